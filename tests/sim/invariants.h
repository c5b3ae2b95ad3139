// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/output.h"
#include "simstore.h"
#include "simworld.h"

#include <array>
#include <set>
#include <utility>
#include <vector>

namespace sim {

/// What must hold after every step (replication.md, 2.11), seen from outside with a global clock.
/// The parts tell it what they do; each check looks at what changed only.
///
/// A partition's committed entries are those that some primary has applied, in the order of
/// decrees.
class Invariants
{
public:
    explicit Invariants(World &world);

    /// I1: nobody else serves a partition that this server serves now. Call it after whatever may
    /// have made a server serve.
    void mayHaveBegunToServe(int server);
    /// I1: nobody else serves while that server answers under a lease.
    void answers(int server, core::PartitionId partition);
    /// I3: one content for a partition, decree and term.
    void appended(core::PartitionId partition, const core::EntryPtr &entry);
    /// A server decided to apply an entry: it is committed, or was before with the same content.
    /// Every intact member of the record has it (I4), nobody was told that it was refused, and it
    /// happens only once.
    void applied(int server, core::PartitionId partition, const core::EntryPtr &entry);
    /// A batch is written: I5 and, by digest, I7; a member keeps what is committed (I4).
    void copyChanged(int server, core::PartitionId partition);
    /// I4, I8, and that no commit removes the last intact copy.
    void recordWritten(
        const core::PartitionRecord &old, const core::PartitionRecord &record, Time askedAt);
    /// A primary asked for that version's successor.
    void changeAsked(int server, const core::message::ChangeRequest &request);

    /// I6: a client was told that its write is the entry `decree`.
    void acknowledged(core::PartitionId partition, core::Decree decree, std::uint64_t value);
    /// A client was told, in the end, that its write did not and will not happen.
    void refused(core::PartitionId partition, std::uint64_t value);
    /// What the committed entry of that decree wrote; 0: nothing.
    [[nodiscard]] std::uint64_t valueOf(core::PartitionId partition, core::Decree decree) const;
    /// A client was told that these are all items of the partition: they are, as of one instant
    /// after `least`, the newest entry that any client knew of when it asked.
    void scanned(
        core::PartitionId partition, const std::vector<core::Item> &items, core::Decree least);
    /// The newest entry that any client knows of: whoever serves has it (I6).
    [[nodiscard]] core::Decree acknowledgedUpTo(core::PartitionId partition) const;

    /// The member's copy has all that is committed, whether or not its server knows.
    [[nodiscard]] bool isWhole(core::PartitionId partition, const core::Member &member) const;

    /// That server leads the partition from here on with the loss of data accepted: what it has is
    /// where the history begins anew.
    void recovered(int server, core::PartitionId partition, core::Term term);

    /// A primary of that term answers from what somebody has given up. It may, while it holds its
    /// leases: until they have ended nobody else serves (I1).
    [[nodiscard]] bool isGivenUp(core::PartitionId partition, core::Term term) const;

    /// What the members of that partition had is lost for good: the checks begin anew with what its
    /// next primary has, and all copies are still to be alike.
    void lost(core::PartitionId partition) { of(partition).isLost = true; }
    /// All machines went down: the same if nobody has all that is committed.
    void noteLoss(core::PartitionId partition);

    /// At the end: all members alive hold the same, and everything that was committed.
    void membersAgree();

private:
    struct Partition {
        std::vector<core::EntryPtr> committed; ///< by decree from 1
        std::vector<std::uint64_t> digests;    ///< of a copy after each; [0] of none
        std::vector<std::uint64_t> itemsDigests;
        std::vector<bool> judged; ///< by decree from 1: it was no repetition
        Copy reference;           ///< a copy after all of them
        core::Decree acknowledged;
        core::Term recovered;      ///< the term that the present history began with
        bool isLost = false;       ///< what was is lost, and nobody leads yet
        std::vector<bool> refused; ///< by value
        /// By decree: the contents seen, each of another term.
        std::vector<std::vector<core::EntryPtr>> contents;
        /// By server: for which version's successor it asked last, and when first.
        std::array<std::pair<core::Version, Time>, kMostServers> asked = {};
    };

    [[nodiscard]] Partition &of(core::PartitionId partition);
    [[nodiscard]] bool isGivenUp(int server, core::PartitionId partition, const core::Entry &entry);
    [[nodiscard]] bool isGivenUp(
        core::PartitionId partition, core::Decree decree, std::uint64_t value);
    void commit(int server, core::PartitionId partition, const core::EntryPtr &entry);
    void forget(Partition &partition, std::size_t first);
    [[nodiscard]] std::size_t prefixOf(core::PartitionId partition, const Copy &copy) const;
    [[nodiscard]] bool servesBeside(int server, core::PartitionId partition, int other) const;
    void checkMembers(const core::PartitionRecord &record, core::Decree from, const char *when);
    [[nodiscard]] bool isOrphan(int server, core::PartitionId partition, const core::Entry &entry);
    [[nodiscard]] bool isUnknowable(
        const core::PartitionRecord &old, const core::PartitionRecord &record, Time askedAt);
    [[nodiscard]] bool hasIntact(const core::PartitionRecord &record) const;

    World &m_world;
    std::vector<Partition> m_partitions;
    std::vector<bool> m_hasHappened;                          ///< by value
    std::set<std::pair<std::string, std::uint64_t>> m_judged; ///< writes by client and seq
};

/// The number in a Put's JSON text; 0 for another text.
[[nodiscard]] std::uint64_t numberIn(const std::string &value);

} // namespace sim
