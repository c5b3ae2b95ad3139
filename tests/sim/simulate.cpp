// SPDX-License-Identifier: Apache-2.0
#include "scenario.h"
#include "simrunner.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

namespace {

constexpr const char *kUsage =
    "usage: simulate [--seed N] [--schedules N] [--jobs N] [--bug NAME] [--trace] [--strict]\n"
    "  Runs schedules of the simulated cluster from the seed on. Exit code 1 if one is violated.\n"
    "  --trace   says all that happens in the one schedule of the seed\n"
    "  --strict  exit code 1, too, if there were fewer a second and core than promised\n"
    "  --bug     with that rule off, as docs/testing.md names them (core/mutants.h);\n"
    "            stops at the first schedule that shows it\n";

int usage()
{
    std::fputs(kUsage, stderr);
    return 2;
}

int trace(const sim::Batch &batch)
{
    std::printf("plan: %s\n", sim::drawPlan(batch.first).text().c_str());
    const sim::Outcome outcome = sim::runSchedule(batch.first, batch.mutant, true);
    std::printf("%s: %d operations, %d faults, %llu events\n",
        outcome.isVoid                  ? "void"
            : outcome.violation.empty() ? "clean"
                                        : outcome.violation.c_str(),
        outcome.operations, outcome.faults, static_cast<unsigned long long>(outcome.events));
    return outcome.violation.empty() ? 0 : 1;
}

int play(const std::string &path, const sim::Batch &batch, bool isTracing)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    const core::Result<sim::Scenario> scenario = sim::Scenario::parse(text.str());
    if (!file || !scenario) {
        std::fprintf(stderr, "%s: %s\n", path.c_str(),
            scenario ? "cannot be read" : scenario.error().message.c_str());
        return 2;
    }
    const std::string why = scenario->play(batch.first, batch.mutant, isTracing);
    std::printf("%s: %s\n", path.c_str(), why.empty() ? "holds" : why.c_str());
    return why.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    sim::Batch batch;
    batch.jobs = std::max(1U, std::thread::hardware_concurrency());
    bool isTracing = false;
    bool isStrict = false;
    std::string scenario;
    for (int i = 1; i < argc; ++i) {
        const std::string_view flag = argv[i];
        if (flag == "--trace" || flag == "--strict") {
            (flag == "--trace" ? isTracing : isStrict) = true;
            continue;
        }
        if (i + 1 >= argc)
            return usage();
        const char *value = argv[++i];
        if (flag == "--seed") {
            batch.first = std::strtoull(value, nullptr, 10);
        } else if (flag == "--schedules") {
            batch.count = std::strtoull(value, nullptr, 10);
        } else if (flag == "--jobs") {
            batch.jobs = static_cast<unsigned>(std::strtoul(value, nullptr, 10));
        } else if (flag == "--scenario") {
            scenario = value;
        } else if (flag == "--bug" && sim::mutantNamed(value)) {
            batch.mutant = *sim::mutantNamed(value);
            batch.stopsAtFirst = batch.mutant != core::Mutant::None;
        } else {
            return usage();
        }
    }
    if (!scenario.empty())
        return play(scenario, batch, isTracing);
    if (isTracing)
        return trace(batch);
    const sim::Report report = sim::runBatch(batch);
    std::printf("%s\n%s\n", report.text(batch.mutant).c_str(), report.metText().c_str());
    const bool isSlow = isStrict && report.perSecondAndCore() < sim::kPromisedPerSecond;
    return report.failures == 0 && !isSlow ? 0 : 1;
}
