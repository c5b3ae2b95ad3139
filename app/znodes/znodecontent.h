// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/znodes/znodenews.h"

namespace app {

/// So much of a value is shown.
inline constexpr qsizetype kMostZnodeBytes = 64 * 1024;

/// The answer to a get, made readable: JSON laid out by its tokens, each as it is spelt; other
/// text with its control characters visible; bytes that are no text as a hex dump. Pure.
[[nodiscard]] ZnodeContent contentOf(const QByteArray &path, const cluster::ZkReply &reply);

} // namespace app
