// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/output.h"
#include "simworld.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sim {

/// One partition's copy on a disk.
struct Copy {
    core::ReplicaMeta meta;
    core::Decree logBase; ///< the log is entries logBase + 1 onwards; may be below meta.base
    std::deque<core::EntryPtr> log;
    std::vector<core::Item> items; ///< by key
    std::map<std::string, core::Session> sessions;
    /// Whatever their order of arrival.
    std::uint64_t itemsDigest = 0;
    std::uint64_t sessionsDigest = 0;
    bool isShortened = false; ///< what it was a member for may be gone, known or not

    [[nodiscard]] core::Decree tail() const;
    /// Null if the log does not hold it.
    [[nodiscard]] core::EntryPtr at(core::Decree decree) const;
    [[nodiscard]] const core::Item *item(const std::string &key) const;
    [[nodiscard]] std::uint64_t digest() const { return itemsDigest ^ sessionsDigest; }

    /// Without a value: erases it.
    void put(const std::string &key, const std::string *value, core::Decree version);
    void remember(const std::string &client, const core::Session *session);

    struct Applied {
        core::WriteOutcome outcome;
        bool isJudged = false; ///< it was its client's first of this seq, or has no client
    };
    /// As nodeproc's store does it; the log and the meta record stay as they are.
    Applied apply(const core::Entry &entry);

private:
    [[nodiscard]] Applied judge(const core::Entry &entry);
    void expire(core::Decree upTo);
};

/// XORed over all items: equal for equal items.
[[nodiscard]] std::uint64_t digestOf(const core::Item &item);
[[nodiscard]] std::uint64_t digestOf(const std::string &client, const core::Session &session);

/// What one server's store holds once it is written. It outlives processes; wipe() is a new disk.
/// What the machine keeps in memory of it, the batches since the last sync, dies with the machine.
/// Violations of what a store must never be asked (a gap, a truncation of what was applied, a term
/// that falls) fail the schedule.
class Disk
{
public:
    Disk(World &world, int server);

    void wipe();
    /// Another process opens it, since that boot of the machine. After a boot without a clean stop
    /// before it all copies are suspect.
    [[nodiscard]] core::Incarnation open(std::uint64_t boot);
    [[nodiscard]] std::vector<core::StoredReplica> load() const;
    [[nodiscard]] bool isUntouchedSuspect() const { return m_isUntouchedSuspect; }
    /// The process has stopped as it was asked to.
    void closeCleanly();
    /// What the next process makes of a store that it finds damaged (nodeproc/storerescue.h): that
    /// copy is lost, or, of a damaged log, all but the first `kept` of the batches since the last
    /// sync, and the store gets another name.
    void rescue(core::PartitionId partition);
    void rescueLog(std::size_t kept);
    void sync();
    /// The machine goes down, with all but the first `kept` of the batches since the last sync.
    void lose(std::size_t kept);
    /// The end of its log, from the last entry on, cannot be read and looks torn: the process that
    /// opens it cannot tell.
    void shorten();
    [[nodiscard]] std::size_t unsynced() const { return m_unsynced.size(); }

    [[nodiscard]] core::StoreId store() const { return m_store; }
    /// When it lost something last; -1 if it never did.
    [[nodiscard]] Time damagedAt() const { return m_damagedAt; }
    [[nodiscard]] const Copy &copy(core::PartitionId partition) const
    {
        return m_copies[partition.value];
    }
    /// Some copy is half copied.
    [[nodiscard]] bool isCopying() const;
    [[nodiscard]] core::Uid uid(core::PartitionId partition) const;
    /// True if the copy is the one that is meant, and not half copied.
    [[nodiscard]] bool isThere(core::PartitionId partition, core::Uid uid) const;
    /// The same, and nothing of it can have been lost since it was made.
    [[nodiscard]] bool isIntact(core::PartitionId partition, core::Uid uid) const;
    /// It was in a log here once, and some damage has undone it.
    [[nodiscard]] bool hasLost(core::PartitionId partition, const core::Entry &entry) const;

    /// The outcome is an Apply's.
    core::WriteOutcome carryOut(const core::StoreOp &operation);
    void batchEnds(std::vector<core::StoreOp> batch, core::Durability durability);

private:
    void carryOut(const core::store::Meta &meta);
    void carryOut(const core::store::Append &append);
    void carryOut(const core::store::Truncate &truncate);
    core::WriteOutcome carryOut(const core::store::Apply &apply);
    void carryOut(const core::store::Clear &clear);
    void carryOut(const core::store::PutItems &put);
    void carryOut(const core::store::KeepItems &) { }
    void carryOut(const core::store::Trim &trim);
    void fail(const char *what, core::PartitionId partition);
    void noteLost(const std::vector<Copy> &before);
    [[nodiscard]] Copy &mutableCopy(core::PartitionId partition)
    {
        return m_copies[partition.value];
    }

    World &m_world;
    int m_server;
    core::StoreId m_store;
    std::uint64_t m_starts = 0;
    std::uint64_t m_boot = 0;
    bool m_isClean = true; ///< nothing was written since the clean stop, or the beginning
    bool m_isUntouchedSuspect = false;
    bool m_isForgetful = false; ///< Mutant::K13: that it is suspect is known to this run alone
    std::optional<std::pair<core::PartitionId, Copy>> m_beforeApply; ///< Mutant::AppliedApart
    Time m_damagedAt = -1;
    std::vector<Copy> m_copies;                      ///< by partition
    std::vector<std::vector<core::EntryPtr>> m_lost; ///< the same
    std::vector<Copy> m_synced;
    std::vector<std::vector<core::StoreOp>> m_unsynced; ///< what leads from the one to the other
};

} // namespace sim
