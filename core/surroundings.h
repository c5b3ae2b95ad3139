// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/incomingcopies.h"
#include "core/proofs.h"
#include "core/record.h"
#include "core/timing.h"

#include <map>
#include <set>

namespace core {

/// How much of what is kept and sent at once.
struct Limits {
    std::uint64_t windowEntries = 256;          ///< uncommitted entries of a partition
    std::size_t windowBytes = 64 * 1024 * 1024; ///< and their size
    std::uint64_t retainEntries = 10000;        ///< applied entries that stay in the log
    std::size_t retainBytes = 64 * 1024 * 1024; ///< of those of this run
    std::uint64_t recentEntries = 256;          ///< applied entries that stay in memory
    std::size_t recentBytes = 1024 * 1024;      ///< and their size
    std::size_t batchBytes = 4 * 1024 * 1024;   ///< of one message; at least one entry
    std::uint64_t ahead = 1024; ///< entries sent to one member, not yet acknowledged
    Duration sessionIdle = std::chrono::hours(1); ///< a client's session is kept for so long
    IncomingCopies::Limits incoming = {};         ///< copies received at a time
};

/// What every part of one server knows of itself and of the others. Written by Server alone.
struct Surroundings {
    NodeId self;
    Incarnation incarnation;
    Instant startedAt; ///< of this run: whatever its predecessor granted was granted before
    Timing timing;
    ClusterConfig config;
    Limits limits;

    Proofs proofs;
    std::map<NodeId, Incarnation> links;   ///< the data connections that stand, and to which runs
    std::set<NodeId> silent;               ///< members whose lease acknowledgements have stopped
    std::map<NodeId, Incarnation> leaving; ///< runs that are about to stop, as the master says

    /// It is about to stop: removed beforehand, it stalls no write. Unless this server stops as
    /// well, which has others care for it: whoever is last in sync keeps the others there.
    [[nodiscard]] bool leaves(const NodeId &id, const Incarnation &run) const
    {
        const auto isLeaving = [this](const NodeId &who, const Incarnation &its) {
            const auto found = leaving.find(who);
            return found != leaving.end() && found->second == its;
        };
        return isLeaving(id, run) && !isLeaving(self, incarnation);
    }
};

} // namespace core
