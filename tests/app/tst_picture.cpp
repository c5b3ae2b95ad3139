// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/history/repairpace.h"
#include "app/resources.h"
#include "app/shell/language.h"
#include "app/view/carddetails.h"
#include "app/view/datarequest.h"
#include "app/view/jsoncheck.h"
#include "app/view/texts.h"

#include <QtTest>

#include <csignal>

using widgets::Meaning;
using Cell = widgets::PartitionMatrix::Cell;

namespace {

constexpr qint64 kSecond = 1'000'000'000;
const QString kN2 = QStringLiteral("n2");

widgets::NodeCardData cardOf(const fake::Cluster &cluster, const QString &id)
{
    const auto picture = cluster.picture();
    return app::serverCard(*picture, *picture->server(id));
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serversAreInNumberedOrder()
    {
        const auto picture = fake::healthy(12, 64).picture();
        QCOMPARE(picture->servers().at(1).id, kN2);
        QCOMPARE(picture->servers().at(9).id, QStringLiteral("n10"));
    }

    void clusterAndSystemAreNeverMerged()
    {
        fake::Cluster cluster = fake::healthy(5, 64);
        fake::killProcess(cluster, kN2);
        const widgets::NodeCardData unnoticed = cardOf(cluster, kN2);
        QCOMPARE(unnoticed.process.meaning, Meaning::Failed);
        QCOMPARE(unnoticed.process.text, QStringLiteral("gone, killed"));
        QCOMPARE(unnoticed.cluster.meaning, Meaning::Primary);
        QVERIFY(unnoticed.cluster.time != unnoticed.process.time);
        QVERIFY(unnoticed.isMaster);
        QVERIFY(!unnoticed.canKill);
        QVERIFY(unnoticed.canRestart);
        fake::declareDead(cluster, kN2);
        QCOMPARE(cardOf(cluster, kN2).cluster.text, QStringLiteral("down: its connection ended"));
    }

    void copiesAreCountedByTheirState()
    {
        fake::Cluster cluster = fake::healthy(5, 64);
        const widgets::NodeCardData before = cardOf(cluster, kN2);
        QCOMPARE(before.primaries, 13);
        QCOMPARE(before.learners, 0);
        fake::killProcess(cluster, kN2);
        fake::declareDead(cluster, kN2);
        fake::bringBack(cluster, kN2);
        const widgets::NodeCardData back = cardOf(cluster, kN2);
        QCOMPARE(back.primaries, 0);
        QCOMPARE(back.learners, before.primaries + before.secondaries);
        QVERIFY2(back.note.contains(QStringLiteral("catching up in")), qPrintable(back.note));
    }

    void theMatrixShowsEachCopy()
    {
        fake::Cluster cluster = fake::healthy(3, 6);
        cluster.seen.nodes[core::NodeId("n1")].entry.health = core::Health::Down;
        const auto picture = cluster.picture();
        const widgets::PartitionMatrix::Data data = app::matrixOf(*picture);
        QCOMPARE(data.at(0, 0), Cell::LostPrimary);
        QCOMPARE(data.at(0, 1), Cell::LostSecondary);
        QCOMPARE(data.at(1, 1), Cell::Primary);
        QCOMPARE(data.at(1, 0), Cell::Secondary);
    }

    void aPartitionThatCannotBeReadLeavesTheOthersInTheirPlaces()
    {
        fake::Cluster cluster = fake::healthy(3, 64);
        cluster.seen.partitions.erase(cluster.seen.partitions.begin() + 5);
        const auto picture = cluster.picture();
        QCOMPARE(picture->partitions().size(), 64);
        QVERIFY(picture->partitions().at(5).primary.isEmpty());
        QCOMPARE(picture->partitions().at(6).primary, QStringLiteral("n1"));
    }

    void aKeyIsPlacedAsTheServersPlaceIt()
    {
        const auto picture = fake::healthy(5, 64).picture();
        const app::PartitionPicture *const place = picture->placeOf(QStringLiteral("user:1"));
        QVERIFY(place);
        QCOMPARE(place->number, core::partitionOf("user:1", 64).value);
        QVERIFY(!picture->placeOf(QString()));
        QVERIFY(!picture->placeOf(QString(1025, u'x')));
    }

    void healthIsTheStatusOnlyWhileItCanBeBelieved()
    {
        fake::Cluster cluster = fake::healthy(5, 64);
        QCOMPARE(app::healthOf(*cluster.picture(), kSecond).word, QStringLiteral("READY"));
        cluster.seen.validUntilNs = 10 * kSecond;
        cluster.seen.servers.erase(core::NodeId("n2"));
        const auto noMaster = app::healthOf(*cluster.picture(), 13 * kSecond + kSecond / 5);
        QCOMPARE(noMaster.word, QStringLiteral("No master"));
        QVERIFY2(noMaster.detail.contains(QStringLiteral("last said READY 3.2 s ago")),
            qPrintable(noMaster.detail));
        QVERIFY(noMaster.isStale);
        cluster.seen.isConnected = false;
        QCOMPARE(app::healthOf(*cluster.picture(), kSecond).word,
            QStringLiteral("No contact with ZooKeeper"));
        QVERIFY(cardOf(cluster, kN2).isStale);
    }

    void aMasterOfAnotherRunIsNoMaster()
    {
        fake::Cluster cluster = fake::healthy(3, 8);
        cluster.seen.servers[core::NodeId("n2")].incarnation.start = 7;
        QVERIFY(!cluster.seen.isValid());
        QVERIFY(!cardOf(cluster, kN2).isMaster);
    }

    void whatAKilledSessionLeftIsNotThisRun()
    {
        fake::Cluster cluster = fake::healthy(5, 64);
        const core::NodeId master = cluster.seen.control->master;
        auto &child = *std::find_if(cluster.local.children.begin(), cluster.local.children.end(),
            [&](const app::LocalChild &c) { return c.id.toStdString() == master.text; });
        QVERIFY(!app::isLeftOver(cluster.seen, cluster.local));
        ++child.pid;
        QVERIFY(app::isLeftOver(cluster.seen, cluster.local));
        child.pid = 0;
        child.state.phase = app::ChildState::Phase::Gone;
        QVERIFY2(!app::isLeftOver(cluster.seen, cluster.local), "killed in this run");
        cluster.local.stage = app::Supervisor::Stage::Starting;
        QVERIFY2(app::isLeftOver(cluster.seen, cluster.local), "stopped before this start");
        cluster.seen.servers.erase(master);
        QVERIFY2(!app::isLeftOver(cluster.seen, cluster.local), "nobody claims to be master");
    }

    void eachStateHasItsWord_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("word");
        using Stage = app::Supervisor::Stage;
        QTest::newRow("stopped") << int(Stage::Stopped) << QStringLiteral("Stopped");
        QTest::newRow("starting") << int(Stage::Starting) << QStringLiteral("Starting");
        QTest::newRow("stopping") << int(Stage::Stopping) << QStringLiteral("Stopping");
        QTest::newRow("running") << int(Stage::Running) << QStringLiteral("READY");
    }
    void eachStateHasItsWord()
    {
        QFETCH(int, stage);
        QFETCH(QString, word);
        fake::Cluster cluster = fake::healthy(3, 8);
        cluster.local.stage = static_cast<app::Supervisor::Stage>(stage);
        QCOMPARE(app::healthOf(*cluster.picture(), kSecond).word, word);
    }

