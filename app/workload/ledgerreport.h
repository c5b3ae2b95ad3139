// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace app {

/// What the workload knows of its writes. `checkedAtNs` and what follows are of the last time at
/// which all keys were read back, which stands until the next; 0 and empty before the first.
struct LedgerReport {
    /// A key whose value is neither the last acknowledged one nor one that may stand for it.
    struct Offender {
        QString key;
        quint32 partition = 0;
        QString expected;            ///< the value that was acknowledged, cut to a preview
        QString found;               ///< the value read, cut; empty if there was none
        qint64 acknowledgedAtNs = 0; ///< CLOCK_BOOTTIME; 0: not known
        QString acknowledgedBy = {}; ///< the server; empty if it is not known
        QString readFrom = {};       ///< the server that it was read from; the same
        bool operator==(const Offender &) const = default;
    };

    quint64 acknowledged = 0; ///< writes, since the workload began
    quint64 unknown = 0;      ///< likewise
    quint64 failed = 0;
    quint64 staleReads = 0; ///< reads that answered what could not be the value any more, or yet

    bool isChecked = false;         ///< all keys have been read back, with no write under way
    qint64 checkedAtNs = 0;         ///< CLOCK_BOOTTIME; when that began
    quint64 acknowledgedThen = 0;   ///< writes that the check vouches for
    quint64 unknownThen = 0;        ///< writes of unknown outcome, then
    quint64 checked = 0;            ///< keys read back
    quint64 unreadable = 0;         ///< keys that could not be read: nothing is proven of them
    QList<Offender> lost;           ///< empty after a check: no acknowledged write was lost
    quint64 unlisted = 0;           ///< lost besides, when that list was full
    quint32 partitionsCompared = 0; ///< whose copies in sync were compared
    quint32 partitionsAlike = 0;    ///< whose copies are the same to the byte
    QStringList differences;        ///< of the others, for people; and what was not comparable
    [[nodiscard]] quint64 lostCount() const { return static_cast<quint64>(lost.size()) + unlisted; }
    /// Writes that came after the check: it says nothing of them.
    [[nodiscard]] quint64 acknowledgedSince() const
    {
        return acknowledged - std::min(acknowledgedThen, acknowledged);
    }
    [[nodiscard]] quint64 unknownSince() const { return unknown - std::min(unknownThen, unknown); }
    /// Copies in sync that are not the same, to the byte.
    [[nodiscard]] quint32 partitionsUnlike() const
    {
        return partitionsCompared - std::min(partitionsAlike, partitionsCompared);
    }
    bool operator==(const LedgerReport &) const = default;
};

} // namespace app
