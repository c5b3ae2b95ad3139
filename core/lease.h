// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/leaseorder.h"
#include "core/message.h"
#include "core/timing.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace core {

/// The leases between servers (PacificA's, aggregated per pair of servers; replication.md 3.2).
/// As a granter: acknowledges another's beacon, but for the claims that its own copy denies. As a
/// primary: may serve while every member's last acknowledged beacon was sent less than L ago.
///
/// Two sides use it. Whoever runs the beacons calls receive() and tick(); the data side, which has
/// the copies, calls the rest, and says that it gets on. A host that runs the two on two threads
/// needs one mutex around all of it and nothing else.
///
/// Beacons that go on while the data side stands still would make a server look well that answers
/// nobody. So each says how long ago the data side got on (its lag): beyond half a lease this
/// server grants nothing, asks for nothing and serves nothing, and its peers count its silence from
/// there (replication.md, 3.7).
class Lease
{
public:
    struct Granted {
        PartitionId partition;
        Term term;
        NodeId peer;
    };
    struct Silence {
        NodeId peer;
        bool silent = false;
    };
    struct Output {
        std::vector<Envelope> send;
        std::vector<Granted> granted; ///< the first grant of a member for a term
        std::vector<Silence> silence; ///< a peer with claims fell silent for R, or is back
    };

    Lease(NodeId self, Timing timing);

    /// The data side has come round, and has written what it had to write.
    void worked(Instant now) { m_worked = now; }

    /// The grants given for the partition, if a Publish asked for them; else empty.
    Grants carryOut(const LeaseOrder &order);

    /// True if this server leads that term and every required member's lease covers `now`. Read the
    /// clock after the value, and call this with it: then the value was current at some instant of
    /// the request (replication.md, 2.10).
    [[nodiscard]] bool mayServe(PartitionId partition, Term term, Instant now) const;

    /// True if this server leads that term, whoever grants it or not.
    [[nodiscard]] bool leads(PartitionId partition, Term term) const;

    /// For answers that no clock is to vouch for (read mode confirm): stands for this instant, and
    /// lets the next tick send beacons to all that isConfirmed() waits for.
    [[nodiscard]] std::uint64_t mark(PartitionId partition);
    /// True if this server leads that term and every required member has granted it in the answer
    /// to a beacon sent after the mark: so what was read before the mark was current at it.
    [[nodiscard]] bool isConfirmed(PartitionId partition, Term term, std::uint64_t mark) const;

    /// A Beacon or a BeaconAck. `run` is the sender's.
    [[nodiscard]] Output receive(
        const NodeId &from, const Incarnation &run, const Message &message, Instant now);

    /// Sends beacons that are due, and those with new claims at once.
    [[nodiscard]] Output tick(Instant now);

private:
    struct Copy {
        Uid uid;
        Term termSeen;
        Term leading;
        bool fit = false;
        Grants grants;
    };
    struct Claimed {
        LeaseMember member;
        bool granted = false;
        Instant sentAt;           ///< of the newest beacon that was acknowledged
        std::uint64_t beacon = 0; ///< its number
    };
    struct Led {
        Term term;
        std::vector<Claimed> members;
    };
    struct Sent {
        Instant at;
        std::uint64_t number = 0;
        std::vector<message::Claim> claims;
    };
    struct Peer {
        Instant lastSent;
        Instant lastHeard;    ///< or when its first claim arose
        Instant lastAnswered; ///< the same, however far behind its data side was
        bool sendNow = false;
        bool silent = false;
        std::deque<Sent> unanswered;
    };

    [[nodiscard]] Duration lag(Instant now) const;
    [[nodiscard]] bool stands(Duration lag) const { return lag > m_timing.standstill(); }
    [[nodiscard]] bool isDeafTo(const Peer &peer, Instant now) const;
    void lead(const lease::Lead &order);
    [[nodiscard]] message::BeaconAck answer(
        const NodeId &from, const Incarnation &run, const message::Beacon &beacon, Instant now);
    [[nodiscard]] bool grants(const message::Claim &claim) const;
    [[nodiscard]] std::vector<message::Claim> claimsFor(const NodeId &peer) const;
    void acknowledge(const NodeId &from, const message::BeaconAck &ack, Instant now, Output &out);

    NodeId m_self;
    Timing m_timing;
    std::map<PartitionId, Copy> m_copies;
    std::map<PartitionId, Led> m_led;
    std::map<NodeId, Peer> m_peers;
    Instant m_lastTick;
    std::optional<Instant> m_worked; ///< none before the data side has begun
    std::uint64_t m_beacons = 0;     ///< sent so far, to anybody
};

} // namespace core
