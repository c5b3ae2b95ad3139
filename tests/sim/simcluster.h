// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mutants.h"
#include "simfaults.h"
#include "simworld.h"

#include <string>

namespace sim {

/// One schedule: a cluster from its first start through its faults to its healing, on virtual time.
/// The same plan gives the same schedule, event by event.
class Cluster
{
public:
    explicit Cluster(Plan plan, bool isTracing = false);

    /// The schedule of the plan, with all checks.
    void run();

    /// For scenarios: starts the servers, without clients of its own and without faults.
    void startServers();
    /// Carries out what is due up to then, or until something is violated.
    void runUntil(Time time);
    /// Carries out one thing that is due by then; false if there is none.
    bool step(Time until);

    [[nodiscard]] World &world() { return m_world; }
    /// Why the cluster is not healed: empty if every partition is served and every wanted copy is
    /// in sync.
    [[nodiscard]] std::string whyNotHealed() const;
    [[nodiscard]] int faults() const { return m_faults.count(); }
    /// From the end of all faults until the cluster was as it should be; -1 if it never was.
    [[nodiscard]] Time healedAfter() const { return m_healedAfter; }

private:
    void watchHealing();
    [[nodiscard]] bool needsHuman() const;
    void finish();

    World m_world;
    Faults m_faults;
    Time m_healedAfter = -1;
    bool m_hasHuman; ///< somebody looks for what is stranded
};

struct Outcome {
    std::string violation; ///< empty: clean
    bool isVoid = false;
    int operations = 0;
    int faults = 0;
    std::uint64_t events = 0;
    Time healedAfter = -1;
    Mets met = {};
};

/// Runs the schedule of a seed on this thread, with one rule of the protocol switched off.
[[nodiscard]] Outcome runSchedule(
    std::uint64_t seed, core::Mutant mutant = core::Mutant::None, bool isTracing = false);

} // namespace sim
