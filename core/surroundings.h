// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence.h"
#include "core/record.h"
#include "core/timing.h"

#include <map>
#include <set>

namespace core {

/// What every part of one server knows of itself and of the others. Written by Server alone.
struct Surroundings {
    NodeId self;
    Incarnation incarnation;
    Instant startedAt; ///< of this run: whatever its predecessor granted was granted before
    Timing timing;
    ClusterConfig config;

    Evidence evidence;
    std::map<NodeId, Incarnation> links; ///< the data connections that stand, and to which runs
    std::set<NodeId> silent;             ///< members whose lease acknowledgements have stopped
};

} // namespace core
