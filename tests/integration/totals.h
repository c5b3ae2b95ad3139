// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/waiting.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace integration {

/// What a run is to come to.
struct Demand {
    double seconds = 0;
    int faults = 0;
    int failovers = 0;
    std::int64_t operations = 0;

    /// "3600,500,300,1000000"; nothing if it is not such.
    [[nodiscard]] static std::optional<Demand> fromText(const QString &text);
};

/// What of a run adds up over its rounds.
struct Totals {
    std::int64_t beganAt = support::nowNs();
    int rounds = 0;
    int faults = 0;
    int failovers = 0; ///< of what was lost, stood still or was cut off
    int switches = 0;  ///< planned
    std::int64_t operations = 0;
    std::int64_t accepted = 0;
    double worstOutageMs = 0;
    double worstHealingMs = 0;

    /// Of all the time it took, beginnings and judgements too.
    [[nodiscard]] double seconds() const;
    [[nodiscard]] QString text() const;
    /// A line for each figure that is less than what is demanded.
    [[nodiscard]] QStringList shortfalls(const Demand &demand) const;
};

} // namespace integration
