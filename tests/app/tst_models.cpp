// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/models/eventmodel.h"
#include "app/models/partitionmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using app::EventModel;
using app::PartitionModel;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreFilteredByEachOfTheirProperties()
    {
        using app::Happening;
        using widgets::Meaning;
        EventModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::AppendLog<Happening> log;
        const auto add = [&](Happening::Source source, const char *subject, Meaning meaning,
                             const char *text) {
            log.append({.atNs = 1,
                .source = source,
                .subject = QString::fromLatin1(subject),
                .meaning = meaning,
                .text = QString::fromLatin1(text)});
            model.follow(log);
        };
        add(Happening::Source::You, "n2", Meaning::Suspect, "SIGKILL sent");
        add(Happening::Source::System, "n2", Meaning::Failed, "process gone");
        add(Happening::Source::Cluster, "n2", Meaning::Failed, "n2 declared dead");
        add(Happening::Source::Cluster, "", Meaning::Suspect, "DEGRADED");
        add(Happening::Source::Clients, "", Meaning::Failed, "requests wait");
        const auto count = [&model](const app::EventFilter &wanted) {
            model.setWanted(wanted);
            return model.rowCount();
        };
        const QString n2 = QStringLiteral("n2");
        QCOMPARE(count({.sources = {Happening::Source::Cluster}}), 2);
        QCOMPARE(count({.sources = {Happening::Source::Cluster, Happening::Source::Clients}}), 3);
        QCOMPARE(count({.meanings = {Meaning::Failed}}), 3);
        QCOMPARE(count({.subject = n2}), 3);
        QCOMPARE(count({.subject = QString()}), 2);
        QCOMPARE(count({.words = {QStringLiteral("dead"), QStringLiteral("N2")}}), 1);
        QCOMPARE(
            count(
                {.meanings = {Meaning::Failed}, .subject = n2, .words = {QStringLiteral("gone")}}),
            1);
        add(Happening::Source::System, "n2", Meaning::Failed, "gone again");
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.text(1), QStringLiteral("gone again"));
        QCOMPARE(count({}), 6);
    }

    void partitionsKeepTheRulesOfModels()
    {
        PartitionModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fake::Cluster cluster = fake::healthy(5, 64);
        model.setPartitions(cluster.picture()->partitions());
        QCOMPARE(model.rowCount(), 64);
        fake::declareDead(cluster, QStringLiteral("n2"));
        model.setPartitions(cluster.picture()->partitions());
        model.setStale(true);
        model.setPartitions(fake::healthy(3, 8).picture()->partitions());
        QCOMPARE(model.rowCount(), 8);
        model.setPartitions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aFailoverOfThousandsIsOneChange()
    {
        PartitionModel model;
        fake::Cluster cluster = fake::healthy(5, 4096);
        model.setPartitions(cluster.picture()->partitions());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPartitions(cluster.picture()->partitions());
        QCOMPARE(changed.size(), 0);
        fake::declareDead(cluster, QStringLiteral("n2"));
        model.setPartitions(cluster.picture()->partitions());
        QCOMPARE(changed.size(), 1);
    }

    void aPartitionIsARow()
    {
        PartitionModel model;
        model.setPartitions(fake::healthy(5, 64).picture()->partitions());
        const auto text = [&model](int column) {
            return model.data(model.index(1, column), Qt::DisplayRole).toString();
        };
        QCOMPARE(text(PartitionModel::Number), QStringLiteral("1"));
        QCOMPARE(
            text(PartitionModel::Range), QStringLiteral("0400000000000000 – 07ffffffffffffff"));
        QCOMPARE(text(PartitionModel::Primary), QStringLiteral("n2"));
        QCOMPARE(text(PartitionModel::Secondaries), QStringLiteral("n3, n4"));
    }

    void eventsKeepTheRulesOfModelsAndAreBounded()
    {
        EventModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::Happening happening;
        happening.text = QStringLiteral("n2 declared dead");
        happening.subject = QStringLiteral("n2");
        happening.atNs = 1;
        constexpr int kMost = 10'000;
        app::AppendLog<app::Happening> log;
        const auto happen = [&](int times) {
            for (int i = 0; i < times; ++i) {
                happening.atNs += kApartNs;
                log.append(happening);
            }
            log.keep(kMost);
            model.follow(log);
        };
        happen(1);
        happen(0);
        QCOMPARE(model.data(model.index(0, EventModel::What), Qt::DisplayRole).toString(),
            happening.text.toString());
        const app::AppendLog<app::Happening> before = log;
        happen(kMost); // the first goes
        QCOMPARE(model.rowCount(), kMost);
        happen(kMost + 7); // none of those that were shown is left
        QCOMPARE(model.rowCount(), kMost);
        model.follow(before); // an earlier moment
        QCOMPARE(model.rowCount(), 1);
    }

    void whatIsToldOfManyPartitionsUnfoldsIntoThem()
    {
        EventModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::AppendLog<app::Happening> log;
        const auto happen = [&](const char *text, const QList<quint32> &partitions) {
            app::Happening happening;
            happening.text = QString::fromLatin1(text);
            happening.partitions = partitions;
            log.append(happening);
            model.follow(log);
        };
        happen("one", {5});
        happen("two", {2, 7});
        happen("three", {1, 3, 9});
        QCOMPARE(texts(model), QStringLiteral("one|▸ two|▸ three"));
        QVERIFY(!model.canUnfold(0));
        model.setUnfolded(2, true);
        model.setUnfolded(1, true);
        const QString unfolded = QStringLiteral("one|▾ two|partition 2|partition 7|▾ three|"
                                                "partition 1|partition 3|partition 9");
        QCOMPARE(texts(model), unfolded);
        QCOMPARE(model.partition(3), 7);
        QCOMPARE(model.headOf(7), 4);
        QCOMPARE(model.happening(7).text.toString(), QStringLiteral("three"));
        happen("four", {});
        QCOMPARE(texts(model), unfolded + QStringLiteral("|four"));
        model.setWanted({.words = {QStringLiteral("three")}});
        QCOMPARE(texts(model), QStringLiteral("▾ three|partition 1|partition 3|partition 9"));
        model.setWanted({});
        model.setUnfolded(6, false); // by one of its parts
        QCOMPARE(texts(model), QStringLiteral("one|▾ two|partition 2|partition 7|▸ three|four"));
        log.keep(2); // the first go, with their parts
        happen("five", {});
        QCOMPARE(texts(model), QStringLiteral("▸ three|four|five"));
    }

    void likeEventsThatFollowEachOtherCloselyAreOneRow()
    {
        EventModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::AppendLog<app::Happening> log;
        happen(log, "connected", "", 0);
        for (const char *const server : {"n1", "n2"})
            happen(log, "%1 has joined", server, 1);
        model.follow(log);
        const QString two = QStringLiteral("connected|▸ n1 has joined  × 2");
        QCOMPARE(texts(model), two);
        for (const char *const server : {"n3", "n1"})
            happen(log, "%1 has joined", server, 2);
        happen(log, "%1 is master", "n1", 2);
        happen(log, "%1 has joined", "n4", 2); // not next to the others
        model.follow(log);
        QCOMPARE(texts(model),
            QStringLiteral("connected|▸ n1 has joined  × 4|n1 is master|n4 has joined"));
        QCOMPARE(model.subjects(1).join(u' '), QStringLiteral("n1 n2 n3"));
        QCOMPARE(
            model.index(1, EventModel::Subject).data().toString(), QStringLiteral("n1, n2, n3"));
        model.setUnfolded(1, true);
        const QString unfolded =
            QStringLiteral("connected|▾ n1 has joined  × 4|n1 has joined|n2 has joined|"
                           "n3 has joined|n1 has joined|n1 is master|n4 has joined");
        QCOMPARE(texts(model), unfolded);
        QCOMPARE(model.index(3, EventModel::Subject).data().toString(), QStringLiteral("n2"));
        QCOMPARE(model.partition(3), -1);
        QCOMPARE(model.rowOf(3), 4);
        // Of those that are asked for.
        model.setWanted({.words = {QStringLiteral("joined")}});
        QVERIFY(texts(model).startsWith(u"▾ n1 has joined  × 5|"));
        QCOMPARE(model.rowCount(), 6);
        model.setWanted({.subject = QStringLiteral("n3")});
        QCOMPARE(texts(model), QStringLiteral("n3 has joined"));
        model.setWanted({});
        QCOMPARE(texts(model), unfolded);
    }

    void whatIsUnfoldedGrowsAndLosesItsOldest()
    {
        EventModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::AppendLog<app::Happening> log;
        for (const char *const server : {"n1", "n2"})
            happen(log, "%1 has joined", server, 0);
        model.follow(log);
        model.setUnfolded(0, true);
        happen(log, "%1 has joined", "n3", 1);
        model.follow(log);
        QCOMPARE(texts(model),
            QStringLiteral("▾ n1 has joined  × 3|n1 has joined|n2 has joined|n3 has joined"));
        log.keep(2);
        model.follow(log);
        QCOMPARE(texts(model), QStringLiteral("▸ n2 has joined  × 2"));
        QCOMPARE(model.rowOf(0), -1);
        model.setUnfolded(0, true);
        log.keep(1);
        model.follow(log);
        QCOMPARE(texts(model), QStringLiteral("n3 has joined"));
        QVERIFY(!model.canUnfold(0));
        happen(log, "%1 has joined", "n4", 1);
        model.follow(log);
        QCOMPARE(texts(model), QStringLiteral("▸ n3 has joined  × 2"));
    }

    void otherEventsAreNotLike_data()
    {
        QTest::addColumn<app::Happening>("second");
        const auto add = [](const char *name, const auto &change) {
            app::Happening happening = joined("n2", 1);
            change(happening);
            QTest::newRow(name) << happening;
        };
        add("too late", [](app::Happening &second) { second.atNs += kApartNs; });
        add("too early", [](app::Happening &second) { second.atNs -= kApartNs; });
        add("another says it",
            [](app::Happening &second) { second.source = app::Happening::Source::System; });
        add("it means something else",
            [](app::Happening &second) { second.meaning = widgets::Meaning::Suspect; });
        add("of partitions", [](app::Happening &second) { second.partitions = {1}; });
        add("a plain text", [](app::Happening &second) { second.text = QStringLiteral("x"); });
        add("more of the same server",
            [](app::Happening &second) { second.subject = QStringLiteral("n1"); });
        add("another text", [](app::Happening &second) { second.text = {"Test", "%1 is up"}; });
    }
    void otherEventsAreNotLike()
    {
        QFETCH(app::Happening, second);
        EventModel model;
        app::AppendLog<app::Happening> log;
        log.append(joined("n1", 1));
        log.append(second);
        model.follow(log);
        QCOMPARE(model.rowCount(), 2);
    }

    void failuresAreToldOneByOne()
    {
        EventModel model;
        app::AppendLog<app::Happening> log;
        for (const char *const server : {"n1", "n2"}) {
            app::Happening happening = joined(server, 0);
            happening.meaning = widgets::Meaning::Failed;
            log.append(happening);
        }
        model.follow(log);
        QCOMPARE(model.rowCount(), 2);
    }

private:
    static constexpr qint64 kApartNs = 3'000'000'000;

    static app::Happening told(const char *text, const char *subject, int seconds)
    {
        const QString whom = QString::fromLatin1(subject);
        return {.atNs = seconds * 1'000'000'000LL,
            .source = app::Happening::Source::Cluster,
            .subject = whom,
            .meaning = widgets::Meaning::Primary,
            .text = app::Phrase("Test", text).arg(whom)};
    }
    static app::Happening joined(const char *subject, int seconds)
    {
        return told("%1 has joined", subject, seconds);
    }
    static void happen(
        app::AppendLog<app::Happening> &log, const char *text, const char *subject, int seconds)
    {
        log.append(told(text, subject, seconds));
    }
    static QString texts(const EventModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, EventModel::What).data().toString().trimmed();
        return found.join(u'|');
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
