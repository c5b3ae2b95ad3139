// SPDX-License-Identifier: Apache-2.0
#include "story.h"

#include "support/waiting.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace integration {

namespace {

/// The promises are those of programs as they are used: what is instrumented takes several times as
/// long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kLenience = 25;
#else
constexpr double kLenience = 5;
#endif

} // namespace

double Figures::quantile(double part) const
{
    std::vector<double> sorted = m_ms;
    std::sort(sorted.begin(), sorted.end());
    const double rank = std::ceil(part * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(1.0, rank)) - 1];
}

void Figures::print() const
{
    if (isEmpty())
        return;
    std::printf("%s: n=%zu min=%.1f median=%.1f p90=%.1f p99=%.1f worst=%.1f ms\n",
        qPrintable(m_name), m_ms.size(), quantile(0), median(), quantile(0.9), quantile(0.99),
        worst());
    std::fflush(stdout);
}

Story::Story(const char *what, const std::vector<Flag> &flags)
    : m_began(support::nowNs())
{
    m_parser.setApplicationDescription(QString::fromUtf8(what));
    m_parser.addHelpOption();
    m_parser.addOption({QStringLiteral("strict"),
        QStringLiteral("Hold the bounds on time as they are promised, not five times as wide.")});
    m_parser.addOption({QStringLiteral("keep"), QStringLiteral("Keep data and logs.")});
    m_parser.addOption(
        {QStringLiteral("seed"), QStringLiteral("Of the choices it makes."), QStringLiteral("N")});
    for (const Flag &flag : flags) {
        m_parser.addOption({QString::fromLatin1(flag.name), QString::fromUtf8(flag.description),
            QStringLiteral("VALUE"), QString::fromLatin1(flag.initial)});
    }
    m_parser.process(*QCoreApplication::instance());
    m_seed = m_parser.isSet(QStringLiteral("seed"))
        ? m_parser.value(QStringLiteral("seed")).toULongLong()
        : std::random_device()();
    m_random.seed(m_seed);
    std::printf("%s --seed %llu\n", qPrintable(QCoreApplication::arguments().join(u' ')),
        static_cast<unsigned long long>(m_seed));
    std::fflush(stdout);
}

int Story::number(const char *flag) const
{
    return text(flag).toInt();
}

QString Story::text(const char *flag) const
{
    return m_parser.value(QString::fromLatin1(flag));
}

QString Story::onePrimary(support::LocalCluster &cluster)
{
    QString id;
    do
        id = oneOf(cluster.ids());
    while (cluster.view().partitionsOf(id, support::ClusterView::Role::Primary).empty());
    return id;
}

bool Story::expect(bool ok, const QString &claim)
{
    if (!ok) {
        ++m_failures;
        say(QStringLiteral("FAIL: ") + claim);
    }
    return ok;
}

bool Story::start(support::LocalCluster &cluster)
{
    const bool isStarted = cluster.start();
    return expect(isStarted, cluster.problem());
}

bool Story::start(support::ZookeeperServer &zookeeper)
{
    const bool isStarted = zookeeper.start();
    return expect(isStarted, QStringLiteral("ZooKeeper: ") + zookeeper.problem());
}

void Story::judge(const History &history, const QStringList &findings)
{
    for (const QString &finding : findings)
        expect(false, finding);
    say(QString::fromStdString(history.summary()));
}

void Story::bound(const Figures &figures, double medianMs, double worstMs)
{
    figures.print();
    if (!expect(!figures.isEmpty(), figures.name() + QStringLiteral(" was never measured")))
        return;
    bound(figures.name() + QStringLiteral(", median"), figures.median(), medianMs);
    bound(figures.name() + QStringLiteral(", worst"), figures.worst(), worstMs);
}

void Story::bound(const QString &what, double ms, double mostMs)
{
    const double allowed = m_parser.isSet(QStringLiteral("strict")) ? mostMs : mostMs * kLenience;
    say(QStringLiteral("%1: %2 ms (promised %3)").arg(what).arg(ms, 0, 'f', 1).arg(mostMs));
    expect(ms <= allowed,
        QStringLiteral("%1 took %2 ms, allowed %3").arg(what).arg(ms, 0, 'f', 1).arg(allowed));
}

void Story::say(const QString &line) const
{
    std::printf("[%7.3f s] %s\n", seconds(support::nowNs()), qPrintable(line));
    std::fflush(stdout);
}

double Story::seconds(std::int64_t at) const
{
    return support::toMs(at - m_began) / 1000;
}

int Story::verdict(support::LocalCluster &cluster)
{
    if (m_failures != 0)
        cluster.printState();
    if (m_failures != 0 || m_parser.isSet(QStringLiteral("keep")))
        cluster.keepLogs();
    return verdict();
}

int Story::verdict() const
{
    say(m_failures == 0 ? QStringLiteral("PASS")
                        : QStringLiteral("FAIL: %1 findings").arg(m_failures));
    return m_failures == 0 ? 0 : 1;
}

} // namespace integration
