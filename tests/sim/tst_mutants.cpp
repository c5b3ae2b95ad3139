// SPDX-License-Identifier: Apache-2.0
#include "scenariofiles.h"
#include "simrunner.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <thread>

namespace {

/// Not met within those schedules: each has a story that shows it (docs/testing.md).
constexpr std::array kRare{core::Mutant::K14, core::Mutant::OldPrepares, core::Mutant::K6d,
    core::Mutant::OldAcks, core::Mutant::NeverAlone, core::Mutant::AnswerUnnamed,
    core::Mutant::LearnUnwritten, core::Mutant::HistoryKept, core::Mutant::TermIsEnough,
    core::Mutant::TailsIgnored};

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
    void theRareOnesAreFoundByTheirStories_data();
    void theRareOnesAreFoundByTheirStories();
};

void TestMutants::isFound_data()
{
    QTest::addColumn<int>("mutant");
    for (int i = 1; i <= static_cast<int>(core::Mutant::Uncompared); ++i) {
        if (!isRare(static_cast<core::Mutant>(i)))
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
    QVERIFY(report.failures > 0);
}

void TestMutants::theRareOnesAreFoundByTheirStories_data()
{
    QTest::addColumn<int>("mutant");
    for (const core::Mutant mutant : kRare)
        QTest::newRow(sim::nameOf(mutant).data()) << static_cast<int>(mutant);
}

void TestMutants::theRareOnesAreFoundByTheirStories()
{
    QFETCH(int, mutant);
    int stories = 0;
    for (const auto &[name, path] : sim::scenarioFiles()) {
        const sim::Scenario story = sim::loadScenario(path);
        if (story.mutant() != static_cast<core::Mutant>(mutant))
            continue;
        ++stories;
        QVERIFY2(sim::shows(story, story.mutant()), qPrintable(name));
        QVERIFY2(!sim::shows(story, core::Mutant::None), qPrintable(name));
    }
    QVERIFY(stories > 0);
}

QTEST_APPLESS_MAIN(TestMutants)
#include "tst_mutants.moc"
