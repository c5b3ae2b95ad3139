// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace app {

/// Whether a server that has ended by itself is started again: not one that keeps doing so. Pure.
class RestartPolicy
{
public:
    enum class Answer { Restart, GiveUp };

    static constexpr qsizetype kMostDeaths = 3;
    static constexpr qint64 kWithinNs = 30'000'000'000;

    /// It has ended and nobody had asked for it. GiveUp: kMostDeaths times within kWithinNs; from
    /// then on until it is forgotten.
    [[nodiscard]] Answer died(const QString &id, qint64 nowNs);
    /// A person has started or stopped it: what was before does not count.
    void forget(const QString &id) { m_deaths.remove(id); }

private:
    QHash<QString, QList<qint64>> m_deaths; ///< the last kMostDeaths
};

} // namespace app
