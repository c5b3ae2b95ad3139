// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <optional>

class QIODevice;

namespace app {

/// One process of this boot. A pid alone names nothing for long, since it is used again; together
/// with the start time (field 22 of /proc/PID/stat, in clock ticks) it names one process.
struct ProcessIdentity {
    qint64 pid = 0;
    quint64 startTime = 0;

    bool operator==(const ProcessIdentity &) const = default;
};

/// What /proc/PID/stat says: the state letter, the start time and how many threads there are yet.
struct ProcessStat {
    char state = 'X';
    quint64 startTime = 0;
    int threads = 0;
};

/// The text of a stat file; nothing if it is not one. The program's name may hold any character.
[[nodiscard]] std::optional<ProcessStat> parseProcessStat(QByteArrayView text);

/// Nothing if there is no such process.
[[nodiscard]] std::optional<ProcessStat> readProcessStat(qint64 pid);

/// True if exactly this process exists and its last thread has not ended. kill(pid, 0) would say
/// yes for zombies and for strangers that got the same pid.
[[nodiscard]] bool isAlive(const ProcessIdentity &process);

/// Sends SIGKILL to exactly this process, and false if it is not alive. The signal goes through a
/// pidfd that is taken before the identity is checked, so that a stranger is never hit.
bool killExactly(const ProcessIdentity &process);

/// The inodes of the sockets that listen on that port, by /proc/net/tcp or tcp6, of which no more
/// than needed is read.
[[nodiscard]] QSet<QByteArray> socketsListening(QIODevice &table, quint16 port);
/// True if the process holds the listening TCP socket of this loopback port.
[[nodiscard]] bool ownsListeningPort(qint64 pid, quint16 port);

/// What the host's processors have done since it was started, in clock ticks of all of them.
struct HostTimes {
    qint64 busy = 0;
    qint64 all = 0; ///< 0: not known
};
/// The first line of /proc/stat.
[[nodiscard]] HostTimes parseHostTimes(QByteArrayView text);
[[nodiscard]] HostTimes readHostTimes();

/// Identity of the current boot; start times of two boots cannot be compared.
[[nodiscard]] QString bootId();

/// CLOCK_BOOTTIME in nanoseconds, the clock of the servers' events.
[[nodiscard]] qint64 bootTimeNs();

} // namespace app
