// SPDX-License-Identifier: Apache-2.0
#include "core/controller.h"

#include "core/mutants.h"

#include <algorithm>

/// What the master hears from the servers and says to them.
namespace core {

namespace {

constexpr Duration kAnnounce = 100ms;

} // namespace

void Controller::receive(const event::Received &received, Instant now, Output &out)
{
    if (m_state != State::Active)
        return;
    if (std::holds_alternative<message::Register>(received.message)) {
        receiveRegister(received, now, out);
    } else if (std::holds_alternative<message::Beat>(received.message)) {
        receiveBeat(received, now, out);
    } else if (std::holds_alternative<message::ChangeRequests>(received.message)) {
        receiveRequests(received);
    } else if (std::holds_alternative<message::Inventory>(received.message)) {
        receiveInventory(received);
    } else if (std::holds_alternative<message::Farewell>(received.message)) {
        m_registry.stopped(received.from, received.incarnation);
        m_dirty = true;
    } else if (std::holds_alternative<message::Leaving>(received.message)) {
        const bool isNews = m_registry.leaves(received.from, received.incarnation, now);
        m_dirty = m_dirty || isNews;
    }
    if (m_state == State::Active && m_dirty)
        decide(now, out);
}

void Controller::receiveRegister(const event::Received &received, Instant now, Output &out)
{
    const NodeId &from = received.from;
    const Registry::Server *before = m_registry.find(from);
    if (isMutant(Mutant::K11) && before && before->run != received.incarnation)
        m_proofs.add(from, before->run);
    const Registry::Entry entry = m_registry.enter(received, now);
    if (entry == Registry::Entry::Dropped)
        return;
    const std::uint64_t sequence = std::get<message::Register>(received.message).sequence;
    out.send.push_back(
        {from, message::BeatAnswer{epoch(), sequence, revision(), received.incarnation}});
    if (entry == Registry::Entry::Again) {
        m_dirty = true;
        pushBehind(from, now, out);
        return;
    }
    m_dirty = true;
    // All earlier runs of a store are over when a later one speaks.
    const Incarnation &run = received.incarnation;
    m_proofs.add(from, {run.store, run.start - 1});
    std::string &address = m_addresses[from];
    const std::string &told = m_registry.find(from)->identity.server.address;
    const bool moved = address != told;
    address = told;
    if (from != m_surroundings.self)
        out.addresses[from] = told;

    Plan all;
    for (const PartitionRecord &record : m_tree.records) {
        if (record.version != Version())
            all.records[record.partition] = record;
    }
    m_registry.pushed(from, now);
    out.send.push_back({from, push(all)});
    if (moved)
        pushToAll(push(Plan()), now, out);
}

void Controller::receiveBeat(const event::Received &received, Instant now, Output &out)
{
    const auto &beat = std::get<message::Beat>(received.message);
    if (beat.epoch > epoch()) {
        resign(out);
        return;
    }
    if (beat.epoch < epoch()) {
        out.send.push_back({received.from, push(Plan())});
        return;
    }
    if (m_surroundings.proofs.isDead(received.from, received.incarnation)
        || !m_registry.beat(received, now))
        return;
    out.send.push_back({received.from,
        message::BeatAnswer{epoch(), beat.sequence, revision(), received.incarnation}});
    m_dirty = m_dirty || !beat.changed.empty();
    pushBehind(received.from, now, out);
}

void Controller::receiveRequests(const event::Received &received)
{
    const auto &requests = std::get<message::ChangeRequests>(received.message).requests;
    for (const message::ChangeRequest &request : requests) {
        if (request.partition.value < m_tree.records.size())
            m_requests[{request.partition, received.from}] = {received.incarnation, request};
    }
    m_dirty = true;
}

void Controller::receiveInventory(const event::Received &received)
{
    const auto &inventory = std::get<message::Inventory>(received.message);
    if (inventory.epoch != epoch())
        return;
    m_recovery.answered(received.from, received.incarnation, inventory);
    m_dirty = true;
}

void Controller::proven(const NodeId &id, const Incarnation &run, Instant now, Output &out)
{
    if (!m_proofs.add(id, run) || m_state != State::Active)
        return;
    Notice notice;
    notice.kind = NoticeKind::Proven;
    notice.subject = id;
    const Registry::Server *server = m_registry.find(id);
    notice.detail = server && server->run != run ? "returned" : "eof";
    out.notices.push_back(notice);
    m_dirty = true;
    decide(now, out);
    // Whoever waits out a grace need wait no longer, also where no record changes.
    pushToAll(push(Plan()), now, out);
}

void Controller::suspected(const NodeId &id, Instant now, Output &out)
{
    m_registry.suspected(id, now);
    if (m_state != State::Active)
        return;
    m_dirty = true;
    decide(now, out);
}

void Controller::noteAddresses(Output &out)
{
    for (const auto &[id, server] : m_tree.servers) {
        // What a server says of itself is newer than an ephemeral that a dead run has left, and
        // who is connected is where it was found.
        if (id == m_surroundings.self || m_registry.find(id) || m_surroundings.links.count(id) != 0)
            continue;
        std::string &address = m_addresses[id];
        if (address == server.address)
            continue;
        address = server.address;
        out.addresses[id] = address;
    }
}

message::Configure Controller::push(const Plan &written) const
{
    message::Configure configure;
    configure.epoch = epoch();
    configure.revision = revision();
    for (const auto &[partition, record] : written.records)
        configure.records.push_back(record);
    for (const auto &[whose, start] : m_proofs.all())
        configure.proofs.push_back({whose.first, {whose.second, start}});
    configure.leaving = m_leaving;
    configure.config = m_tree.config;
    configure.addresses = m_addresses;
    for (const auto &[partition, stranded] : m_stranded)
        configure.stranded[partition] = stranded.why;
    return configure;
}

/// Repeated until each has registered: who is not told follows a master that is no more (K18).
void Controller::announce(Instant now, Output &out)
{
    m_announceAt = isMutant(Mutant::K18) ? Instant::max() : now + kAnnounce;
    std::set<NodeId> ids{m_surroundings.self};
    for (const auto &[id, server] : m_tree.servers)
        ids.insert(id);
    for (const auto &[id, entry] : m_tree.nodes) {
        if (entry.state != NodeState::Gone)
            ids.insert(id);
    }
    for (const NodeId &id : ids) {
        if (!m_registry.find(id))
            out.send.push_back({id, push(Plan())});
    }
}

/// Also to those that have not registered yet: a new primary is chosen among them at a takeover.
void Controller::pushToAll(const message::Configure &configure, Instant now, Output &out)
{
    std::set<NodeId> ids{m_surroundings.self};
    for (const auto &[id, server] : m_registry.servers())
        ids.insert(id);
    for (const auto &[id, entry] : m_tree.nodes) {
        if (entry.state != NodeState::Gone)
            ids.insert(id);
    }
    for (const NodeId &id : ids) {
        if (!configure.records.empty())
            m_registry.pushed(id, now);
        out.send.push_back({id, configure});
    }
}

/// A push may have been lost; what a server reports tells. It need not report what it has no part
/// in, but if it does, its routes are kept current too.
void Controller::pushBehind(const NodeId &id, Instant now, Output &out)
{
    const Registry::Server *server = m_registry.find(id);
    if (!server || now - server->pushed < m_surroundings.timing.beacon)
        return;
    Plan behind;
    for (const PartitionRecord &record : m_tree.records) {
        const message::ReplicaReport &report = server->reports[record.partition.value];
        if (report.version >= record.version)
            continue;
        if (report.version != Version() || record.isWanted(id) || record.member(id))
            behind.records[record.partition] = record;
    }
    if (behind.records.empty())
        return;
    m_registry.pushed(id, now);
    out.send.push_back({id, push(behind)});
}

/// Again and again until it is done, or not wanted any more.
void Controller::order(const Switches &wanted, Instant now, Output &out)
{
    std::erase_if(m_switches, [&wanted](const auto &o) { return !wanted.contains(o.first); });
    std::map<NodeId, message::Switches> news;
    for (const auto &[partition, to] : wanted) {
        const PartitionRecord &record = m_tree.records[partition.value];
        Ordered &ordered = m_switches[partition];
        const bool isNew = ordered.order.term != record.term || ordered.order.to != to;
        if (!isNew && now - ordered.sentAt < m_surroundings.timing.resend)
            continue;
        ordered = {{partition, record.term, to}, now};
        news[record.primary].switches.push_back(ordered.order);
    }
    for (auto &[primary, switches] : news)
        out.send.push_back({primary, std::move(switches)});
}

void Controller::answer(const std::map<NodeId, std::set<PartitionId>> &answers, Output &out)
{
    for (const auto &[id, partitions] : answers) {
        Plan current;
        for (const PartitionId partition : partitions)
            current.records[partition] = m_tree.records[partition.value];
        out.send.push_back({id, push(current)});
    }
}

} // namespace core
