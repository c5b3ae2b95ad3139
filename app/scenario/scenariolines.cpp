// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/scenariolines.h"

#include "app/scenario/scenario.h"

#include <QLocale>

namespace app {

namespace {

QString markOf(ScenarioNews::Claim::State state)
{
    static const QString kMarks[] = {QStringLiteral("✓"), QStringLiteral("✗"), QStringLiteral("?")};
    return kMarks[static_cast<std::size_t>(state)];
}

} // namespace

QStringList ScenarioLines::take(const ScenarioNews &news)
{
    using StepState = ScenarioNews::Step::State;
    QStringList lines;
    if (news.beganNs != m_beganNs) {
        m_beganNs = news.beganNs;
        m_told = 0;
        m_hasEnded = false;
        lines << QString() << QStringLiteral("%1 (%2)").arg(news.title.toString(), news.name)
              << news.hypothesis.toString();
    }
    for (; m_told < news.steps.size(); ++m_told) {
        const ScenarioNews::Step &step = news.steps.at(m_told);
        if (step.state != StepState::Done && step.state != StepState::Failed)
            break;
        const double seconds = static_cast<double>(step.endedNs - step.beganNs) / 1e9;
        QString line =
            QStringLiteral("%1 %2, %3 s")
                .arg(step.state == StepState::Done ? QStringLiteral("✓") : QStringLiteral("✗"),
                    step.title.toString(), QLocale().toString(seconds, 'f', 2));
        if (!step.result.isEmpty())
            line += QStringLiteral(": %1").arg(step.result.toString());
        lines << line;
    }
    if (news.endedNs != 0 && !m_hasEnded) {
        m_hasEnded = true;
        for (const ScenarioNews::Claim &claim : news.claims)
            lines << QStringLiteral("  %1 %2").arg(markOf(claim.state), claim.text.toString());
        lines << QStringLiteral("%1: %2").arg(verdictWord(news.verdict), news.why.toString());
    }
    return lines;
}

} // namespace app
