// SPDX-License-Identifier: Apache-2.0
#include "cluster/client.h"

#include "cluster/channelpool.h"
#include "cluster/lookup.h"

#include "core/json.h"
#include "core/keyhash.h"
#include "core/names.h"

#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <ctime>

namespace cluster {

namespace {

constexpr int kLookupTimeoutMs = 2000;

core::Instant now()
{
    // Not steady_clock: servers forget idle clients while this machine is suspended.
    timespec time = {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return core::Instant(std::chrono::duration_cast<core::Duration>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec)));
}

std::string newClientId()
{
    QRandomGenerator *const random = QRandomGenerator::system();
    return core::hex16(random->generate64()) + core::hex16(random->generate64());
}

core::WriteTag *tagOf(core::request::Operation &operation)
{
    if (auto *const put = std::get_if<core::request::Put>(&operation))
        return &put->tag;
    auto *const remove = std::get_if<core::request::Delete>(&operation);
    return remove != nullptr ? &remove->tag : nullptr;
}

bool isSettled(core::Status status)
{
    return status == core::Status::Ok || status == core::Status::NotFound
        || status == core::Status::ConditionFailed;
}

core::Result<void> checkValue(const std::string &value)
{
    if (value.size() > core::kMaxValueBytes) {
        return core::Error{core::Status::TooLarge,
            "the value has " + std::to_string(value.size()) + " bytes, the most is "
                + std::to_string(core::kMaxValueBytes)};
    }
    return core::validateValue(value);
}

} // namespace

struct Client::Request {
    core::Router router;
    Callback callback;
    core::Instant startedAt;
    std::uint64_t seq = 0; ///< of a write
    core::Instant dueAt = {};
    std::map<std::uint32_t, Channel::Ticket> tickets = {}; ///< by attempt
};

Client::Client(ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_session(newClientId())
    , m_channels(new ChannelPool(this))
    , m_timer(new QTimer(this))
    , m_seed(QRandomGenerator::global()->generate64())
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &Client::wake);
    connect(m_channels, &ChannelPool::sent, this, &Client::onSent);
    connect(m_channels, &ChannelPool::answered, this, &Client::onAnswered);
    connect(m_channels, &ChannelPool::failed, this, &Client::onFailed);
    connect(m_channels, &ChannelPool::ended, this,
        [this](const std::string &address) { m_routes.forgetServer(address); });
}

Client::~Client()
{
    if (m_lookup != nullptr)
        m_lookup->discard();
}

void Client::get(std::string key, Callback callback, Timeout timeout)
{
    const core::Result<void> checked = core::checkKey(key);
    keyed(checked, core::request::Get{std::move(key)}, std::move(callback), timeout);
}

void Client::put(std::string key, std::string value, Callback callback, Timeout timeout)
{
    put(core::request::Put{std::move(key), std::move(value)}, std::move(callback), timeout);
}

void Client::put(core::request::Put put, Callback callback, Timeout timeout)
{
    core::Result<void> checked = core::checkKey(put.key);
    if (checked)
        checked = checkValue(put.value);
    keyed(checked, std::move(put), std::move(callback), timeout);
}

void Client::remove(std::string key, Callback callback, Timeout timeout)
{
    remove(core::request::Delete{std::move(key)}, std::move(callback), timeout);
}

void Client::remove(core::request::Delete remove, Callback callback, Timeout timeout)
{
    const core::Result<void> checked = core::checkKey(remove.key);
    keyed(checked, std::move(remove), std::move(callback), timeout);
}

void Client::scan(core::request::Scan part, Callback callback, Timeout timeout)
{
    keyed({}, std::move(part), std::move(callback), timeout);
}

void Client::locate(std::string key, Callback callback, Timeout timeout)
{
    const core::Result<void> checked = core::checkKey(key);
    keyed(checked, core::request::Locate{std::move(key)}, std::move(callback), timeout);
}

