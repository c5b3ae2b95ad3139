// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/history/eventreducer.h"
#include "app/resources.h"
#include "app/shell/language.h"
#include "app/view/statustext.h"
#include "app/view/texts.h"

#include <QtTest>

using app::EventReducer;
using app::Happening;

namespace {

constexpr qint64 kMs = 1'000'000;

QStringList texts(const QList<Happening> &happenings)
{
    QStringList result;
    for (const Happening &happening : happenings)
        result << happening.text.toString();
    return result;
}

std::shared_ptr<const app::Observation> at(fake::Cluster cluster, qint64 readAtNs)
{
    cluster.seen.readAtNs = readAtNs;
    return cluster.shared();
}

app::SupervisionEvent reported(app::SupervisionEvent::Kind kind, qint64 atNs)
{
    return {
        .atNs = atNs, .subject = QStringLiteral("n2"), .kind = kind, .text = QStringLiteral("x")};
}

} // namespace

class TestEventReducer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheMasterSaysOfTheClusterIsSaidInEachLanguage_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *why, const char *german) {
            QTest::newRow(why) << QString::fromUtf8(why) << QString::fromUtf8(german);
        };
        row("39 partitions have 2 of 3 copies", "39 Partitionen haben 2 von 3 Kopien");
        row("n1 down: 1 partition has 2 of 3 copies",
            "n1 ausgefallen: 1 Partition hat 2 von 3 Kopien");
        row("n5 suspect: 2 partitions have 2 of 3 copies, 1 has 1 of 3 copies",
            "n5 verdächtig: 2 Partitionen haben 2 von 3 Kopien, 1 Partition hat 1 von 3 Kopien");
        row("n1, n2 down, n3 suspect: 4 partitions have no primary",
            "n1, n2 ausgefallen, n3 verdächtig: 4 Partitionen haben keinen Primary");
        row("3 of 5 servers", "3 von 5 Servern");
        row("1 server, waiting for more", "1 Server, weitere werden erwartet");
        row("by a later release: 3 of 5", "by a later release: 3 of 5");
        row("", "");
    }
    void whatTheMasterSaysOfTheClusterIsSaidInEachLanguage()
    {
        QFETCH(QString, why);
        QFETCH(QString, german);
        core::ClusterStatus status;
        status.why = why.toStdString();
        const app::Phrase phrase = app::whyText(status);
        QCOMPARE(phrase.toString(),
            why.replace(QStringLiteral(", 1 has"), QStringLiteral(", 1 partition has")));
        app::speak(QStringLiteral("de"));
        const auto english = qScopeGuard([] { app::speak(QStringLiteral("en")); });
        QCOMPARE(phrase.toString(), german);
        fake::Cluster cluster = fake::healthy(5, 64);
        cluster.seen.status->why = status.why;
        if (!german.isEmpty())
            QVERIFY(app::healthOf(*cluster.picture(), kMs).detail.startsWith(german));
        EventReducer reducer;
        QVERIFY(texts(reducer.reduce(at(cluster, kMs))).last().endsWith(german));
    }

    void aPhraseIsSaidInTheLanguageOfNowAndTakesNothingForAPlace()
    {
        const app::Phrase phrase = app::Phrase("EventReducer", "%1 declared dead: %2%3")
                                       .arg(QStringLiteral("%2"))
                                       .arg(app::Phrase("View", "it is silent"))
                                       .arg(QStringLiteral("%4 %n"));
        QCOMPARE(phrase.toString(), QStringLiteral("%2 declared dead: it is silent%4 %n"));
        app::speak(QStringLiteral("de"));
        const QString german = phrase.toString();
        app::speak(QStringLiteral("en"));
        QVERIFY2(german.startsWith(QStringLiteral("%2 "))
                && german.endsWith(QStringLiteral("%4 %n")) && german != phrase.toString(),
            qPrintable(german));
        const app::Phrase many("EventReducer", "%n partition(s) assigned", 1);
        QCOMPARE(many.toString(), QStringLiteral("1 partition assigned"));
        QCOMPARE(app::Phrase(QStringLiteral("50 %1")).toString(), QStringLiteral("50 %1"));
    }

    void initTestCase() { app::loadResources(); }

    void theFirstObservationTellsWhatIsThere()
    {
        EventReducer reducer;
        const QStringList lines = texts(reducer.reduce(at(fake::healthy(3, 8), kMs)));
        QVERIFY(lines.contains(QStringLiteral("n1 has joined")));
        QVERIFY(lines.contains(QStringLiteral("n2 is master, epoch 12")));
        QCOMPARE(lines.last(), QStringLiteral("READY"));
    }

    void anotherClustersDeathsAreNotThisOnes()
    {
        EventReducer reducer;
        (void)reducer.reduce(reported(app::SupervisionEvent::Kind::Gone, kMs));
        reducer.forgetCluster();
        fake::Cluster cluster = fake::healthy(5, 8);
        (void)reducer.reduce(at(cluster, 2 * kMs));
        fake::declareDead(cluster, QStringLiteral("n2"));
        const QString lines = texts(reducer.reduce(at(cluster, 900 * kMs))).join(u'|');
        QVERIFY2(lines.contains(QStringLiteral("n2 declared dead")), qPrintable(lines));
        QVERIFY2(!lines.contains(QStringLiteral("process was gone")), qPrintable(lines));
    }

    void numbersAgreeWithTheirNouns()
    {
        EventReducer reducer;
        QVERIFY(texts(reducer.reduce(at(fake::healthy(3, 1), kMs)))
                    .contains(QStringLiteral("1 partition assigned")));
    }

    void nothingNewIsNothingTold()
    {
        EventReducer reducer;
        const fake::Cluster cluster = fake::healthy(3, 8);
        QVERIFY(!reducer.reduce(at(cluster, kMs)).isEmpty());
        QVERIFY(reducer.reduce(at(cluster, 2 * kMs)).isEmpty());
    }

    void aFailoverIsALineForEachHeirAndSaysHowLateItWasSeen()
    {
        EventReducer reducer;
        fake::Cluster cluster = fake::healthy(5, 64);
        (void)reducer.reduce(at(cluster, kMs));
        (void)reducer.reduce(reported(app::SupervisionEvent::Kind::Gone, 100 * kMs));
        fake::declareDead(cluster, QStringLiteral("n2"));
        const QList<Happening> happenings = reducer.reduce(at(cluster, 117 * kMs));
        const QStringList lines = texts(happenings);
        QVERIFY2(lines.first().startsWith(QStringLiteral("n2 declared dead: its connection ended")),
            qPrintable(lines.first()));
        QVERIFY2(lines.first().contains(QStringLiteral("17 ms")), qPrintable(lines.first()));
        QCOMPARE(lines.filter(QStringLiteral("promoted")).size(), 2);
        QCOMPARE(lines.filter(QStringLiteral("is master, epoch 13")).size(), 1);
        QVERIFY(lines.last().startsWith(QStringLiteral("DEGRADED")));
        QCOMPARE(happenings.first().source, Happening::Source::Cluster);
        QCOMPARE(happenings.first().atNs, 117 * kMs);
    }

    void catchingUpIsToldAtItsBeginningAndItsEnd()
    {
        EventReducer reducer;
        fake::Cluster cluster = fake::healthy(5, 64);
        (void)reducer.reduce(at(cluster, kMs));
        fake::declareDead(cluster, QStringLiteral("n2"));
        (void)reducer.reduce(at(cluster, 2 * kMs));
        fake::bringBack(cluster, QStringLiteral("n2"));
        const QStringList back = texts(reducer.reduce(at(cluster, 3 * kMs)));
        QVERIFY(back.contains(QStringLiteral("n2 is up again")));
        QCOMPARE(back.filter(QStringLiteral("catches up")).size(), 1);
        for (core::PartitionRecord &record : cluster.seen.partitions) {
            const core::NodeId id("n2");
            if (record.isWanted(id) && !record.member(id))
                record.inSync.push_back({id, core::Uid(2)});
        }
        QCOMPARE(texts(reducer.reduce(at(cluster, 4 * kMs))),
            QStringList{QStringLiteral("n2 is in sync again")});
    }

    void aFirstCopyIsInSyncAndALaterOneAgain()
    {
        EventReducer reducer;
        fake::Cluster cluster = fake::healthy(3, 8);
        (void)reducer.reduce(at(cluster, kMs));
        // A fourth server gets a copy that it never had.
        const core::NodeId id("n4");
        core::PartitionRecord &record = cluster.seen.partitions.front();
        cluster.seen.nodes[id] = cluster.seen.nodes.at(core::NodeId("n3"));
        record.wanted.push_back(id);
        QVERIFY(texts(reducer.reduce(at(cluster, 2 * kMs)))
                    .contains(QStringLiteral("n4 catches up in 1 partition")));
        const auto catchUp = [&](qint64 atNs) {
            record.inSync.push_back({id, core::Uid(4)});
            ++record.version.value;
            return texts(reducer.reduce(at(cluster, atNs)));
        };
        QCOMPARE(catchUp(3 * kMs), QStringList{QStringLiteral("n4 is in sync")});
        record.inSync.pop_back();
        ++record.version.value;
        QCOMPARE(texts(reducer.reduce(at(cluster, 4 * kMs))),
            QStringList{QStringLiteral("n4 catches up in 1 partition")});
        QCOMPARE(catchUp(5 * kMs), QStringList{QStringLiteral("n4 is in sync again")});
    }

    void aDrainIsToldAtItsBeginningAndItsEndAndWhenItIsTakenBack()
    {
        const QString id = QStringLiteral("n3");
        EventReducer reducer;
        fake::Cluster cluster = fake::healthy(5, 64);
        (void)reducer.reduce(at(cluster, kMs));
        fake::beginDrain(cluster, id);
        QCOMPARE(texts(reducer.reduce(at(cluster, 2 * kMs))),
            QStringList{QStringLiteral("n3 is being drained: others take over what it holds")});
        QVERIFY(reducer.reduce(at(cluster, 3 * kMs)).isEmpty());
        fake::endDrain(cluster, id);
        QCOMPARE(texts(reducer.reduce(at(cluster, 4 * kMs))),
            QStringList{QStringLiteral("n3 is drained: it holds nothing any more")});
        QVERIFY(reducer.reduce(at(cluster, 5 * kMs)).isEmpty());
        cluster.seen.nodes.at(core::NodeId("n3")).entry.state = core::NodeState::Active;
        QCOMPARE(texts(reducer.reduce(at(cluster, 6 * kMs))),
            QStringList{QStringLiteral("n3 is used again: it gets its share of copies")});
    }

    void nobodyIsDrainedBeforeItIsKnownWhoHoldsWhat()
    {
        EventReducer reducer;
        fake::Cluster cluster = fake::healthy(5, 64);
        cluster.seen.partitions.clear();
        fake::beginDrain(cluster, QStringLiteral("n3"));
        const QStringList lines = texts(reducer.reduce(at(cluster, kMs)));
        QCOMPARE(lines.filter(QStringLiteral("is being drained")).size(), 1);
        QCOMPARE(lines.filter(QStringLiteral("is drained")).size(), 0);
    }

    void yesterdaysZnodesAreNotTold()
    {
        EventReducer reducer;
        fake::Cluster cluster = fake::healthy(3, 8);
        cluster.seen.servers.clear();
        for (auto &[id, node] : cluster.seen.nodes)
            node.entry.health = core::Health::Down;
        const QStringList lines = texts(reducer.reduce(at(cluster, kMs)));
        QCOMPARE(lines.filter(QStringLiteral("dead")).size(), 0);
        QCOMPARE(lines.filter(QStringLiteral("READY")).size(), 0);
        QCOMPARE(lines.filter(QStringLiteral("is master")).size(), 0);
    }

    void aClusterStartedAnewPromotesNobody()
    {
        EventReducer reducer;
        fake::Cluster cluster = fake::healthy(5, 64);
        (void)reducer.reduce(at(cluster, kMs));
        fake::declareDead(cluster, QStringLiteral("n2"));
        reducer.forgetCluster();
        const QStringList lines = texts(reducer.reduce(at(cluster, 2 * kMs)));
        QCOMPARE(lines.filter(QStringLiteral("promoted")).size(), 0);
        QCOMPARE(lines.filter(QStringLiteral("is master")).size(), 1);
    }

    void aLostMasterIsTold()
    {
        EventReducer reducer;
        fake::Cluster cluster = fake::healthy(3, 8);
        (void)reducer.reduce(at(cluster, kMs));
        cluster.seen.servers.erase(core::NodeId("n2"));
        const QStringList lines = texts(reducer.reduce(at(cluster, 2 * kMs)));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().startsWith(QStringLiteral("no master")));
    }

    void whatWeAskedForIsTellable()
    {
        EventReducer reducer;
        const Happening asked =
            reducer.reduce(reported(app::SupervisionEvent::Kind::Signalled, kMs));
        QCOMPARE(asked.source, Happening::Source::You);
        const Happening gone = reducer.reduce(reported(app::SupervisionEvent::Kind::Gone, kMs));
        QCOMPARE(gone.source, Happening::Source::System);
    }
};

QTEST_GUILESS_MAIN(TestEventReducer)
#include "tst_eventreducer.moc"
