// SPDX-License-Identifier: Apache-2.0
#include "core/router.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace core {

namespace {

struct KeyOf {
    std::string operator()(const request::Get &get) const { return get.key; }
    std::string operator()(const request::Put &put) const { return put.key; }
    std::string operator()(const request::Delete &remove) const { return remove.key; }
    std::string operator()(const request::Locate &locate) const { return locate.key; }
    template <typename Keyless>
    std::string operator()(const Keyless &) const
    {
        return {};
    }
};

bool isWrite(const request::Operation &operation)
{
    return std::holds_alternative<request::Put>(operation)
        || std::holds_alternative<request::Delete>(operation);
}

/// What a write itself came to, as only its partition's primary says.
bool settles(Status status)
{
    return status == Status::Ok || status == Status::NotFound || status == Status::ConditionFailed;
}

std::string nameOf(const Place &place)
{
    return place.id.empty() ? place.address : place.id.text + " (" + place.address + ')';
}

std::string inMs(Duration duration)
{
    return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(duration).count())
        + " ms";
}

} // namespace

Router::Router(Task task)
    : m_task(std::move(task))
    , m_key(std::visit(KeyOf(), m_task.operation))
    , m_isWrite(isWrite(m_task.operation))
    , m_backoff(kFirstPause, kLongestPause, m_task.seed)
{
    assert(!std::holds_alternative<request::Peer>(m_task.operation));
    if (const auto *const scan = std::get_if<request::Scan>(&m_task.operation))
        m_partition = scan->partition;
}

router::Output Router::step(const router::Event &event, Instant now, RouteCache &routes)
{
    assert(!m_isDone);
    Turn turn{now, routes, {}};
    std::visit([&](const auto &what) { on(what, turn); }, event);
    turn.out.wakeAt = wakeAt();
    // Something must be awaited, or this request would never end.
    assert(m_isDone || m_trying || m_overdue || m_pauseUntil || m_asksZooKeeper);
    assert(!m_overdue || m_isWrite);
    return std::move(turn.out);
}

void Router::on(const router::Started &, Turn &turn)
{
    choose(turn);
}

void Router::on(const router::ZooKeeperAsked &asked, Turn &turn)
{
    if (!std::exchange(m_asksZooKeeper, false))
        return;
    m_askedInVain.clear();
    if (asked.trouble.empty()) {
        choose(turn);
    } else {
        m_trouble = {Status::Unavailable, asked.trouble};
        pause({}, turn);
    }
}

void Router::on(const router::Sent &sent, Turn &)
{
    if (m_trying && m_trying->attempt.number == sent.attempt)
        m_trying->sent = true;
}

void Router::on(const router::Answered &answer, Turn &turn)
{
    if (m_overdue && m_overdue->attempt.number == answer.attempt) {
        const Trying tried = *std::exchange(m_overdue, std::nullopt);
        m_mayHaveHappened = m_mayHaveHappened || answer.response.status == Status::OutcomeUnknown;
        // What has been sent elsewhere meanwhile matters more than a refusal.
        if (m_trying && !m_trying->attempt.isLocate && !settles(answer.response.status))
            return;
        stopWaiting(turn);
        answered(tried, answer.response, turn);
    } else if (m_trying && m_trying->attempt.number == answer.attempt) {
        const Trying tried = *std::exchange(m_trying, std::nullopt);
        if (tried.attempt.isLocate)
            located(tried, answer.response, turn);
        else
            answered(tried, answer.response, turn);
    }
}

void Router::on(const router::Failed &failure, Turn &turn)
{
    if (m_overdue && m_overdue->attempt.number == failure.attempt) {
        const Trying tried = *std::exchange(m_overdue, std::nullopt);
        m_mayHaveHappened = true;
        if (m_trying)
            return;
        stopWaiting(turn);
        failed(tried, nameOf(tried.attempt.place) + ": " + failure.reason, turn);
    } else if (m_trying && m_trying->attempt.number == failure.attempt) {
        const Trying tried = *std::exchange(m_trying, std::nullopt);
        if (m_isWrite && !tried.attempt.isLocate && (tried.sent || failure.sent))
            m_mayHaveHappened = true;
        failed(tried, nameOf(tried.attempt.place) + ": " + failure.reason, turn);
    }
}

void Router::on(const router::Tick &, Turn &turn)
{
    if (turn.now >= m_task.deadline) {
        giveUp(turn);
    } else if (m_pauseUntil && turn.now >= *m_pauseUntil) {
        m_pauseUntil.reset();
        choose(turn);
    } else if (m_trying && turn.now >= m_trying->until) {
        const Trying tried = *std::exchange(m_trying, std::nullopt);
        const std::string waited = inMs(patience());
        ++m_timeouts;
        if (m_isWrite && !tried.attempt.isLocate && tried.sent) {
            becomeOverdue(tried, turn);
        } else {
            turn.out.cancel.push_back(tried.attempt.number);
            failed(tried, nameOf(tried.attempt.place) + " has not answered within " + waited, turn);
        }
    }
}

