// SPDX-License-Identifier: Apache-2.0
#include "scenariofiles.h"

#include <QtTest>

/// Plays every story of tests/sim/scenarios, with each of its seeds.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void failsWithTheRuleOff_data() { holds_data(); }
    void failsWithTheRuleOff();
    void refusesWhatIsNoCommand();
};

void TestScenarios::holds_data()
{
    QTest::addColumn<QString>("path");
    const auto files = sim::scenarioFiles();
    QVERIFY(!files.empty());
    for (const auto &[name, path] : files)
        QTest::newRow(qPrintable(name)) << path;
}

void TestScenarios::holds()
{
    QFETCH(QString, path);
    const sim::Scenario scenario = sim::loadScenario(path);
    for (std::uint64_t seed = 1; seed <= scenario.seeds(); ++seed) {
        const std::string why = scenario.play(seed, core::Mutant::None, false);
        QVERIFY2(why.empty(),
            qPrintable(
                QStringLiteral("SIM_SEED=%1 %2\nreplay: simulate --scenario %3 --seed %1 --trace")
                    .arg(seed)
                    .arg(QString::fromStdString(why), path)));
    }
}

void TestScenarios::failsWithTheRuleOff()
{
    QFETCH(QString, path);
    const sim::Scenario scenario = sim::loadScenario(path);
    if (scenario.mutant() == core::Mutant::None)
        return;
    QVERIFY2(sim::shows(scenario, scenario.mutant()),
        "the story does not show the bug that it is about");
}

void TestScenarios::refusesWhatIsNoCommand()
{
    QVERIFY(!sim::Scenario::parse("crash"));
    QVERIFY(!sim::Scenario::parse("until healed 3s"));
    QVERIFY(!sim::Scenario::parse("bug of-mine"));
    QVERIFY(!sim::Scenario::parse("servers 9"));
    QVERIFY(sim::Scenario::parse("servers 4 # four\n\ncrash n1\n"));
}

QTEST_APPLESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
