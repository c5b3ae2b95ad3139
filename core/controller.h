// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/decision.h"
#include "core/output.h"
#include "core/recovery.h"
#include "core/registry.h"
#include "core/surroundings.h"
#include "core/tree.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

/// The master's half of a server. It decides who holds which partition, and writes it to ZooKeeper:
/// one commit in flight, all that happens meanwhile is decided together in the next. What it tells
/// the servers are records as they stand in ZooKeeper, after they stand there, never orders; so a
/// deposed master can do no harm, whatever it believes.
///
/// Called by Server on each event; what is to be done is appended to `out`. Messages to its own
/// server are among `out.send`.
class Controller
{
public:
    /// `expect` is the number of servers that the first assignment waits for; 0: for a quiet.
    Controller(const Surroundings &surroundings, message::Register identity, std::uint32_t expect);

    /// Tries to replace the master of epoch `known`, which the caller has given up (or there was
    /// none). Ends as a follower if another was faster. Nothing happens unless isIdle().
    void takeOver(Epoch known, Instant now, Output &out);

    /// Another is the master and was at that revision: keeps what a takeover needs at hand, so that
    /// it need not be read then. Nothing happens unless isIdle().
    void standBy(Revision heard, Instant now, Output &out);

    void tick(Instant now, Output &out);
    /// Each answer to a Load or Commit, also to those that others asked for.
    void loaded(const zk::Loaded &loaded, Instant now, Output &out);
    void committed(const zk::Committed &committed, Instant now, Output &out);
    void controlSeen(const zk::ControlSeen &seen, Instant now, Output &out);
    void serversSeen(const zk::ServersSeen &seen, Instant now, Output &out);
    /// The session of the `master` ephemeral is gone: takes over anew, unless another has.
    void expired(Instant now, Output &out);
    /// A Register, Beat, Farewell, Inventory or ChangeRequests; other messages are ignored.
    void receive(const event::Received &received, Instant now, Output &out);
    /// That run is over; already in Surroundings::proofs. Also before it is the master.
    void proven(const NodeId &id, const Incarnation &run, Instant now, Output &out);
    /// Its lifeline ended without proof. Also before it is the master.
    void suspected(const NodeId &id, Instant now, Output &out);
    /// REQUIRES isActive(). Answered at once or when it stands in ZooKeeper.
    void admin(const event::Admin &asked, Instant now, Output &out);
    /// There is a master of that epoch. Resigns if it is higher than the own.
    void deposed(Epoch epoch, Output &out);

    [[nodiscard]] bool isIdle() const { return m_state == State::Follower; }
    [[nodiscard]] bool isActive() const { return m_state == State::Active; }
    /// The rest is meaningful while it is active.
    [[nodiscard]] Epoch epoch() const { return m_tree.control.epoch; }
    [[nodiscard]] Revision revision() const { return m_tree.revision(); }
    [[nodiscard]] const std::optional<ClusterStatus> &status() const { return m_tree.status; }
    /// By partition, all of them; version 0 where none has been assigned yet.
    [[nodiscard]] const std::vector<PartitionRecord> &records() const { return m_tree.records; }
    [[nodiscard]] const std::map<NodeId, NodeEntry> &nodes() const { return m_tree.nodes; }

private:
    enum class State { Follower, Loading, TakingOver, Active };
    struct Ordered {
        message::Switch order;
        Instant sentAt;
    };

    void load(Instant now, Output &out);
    void adopt(const zk::Loaded &loaded);
    void warmedUp(const zk::Loaded &loaded, Instant now);
    void resign(Output &out);
    void loadedToTakeOver(const zk::Loaded &loaded, Instant now, Output &out);
    void loadedAgain(const zk::Loaded &loaded, Instant now, Output &out);
    [[nodiscard]] bool isSelf(const ControlState &control) const;
    [[nodiscard]] bool isSettled() const { return m_state == State::Active && !m_reload; }
    void becomeActive(const Plan &written, Instant now, Output &out);
    void commit(Plan plan, bool takeover, Output &out);
    void decide(Instant now, Output &out);
    [[nodiscard]] bool isCalm(Instant now) const;
    void decideSwitches(const Decision &decision, bool isIdle, Instant now, Output &out);
    void noteSuspects(const Plan &plan, Output &out) const;
    void adopt(const Plan &written, Instant now, Output &out);

    void receiveRegister(const event::Received &received, Instant now, Output &out);
    void receiveBeat(const event::Received &received, Instant now, Output &out);
    void receiveRequests(const event::Received &received);
    void receiveInventory(const event::Received &received);
    [[nodiscard]] std::vector<NodeId> maybeServing(const PartitionRecord &record) const;
    [[nodiscard]] std::string whyNotRecoverable(
        const admin::Recover &order, PartitionId partition, Instant now) const;
    void recover(RequestId request, const admin::Recover &order, Instant now, Output &out);
    void noteStranded(const Decision &decision, Instant now, Output &out);
    void noteRecovered(const Plan &written, Output &out);
    void noteAddresses(Output &out);

    [[nodiscard]] message::Configure push(const Plan &written) const;
    void announce(Instant now, Output &out);
    void pushToAll(const message::Configure &configure, Instant now, Output &out);
    void pushBehind(const NodeId &id, Instant now, Output &out);
    void administer(Decision &decision, Output &out);
    void answerAdmin(const std::vector<RequestId> &requests, const Error &outcome, Output &out);
    void order(const Switches &wanted, Instant now, Output &out);
    void answer(const std::map<NodeId, std::set<PartitionId>> &answers, Output &out);

    const Surroundings &m_surroundings;
    message::Register m_identity;
    std::uint32_t m_expect;

    State m_state = State::Follower;
    Epoch m_known; ///< of the master that is being replaced
    std::uint64_t m_nonce = 0;
    bool m_loading = false;
    bool m_isWarm = false;        ///< m_tree is what stood at its revision, all of it
    Revision m_heard;             ///< of another master, as last told by standBy()
    Instant m_warmAt;             ///< then it is time to read that
    bool m_reload = false;        ///< active, but not sure of what stands in ZooKeeper
    Instant m_loadAt;             ///< when to ask, or to ask again
    std::optional<Plan> m_flying; ///< what the commit under way writes
    ControlState m_flyingControl; ///< and which control; also of one with unknown outcome

    Tree m_tree;
    Registry m_registry;
    Recovery m_recovery;
    std::map<NodeId, std::string> m_addresses;
    Proofs m_proofs;
    PendingRequests m_requests;
    std::vector<event::Admin> m_orders;         ///< of people, not looked at yet
    std::vector<RequestId> m_ordersFlying;      ///< to be answered when the commit is
    std::map<NodeId, Incarnation> m_leaving;    ///< as last pushed
    std::map<PartitionId, Ordered> m_switches;  ///< told to primaries
    std::map<PartitionId, Stranded> m_stranded; ///< as last pushed
    Instant m_calmUntil;                        ///< the last decision had nothing to do up to then
    bool m_dirty = false;                       ///< something has changed since the last decision
    Instant m_changedAt; ///< when something other than the status was last written
    Instant m_calmSince; ///< the same, planned switches left out
    Instant m_lastTick;
    Instant m_decideAt;
    Instant m_announceAt;
};

} // namespace core
