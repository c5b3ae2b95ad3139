// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

/// One of the events that servers write (interfaces.md, section 4), as its STATUS told it.
struct ServerEvent {
    QString server;  ///< who says it
    qint64 atNs = 0; ///< CLOCK_BOOTTIME of the server's host
    QString name;    ///< "proven", "mapWritten", "installed", …
    QString subject; ///< the server that it is about, or empty
    qint64 partition = -1;
    quint64 term = 0;
    quint64 revision = 0;
    quint64 count = 0; ///< mapWritten: partitions; learnerFinished: entries or items
    QString evidence;
    bool operator==(const ServerEvent &) const = default;
};

/// One answer of a server to STATUS: what it does, and the events that it had not told before.
struct ServerNews {
    struct Learner {
        quint32 partition = 0;
        qint64 bytes = 0;
        qint64 total = 0;
        qint64 lag = 0;
        bool operator==(const Learner &) const = default;
    };

    QString id;
    qint64 askedAtNs = 0;
    qint64 answeredAtNs = 0; ///< 0: no answer in time
    QString incarnation;
    qint64 uptimeMs = 0;
    int primaries = -1; ///< partitions that it believes to lead; -1: not said
    int secondaries = -1;
    quint64 gets = 0; ///< answered since it started
    quint64 puts = 0;
    double p50Ms = 0; ///< of its requests lately; 0: unknown
    double p99Ms = 0;
    QList<Learner> learners;
    QList<ServerEvent> events;
    bool operator==(const ServerNews &) const = default;
};

} // namespace app
