// SPDX-License-Identifier: Apache-2.0
#include "scenariofiles.h"
#include "simrunner.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <thread>

namespace {

/// Not met within those schedules: each has a story that shows it (docs/testing.md).
constexpr std::array kRare{core::Mutant::K14, core::Mutant::OldPrepares, core::Mutant::K6a,
    core::Mutant::K6d, core::Mutant::OldAcks, core::Mutant::NeverAlone, core::Mutant::AnswerUnnamed,
    core::Mutant::LearnUnwritten, core::Mutant::HistoryKept, core::Mutant::TermIsEnough,
    core::Mutant::TailsIgnored};

/// Rules that others cover: switched off alone they change nothing, for the reasons that stand in
/// docs/testing.md. If one of them is found, what covers it is not there any more.
constexpr std::array kCovered{core::Mutant::K19, core::Mutant::EarlyLearners};

template <std::size_t N>
bool isOneOf(core::Mutant mutant, const std::array<core::Mutant, N> &those)
{
    return std::find(those.begin(), those.end(), mutant) != those.end();
}

sim::Batch batchOf(core::Mutant mutant, std::uint64_t count)
{
    sim::Batch batch;
    batch.count =
        qEnvironmentVariableIsSet("SIM_SEEDS") ? qgetenv("SIM_SEEDS").toULongLong() : count;
    batch.jobs = std::max(1U, std::thread::hardware_concurrency());
    batch.mutant = mutant;
    batch.stopsAtFirst = true;
    return batch;
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
    void theCoveredOnesChangeNothing_data();
    void theCoveredOnesChangeNothing();
};

void TestMutants::isFound_data()
{
    QTest::addColumn<int>("mutant");
    for (int i = 1; i <= static_cast<int>(core::Mutant::EarlyLearners); ++i) {
        const auto mutant = static_cast<core::Mutant>(i);
        if (!isOneOf(mutant, kRare) && !isOneOf(mutant, kCovered))
            QTest::newRow(sim::nameOf(mutant).data()) << i;
    }
}

void TestMutants::isFound()
{
    QFETCH(int, mutant);
    sim::Batch batch = batchOf(static_cast<core::Mutant>(mutant), 50'000);
    // The names of runs keep a cluster able to heal, and so does a master that gives way.
    batch.isSafetyOnly = batch.mutant != core::Mutant::K11 && batch.mutant != core::Mutant::K18
        && batch.mutant != core::Mutant::RunsUnnamed;
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

void TestMutants::theCoveredOnesChangeNothing_data()
{
    QTest::addColumn<int>("mutant");
    for (const core::Mutant mutant : kCovered)
        QTest::newRow(sim::nameOf(mutant).data()) << static_cast<int>(mutant);
}

void TestMutants::theCoveredOnesChangeNothing()
{
    QFETCH(int, mutant);
    const sim::Batch batch = batchOf(static_cast<core::Mutant>(mutant), 2'000);
    const sim::Report report = sim::runBatch(batch);
    QVERIFY2(report.failures == 0, report.text(batch.mutant).c_str());
}

QTEST_APPLESS_MAIN(TestMutants)
#include "tst_mutants.moc"