void Client::map(Callback callback, Timeout timeout)
{
    keyed({}, core::request::Map{}, std::move(callback), timeout);
}

void Client::admin(core::AdminOrder order, Callback callback, Timeout timeout)
{
    keyed({}, core::request::Admin{std::move(order)}, std::move(callback), timeout);
}

void Client::digests(std::string address, Callback callback, Timeout timeout)
{
    submit({core::request::Admin{core::admin::Digest{}}, std::move(address), {}},
        std::move(callback), timeout);
}

void Client::status(std::string address, Callback callback, Timeout timeout)
{
    if (address.empty())
        address = m_options.node;
    submit({core::request::Status{}, std::move(address), {}}, std::move(callback), timeout);
}

void Client::keyed(core::Result<void> checked, core::request::Operation operation,
    Callback callback, Timeout timeout)
{
    if (checked)
        submit({std::move(operation), m_options.node, {}}, std::move(callback), timeout);
    else
        refuse(checked.error(), std::move(callback));
}

void Client::refuse(const core::Error &error, Callback callback)
{
    const auto call = [error, callback = std::move(callback)] {
        callback({.status = error.status, .message = error.message});
    };
    QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
}

void Client::submit(core::Router::Task task, Callback callback, Timeout timeout)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const Number number = ++m_lastNumber;
    const core::Instant start = now();
    task.deadline = start + timeout.value_or(m_options.timeout);
    task.seed = m_seed + number;
    const std::uint64_t seq = tagOf(task.operation) != nullptr ? m_session.begin(start) : 0;
    auto request = std::make_unique<Request>(
        Request{core::Router(std::move(task)), std::move(callback), start, seq});
    m_requests.emplace(number, std::move(request));
    // Not at once: its callback may not come from within this call.
    QMetaObject::invokeMethod(
        this, [this, number] { tell(number, core::router::Started{}); }, Qt::QueuedConnection);
}

void Client::tell(Number number, const core::router::Event &event)
{
    const auto found = m_requests.find(number);
    if (found == m_requests.end())
        return;
    Request &request = *found->second;
    std::optional<core::router::Event> next = event;
    while (next) {
        const core::router::Output out = request.router.step(*next, now(), m_routes);
        next.reset();
        for (const std::uint32_t attempt : out.cancel)
            cancelAttempt(request, attempt);
        if (out.done)
            return complete(number, *out.done);
        if (out.askZooKeeper)
            askZooKeeper();
        if (out.send) {
            if (const auto failure = sendAttempt(number, *out.send))
                next = *failure;
        }
        schedule(number, out.wakeAt);
    }
}

std::optional<core::router::Failed> Client::sendAttempt(
    Number number, const core::router::Attempt &attempt)
{
    Request &request = *m_requests.at(number);
    const core::router::Attempt &to = attempt;
    core::request::Operation operation =
        to.isLocate ? core::request::Locate{request.router.key()} : request.router.operation();
    if (core::WriteTag *const tag = tagOf(operation))
        *tag = m_session.tag(request.seq, partitionOf(request), now());
    const core::Result<Channel::Ticket> ticket =
        m_channels->send(to.place.address, std::move(operation));
    if (!ticket)
        return core::router::Failed{to.number, false, ticket.error().message};
    request.tickets.emplace(to.number, *ticket);
    m_origins.emplace(*ticket, Origin{number, to.number});
    return std::nullopt;
}

std::optional<core::PartitionId> Client::partitionOf(const Request &request) const
{
    const auto partition = request.router.partition();
    return partition ? partition : m_routes.partitionOf(request.router.key());
}

void Client::cancelAttempt(Request &request, std::uint32_t attempt)
{
    const auto ticket = request.tickets.find(attempt);
    if (ticket == request.tickets.end())
        return;
    m_channels->cancel(ticket->second);
    m_origins.erase(ticket->second);
    request.tickets.erase(ticket);
}

