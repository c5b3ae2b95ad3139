// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

/// What the workload knows of its writes. `checked` and below are of the last time at which all
/// keys were read back; a report without a check has them at 0.
struct LedgerReport {
    /// A key whose value is neither the last acknowledged one nor one that may stand for it.
    struct Offender {
        QString key;
        quint32 partition = 0;
        QString expected; ///< the value that was acknowledged, cut to a preview
        QString found;    ///< the value read, cut; empty if there was none
        bool operator==(const Offender &) const = default;
    };

    quint64 acknowledged = 0; ///< writes, since the workload began
    quint64 unknown = 0;
    quint64 failed = 0;
    bool isChecked = false; ///< all keys have been read back after the last write
    quint64 checked = 0;    ///< keys read back
    quint64 unreadable = 0; ///< keys that could not be read: nothing is proven of them
    QList<Offender> lost;   ///< empty after a check: no acknowledged write was lost
    quint64 staleReads = 0; ///< reads of the workload that answered an older value than was allowed
    bool operator==(const LedgerReport &) const = default;
};

} // namespace app
