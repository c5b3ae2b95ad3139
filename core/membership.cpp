// SPDX-License-Identifier: Apache-2.0
#include "core/membership.h"

#include "core/mutants.h"

#include <algorithm>

namespace core {

namespace {

/// So that those who give up the same master do not all race; the race itself is safe.
constexpr std::int64_t kCandidates = 3;
constexpr Duration kStagger = 40ms;
constexpr Duration kOthersStagger = 500ms; ///< they go if no candidate does
/// Between two tries to become the master, and between two reads of ZooKeeper that failed.
constexpr Duration kRetry = 50ms;
/// So much longer a server waits that may be cut off itself, and twice that each time it was wrong.
constexpr Duration kAlone = 1s;
constexpr int kMostDoublings = 3;
/// Odd, so that no answer is taken for one to the Controller, whose nonces are even.
constexpr std::uint64_t kLoadNonce = 1;

/// Up to kRetry, different from server to server and from try to try.
Duration jitter(const NodeId &id, std::uint64_t tries)
{
    std::uint64_t hash = 0xcbf29ce484222325 ^ tries;
    for (const char c : id.text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    const auto most = static_cast<std::uint64_t>(kRetry.count());
    return Duration(static_cast<Duration::rep>((hash >> 16) % most));
}

} // namespace

Membership::Membership(const Surroundings &surroundings, message::Register identity)
    : m_surroundings(surroundings)
    , m_identity(std::move(identity))
    , m_lastTick(surroundings.startedAt)
{
    m_identity.replicas.clear();
}

void Membership::report(const message::ReplicaReport &report)
{
    Reported &reported = m_reports[report.partition];
    if (reported.report == report)
        return;
    reported.report = report;
    reported.after = m_sequence;
}

void Membership::tick(Instant now, Output &out)
{
    // This process stood still: the answers may be waiting behind this tick.
    if (now - m_lastTick > m_surroundings.timing.suspect / 2)
        m_heard = now;
    m_lastTick = now;
    if (!m_loaded && now >= m_loadAt) {
        m_loadAt = now + kReadLost;
        out.zookeeper.emplace_back(zk::Load{kLoadNonce});
    }
    if (m_master.empty())
        return;
    // Without an answer for so long the master may have lost the registration.
    const bool doubtful = now - m_heard > m_surroundings.timing.suspect / 2;
    if ((!m_registered || doubtful) && now >= m_registerAt)
        sendRegister(now, out);
    if (m_registered && now >= m_beatAt)
        sendBeat(now, out);
    if (now - m_heard > 3 * m_surroundings.timing.beacon && now >= m_doubtAt)
        askOthers(now, out);
    if (m_registered && m_leaving && now >= m_leaveAt) {
        m_leaveAt = now + m_surroundings.timing.resend;
        out.send.push_back({m_master, message::Leaving()});
    }
}

void Membership::sendRegister(Instant now, Output &out)
{
    m_registerAt = now + m_surroundings.timing.beacon;
    message::Register message = m_identity;
    message.sequence = ++m_sequence;
    for (const auto &[partition, reported] : m_reports)
        message.replicas.push_back(reported.report);
    out.send.push_back({m_master, std::move(message)});
}

/// Who hears nothing may be heard for long, and is of no use to anybody: its silence tells. What it
/// registers meanwhile is no proof of life.
void Membership::sendBeat(Instant now, Output &out)
{
    m_beatAt = now + m_surroundings.timing.beacon;
    if (!hearsMaster(now))
        return;
    message::Beat beat;
    beat.epoch = m_epoch;
    beat.sequence = ++m_sequence;
    for (const auto &[partition, reported] : m_reports) {
        if (reported.after >= m_answered)
            beat.changed.push_back(reported.report);
    }
    out.send.push_back({m_master, std::move(beat)});
}

/// Early enough for the answers to be in when the silence has lasted for M.
void Membership::askOthers(Instant now, Output &out)
{
    m_doubtAt = now + m_surroundings.timing.beacon;
    if (m_master == m_surroundings.self || isMasterDead())
        return;
    for (const auto &[id, run] : m_sessions) {
        if (id != m_surroundings.self && id != m_master)
            out.send.push_back({id, message::Doubt{m_epoch}});
    }
}

void Membership::answer(
    const NodeId &from, const message::Doubt &doubt, Instant now, Output &out) const
{
    const bool hears = m_epoch > doubt.epoch || (m_epoch == doubt.epoch && hearsMaster(now));
    out.send.push_back({from, message::DoubtAnswer{doubt.epoch, hears}});
}

bool Membership::isAlone(Instant now) const
{
    std::size_t others = 0;
    std::size_t agreed = 0;
    for (const auto &[id, run] : m_sessions) {
        if (id == m_surroundings.self || id == m_master || m_surroundings.proofs.isDead(id, run))
            continue;
        ++others;
        const auto said = m_agreed.find(id);
        if (said != m_agreed.end() && now - said->second <= m_surroundings.timing.suspect)
            ++agreed;
    }
    return 2 * agreed < others && !isMutant(Mutant::NeverAlone);
}

void Membership::loaded(const zk::Loaded &loaded, Instant now, Output &out)
{
    if (loaded.nonce == kLoadNonce)
        m_loadAt = now + kRetry;
    if (!loaded.ok)
        return;
    m_loaded = true;
    if (m_sessions.empty())
        sessionsSeen(loaded.servers);
    controlSeen(loaded.control, now, out);
}

void Membership::controlSeen(const ControlState &control, Instant now, Output &out)
{
    if (control.master.empty() || control.epoch < m_epoch)
        return;
    if (control.epoch == m_epoch) {
        if (control.master == m_master && m_masterRun.isNone())
            m_masterRun = control.incarnation;
        return;
    }
    follow(control.epoch, control.master, control.incarnation, now);
    if (!isMasterDead())
        sendRegister(now, out);
}

void Membership::sessionsSeen(const std::map<NodeId, ServerEntry> &servers)
{
    m_sessions.clear();
    for (const auto &[id, entry] : servers)
        m_sessions[id] = entry.incarnation;
}

void Membership::follow(Epoch epoch, const NodeId &master, const Incarnation &run, Instant now)
{
    m_epoch = epoch;
    m_master = master;
    m_masterRun = run;
    m_registered = false;
    m_revision = Revision();
    m_agreed.clear();
    // All that has been reported so far goes with the registration, and what changes from here on
    // with the beats.
    m_answered = m_followedAt = ++m_sequence;
    m_heard = now;
    m_lostAt = now;
    m_beatAt = now;
}

void Membership::receive(const event::Received &received, Instant now, Output &out)
{
    if (const auto *doubt = std::get_if<message::Doubt>(&received.message)) {
        answer(received.from, *doubt, now, out);
        return;
    }
    if (const auto *told = std::get_if<message::DoubtAnswer>(&received.message)) {
        if (told->hears)
            m_agreed.erase(received.from);
        else if (told->epoch == m_epoch)
            m_agreed[received.from] = now;
        return;
    }
    const auto *push = std::get_if<message::Configure>(&received.message);
    const auto *answer = std::get_if<message::BeatAnswer>(&received.message);
    if (!push && !answer)
        return;
    // Of a run before this one: its numbers would make all that is reported seem answered.
    if (answer && answer->run != m_surroundings.incarnation && !isMutant(Mutant::RunsUnnamed)
        && !isMutant(Mutant::AnswerUnnamed))
        return;
    const Epoch epoch = push ? push->epoch : answer->epoch;
    if (epoch < m_epoch || (epoch == m_epoch && received.from != m_master))
        return;
    if (epoch > m_epoch) {
        follow(epoch, received.from, received.incarnation, now);
        sendRegister(now, out);
    }
    m_heard = now;
    m_masterRun = received.incarnation;
    m_revision = std::max(m_revision, push ? push->revision : answer->revision);
    if (answer) {
        // What was sent to an earlier master, or to this one in an earlier epoch, may arrive now:
        // it lacks what has changed since, and the beats leave that out.
        m_registered = m_registered || answer->sequence > m_followedAt;
        m_triesAlone = 0;
        m_answered = std::max(m_answered, answer->sequence);
    }
}

bool Membership::hearsMaster(Instant now) const
{
    return m_master == m_surroundings.self || now - m_heard <= m_surroundings.timing.beacon * 5 / 2;
}

void Membership::proven(const NodeId &id, const Incarnation &run, Instant now)
{
    if (id == m_master && (run == m_masterRun || run.supersedes(m_masterRun)))
        m_lostAt = now;
}

void Membership::farewell(Output &out) const
{
    if (!m_master.empty())
        out.send.push_back({m_master, message::Farewell()});
}

bool Membership::isMasterDead() const
{
    return !m_masterRun.isNone() && m_surroundings.proofs.isDead(m_master, m_masterRun);
}

/// As far as is known: without news of ZooKeeper nobody becomes master anyway.
bool Membership::hasMasterSession() const
{
    const auto session = m_sessions.find(m_master);
    return session != m_sessions.end() && (m_masterRun.isNone() || session->second == m_masterRun);
}

/// Among the servers that can be reached, the master left out.
std::int64_t Membership::rank() const
{
    const auto &links = m_surroundings.links;
    return std::count_if(links.begin(), links.end(), [this](const auto &link) {
        return link.first < m_surroundings.self && link.first != m_master;
    });
}

bool Membership::isCandidate() const
{
    return rank() < kCandidates;
}

/// The first goes at once.
Duration Membership::stagger() const
{
    return isCandidate() ? kStagger * rank()
                         : kOthersStagger + 4 * jitter(m_surroundings.self, m_tries);
}

bool Membership::wantsMastery(Instant now) const
{
    if (!m_loaded || now < m_retryAt)
        return false;
    // If this server is said to be the master, it is an earlier run, or one that has lost its
    // session or a race: the controller is idle.
    if (m_master.empty() || m_master == m_surroundings.self)
        return true;
    if (isMasterDead())
        return now - m_lostAt >= stagger();
    if (m_surroundings.config.detection == Detection::Session && hasMasterSession())
        return false;
    const Duration silence = now - m_heard;
    // As a rule; then none of the others need be looked at.
    if (silence <= m_surroundings.timing.suspect)
        return false;
    Duration most = m_surroundings.timing.suspect + stagger();
    if (isAlone(now))
        most += kAlone * (1 << std::min(m_triesAlone, kMostDoublings));
    return silence > most;
}

NodeId Membership::silentMaster(Instant now) const
{
    const bool isSilent = m_master != m_surroundings.self && !isMasterDead()
        && now - m_heard > m_surroundings.timing.suspect;
    return isSilent && !isAlone(now) ? m_master : NodeId();
}

void Membership::tried(Instant now)
{
    m_retryAt = now + kRetry + jitter(m_surroundings.self, ++m_tries);
    if (isAlone(now))
        ++m_triesAlone;
}

} // namespace core
