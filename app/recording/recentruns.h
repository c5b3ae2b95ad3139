// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/scenarionews.h"

#include <QList>
#include <QString>

#include <optional>

namespace app {

/// A recording as it is offered to be opened.
struct RecentRun {
    QString path;
    QString cluster;    ///< untrusted
    qint64 beganMs = 0; ///< since 1970
    Phrase scenario;    ///< the title of the last one that ended near its end; empty: none
    std::optional<Verdict> verdict;
};

/// The recordings of a directory that were written to last, at most `most`, the newest first.
/// Files that are opened as one (RecordingParts) are one of them. Those that are being written and
/// what is no recording are left out. Of each only the headers and its end are read. Waits for the
/// disk: not for the window's thread.
[[nodiscard]] QList<RecentRun> recentRunsIn(const QString &directory, qsizetype most);

} // namespace app
