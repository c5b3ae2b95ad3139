// SPDX-License-Identifier: Apache-2.0
#include "loadstory.h"

#include "app/resources.h"

/// Where the time of an outage went, by what the servers tell.
class TestOutageSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::loadResources(); }

    void theSplitAddsUpToTheOutage()
    {
        Story story;
        story.steady();
        story.kill();
        story.hear("proven", kFaultNs + 4 * kMs);
        story.hear("mapWritten", kFaultNs - 500 * kMs);
        story.hear("installed", kFaultNs + 17 * kMs, 7);
        story.hear("installed", kFaultNs + 19 * kMs, 2);
        story.hear("installed", kFaultNs + 900 * kMs, 3); // not affected
        story.hear("installed", kFaultNs + 900 * kMs, 2); // later, for another reason
        story.hear("mapWritten", kFaultNs + 12 * kMs);
        story.hear("mapWritten", kFaultNs + 800 * kMs);
        QVERIFY(!story.incident().split.isKnown);
        story.outage(kFaultNs + 30 * kMs);
        const Incident::Split &split = story.incident().split;
        QVERIFY(split.isKnown);
        QCOMPARE(split.detectMs, 4.0);
        QCOMPARE(split.decideMs, 8.0);
        QCOMPARE(split.promoteMs, 7.0);
        QCOMPARE(*split.rerouteMs, 11.0);
    }

    /// In the lease mode it is installed at once, and serves when the dead one's lease has run out.
    void waitingForALeaseIsPartOfThePromotion()
    {
        Story story;
        story.steady();
        story.kill();
        story.hear("graceOver", kFaultNs + 310 * kMs, 2);
        story.hear("suspected", kFaultNs + 4 * kMs);
        story.hear("mapWritten", kFaultNs + 12 * kMs);
        story.hear("installed", kFaultNs + 17 * kMs, 7);
        story.hear("installed", kFaultNs + 19 * kMs, 2);
        story.hear("graceOver", kFaultNs + 305 * kMs, 7);
        story.hear("graceOver", kFaultNs + 900 * kMs, 3); // not affected
        story.outage(kFaultNs + 330 * kMs);
        const Incident::Split &split = story.incident().split;
        QVERIFY(split.isKnown);
        QCOMPARE(split.detectMs, 4.0);
        QCOMPARE(split.decideMs, 8.0);
        QCOMPARE(split.promoteMs, 298.0);
        QCOMPARE(*split.rerouteMs, 20.0);
    }

    /// Copies are moved to who has returned: it waits for the leases of those who lead until then.
    void whoWaitsLaterForAnotherReasonChangesNothing()
    {
        Story story;
        story.steady();
        story.kill();
        tellOfFailover(story);
        story.outage(kFaultNs + 30 * kMs);
        const Incident::Split before = story.incident().split;
        QVERIFY(before.isKnown && before.promoteMs < 20);
        story.hear("installed", kFaultNs + 30'000 * kMs, 7, 9);
        story.hear("graceOver", kFaultNs + 30'300 * kMs, 7, 9);
        QCOMPARE(story.incident().split, before);
    }

    void whatNobodyFeltTheServersTellOf()
    {
        Story story(20);
        failOverUnfelt(story);
        QVERIFY2(story.felt().isMeasured, qPrintable(story.felt().whyNot.toString()));
        QVERIFY(!story.felt().isFelt());
        const Incident::Split &split = story.incident().split;
        QVERIFY(split.isKnown);
        QCOMPARE(split.detectMs, 4.0);
        QCOMPARE(split.decideMs, 8.0);
        QCOMPARE(split.promoteMs, 3.0);
        QCOMPARE(split.serversMs(), 15.0);
        QVERIFY(!split.rerouteMs);
        // What comes when all was calm for long is told of something else.
        const Incident::Split before = split;
        story.hear("installed", kFaultNs + 60'000 * kMs, 7);
        story.hear("installed", kFaultNs + 60'000 * kMs, 12);
        QCOMPARE(story.incident().split, before);
    }

    void whatNobodyCouldMeasureTheServersTellOf_data()
    {
        QTest::addColumn<bool>("isPausedBefore");
        QTest::addColumn<bool>("isPausedAfter");
        QTest::newRow("the workload was paused") << true << true;
        QTest::newRow("it begins in the middle of it") << true << false;
        QTest::newRow("it is paused in the middle of it") << false << true;
        QTest::newRow("it had only begun") << false << false;
    }

    void whatNobodyCouldMeasureTheServersTellOf()
    {
        QFETCH(bool, isPausedBefore);
        QFETCH(bool, isPausedAfter);
        Story story;
        story.options.perSecond = isPausedBefore ? 0 : 1000;
        story.load(kFaultNs - 5 * kMs, isPausedBefore ? 0 : kFaultNs);
        story.kill();
        tellOfFailover(story);
        story.options.perSecond = isPausedAfter ? 0 : 1000;
        if (isPausedAfter)
            story.load(kFaultNs, kFaultNs);
        else
            story.outage(kFaultNs + 30 * kMs);
        QVERIFY(!story.felt().isMeasured && !story.felt().whyNot.isEmpty());
        const Incident::Split split = story.incident().split;
        QVERIFY(split.isKnown);
        QCOMPARE(split.detectMs, 4.0);
        QCOMPARE(split.decideMs, 8.0);
        QCOMPARE(split.promoteMs, 3.0);
        QVERIFY(!split.rerouteMs);
        // Who comes back may be primary again, and that is another matter.
        fake::declareDead(story.cluster, kVictim);
        story.see(kFaultNs + 20 * kMs);
        fake::bringBack(story.cluster, kVictim);
        story.cluster.seen.nodes.at(core::NodeId("n3")).healthSinceNs = kFaultNs + 900 * kMs;
        story.see(kFaultNs + 900 * kMs);
        QVERIFY(story.incident().returnedNs != 0);
        story.hear("installed", kFaultNs + 1000 * kMs, 12);
        QCOMPARE(story.incident().split, split);
    }

    void whatNobodyFeltAndNobodyNoticedHasNoSplit()
    {
        Story story;
        story.steady();
        story.tell(Event::Signalled, kFaultNs, SIGSTOP); // and thawed before anybody asked
        story.load(kFaultNs, kFaultNs + 3000 * kMs);
        QVERIFY(story.felt().isOver && story.felt().isMeasured && !story.felt().isFelt());
        story.hear("proven", kFaultNs + 9000 * kMs);
        story.hear("mapWritten", kFaultNs + 9010 * kMs);
        story.hear("installed", kFaultNs + 9020 * kMs, 2);
        QVERIFY(!story.incident().split.isKnown);
    }

    void whatIsToldOfTheNextFaultIsNotOfThisOne()
    {
        Story story;
        story.steady();
        story.tell(Event::Signalled, kFaultNs, SIGSTOP);
        story.load(kFaultNs, kFaultNs + 100 * kMs);
        story.tell(Event::Signalled, kFaultNs + 100 * kMs, SIGKILL);
        story.hear("proven", kFaultNs + 104 * kMs);
        story.hear("mapWritten", kFaultNs + 112 * kMs);
        story.hear("installed", kFaultNs + 115 * kMs, 2);
        story.load(kFaultNs + 100 * kMs, kFaultNs + 4000 * kMs);
        QCOMPARE(story.state.incidents().size(), 2);
        const Incident &first = story.state.incidents().first();
        QVERIFY(first.outage.isOver && first.outage.isMeasured && !first.outage.isFelt());
        QVERIFY(!first.split.isKnown);
        QCOMPARE(story.incident().split.serversMs(), 15.0);
    }

    void theMapThatMattersIsTheOneBeforeTheNewPrimaries()
    {
        Story story;
        story.steady();
        story.kill();
        story.hear("suspected", kFaultNs + 250 * kMs);
        story.hear("mapWritten", kFaultNs + 260 * kMs); // takes it out of other partitions
        story.hear("mapWritten", kFaultNs + 4000 * kMs);
        story.hear("installed", kFaultNs + 4010 * kMs, 2);
        story.load(kFaultNs, kFaultNs + 8000 * kMs, [](Sample &sample) {
            if (!isOfVictim(sample.partition) || sample.dueNs >= kFaultNs + 4020 * kMs)
                return;
            sample.waitUs = static_cast<qint32>(
                std::min<qint64>((kFaultNs + 4020 * kMs - sample.dueNs) / 1000, 500'000));
            sample.outcome = Sample::Outcome::Failed;
        });
        const Incident::Split &split = story.incident().split;
        QVERIFY(split.isKnown);
        QCOMPARE(split.detectMs, 250.0);
        QCOMPARE(split.decideMs, 3750.0);
        QCOMPARE(split.promoteMs, 10.0);
    }

    void whoSucceedsAMasterHeldItForDead()
    {
        Story story;
        story.steady();
        story.kill(QStringLiteral("n2"));
        story.hear("masterElected", kFaultNs + 15 * kMs);
        story.hear("mapWritten", kFaultNs + 18 * kMs);
        story.hear("installed", kFaultNs + 20 * kMs, 1);
        story.load(kFaultNs, kFaultNs + 3000 * kMs, [](Sample &sample) {
            if (sample.partition % 5 != 1 || sample.dueNs >= kFaultNs + 25 * kMs)
                return;
            sample.waitUs = static_cast<qint32>((kFaultNs + 25 * kMs - sample.dueNs) / 1000);
            sample.outcome = Sample::Outcome::Retried;
        });
        QVERIFY(story.incident().split.isKnown);
        QCOMPARE(story.incident().split.detectMs, 15.0);
    }

    void whatWasHandedOverNobodyHadToNotice()
    {
        Story story;
        story.steady();
        story.tell(Event::Signalled, kFaultNs, SIGTERM);
        story.hear("mapWritten", kFaultNs + 10 * kMs);
        story.hear("installed", kFaultNs + 12 * kMs, 2);
        story.hear("suspected", kFaultNs + 20 * kMs);
        story.outage(kFaultNs + 30 * kMs);
        QVERIFY(story.felt().isMeasured);
        QVERIFY(!story.incident().split.isKnown);
    }

    void whatIsNoticedAfterwardsWasNotTheReason()
    {
        Story story;
        story.steady();
        story.tell(Event::Signalled, kFaultNs, SIGSTOP);
        story.outage(kFaultNs + 30 * kMs);           // thawed in time
        story.hear("proven", kFaultNs + 9000 * kMs); // another fault's
        story.hear("mapWritten", kFaultNs + 9010 * kMs);
        story.hear("installed", kFaultNs + 9020 * kMs, 2);
        QVERIFY(story.felt().isMeasured);
        QVERIFY(!story.incident().split.isKnown);
    }

    void aFaultOfWhichOnlyTheClusterTellsHasNoSplit()
    {
        Story story;
        story.steady();
        fake::declareDead(story.cluster, kVictim);
        story.see(kFaultNs + 25 * kMs);
        story.hear("proven", kFaultNs + 22 * kMs);
        story.hear("mapWritten", kFaultNs + 23 * kMs);
        story.hear("installed", kFaultNs + 24 * kMs, 2);
        story.outage(kFaultNs + 40 * kMs);
        QVERIFY2(story.felt().isMeasured, qPrintable(story.felt().whyNot.toString()));
        QVERIFY(!story.incident().split.isKnown); // nobody knows when it began
    }

    void theSplitIsNeverNegative()
    {
        Story story;
        story.steady();
        story.kill();
        story.outage(kFaultNs + 30 * kMs);
        story.hear("suspected", kFaultNs + 20 * kMs);
        story.hear("mapWritten", kFaultNs + 50 * kMs);
        story.hear("installed", kFaultNs + 60 * kMs, 2);
        const Incident::Split &split = story.incident().split;
        QVERIFY(split.isKnown);
        QCOMPARE(split.detectMs, 20.0);
        QCOMPARE(split.decideMs, 10.0);
        QCOMPARE(split.promoteMs + *split.rerouteMs, 0.0);
    }

private:
    static void tellOfFailover(Story &story)
    {
        story.hear("proven", kFaultNs + 4 * kMs);
        story.hear("mapWritten", kFaultNs + 12 * kMs);
        story.hear("installed", kFaultNs + 14 * kMs, 7);
        story.hear("installed", kFaultNs + 15 * kMs, 2);
    }
    /// In 15 ms, between two requests to what it was primary of.
    static void failOverUnfelt(Story &story)
    {
        story.steady();
        story.kill();
        tellOfFailover(story);
        story.load(kFaultNs + 20 * kMs, kFaultNs + 20'000 * kMs);
    }
};

QTEST_GUILESS_MAIN(TestOutageSplit)
#include "tst_outagesplit.moc"
