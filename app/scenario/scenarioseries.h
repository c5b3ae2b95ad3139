// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/scenariorunner.h"

#include <QStringList>

namespace app {

/// Scenarios one after the other, whatever comes of each. Lives on the main thread; used once.
class ScenarioSeries : public QObject
{
    Q_OBJECT

public:
    /// `which` is a name of the catalogue, or "all". The runner must live as long.
    ScenarioSeries(ScenarioRunner *runner, const QString &which, QObject *parent = nullptr);

    void start();
    /// Ends the one that runs; none follows it.
    void abort();
    /// FAIL if one has failed, else INCONCLUSIVE if one was, or none has ended yet; else PASS.
    [[nodiscard]] Verdict verdict() const;

Q_SIGNALS:
    void finished(app::Verdict verdict);

private:
    void startNext();

    ScenarioRunner *m_runner;
    QStringList m_left;
    QList<Verdict> m_verdicts;
};

} // namespace app
