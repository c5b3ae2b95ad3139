// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/doubt.h"
#include "core/record.h"
#include "core/syncmessage.h"

#include <optional>
#include <variant>

/// What servers say to each other, as values. A message belongs to a connection, whose hello named
/// both incarnations; Received (event.h) carries the sender's. wire.h gives each its JSON.
namespace core::message {

/// "I lead these, and your copy with this uid belongs to it." Claims are always complete.
struct Claim {
    PartitionId partition;
    Term term;
    Uid uid;
    bool operator==(const Claim &) const = default;
};
struct Beacon {
    Instant sentAt; ///< the sender's clock, given back in the answer
    std::vector<Claim> claims;
    Duration lag = {}; ///< since the sender's data side got on (Lease)
};
struct BeaconAck {
    Instant sentAt;
    std::vector<PartitionId> denied; ///< the claims of that beacon that are not granted
    Duration lag = {};
};

/// What a server reports of one of its copies.
struct ReplicaReport {
    PartitionId partition;
    Uid uid;
    Term termSeen;
    Term leading;    ///< the term it leads, 0 if none
    Version version; ///< of the record it has adopted
    bool suspect = false;
    bool copying = false; ///< this and the rest: of one suspect or as found, or if asked for
    Term lastTerm = {};   ///< of the last entry
    Decree tail = {};
    bool asFound = false; ///< no primary has had a say in it since it was opened
    bool operator==(const ReplicaReport &) const = default;
};
/// A server's first word to a master, and again to each new one. Copies that it does not list have
/// never been touched: their uid is uidOfCopy(store, partition, 1).
struct Register {
    ServerEntry server;
    std::string rack;
    std::string host;
    std::uint32_t weight = 100;
    std::vector<ReplicaReport> replicas;
    std::uint64_t sequence = 0; ///< of those of beats: it is no older than a beat with a lower one
};
struct Beat {
    Epoch epoch;                        ///< of the master it is meant for
    std::uint64_t sequence = 0;         ///< rises; a lower one is dropped
    std::vector<ReplicaReport> changed; ///< since the last beat that was answered
};
struct BeatAnswer {
    Epoch epoch;
    std::uint64_t sequence = 0;
    Revision revision;
    Incarnation run; ///< whose beat it was: a later run of the server must not take it for its own
};
/// "I shall stop soon: have others lead, and do without my copies." Repeated until that is so.
struct Leaving {
};
/// "I stop: do not wait for me."
struct Farewell {
};

/// A run of a server that is certainly over.
struct Proof {
    NodeId id;
    Incarnation incarnation;
};
/// The master's push: records as they stand in ZooKeeper, never orders. Without records it
/// announces the epoch; a server that does not know it registers.
struct Configure {
    Epoch epoch;
    Revision revision;
    std::vector<PartitionRecord> records;
    std::vector<Proof> proofs;
    std::map<NodeId, Incarnation> leaving;            ///< runs that are about to stop
    std::optional<ClusterConfig> config;              ///< as it stands at that revision
    std::map<NodeId, std::string> addresses;          ///< of all servers that the master knows
    std::map<PartitionId, std::string> stranded = {}; ///< those that nobody may serve, and why
};
/// The master would like the primary of that term to hand over to another member. Soft: a stale one
/// does no harm, since the primary answers for its own term alone, and the master checks again.
struct Switch {
    PartitionId partition;
    Term term;
    NodeId to;
};
struct Switches {
    std::vector<Switch> switches;
};
/// The master asks for reports as they are now: what servers say of themselves in beats may have
/// been under way for long (K19).
struct Inquiry {
    Epoch epoch;
    std::uint64_t nonce = 0;
    std::vector<PartitionId> partitions;
};
struct Inventory {
    Epoch epoch;
    std::uint64_t nonce = 0;
    std::vector<ReplicaReport> replicas;
};

enum class ChangeKind { Add, Remove, Release };
/// A primary asks for another record. Idempotent; settled only by a record with a higher version
/// (K8). `bump` wants a higher version even where nothing else changes. A Release names the one
/// member that is to lead next. A later request takes the place of one that nobody has decided.
struct ChangeRequest {
    PartitionId partition;
    Version version;
    Term term;
    ChangeKind kind = ChangeKind::Remove;
    std::vector<Member> members;
    bool bump = false;
};
struct ChangeRequests {
    std::vector<ChangeRequest> requests;
};

} // namespace core::message

namespace core {

using Message = std::variant<message::View, message::Learn, message::LearnAnswer, message::Chunk,
    message::ChunkAck, message::Prepare, message::Ack, message::Nack, message::Beacon,
    message::BeaconAck, message::Register, message::Beat, message::BeatAnswer, message::Farewell,
    message::Configure, message::ChangeRequests, message::Leaving, message::Switches,
    message::Inquiry, message::Inventory, message::Doubt, message::DoubtAnswer>;

/// Separate connections, so that a copy cannot delay a beacon.
enum class Channel { Data, Lease, Control };
[[nodiscard]] Channel channelOf(const Message &message);

struct Envelope {
    NodeId to;
    Message message;
};

} // namespace core
