// SPDX-License-Identifier: Apache-2.0
#include "simrunner.h"

#include <array>
#include <atomic>
#include <ctime>
#include <mutex>
#include <thread>
#include <vector>

namespace sim {

namespace {

/// In the order of core::Mutant; one a line.
// clang-format off
constexpr auto kMutants = std::to_array<std::string_view>({
    "none",
    "no-lease-check",
    "ack-before-persist",
    "promote-unsynced",
    "truncate-in-sync",
    "no-confirmation",
    "no-grace",
    "k1",
    "k2",
    "k4",
    "k5",
    "k6a",
    "k6b",
    "k6c",
    "k8",
    "k9",
    "k12b",
    "k12c",
    "k12d",
    "suspect-ignored",
    "k13",
    "any-suspect",
    "copying-takes-part",
    "k16",
    "no-dedup",
    "no-first",
    "no-session-copy",
    "judged-early",
    "no-lag",
    "k10",
    "k15",
    "one-missing",
    "remove-at-once",
    "keep-tail",
    "no-fence",
    "uid-ignored",
    "writes-in-grace",
    "refused-logged",
    "rst-is-proof",
    "pending-uncounted",
    "old-prepares",
    "learner-keeps-log",
    "no-takeover",
    "runs-unnamed",
    "lower-version",
    "k3",
    "volatile-deny",
    "short-grace",
    "pending-unleased",
    "version-ignored",
    "no-deny",
    "k6d",
    "old-acks",
    "term-forgotten",
    "k11",
    "k14",
    "torn-scan",
    "same-life",
    "recovered-at-once",
    "history-kept",
    "never-alone",
    "check-before-read",
    "answer-unnamed",
    "learn-unwritten",
    "writes-unleased",
    "tails-ignored",
    "term-is-enough",
    "parts-uncompared",
    "parts-added",
    "uncompared",
    "applied-apart",
    "k7",
    "k18",
    "k19",
    "early-learners",
});
// clang-format on

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Of the tree that we run in, if git knows it.
std::string commitHash()
{
    std::array<char, 64> line{};
    if (std::FILE *git = popen("git rev-parse --short HEAD 2>/dev/null", "r")) {
        const bool isThere = std::fgets(line.data(), line.size(), git) != nullptr;
        pclose(git);
        if (isThere)
            return std::string(
                line.data(), std::string_view(line.data()).find_last_not_of('\n') + 1);
    }
    return "unknown";
}

void add(Report &report, const Outcome &outcome, std::uint64_t seed)
{
    ++report.schedules;
    report.voids += outcome.isVoid ? 1 : 0;
    report.events += outcome.events;
    report.operations += static_cast<std::uint64_t>(outcome.operations);
    report.longestHealing = std::max(report.longestHealing, outcome.healedAfter);
    report.allHealing += std::max<Time>(outcome.healedAfter, 0);
    for (std::size_t i = 0; i < kMets; ++i)
        report.met[i] += outcome.met[i] ? 1 : 0;
    if (outcome.violation.empty())
        return;
    ++report.failures;
    if (report.violations.size() < Report::kMostListed)
        report.violations.emplace(seed, outcome.violation);
}

} // namespace

double Report::perSecondAndCore() const
{
    return cpuSeconds > 0 ? static_cast<double>(schedules) / cpuSeconds : 0;
}

std::string Report::text(core::Mutant mutant) const
{
    std::array<char, 300> line;
    std::snprintf(line.data(), line.size(),
        "%llu schedules, %llu void, %llu failed, %.0f operations and %.0f events each, "
        "healed after %.0f ms, at most %.0f, %.0f schedules/s per core",
        static_cast<unsigned long long>(schedules), static_cast<unsigned long long>(voids),
        static_cast<unsigned long long>(failures),
        static_cast<double>(operations) / static_cast<double>(schedules),
        static_cast<double>(events) / static_cast<double>(schedules),
        static_cast<double>(allHealing) / 1000.0 / static_cast<double>(schedules),
        static_cast<double>(longestHealing) / 1000.0, perSecondAndCore());
    std::string all = line.data();
    if (failures == 0)
        return all;
    for (const auto &[seed, violation] : violations)
        all += "\nSIM_SEED=" + std::to_string(seed) + " " + violation;
    const std::uint64_t seed = violations.begin()->first;
    all += "\n  commit " + commitHash() + ", replay: simulate --seed " + std::to_string(seed);
    if (mutant != core::Mutant::None)
        all += " --bug " + std::string(nameOf(mutant));
    return all + " --trace\n  plan: " + drawPlan(seed).text();
}

std::string Report::metText() const
{
    std::string all = "met in % of the schedules:";
    for (std::size_t i = 0; i < kMets; ++i) {
        std::array<char, 60> one;
        std::snprintf(one.data(), one.size(), " %s %.2f", nameOf(static_cast<Met>(i)),
            100.0 * static_cast<double>(met[i]) / static_cast<double>(schedules));
        all += one.data();
    }
    return all;
}

Report runBatch(const Batch &batch)
{
    Report report;
    std::mutex mutex;
    std::atomic<std::uint64_t> next = 0;
    std::atomic<bool> isOver = false;
    const auto work = [&] {
        Report own;
        const double begin = threadSeconds();
        while (!isOver) {
            const std::uint64_t i = next++;
            if (i >= batch.count)
                break;
            const std::uint64_t seed = batch.first + i;
            Outcome outcome = runSchedule(seed, batch.mutant);
            if (batch.isSafetyOnly && outcome.violation.starts_with("liveness"))
                outcome.violation.clear();
            add(own, outcome, seed);
            if (batch.stopsAtFirst && !outcome.violation.empty())
                isOver = true;
        }
        own.cpuSeconds = threadSeconds() - begin;
        const std::lock_guard lock(mutex);
        report.schedules += own.schedules;
        report.voids += own.voids;
        report.events += own.events;
        report.operations += own.operations;
        report.failures += own.failures;
        for (std::size_t i = 0; i < kMets; ++i)
            report.met[i] += own.met[i];
        report.cpuSeconds += own.cpuSeconds;
        report.longestHealing = std::max(report.longestHealing, own.longestHealing);
        report.allHealing += own.allHealing;
        report.violations.merge(own.violations);
    };
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < batch.jobs; ++i)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();
    return report;
}

std::string_view nameOf(core::Mutant mutant)
{
    return kMutants[static_cast<std::size_t>(mutant)];
}

std::optional<core::Mutant> mutantNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kMutants.size(); ++i) {
        if (kMutants[i] == name)
            return static_cast<core::Mutant>(i);
    }
    return std::nullopt;
}

} // namespace sim
