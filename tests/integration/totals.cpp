// SPDX-License-Identifier: Apache-2.0
#include "totals.h"

#include <algorithm>
#include <array>

namespace integration {

std::optional<Demand> Demand::fromText(const QString &text)
{
    const QStringList parts = text.split(u',');
    std::array<qint64, 4> numbers{};
    if (static_cast<std::size_t>(parts.size()) != numbers.size())
        return std::nullopt;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts[static_cast<qsizetype>(i)].toLongLong(&isNumber);
        if (!isNumber || numbers[i] < 0)
            return std::nullopt;
    }
    return Demand{static_cast<double>(numbers[0]), static_cast<int>(numbers[1]),
        static_cast<int>(numbers[2]), numbers[3]};
}

double Totals::seconds() const
{
    return support::toMs(support::nowNs() - beganAt) / 1000;
}

QString Totals::text() const
{
    return QStringLiteral("%1 rounds in %2 s, %3 faults, %4 failovers and %5 planned "
                          "switches, %6 operations (%7 a second), %8 writes accepted, longest "
                          "without a write %9 ms, READY when healed after at most %10 ms")
        .arg(rounds)
        .arg(seconds(), 0, 'f', 0)
        .arg(faults)
        .arg(failovers)
        .arg(switches)
        .arg(operations)
        .arg(static_cast<double>(operations) / seconds(), 0, 'f', 0)
        .arg(accepted)
        .arg(worstOutageMs, 0, 'f', 0)
        .arg(worstHealingMs, 0, 'f', 0);
}

QStringList Totals::shortfalls(const Demand &demand) const
{
    QStringList found;
    const auto demandOf = [&found](const char *what, double is, double wanted) {
        if (is < wanted)
            found << QStringLiteral("%1 %2, demanded are %3")
                         .arg(is, 0, 'f', 0)
                         .arg(QLatin1String(what))
                         .arg(wanted, 0, 'f', 0);
    };
    demandOf("seconds", seconds(), demand.seconds);
    demandOf("faults", faults, demand.faults);
    demandOf("failovers", failovers, demand.failovers);
    demandOf("operations", static_cast<double>(operations), static_cast<double>(demand.operations));
    return found;
}

} // namespace integration
