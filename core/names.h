// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// True for ^[a-z0-9][a-z0-9-]{0,62}$: what may name a server or a cluster. Check it wherever a
/// name enters, also from ZooKeeper, since names become paths.
[[nodiscard]] bool isNodeId(std::string_view text);

/// 16 lower-case hexadecimal digits, and back; nothing if the text is not exactly that.
[[nodiscard]] std::string hex16(std::uint64_t value);
[[nodiscard]] std::optional<std::uint64_t> fromHex16(std::string_view text);

/// "7f3a09c1d2e4b586/12", and back. Do not change: it stands in znodes.
[[nodiscard]] std::string toText(const Incarnation &incarnation);
[[nodiscard]] std::optional<Incarnation> incarnationFromText(std::string_view text);

} // namespace core
