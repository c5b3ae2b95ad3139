// SPDX-License-Identifier: Apache-2.0
#include "core/controller.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

/// Between two decisions that nothing but the time calls for.
constexpr Duration kReview = 20ms;
constexpr Duration kReload = 50ms;
/// Switches that only spread the load are made so many at a time.
constexpr std::size_t kMostLevelling = 4;

} // namespace

Controller::Controller(
    const Surroundings &surroundings, message::Register identity, std::uint32_t expect)
    : m_surroundings(surroundings)
    , m_identity(std::move(identity))
    , m_expect(expect)
    , m_registry(surroundings)
    , m_lastTick(surroundings.startedAt)
{
}

void Controller::takeOver(Epoch known, Instant now, Output &out)
{
    if (m_state != State::Follower)
        return;
    m_state = State::Loading;
    m_known = known;
    m_flyingControl = ControlState();
    load(now, out);
}

void Controller::load(Instant now, Output &out)
{
    m_nonce += 2;
    m_loading = true;
    m_loadAt = now + kReadLost;
    zk::Load wanted{m_nonce};
    if (m_isWarm && m_state == State::Loading)
        wanted.held = m_tree.controlVersion;
    out.zookeeper.emplace_back(wanted);
}

void Controller::resign(Output &out)
{
    const Error gone{Status::Unavailable, "the master is being replaced"};
    for (const event::Admin &order : std::exchange(m_orders, {}))
        answerAdmin({order.request}, gone, out);
    answerAdmin(std::exchange(m_ordersFlying, {}), gone, out);
    answerAdmin(m_recovery.requests(), gone, out);
    m_state = State::Follower;
    m_loading = false;
    m_reload = false;
    m_flying.reset();
    m_requests.clear();
    m_recovery.clear();
    m_stranded.clear();
}

void Controller::tick(Instant now, Output &out)
{
    // This process stood still, and the others' beats may be waiting behind this tick.
    if (now - m_lastTick > m_surroundings.timing.suspect / 2)
        m_registry.forgiveSilence(now);
    m_lastTick = now;
    if ((m_state == State::Loading || m_reload) && now >= m_loadAt)
        load(now, out);
    if (m_state != State::Active)
        return;
    if (now >= m_announceAt)
        announce(now, out);
    if (m_dirty || (now >= m_decideAt && !isCalm(now)))
        decide(now, out);
}

/// All was as it should be at the last decision: only news, which make it dirty, or a server that
/// falls silent or is heard again call for another.
bool Controller::isCalm(Instant now) const
{
    const auto isAsNoted = [&](const auto &node) {
        const auto &[id, entry] = node;
        return entry.state == NodeState::Gone
            || (entry.health == Health::Up && m_registry.isAlive(id, now));
    };
    return now < m_calmUntil && std::all_of(m_tree.nodes.begin(), m_tree.nodes.end(), isAsNoted);
}

void Controller::loaded(const zk::Loaded &loaded, Instant now, Output &out)
{
    if (!m_loading || loaded.nonce != m_nonce)
        return;
    m_loading = false;
    // A ZooKeeper that has lost its data counts versions anew: what is held is of the one before.
    if (loaded.ok && loaded.isUnchanged && loaded.control != m_tree.control) {
        m_isWarm = false;
        load(now, out);
        return;
    }
    if (m_state == State::Follower) {
        warmedUp(loaded, now);
    } else if (m_state == State::Loading) {
        if (loaded.ok)
            loadedToTakeOver(loaded, now, out);
        else if (m_flyingControl == ControlState())
            resign(out);
        else // It may be the master by what it has written: then nobody else takes that on.
            m_loadAt = now + kReload;
    } else if (m_reload) {
        if (loaded.ok)
            loadedAgain(loaded, now, out);
        else
            m_loadAt = now + kReload;
    }
}

bool Controller::isSelf(const ControlState &control) const
{
    return control.master == m_surroundings.self
        && control.incarnation == m_surroundings.incarnation;
}

