// SPDX-License-Identifier: Apache-2.0
#include "invariants.h"

#include "simmachine.h"
#include "simzookeeper.h"

#include <algorithm>
#include <cstdlib>

namespace sim {

namespace {

std::string where(core::PartitionId partition, int server)
{
    return " p" + std::to_string(partition.value) + " n" + std::to_string(server + 1);
}

std::string text(core::Decree decree)
{
    return std::to_string(decree.value);
}

void mark(std::vector<bool> &bits, std::uint64_t value)
{
    if (bits.size() <= value)
        bits.resize(value + 64);
    bits[value] = true;
}

bool isMarked(const std::vector<bool> &bits, std::uint64_t value)
{
    return value < bits.size() && bits[value];
}

} // namespace

std::uint64_t numberIn(const std::string &value)
{
    return std::strtoull(value.c_str(), nullptr, 10);
}

Invariants::Invariants(World &world)
    : m_world(world)
    , m_partitions(world.plan.config.partitions)
{
    for (Partition &partition : m_partitions) {
        partition.digests.push_back(0);
        partition.itemsDigests.push_back(0);
    }
}

Invariants::Partition &Invariants::of(core::PartitionId partition)
{
    return m_partitions[partition.value];
}

/// By leases. A clock that has stood still vouches for nothing, as in some schedules of read mode
/// confirm: what is read there stands in the history.
bool Invariants::servesBeside(int server, core::PartitionId partition, int other) const
{
    return other != server && m_world.machine(server).isClockSound()
        && m_world.machine(other).isClockSound() && m_world.machine(other).serves(partition);
}

void Invariants::mayHaveBegunToServe(int server)
{
    for (std::uint32_t i = 0; i < m_partitions.size(); ++i) {
        const core::PartitionId partition(i);
        if (!m_world.machine(server).serves(partition))
            continue;
        for (int other = 0; other < m_world.count(); ++other) {
            if (servesBeside(server, partition, other))
                m_world.fail("I1",
                    "two servers serve" + where(partition, server) + " n"
                        + std::to_string(other + 1));
        }
    }
}

void Invariants::answers(int server, core::PartitionId partition)
{
    for (int other = 0; other < m_world.count(); ++other) {
        if (servesBeside(server, partition, other))
            m_world.fail("I1",
                "a request is answered beside who serves" + where(partition, server) + " n"
                    + std::to_string(other + 1));
    }
}

void Invariants::appended(core::PartitionId partition, const core::EntryPtr &entry)
{
    auto &contents = of(partition).contents;
    if (contents.size() <= entry->decree.value)
        contents.resize(entry->decree.value + 16);
    auto &here = contents[entry->decree.value];
    for (const core::EntryPtr &known : here) {
        if (known == entry)
            return;
        if (known->term == entry->term) {
            if (!(*known == *entry))
                m_world.fail("I3",
                    "two contents of p" + std::to_string(partition.value) + " decree "
                        + text(entry->decree) + " term " + std::to_string(entry->term.value));
            return;
        }
    }
    here.push_back(entry);
}

void Invariants::applied(int server, core::PartitionId partition, const core::EntryPtr &entry)
{
    Partition &here = of(partition);
    if (isGivenUp(server, partition, *entry))
        return;
    const std::uint64_t decree = entry->decree.value;
    if (decree <= here.committed.size()) {
        const core::EntryPtr &known = here.committed[decree - 1];
        if (known != entry && !(*known == *entry))
            m_world.fail("diverges",
                "applies another entry " + text(entry->decree) + where(partition, server));
        return;
    }
    if (isOrphan(server, partition, *entry))
        return;
    if (decree != here.committed.size() + 1)
        m_world.fail("diverges",
            "applies beyond the committed " + text(entry->decree) + where(partition, server));
    else
        commit(server, partition, entry);
}

void Invariants::commit(int server, core::PartitionId partition, const core::EntryPtr &entry)
{
    if (m_world.machine(server).justLed(partition) == core::Term())
        m_world.fail("orphan", "applied before any primary did" + where(partition, server));
    Partition &here = of(partition);
    here.committed.push_back(entry);
    const std::size_t sessions = here.reference.sessions.size();
    const Copy::Applied applied = here.reference.apply(*entry);
    if (here.reference.sessions.size() < sessions)
        m_world.meets(Met::SessionsExpired);
    here.digests.push_back(here.reference.digest());
    here.itemsDigests.push_back(here.reference.itemsDigest);
    here.judged.push_back(applied.isJudged);
    if (applied.isJudged && !entry->tag.client.empty()
        && !m_judged.emplace(entry->tag.client, entry->tag.seq).second)
        m_world.fail("once",
            "a write is applied twice, client " + entry->tag.client + " seq "
                + std::to_string(entry->tag.seq) + where(partition, server));
    const bool isDone = applied.isJudged && applied.outcome.status == core::Status::Ok;
    if (isDone && entry->operation == core::Operation::Put) {
        const std::uint64_t value = numberIn(entry->value);
        if (isMarked(here.refused, value))
            m_world.fail("refused", "a refused write is committed, value " + entry->value);
        mark(m_hasHappened, value);
    }
    if (const core::PartitionRecord *record = m_world.zoo->record(partition))
        checkMembers(*record, entry->decree, "at a commit");
}

/// I4: every intact member holds the committed entries, compared from `from` on.
void Invariants::checkMembers(
    const core::PartitionRecord &record, core::Decree from, const char *when)
{
    const auto &committed = of(record.partition).committed;
    for (const core::Member &member : record.inSync) {
        if (of(record.partition).isLost)
            return;
        const Machine &machine = m_world.machine(serverOf(member.id));
        if (!machine.disk().isIntact(record.partition, member.uid))
            continue;
        const Copy &copy = machine.disk().copy(record.partition);
        const std::string place = where(record.partition, serverOf(member.id));
        if (copy.tail().value < committed.size()) {
            m_world.fail("I4",
                std::string("a member lacks what is committed, ") + when + place + " tail "
                    + text(copy.tail()) + " < " + std::to_string(committed.size()));
            return;
        }
        for (core::Decree d = std::max(from, core::Decree(1)); d.value <= committed.size();
             d = d.next()) {
            const core::EntryPtr entry = copy.at(d);
            const core::EntryPtr &known = committed[d.value - 1];
            if (entry != nullptr && entry != known && !(*entry == *known)) {
                m_world.fail("I4",
                    std::string("a member holds another entry, ") + when + place + " decree "
                        + text(d));
                return;
            }
        }
    }
}

void Invariants::copyChanged(int server, core::PartitionId partition)
{
    const Disk &disk = m_world.machine(server).disk();
    const Copy &copy = disk.copy(partition);
    const Partition &here = of(partition);
    if (copy.meta.copying)
        return;
    if (copy.meta.applied > copy.tail())
        m_world.fail("I5", "applied beyond the tail" + where(partition, server));
    if (here.isLost)
        return;
    const bool isKnown = copy.meta.applied.value < here.digests.size()
        && copy.digest() == here.digests[copy.meta.applied.value];
    if (!isKnown && copy.meta.appliedTerm < here.recovered)
        return; // of a history that was given up
    if (copy.meta.applied.value >= here.digests.size())
        m_world.fail("diverges", "holds what nobody committed" + where(partition, server));
    else if (copy.digest() != here.digests[copy.meta.applied.value])
        m_world.fail("I7",
            "items or sessions differ at " + text(copy.meta.applied) + where(partition, server));
    const core::PartitionRecord *record = m_world.zoo->record(partition);
    const core::Member *member = record == nullptr ? nullptr : record->member(nodeId(server));
    if (member != nullptr && disk.isIntact(partition, member->uid)
        && copy.tail().value < here.committed.size())
        m_world.fail("I4", "a member drops what is committed" + where(partition, server));
}

bool Invariants::isWhole(core::PartitionId partition, const core::Member &member) const
{
    const Disk &disk = m_world.machine(serverOf(member.id)).disk();
    if (!disk.isThere(partition, member.uid))
        return false;
    const auto &committed = m_partitions[partition.value].committed;
    const Copy &copy = disk.copy(partition);
    if (copy.tail().value < committed.size())
        return false;
    for (core::Decree d = copy.meta.applied.next(); d.value <= committed.size(); d = d.next()) {
        const core::EntryPtr entry = copy.at(d);
        const core::EntryPtr &known = committed[d.value - 1];
        if (entry == nullptr || (entry != known && !(*entry == *known)))
            return false;
    }
    return true;
}

bool Invariants::hasIntact(const core::PartitionRecord &record) const
{
    return std::any_of(record.inSync.begin(), record.inSync.end(), [&](const core::Member &member) {
        const Disk &disk = m_world.machine(serverOf(member.id)).disk();
        return disk.isIntact(record.partition, member.uid) || isWhole(record.partition, member);
    });
}

void Invariants::recordWritten(
    const core::PartitionRecord &old, const core::PartitionRecord &record, Time askedAt)
{
    if (m_world.isTracing) {
        std::string members;
        for (const core::Member &member : record.inSync)
            members += ' ' + member.id.text;
        m_world.say("p%u version %d term %d primary %s in sync%s", record.partition.value,
            static_cast<int>(record.version.value), static_cast<int>(record.term.value),
            record.primary.text.c_str(), members.c_str());
    }
    const std::string place = " p" + std::to_string(record.partition.value);
    if (record.inSync.empty())
        m_world.fail("I8", "no member in sync" + place);
    if (record.version <= old.version)
        m_world.fail("I2", "the record's version does not rise" + place);
    if (record.recovered != old.recovered) {
        of(record.partition).isLost = true;
        m_world.meets(Met::Recovered);
        return;
    }
    if (of(record.partition).isLost)
        return;
    if (old.version.value != 0 && hasIntact(old) && !hasIntact(record)) {
        if (isUnknowable(old, record, askedAt)) {
            lost(record.partition);
            return;
        }
        m_world.fail("last copy", "a commit removes the last intact member" + place);
    }
    const std::size_t count = of(record.partition).committed.size();
    checkMembers(record, core::Decree(count > 8 ? count - 8 : 1), "as the record changes");
}

void Invariants::changeAsked(int server, const core::message::ChangeRequest &request)
{
    if (request.members.empty())
        return; // an earlier wish is taken back
    auto &asked = of(request.partition).asked[static_cast<std::size_t>(server)];
    if (asked.first != request.version)
        asked = {request.version, m_world.now()};
}

void Invariants::acknowledged(core::PartitionId partition, core::Decree decree, std::uint64_t value)
{
    Partition &here = of(partition);
    const bool isHere = decree.value != 0 && decree.value <= here.committed.size()
        && (value == 0 || valueOf(partition, decree) == value);
    if (!isHere && isGivenUp(partition, decree, value))
        return;
    here.acknowledged = std::max(here.acknowledged, decree);
    if (!isHere)
        m_world.fail("I6",
            "an acknowledged write is not the entry " + text(decree) + " of p"
                + std::to_string(partition.value));
}

std::uint64_t Invariants::valueOf(core::PartitionId partition, core::Decree decree) const
{
    const auto &committed = m_partitions[partition.value].committed;
    return decree.value == 0 || decree.value > committed.size()
        ? 0
        : numberIn(committed[decree.value - 1]->value);
}

void Invariants::scanned(
    core::PartitionId partition, const std::vector<core::Item> &items, core::Decree least)
{
    std::uint64_t digest = 0;
    for (const core::Item &item : items)
        digest ^= digestOf(item);
    const auto &known = of(partition).itemsDigests;
    if (std::find(known.begin() + static_cast<std::ptrdiff_t>(least.value), known.end(), digest)
        == known.end())
        m_world.fail("scan",
            "what was found in p" + std::to_string(partition.value)
                + " was never there at one instant");
}

core::Decree Invariants::acknowledgedUpTo(core::PartitionId partition) const
{
    return m_partitions[partition.value].acknowledged;
}

void Invariants::refused(core::PartitionId partition, std::uint64_t value)
{
    mark(of(partition).refused, value);
    if (isMarked(m_hasHappened, value))
        m_world.fail(
            "refused", "a write was committed and then refused, value " + std::to_string(value));
}

void Invariants::membersAgree()
{
    for (const core::PartitionRecord &record : m_world.zoo->tree().records)
        checkMembers(record, core::Decree(1), "at the end");
}

} // namespace sim
