// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/message.h"
#include "core/result.h"

#include <string>
#include <string_view>

/// One line of JSON for each message between servers: {"op":"__beat__","data":{…}}. Entries' and
/// items' values travel as the JSON text that they are. Do not change: servers of different
/// versions speak it.
namespace core {

/// With the line's end.
[[nodiscard]] std::string encode(const Message &message);

/// Status::BadRequest if the line is not such a message. Unknown members are ignored.
[[nodiscard]] Result<Message> decode(std::string_view line);

} // namespace core
