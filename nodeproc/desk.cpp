// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/desk.h"

#include "nodeproc/clock.h"
#include "nodeproc/connection.h"
#include "nodeproc/host.h"
#include "nodeproc/report.h"
#include "nodeproc/store.h"

#include "core/copydigest.h"
#include "core/keyhash.h"
#include "core/scan.h"

#include <utility>

namespace nodeproc {

namespace {

// A failover takes some milliseconds; those who wait for one come back spread over this.
constexpr std::uint32_t kLeastRetryMs = 5;
constexpr std::uint32_t kRetrySpreadMs = 16;

core::Response withData(std::string data)
{
    core::Response response;
    response.dataRaw = std::move(data);
    return response;
}

core::event::Propose proposalOf(core::request::Operation &operation)
{
    core::event::Propose write;
    const auto take = [&write](auto &asked) {
        write.key = std::move(asked.key);
        write.ifVersion = asked.ifVersion;
        write.tag = std::move(asked.tag);
    };
    if (auto *const put = std::get_if<core::request::Put>(&operation)) {
        write.operation = core::Operation::Put;
        write.value = std::move(put->value);
        take(*put);
    } else {
        write.operation = core::Operation::Delete;
        take(std::get<core::request::Delete>(operation));
    }
    return write;
}

} // namespace

Desk::Desk(std::string cluster, const Journal &journal, QObject *parent)
    : QObject(parent)
    , m_cluster(std::move(cluster))
    , m_journal(journal)
{
}

void Desk::serve(Host *host, Store *store)
{
    m_host = host;
    m_store = store;
    connect(host, &Host::replied, this, &Desk::reply);
    connect(host, &Host::settled, this, &Desk::settled);
}

core::PartitionId Desk::partitionOf(const std::string &key) const
{
    return core::partitionOf(key, m_host->server().surroundings().config.partitions);
}

std::optional<core::Response> Desk::answer(const core::request::Operation &operation, Caller caller)
{
    if (std::holds_alternative<core::request::Ping>(operation)) {
        ++m_statistics.others;
        return core::Response();
    }
    const auto *const wanted = std::get_if<core::request::Get>(&operation);
    ++(wanted != nullptr ? m_statistics.gets : m_statistics.others);
    core::Response response;
    if (m_host == nullptr)
        response = notNow("starting: waiting for ZooKeeper");
    else if (wanted != nullptr)
        return vouchedFor(get(wanted->key), std::move(caller));
    else if (const auto *const part = std::get_if<core::request::Scan>(&operation))
        return vouchedFor(scan(*part), std::move(caller));
    else if (const auto *const key = std::get_if<core::request::Locate>(&operation))
        response = locate(key->key);
    else if (const auto *const map = std::get_if<core::request::Map>(&operation))
        response = withData(mapJson(m_host->server(), map->since));
    else
        response = status();
    count(response);
    return response;
}

/// The value first, what shows that it is current after it: so it was current at some instant of
/// this request (replication.md, 2.10).
std::optional<core::Response> Desk::vouchedFor(Found found, Caller caller)
{
    if (found.term != core::Term()) {
        if (m_host->server().surroundings().config.readMode == core::ReadMode::Confirm) {
            const std::uint64_t read = m_host->confirm(found.partition, found.term);
            m_unconfirmed.emplace(read, Unconfirmed{std::move(caller), std::move(found)});
            return std::nullopt;
        }
        if (m_host->mayServe(found.partition, found.term))
            m_statistics.getLatency.add(bootNow() - found.since);
        else
            found.response = notNow("the lease has run out");
    }
    count(found.response);
    return std::move(found.response);
}

void Desk::settled(std::uint64_t read, bool confirmed)
{
    const auto place = m_unconfirmed.find(read);
    if (place == m_unconfirmed.end())
        return;
    Unconfirmed waiting = std::move(place->second);
    m_unconfirmed.erase(place);
    Found &found = waiting.found;
    const core::Server &server = m_host->server();
    if (confirmed && server.access(found.partition) == core::Server::Access::Serving
        && server.leading(found.partition) == found.term) {
        ++m_statistics.confirmed;
        m_statistics.getLatency.add(bootNow() - found.since);
    } else {
        found.response = notNow("the other copies have not confirmed the read");
    }
    complete(waiting.caller, std::move(found.response));
}

void Desk::complete(const Caller &caller, core::Response response)
{
    count(response);
    response.idRaw = caller.idRaw;
    if (caller.connection)
        caller.connection->complete(caller.slot, core::encodeResponse(response));
}

/// Nobody may serve it, or another server does.
std::optional<core::Response> Desk::notHere(core::PartitionId partition)
{
    if (const std::string *const why = m_host->server().stranded(partition))
        return notNow(*why);
    if (m_host->server().access(partition) == core::Server::Access::Elsewhere)
        return elsewhere(partition);
    return std::nullopt;
}

std::optional<core::Response> Desk::closed(core::PartitionId partition)
{
    if (std::optional<core::Response> refused = notHere(partition))
        return refused;
    if (m_host->server().access(partition) == core::Server::Access::NotYet)
        return notNow("the partition has no primary that may answer yet");
    return std::nullopt;
}

Desk::Found Desk::scan(const core::request::Scan &wanted)
{
    const std::uint32_t partitions = m_host->server().surroundings().config.partitions;
    if (wanted.partition.value >= partitions)
        return {core::errorResponse(
            {core::Status::BadRequest, "partition: there is none of that number"}, {})};
    if (std::optional<core::Response> refused = closed(wanted.partition))
        return {*std::move(refused)};
    Found found{{}, wanted.partition, m_host->server().leading(wanted.partition), bootNow()};
    const core::Result<Store::Page> page = m_store->scan(wanted);
    if (!page)
        return {unreadable(page.error())};
    found.response.dataRaw = core::encodeItems(page->items);
    if (!page->isLast)
        found.response.nextRaw = core::encodeNext(wanted.partition, page->items.back().key);
    else if (wanted.prefix && wanted.partition.value + 1 < partitions)
        found.response.nextRaw = core::encodeNext(wanted.partition.next(), {});
    return found;
}

Desk::Found Desk::get(const std::string &key)
{
    const core::PartitionId partition = partitionOf(key);
    if (std::optional<core::Response> refused = closed(partition))
        return {*std::move(refused)};
    Found found{{}, partition, m_host->server().leading(partition), bootNow()};
    const core::Result<std::optional<core::Item>> item = m_store->get(partition, key);
    if (!item)
        return {unreadable(item.error())};
    if (*item) {
        found.response = withData((*item)->value);
        found.response.version = core::Version((*item)->version.value);
    } else {
        found.response = core::errorResponse({core::Status::NotFound, "no such key"}, {});
    }
    return found;
}

/// Never 404: it may be there, in what cannot be read.
core::Response Desk::unreadable(const core::Error &error)
{
    m_host->noteDamage(error);
    if (error.status == kDamaged)
        return notNow("this copy is damaged, another one takes over");
    return core::errorResponse({core::Status::Internal, error.message}, {});
}

core::Response Desk::locate(const std::string &key) const
{
    const core::PartitionRecord *const record = recordOf(m_host->server(), partitionOf(key));
    if (record != nullptr)
        return withData(locateJson(m_host->server(), *record));
    const std::string *const why = m_host->server().unroutable(partitionOf(key));
    core::Response response = core::errorResponse(
        {core::Status::Unavailable, why ? *why : "the partition has not been assigned yet"}, {});
    response.retryMs = kLeastRetryMs + kRetrySpreadMs;
    return response;
}

core::Response Desk::status() const
{
    return withData(statusJson(
        {m_host->server(), m_journal, m_statistics, m_cluster, m_connections, m_store->syncs()}));
}

core::Response Desk::elsewhere(core::PartitionId partition) const
{
    core::Response response =
        core::errorResponse({core::Status::Elsewhere, "another server is the primary"}, {});
    if (const core::PartitionRecord *const record = recordOf(m_host->server(), partition))
        response.dataRaw = locateJson(m_host->server(), *record);
    return response;
}

core::Response Desk::notNow(std::string message)
{
    core::Response response =
        core::errorResponse({core::Status::Unavailable, std::move(message)}, {});
    response.retryMs = kLeastRetryMs + m_retries++ % kRetrySpreadMs;
    return response;
}

core::Response Desk::refusal(std::optional<core::PartitionId> partition, const core::Error &error)
{
    if (error.status == core::Status::Elsewhere)
        return partition ? elsewhere(*partition) : atMaster();
    if (error.status == core::Status::Unavailable || error.status == core::Status::SlowDown) {
        core::Response response = notNow(error.message);
        response.status = error.status;
        return response;
    }
    return core::errorResponse(error, {});
}

std::optional<core::Response> Desk::write(core::request::Operation &operation, Caller caller)
{
    if (auto *const asked = std::get_if<core::request::Admin>(&operation)) {
        if (std::holds_alternative<core::admin::Digest>(asked->order) && m_store != nullptr)
            return withData(core::encodeDigests(m_store->digests()));
        return administer(std::move(asked->order), std::move(caller));
    }
    core::event::Propose write = proposalOf(operation);
    ++(write.operation == core::Operation::Put ? m_statistics.puts : m_statistics.deletes);
    std::optional<core::Response> response;
    core::PartitionId partition;
    if (m_host == nullptr) {
        response = notNow("starting: waiting for ZooKeeper");
    } else {
        partition = partitionOf(write.key);
        response = notHere(partition);
        if (!response && m_host->isLowOnSpace())
            response = notNow("the disk is almost full");
    }
    if (response) {
        count(*response);
        return response;
    }
    write.partition = partition;
    const core::RequestId request = m_host->propose(std::move(write));
    m_waiting.emplace(request, Waiting{std::move(caller), partition, bootNow()});
    return std::nullopt;
}

std::optional<core::Response> Desk::administer(core::AdminOrder order, Caller caller)
{
    ++m_statistics.others;
    std::optional<core::Response> response;
    if (m_host == nullptr)
        response = notNow("starting: waiting for ZooKeeper");
    else if (!m_host->server().controller().isActive())
        response = atMaster();
    if (response) {
        count(*response);
        return response;
    }
    const core::RequestId request = m_host->administer(std::move(order));
    m_waiting.emplace(request, Waiting{std::move(caller), std::nullopt, bootNow()});
    return std::nullopt;
}

core::Response Desk::atMaster() const
{
    core::Response response =
        core::errorResponse({core::Status::Elsewhere, "another server is the master"}, {});
    const core::NodeId &master = m_host->server().membership().master();
    if (!master.empty())
        response.dataRaw = placeJson(m_host->server(), master);
    return response;
}

void Desk::reply(core::RequestId request, const core::Error &outcome, core::Version version)
{
    const auto found = m_waiting.find(request);
    if (found == m_waiting.end())
        return;
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    core::Response response;
    if (outcome.status == core::Status::Ok && waiting.partition) {
        response.version = version;
        m_statistics.writeLatency.add(bootNow() - waiting.since);
    } else if (outcome.status != core::Status::Ok) {
        response = refusal(waiting.partition, outcome);
        if (outcome.status == core::Status::ConditionFailed)
            response.version = version;
    }
    complete(waiting.caller, std::move(response));
}

void Desk::count(const core::Response &response)
{
    if (response.status == core::Status::Elsewhere)
        ++m_statistics.redirected;
    else if (response.status == core::Status::Unavailable)
        ++m_statistics.unavailable;
    else if (response.status == core::Status::OutcomeUnknown)
        ++m_statistics.inDoubt;
}

} // namespace nodeproc
