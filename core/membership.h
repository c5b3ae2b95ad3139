// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/output.h"
#include "core/surroundings.h"

#include <map>

namespace core {

/// A server's place under the master: whom it follows, that it registers and beats, and when it
/// should try to become the master itself. Follows the highest epoch that it has heard of.
///
/// Called by Server on each event; what is to be done is appended to `out`. The first tick asks for
/// a zk::Load. An expired ZooKeeper session changes nothing here: the host registers the ephemeral
/// again by itself.
class Membership
{
public:
    /// `identity` is what it says of itself to a master; its `replicas` are ignored.
    Membership(const Surroundings &surroundings, message::Register identity);

    /// What the master is to know of one copy, whenever it changes; goes out with the next beat.
    /// Never report the version of a record that makes this server primary, with termSeen at its
    /// term, before `leading` names that term: the master would take the role for lost
    /// (replication-model.md, clarification 23).
    void report(const message::ReplicaReport &report);

    void tick(Instant now, Output &out);
    /// Each answer to a Load, also to one that the Controller asked for.
    void loaded(const zk::Loaded &loaded, Instant now, Output &out);
    /// News of `control` from wherever it comes.
    void controlSeen(const ControlState &control, Instant now, Output &out);
    /// Who has a session with ZooKeeper, whenever that changes.
    void sessionsSeen(const std::map<NodeId, ServerEntry> &servers);
    /// A Configure, BeatAnswer, Doubt or DoubtAnswer; other messages are ignored. A Configure's
    /// records are no business of this class.
    void receive(const event::Received &received, Instant now, Output &out);
    /// That run is over; already in Surroundings::proofs.
    void proven(const NodeId &id, const Incarnation &run, Instant now);
    /// "I shall stop", to the master, from now on again and again.
    void leave() { m_leaving = true; }
    /// "I stop", to the master.
    void farewell(Output &out) const;

    /// This server should call Controller::takeOver(epoch(), …) now, unless the controller is busy.
    [[nodiscard]] bool wantsMastery(Instant now) const;
    /// It has called it: the next try comes after a delay.
    void tried(Instant now);
    /// It is one of the few that are to follow the master, and keep themselves ready for that.
    [[nodiscard]] bool isCandidate() const;

    /// Whom it follows; empty while no master is known.
    [[nodiscard]] const NodeId &master() const { return m_master; }
    /// Of the master that it follows, which is the highest it has heard of.
    [[nodiscard]] Epoch epoch() const { return m_epoch; }
    [[nodiscard]] Revision revision() const { return m_revision; }
    /// The master that this server is to follow because it is silent, and others say so too; empty
    /// if that is not why.
    [[nodiscard]] NodeId silentMaster(Instant now) const;
    /// Its last word is no older than two beats and a half, or it is this server.
    [[nodiscard]] bool hearsMaster(Instant now) const;
    /// The master has answered a registration of this run in this epoch.
    [[nodiscard]] bool isRegistered() const { return m_registered; }

private:
    struct Reported {
        message::ReplicaReport report;
        std::uint64_t after = 0; ///< the last sequence that went out before it changed
    };

    void follow(Epoch epoch, const NodeId &master, const Incarnation &run, Instant now);
    void sendRegister(Instant now, Output &out);
    void sendBeat(Instant now, Output &out);
    void askOthers(Instant now, Output &out);
    void answer(const NodeId &from, const message::Doubt &doubt, Instant now, Output &out) const;
    [[nodiscard]] bool isMasterDead() const;
    /// Less than half of the others say that they do not hear the master either.
    [[nodiscard]] bool isAlone(Instant now) const;
    [[nodiscard]] bool hasMasterSession() const;
    [[nodiscard]] std::int64_t rank() const;
    [[nodiscard]] Duration stagger() const;

    const Surroundings &m_surroundings;
    message::Register m_identity;
    std::map<PartitionId, Reported> m_reports;

    bool m_loaded = false;
    Instant m_loadAt;

    Epoch m_epoch;
    NodeId m_master;
    Incarnation m_masterRun;
    Revision m_revision;
    bool m_registered = false;
    bool m_leaving = false;
    std::uint64_t m_sequence = 0;   ///< of the last beat or first registration that went out
    std::uint64_t m_followedAt = 0; ///< only a registration after it is one with this master
    std::uint64_t m_answered = 0;   ///< changes after this one have not been answered

    std::map<NodeId, Incarnation> m_sessions;
    std::map<NodeId, Instant> m_agreed; ///< who does not hear the master either, and said so when

    Instant m_lastTick;
    Instant m_heard;      ///< the master's last word, or when it was adopted
    Instant m_registerAt; ///< the next try
    Instant m_beatAt;
    Instant m_leaveAt;
    Instant m_lostAt;  ///< when its death was proven
    Instant m_doubtAt; ///< the others are asked again
    Instant m_retryAt;
    std::uint64_t m_tries = 0;
    int m_triesAlone = 0; ///< since a master has answered
};

} // namespace core
