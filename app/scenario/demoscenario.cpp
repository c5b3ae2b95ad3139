// SPDX-License-Identifier: Apache-2.0
#include "app/samplefill.h"
#include "app/scenario/catalogue.h"
#include "app/scenario/conditions.h"
#include "app/scenario/findings.h"
#include "app/scenario/steps.h"

#include <QLocale>

namespace app {

namespace {

using Kind = ScenarioOrder::Kind;
using Lateness = ScenarioStep::Lateness;
using State = ScenarioNews::Claim::State;
using Weight = Finding::Weight;
using namespace scenario;

ScenarioStep transfer(const Phrase &title, Kind kind)
{
    return {.title = title,
        .act = [kind](const ScenarioView &) { return ScenarioOrders{{.kind = kind}}; },
        .isDone =
            [](const ScenarioView &view) {
                const TransferReport &report = view.marks.transfer;
                return report.total > 0 && report.done == report.total;
            },
        .tell =
            [](const ScenarioView &view) {
                return QStringLiteral("%1/%2")
                    .arg(view.marks.transfer.done)
                    .arg(view.marks.transfer.total);
            },
        .lateness = kind == Kind::ReadSamples ? Lateness::Fails : Lateness::Hinders};
}

/// The cluster has noticed that all victims are away, and serves everything.
ScenarioStep kill(const Phrase &title, const Steps::Choose &whom)
{
    ScenarioStep step = Steps::kill(title, whom);
    step.isDone = [](const ScenarioView &view) {
        return isServedWithout(*view.state.seen(), view.marks.victims);
    };
    step.tell = Steps::tellStatus;
    step.lateness = Lateness::Fails;
    return step;
}

QList<Finding> judgeDemo(const ScenarioView &view)
{
    const TransferReport &last = view.marks.transfer;
    Findings findings(view);
    if (last.isLost) {
        findings.add(Weight::Safety, State::Broken, last.problem);
    } else if (!last.problem.isEmpty()) {
        findings.add(last.isReading ? Weight::Promise : Weight::Condition,
            last.isReading ? State::Broken : State::Unproven, last.problem);
    } else {
        const bool isRead = last.isReading && last.done == SampleFill::kTotal
            && view.marks.has(ScenarioMarks::At::Return);
        findings.add(Weight::Promise, isRead ? State::Held : State::Unproven,
            isRead
                ? Catalogue::told(
                    QT_TRANSLATE_NOOP("Catalogue", "%1 acknowledged values, none lost"))
                      .arg(SampleFill::kTotal)
                : Catalogue::told(QT_TRANSLATE_NOOP("Catalogue", "the values were not all read")));
    }
    return findings.all();
}

} // namespace

Scenario Catalogue::demo()
{
    const auto plan = [](const RunState &) {
        const ScenarioStep read = transfer(told(QT_TR_NOOP("read all")), Kind::ReadSamples);
        return QList<ScenarioStep>{Steps::begin(),
            transfer(told(QT_TR_NOOP("put 1,000 values")), Kind::PutSamples),
            kill(told(QT_TR_NOOP("kill a primary")),
                [](const ScenarioView &view) {
                    return QStringList{busiestSlave(*view.state.seen())};
                }),
            read,
            kill(told(QT_TR_NOOP("kill the master")),
                [](const ScenarioView &view) { return QStringList{masterOf(*view.state.seen())}; }),
            read, Steps::bringBack(), read};
    };
    return {.name = {},
        .title = told(QT_TR_NOOP("Demo")),
        .hypothesis = told(
            QT_TR_NOOP("A thousand values are all there after the death of a primary, after the "
                       "death of the master, and when both are back.")),
        .obstacle = [](const RunState &state) { return lacks(state, 3, 3); },
        .plan = plan,
        .judge = judgeDemo};
}

} // namespace app
