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
        model.append({happening});
        model.append({});
        QCOMPARE(model.data(model.index(0, EventModel::What), Qt::DisplayRole).toString(),
            happening.text);
        model.append(QList<app::Happening>(EventModel::kMaxRows, happening));
        QCOMPARE(model.rowCount(), EventModel::kMaxRows);
        model.append(QList<app::Happening>(EventModel::kMaxRows + 7, happening));
        QCOMPARE(model.rowCount(), EventModel::kMaxRows);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
