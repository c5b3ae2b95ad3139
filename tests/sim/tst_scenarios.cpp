// SPDX-License-Identifier: Apache-2.0
#include "scenario.h"

#include <QDir>
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

namespace {

sim::Scenario load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const auto scenario = sim::Scenario::parse(file.readAll().toStdString());
    if (!scenario)
        qFatal("%s: %s", qPrintable(path), scenario.error().message.c_str());
    return *scenario;
}

} // namespace

void TestScenarios::holds_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SCENARIOS));
    const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(4))) << folder.filePath(file);
}

void TestScenarios::holds()
{
    QFETCH(QString, path);
    const sim::Scenario scenario = load(path);
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
    const sim::Scenario scenario = load(path);
    if (scenario.mutant() == core::Mutant::None)
        return;
    bool hasFailed = false;
    for (std::uint64_t seed = 1; seed <= scenario.seeds() && !hasFailed; ++seed)
        hasFailed = !scenario.play(seed, scenario.mutant(), false).empty();
    QVERIFY2(hasFailed, "the story does not show the bug that it is about");
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
