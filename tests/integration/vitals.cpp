// SPDX-License-Identifier: Apache-2.0
#include "vitals.h"

#include "app/supervision/procfs.h"

#include <QDir>
#include <QFile>

#include <cstdint>
#include <ctime>
#include <unistd.h>

// jemalloc's, where that is linked: not with a sanitizer.
extern "C" [[gnu::weak]] int mallctl(const char *, void *, std::size_t *, void *, std::size_t);

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

qint64 allocatedBytes()
{
    if (!mallctl)
        return 0;
    std::uint64_t epoch = 1;
    ::mallctl("epoch", nullptr, nullptr, &epoch, sizeof epoch); // has it count
    std::size_t allocated = 0;
    std::size_t size = sizeof allocated;
    ::mallctl("stats.allocated", &allocated, &size, nullptr, 0);
    return static_cast<qint64>(allocated);
}

} // namespace

Vitals Vitals::now()
{
    const QList<QByteArray> pages = contentOf(QStringLiteral("/proc/self/statm")).split(' ');
    const qint64 pageKiB = ::sysconf(_SC_PAGESIZE) / 1024;
    return {.residentKiB = pages.value(1).toLongLong() * pageKiB,
        .ownKiB = (pages.value(1).toLongLong() - pages.value(2).toLongLong()) * pageKiB,
        .allocatedKiB = allocatedBytes() / 1024,
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
