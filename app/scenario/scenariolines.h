// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/scenarionews.h"

#include <QCoreApplication>
#include <QStringList>

namespace app {

/// How scenarios go, as lines of text: those that each piece of news adds. Pure.
class ScenarioLines
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioLines)

public:
    [[nodiscard]] QStringList take(const ScenarioNews &news);

private:
    qint64 m_beganNs = -1; ///< of the scenario that was told of last
    qsizetype m_told = 0;  ///< of its steps
    bool m_hasEnded = false;
};

} // namespace app
