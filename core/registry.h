// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/event.h"
#include "core/surroundings.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

/// What the master knows of each server in its epoch, from their own words and their silence.
/// Nothing here proves a death but Surroundings::proofs.
class Registry
{
public:
    struct Server {
        Incarnation run;
        message::Register identity;                  ///< without its replicas
        std::vector<message::ReplicaReport> reports; ///< by partition, all
        Instant since;                               ///< of its registration
        Instant heard;
        Instant pushed; ///< when records were last sent to it
        std::uint64_t sequence = 0;
        bool stopped = false;                ///< it said farewell
        std::optional<Instant> leavingSince; ///< it said that it is about to
    };

    /// What may be assumed of a server. Unknown: it has not registered, and had no time to. Lost,
    /// unlike isLost(), takes silence as it is, even where this server may be cut off itself.
    enum class Standing { Alive, Unknown, Lost };

    explicit Registry(const Surroundings &surroundings);

    /// Forgets all; a new epoch begins. `nodes` tells which runs the last master knew.
    void begin(const std::map<NodeId, NodeEntry> &nodes, Instant now);
    /// This process stood still, so that the others' silence may be its own.
    void forgiveSilence(Instant now);

    enum class Entry { New, Again, Dropped };
    Entry enter(const event::Received &received, Instant now);
    /// True if that beat counts; then its reports are in.
    bool beat(const event::Received &received, Instant now);
    void stopped(const NodeId &id, const Incarnation &run);
    /// True if that was news.
    bool leaves(const NodeId &id, const Incarnation &run, Instant now);
    void suspected(const NodeId &id, Instant now);
    /// Who has a session with ZooKeeper.
    void sessionsSeen(const std::map<NodeId, ServerEntry> &servers);
    /// True if more than half of those who have a session have not registered here, have been
    /// silent for three beats, or have lost their connections: then it is this server that is cut
    /// off, rather than all of them, and their silence says nothing.
    [[nodiscard]] bool isIsolated(Instant now) const;

    [[nodiscard]] const std::map<NodeId, Server> &servers() const { return m_servers; }
    /// Null unless it has registered in this epoch.
    [[nodiscard]] const Server *find(const NodeId &id) const;
    void pushed(const NodeId &id, Instant now);

    [[nodiscard]] Standing standing(const NodeId &id, Instant now) const;
    [[nodiscard]] bool isAlive(const NodeId &id, Instant now) const;
    [[nodiscard]] bool isLost(const NodeId &id, Instant now) const;
    /// What isLost() rests on, strongest first; None if it is not lost.
    [[nodiscard]] Evidence evidence(const NodeId &id, Instant now) const;
    [[nodiscard]] std::vector<NodeId> alive(Instant now) const;
    /// Since its last word, or since the epoch began.
    [[nodiscard]] Duration silentFor(const NodeId &id, Instant now) const;
    [[nodiscard]] bool isLeaving(const NodeId &id) const;
    /// Who has said so long enough ago for others to have said it too, where all stop together.
    [[nodiscard]] std::map<NodeId, Incarnation> leaving(Instant now) const;
    /// The uid of the copy that it reports, or that it must have if it never touched one.
    [[nodiscard]] Uid uid(const NodeId &id, PartitionId partition) const;
    /// What it says of its copy; null unless it has registered in this epoch.
    [[nodiscard]] const message::ReplicaReport *report(
        const NodeId &id, PartitionId partition) const;
    /// True if that run is surely older than the grace, so that it need not wait for its start.
    [[nodiscard]] bool isSeasoned(const NodeId &id, Instant now) const;
    /// The last registration of a run that was not known before, or the beginning.
    [[nodiscard]] Instant lastNews() const { return m_lastNews; }
    [[nodiscard]] Instant began() const { return m_began; }

private:
    void forgetOldSuspicions(Instant now);
    [[nodiscard]] Server fresh(const event::Received &received, Instant now) const;
    [[nodiscard]] std::vector<message::ReplicaReport> reportsOf(
        const message::Register &message, const Incarnation &run) const;
    // With what find() has found of it, or null.
    [[nodiscard]] bool hasSession(const NodeId &id, const Server *server) const;
    [[nodiscard]] std::optional<Incarnation> run(const NodeId &id, const Server *server) const;
    [[nodiscard]] Evidence evidence(const NodeId &id, const Server *server, Instant now) const;
    [[nodiscard]] bool isSilent(const NodeId &id, const Server *server, Instant now) const;

    const Surroundings &m_surroundings;
    std::map<NodeId, Server> m_servers;
    std::map<NodeId, Incarnation> m_earlier; ///< the runs that stood in nodes when it began
    std::map<NodeId, Incarnation> m_sessions;
    std::map<NodeId, Instant> m_suspected; ///< lifelines that ended without proof
    Instant m_began;
    Instant m_forgiven; ///< silence counts from here at the earliest
    Instant m_lastNews;
};

} // namespace core
