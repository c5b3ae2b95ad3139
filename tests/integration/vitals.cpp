// SPDX-License-Identifier: Apache-2.0
#include "vitals.h"

#include "app/supervision/procfs.h"

#include <QDir>
#include <QFile>

#include <ctime>
#include <malloc.h>
#include <unistd.h>

namespace integration {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll() : QByteArray();
}

int entriesOf(const char *directory)
{
    return static_cast<int>(QDir(QString::fromLatin1(directory))
                                .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                                .size());
}

} // namespace

Vitals Vitals::now()
{
    const QList<QByteArray> pages = contentOf(QStringLiteral("/proc/self/statm")).split(' ');
    const struct mallinfo2 heap = ::mallinfo2();
    return {.residentKiB = pages.value(1).toLongLong() * (::sysconf(_SC_PAGESIZE) / 1024),
        .allocatedKiB = static_cast<qint64>((heap.uordblks + heap.hblkhd) / 1024),
        .descriptors = entriesOf("/proc/self/fd"),
        .threads = entriesOf("/proc/self/task")};
}

QStringList childrenOfThisProcess()
{
    QStringList children;
    const QStringList threads =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QList<QByteArray> pids =
            contentOf(QStringLiteral("/proc/self/task/%1/children").arg(thread)).split(' ');
        for (const QByteArray &pid : pids) {
            const std::optional<app::ProcessStat> stat = app::readProcessStat(pid.toLongLong());
            if (stat)
                children << QStringLiteral("%1 %2").arg(
                    QString::fromLatin1(pid), QLatin1String(&stat->state, 1));
        }
    }
    return children;
}

double processorMs()
{
    timespec used = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

} // namespace integration
