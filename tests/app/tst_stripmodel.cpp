// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "app/view/clientstats.h"

#include <QtTest>

using app::AppendLog;
using app::Sample;
using app::StripModel;
using fake::kMs;
using fake::kSecond;
using widgets::StripCell;
using widgets::StripView;

namespace {

constexpr qint64 kStart = 100 * kSecond;
constexpr qint64 kDown = kStart + 20 * kSecond;
constexpr quint32 kAffected = 13;

QList<quint32> affected()
{
    QList<quint32> partitions;
    for (quint32 i = 0; i < kAffected; ++i)
        partitions.append(i);
    return partitions;
}

/// 30 s of 100 requests a second, with an outage of `outageMs` after 20 s.
QList<Sample> run(qint64 outageMs)
{
    return fake::failover({.fromNs = kStart, .toNs = kStart + 30 * kSecond}, affected(), kDown,
        kDown + outageMs * kMs);
}

StripView viewOf(qint64 fromNs, qint64 toNs, qint64 slotNs)
{
    return {slotNs, fromNs / slotNs, static_cast<int>((toNs - fromNs) / slotNs)};
}

StripCell sum(const QList<StripCell> &cells)
{
    StripCell all;
    for (const StripCell &cell : cells)
        all += cell;
    return all;
}

} // namespace

class TestStripModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutageShowsInTheAffectedRowAlone()
    {
        StripModel model;
        model.follow(fake::logOf(run(1000)));
        const StripView view = viewOf(kStart, kStart + 30 * kSecond, 100 * kMs);
        const StripModel::Rows rows = model.rowsFor(view, affected());
        QCOMPARE(sum(rows.affected).total() + sum(rows.others).total(), 3000U);
        QCOMPARE(sum(rows.others), (StripCell{.ok = sum(rows.others).total()}));
        for (int slot = 0; slot < view.slots; ++slot) {
            const StripCell &cell = rows.affected.at(slot);
            const qint64 atNs = (view.firstSlot + slot) * view.slotNs;
            const bool isWithin = atNs >= kDown && atNs < kDown + kSecond;
            QCOMPARE(cell.ok, isWithin ? 0U : cell.total());
            if (isWithin && atNs < kDown + 500 * kMs)
                QCOMPARE(cell.failed + cell.unknown, cell.total());
            else if (isWithin)
                QCOMPARE(cell.retried, cell.total());
        }
        QVERIFY(sum(rows.affected).failed > 0);
        QVERIFY(sum(rows.affected).unknown > 0);
        QVERIFY(sum(rows.affected).retried > 0);
    }

    void withoutAFaultAllAreInOneRow()
    {
        StripModel model;
        model.follow(fake::logOf(run(1000)));
        const StripView view = viewOf(kStart, kStart + 30 * kSecond, 100 * kMs);
        const StripModel::Rows &rows = model.rowsFor(view, {});
        QCOMPARE(sum(rows.affected).total(), 0U);
        QCOMPARE(sum(rows.others).total(), 3000U);
    }

    /// Whatever is kept from the last view and added to it gives what counting anew gives.
    void movingAndGrowingCountsLikeCountingAnew()
    {
        const QList<Sample> all = run(700);
        AppendLog<Sample> log;
        StripModel model;
        qsizetype next = 0;
        for (int step = 0; step < 120; ++step) {
            for (int i = 0; i < 25 && next < all.size(); ++i)
                log.append(all.at(next++));
            if (step == 60)
                log.keep(1000);
            model.follow(log);
            // To and fro, at two scales, partly beyond what is known.
            const qint64 slotNs = step % 40 < 20 ? 50 * kMs : 130 * kMs;
            const qint64 nowNs = log.at(log.end() - 1).endNs();
            const StripView view{slotNs, nowNs / slotNs - 60 + (step * 7) % 31, 60 + step % 3};
            const StripModel::Rows kept = model.rowsFor(view, affected());
            StripModel anew;
            anew.follow(log);
            const StripModel::Rows fresh = anew.rowsFor(view, affected());
            // What was dropped from the log may still stand in cells that were kept.
            if (step >= 60 && view.fromNs() < log.at(log.begin()).dueNs + kSecond)
                continue;
            QCOMPARE(kept.affected, fresh.affected);
            QCOMPARE(kept.others, fresh.others);
        }
    }

    void anEarlierMomentAndAnotherRunBeginAnew()
    {
        const StripView view = viewOf(kStart, kStart + 30 * kSecond, 100 * kMs);
        const QList<Sample> all = run(700);
        StripModel model;
        model.follow(fake::logOf(all));
        QCOMPARE(sum(model.rowsFor(view, {}).others).total(), 3000U);
        model.follow(fake::logOf(all.first(500)));
        QCOMPARE(sum(model.rowsFor(view, {}).others).total(), 500U);
        QList<Sample> other = fake::steady({.fromNs = kStart, .toNs = kStart + 7 * kSecond});
        model.follow(fake::logOf(other));
        QCOMPARE(sum(model.rowsFor(view, {}).others), (StripCell{.ok = 700}));
    }

    void lateIsThreeTimesTheSteadyState()
    {
        // 4 ms in the steady state: 13 ms are late, 11 ms are not.
        QList<Sample> samples = fake::steady({.fromNs = kStart, .toNs = kStart + 10 * kSecond});
        for (Sample &sample : samples)
            sample.waitUs = 4000;
        samples[950].waitUs = 11'000;
        samples[960].waitUs = 13'000;
        StripModel model;
        model.follow(fake::logOf(samples));
        QCOMPARE(model.lateLimit().usNow(), 12'000);
        const StripView view = viewOf(kStart, kStart + 10 * kSecond, 10 * kMs);
        const StripModel::Rows &rows = model.rowsFor(view, {});
        QCOMPARE(sum(rows.others), (StripCell{.ok = 999, .late = 1}));
        QCOMPARE(rows.others.at(960).late, 1U);
    }

    void aQuickClusterIsNotLateBelowFiveMilliseconds()
    {
        QList<Sample> samples = fake::steady({.fromNs = kStart, .toNs = kStart + 10 * kSecond});
        samples[900].waitUs = 4900;
        samples[901].waitUs = 5100;
        StripModel model;
        model.follow(fake::logOf(samples));
        QVERIFY(!model.lateLimit().isLate(900, samples.at(900)));
        QVERIFY(model.lateLimit().isLate(901, samples.at(901)));
    }

    /// A frozen server answers late and not with an error: five seconds of that are no new rule.
    void anOutageDoesNotMakeItselfTheRule()
    {
        QList<Sample> samples = fake::steady({.fromNs = kStart, .toNs = kStart + 30 * kSecond});
        for (qsizetype i = 2000; i < 2500; ++i)
            samples[i].waitUs = 90'000;
        StripModel model;
        model.follow(fake::logOf(samples));
        QCOMPARE(model.lateLimit().usAt(2499), 5000);
        QVERIFY(model.lateLimit().isLate(2499, samples.at(2499)));
    }

    void statisticsAreOfTheInterval()
    {
        StripModel model;
        model.follow(fake::logOf(run(1000)));
        const app::ClientStats calm =
            app::statsOf(model, {kStart + 5 * kSecond, kStart + 10 * kSecond});
        QCOMPARE(calm.counts, (StripCell{.ok = 500}));
        QCOMPARE(calm.perSecond, 100.0);
        QVERIFY(calm.p50Ms >= 0.4 && calm.p50Ms < calm.p99Ms && calm.p99Ms < 0.7);
        QVERIFY(calm.longestGapMs >= 10 && calm.longestGapMs < 11);
        const app::ClientStats outage = app::statsOf(model, {kDown, kDown + 2 * kSecond});
        QVERIFY(outage.counts.failed > 0 && outage.counts.unknown > 0 && outage.counts.retried > 0);
        QVERIFY(outage.p99Ms > 300);
        const app::ClientStats nothing = app::statsOf(model, {kSecond, 2 * kSecond});
        QCOMPARE(nothing.total(), 0);
        QCOMPARE(nothing.longestGapMs, 1000.0);
    }

    void theTrendHasANumberForEachSecond()
    {
        StripModel model;
        model.follow(fake::logOf(run(300)));
        const app::ClientTrend trend = app::trendOf(model, kStart + 30 * kSecond, 10);
        QCOMPARE(trend.perSecond.size(), 10);
        QCOMPARE(trend.perSecond.last(), 100.0);
        QVERIFY(trend.p99Ms.at(0) > 200);
        QVERIFY(trend.p99Ms.last() < 1);
    }
};

QTEST_GUILESS_MAIN(TestStripModel)
#include "tst_stripmodel.moc"
