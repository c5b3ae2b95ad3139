// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// Length in bytes (1 to 4) of the well-formed UTF-8 sequence that begins at text[at]; 0 if there
/// is none: a stray or cut sequence, an overlong form, a surrogate, beyond U+10FFFF, or the end.
[[nodiscard]] std::size_t utf8SequenceAt(std::string_view text, std::size_t at);

[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace core
