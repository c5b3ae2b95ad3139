// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/scenario.h"

namespace app {

namespace {

using State = ScenarioNews::Claim::State;
using Weight = Finding::Weight;

/// The texts of the findings for which `is`.
template <typename Predicate>
QList<Phrase> textsOf(const QList<Finding> &findings, Predicate is)
{
    QList<Phrase> texts;
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
    const auto broken = [&findings](Weight weight) {
        return textsOf(findings, [weight](const Finding &finding) {
            return finding.weight == weight && finding.claim.state == State::Broken;
        });
    };
    if (const QList<Phrase> unsafe = broken(Weight::Safety); !unsafe.isEmpty())
        return {Verdict::Fail, joined(unsafe)};
    const QList<Phrase> hindered = textsOf(findings, [](const Finding &finding) {
        return finding.weight == Weight::Condition && finding.claim.state != State::Held;
    });
    if (!hindered.isEmpty())
        return {Verdict::Inconclusive, joined(hindered)};
    if (const QList<Phrase> promises = broken(Weight::Promise); !promises.isEmpty())
        return {Verdict::Fail, joined(promises)};
    const QList<Phrase> unproven = textsOf(
        findings, [](const Finding &finding) { return finding.claim.state == State::Unproven; });
    if (!unproven.isEmpty())
        return {Verdict::Inconclusive, joined(unproven)};
    const QList<Phrase> held = textsOf(
        findings, [](const Finding &finding) { return finding.weight != Weight::Condition; });
    return {Verdict::Pass, joined(held)};
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