void Controller::loadedToTakeOver(const zk::Loaded &loaded, Instant now, Output &out)
{
    const ControlState &control = loaded.control;
    // Any run of this id but the present one is over, or is a mistake that must not last.
    const bool another = !control.master.empty() && control.master != m_surroundings.self
        && control.epoch > m_known
        && !m_surroundings.proofs.isDead(control.master, control.incarnation);
    if (another) {
        resign(out);
        return;
    }
    const bool succeeded = isSelf(control) && control == m_flyingControl;
    adopt(loaded);
    m_registry.begin(m_tree.nodes, now);
    m_registry.sessionsSeen(m_tree.servers);
    noteAddresses(out);
    if (succeeded) {
        becomeActive(Plan(), now, out);
        return;
    }
    // Higher than what is known here, too, if ZooKeeper has lost its data.
    m_tree.control.epoch = std::max(control.epoch, m_known).next();
    Decision decision({m_surroundings, m_tree, m_registry, now});
    decision.failOverProven();
    decision.judge(m_expect);
    m_state = State::TakingOver;
    commit(decision.take(), true, out);
}

/// After a commit whose outcome was unknown.
void Controller::loadedAgain(const zk::Loaded &loaded, Instant now, Output &out)
{
    if (!isSelf(loaded.control) || loaded.control.epoch != epoch()) {
        resign(out);
        return;
    }
    m_reload = false;
    adopt(loaded);
    Plan all;
    for (const PartitionRecord &record : m_tree.records) {
        if (record.version != Version())
            all.records[record.partition] = record;
    }
    m_changedAt = now;
    pushToAll(push(all), now, out);
    decide(now, out);
}

void Controller::commit(Plan plan, bool takeover, Output &out)
{
    zk::Commit request = toCommit(plan, m_tree);
    m_nonce += 2;
    request.nonce = m_nonce;
    request.takeover = takeover;
    const auto revision = static_cast<std::uint64_t>(m_tree.controlVersion) + 1;
    request.control = {m_tree.control.epoch, Revision(revision), m_surroundings.self,
        m_surroundings.incarnation, m_identity.server.address};
    m_flyingControl = request.control;
    m_flying = std::move(plan);
    out.zookeeper.emplace_back(std::move(request));
}

void Controller::committed(const zk::Committed &committed, Instant now, Output &out)
{
    if (!m_flying || committed.nonce != m_nonce)
        return;
    const Plan plan = std::move(*m_flying);
    m_flying.reset();
    switch (committed.outcome) {
    case zk::Outcome::Refused:
        resign(out);
        return;
    case zk::Outcome::Unknown:
        answerAdmin(std::exchange(m_ordersFlying, {}),
            {Status::OutcomeUnknown, "ZooKeeper has not answered"}, out);
        // Whether it happened, ZooKeeper knows; until then nobody is answered.
        if (m_state == State::TakingOver)
            m_state = State::Loading;
        else
            m_reload = true;
        load(now, out);
        return;
    case zk::Outcome::Done:
        break;
    }
    ++m_tree.controlVersion;
    m_tree.control = m_flyingControl;
    m_tree.adopt(plan);
    answerAdmin(std::exchange(m_ordersFlying, {}), {Status::Ok, {}}, out);
    if (m_state == State::TakingOver) {
        becomeActive(plan, now, out);
        return;
    }
    adopt(plan, now, out);
    decide(now, out);
}

void Controller::becomeActive(const Plan &written, Instant now, Output &out)
{
    m_state = State::Active;
    m_reload = false;
    m_calmUntil = Instant();
    m_requests.clear();
    m_recovery.clear();
    m_stranded.clear();
    m_registry.begin(m_tree.nodes, now);
    m_switches.clear();
    m_leaving.clear();
    m_calmSince = now;
    m_lastTick = now;
    Notice notice;
    notice.kind = NoticeKind::MasterElected;
    notice.subject = m_surroundings.self;
    notice.revision = revision();
    notice.detail = "epoch=" + std::to_string(epoch().value);
    out.notices.push_back(notice);
    adopt(written, now, out);
    announce(now, out);
}

/// What was written stands in ZooKeeper: tells everybody.
void Controller::adopt(const Plan &written, Instant now, Output &out)
{
    if (written.records.empty() && written.nodes.empty() && !written.config)
        return;
    m_changedAt = now;
    const bool isSwitch = written.nodes.empty() && !written.config
        && std::all_of(written.records.begin(), written.records.end(), [](const auto &changed) {
               const PartitionRecord &record = changed.second;
               return record.released != Term() && record.version.value == record.term.value;
           });
    if (!isSwitch)
        m_calmSince = now;
    if (written.records.empty() && !written.config)
        return;
    noteRecovered(written, out);
    Notice notice;
    notice.kind = NoticeKind::MapWritten;
    notice.count = written.records.size();
    notice.revision = revision();
    out.notices.push_back(notice);
    pushToAll(push(written), now, out);
}

