// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "threadtime.h"

#include "app/view/explanation.h"

#include <QtTest>

#include <csignal>

using app::Chapter;
using app::Incident;
using app::Sentence;
using Source = app::Happening::Source;

namespace {

constexpr qint64 kFault = 60'000'000'000;

qint64 at(int ms)
{
    return kFault + ms * 1'000'000LL;
}

/// Of an event, as far as it matters.
struct Details {
    QString subject = {};
    qint64 partition = -1;
    quint64 term = 0;
    quint64 revision = 0;
    quint64 count = 0;
    QString evidence = {};
};

} // namespace

/// Stories of made-up faults.
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init() { m_news = {}; }

    void whoWaitsForALeaseDoesNotServeBefore()
    {
        const Incident incident = killed(QStringLiteral("n2"));
        event(10, "n1", "suspected", {.subject = QStringLiteral("n2")});
        event(21, "n1", "mapWritten", {.revision = 91, .count = 3});
        for (const int partition : {1, 4, 7})
            event(24, "n1", "installed", {.partition = partition, .term = 5});
        for (const int partition : {4, 7, 1})
            event(290 + partition, "n1", "graceOver", {.partition = partition, .term = 5});
        const QStringList told = tell(incident);
        const QString served =
            QStringLiteral("297 All of its 3 partition(s) are served again, by n1.");
        QVERIFY2(told.contains(served), qPrintable(told.join(u'\n')));
        QCOMPARE(told.at(told.indexOf(served) - 1),
            QStringLiteral("297 The new primaries had to wait until all leases of before had run "
                           "out: what the cluster knew was no proof of death."));
    }

    /// Copies are moved to who has returned: it waits for the leases of those who lead until then.
    void whoWaitsLaterForAnotherReasonIsNotToldOf()
    {
        const Incident incident = killed(QStringLiteral("n2"));
        event(10, "n1", "proven",
            {.subject = QStringLiteral("n2"), .evidence = QStringLiteral("eof")});
        for (const int partition : {1, 4, 7}) {
            event(24, "n1", "installed", {.partition = partition, .term = 5});
            event(900, "n2", "installed", {.partition = partition, .term = 6});
            event(990, "n2", "graceOver", {.partition = partition, .term = 6});
        }
        const QStringList told = tell(incident);
        QVERIFY(
            told.contains(QStringLiteral("24 All of its 3 partition(s) are served again, by n1.")));
        QVERIFY2(told.filter(QStringLiteral("had to wait until")).isEmpty(),
            qPrintable(told.join(u'\n')));
    }

    void whoIsKnownToBeDeadIsNoNewsOfTheSystem()
    {
        const Incident incident = killed(QStringLiteral("n2"));
        event(1, "n1", "proven",
            {.subject = QStringLiteral("n2"), .evidence = QStringLiteral("eof")});
        QVERIFY(tell(incident).contains(
            QStringLiteral("3 The operating system reports that its process is gone.")));
    }

    void theMasterIsKilled()
    {
        Incident incident = killed(QStringLiteral("n2"));
        incident.wasMaster = true;
        incident.masterNs = at(30);
        incident.newMaster = QStringLiteral("n1");
        event(10, "n1", "proven",
            {.subject = QStringLiteral("n2"), .evidence = QStringLiteral("eof")});
        event(11, "n3", "proven",
            {.subject = QStringLiteral("n2"), .evidence = QStringLiteral("eof")});
        event(15, "n1", "masterElected", {});
        event(21, "n1", "mapWritten", {.revision = 91, .count = 13});
        for (const int partition : {1, 4, 7})
            event(24, partition == 4 ? "n3" : "n1", "installed", {.partition = partition});
        event(26, "n1", "firstWrite", {.partition = 1, .term = 5});
        const QStringList told = tell(incident);
        const QStringList begin{QStringLiteral("0 You sent SIGKILL to n2."),
            QStringLiteral("0 It was the master, and the primary of 3 partition(s)."),
            QStringLiteral("3 The operating system reports that its process is gone. The cluster "
                           "does not know yet.")};
        QCOMPARE(told.mid(0, begin.size()), begin);
        const QStringList expected{
            QStringLiteral("10 n1 saw its connection to n2 end: proof that the process is gone."),
            QStringLiteral("12 The first request that had to wait was due."),
            QStringLiteral("15 n1 was elected master."),
            QStringLiteral(
                "21 n1 wrote revision 91 to ZooKeeper: one multi that changed 13 partition(s)."),
            QStringLiteral("24 All of its 3 partition(s) are served again, by n1 and n3."),
            QStringLiteral("25 Read in ZooKeeper: n2 is down, by the evidence “eof”."),
            QStringLiteral("26 n1 committed the first write under its new term 5 (partition 1)."),
            QStringLiteral("30 Read in ZooKeeper: n1 is the master."),
            QStringLiteral(
                "31 All are answered again: clients waited for at most 19 ms (± 1.0 ms)."),
            QStringLiteral("4000 ZooKeeper ended its session, 4.0 s after the fault: nothing had "
                           "waited for that.")};
        QCOMPARE(told.mid(begin.size(), expected.size()), expected);
        QCOMPARE(told.last(),
            QStringLiteral(
                "-1 What is read in ZooKeeper is read a little later than it was written, "
                "and states that last for moments only may be skipped."));
    }

    void anElectionIsRememberedAmongManyEvents()
    {
        event(0, "n1", "masterElected", {});
        event(100, "n2", "masterElected", {});
        app::RunState few;
        few.reduce({kFault, m_news});
        const QList<Chapter> before = app::chaptersOf(few);
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first().newMaster, QStringLiteral("n2"));
        app::RunState many = few;
        m_news.events.clear();
        for (int i = 0; i < 100'000; ++i)
            event(200 + i, "n3", "confirmed", {.partition = i % 64});
        many.reduce({kFault, m_news});
        QVERIFY(app::chaptersOf(many) == before);
        // Asked for with each frame that has news.
        const double fewMs = chaptersMs(few);
        const double manyMs = chaptersMs(many);
        qInfo("chapters of 2 events: %.4f ms, of 100,002: %.4f ms", fewMs, manyMs);
        QVERIFY2(manyMs < 5 * fewMs, qPrintable(QString::number(manyMs / fewMs)));
    }

    void electionsHaveAnEnd()
    {
        for (int i = 0; i < app::RunState::kMostElections + 3; ++i)
            event(i, i % 2 == 0 ? "n1" : "n2", "masterElected", {});
        app::RunState state;
        state.reduce({kFault, m_news});
        QCOMPARE(state.elections().size(), app::RunState::kMostElections);
        QCOMPARE(state.elections().last().atNs, m_news.events.last().atNs);
    }

    void eachSentenceLeadsToWhereItIsFrom()
    {
        event(10, "n1", "proven", {.subject = QStringLiteral("n2")});
        event(24, "n3", "installed", {.partition = 4});
        const QList<Sentence> story = sentences(killed(QStringLiteral("n2")));
        const Sentence &proof = one(story, "saw its connection");
        QCOMPARE(proof.logOf, QStringLiteral("n1"));
        QCOMPARE(proof.source, Source::Cluster);
        QCOMPARE(one(story, "SIGKILL").source, Source::You);
        QCOMPARE(one(story, "process is gone. The").source, Source::System);
        QCOMPARE(one(story, "is down").znode, QByteArray("/kvorum/demo/nodes/n2"));
        QCOMPARE(one(story, "served again").znode, QByteArray("/kvorum/demo/mappings/0004"));
        QCOMPARE(one(story, "served again").partition, 4);
        QCOMPARE(one(story, "answered again").source, Source::Clients);
    }

    void whatWasNotSeenIsNotToldAsSeen()
    {
        const QList<Sentence> story = sentences(killed(QStringLiteral("n2")));
        QVERIFY(!has(story, "proof"));
        QVERIFY(!has(story, "served again, by"));
        QVERIFY(has(story, "nothing was heard from themselves"));
        Incident unmeasured = killed(QStringLiteral("n2"));
        unmeasured.outage = {};
        unmeasured.outage.whyNot = QStringLiteral("the workload stands still");
        QVERIFY(has(sentences(unmeasured), "not measured: the workload stands still."));
        event(24, "n3", "installed", {.partition = 4});
        QVERIFY(has(sentences(killed(QStringLiteral("n2"))), "1 of its partition(s) are served"));
    }

    void aFrozenServerIsOnlySuspected()
    {
        Incident incident = killed(QStringLiteral("n4"));
        incident.kind = Incident::Kind::Frozen;
        incident.evidence = QStringLiteral("silence");
        incident.suspectedNs = at(260);
        event(251, "n2", "suspected",
            {.subject = QStringLiteral("n4"), .evidence = QStringLiteral("silence")});
        event(9000, "n4", "steppedDown", {.partition = 1});
        event(9001, "n4", "steppedDown", {.partition = 4});
        const QList<Sentence> story = sentences(incident);
        QVERIFY(has(story, "You sent SIGSTOP to n4: it stands still"));
        QVERIFY(has(story, "shows it stopped. The cluster does not know yet."));
        QVERIFY(
            has(story, "n2 heard nothing of n4 any more and suspects it: silence is no proof."));
        QVERIFY(has(story, "Read in ZooKeeper: n4 is suspected."));
        QVERIFY(
            has(story, "n4 noticed that its lease was over and refused to serve 2 partition(s)."));
        QVERIFY(!has(story, "proof that the process is gone"));
    }

    void aServerThatReturnsCatchesUp()
    {
        Incident incident = killed(QStringLiteral("n2"));
        incident.returnedNs = at(9000);
        for (const int partition : {1, 4}) {
            event(9100, "n2", "learnerStarted", {.partition = partition});
            event(9200 + partition, "n2", "learnerFinished", {.partition = partition});
        }
        const QStringList told = tell(incident);
        QVERIFY(told.contains(QStringLiteral("9000 Read in ZooKeeper: n2 is up again.")));
        QVERIFY(told.contains(QStringLiteral("9100 n2 began to catch up, in 2 partition(s).")));
        QVERIFY(told.contains(QStringLiteral("9204 n2 has caught up in all of 2 partition(s).")));
    }

    void zooKeeperIsKilled()
    {
        Incident incident = killed(app::kZooKeeperId);
        incident.affected.clear();
        incident.outage.beganNs = 0;
        incident.returnedNs = at(5000);
        const QList<Sentence> story = sentences(incident);
        QVERIFY(has(story, "You sent SIGKILL to ZooKeeper."));
        QVERIFY(has(story, "Primaries go on serving without ZooKeeper"));
        QVERIFY(has(story, "No request of the workload was disturbed."));
        QVERIFY(has(story, "ZooKeeper serves again."));
        QVERIFY(!has(story, "It was the primary"));
        QVERIFY(!has(story, "does not know yet"));
    }

    void eachKindHasItsOwnBeginning_data()
    {
        QTest::addColumn<Incident::Kind>("kind");
        QTest::addColumn<QString>("text");
        using Kind = Incident::Kind;
        QTest::newRow("killed") << Kind::Killed << QStringLiteral("SIGKILL");
        QTest::newRow("frozen") << Kind::Frozen << QStringLiteral("SIGSTOP");
        QTest::newRow("stopped") << Kind::Stopped << QStringLiteral("SIGTERM");
        QTest::newRow("died") << Kind::Died << QStringLiteral("nobody here had asked");
        QTest::newRow("declared") << Kind::Declared << QStringLiteral("nothing is known here");
    }
    void eachKindHasItsOwnBeginning()
    {
        QFETCH(Incident::Kind, kind);
        QFETCH(QString, text);
        Incident incident = killed(QStringLiteral("n2"));
        incident.kind = kind;
        QVERIFY(sentences(incident).first().text.contains(text));
    }

    void noFigureIsFinerThanTheRateAllows()
    {
        Incident incident = killed(QStringLiteral("n2"));
        incident.outage.resolutionMs = 50;
        QVERIFY(has(sentences(incident), "clients waited for less than 50 ms."));
    }

    void aSessionThatWasWaitedForIsToldSo()
    {
        Incident incident = killed(QStringLiteral("n2"));
        incident.evidence = QStringLiteral("session");
        QVERIFY(has(sentences(incident), "this is what the cluster had to wait for"));
    }

    void aNameCannotBreakTheSentence()
    {
        event(10, "%2<b>%1", "proven", {.subject = QStringLiteral("n2")});
        QVERIFY(
            has(sentences(killed(QStringLiteral("n2"))), "%2<b>%1 saw its connection to n2 end"));
    }

