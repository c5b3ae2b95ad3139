// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/models/eventfilter.h"
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
        app::EventFilter filter(&model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
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
        const auto count = [&filter](const app::EventFilter::Wanted &wanted) {
            filter.setWanted(wanted);
            return filter.rowCount();
        };
        const QString n2 = QStringLiteral("n2");
        QCOMPARE(count({.sources = {Happening::Source::Cluster}}), 2);
        QCOMPARE(count({.sources = {Happening::Source::Cluster, Happening::Source::Clients}}), 3);
        QCOMPARE(count({.meanings = {Meaning::Failed}}), 3);
        QCOMPARE(count({.subject = n2}), 3);
        QCOMPARE(count({.subject = QString()}), 2);
        QCOMPARE(count({.words = QStringLiteral("dead N2")}), 1);
        QCOMPARE(
            count({.meanings = {Meaning::Failed}, .subject = n2, .words = QStringLiteral("gone")}),
            1);
        add(Happening::Source::System, "n2", Meaning::Failed, "gone again");
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(
            filter.happening(filter.index(1, 0)).text.toString(), QStringLiteral("gone again"));
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
            for (int i = 0; i < times; ++i)
                log.append(happening);
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
        app::EventFilter filter(&model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        app::AppendLog<app::Happening> log;
        const auto happen = [&](const char *text, const QList<quint32> &partitions) {
            app::Happening happening;
            happening.text = QString::fromLatin1(text);
            happening.partitions = partitions;
            log.append(happening);
            model.follow(log);
        };
        const auto texts = [&filter] {
            QStringList found;
            for (int row = 0; row < filter.rowCount(); ++row)
                found << filter.index(row, EventModel::What).data().toString().trimmed();
            return found.join(u'|');
        };
        happen("one", {5});
        happen("two", {2, 7});
        happen("three", {1, 3, 9});
        QCOMPARE(texts(), QStringLiteral("one|▸ two|▸ three"));
        QVERIFY(!model.canUnfold(0));
        model.setUnfolded(2, true);
        model.setUnfolded(1, true);
        const QString unfolded = QStringLiteral("one|▾ two|partition 2|partition 7|▾ three|"
                                                "partition 1|partition 3|partition 9");
        QCOMPARE(texts(), unfolded);
        QCOMPARE(model.partition(3), 7);
        QCOMPARE(model.rowOfEvent(7), 4);
        QCOMPARE(model.happening(7).text.toString(), QStringLiteral("three"));
        happen("four", {});
        QCOMPARE(texts(), unfolded + QStringLiteral("|four"));
        filter.setWanted({.words = QStringLiteral("three")});
        QCOMPARE(texts(), QStringLiteral("▾ three|partition 1|partition 3|partition 9"));
        filter.setWanted({});
        model.setUnfolded(6, false); // by one of its parts
        QCOMPARE(texts(), QStringLiteral("one|▾ two|partition 2|partition 7|▸ three|four"));
        log.keep(2); // the first go, with their parts
        happen("five", {});
        QCOMPARE(texts(), QStringLiteral("▸ three|four|five"));
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
