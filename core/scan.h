// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry.h"
#include "core/request.h"
#include "core/response.h"

#include <optional>
#include <string>
#include <vector>

/// What SCAN takes and gives. The answer: an array of {"key","value","version"}, and in "next" the
/// members of the request that goes on behind it: {"partition"} and, unless that begins a
/// partition, {"after"}.
namespace core {

struct ScanPage {
    std::vector<Item> items;
    std::optional<request::Scan> next; ///< nothing at the end
};

/// SCAN's data. Status::BadRequest with what is wrong.
[[nodiscard]] Result<request::Scan> parseScanRequest(std::string_view data);

[[nodiscard]] std::string encodeItems(const std::vector<Item> &items);
[[nodiscard]] std::string encodeNext(PartitionId partition, const std::string &after);

/// The answer to `asked`, in its parts. Status::BadRequest if it is none.
[[nodiscard]] Result<ScanPage> parseScanPage(
    const request::Scan &asked, std::string_view dataRaw, std::string_view nextRaw);

} // namespace core
