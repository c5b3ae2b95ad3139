// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copydigest.h"
#include "core/location.h"

#include <map>

namespace core {

/// What each server says of its copies.
using CopiesOfServers = std::map<NodeId, std::map<PartitionId, CopyDigest>>;

/// The copies in sync of one partition, at the last decree of which all have told a digest.
struct CopyComparison {
    bool isDone = false;   ///< else `text` says why it could not be: a digest is missing, or they
                           ///< move on too fast; asked again they may be comparable
    bool areEqual = false; ///< to the byte, as far as digests tell
    std::size_t copies = 0;
    std::uint64_t items = 0; ///< in one of them
    std::string text;        ///< for people: who has what
};

[[nodiscard]] CopyComparison compareCopies(const MapEntry &entry, const CopiesOfServers &servers);

} // namespace core
