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
