// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/scenario.h"

#include "app/supervision/hostmeter.h"

#include <QCoreApplication>

#include <algorithm>

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

QList<Finding> onHost(QList<Finding> findings, int busyPercent)
{
    const bool isAllHeld = std::all_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.claim.state == State::Held; });
    if (busyPercent < HostMeter::kOverloadedPercent || isAllHeld)
        return findings;
    for (Finding &finding : findings) {
        if (finding.weight == Weight::Promise && finding.claim.state != State::Held)
            finding = {Weight::Condition, {finding.claim.text, State::Unproven}};
    }
    findings.prepend({Weight::Condition,
        {Phrase("Findings",
             QT_TRANSLATE_NOOP("Findings",
                 "the host's processors were up to %1 % busy: what failed or took too long may be "
                 "the host's doing"))
                .arg(busyPercent),
            State::Unproven}});
    return findings;
}

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
