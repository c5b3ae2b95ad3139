// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simmachine.h"

#include "core/heldanswers.h"

#include <map>
#include <utility>

namespace sim {

/// A read between its value and the check whether it may be answered.
struct Machine::Reading {
    ClientRequest request;
    core::Term term;
    std::uint64_t value = 0;
    core::Decree version;
    Items items; ///< of a scan
    core::Decree applied;
    core::Decree acknowledged;    ///< to anybody, when the value was read
    bool mayAnswer = false;       ///< when the value was read; for Mutant::CheckBeforeRead
    bool isToBeConfirmed = false; ///< read mode confirm, when the value was read
    std::uint64_t mark = 0;       ///< of that: core::Lease's
};

/// A write that was applied, between that and the check whether its outcome may be told.
struct Machine::Written {
    core::RequestId waiter;
    core::PartitionId partition;
    core::WriteOutcome outcome;
};

/// What a machine's process holds in memory; all of it is lost with the process.
struct Machine::Process {
    struct Batch {
        core::Ticket ticket;
        std::vector<core::StoreOp> operations;
    };
    /// A copy that is being sent to a learner.
    struct Snapshot {
        std::vector<core::Item> items;
        std::vector<core::NamedSession> sessions;
        core::Decree decree;
        core::Term term;
        bool spans = false;
    };

    Process(core::Server::Options options, std::vector<core::StoredReplica> stored);

    core::Server server;
    core::Lease lease;
    std::vector<core::Term> led; ///< by partition, before the last step
    bool leadsAny = false;       ///< after it
    std::deque<Batch> batches;   ///< not written yet
    Time lastWrite = 0;          ///< when the last of them will be
    std::uint64_t lastRequest = 0;
    std::map<std::uint64_t, ClientRequest> waiting; ///< writes that were proposed
    core::HeldAnswers held;
    std::map<std::uint64_t, Reading> readings; ///< of those in `held`
    std::map<std::uint64_t, Written> written;  ///< the same
    std::map<std::pair<core::PartitionId, core::NodeId>, Snapshot> snapshots;
};

void traceReceived(
    const World &world, int server, const core::NodeId &from, const core::Message &message);
void traceNotice(const World &world, int server, const core::Notice &notice);

} // namespace sim
