// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/childstate.h"
#include "app/view/phrase.h"

namespace app {

/// Something that happened to a child, or that we did to it, at a CLOCK_BOOTTIME instant.
struct SupervisionEvent {
    enum class Kind {
        Note,      ///< something to know: left-overs cleaned, another port
        Started,   ///< a process exists
        Ready,     ///< ZooKeeper serves, or a server listens
        Signalled, ///< we sent a signal because somebody asked for it
        Frozen,    ///< seen stopped
        Thawed,    ///< seen running again
        Gone,      ///< the process does not exist any more
        Problem,
    };

    qint64 atNs = 0;
    QString subject; ///< "zookeeper", "n1", or empty for the cluster
    Kind kind = Kind::Note;
    Phrase text;
    int signal = 0; ///< Signalled: which; Gone: by which, else 0

    bool operator==(const SupervisionEvent &) const = default;
};

/// The name of ZooKeeper among the children; no server may have it.
inline const QString kZooKeeperId = QStringLiteral("zookeeper");

/// "zookeeper" as people read it; a server's id is its name.
[[nodiscard]] QString childTitle(const QString &id);

/// The event that the step from one state to the next is, if it is one.
[[nodiscard]] std::optional<SupervisionEvent> eventOf(
    const QString &id, const ChildState &before, const ChildState &now);

} // namespace app