    void whoWasStoppedInOrderLooksCalm()
    {
        fake::Cluster cluster = fake::healthy(3, 8);
        for (app::LocalChild &child : cluster.local.children)
            child.state = {.phase = app::ChildState::Phase::Gone, .exitCode = 0};
        // ZooKeeper's Java tells of SIGTERM in its own way.
        cluster.local.children.first().state.exitCode = 143;
        const auto picture = cluster.picture();
        for (const app::ServerPicture &server : picture->servers()) {
            const auto card = cardOf(cluster, server.id);
            QCOMPARE(card.process.meaning, Meaning::Neutral);
            QVERIFY(card.process.text.startsWith(QStringLiteral("gone, stopped")));
            QVERIFY(card.isProcessAtRest());
        }
        QCOMPARE(app::zooKeeperCard(*cluster.picture()).process.meaning, Meaning::Neutral);
        const auto health = app::healthOf(*cluster.picture(), kSecond);
        QCOMPARE(health.word, QStringLiteral("Stopped"));
        QCOMPARE(health.meaning, Meaning::Neutral);
        auto &node = cluster.seen.nodes[core::NodeId("n2")].entry;
        node.health = core::Health::Down;
        node.evidence = core::Evidence::Stopped;
        QCOMPARE(cardOf(cluster, kN2).cluster.meaning, Meaning::Neutral);
        // Restart would help nobody then.
        cluster.seen.isConnected = false;
        QVERIFY(app::healthOf(*cluster.picture(), kSecond).word != QStringLiteral("Stopped"));
        cluster.seen.isConnected = true;
        // One that was killed is another thing.
        cluster.local.children.last().state = {
            .phase = app::ChildState::Phase::Gone, .exitCode = -1, .signal = SIGKILL};
        QCOMPARE(cardOf(cluster, QStringLiteral("n3")).process.meaning, Meaning::Failed);
        QVERIFY(app::healthOf(*cluster.picture(), kSecond).word != QStringLiteral("Stopped"));
    }

