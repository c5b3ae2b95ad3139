// SPDX-License-Identifier: Apache-2.0
#include "simrunner.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <thread>

namespace {

/// Not met within those schedules: docs/testing.md says why, and which stories show them. With
/// SIM_MUTANTS=rare these are played instead, through as many schedules as SIM_SEEDS says.
constexpr std::array kRare{core::Mutant::K19, core::Mutant::K14, core::Mutant::OldPrepares,
    core::Mutant::K6d, core::Mutant::OldAcks, core::Mutant::LearnEarly, core::Mutant::NeverAlone,
    core::Mutant::K7, core::Mutant::AnswerUnnamed, core::Mutant::LearnUnwritten,
    core::Mutant::HistoryKept, core::Mutant::TailsIgnored, core::Mutant::TermIsEnough};

bool isRare(core::Mutant mutant)
{
    return std::find(kRare.begin(), kRare.end(), mutant) != kRare.end();
}

} // namespace

/// Each rule of the protocol, switched off alone, costs safety within the schedules that tst_sim
/// runs: so those would show it if it were broken by mistake.
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
    const bool playsRare = qgetenv("SIM_MUTANTS") == "rare";
    for (int i = 1; i <= static_cast<int>(core::Mutant::Uncompared); ++i) {
        if (isRare(static_cast<core::Mutant>(i)) != playsRare)
            continue;
        QTest::newRow(sim::nameOf(static_cast<core::Mutant>(i)).data()) << i;
    }
}

void TestMutants::isFound()
{
    QFETCH(int, mutant);
    sim::Batch batch;
    batch.count =
        qEnvironmentVariableIsSet("SIM_SEEDS") ? qgetenv("SIM_SEEDS").toULongLong() : 50'000;
    batch.jobs = std::max(1U, std::thread::hardware_concurrency());
    batch.mutant = static_cast<core::Mutant>(mutant);
    batch.stopsAtFirst = true;
    // The names of runs keep a cluster able to heal.
    batch.isSafetyOnly =
        batch.mutant != core::Mutant::K11 && batch.mutant != core::Mutant::RunsUnnamed;
    const sim::Report report = sim::runBatch(batch);
    qInfo("%s", report.text(batch.mutant).c_str());
    QVERIFY(report.failures > 0 || isRare(batch.mutant));
}

QTEST_APPLESS_MAIN(TestMutants)
#include "tst_mutants.moc"
