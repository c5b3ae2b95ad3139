// SPDX-License-Identifier: Apache-2.0
#include "invariants.h"
#include "simclient.h"
#include "simfaults.h"
#include "simmachine.h"
#include "simzookeeper.h"

#include <algorithm>

/// Data that no protocol could have kept: how it is lost, and that somebody accepts the loss. What
/// is there afterwards is where the checks begin anew; all that was answered before has been judged
/// by then.
namespace sim {

void Faults::spoil(Fault fault, int server)
{
    if (fault == Fault::Damage)
        damage(server);
    else if (fault == Fault::Disaster)
        loseAll();
    else if (fault == Fault::PowerCut)
        cutPower();
    else
        losePower(server);
}

void Faults::damage(int server)
{
    if (!m_world.machine(server).isUp() || !mayWipe(server))
        return;
    const auto partitions = static_cast<int>(m_world.plan.config.partitions);
    const core::PartitionId lost(static_cast<std::uint32_t>(m_world.random.index(partitions)));
    crash(server, 5_ms, 60_ms);
    if (m_world.isTracing)
        m_world.say("the store of n%d is damaged", server + 1);
    m_world.machine(server).rescue(lost);
    m_world.meets(Met::Quarantined);
}

/// The disks of all members of some partition are replaced.
void Faults::loseAll()
{
    const auto partitions = static_cast<int>(m_world.plan.config.partitions);
    const core::PartitionId lost(static_cast<std::uint32_t>(m_world.random.index(partitions)));
    const core::PartitionRecord *record = m_world.zoo->record(lost);
    if (record == nullptr || m_hasLostAll)
        return;
    if (m_world.isTracing)
        m_world.say("all copies of p%u are lost", lost.value);
    for (const core::Member &member : core::PartitionRecord(*record).inSync) {
        const int server = serverOf(member.id);
        crash(server, 5_ms, 600_ms);
        m_world.machine(server).wipe();
    }
    m_hasLostAll = true;
}

/// Only where nothing comes back by itself; of whoever is down somebody knows it.
void Faults::decideByHand()
{
    for (const core::PartitionRecord &record : m_world.zoo->tree().records) {
        core::admin::Recover order{record.partition, {}};
        bool isGone = false;   // a member is, and may have been the only one that had all
        bool isIntact = false; // another may come back, which surely has
        for (const core::Member &member : record.inSync) {
            const Machine &machine = m_world.machine(serverOf(member.id));
            isGone = isGone || !machine.disk().isThere(record.partition, member.uid);
            isIntact = isIntact || machine.disk().isIntact(record.partition, member.uid);
            if (!machine.isUp())
                order.dead.push_back(member.id);
        }
        if (isGone && !isIntact)
            ask(order);
    }
    m_world.queue.after(150_ms, [this] { decideByHand(); });
}

/// All members had it. Who does not know yet that it was left out applies it now, while those who
/// are left have lost it: nobody will hear of it any more.
bool Invariants::isOrphan(int server, core::PartitionId partition, const core::Entry &entry)
{
    const core::PartitionRecord *record = m_world.zoo->record(partition);
    if (record == nullptr || record->member(nodeId(server)) != nullptr
        || record->term <= entry.term)
        return false;
    bool isLost = false;
    for (const core::Member &member : record->inSync) {
        const Disk &disk = m_world.machine(serverOf(member.id)).disk();
        const core::EntryPtr known = disk.copy(partition).at(entry.decree);
        const bool hasLost = disk.hasLost(partition, entry);
        if ((known != nullptr && *known == entry)
            || (!hasLost && disk.isIntact(partition, member.uid)))
            return false;
        isLost = isLost || hasLost;
    }
    if (!isLost)
        return false;
    of(partition).recovered = std::max(of(partition).recovered, record->term);
    m_world.clients->lost(entry.tag);
    return true;
}

/// A disk that was lost after its server had asked to remove the others, or after the master had
/// decided, cannot be told from one that is lost just afterwards (clarification 24).
bool Invariants::isUnknowable(
    const core::PartitionRecord &old, const core::PartitionRecord &record, Time askedAt)
{
    const auto &asked = of(record.partition).asked[static_cast<std::size_t>(serverOf(old.primary))];
    return std::any_of(record.inSync.begin(), record.inSync.end(), [&](const core::Member &member) {
        const Time at = m_world.machine(serverOf(member.id)).disk().damagedAt();
        return at >= askedAt || (asked.first == old.version && asked.second <= at);
    });
}

void Invariants::noteLoss(core::PartitionId partition)
{
    const core::PartitionRecord *record = m_world.zoo->record(partition);
    if (record != nullptr && !hasIntact(*record))
        lost(partition);
}

/// What a server that has not heard yet does with what is left of the history before.
bool Invariants::isGivenUp(int server, core::PartitionId partition, const core::Entry &entry)
{
    const Partition &here = of(partition);
    if (here.isLost)
        return true;
    if (entry.term >= here.recovered)
        return false;
    const core::Term led = m_world.machine(server).justLed(partition);
    if (led != core::Term() && led >= here.recovered)
        return false;
    const std::uint64_t decree = entry.decree.value;
    return decree > here.committed.size() || !(*here.committed[decree - 1] == entry);
}

bool Invariants::isGivenUp(core::PartitionId partition, core::Term term) const
{
    const Partition &here = m_partitions[partition.value];
    return term < here.recovered;
}

/// Whoever was frozen while the loss was accepted may have had all that the write needed, and
/// answer it now. Nothing that is begun later can be answered so: that stands in the history.
bool Invariants::isGivenUp(core::PartitionId partition, core::Decree decree, std::uint64_t value)
{
    const Partition &here = of(partition);
    if (here.isLost)
        return true;
    if (decree.value >= here.contents.size())
        return false;
    const auto &contents = here.contents[decree.value];
    return std::any_of(contents.begin(), contents.end(), [&](const core::EntryPtr &entry) {
        return entry->term < here.recovered && numberIn(entry->value) == value;
    });
}

void Invariants::recovered(int server, core::PartitionId partition, core::Term term)
{
    Partition &here = of(partition);
    const core::PartitionRecord *record = m_world.zoo->record(partition);
    if (!here.isLost || record == nullptr || record->term != term)
        return;
    const Copy &copy = m_world.machine(server).disk().copy(partition);
    const std::uint64_t applied = copy.meta.applied.value;
    here.isLost = false;
    here.recovered = term;
    if (applied >= here.digests.size() || here.digests[applied] != copy.digest()) {
        m_world.isVoid = true; // it is itself of a history that was given up before
        return;
    }
    for (const core::Member &member : record->inSync) {
        const Machine &machine = m_world.machine(serverOf(member.id));
        if (machine.isUp() && machine.disk().isThere(partition, member.uid)
            && prefixOf(partition, machine.disk().copy(partition)) > prefixOf(partition, copy))
            m_world.fail("best copy",
                member.id.text + " has more of what was committed than n"
                    + std::to_string(server + 1));
    }
    // What is lost may be found again in some log, once another loss has undone that it was cut
    // off; and what is logged may be committed, or be lost with the next machine.
    std::vector<core::EntryPtr> open(
        here.committed.begin() + static_cast<std::ptrdiff_t>(applied), here.committed.end());
    for (core::Decree d = copy.meta.applied.next(); d <= copy.tail(); d = d.next())
        open.push_back(copy.at(d));
    forget(here, applied);
    here.reference = copy;
    here.acknowledged = copy.meta.applied;
    m_world.clients->recovered(partition, copy, open);
}

/// How much of what was committed that copy has.
std::size_t Invariants::prefixOf(core::PartitionId partition, const Copy &copy) const
{
    const Partition &here = m_partitions[partition.value];
    std::size_t length = copy.meta.applied.value;
    if (length >= here.digests.size() || here.digests[length] != copy.digest())
        return 0;
    while (length < here.committed.size()) {
        const core::EntryPtr entry = copy.at(here.committed[length]->decree);
        if (entry == nullptr || !(*entry == *here.committed[length]))
            break;
        ++length;
    }
    return length;
}

/// All that was committed after the first so many entries.
void Invariants::forget(Partition &here, std::size_t first)
{
    for (std::size_t i = first; i < here.committed.size(); ++i) {
        const core::Entry &entry = *here.committed[i];
        if (!here.judged[i])
            continue;
        m_judged.erase({entry.tag.client, entry.tag.seq});
        const std::uint64_t value = numberIn(entry.value);
        if (value < m_hasHappened.size())
            m_hasHappened[value] = false;
    }
    here.refused.clear(); // by an entry that is lost, while an earlier attempt may be what is left
    here.committed.resize(first);
    here.judged.resize(first);
    here.digests.resize(first + 1);
    here.itemsDigests.resize(first + 1);
}

/// Whoever asks at this moment is told something of before or of after: both are right.
void Clients::recovered(
    core::PartitionId partition, const Copy &copy, const std::vector<core::EntryPtr> &open)
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        Key &key = m_keys[i];
        if (key.partition != partition)
            continue;
        for (Client &client : m_clients) {
            if (!client.isBusy || client.key != i || client.isScan)
                continue;
            if (!client.isFromBefore)
                key.history.push_back(client.call);
            client.isFromBefore = true;
        }
        check(key);
        // What nobody knows the outcome of may still be under way.
        std::erase_if(key.history, [](const Call &call) {
            return call.to != Call::kNever || call.kind == Call::Kind::Get;
        });
        for (Call &call : key.history)
            call.isConditional = false;
        const core::Item *left = copy.item(key.text);
        key.value = left == nullptr ? 0 : numberIn(left->value);
        key.version = left == nullptr ? core::Decree() : left->version;
        for (const core::EntryPtr &entry : open) {
            if (entry->key == key.text)
                keepUnknown(key, *entry);
        }
        if (left == nullptr)
            continue;
        std::erase_if(key.history, [&key](const Call &call) {
            return call.kind == Call::Kind::Put && call.value == key.value;
        });
        Call begin;
        begin.kind = Call::Kind::Put;
        begin.value = key.value;
        begin.from = begin.to = m_world.now();
        key.history.push_back(begin);
    }
    for (Client &client : m_clients) {
        if (client.isBusy && client.isScan && m_keys[client.key].partition == partition)
            client.isFromBefore = true;
    }
}

