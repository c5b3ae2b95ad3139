// SPDX-License-Identifier: Apache-2.0
#include "fakeplay.h"

#include "app/supervision/hostmeter.h"

#include <QtTest>

using app::Verdict;
using fake::Flaws;
using fake::name;
using fake::Play;

namespace {

constexpr int kBusy = app::HostMeter::kOverloadedPercent;
const char *const kHost = "the host's processors were up to 95 % busy";

} // namespace

/// Verdicts on made-up runs of a host that was too busy to measure a cluster on, and of one that
/// was almost: what it may have made late is no failure, what no host can do is one.
class TestBusyHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenPromiseFailsOnACalmHostAlone_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<Flaws>("flaws");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *scenario, const char *flaw, const Flaws &flaws,
                             const char *why) {
            QTest::addRow("%s: %s", scenario, flaw) << name(scenario) << flaws << name(why);
        };
        const Flaws others{.disturbsOthers = true};
        row("kill-primary", "others disturbed", others, "other partitions: 1 of");
        row("kill-master", "others disturbed", others, "other partitions: 1 of");
        row("rolling-restart", "a request fails", others, "1 of");
        row("zookeeper-down", "a request fails", others, "1 of");
        row("kill-primary", "outage too long", {.outageMs = 1600}, "waited 1.6");
        row("freeze", "outage too long", {.outageMs = 2000}, "waited 2.0");
        row("kill-master", "others change hands", {.movesOthers = true}, "got another primary");
        row("kill-primary", "unreadable keys", {.unreadable = 2}, "2 key");
        row("kill-primary", "nobody takes over", {.isLeftUnserved = true}, "not done within");
        row("kill-primary", "nobody returns", {.isNeverBack = true}, "not done within");
    }
    void aBrokenPromiseFailsOnACalmHostAlone()
    {
        QFETCH(QString, scenario);
        QFETCH(Flaws, flaws);
        QFETCH(QString, why);
        flaws.busyPercent = kBusy - 1;
        Play calm(scenario, flaws);
        QVERIFY2(calm.toEnd().verdict == Verdict::Fail, qPrintable(calm.news().why.toString()));
        QVERIFY(!calm.news().why.toString().contains(name("host")));
        flaws.busyPercent = kBusy;
        Play busy(scenario, flaws);
        const QString told = busy.toEnd().why.toString();
        QVERIFY2(busy.news().verdict == Verdict::Inconclusive, qPrintable(told));
        QVERIFY2(told.startsWith(name(kHost)), qPrintable(told));
        QVERIFY2(told.contains(why), qPrintable(told));
    }

    void brokenSafetyFailsOnAnyHost_data()
    {
        QTest::addColumn<Flaws>("flaws");
        QTest::newRow("a lost write") << Flaws{.lost = 1};
        QTest::newRow("and others disturbed") << Flaws{.disturbsOthers = true, .lost = 1};
        QTest::newRow("a stale read") << Flaws{.staleReads = 1};
        QTest::newRow("who was thawed leads on") << Flaws{.leadsOn = 3};
        QTest::newRow("and answers with what is old") << Flaws{.staleDirect = 1};
        QTest::newRow("or is given it while frozen") << Flaws{.givesBackFrozen = true};
        QTest::newRow("copies differ") << Flaws{.differing = 1};
    }
    void brokenSafetyFailsOnAnyHost()
    {
        QFETCH(Flaws, flaws);
        flaws.busyPercent = 100;
        Play play(name("freeze"), flaws);
        QVERIFY2(play.toEnd().verdict == Verdict::Fail, qPrintable(play.news().why.toString()));
    }

    void whatIsKeptOnABusyHostPasses()
    {
        Play play(name("kill-primary"), {.busyPercent = 100});
        QVERIFY2(play.toEnd().verdict == Verdict::Pass, qPrintable(play.news().why.toString()));
    }

    void whatTheHostKeptFromBeingMeasuredIsTold_data()
    {
        QTest::addColumn<Flaws>("flaws");
        QTest::newRow("a slow workload") << Flaws{.perSecond = 300};
        QTest::newRow("nothing read back") << Flaws{.isNeverChecked = true};
        QTest::newRow("copies not compared") << Flaws{.uncompared = 2};
    }
    void whatTheHostKeptFromBeingMeasuredIsTold()
    {
        QFETCH(Flaws, flaws);
        flaws.busyPercent = kBusy;
        Play play(name("kill-primary"), flaws);
        QCOMPARE(play.toEnd().verdict, Verdict::Inconclusive);
        QVERIFY2(play.news().why.toString().contains(name(kHost)),
            qPrintable(play.news().why.toString()));
    }

    /// It explains neither what was wished nor what the cluster lacks.
    void abortedOrNotForThisClusterTheHostIsNotBlamed()
    {
        Play aborted(name("kill-primary"), {.busyPercent = 100});
        QVERIFY(aborted.toStep(3));
        aborted.abort();
        QVERIFY(!aborted.news().why.toString().contains(name("busy")));
        Play lacking(name("kill-primary"), {.busyPercent = 100}, 1);
        QCOMPARE(lacking.toEnd().why.toString(), name("it needs 2 servers, and there are 1"));
    }

    void aHostThatWasBusyBeforeTheFaultIsNoExcuse()
    {
        Play play(name("kill-primary"), {.disturbsOthers = true, .isBusyAtFirst = true});
        QVERIFY2(play.toEnd().verdict == Verdict::Fail, qPrintable(play.news().why.toString()));
    }
};

QTEST_GUILESS_MAIN(TestBusyHost)
#include "tst_busyhost.moc"