    void aStoppedClusterHasNothingToNotice()
    {
        fake::Cluster cluster = fake::healthy(3, 8);
        for (app::LocalChild &child : cluster.local.children)
            child.state = {.phase = app::ChildState::Phase::Gone, .exitCode = 0};
        const auto alertOf = [&cluster] {
            auto card = cardOf(cluster, kN2);
            app::addDetails(card, *cluster.picture(), cluster.state(), {}, kSecond);
            return card.alert;
        };
        QVERIFY(alertOf().contains(QStringLiteral("has not noticed")));
        cluster.local.stage = app::ClusterStage::Stopped;
        QCOMPARE(alertOf(), QString());
    }

    void whatTakesLongToStartIsNamed()
    {
        using State = app::StartStep::State;
        fake::Cluster cluster = fake::healthy(3, 8);
        cluster.local.stage = app::ClusterStage::Starting;
        cluster.local.steps = {
            {.subject = QStringLiteral("n1"), .state = State::Active, .text = {}},
            {.subject = QStringLiteral("n2"), .state = State::Active, .text = {}},
            {.subject = QStringLiteral("n3"), .state = State::Done, .text = {}}};
        for (app::LocalChild &child : cluster.local.children)
            child.state.sinceNs = child.id == QStringLiteral("n1") ? 3 * kSecond : 2 * kSecond;
        const auto detail = [&](qint64 now) {
            return app::healthOf(*cluster.picture(), now).detail;
        };
        QVERIFY2(!detail(12 * kSecond).contains(QStringLiteral("waiting")),
            qPrintable(detail(12 * kSecond)));
        QVERIFY2(detail(14 * kSecond).startsWith(QStringLiteral("waiting for n2 for 12.0 s")),
            qPrintable(detail(14 * kSecond)));
        QVERIFY(app::healthOf(*cluster.picture(), kSecond).canCancel);
        cluster.local.steps[1].state = State::Failed;
        QVERIFY(detail(14 * kSecond).startsWith(QStringLiteral("waiting for n1 for 11.0 s")));
    }

    void theTimeThatARepairTakesIsTold()
    {
        fake::Cluster cluster = fake::healthy(3, 12);
        cluster.seen.status->state = core::ClusterState::Degraded;
        app::RepairPace pace;
        const auto look = [&](int full, int second) {
            cluster.seen.status->full = static_cast<std::uint32_t>(full);
            pace.look(cluster.seen, second * kSecond);
            return pace.leftNs(second * kSecond);
        };
        QVERIFY(!look(2, 1));
        QVERIFY(!look(2, 30)); // the wait before it began says nothing of the pace
        QVERIFY(!look(3, 31));
        QVERIFY(!look(4, 32));
        QVERIFY(!look(5, 33));
        QCOMPARE(look(6, 34), std::optional<qint64>(6 * kSecond));
        QCOMPARE(look(6, 36), std::optional<qint64>(4 * kSecond));
        QCOMPARE(look(8, 36), std::optional<qint64>(4 * kSecond));
        QVERIFY(look(8, 42));
        QVERIFY(!look(8, 43)); // it does not go on
        QVERIFY(look(9, 44));
        QVERIFY(!look(5, 45)); // another fault: it begins anew
        QVERIFY(!look(6, 46));
        cluster.seen.isConnected = false;
        QVERIFY(!look(9, 50));
        QCOMPARE(app::timeLeftText(11 * kSecond + 1), QStringLiteral("about 12 s left"));
        QCOMPARE(app::timeLeftText(300 * kSecond), QStringLiteral("about 5 min left"));
    }

    void plainTextBecomesAJsonString()
    {
        const std::optional<QByteArray> json = app::jsonOfPlainText("a\t\"b\" ü");
        QCOMPARE(json.value(), QByteArray("\"a\\t\\\"b\\\" ü\""));
        QVERIFY(!app::jsonFault(*json));
        QVERIFY(!app::jsonOfPlainText(QByteArray(core::kMaxValueBytes - 1, 'x')));
        QVERIFY(app::jsonOfPlainText(QByteArray(core::kMaxValueBytes - 2, 'x')));
    }