/// It is in a log, or was, and nobody knows what will become of it.
void Clients::keepUnknown(Key &key, const core::Entry &entry)
{
    Call call;
    call.kind = entry.operation == core::Operation::Put ? Call::Kind::Put : Call::Kind::Delete;
    call.value = numberIn(entry.value);
    call.from = m_world.now();
    const bool isKnown = std::any_of(key.history.begin(), key.history.end(), [&](const Call &c) {
        return c.kind == Call::Kind::Put && c.kind == call.kind && c.value == call.value;
    });
    if (!isKnown)
        key.history.push_back(call);
}

/// What that write was answered, or will be, says nothing: the entry is lost.
void Clients::lost(const core::WriteTag &tag)
{
    for (Client &client : m_clients) {
        if (!client.isBusy || client.isFromBefore || client.seq != tag.seq
            || client.session.id() != tag.client)
            continue;
        m_keys[client.key].history.push_back(client.call);
        client.isFromBefore = true;
    }
}

void Clients::check(const Key &key)
{
    const Verdict verdict = checkHistory(key.history);
    if (verdict == Verdict::Linearizable)
        return;
    m_world.fail(verdict == Verdict::Violation ? "linearizability" : "undecided",
        "key " + key.text + " of p" + std::to_string(key.partition.value));
    if (!m_world.isTracing)
        return;
    for (const Call &call : key.history) {
        static constexpr const char *kNames[] = {"PUT", "DELETE", "GET"};
        m_world.say("%s %s %d %s%d %s found %d [%.3f, %.3f]", kNames[static_cast<int>(call.kind)],
            key.text.c_str(), static_cast<int>(call.value), call.isConditional ? "if " : "",
            static_cast<int>(call.expected), call.held ? "" : "failed", call.found,
            static_cast<double>(call.from) / 1000.0,
            call.to == Call::kNever ? -1.0 : static_cast<double>(call.to) / 1000.0);
    }
}

} // namespace sim