/// For the answer to another attempt, or for a time.
void Router::stopWaiting(Turn &turn)
{
    if (m_trying)
        turn.out.cancel.push_back(m_trying->attempt.number);
    m_trying.reset();
    m_pauseUntil.reset();
    m_asksZooKeeper = false;
}

void Router::choose(Turn &turn)
{
    if (turn.now >= m_task.deadline)
        return giveUp(turn);
    if (m_overdue && m_task.at.empty())
        return askGuide(turn);
    if (!m_task.at.empty())
        return send({{}, m_task.at}, Term(), false, turn);
    if (!m_key.empty() && !m_partition)
        m_partition = turn.routes.partitionOf(m_key);
    const RouteCache::Route *const route = m_partition ? turn.routes.find(*m_partition) : nullptr;
    if (route == nullptr || route->primary.address.empty()
        || std::holds_alternative<request::Locate>(m_task.operation))
        return askGuide(turn);
    m_guide.clear();
    send(route->primary, route->term, false, turn);
}

void Router::askGuide(Turn &turn)
{
    const bool isLocate =
        !m_key.empty() && !std::holds_alternative<request::Locate>(m_task.operation);
    for (const Place &guide : turn.routes.guides()) {
        if (!m_askedInVain.contains(guide.address))
            return send(guide, Term(), isLocate, turn);
    }
    m_asksZooKeeper = true;
    turn.out.askZooKeeper = true;
}

void Router::send(const Place &to, Term term, bool isLocate, Turn &turn)
{
    const router::Attempt attempt{++m_lastAttempt, to, isLocate};
    m_trying = Trying{attempt, term, turn.now + patience(), false};
    turn.out.send = attempt;
    if (!isLocate)
        ++m_sends;
}

/// Nobody has this attempt, or it changes nothing.
void Router::failed(const Trying &tried, const std::string &reason, Turn &turn)
{
    m_trouble = {Status::Unavailable, reason};
    const std::string &address = tried.attempt.place.address;
    if (tried.attempt.isLocate || (tried.term == Term() && m_task.at.empty())) {
        m_askedInVain.insert(address);
        turn.routes.forgetMaster(address);
    } else if (!m_guide.empty()) {
        m_askedInVain.insert(m_guide);
    }
    forgetRoute(tried, turn);
    turn.routes.forgetServer(address);
    // At once the first time, for the usual case: a cached route to a server that has gone.
    if (++m_failures == 1)
        choose(turn);
    else
        pause({}, turn);
}

void Router::forgetRoute(const Trying &tried, Turn &turn)
{
    if (m_partition && !tried.attempt.isLocate)
        turn.routes.forget(*m_partition, tried.term);
}

void Router::pause(Duration atLeast, Turn &turn)
{
    m_pauseUntil = turn.now + std::max(atLeast, m_backoff.next());
}

void Router::located(const Trying &tried, const Response &response, Turn &turn)
{
    if (response.status != Status::Ok)
        return refused(tried, response, turn);
    const Result<Location> location = parseLocation(response.dataRaw);
    if (!location)
        return failed(tried, nameOf(tried.attempt.place) + ": " + location.error().message, turn);
    turn.routes.learn(*location);
    m_partition = location->partition;
    const bool isMaster = turn.routes.master() == tried.attempt.place;
    m_guide = isMaster ? std::string() : tried.attempt.place.address;
    const RouteCache::Route route = *turn.routes.find(location->partition);
    if (isOverdueAt(route.primary, route.term))
        return pause(kAttemptTimeout, turn);
    Place primary = route.primary;
    if (primary.address.empty())
        primary.address = turn.routes.addressOf(primary.id);
    if (primary.address.empty()) {
        m_trouble = {Status::Unavailable, primary.id.text + " is the primary but not reachable"};
        return pause({}, turn);
    }
    send(primary, route.term, false, turn);
}

void Router::answered(const Trying &tried, const Response &response, Turn &turn)
{
    switch (response.status) {
    case Status::Elsewhere:
        return redirected(tried, response, turn);
    case Status::SlowDown:
    case Status::Internal:
    case Status::Unavailable:
        return refused(tried, response, turn);
    case Status::OutcomeUnknown:
        m_mayHaveHappened = m_mayHaveHappened || m_isWrite;
        return refused(tried, response, turn);
    case Status::Ok:
    case Status::BadRequest:
    case Status::Unauthenticated:
    case Status::Forbidden:
    case Status::NotFound:
    case Status::Conflict:
    case Status::ConditionFailed:
    case Status::TooLarge:
    case Status::WrongCluster:
        return finish(response, tried.attempt.place, turn);
    }
}