void Controller::decide(Instant now, Output &out)
{
    m_decideAt = now + kReview;
    if (!isSettled() || m_flying) {
        m_dirty = true;
        return;
    }
    m_dirty = false;
    m_calmUntil = Instant();
    Decision decision({m_surroundings, m_tree, m_registry, now});
    administer(decision, out);
    m_requests = decision.grant(m_requests);
    decision.assignFirst(m_expect, m_recovery);
    decision.failOver(m_recovery);
    const bool isStable = now - m_changedAt >= m_surroundings.timing.settle;
    if (isStable)
        decision.rebalance();
    decision.judge(m_expect);
    answer(decision.answers(), out);
    for (auto &[id, inquiry] : m_recovery.inquiries(epoch(), now, m_surroundings.timing.resend))
        out.send.push_back({id, std::move(inquiry)});
    noteStranded(decision, now, out);
    Plan plan = decision.take();
    noteSuspects(plan, out);
    decideSwitches(decision, isStable && plan.isEmpty(), now, out);
    if (!plan.isEmpty())
        commit(std::move(plan), false, out);
    else
        answerAdmin(std::exchange(m_ordersFlying, {}), {Status::Ok, {}}, out);
}

void Controller::decideSwitches(const Decision &decision, bool isIdle, Instant now, Output &out)
{
    const std::map<NodeId, Incarnation> leaving = m_registry.leaving(now);
    if (m_leaving != leaving) {
        m_leaving = leaving;
        pushToAll(push(Plan()), now, out);
    }
    Switches wanted = decision.dueSwitches();
    if (wanted.empty() && isIdle) {
        const Instant levelAt = m_calmSince + m_surroundings.timing.level;
        if (now >= levelAt)
            wanted = decision.levellingSwitches();
        if (wanted.empty() && m_leaving.empty() && decision.isSettled() && !m_recovery.isAsking()
            && m_stranded.empty())
            m_calmUntil = now >= levelAt ? Instant::max() : levelAt;
        while (wanted.size() > kMostLevelling)
            wanted.erase(std::prev(wanted.end()));
    }
    order(wanted, now, out);
}

/// Proofs have been told when they came.
void Controller::noteSuspects(const Plan &plan, Output &out) const
{
    for (const auto &[id, entry] : plan.nodes) {
        const auto before = m_tree.nodes.find(id);
        const bool wasUp = before != m_tree.nodes.end() && before->second.health == Health::Up;
        if (!wasUp || entry.health == Health::Up || entry.evidence == Evidence::Eof)
            continue;
        Notice notice;
        notice.kind = NoticeKind::Suspected;
        notice.subject = id;
        notice.detail = entry.evidence == Evidence::Stopped ? "stopped"
            : entry.evidence == Evidence::Session           ? "session"
                                                            : "silence";
        out.notices.push_back(notice);
    }
}

void Controller::controlSeen(const zk::ControlSeen &seen, Instant now, Output &out)
{
    if (m_state != State::Active)
        return;
    const bool deposes =
        seen.control.epoch > epoch() || (seen.control.epoch == epoch() && !isSelf(seen.control));
    if (deposes) {
        resign(out);
    } else if (seen.version > m_tree.controlVersion && !m_flying && !m_reload) {
        // A commit of this master's own that was given up has happened after all.
        m_reload = true;
        load(now, out);
    }
}

void Controller::serversSeen(const zk::ServersSeen &seen, Instant now, Output &out)
{
    m_tree.servers = seen.servers;
    m_registry.sessionsSeen(seen.servers);
    if (m_state != State::Active)
        return;
    noteAddresses(out);
    m_dirty = true;
    m_announceAt = std::min(m_announceAt, now);
    decide(now, out);
}

void Controller::expired(Instant now, Output &out)
{
    if (m_state == State::Follower)
        return;
    // What the old session had asked for is answered no more. The next one may still be opening.
    if (m_state == State::Active)
        m_known = epoch();
    resign(out);
    m_state = State::Loading;
    m_flyingControl = ControlState();
    m_loadAt = now;
}

void Controller::deposed(Epoch epoch, Output &out)
{
    if (m_state == State::Active && epoch > m_tree.control.epoch)
        resign(out);
}

} // namespace core
