// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/scenario.h"

#include <QCoreApplication>

namespace app {

/// The steps that scenarios are made of.
class Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)

public:
    using Choose = std::function<QStringList(const ScenarioView &)>;

    /// READY, with all servers there and all copies in sync.
    [[nodiscard]] static ScenarioStep ready();
    /// The first step: what was killed or frozen before comes back, and then ready().
    [[nodiscard]] static ScenarioStep begin();
    /// The workload at 1,000 requests a second until nothing fails.
    [[nodiscard]] static ScenarioStep load();
    /// The fault; done when the operating system says that it is so.
    [[nodiscard]] static ScenarioStep kill(const Phrase &title, const Choose &whom);
    [[nodiscard]] static ScenarioStep freeze(const Phrase &title, const Choose &whom);
    /// Everything goes on for so long.
    [[nodiscard]] static ScenarioStep hold(const Phrase &title, int milliseconds);
    /// Others serve what the victims led. Begins with its effect on clients, ends with hold().
    [[nodiscard]] static ScenarioStep failover();
    /// Done when the cluster is whole again, and runs that are not those before the fault.
    [[nodiscard]] static ScenarioStep bringBack();
    /// Reads of what others have overwritten wait for the frozen one to wake.
    [[nodiscard]] static ScenarioStep askFrozen();
    /// Done when the cluster is whole again, and what was asked is answered or will not be.
    [[nodiscard]] static ScenarioStep thaw();
    /// A moment of calm after it.
    [[nodiscard]] static ScenarioStep settle();
    /// All that was written is read back.
    [[nodiscard]] static ScenarioStep check();

    /// The last sentence of the cluster's status, as the result of a step.
    [[nodiscard]] static Phrase tellStatus(const ScenarioView &view);
    /// All of them run, as other runs than when `before` was seen.
    [[nodiscard]] static bool haveRestarted(
        const ScenarioView &view, const QStringList &ids, const Observation &before);
};

} // namespace app
