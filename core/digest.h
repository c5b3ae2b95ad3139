// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

/// Of one item. XORed over all live items of a partition it is the partition's digest, which is
/// equal for copies that hold the same, in whatever order they came to it. Do not change: stored on
/// disk, and copies of different versions are compared by it.
[[nodiscard]] std::uint64_t digestOf(std::string_view key, Decree version, std::string_view value);
/// Of all of them together.
[[nodiscard]] std::uint64_t digestOf(const std::vector<Item> &items);

} // namespace core
