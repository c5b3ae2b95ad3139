// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.h"
#include "pulse.h"
#include "story.h"
#include "traffic.h"

#include "support/localcluster.h"

#include <chrono>
#include <memory>

namespace integration {

/// What stories of planned changes have in common: a cluster that is worked on all the while, and
/// how late a write was meanwhile, of which none may fail. Flag "rate": writes a second.
class UnderLoad
{
public:
    /// What takes longer than `patience` has failed, however busy the machine may be.
    UnderLoad(
        Story &story, support::LocalClusterOptions options, std::chrono::milliseconds patience);

    /// Starts it all; false, which is a finding, if there is no cluster then.
    [[nodiscard]] bool begin();
    [[nodiscard]] support::LocalCluster &cluster() { return m_cluster; }
    [[nodiscard]] Traffic &traffic() { return *m_traffic; } ///< REQUIRES begin()
    [[nodiscard]] Pulse &pulse() { return *m_pulse; }       ///< REQUIRES begin()

    /// All writes are answered, and it is measured from here on.
    [[nodiscard]] bool measure();
    /// No more writes of the pulse's until it is measured again.
    [[nodiscard]] bool pause();
    /// How late a write was since measure(); in words.
    QString noteLatest();

    /// No write has failed.
    void expectAllAccepted();
    /// Judges all that was answered, and how late a write was.
    void conclude();

private:
    Story &m_story;
    const std::chrono::milliseconds m_patience;
    support::LocalCluster m_cluster;
    History m_history;
    std::unique_ptr<Traffic> m_traffic; ///< once there is a cluster, and so
    std::unique_ptr<Pulse> m_pulse;
    Figures m_late{QStringLiteral("longest time in which a write was refused or late")};
};

} // namespace integration
