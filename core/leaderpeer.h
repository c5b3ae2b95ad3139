// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/message.h"

#include <cstdint>

namespace core {

/// What a Leader knows of another server that has, or is to have, a copy of its partition.
struct LeaderPeer {
    enum class Sync {
        Idle,    ///< no session
        Viewing, ///< View sent to a member
        Asked,   ///< Learn sent to a learner
        Copying, ///< chunks on their way
        Synced,  ///< receives what is prepared
    };
    NodeId id;
    Uid uid;         ///< as in the record, or as the learner said
    Incarnation run; ///< that the session is with
    Sync sync = Sync::Idle;
    SyncId session;
    Decree match;  ///< acknowledged under this session
    Decree next;   ///< to be sent
    Decree attach; ///< a learner is ready once it has this
    Decree toldCommit;
    Instant triedAt;    ///< View, Learn or an empty Prepare was sent
    Instant progressAt; ///< last answer, or beginning to wait for one
    bool waiting = false;
    bool fetching = false; ///< entries or items from the own store
    bool leased = false;   ///< Lease has told of a grant for the claim that stands
    bool unfit = false;    ///< its copy cannot be the member that the record names
    bool removing = false;
    bool anew = false;       ///< it has applied what is no part of the own history
    Term appliedTerm;        ///< of the entry at `next`, by its word; 0: nothing to compare
    message::Chunk chunk;    ///< Copying: the last one sent
    std::uint64_t items = 0; ///< of the copy, so far
    std::uint64_t kept = 0;  ///< that it had already
};

} // namespace core
