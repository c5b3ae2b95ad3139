// SPDX-License-Identifier: Apache-2.0
#include "loadstory.h"

#include "app/resources.h"

/// What is measured of an outage.
class TestOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::loadResources(); }

    void aKilledPrimaryIsAMeasuredOutage()
    {
        Story story;
        story.steady();
        story.kill();
        QCOMPARE(story.state.incidents().size(), 1);
        QVERIFY(!story.felt().isOver);
        story.outage(kFaultNs + 40 * kMs);
        QCOMPARE(story.incident().kind, Incident::Kind::Killed);
        QCOMPARE(story.incident().subject, kVictim);
        QCOMPARE(story.incident().number, 1);
        QCOMPARE(story.incident().affected.size(), 13);
        QVERIFY(!story.incident().wasMaster);
        const Incident::Outage &outage = story.felt();
        QVERIFY(outage.isOver);
        QVERIFY2(outage.isMeasured, qPrintable(outage.whyNot.toString()));
        QVERIFY2(outage.worstMs > 34 && outage.worstMs <= 40,
            qPrintable(QString::number(outage.worstMs)));
        QVERIFY(outage.medianMs > 10 && outage.medianMs <= outage.worstMs);
        QVERIFY(qAbs(outage.resolutionMs - 64.0 / 13) < 0.01);
        QVERIFY(outage.retried >= 7 && outage.retried <= 9);
        QCOMPARE(outage.failed + outage.unknown + outage.late + outage.elsewhere, 0);
        QCOMPARE(outage.endedNs, kFaultNs + 40 * kMs);
    }

    void failuresAndUnknownOutcomesCountUntilTheyAreServedAgain()
    {
        Story story;
        story.steady();
        story.kill();
        story.load(kFaultNs, kFaultNs + 3000 * kMs, [](Sample &sample) {
            if (!isOfVictim(sample.partition) || sample.dueNs >= kFaultNs + 900 * kMs)
                return;
            sample.waitUs = 500'000;
            const bool isPut = sample.dueNs / kMs % 2 == 0;
            sample.verb = isPut ? Sample::Verb::Put : Sample::Verb::Get;
            sample.outcome = isPut ? Sample::Outcome::Unknown : Sample::Outcome::Failed;
        });
        const Incident::Outage &outage = story.felt();
        QVERIFY(outage.isOver);
        QVERIFY(outage.isMeasured);
        QVERIFY(outage.failed > 80);
        QVERIFY(outage.unknown > 80);
        QVERIFY(outage.worstMs > 1300 && outage.worstMs <= 1400);
    }

    void onceMoreSentToTheOldPlaceIsNoLongOutage()
    {
        Story story(20);
        story.steady();
        story.kill();
        QSet<quint32> found;
        // Each partition's first request finds out where it is now.
        story.load(kFaultNs, kFaultNs + 12'000 * kMs, [&found](Sample &sample) {
            if (!isOfVictim(sample.partition) || found.contains(sample.partition))
                return;
            found.insert(sample.partition);
            sample.waitUs = 6000;
            sample.outcome = Sample::Outcome::Retried;
        });
        const Incident::Outage &outage = story.felt();
        QVERIFY(outage.isOver);
        QVERIFY(outage.isMeasured);
        QCOMPARE(outage.worstMs, 6.0);
        QCOMPARE(outage.retried, 13);
        QVERIFY(qAbs(outage.resolutionMs - 246.2) < 0.1);
    }

    void whatIsDisturbedElsewhereIsToldApart()
    {
        Story story;
        story.steady();
        story.kill();
        story.load(kFaultNs, kFaultNs + 3000 * kMs, [](Sample &sample) {
            if (sample.dueNs == kFaultNs + 10 * kMs)
                sample.waitUs = isOfVictim(sample.partition) ? 400 : 150'000;
            if (sample.dueNs == kFaultNs + 11 * kMs)
                sample.waitUs = isOfVictim(sample.partition) ? 400 : 150'000;
        });
        QVERIFY(story.felt().elsewhere >= 1);
        QCOMPARE(story.felt().worstMs, 0.0);
        QCOMPARE(story.felt().endedNs, 0);
        QVERIFY(story.felt().isOver);
    }

    void noFigureIsGivenOutOfAnUnsteadyState()
    {
        Story story;
        story.load(kFaultNs - 6000 * kMs, kFaultNs, [](Sample &sample) {
            if (sample.dueNs / kMs % 100 == 0)
                sample.outcome = Sample::Outcome::Retried;
        });
        story.kill();
        story.outage(kFaultNs + 40 * kMs);
        QVERIFY(!story.felt().isMeasured);
        QVERIFY2(story.felt().whyNot.toString().contains(QStringLiteral("50")),
            qPrintable(story.felt().whyNot.toString()));
    }

    void whileTheWorkloadBeginsItsFirstRequestsDoNotSpeakAgainstIt_data()
    {
        QTest::addColumn<int>("calmMs");
        QTest::addColumn<bool>("isMeasured");
        QTest::newRow("calm for two seconds") << 2000 << true;
        QTest::newRow("not calm yet") << 10 << false;
    }
    void whileTheWorkloadBeginsItsFirstRequestsDoNotSpeakAgainstIt()
    {
        QFETCH(int, calmMs);
        QFETCH(bool, isMeasured);
        const auto found = [calmMs](Sample &sample) {
            if (sample.dueNs < kFaultNs - calmMs * kMs)
                sample.outcome = Sample::Outcome::Retried;
        };
        Story story;
        story.load(kFaultNs - 3000 * kMs, kFaultNs, found);
        story.kill();
        story.outage(kFaultNs + 40 * kMs);
        QCOMPARE(story.felt().isMeasured, isMeasured);
        if (isMeasured)
            QVERIFY(story.felt().worstMs > 34 && story.felt().worstMs <= 40);
        else
            QVERIFY(!story.felt().whyNot.isEmpty());

        // The same after the cluster was stopped and started again,
        Story again;
        again.load(kFaultNs - 60'000 * kMs, kFaultNs - 20'000 * kMs);
        again.load(kFaultNs - 3000 * kMs, kFaultNs, found);
        again.kill();
        again.outage(kFaultNs + 40 * kMs);
        QCOMPARE(again.felt().isMeasured, isMeasured);

        // but not in the middle of a run.
        Story middle;
        middle.load(kFaultNs - 20'000 * kMs, kFaultNs - 3000 * kMs);
        middle.load(kFaultNs - 3000 * kMs, kFaultNs, found);
        middle.kill();
        middle.outage(kFaultNs + 40 * kMs);
        QVERIFY(!middle.felt().isMeasured);
    }

    void howBusyTheHostWasBelongsToTheFigure()
    {
        Story story;
        story.steady();
        story.kill();
        const auto busy = [&story](qint64 atNs, int percent) {
            story.state.reduce({atNs, app::SampleBatch{story.options, {}, percent}});
        };
        busy(kFaultNs + kMs, 40);
        busy(kFaultNs + 2 * kMs, 98);
        story.outage(kFaultNs + 40 * kMs);
        QCOMPARE(story.incident().busyPercent, 98);
        busy(kFaultNs + 9000 * kMs, 100); // long over
        QCOMPARE(story.incident().busyPercent, 98);
    }

    void noFigureIsGivenWithoutRequests()
    {
        Story paused;
        paused.steady();
        paused.options.perSecond = 0;
        paused.load(kFaultNs, kFaultNs);
        paused.kill();
        QVERIFY(!paused.felt().isMeasured);
        QVERIFY(paused.felt().isOver);
        Story fresh;
        fresh.load(kFaultNs - 5 * kMs, kFaultNs);
        fresh.kill();
        QVERIFY(!fresh.felt().isMeasured);
        QVERIFY(!fresh.felt().whyNot.isEmpty());
    }

    void aPauseInTheMiddleEndsTheMeasurement()
    {
        Story story;
        story.steady();
        story.kill();
        story.load(kFaultNs, kFaultNs + 100 * kMs);
        QVERIFY(story.felt().isMeasured);
        story.options.perSecond = 0;
        story.load(kFaultNs, kFaultNs);
        QVERIFY(!story.felt().isMeasured);
        QVERIFY(story.felt().isOver);
    }

    void aLaterRateMakesAnOlderFigureNoFiner()
    {
        Story story;
        story.steady();
        story.kill();
        story.outage(kFaultNs + 40 * kMs);
        const double resolutionMs = story.felt().resolutionMs;
        story.options.perSecond = 2000;
        story.load(kFaultNs + 4000 * kMs, kFaultNs + 4100 * kMs);
        story.hear("suspected", kFaultNs + 4100 * kMs);
        QCOMPARE(story.felt().resolutionMs, resolutionMs);
    }

    void aRateThatRisesMeanwhileMakesTheFigureNoFiner()
    {
        Story story;
        story.steady();
        story.kill();
        const double resolutionMs = story.felt().resolutionMs;
        story.options.perSecond = 2000;
        story.outage(kFaultNs + 40 * kMs);
        QVERIFY(story.felt().isOver);
        QCOMPARE(story.felt().resolutionMs, resolutionMs);
    }

    void withoutZooKeeperEachRequestIsMeasuredUntilItIsBack_data()
    {
        QTest::addColumn<int>("heldMs");
        QTest::addColumn<double>("worstMs");
        QTest::newRow("nobody felt it") << 0 << 0.0;
        QTest::newRow("some had to wait, long after") << 150 << 150.0;
    }
    void withoutZooKeeperEachRequestIsMeasuredUntilItIsBack()
    {
        QFETCH(int, heldMs);
        Story story;
        story.steady();
        story.kill(app::kZooKeeperId);
        story.load(kFaultNs, kFaultNs + 5000 * kMs);
        QVERIFY2(story.felt().isMeasured, qPrintable(story.felt().whyNot.toString()));
        QVERIFY(!story.felt().isOver);
        story.load(kFaultNs + 5000 * kMs, kFaultNs + 9000 * kMs, [heldMs](Sample &sample) {
            if (heldMs > 0 && sample.dueNs == kFaultNs + 6000 * kMs)
                sample.waitUs = heldMs * 1000;
        });
        QVERIFY(!story.felt().isOver);
        story.tell(Event::Ready, kFaultNs + 9000 * kMs, 0, app::kZooKeeperId);
        story.load(kFaultNs + 9000 * kMs, kFaultNs + 12'000 * kMs);
        QVERIFY(story.felt().isOver);
        QVERIFY(story.felt().isMeasured);
        QTEST(story.felt().worstMs, "worstMs");
        QCOMPARE(story.felt().resolutionMs, 1.0);
        QCOMPARE(story.felt().late, heldMs > 0 ? 1 : 0);
    }

    void aServerThatFailsWithoutZooKeeperIsFeltBecauseOfBoth()
    {
        Story story;
        story.steady();
        story.kill();
        story.kill(app::kZooKeeperId);
        story.outage(kFaultNs + 900 * kMs);
        const QList<Incident> &both = story.state.incidents();
        QVERIFY(both.first().outage.worstMs > 890);
        QCOMPARE(both.last().outage.worstMs, both.first().outage.worstMs);
        story.tell(Event::Ready, kFaultNs + 3000 * kMs, 0, app::kZooKeeperId);
        // A later one is another's alone, even if it is not calm yet.
        const qint64 later = kFaultNs + 3500 * kMs;
        story.tell(Event::Signalled, later, SIGKILL, QStringLiteral("n1"));
        story.load(kFaultNs + 3000 * kMs, later + 3000 * kMs, [later](Sample &sample) {
            if (sample.partition % 5 == 0 && sample.dueNs > later
                && sample.dueNs < later + 90 * kMs)
                sample.outcome = Sample::Outcome::Failed;
        });
        QVERIFY(story.felt().failed > 5);
        QCOMPARE(both.at(1).outage.failed, 0);
        QVERIFY(both.at(1).outage.isOver);
    }

    void whatIsOpenWhenTheClusterIsStoppedHasNoFigure()
    {
        Story story;
        story.steady();
        story.kill();
        story.state.reduce({kFaultNs, app::ClusterForgotten{QStringLiteral("demo")}});
        QVERIFY(story.felt().isOver);
        QVERIFY(!story.felt().isMeasured);
    }

    void aLaterFaultOwnsItsOwnDisturbances()
    {
        Story story;
        story.steady();
        story.kill();
        story.outage(kFaultNs + 40 * kMs);
        const Incident first = story.incident();
        fake::declareDead(story.cluster, kVictim);
        story.see(kFaultNs + 3000 * kMs);
        const qint64 second = kFaultNs + 3100 * kMs;
        story.tell(Event::Signalled, second, SIGKILL, QStringLiteral("n1"));
        QCOMPARE(story.state.incidents().size(), 2);
        story.load(second, second + 3000 * kMs, [second](Sample &sample) {
            if (sample.partition % 5 > 2 || sample.partition % 5 == 1
                || sample.dueNs > second + 200 * kMs)
                return;
            sample.waitUs = static_cast<qint32>((second + 200 * kMs - sample.dueNs) / 1000);
            sample.outcome = Sample::Outcome::Retried;
        });
        QCOMPARE(story.state.incidents().first().outage, first.outage);
        QVERIFY(story.felt().isOver);
        QVERIFY(story.felt().worstMs > 190);
    }
};

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
