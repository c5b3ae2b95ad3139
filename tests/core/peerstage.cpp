// SPDX-License-Identifier: Apache-2.0
#include "peerstage.h"

#include "core/wire.h"

#include <algorithm>

using namespace core;

namespace {

constexpr std::uint32_t kPartitions = 3;
constexpr std::size_t kRemembered = 12;

/// What is said too seldom to be met.
std::vector<Message> rareOnes()
{
    return {message::Farewell(), message::Leaving(), message::Doubt{Epoch(1)},
        message::DoubtAnswer{Epoch(1), true},
        message::Switches{{message::Switch{PartitionId(1), Term(2), NodeId("n2")}}},
        message::Inquiry{Epoch(1), 2, {PartitionId(0), PartitionId(1)}},
        message::Inventory{
            Epoch(1), 2, {{PartitionId(0), Uid(1), Term(2), Term(), Version(2), true}}},
        message::Learn{PartitionId(0), Term(2), SyncId(1), Decree(0)},
        message::LearnAnswer{PartitionId(0), Term(2), SyncId(1), Uid(1), Decree(1), true},
        message::Chunk{PartitionId(0), Term(2), SyncId(1), 0, {{"k", "1", Decree(1)}}, true,
            Decree(1), Term(2)},
        message::ChunkAck{PartitionId(0), Term(2), SyncId(1), 0},
        message::Nack{PartitionId(0), Term(2), SyncId(1), message::Refusal::Behind, Term(3)}};
}

Server::Options optionsOf(const NodeId &self, const Incarnation &run, Instant now)
{
    Server::Options options;
    options.self = self;
    options.incarnation = run;
    options.config.partitions = kPartitions;
    options.limits.retainEntries = 3;
    options.limits.recentEntries = 2;
    options.limits.windowEntries = 8;
    options.limits.batchBytes = 200;
    options.limits.ahead = 4;
    options.startedAt = now;
    options.identity.server.address = self.text + ":1";
    options.identity.server.incarnation = run;
    options.expect = 3;
    return options;
}

} // namespace

PeerStage::PeerStage(std::uint64_t seed)
    : m_words(seed)
{
    m_tree.ok = true;
    for (const Message &message : rareOnes())
        m_said[message.index()].push_back(encode(message));
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i].run = {StoreId(100 + i), 1};
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        start(i);
}

NodeId PeerStage::idOf(std::size_t index)
{
    return NodeId("n" + std::to_string(index + 1));
}

void PeerStage::start(std::size_t index)
{
    Node &node = m_nodes[index];
    std::vector<StoredReplica> stored;
    for (const auto &[partition, copy] : node.store) {
        StoredReplica replica{partition, copy.meta, {}};
        for (auto one = copy.log.find(copy.meta.applied.next()); one != copy.log.end(); ++one)
            replica.unapplied.push_back(one->second);
        stored.push_back(std::move(replica));
    }
    const Server::Options options = optionsOf(idOf(index), node.run, m_now);
    node.lease = std::make_unique<Lease>(options.self, options.timing);
    node.server = std::make_unique<Server>(options, std::move(stored));
    node.events.clear();
    m_tree.servers[options.self] = options.identity.server;
    for (std::size_t peer = 0; peer < m_nodes.size(); ++peer) {
        if (peer == index || !m_nodes[peer].server)
            continue;
        handle(index, event::LinkUp{idOf(peer), m_nodes[peer].run});
        handle(peer, event::LinkUp{options.self, node.run});
        handle(peer, event::ZooKeeper{zk::ServersSeen{m_tree.servers}});
    }
}

void PeerStage::step(bool isStrange)
{
    const std::size_t drawn = m_words.some(100);
    if (isStrange && drawn < 25)
        speakStrangely();
    else if (drawn < 40)
        tick();
    else if (drawn < 46)
        ask();
    else if (isStrange && drawn < 48)
        meddle();
    else if (drawn < 80)
        deliver();
    else if (Node &node = m_nodes[m_words.some(3)]; !node.events.empty()) {
        const Event event = std::move(node.events.front());
        node.events.pop_front();
        handle(static_cast<std::size_t>(&node - m_nodes.data()), event);
    }
}

bool PeerStage::isServing() const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(), [](const Node &node) {
        return node.server->access(PartitionId(0)) == Server::Access::Serving;
    });
}

