// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace nodeproc {

/// The file has that content, all of it or what it had before, also after a power cut. False, with
/// errno: it may not be on the disk.
[[nodiscard]] bool writeDurably(const std::string &path, const std::string &content);

} // namespace nodeproc
