// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <map>

namespace core {

/// The copies that come in at the same time, few of them: a server that comes back empty is sent
/// them one after the other, however many primaries it learns from. A partition keeps its place
/// until its copy is over; one to which nothing comes any more loses it to another that needs it.
class IncomingCopies
{
public:
    struct Limits {
        std::size_t all = 4;
        std::size_t ofOne = 2; ///< by the same primary, which sends no more at a time (CopyPace)
    };

    explicit IncomingCopies(Limits limits)
        : m_limits(limits)
    {
    }

    /// A copy of that partition begins, or a part of it has come: true if it has a place now.
    [[nodiscard]] bool admit(PartitionId partition, const NodeId &from, Instant now);
    void end(PartitionId partition) { m_places.erase(partition); }

private:
    struct Place {
        NodeId from;
        Instant heard;
    };

    Limits m_limits;
    std::map<PartitionId, Place> m_places;
};

} // namespace core
