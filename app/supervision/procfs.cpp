// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/procfs.h"

#include "app/supervision/processhandle.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <ctime>
#include <unistd.h>

namespace app {

namespace {

constexpr qsizetype kThreadsField = 20 - 3; // counted from the state, which is field 3
constexpr qsizetype kStartTimeField = 22 - 3;
constexpr qsizetype kLocalAddressColumn = 1;
constexpr qsizetype kSocketStateColumn = 3;
constexpr qsizetype kInodeColumn = 9;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    // Unbuffered: files in /proc have no size, and one read of them is one consistent answer.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return file.readAll();
}

QString procPath(qint64 pid, const char *name)
{
    return QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1StringView(name));
}

QSet<QByteArray> listenersIn(const QString &path, quint16 port)
{
    QFile table(path);
    return table.open(QIODevice::ReadOnly) ? socketsListening(table, port) : QSet<QByteArray>();
}

} // namespace

std::optional<ProcessStat> parseProcessStat(QByteArrayView text)
{
    const qsizetype nameEnd = text.lastIndexOf(')');
    if (nameEnd < 0 || nameEnd + 2 >= text.size())
        return std::nullopt;
    const QByteArrayList fields = text.sliced(nameEnd + 2).toByteArray().trimmed().split(' ');
    if (fields.size() <= kStartTimeField || fields[0].size() != 1)
        return std::nullopt;
    bool isNumber = false;
    const quint64 startTime = fields[kStartTimeField].toULongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return ProcessStat{fields[0][0], startTime, fields[kThreadsField].toInt()};
}

std::optional<ProcessStat> readProcessStat(qint64 pid)
{
    if (pid <= 0)
        return std::nullopt;
    return parseProcessStat(readAll(procPath(pid, "stat")));
}

HostTimes parseHostTimes(QByteArrayView text)
{
    // cpu user nice system idle iowait irq softirq steal guest guest_nice; guests are in user.
    constexpr qsizetype kIdle = 4;
    constexpr qsizetype kIoWait = 5;
    constexpr qsizetype kSteal = 8;
    const qsizetype end = text.indexOf('\n');
    const QByteArrayList fields =
        (end < 0 ? text : text.first(end)).toByteArray().simplified().split(' ');
    if (fields.size() <= kSteal || fields.first() != "cpu")
        return {};
    HostTimes times;
    for (qsizetype i = 1; i <= kSteal; ++i) {
        const qint64 ticks = fields.at(i).toLongLong();
        times.all += ticks;
        times.busy += i == kIdle || i == kIoWait ? 0 : ticks;
    }
    return times;
}

HostTimes readHostTimes()
{
    return parseHostTimes(readAll(QStringLiteral("/proc/stat")));
}

bool isAlive(const ProcessIdentity &process)
{
    const std::optional<ProcessStat> stat = readProcessStat(process.pid);
    if (!stat || stat->startTime != process.startTime)
        return false;
    // Of several threads the first is the zombie as soon as it has ended itself. Until the last one
    // has, they hold all that they held: a JVM its port.
    return (stat->state != 'Z' && stat->state != 'X') || stat->threads > 1;
}

bool killExactly(const ProcessIdentity &process)
{
    ProcessHandle handle;
    return handle.open(process) && handle.send(SIGKILL);
}

QSet<QByteArray> socketsListening(QIODevice &table, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    QSet<QByteArray> inodes;
    (void)table.readLine(); // the names of the columns
    for (QByteArray line = table.readLine(); !line.isEmpty(); line = table.readLine()) {
        const QByteArrayList columns = line.simplified().split(' ');
        // Those that listen come first. Of the others there may be thousands, and the kernel takes
        // its time for each.
        if (columns.value(kSocketStateColumn) != "0A")
            break;
        if (columns.value(kLocalAddressColumn).endsWith(suffix))
            inodes.insert(columns.value(kInodeColumn));
    }
    return inodes;
}

bool ownsListeningPort(qint64 pid, quint16 port)
{
    // Java listens on an IPv6 socket even for 127.0.0.1.
    const QSet<QByteArray> inodes = listenersIn(QStringLiteral("/proc/net/tcp"), port)
        | listenersIn(QStringLiteral("/proc/net/tcp6"), port);
    if (inodes.isEmpty())
        return false;
    const QDir descriptors(procPath(pid, "fd"));
    const QStringList names =
        descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QString &name : names) {
        char target[64];
        const QByteArray link = QFile::encodeName(descriptors.filePath(name));
        const ssize_t length = ::readlink(link.constData(), target, sizeof target);
        const QByteArrayView text(target, length > 0 ? length : 0);
        if (text.startsWith("socket:[") && text.endsWith(']')
            && inodes.contains(text.sliced(8).chopped(1).toByteArray()))
            return true;
    }
    return false;
}

QString bootId()
{
    return QString::fromLatin1(
        readAll(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed());
}

qint64 bootTimeNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace app