void Client::schedule(Number number, core::Instant at)
{
    Request &request = *m_requests.at(number);
    m_due.erase({request.dueAt, number});
    request.dueAt = at;
    m_due.emplace(at, number);
    const core::Duration untilFirst = m_due.begin()->first - now();
    const auto ms = std::chrono::ceil<std::chrono::milliseconds>(untilFirst);
    const auto pause = std::max(ms, std::chrono::milliseconds(0));
    // An early wake-up does no harm; so as not to set the timer anew for each of many requests.
    if (!m_timer->isActive() || m_timer->remainingTimeAsDuration() > pause)
        m_timer->start(pause);
}

void Client::wake()
{
    while (!m_due.empty() && m_due.begin()->first <= now())
        tell(m_due.begin()->second, core::router::Tick{});
    if (!m_due.empty())
        schedule(m_due.begin()->second, m_due.begin()->first);
}

void Client::complete(Number number, const core::router::Outcome &outcome)
{
    const auto found = m_requests.find(number);
    const std::unique_ptr<Request> request = std::move(found->second);
    m_requests.erase(found);
    m_due.erase({request->dueAt, number});
    for (const auto &[attempt, ticket] : request->tickets) {
        m_channels->cancel(ticket);
        m_origins.erase(ticket);
    }
    const core::Response &response = outcome.response;
    if (request->seq != 0)
        m_session.end(request->seq, isSettled(response.status), now());
    const ClientResult result{.status = response.status,
        .value = response.dataRaw,
        .next = response.nextRaw,
        .version = response.version,
        .servedBy = outcome.servedBy,
        .partition = outcome.partition,
        .elapsed = now() - request->startedAt,
        .attempts = static_cast<int>(outcome.attempts),
        .message = response.message};
    request->callback(result);
}

void Client::onSent(quint64 ticket)
{
    const auto origin = m_origins.find(ticket);
    if (origin != m_origins.end())
        tell(origin->second.request, core::router::Sent{origin->second.attempt});
}

void Client::onAnswered(quint64 ticket, const core::Response &response)
{
    const Origin origin = take(ticket);
    tell(origin.request, core::router::Answered{origin.attempt, response});
}

void Client::onFailed(quint64 ticket, bool wasSent, const QString &reason)
{
    const Origin origin = take(ticket);
    tell(origin.request, core::router::Failed{origin.attempt, wasSent, reason.toStdString()});
}

/// No request has the number 0.
Client::Origin Client::take(quint64 ticket)
{
    const auto found = m_origins.find(ticket);
    if (found == m_origins.end())
        return {};
    const Origin origin = found->second;
    m_origins.erase(found);
    const auto request = m_requests.find(origin.request);
    if (request != m_requests.end())
        request->second->tickets.erase(origin.attempt);
    return origin;
}

void Client::askZooKeeper()
{
    if (m_lookup != nullptr)
        return;
    m_lookup = new Lookup(m_options.zookeeper, m_options.cluster, this);
    connect(m_lookup, &Lookup::finished, this, &Client::masterRead);
    m_lookup->start(Lookup::What::Master, kLookupTimeoutMs);
}

void Client::masterRead(const core::Result<ClusterPicture> &picture)
{
    m_lookup->discard();
    m_lookup = nullptr;
    core::router::ZooKeeperAsked asked;
    if (!picture) {
        asked.trouble = picture.error().message;
    } else if (picture->control.address.empty()) {
        asked.trouble = "the cluster has no master yet";
    } else {
        const std::uint32_t partitions = picture->config ? picture->config->partitions : 0;
        m_routes.setMaster({picture->control.master, picture->control.address}, partitions);
    }
    std::vector<Number> waiting;
    for (const auto &[number, request] : m_requests) {
        if (request->dueAt != core::Instant()) // else it has not even started
            waiting.push_back(number);
    }
    for (const Number number : waiting)
        tell(number, asked);
}

} // namespace cluster
