// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/scenariorun.h"

#include "app/supervision/hostmeter.h"

#include <algorithm>

namespace app {

namespace {

using Kind = ScenarioOrder::Kind;
using StepState = ScenarioNews::Step::State;

/// Longer than that no window stands still: the host was suspended, or we were.
constexpr qint64 kMostPauseNs = 5'000'000'000;

constexpr auto told = phrasesIn("ScenarioRun");

} // namespace

ScenarioRun::ScenarioRun(Scenario scenario)
    : m_scenario(std::move(scenario))
{
}

ScenarioView ScenarioRun::viewOf(const Input &input) const
{
    return {input.state, m_marks, input.nowNs};
}

ScenarioOrders ScenarioRun::begin(const Input &input, const WorkloadOptions &load)
{
    m_steps = m_scenario.plan(input.state);
    m_news.name = m_scenario.name;
    m_news.title = m_scenario.title;
    m_news.hypothesis = m_scenario.hypothesis;
    m_news.beganNs = input.nowNs;
    for (const ScenarioStep &step : std::as_const(m_steps))
        m_news.steps.append({.title = step.title, .result = {}});
    m_marks.times.front() = m_lookedNs = input.nowNs;
    m_marks.ledgerBefore = input.state.ledger();
    m_marks.load = load;
    ScenarioOrders orders;
    beginStep(input, orders);
    return orders.isEmpty() ? look(input) : orders;
}

void ScenarioRun::beginStep(const Input &input, ScenarioOrders &orders)
{
    const ScenarioStep &step = m_steps.at(++m_step);
    m_news.steps[m_step].state = StepState::Active;
    m_news.steps[m_step].beganNs = input.nowNs;
    m_marks.stepBeganNs = input.nowNs;
    m_marks.atStep = input.state.seen();
    if (step.mark) {
        m_marks.times[static_cast<std::size_t>(*step.mark)] = input.nowNs;
        if (*step.mark == ScenarioMarks::At::Fault) {
            m_marks.before = m_seen = input.state.seen();
            // How busy the host was earlier is no evidence of what comes of the fault.
            m_marks.busyPercent = 0;
        } else if (*step.mark == ScenarioMarks::At::Effect) {
            m_marks.during = input.state.seen();
        } else if (*step.mark == ScenarioMarks::At::Return) {
            m_marks.atReturn = input.state.seen();
        }
    }
    if (!step.act)
        return;
    const ScenarioOrders acts = step.act(viewOf(input));
    if (!step.isPreparation) {
        for (const ScenarioOrder &order : acts)
            account(order);
    }
    orders += acts;
}

void ScenarioRun::account(const ScenarioOrder &order)
{
    const auto addVictim = [this, &order] {
        if (!m_marks.victims.contains(order.subject))
            m_marks.victims << order.subject;
    };
    switch (order.kind) {
    case Kind::Kill:
        m_killed << order.subject;
        addVictim();
        break;
    case Kind::Freeze:
        m_frozen << order.subject;
        addVictim();
        break;
    case Kind::Thaw:
        m_frozen.removeAll(order.subject);
        break;
    case Kind::Restart:
        m_killed.removeAll(order.subject);
        addVictim();
        break;
    case Kind::PutSamples:
    case Kind::ReadSamples:
        m_marks.transfer = {.isReading = order.kind == Kind::ReadSamples, .problem = {}};
        break;
    case Kind::ReadDirectly:
        m_marks.direct = {.sinceNs = order.direct.sinceNs};
        break;
    case Kind::Load:
        m_isLoaded = true;
        break;
    case Kind::Stop:
    case Kind::AddServer:
    case Kind::Drain:
    case Kind::Remove:
    case Kind::Withdraw:
    case Kind::Check:
        break;
    }
}

ScenarioOrders ScenarioRun::look(const Input &input)
{
    ScenarioOrders orders;
    watchTime(input);
    watchHost(input);
    watchCopies(input.state.seen());
    while (!isOver() && m_step >= 0) {
        const ScenarioStep &step = m_steps.at(m_step);
        // What was just ordered cannot have happened yet; the next look sees it.
        const bool isAsked = orders.isEmpty() || !step.isDone;
        if (!isAsked)
            break;
        if (!m_marks.transfer.problem.isEmpty()) {
            finishStep(input, m_marks.transfer.problem, false);
            return orders
                + conclude(input, onHost(m_scenario.judge(viewOf(input)), m_marks.busyPercent));
        }
        if (step.isDone && !step.isDone(viewOf(input))) {
            if (input.nowNs - m_news.steps.at(m_step).beganNs > step.deadlineMs * 1'000'000LL)
                return orders + late(input);
            break;
        }
        finishStep(input, step.tell ? step.tell(viewOf(input)) : Phrase(), true);
        if (const Phrase obstacle = m_step == 0 ? m_scenario.obstacle(input.state) : Phrase();
            !obstacle.isEmpty()) {
            return conclude(input,
                {{Finding::Weight::Condition, {obstacle, ScenarioNews::Claim::State::Unproven}}});
        }
        if (m_step + 1 == m_steps.size())
            return orders
                + conclude(input, onHost(m_scenario.judge(viewOf(input)), m_marks.busyPercent));
        beginStep(input, orders);
    }
    return orders;
}

void ScenarioRun::finishStep(const Input &input, const Phrase &result, bool isDone)
{
    ScenarioNews::Step &step = m_news.steps[m_step];
    step.state = isDone ? StepState::Done : StepState::Failed;
    step.endedNs = input.nowNs;
    step.result = result;
}

ScenarioOrders ScenarioRun::late(const Input &input)
{
    const ScenarioStep &step = m_steps.at(m_step);
    m_marks.trouble =
        told(QT_TR_NOOP("%1: not done within %2 s")).arg(step.title).arg(step.deadlineMs / 1000);
    finishStep(input, told(QT_TR_NOOP("not done within %1 s")).arg(step.deadlineMs / 1000), false);
    const bool fails = step.lateness == ScenarioStep::Lateness::Fails;
    QList<Finding> findings = m_scenario.judge(viewOf(input));
    findings.prepend({fails ? Finding::Weight::Promise : Finding::Weight::Condition,
        {m_marks.trouble,
            fails ? ScenarioNews::Claim::State::Broken : ScenarioNews::Claim::State::Unproven}});
    return conclude(input, onHost(findings, m_marks.busyPercent));
}

ScenarioOrders ScenarioRun::end(const Input &input, const Phrase &trouble)
{
    if (isOver() || m_step < 0)
        return {};
    m_marks.trouble = trouble;
    watchTime(input);
    finishStep(input, trouble, false);
    QList<Finding> findings = m_scenario.judge(viewOf(input));
    findings.prepend({Finding::Weight::Condition, {trouble, ScenarioNews::Claim::State::Unproven}});
    return conclude(input, findings);
}

ScenarioOrders ScenarioRun::conclude(const Input &input, QList<Finding> findings)
{
    if (m_longestNs > kMostPauseNs) {
        findings.prepend({Finding::Weight::Condition,
            {told(QT_TR_NOOP("this program stood still for %1 s, with the host or alone"))
                    .arg(m_longestNs / 1'000'000'000),
                ScenarioNews::Claim::State::Unproven}});
    }
    const Judgement judgement = judgementOf(findings);
    m_news.endedNs = input.nowNs;
    m_news.verdict = judgement.verdict;
    m_news.why = judgement.why;
    for (const Finding &finding : findings)
        m_news.claims.append(finding.claim);
    return tidyUp();
}

/// The cluster shall be left as it was found, however the run ended.
ScenarioOrders ScenarioRun::tidyUp() const
{
    ScenarioOrders orders;
    for (const QString &id : m_frozen)
        orders.append({.kind = Kind::Thaw, .subject = id});
    for (const QString &id : m_killed)
        orders.append({.kind = Kind::Restart, .subject = id});
    for (const QString &id : m_marks.added)
        orders.append({.kind = Kind::Withdraw, .subject = id});
    if (m_isLoaded)
        orders.append({.kind = Kind::Load, .load = m_marks.load});
    return orders;
}

void ScenarioRun::watchTime(const Input &input)
{
    m_longestNs = std::max(m_longestNs, input.nowNs - m_lookedNs);
    m_lookedNs = input.nowNs;
}

void ScenarioRun::watchHost(const Input &input)
{
    // The last reading of before the fault is repeated until the next one.
    const qint64 faultNs = m_marks.at(ScenarioMarks::At::Fault);
    if (faultNs != 0 && input.nowNs - faultNs < HostMeter::kEveryNs)
        return;
    m_marks.busyPercent = std::max(m_marks.busyPercent, input.state.busyPercent());
}

void ScenarioRun::watchCopies(const std::shared_ptr<const Observation> &now)
{
    // Before it is connected again, an observation may know of nothing.
    if (!m_seen || m_marks.has(ScenarioMarks::At::Ready) || m_seen == now
        || m_seen->partitions.size() != now->partitions.size())
        return;
    for (std::size_t i = 0; i < now->partitions.size(); ++i) {
        for (const core::NodeId &id : now->partitions[i].wanted)
            m_marks.copiesMoved += m_seen->partitions[i].isWanted(id) ? 0 : 1;
    }
    m_seen = now;
}

} // namespace app
