// SPDX-License-Identifier: Apache-2.0
#include "fakeplay.h"

#include "app/scenario/catalogue.h"
#include "app/scenario/conditions.h"

#include <QtTest>

using app::Verdict;
using fake::Flaws;
using fake::name;
using fake::Play;
using Kind = app::ScenarioOrder::Kind;

namespace {

/// Those that a Play can show: it has no second half of a cluster to grow into, and no values.
QStringList playable()
{
    QStringList names = app::Catalogue::names();
    names.removeAll(QStringLiteral("grow"));
    names.removeAll(QStringLiteral("demo"));
    return names;
}

} // namespace

/// Verdicts on made-up runs: of clusters that keep what they promise, and of such that do not.
class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundClusterPasses_data() { eachScenario(); }
    void aSoundClusterPasses()
    {
        QFETCH(QString, scenario);
        Play play(scenario);
        const app::ScenarioNews &news = play.toEnd();
        QVERIFY2(news.verdict == Verdict::Pass, qPrintable(news.why.toString()));
        QVERIFY(news.endedNs > news.beganNs);
        for (const app::ScenarioNews::Step &step : news.steps)
            QVERIFY2(step.state == app::ScenarioNews::Step::State::Done,
                qPrintable(step.title.toString()));
        QVERIFY(play.orders().contains({.kind = Kind::Load, .load = app::WorkloadOptions()}));
    }

    void whoIsDownBeforeComesBackFirst_data() { eachScenario(); }
    void whoIsDownBeforeComesBackFirst()
    {
        QFETCH(QString, scenario);
        Play play(scenario, {.killedBefore = name("n4"), .frozenBefore = name("n5")});
        const app::ScenarioNews &news = play.toEnd();
        QVERIFY2(news.verdict == Verdict::Pass, qPrintable(news.why.toString()));
        QVERIFY(play.orders().mid(0, 2)
            == (app::ScenarioOrders{{.kind = Kind::Restart, .subject = name("n4")},
                {.kind = Kind::Thaw, .subject = name("n5")}}));
    }

    void aLostWriteFails_data() { eachScenario(); }
    void aLostWriteFails()
    {
        QFETCH(QString, scenario);
        Play play(scenario, {.lost = 1});
        const app::ScenarioNews &news = play.toEnd();
        QCOMPARE(news.verdict, Verdict::Fail);
        QVERIFY2(news.why.toString().contains(QStringLiteral("lost; the first under load/0")),
            qPrintable(news.why.toString()));
    }

    /// A scenario answers for its own time.
    void whatWasLostBeforeIsNoFailureOfIt()
    {
        Play play(name("kill-primary"), {.lostBefore = 2});
        QCOMPARE(play.toEnd().verdict, Verdict::Pass);
        Play worse(name("kill-primary"), {.lost = 1, .lostBefore = 2});
        QCOMPARE(worse.toEnd().verdict, Verdict::Fail);
        QVERIFY2(worse.news().why.toString().startsWith(name("1 acknowledged write")),
            qPrintable(worse.news().why.toString()));
    }

    void whoWasThawedAndLeadsOnFails()
    {
        Play play(name("freeze"), {.leadsOn = 12});
        QCOMPARE(play.toEnd().verdict, Verdict::Fail);
        QVERIFY2(play.news().why.toString().contains(name("leads 12 partition")),
            qPrintable(play.news().why.toString()));
    }

    void whoWasThawedIsAskedForWhatItLed()
    {
        Play play(name("freeze"));
        QCOMPARE(play.toEnd().verdict, Verdict::Pass);
        const app::ScenarioMarks &marks = play.marks();
        const std::set<quint32> led = app::scenario::ledBy(*marks.before, marks.victims);
        const auto asked = std::find_if(play.orders().begin(), play.orders().end(),
            [](const app::ScenarioOrder &order) { return order.kind == Kind::ReadDirectly; });
        QVERIFY(asked != play.orders().end());
        QVERIFY(!led.empty());
        QCOMPARE(asked->direct.partitions, QList<quint32>(led.begin(), led.end()));
        QCOMPARE(asked->direct.sinceNs, marks.at(app::ScenarioMarks::At::Effect));
        const core::NodeId victim(marks.victims.first().toStdString());
        QCOMPARE(asked->direct.address.toStdString(), marks.before->servers.at(victim).address);
        QVERIFY2(
            play.news().why.toString().contains(name("refused %1 of %1 reads").arg(led.size())),
            qPrintable(play.news().why.toString()));
    }

    void whoWasThawedAndAnswersNotProvesNothing_data()
    {
        QTest::addColumn<Flaws>("flaws");
        QTest::addColumn<QString>("why");
        QTest::newRow("silent") << Flaws{.unansweredDirect = 2} << name("2 direct read(s)");
        QTest::newRow("gone") << Flaws{.unansweredDirect = 1, .trouble = name("reset by peer")}
                              << name("got no answer: reset by peer");
        QTest::newRow("nothing was overwritten")
            << Flaws{.isNothingAsked = true} << name("was not asked directly");
        QTest::newRow("unknown address")
            << Flaws{.isNothingAsked = true, .trouble = name("\"\" is no host:port")}
            << name("others overwrote: \"\" is no host:port");
    }
    void whoWasThawedAndAnswersNotProvesNothing()
    {
        QFETCH(Flaws, flaws);
        QFETCH(QString, why);
        Play play(name("freeze"), flaws);
        QCOMPARE(play.toEnd().verdict, Verdict::Inconclusive);
        QVERIFY2(play.news().why.toString().contains(why), qPrintable(play.news().why.toString()));
    }

    void anOldAnswerFailsOnABusyHostToo()
    {
        Play play(name("freeze"), {.outageMs = 2000, .staleDirect = 1, .busyPercent = 99});
        QCOMPARE(play.toEnd().verdict, Verdict::Fail);
    }

    void aDrainedServerNeedHoldNothing()
    {
        fake::Cluster cluster = fake::healthy(5, 60);
        const QStringList all = app::scenario::serversOf(cluster.state());
        QVERIFY(app::scenario::isEven(cluster.seen, all));
        fake::beginDrain(cluster, name("n5"));
        QVERIFY(!app::scenario::isEven(cluster.seen, all));
        cluster.seen.partitions = fake::healthy(4, 60).seen.partitions;
        QVERIFY(app::scenario::isEven(cluster.seen, all));
    }

    void aStaleReadFails_data() { eachScenario(); }
    void aStaleReadFails()
    {
        QFETCH(QString, scenario);
        Play play(scenario, {.staleReads = 1});
        const app::ScenarioNews &news = play.toEnd();
        QCOMPARE(news.verdict, Verdict::Fail);
        for (const app::ScenarioNews::Claim &claim : news.claims)
            QVERIFY2(!claim.text.toString().contains(name("0 stale")),
                qPrintable(claim.text.toString()));
    }

    void aClusterThatIsNeverWholeAgainFails_data() { eachScenario(); }
    void aClusterThatIsNeverWholeAgainFails()
    {
        QFETCH(QString, scenario);
        Play play(scenario, {.isNeverBack = true});
        const app::ScenarioNews &news = play.toEnd();
        QCOMPARE(news.verdict, Verdict::Fail);
        QVERIFY2(news.why.toString().contains(QStringLiteral("not done within")),
            qPrintable(news.why.toString()));
    }

    void whatIsWrongFails_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<Flaws>("flaws");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *scenario, const char *flaw, const Flaws &flaws,
                             const char *why) {
            QTest::addRow("%s: %s", scenario, flaw) << name(scenario) << flaws << name(why);
        };
        const Flaws slow{.outageMs = 1600};
        row("kill-primary", "outage too long", slow, "waited 1.6");
        row("kill-master", "outage too long", slow, "waited 1.6");
        row("kill-master-and-primary", "outage too long", slow, "waited 1.6");
        row("kill-and-return", "outage too long", slow, "waited 1.6");
        row("two-failures", "outage too long", slow, "waited 1.6");
        row("freeze", "outage too long", {.outageMs = 2000}, "waited 2.0");
        const Flaws never{.isLeftUnserved = true};
        row("kill-primary", "nobody takes over", never, "others take over: not done");
        row("kill-master", "nobody takes over", never, "others take over: not done");
        row("freeze", "nobody takes over", never, "others take over: not done");
        const Flaws others{.disturbsOthers = true};
        row("kill-primary", "others disturbed", others, "other partitions: 1 of");
        row("kill-master", "others disturbed", others, "other partitions: 1 of");
        row("rolling-restart", "a request fails", others, "1 of");
        row("zookeeper-down", "a request fails", others, "1 of");
        row("kill-master", "others change hands", {.movesOthers = true}, "got another primary");
        row("kill-primary", "unreadable keys", {.unreadable = 2}, "2 key");
        row("freeze", "an old answer", {.staleDirect = 1}, "1 direct read(s) of the thawed one");
        row("freeze", "given back while frozen", {.givesBackFrozen = true},
            "partitions had another primary before the thaw");
        row("kill-and-return", "a copy out of sync", {.lostCopies = 1}, "is back and in sync in");
        row("kill-and-return", "copies with others", {.isReplaced = true}, "in sync in 0 of 0");
        row("restart-all", "copies differ", {.differing = 3}, "copies of 3 partition");
    }
    void whatIsWrongFails()
    {
        QFETCH(QString, scenario);
        QFETCH(Flaws, flaws);
        QFETCH(QString, why);
        Play play(scenario, flaws);
        const app::ScenarioNews &news = play.toEnd();
        QVERIFY2(news.verdict == Verdict::Fail, qPrintable(news.why.toString()));
        QVERIFY2(news.why.toString().contains(why), qPrintable(news.why.toString()));
    }

    void whatCannotBeMeasuredIsInconclusive_data()
    {
        QTest::addColumn<Flaws>("flaws");
        QTest::addColumn<int>("servers");
        QTest::addColumn<QString>("why");
        QTest::newRow("never READY")
            << Flaws{.isNeverReady = true} << 5 << name("have all servers up");
        QTest::newRow("slow workload") << Flaws{.perSecond = 300} << 5 << name("workload at");
        QTest::newRow("not read back") << Flaws{.isNeverChecked = true} << 5 << name("read");
        QTest::newRow("nothing written")
            << Flaws{.writesNothing = true} << 5 << name("no write was acknowledged");
        QTest::newRow("copies not compared")
            << Flaws{.uncompared = 2} << 5 << name("copies of 2 partition");
        QTest::newRow("nothing compared")
            << Flaws{.uncompared = 64} << 5 << name("copies of 64 partition");
        QTest::newRow("a suspended host")
            << Flaws{.pauseMs = 60'000} << 5 << name("this program stood still");
        QTest::newRow("one server") << Flaws() << 1 << name("it needs 2 servers");
    }
    void whatCannotBeMeasuredIsInconclusive()
    {
        QFETCH(Flaws, flaws);
        QFETCH(int, servers);
        QFETCH(QString, why);
        Play play(name("kill-primary"), flaws, servers);
        const app::ScenarioNews &news = play.toEnd();
        QVERIFY2(news.verdict == Verdict::Inconclusive, qPrintable(news.why.toString()));
        QVERIFY2(news.why.toString().contains(why), qPrintable(news.why.toString()));
    }

    void aMasterThatComesTooLateIsTold()
    {
        Play play(name("kill-master"), {.outageMs = 1600});
        const QList<app::ScenarioNews::Claim> claims = play.toEnd().claims;
        QCOMPARE(play.news().verdict, Verdict::Fail);
        QVERIFY(std::any_of(claims.begin(), claims.end(), [](const auto &claim) {
            return claim.state == app::ScenarioNews::Claim::State::Broken
                && claim.text.toString().contains(name("is master, and all was served"));
        }));
    }

    void aLostWriteFailsOnABusyHostToo()
    {
        Play play(name("kill-primary"), {.outageMs = 1600, .lost = 1, .busyPercent = 99});
        QCOMPARE(play.toEnd().verdict, Verdict::Fail);
    }

    void anEarlierLedgersFiguresDoNotCount()
    {
        Play play(name("kill-primary"), {.staleEarlier = 3});
        const app::ScenarioNews &news = play.toEnd();
        QVERIFY2(news.verdict == Verdict::Pass, qPrintable(news.why.toString()));
    }

    void aWorkloadThatOnlyReadsIsMadeToWrite()
    {
        Play play(name("kill-primary"), {.readsAlone = true});
        QVERIFY(play.toStep(2));
        QVERIFY(play.orders().first().load.putPercent > 0);
        play.toEnd();
        QCOMPARE(play.orders().last().load.putPercent, 0);
    }

    void whatMayMoveIsCountedFromThoseWhoHaveCopies_data()
    {
        QTest::addColumn<int>("copiesMoved");
        QTest::addColumn<bool>("isAllowed");
        // 64 partitions, 3 copies, 5 servers and 4 more: 84 must move.
        QTest::newRow("the least") << 84 << true;
        QTest::newRow("a fifth more") << 100 << true;
        QTest::newRow("too many") << 101 << false;
    }
    void whatMayMoveIsCountedFromThoseWhoHaveCopies()
    {
        QFETCH(int, copiesMoved);
        QFETCH(bool, isAllowed);
        fake::Cluster cluster = fake::healthy(5, 64);
        // Known still, drained or stopped: the new ones do not share with them.
        for (int i = 6; i < 10; ++i)
            cluster.seen.nodes[core::NodeId("n" + std::to_string(i))] = {};
        app::ScenarioMarks marks;
        marks.before = cluster.shared();
        marks.copiesMoved = copiesMoved;
        marks.times.fill(1);
        const app::RunState state;
        const QList<app::Finding> findings =
            app::Catalogue::scenario(name("grow")).judge({state, marks});
        const auto found =
            std::find_if(findings.begin(), findings.end(), [](const app::Finding &finding) {
                return finding.claim.text.toString().contains(QStringLiteral("100 allowed"));
            });
        QVERIFY(found != findings.end());
        QCOMPARE(found->claim.state == app::ScenarioNews::Claim::State::Held, isAllowed);
    }

    void nothingFoundIsNothingProven()
    {
        QCOMPARE(app::judgementOf({}).verdict, Verdict::Inconclusive);
    }

    void abortedAnywhereItLeavesTheClusterAsItWas_data() { eachScenario(); }
    void abortedAnywhereItLeavesTheClusterAsItWas()
    {
        QFETCH(QString, scenario);
        qsizetype aborted = 0;
        constexpr qsizetype kMostSteps = 16;
        for (qsizetype step = 0; step < kMostSteps; ++step) {
            Play play(scenario);
            if (!play.toStep(step))
                continue; // too quick to be met, or beyond the last
            play.abort();
            ++aborted;
            QCOMPARE(play.news().verdict, Verdict::Inconclusive);
            QVERIFY(play.news().why.toString().contains(QStringLiteral("aborted")));
            QVERIFY2(
                isTidy(play.orders()), qPrintable(play.news().steps.at(step).title.toString()));
        }
        QVERIFY(aborted >= 2);
    }

    void theSameRunGivesTheSameNews()
    {
        Play one(name("freeze"));
        Play other(name("freeze"));
        QVERIFY(one.toEnd() == other.toEnd());
    }

private:
    static void eachScenario()
    {
        QTest::addColumn<QString>("scenario");
        const QStringList names = playable();
        for (const QString &each : names)
            QTest::newRow(qPrintable(each)) << each;
    }

    /// What was killed is restarted, what was frozen is thawed, the workload is what it was.
    static bool isTidy(const app::ScenarioOrders &orders)
    {
        QStringList down;
        app::WorkloadOptions load;
        for (const app::ScenarioOrder &order : orders) {
            if (order.kind == Kind::Kill || order.kind == Kind::Freeze)
                down << order.subject;
            else if (order.kind == Kind::Restart || order.kind == Kind::Thaw)
                down.removeAll(order.subject);
            else if (order.kind == Kind::Load)
                load = order.load;
        }
        return down.isEmpty() && load == app::WorkloadOptions();
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
