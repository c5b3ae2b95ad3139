// SPDX-License-Identifier: Apache-2.0
#include "app/view/wallclock.h"

#include "app/supervision/procfs.h"

#include <QCoreApplication>
#include <QDateTime>
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

QString timeAs(const QString &format, qint64 bootNs)
{
    if (bootNs <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(wallMsOf(bootNs)).toString(format);
}

} // namespace

QString timeText(qint64 bootNs)
{
    return timeAs(QStringLiteral("HH:mm:ss.zzz"), bootNs);
}

QString secondText(qint64 bootNs)
{
    return timeAs(QStringLiteral("HH:mm:ss"), bootNs);
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
