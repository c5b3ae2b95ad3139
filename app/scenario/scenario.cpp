// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/scenario.h"

namespace app {

namespace {

using State = ScenarioNews::Claim::State;
using Weight = Finding::Weight;

/// The texts of the findings for which `is`.
template <typename Predicate>
QStringList textsOf(const QList<Finding> &findings, Predicate is)
{
    QStringList texts;
    for (const Finding &finding : findings) {
        if (is(finding))
            texts << finding.claim.text;
    }
    return texts;
}

} // namespace

Judgement judgementOf(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return {};
    const QString separator = QStringLiteral(" · ");
    const auto broken = [&findings](Weight weight) {
        return textsOf(findings, [weight](const Finding &finding) {
            return finding.weight == weight && finding.claim.state == State::Broken;
        });
    };
    if (const QStringList unsafe = broken(Weight::Safety); !unsafe.isEmpty())
        return {Verdict::Fail, unsafe.join(separator)};
    const QStringList hindered = textsOf(findings, [](const Finding &finding) {
        return finding.weight == Weight::Condition && finding.claim.state != State::Held;
    });
    if (!hindered.isEmpty())
        return {Verdict::Inconclusive, hindered.join(separator)};
    if (const QStringList promises = broken(Weight::Promise); !promises.isEmpty())
        return {Verdict::Fail, promises.join(separator)};
    const QStringList unproven = textsOf(
        findings, [](const Finding &finding) { return finding.claim.state == State::Unproven; });
    if (!unproven.isEmpty())
        return {Verdict::Inconclusive, unproven.join(separator)};
    const QStringList held = textsOf(
        findings, [](const Finding &finding) { return finding.weight != Weight::Condition; });
    return {Verdict::Pass, held.join(separator)};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("PASS");
    case Verdict::Fail:
        return QStringLiteral("FAIL");
    case Verdict::Inconclusive:
        break;
    }
    return QStringLiteral("INCONCLUSIVE");
}

} // namespace app