void PeerStage::tick()
{
    m_now += std::chrono::milliseconds(1 + m_words.some(12));
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        m_nodes[i].lease->worked(m_now);
        carryOut(i, m_nodes[i].lease->tick(m_now));
        handle(i, event::Tick());
    }
}

void PeerStage::deliver()
{
    for (std::size_t count = 1 + m_words.some(6); count > 0 && !m_parcels.empty(); --count) {
        const Parcel parcel = std::move(m_parcels.front());
        m_parcels.pop_front();
        if (parcel.receiver == m_nodes[parcel.to].run)
            hear(parcel.to, idOf(parcel.from), parcel.sender, parcel.message);
    }
}

void PeerStage::ask()
{
    event::Propose write;
    write.request = RequestId(++m_lastRequest);
    write.partition = PartitionId(static_cast<std::uint32_t>(m_words.some(kPartitions)));
    write.key = std::string(1, static_cast<char>('a' + m_words.some(4)));
    write.value = std::to_string(m_lastRequest);
    if (m_words.chance(50))
        write.tag = {"client", m_lastRequest, m_lastRequest, m_words.chance(20)};
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        handle(i, write);
}

/// What makes them begin anew: connections end, servers are killed.
void PeerStage::meddle()
{
    const std::size_t index = m_words.some(3);
    const std::size_t peer = (index + 1 + m_words.some(2)) % 3;
    if (m_words.chance(60)) {
        handle(index, event::LinkDown{idOf(peer)});
        const Incarnation named{m_nodes[peer].run.store, m_words.near(m_nodes[peer].run.start)};
        handle(index, event::LinkUp{idOf(peer), m_words.chance(20) ? named : m_nodes[peer].run});
        return;
    }
    const Incarnation dead = m_nodes[index].run;
    m_nodes[index].server.reset();
    ++m_nodes[index].run.start;
    if (m_words.chance(20))
        m_nodes[index].store.clear();
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (i != index)
            handle(i, event::LifelineEnded{idOf(index), dead, m_words.chance(80)});
    }
    start(index);
}

void PeerStage::speakStrangely()
{
    const std::size_t index = m_words.some(3);
    const std::size_t peer = (index + 1 + m_words.some(2)) % 3;
    auto kind = m_said.begin();
    std::advance(kind, static_cast<std::ptrdiff_t>(m_words.some(m_said.size())));
    const std::string line = m_words.distort(kind->second[m_words.some(kind->second.size())]);
    const Result<Message> message = decode(line);
    if (!message) {
        ++m_refused;
        return;
    }
    ++m_taken;
    m_kinds.insert(message->index());
    Incarnation run = m_nodes[peer].run;
    if (m_words.chance(5))
        run.start = m_words.near(run.start);
    hear(index, idOf(peer), run, *message);
}

void PeerStage::handle(std::size_t index, const Event &event)
{
    if (m_nodes[index].server)
        carryOut(index, m_nodes[index].server->step(event, m_now));
}

void PeerStage::hear(
    std::size_t index, const NodeId &from, const Incarnation &run, const Message &message)
{
    if (channelOf(message) == Channel::Lease)
        carryOut(index, m_nodes[index].lease->receive(from, run, message, m_now));
    else
        handle(index, event::Received{from, run, message});
}

void PeerStage::carryOut(std::size_t index, Lease::Output out)
{
    for (const Envelope &envelope : out.send)
        send(index, envelope);
    for (const Lease::Granted &granted : out.granted)
        m_nodes[index].events.emplace_back(event::LeaseGranted{granted});
    for (const Lease::Silence &silence : out.silence)
        m_nodes[index].events.emplace_back(event::LeaseSilence{silence});
}

void PeerStage::carryOut(std::size_t index, Output out)
{
    Node &node = m_nodes[index];
    for (const LeaseOrder &order : out.lease) {
        Grants grants = node.lease->carryOut(order);
        const auto *publish = std::get_if<lease::Publish>(&order);
        if (publish && publish->asking)
            node.events.emplace_back(
                event::Denied{publish->partition, publish->termSeen, std::move(grants)});
    }
    for (const StoreOp &operation : out.store)
        write(node, operation);
    if (out.ticket != Ticket())
        node.events.emplace_back(event::Persisted{out.ticket});
    for (const Envelope &envelope : out.send)
        send(index, envelope);
    for (const Fetch &wanted : out.fetch)
        fetch(node, wanted);
    for (const ZkRequest &request : out.zookeeper)
        answer(node, request);
}

