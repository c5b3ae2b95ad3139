// SPDX-License-Identifier: Apache-2.0
#include "app/view/wallclock.h"

#include "app/supervision/procfs.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <atomic>

namespace app {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;

qint64 epochOfThisBootMs()
{
    static const qint64 kEpochMs = QDateTime::currentMSecsSinceEpoch() - bootTimeNs() / kNsPerMs;
    return kEpochMs;
}

std::atomic<qint64> shownEpochMs = epochOfThisBootMs();

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

/// What a clock on the wall is ahead of UTC changes at quarters of an hour only. To ask for it
/// looks at the file of the time zone each time: for all times in view, in each frame, that was a
/// twentieth of what the window's thread took in the calm.
qint64 aheadMs(qint64 wallMs)
{
    constexpr qint64 kQuarterMs = 900'000;
    constexpr qsizetype kMostQuarters = 96;
    thread_local QHash<qint64, qint64> known;
    const qint64 quarter = wallMs / kQuarterMs;
    const auto found = known.constFind(quarter);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= kMostQuarters)
        known.clear();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(wallMs);
    return *known.insert(quarter, local.offsetFromUtc() * 1000LL);
}

} // namespace

QString timeText(qint64 bootNs)
{
    if (bootNs <= 0)
        return {};
    constexpr qint64 kDayMs = 86'400'000;
    const qint64 wallMs = wallMsOf(bootNs);
    const qint64 ofDayMs = (wallMs + aheadMs(wallMs)) % kDayMs;
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>((ofDayMs + kDayMs) % kDayMs))
        .toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString secondText(qint64 bootNs)
{
    return timeText(bootNs).left(8);
}

qint64 wallMsOf(qint64 bootNs)
{
    return shownEpochMs + bootNs / kNsPerMs;
}

qint64 bootNsOf(qint64 wallMs)
{
    return (wallMs - shownEpochMs) * kNsPerMs;
}

void showTimesOfBoot(qint64 epochOfBootMs)
{
    shownEpochMs = epochOfBootMs;
}

void showTimesOfThisBoot()
{
    shownEpochMs = epochOfThisBootMs();
}

QString ageText(qint64 ns)
{
    const double seconds = static_cast<double>(qMax<qint64>(0, ns)) / 1e9;
    if (seconds < 60)
        return Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    if (seconds < 3600)
        return Text::tr("%1 min").arg(static_cast<int>(seconds / 60));
    return Text::tr("%1 h").arg(static_cast<int>(seconds / 3600));
}

} // namespace app
