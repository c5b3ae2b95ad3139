// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/steps.h"

#include "app/scenario/conditions.h"
#include "app/scenario/measures.h"
#include "app/view/decimal.h"
#include "app/view/statustext.h"

#include <algorithm>

namespace app {

namespace {

using At = ScenarioMarks::At;
using Kind = ScenarioOrder::Kind;
using Lateness = ScenarioStep::Lateness;
using namespace scenario;

constexpr int kSettleMs = 1000;
constexpr int kReadyMs = 60'000;
constexpr int kAskMs = 5000;
constexpr qint64 kAnswerNs = 500'000'000; ///< after the thaw

ScenarioOrders each(Kind kind, const QStringList &ids)
{
    ScenarioOrders orders;
    for (const QString &id : ids)
        orders.append({.kind = kind, .subject = id});
    return orders;
}

bool areAll(const ScenarioView &view, bool (*is)(const RunState &, const QString &))
{
    return std::all_of(view.marks.victims.begin(), view.marks.victims.end(),
        [&](const QString &id) { return is(view.state, id); });
}

QString victims(const ScenarioView &view)
{
    return view.marks.victims.join(QStringLiteral(", "));
}

constexpr auto told = phrasesIn("Steps");

} // namespace

Phrase Steps::tellStatus(const ScenarioView &view)
{
    const std::optional<core::ClusterStatus> &status = view.state.seen()->status;
    return status ? whyText(*status) : Phrase();
}

bool Steps::haveRestarted(
    const ScenarioView &view, const QStringList &ids, const Observation &before)
{
    return std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
        if (!isRunning(view.state, id))
            return false;
        const core::NodeId node(id.toStdString());
        const auto was = before.nodes.find(node);
        const auto is = view.state.seen()->nodes.find(node);
        return id == kZooKeeperId
            || (is != view.state.seen()->nodes.end()
                && (was == before.nodes.end()
                    || is->second.entry.incarnation != was->second.entry.incarnation));
    });
}

ScenarioStep Steps::ready()
{
    return {.title = told(QT_TR_NOOP("wait for READY")),
        .isDone = [](const ScenarioView &view) { return isWhole(*view.state.seen()); },
        .tell = tellStatus,
        .deadlineMs = kReadyMs};
}

ScenarioStep Steps::begin()
{
    ScenarioStep step = ready();
    step.title = told(QT_TR_NOOP("have all servers up, and wait for READY"));
    step.act = [](const ScenarioView &view) {
        ScenarioOrders orders;
        for (const LocalChild &child : view.state.local()->children) {
            if (isGone(view.state, child.id))
                orders.append({.kind = Kind::Restart, .subject = child.id});
            else if (isFrozen(view.state, child.id))
                orders.append({.kind = Kind::Thaw, .subject = child.id});
        }
        return orders;
    };
    step.isPreparation = true;
    return step;
}

ScenarioStep Steps::load()
{
    return {
        .title = told(QT_TR_NOOP("workload at %1 requests a second")).arg(decimal(kPerSecond, 0)),
        .act =
            [](const ScenarioView &view) {
                WorkloadOptions options = view.marks.load;
                options.perSecond = kPerSecond;
                // Of reads alone there is nothing that could be lost, and of few writes little.
                options.putPercent = std::max(options.putPercent, WorkloadOptions().putPercent);
                return ScenarioOrders{{.kind = Kind::Load, .load = options}};
            },
        .isDone =
            [](const ScenarioView &view) {
                return calmBefore(view.state.samples(), view.nowNs).isCalm;
            },
        .tell =
            [](const ScenarioView &view) {
                const Calm calm = calmBefore(view.state.samples(), view.nowNs);
                return told(
                    QT_TR_NOOP("%1 requests/s, half of them within %2 ms, 99 % within %3 ms"))
                    .arg(decimal(calm.perSecond, 0))
                    .arg(decimal(calm.counts.p50Ms, 1))
                    .arg(decimal(calm.counts.p99Ms, 1));
            }};
}

ScenarioStep Steps::kill(const Phrase &title, const Choose &whom)
{
    return {.title = title,
        .act = [whom](const ScenarioView &view) { return each(Kind::Kill, whom(view)); },
        .isDone = [](const ScenarioView &view) { return areAll(view, isGone); },
        .tell = victims,
        .mark = At::Fault};
}

