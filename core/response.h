// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/types.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// One answer of the wire (interfaces.md, section 2), whatever was asked.
struct Response {
    Status status = Status::Ok;
    std::string message; ///< only with an error
    std::string dataRaw; ///< the text of a JSON value; empty for none
    std::string nextRaw; ///< SCAN: the members of the request that goes on; empty at the end
    std::optional<Version> version;
    std::optional<std::uint32_t> retryMs;
    std::string idRaw; ///< as the request had it
};

[[nodiscard]] Response errorResponse(const Error &error, std::string idRaw);

/// The line with its LF. REQUIRES data and id that are valid JSON without line breaks.
[[nodiscard]] std::string encodeResponse(const Response &response);

/// Status::BadRequest if this is no response. Members that are not known are ignored.
[[nodiscard]] Result<Response> parseResponse(std::string_view line);

} // namespace core
