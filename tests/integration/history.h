// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/checker.h"

#include "core/entry.h"

#include <QStringList>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace integration {

/// All that clients asked of each key and were answered, with values that are never written twice:
/// what the linearizability checker judges. Not thread-safe.
class History
{
public:
    struct Ticket {
        std::string key;
        std::size_t call = 0;
    };
    /// Failed: its condition did not hold.
    enum class Outcome { Done, Failed, Refused, Unknown };
    /// One of so many partitions.
    struct Part {
        core::PartitionId partition;
        std::uint32_t of = 1;
    };
    /// What somebody was told of a key; nothing of both: it is absent.
    struct Seen {
        std::uint64_t value = 0;
        std::uint64_t version = 0;
    };

    /// The text of a value, about a hundred bytes of JSON, different for each number.
    [[nodiscard]] static std::string valueText(std::uint64_t number);
    [[nodiscard]] std::uint64_t newValue() { return ++m_lastValue; }

    [[nodiscard]] Ticket beginPut(const std::string &key, std::uint64_t value);
    /// One that depends on what was seen.
    [[nodiscard]] Ticket beginPutIf(const std::string &key, std::uint64_t value, const Seen &seen);
    [[nodiscard]] Ticket beginDelete(const std::string &key);
    [[nodiscard]] Ticket beginDeleteIf(const std::string &key, const Seen &seen);
    [[nodiscard]] Ticket beginGet(const std::string &key);
    /// A refused write leaves the history: whoever reads its value has read what never was.
    /// `version` is what the write gave the key; 0 if that was not told.
    void endWrite(
        const Ticket &ticket, Outcome outcome, bool found = true, std::uint64_t version = 0);
    /// `text` is what was read, byte for byte; empty: absent.
    void endGet(const Ticket &ticket, std::string_view text, std::uint64_t version = 0);
    void failGet(const Ticket &ticket);
    /// All of a partition was read at once, since `from` (nowNs): each of its keys, and together
    /// they must be what was there at one instant.
    void addScan(std::int64_t from, Part part, const std::vector<core::Item> &items);

    /// By the last read of the key that told its version.
    [[nodiscard]] Seen seen(const std::string &key) const;
    [[nodiscard]] std::vector<std::string> keys() const;
    /// One line for each key whose history no register could have given. Undecided counts.
    [[nodiscard]] QStringList findings() const;
    [[nodiscard]] std::string summary() const;

private:
    struct Entry {
        sim::Call call;
        bool dropped = false;      ///< refused, or a read without an answer
        std::uint64_t version = 0; ///< of an accepted Put
    };
    /// The version of each key; 0: it was absent.
    struct Scan {
        std::int64_t from = 0;
        std::map<std::string, std::uint64_t> versions;
    };
    /// A key that shows that it is of no instant; empty: none does.
    [[nodiscard]] std::string tornScan(const Scan &scan) const;
    void read(Entry &entry, const std::string &key, std::string_view text);
    [[nodiscard]] Ticket begin(const std::string &key, const sim::Call &call);
    [[nodiscard]] Entry &at(const Ticket &ticket) { return m_entries[ticket.key][ticket.call]; }

    std::map<std::string, std::vector<Entry>> m_entries;
    std::map<std::string, Seen> m_seen;
    QStringList m_torn;
    std::vector<Scan> m_scans;
    std::uint64_t m_lastValue = 0;
    int m_puts = 0;
    int m_reads = 0;
    int m_done = 0;
    int m_failed = 0;
    int m_refused = 0;
    int m_unknown = 0;
    int m_read = 0;
};

} // namespace integration