ScenarioStep Steps::freeze(const Phrase &title, const Choose &whom)
{
    return {.title = title,
        .act = [whom](const ScenarioView &view) { return each(Kind::Freeze, whom(view)); },
        .isDone = [](const ScenarioView &view) { return areAll(view, isFrozen); },
        .tell = victims,
        .mark = At::Fault};
}

ScenarioStep Steps::hold(const Phrase &title, int milliseconds)
{
    return {.title = title, .isDone = [milliseconds](const ScenarioView &view) {
                return view.nowNs - view.marks.stepBeganNs >= milliseconds * 1'000'000LL;
            }};
}

ScenarioStep Steps::failover()
{
    return {.title = told(QT_TR_NOOP("others take over")),
        .isDone =
            [](const ScenarioView &view) {
                const Observation &seen = *view.state.seen();
                return seen.isValid() && isServed(seen) && ledBy(seen, view.marks.victims).empty();
            },
        .tell = tellStatus,
        .lateness = Lateness::Fails};
}

ScenarioStep Steps::bringBack()
{
    return {.title = told(QT_TR_NOOP("bring back, and wait for READY")),
        .act = [](const ScenarioView &view) { return each(Kind::Restart, view.marks.victims); },
        .isDone =
            [](const ScenarioView &view) {
                return haveRestarted(view, view.marks.victims, *view.marks.before)
                    && isWhole(*view.state.seen());
            },
        .tell = tellStatus,
        .lateness = Lateness::Fails,
        .mark = At::Return,
        .deadlineMs = kReadyMs};
}

ScenarioStep Steps::askFrozen()
{
    return {.title = told(QT_TR_NOOP("ask the frozen one directly for what others overwrote")),
        .act =
            [](const ScenarioView &view) {
                const QString id = view.marks.victims.value(0);
                const Observation &before = *view.marks.before;
                DirectOrder order{.sinceNs = view.marks.at(At::Effect)};
                const std::set<quint32> leads = ledBy(*view.state.seen(), {id});
                for (const quint32 partition : ledBy(before, {id})) {
                    if (!leads.contains(partition))
                        order.partitions.append(partition);
                }
                const auto server = before.servers.find(core::NodeId(id.toStdString()));
                if (server != before.servers.end())
                    order.address = QString::fromStdString(server->second.address);
                return ScenarioOrders{{.kind = Kind::ReadDirectly, .direct = order}};
            },
        .isDone = [](const ScenarioView &view) { return view.marks.direct.isSent; },
        .tell =
            [](const ScenarioView &view) {
                return told(QT_TR_N_NOOP("%n read(s) wait for it"), view.marks.direct.asked);
            },
        .deadlineMs = kAskMs};
}

ScenarioStep Steps::thaw()
{
    return {.title = told(QT_TR_NOOP("thaw, and wait for READY")),
        .act = [](const ScenarioView &view) { return each(Kind::Thaw, view.marks.victims); },
        .isDone =
            [](const ScenarioView &view) {
                const bool isHeard = view.marks.direct.open() == 0
                    || view.nowNs >= view.marks.stepBeganNs + kAnswerNs;
                return isHeard && areAll(view, isRunning) && isWhole(*view.state.seen());
            },
        .tell = tellStatus,
        .lateness = Lateness::Fails,
        .mark = At::Return,
        .deadlineMs = kReadyMs};
}

ScenarioStep Steps::settle()
{
    ScenarioStep step = hold(told(QT_TR_NOOP("a second of calm")), kSettleMs);
    step.mark = At::Ready;
    return step;
}

ScenarioStep Steps::check()
{
    return {.title = told(QT_TR_NOOP("read all written values back")),
        .act = [](const ScenarioView &) { return ScenarioOrders{{.kind = Kind::Check}}; },
        .isDone =
            [](const ScenarioView &view) {
                const LedgerReport &ledger = view.state.ledger();
                return ledger.isChecked && ledger.checkedAtNs > view.marks.stepBeganNs;
            },
        .tell =
            [](const ScenarioView &view) {
                return told(QT_TR_N_NOOP("%n key(s) read back"),
                    static_cast<int>(view.state.ledger().checked));
            },
        .mark = At::Check};
}

} // namespace app
