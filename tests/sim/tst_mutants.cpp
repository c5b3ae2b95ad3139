// SPDX-License-Identifier: Apache-2.0
#include "simrunner.h"

#include <QtTest>

#include <thread>

/// Each rule of the protocol, switched off alone, costs safety within the schedules that tst_sim
/// runs: so those would show it if it were broken by mistake. K19 is found by much longer runs
/// only.
class TestMutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
};

void TestMutants::isFound_data()
{
    QTest::addColumn<int>("mutant");
    for (int i = 1; i <= static_cast<int>(core::Mutant::K15); ++i) {
        if (i == static_cast<int>(core::Mutant::K19))
            continue; // rarer than that: see Mutant
        QTest::newRow(sim::nameOf(static_cast<core::Mutant>(i)).data()) << i;
    }
}

void TestMutants::isFound()
{
    QFETCH(int, mutant);
    sim::Batch batch;
    batch.count = 20'000;
    batch.jobs = std::max(1U, std::thread::hardware_concurrency());
    batch.mutant = static_cast<core::Mutant>(mutant);
    batch.stopsAtFirst = true;
    batch.isSafetyOnly = true;
    const sim::Report report = sim::runBatch(batch);
    qInfo("%s", report.text(batch.mutant).c_str());
    QVERIFY(report.failures > 0);
}

QTEST_APPLESS_MAIN(TestMutants)
#include "tst_mutants.moc"