void Router::redirected(const Trying &tried, const Response &response, Turn &turn)
{
    if (std::holds_alternative<request::Admin>(m_task.operation))
        return sentToMaster(tried, response, turn);
    const std::string by = nameOf(tried.attempt.place);
    const Result<Location> location = parseLocation(response.dataRaw);
    m_trouble = {Status::Unavailable, by + " is not the primary, and names no other"};
    const bool tooOften = ++m_hops > kMaxHops;
    if (tooOften) {
        m_trouble.message = "one server sends us to the other";
        turn.routes.clearRoutes();
        m_hops = 0;
    }
    // A server that knows less than we do has not yet been told that it is the primary.
    if (!location || tooOften || location->term < tried.term || location->primary.address.empty()
        || location->primary.address == tried.attempt.place.address)
        return pause({}, turn);
    turn.routes.learn(*location);
    m_partition = location->partition;
    m_guide.clear();
    if (isOverdueAt(location->primary, location->term))
        return pause(kAttemptTimeout, turn);
    send(location->primary, location->term, false, turn);
}

void Router::refused(const Trying &tried, const Response &response, Turn &turn)
{
    const Status status =
        response.status == Status::OutcomeUnknown ? Status::Unavailable : response.status;
    m_trouble = {status, nameOf(tried.attempt.place) + ": " + response.message};
    const std::optional<Place> &master = turn.routes.master();
    const bool isGuide = tried.attempt.isLocate || tried.term == Term();
    if (isGuide && m_task.at.empty() && master != tried.attempt.place)
        m_askedInVain.insert(tried.attempt.place.address);
    if (response.status != Status::SlowDown)
        forgetRoute(tried, turn);
    pause(std::chrono::milliseconds(response.retryMs.value_or(0)), turn);
}

/// The write is with a server that says nothing. It is not sent there again; but there may be
/// another primary by now, and others need a better route.
void Router::becomeOverdue(const Trying &tried, Turn &turn)
{
    if (m_overdue) {
        turn.out.cancel.push_back(m_overdue->attempt.number);
        m_mayHaveHappened = true;
    }
    m_overdue = tried;
    forgetRoute(tried, turn);
    turn.routes.forgetServer(tried.attempt.place.address);
    if (!m_task.at.empty()) {
        if (tried.attempt.place.address != m_task.at)
            pause(kAttemptTimeout, turn);
    } else if (tried.term != Term()) {
        choose(turn);
    }
}

bool Router::isOverdueAt(const Place &place, Term term) const
{
    return m_overdue && m_overdue->attempt.place.address == place.address
        && term <= m_overdue->term;
}

bool Router::isInDoubt() const
{
    return m_mayHaveHappened || m_overdue
        || (m_isWrite && m_trying && m_trying->sent && !m_trying->attempt.isLocate);
}

void Router::finish(Response response, const Place &servedBy, Turn &turn)
{
    if (isInDoubt() && !settles(response.status)) {
        response.message = "it is not known whether it was written: " + response.message;
        response.status = Status::OutcomeUnknown;
    }
    if (m_overdue)
        turn.out.cancel.push_back(m_overdue->attempt.number);
    m_overdue.reset();
    stopWaiting(turn);
    m_isDone = true;
    turn.out.send.reset();
    turn.out.askZooKeeper = false;
    turn.out.done = router::Outcome{std::move(response), servedBy, m_partition, m_sends};
}

void Router::giveUp(Turn &turn)
{
    Response response;
    response.status = m_trouble.status;
    response.message = m_trouble.message;
    if (m_trying || m_overdue) {
        const Trying &waiting = m_trying ? *m_trying : *m_overdue;
        response.message = nameOf(waiting.attempt.place) + " has not answered in the time given";
    } else if (m_asksZooKeeper) {
        response.message =
            "ZooKeeper has not answered in the time given; before: " + m_trouble.message;
    }
    finish(std::move(response), {}, turn);
}

Duration Router::patience() const
{
    const std::uint32_t doublings = std::min(m_timeouts < 2 ? 0 : m_timeouts - 1, 8u);
    return std::min<Duration>(kAttemptTimeout * (1 << doublings), kLongestAttempt);
}

Instant Router::wakeAt() const
{
    Instant at = m_task.deadline;
    if (m_trying)
        at = std::min(at, m_trying->until);
    if (m_pauseUntil)
        at = std::min(at, *m_pauseUntil);
    return at;
}

} // namespace core
