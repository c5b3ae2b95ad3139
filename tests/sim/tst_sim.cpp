// SPDX-License-Identifier: Apache-2.0
#include "simrunner.h"

#include <QtTest>

#include <thread>

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif
constexpr std::uint64_t kSchedules = 50'000;
/// `simulate --strict` asserts all that is promised.
constexpr double kLeastPerSecond = sim::kPromisedPerSecond / 5;
constexpr std::uint64_t kRarest = 200; ///< one schedule of so many meets each thing of simmet.h

std::uint64_t fromEnvironment(const char *name, std::uint64_t otherwise)
{
    bool isNumber = false;
    const qulonglong value = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

/// SIM_SEEDS: how many schedules; SIM_SEED: the first. Under the sanitizers a fiftieth of them.
class TestSim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedIsTheSameSchedule();
    void schedulesAreAsLargeAsPromised();
    void noScheduleViolatesAnything();
};

void TestSim::theSameSeedIsTheSameSchedule()
{
    const sim::Outcome first = sim::runSchedule(7);
    const sim::Outcome second = sim::runSchedule(7);
    QCOMPARE(first.events, second.events);
    QCOMPARE(first.operations, second.operations);
    QVERIFY(sim::runSchedule(8).events != first.events);
}

void TestSim::schedulesAreAsLargeAsPromised()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const sim::Plan plan = sim::drawPlan(seed);
        QVERIFY(plan.servers >= 3);
        QVERIFY(plan.endAt >= 15 * sim::operator""_s(1));
        const sim::Outcome outcome = sim::runSchedule(seed);
        QVERIFY(outcome.isVoid || outcome.operations >= 60);
        QVERIFY(outcome.isVoid || outcome.faults >= 5);
    }
}

void TestSim::noScheduleViolatesAnything()
{
    sim::Batch batch;
    batch.first = fromEnvironment("SIM_SEED", 1);
    batch.count = fromEnvironment("SIM_SEEDS", kIsSanitized ? kSchedules / 50 : kSchedules);
    batch.jobs = std::max(1U, std::thread::hardware_concurrency());
    const sim::Report report = sim::runBatch(batch);
    const std::string text = report.text(batch.mutant);
    qInfo("%s", text.c_str());
    QVERIFY2(report.failures == 0, text.c_str());
    // A void schedule has been played to no end; they must stay rare.
    QVERIFY(report.voids * 2000 <= report.schedules + 2000);
    if (report.schedules < 1000)
        return;
    qInfo("%s", report.metText().c_str());
    for (std::size_t i = 0; i < sim::kMets; ++i)
        QVERIFY2(
            report.met[i] * kRarest >= report.schedules, sim::nameOf(static_cast<sim::Met>(i)));
    if (!kIsSanitized)
        QVERIFY2(report.perSecondAndCore() >= kLeastPerSecond, text.c_str());
}

QTEST_APPLESS_MAIN(TestSim)
#include "tst_sim.moc"
