// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/types.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What ADMIN's digest is answered with.
namespace core {

/// What a copy's items came to when that decree had been applied.
struct DigestAt {
    Decree decree;
    std::uint64_t digest = 0; ///< digestOf(), XORed over the items
    std::uint64_t items = 0;
};
struct CopyDigest {
    PartitionId partition;
    Uid uid;
    bool isWhole = false;
    std::vector<DigestAt> recent; ///< the last ones, in order
};
[[nodiscard]] std::string encodeDigests(const std::vector<CopyDigest> &digests);
[[nodiscard]] Result<std::vector<CopyDigest>> parseDigests(std::string_view data);

} // namespace core
