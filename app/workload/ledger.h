// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/ledgerreport.h"
#include "app/workload/loadkeys.h"

namespace app {

/// Where an answer came from, and when.
struct LedgerSource {
    qint64 atNs = 0;       ///< CLOCK_BOOTTIME
    QString servedBy = {}; ///< the server; empty if it is not known
};

/// What one run of the workload has written, and what may therefore be read. It holds the cluster
/// to linearizability for each key, with one writer: what was acknowledged is there until the next
/// write; a write of unknown outcome may take effect at any time or never; a refused one never
/// does. Of a key that this run has not yet written with success nothing is known: earlier runs
/// leave theirs. Pure, not thread-safe. Keys are the numbers of its LoadKeys.
class Ledger
{
public:
    enum class End { Acknowledged, Unknown, Failed };
    /// A read that is under way.
    struct Read {
        int key = 0;
        quint64 newest = 0; ///< acknowledged when it began
    };
    /// What a comparison of all copies came to.
    struct Copies {
        quint32 compared = 0; ///< partitions
        quint32 alike = 0;
        QStringList differences;
    };
    using Found = std::optional<std::string_view>; ///< nothing: there is no value

    Ledger() = default;
    Ledger(LoadKeys keys, std::string run);

    /// The value to write. REQUIRES !isWriting(key).
    [[nodiscard]] std::string beginWrite(int key, int bytes);
    /// The last one that began.
    [[nodiscard]] quint64 lastWrite() const { return m_last; }
    /// Nothing for a value that no write of this run to this key has.
    [[nodiscard]] std::optional<quint64> writeOf(int key, Found found) const;
    /// REQUIRES isWriting(key).
    void endWrite(int key, End end, const LedgerSource &source = {});
    /// Nobody will tell any more what becomes of the writes under way.
    void abandonWrites();
    [[nodiscard]] Read beginRead(int key) const;
    void endRead(const Read &read, Found found, qint64 atNs = 0);
    /// Whether a read may be answered so; nothing is learnt from it.
    [[nodiscard]] bool canAnswer(const Read &read, Found found) const
    {
        return canBe(read.key, read.newest, found);
    }

    /// Forgets the last check, but for what it found lost: a later write to the key makes nothing
    /// good. REQUIRES writesUnderWay() == 0 from here on to endCheck().
    void beginCheck();
    void check(int key, Found found, const LedgerSource &source = {});
    void leaveUnchecked() { ++m_check.unreadable; }
    void endCheck(qint64 beganNs, const Copies &copies);

    [[nodiscard]] const LoadKeys &keys() const { return m_keys; }
    [[nodiscard]] bool isWriting(int key) const { return entry(key).writing != 0; }
    [[nodiscard]] int writesUnderWay() const { return m_writing; }
    /// Something is claimed of the key.
    [[nodiscard]] bool isWritten(int key) const { return entry(key).newest != 0; }
    /// The key of the partition of which a write was acknowledged last, if that was then or later.
    [[nodiscard]] std::optional<int> writtenSince(quint32 partition, qint64 sinceNs) const;
    [[nodiscard]] LedgerReport report() const;

private:
    struct Entry {
        quint64 newest = 0;           ///< write that surely took effect; 0: none
        LedgerSource source = {};     ///< from where that is known
        quint64 writing = 0;          ///< under way; 0: none
        bool isSeen = false;          ///< a read has answered it already
        std::vector<quint64> unknown; ///< never forgotten: each may yet be there
        std::optional<quint64> lost;  ///< `newest` when it was not there
    };

    [[nodiscard]] const Entry &entry(int key) const
    {
        return m_entries[static_cast<std::size_t>(key)];
    }
    [[nodiscard]] Entry &entry(int key) { return m_entries[static_cast<std::size_t>(key)]; }
    static void tookEffect(Entry &entry, quint64 write, const LedgerSource &source);
    [[nodiscard]] bool canBe(int key, quint64 newest, Found found) const;
    void learn(int key, Found found, qint64 atNs);

    LoadKeys m_keys;
    std::string m_run;
    std::vector<Entry> m_entries;
    quint64 m_last = 0; ///< write
    int m_writing = 0;
    quint64 m_acknowledged = 0;
    quint64 m_unknown = 0;
    quint64 m_failed = 0;
    quint64 m_staleReads = 0;
    LedgerReport m_check; ///< the last one's part of the report
};

} // namespace app