void PeerStage::send(std::size_t from, const Envelope &envelope)
{
    std::deque<std::string> &said = m_said[envelope.message.index()];
    said.push_back(encode(envelope.message));
    if (said.size() > kRemembered)
        said.pop_front();
    for (std::size_t to = 0; to < m_nodes.size(); ++to) {
        if (idOf(to) == envelope.to && to != from)
            m_parcels.push_back({from, m_nodes[from].run, to, m_nodes[to].run, envelope.message});
    }
}

/// As far as a server that begins anew reads it.
void PeerStage::write(Node &node, const StoreOp &operation)
{
    if (const auto *meta = std::get_if<store::Meta>(&operation)) {
        node.store[meta->partition].meta = meta->meta;
    } else if (const auto *append = std::get_if<store::Append>(&operation)) {
        for (const EntryPtr &entry : append->entries)
            node.store[append->partition].log[entry->decree] = entry;
    } else if (const auto *cut = std::get_if<store::Truncate>(&operation)) {
        auto &log = node.store[cut->partition].log;
        log.erase(log.upper_bound(cut->after), log.end());
    } else if (const auto *apply = std::get_if<store::Apply>(&operation)) {
        ReplicaMeta &known = node.store[apply->partition].meta;
        known.applied = apply->entry->decree;
        known.appliedTerm = apply->entry->term;
    } else if (const auto *clear = std::get_if<store::Clear>(&operation)) {
        node.store[clear->partition].log.clear();
    } else if (const auto *trim = std::get_if<store::Trim>(&operation)) {
        auto &log = node.store[trim->partition].log;
        log.erase(log.begin(), log.upper_bound(trim->upTo));
    }
}

void PeerStage::fetch(Node &node, const Fetch &wanted)
{
    if (const auto *log = std::get_if<fetch::Log>(&wanted)) {
        event::LogFetched fetched{log->partition, log->member, log->term, log->session, {}};
        const auto &entries = node.store[log->partition].log;
        for (auto one = entries.find(log->first); one != entries.end(); ++one) {
            if (one->first <= log->last)
                fetched.entries.push_back(one->second);
        }
        node.events.emplace_back(std::move(fetched));
    } else if (const auto *copy = std::get_if<fetch::Copy>(&wanted)) {
        const ReplicaMeta &meta = node.store[copy->partition].meta;
        message::Chunk chunk{copy->partition, copy->term, copy->session, copy->index, {},
            copy->index > 1, meta.applied, meta.appliedTerm};
        if (copy->spans)
            chunk.span = KeySpan{"", "b"};
        node.events.emplace_back(event::CopyFetched{copy->member, std::move(chunk)});
    } else if (const auto *span = std::get_if<fetch::Span>(&wanted)) {
        node.events.emplace_back(
            event::SpanRead{span->partition, span->term, span->session, span->index});
    }
}

void PeerStage::answer(Node &node, const ZkRequest &request)
{
    if (const auto *load = std::get_if<zk::Load>(&request)) {
        zk::Loaded loaded = m_tree;
        loaded.nonce = load->nonce;
        node.events.emplace_back(event::ZooKeeper{std::move(loaded)});
    } else {
        commit(node, std::get<zk::Commit>(request));
    }
}

void PeerStage::commit(Node &node, const zk::Commit &commit)
{
    zk::Committed answer{commit.nonce, zk::Outcome::Refused};
    if (commit.expected == m_tree.controlVersion) {
        answer.outcome = m_words.chance(95) ? zk::Outcome::Done : zk::Outcome::Unknown;
        ++m_tree.controlVersion;
        m_tree.control = commit.control;
        m_tree.records.resize(kPartitions);
        for (const PartitionRecord &record : commit.records)
            m_tree.records.at(record.partition.value) = record;
        for (const auto &[id, entry] : commit.nodes)
            m_tree.nodes[id] = entry;
        if (commit.status)
            m_tree.status = commit.status;
        if (commit.config)
            m_tree.config = commit.config;
        for (Node &other : m_nodes)
            other.events.emplace_back(
                event::ZooKeeper{zk::ControlSeen{m_tree.controlVersion, m_tree.control}});
    }
    node.events.emplace_back(event::ZooKeeper{answer});
}