    void theObserverKeepsSinceWhen()
    {
        app::Observer observer;
        cluster::ClusterSnapshot snapshot;
        snapshot.connected = true;
        snapshot.receivedAtNs = 5;
        const core::NodeId id("n1");
        snapshot.nodes[id].health = core::Health::Up;
        (void)observer.observe(snapshot, 6);
        snapshot.receivedAtNs = 9;
        QCOMPARE(observer.observe(snapshot, 10)->nodes.at(id).healthSinceNs, qint64(5));
        snapshot.receivedAtNs = 12;
        snapshot.nodes[id].health = core::Health::Down;
        const auto seen = observer.observe(snapshot, 13);
        QCOMPARE(seen->nodes.at(id).healthSinceNs, qint64(12));
        QCOMPARE(seen->connectionSinceNs, qint64(6));
    }

    void aQuietClusterIsValidUntilItIsLost()
    {
        fake::Cluster cluster = fake::healthy(3, 8);
        cluster::ClusterSnapshot snapshot;
        snapshot.connected = true;
        snapshot.control = cluster.seen.control;
        snapshot.servers = cluster.seen.servers;
        snapshot.receivedAtNs = 5 * kSecond;
        app::Observer observer;
        QVERIFY(observer.observe(snapshot, 5 * kSecond)->isValid());
        snapshot.connected = false;
        const auto lost = observer.observe(snapshot, 3600 * kSecond);
        QCOMPARE(lost->validUntilNs, 3600 * kSecond);
        QCOMPARE(lost->connectionSinceNs, 3600 * kSecond);
        QCOMPARE(observer.observe(snapshot, 3700 * kSecond)->validUntilNs, 3600 * kSecond);
    }

    void faultsInJsonAreFoundWhereTheyAre()
    {
        QVERIFY(!app::jsonFault("5"));
        QVERIFY(!app::jsonFault("{\"a\":1,\"a\":2}"));
        QCOMPARE(app::jsonFault("[1, 01]")->byte, 5);
        QVERIFY(app::jsonFault("").has_value());
    }

    void faultsAreToldInTheWindowsLanguage_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const QByteArray &json, const char *fault) {
            QTest::newRow(fault) << json << QString::fromLatin1(fault);
        };
        row("5 5", "expected the end");
        row("", "expected a value, found the end");
        row(QByteArray(200, '['), "nested too deeply");
        row("[1 1]", "expected ',' or ']'");
        row("{\"a\":1 1}", "expected ',' or '}'");
        row("{\"a\" 1}", "expected ':'");
        row("{1}", "expected a string");
        row("\"a", "the string does not end");
        row("\"\n\"", "a control character in a string must be escaped");
        row("\"\xff\"", "not valid UTF-8");
        row("\"\\x\"", "no such escape");
        row("\"\\u12\"", "expected four hexadecimal digits");
        row("1.", "expected a digit");
        row("-x", "expected a digit");
        row("x", "expected a value");
        row("01", "a number has no leading zero");
        row("nul", "expected true, false or null");
    }
    void faultsAreToldInTheWindowsLanguage()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        app::loadResources();
        QCOMPARE(app::jsonFault(json)->reason, fault);
        app::speak(QStringLiteral("ja"));
        const QString spoken = app::jsonFault(json)->reason;
        const QString ofKey = app::keyFault(QString());
        app::speak(QStringLiteral("en"));
        QVERIFY2(spoken != fault && !spoken.isEmpty(), qPrintable(spoken));
        QVERIFY(ofKey != app::keyFault(QString()));
        QVERIFY(app::keyFault(QString(1025, u'k')).contains(QStringLiteral("1,025")));
        QVERIFY(app::keyFault(QStringLiteral("k")).isEmpty());
    }

    void anAnswerIsToldInWords()
    {
        app::DataAnswer answer{
            .verb = app::DataVerb::Put, .key = QStringLiteral("k"), .status = 504};
        QVERIFY(app::describe(answer).contains(QStringLiteral("Nobody knows")));
        answer.status = 200;
        answer.version = 12;
        answer.servedBy = QStringLiteral("n3");
        answer.elapsedNs = 812'000;
        QCOMPARE(app::describe(answer),
            QStringLiteral("Stored · answered by n3 · version 12 · 0.8 ms · 200"));
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
