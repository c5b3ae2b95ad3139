// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"
#include "core/record.h"

namespace app {

/// Why a cluster's state is what it is, in the language of who reads it. The master writes it into
/// the status znode in English; what is not understood is said as it stands there.
[[nodiscard]] Phrase whyText(const core::ClusterStatus &status);

} // namespace app