private:
    static Incident killed(const QString &subject)
    {
        Incident incident;
        incident.number = 1;
        incident.subject = subject;
        incident.affected = {1, 4, 7};
        incident.faultNs = kFault;
        incident.goneNs = at(3);
        incident.declaredNs = at(25);
        incident.evidence = QStringLiteral("eof");
        incident.sessionEndNs = at(4000);
        incident.outage.isMeasured = true;
        incident.outage.isOver = true;
        incident.outage.beganNs = at(12);
        incident.outage.endedNs = at(31);
        incident.outage.worstMs = 19;
        incident.outage.resolutionMs = 1;
        return incident;
    }
    void event(int ms, const char *server, const char *name, const Details &details)
    {
        m_news.events.append({.server = QString::fromLatin1(server),
            .atNs = at(ms),
            .name = QString::fromLatin1(name),
            .subject = details.subject,
            .partition = details.partition,
            .term = details.term,
            .revision = details.revision,
            .count = details.count,
            .evidence = details.evidence});
    }
    QList<Sentence> sentences(const Incident &incident)
    {
        app::RunState state = fake::healthy(5, 8).state();
        m_news.id = QStringLiteral("n1");
        state.reduce({kFault + 20'000'000'000, m_news});
        const Chapter chapter{.atNs = kFault, .title = {}, .incident = 1, .newMaster = {}};
        return app::explain(chapter, incident, state);
    }
    QStringList tell(const Incident &incident)
    {
        QStringList told;
        for (const Sentence &sentence : sentences(incident)) {
            const qint64 ms = sentence.atNs == 0 ? -1 : (sentence.atNs - kFault) / 1'000'000;
            told << QStringLiteral("%1 %2").arg(ms).arg(sentence.text);
        }
        return told;
    }
    /// Of one call, in the fastest of some rounds.
    static double chaptersMs(const app::RunState &state)
    {
        constexpr int kCalls = 200;
        double best = 1e9;
        for (int round = 0; round < 9; ++round) {
            const double before = computedMs();
            for (int i = 0; i < kCalls; ++i)
                (void)app::chaptersOf(state);
            best = std::min(best, (computedMs() - before) / kCalls);
        }
        return best;
    }
    static bool has(const QList<Sentence> &story, const char *text)
    {
        return std::ranges::any_of(story, [text](const Sentence &sentence) {
            return sentence.text.contains(QLatin1String(text));
        });
    }
    static Sentence one(const QList<Sentence> &story, const char *text)
    {
        for (const Sentence &sentence : story) {
            if (sentence.text.contains(QLatin1String(text)))
                return sentence;
        }
        return {.text = QStringLiteral("none"), .subject = {}, .logOf = {}, .znode = {}};
    }

    app::ServerNews m_news;
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
