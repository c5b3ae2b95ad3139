// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/catalogue.h"
#include "app/scenario/conditions.h"
#include "app/scenario/findings.h"
#include "app/scenario/steps.h"

#include <algorithm>
#include <set>

/// The scenarios that are more than one fault and its end.
namespace app {

namespace {

using At = ScenarioMarks::At;
using Kind = ScenarioOrder::Kind;
using Lateness = ScenarioStep::Lateness;
using State = ScenarioNews::Claim::State;
using Weight = Finding::Weight;
using namespace scenario;

constexpr int kAdded = 4;
constexpr double kMostMoved = 1.2; ///< of what must move
constexpr int kMoveMs = 120'000;
constexpr int kShortMs = 1000;
constexpr int kLongMs = 5000; ///< beyond the servers' sessions of 4 s

/// Of each of the added servers.
ScenarioStep shrinkStep(const Phrase &title, Kind kind,
    const std::function<bool(const RunState &, const QString &)> &isDone)
{
    return {.title = title,
        .act =
            [kind](const ScenarioView &view) {
                ScenarioOrders orders;
                for (const QString &id : view.marks.added)
                    orders.append({.kind = kind, .subject = id});
                return orders;
            },
        .isDone =
            [isDone](const ScenarioView &view) {
                return std::all_of(view.marks.added.begin(), view.marks.added.end(),
                    [&](const QString &id) { return isDone(view.state, id); });
            },
        .tell = Steps::tellStatus,
        .lateness = Lateness::Fails,
        .deadlineMs = kMoveMs};
}

ScenarioStep zookeeperStep(
    const Phrase &title, Kind kind, const std::function<bool(const ScenarioView &)> &isDone)
{
    return {.title = title,
        .act =
            [kind](const ScenarioView &) {
                return ScenarioOrders{{.kind = kind, .subject = kZooKeeperId}};
            },
        .isDone = isDone,
        .tell = Steps::tellStatus,
        .lateness = Lateness::Fails,
        .deadlineMs = 60'000};
}

/// Copies that four more servers must be given for all to have equally many. `before` is even: who
/// has no copy there, is known of and no more.
int fewestMoves(const Observation &before)
{
    std::set<core::NodeId> holders;
    std::size_t copies = 0;
    for (const core::PartitionRecord &record : before.partitions) {
        holders.insert(record.wanted.begin(), record.wanted.end());
        copies += record.wanted.size();
    }
    const int each = static_cast<int>(copies) / (static_cast<int>(holders.size()) + kAdded);
    return each * kAdded;
}

/// Whole, and all of ours have equally many primaries and copies.
ScenarioStep evenStep()
{
    ScenarioStep step = Steps::begin();
    step.isDone = [](const ScenarioView &view) {
        return isWhole(*view.state.seen()) && isEven(*view.state.seen(), serversOf(view.state));
    };
    return step;
}

} // namespace

Scenario Catalogue::rollingRestart()
{
    const auto plan = [](const RunState &state) {
        QList<ScenarioStep> steps{Steps::begin(), Steps::load()};
        const QStringList servers = serversOf(state);
        for (const QString &id : servers) {
            ScenarioStep step{.title = told(QT_TR_NOOP("restart %1")).arg(id),
                .act =
                    [id](const ScenarioView &) {
                        return ScenarioOrders{{.kind = Kind::Restart, .subject = id}};
                    },
                .isDone =
                    [id](const ScenarioView &view) {
                        return Steps::haveRestarted(view, {id}, *view.marks.atStep)
                            && isWhole(*view.state.seen());
                    },
                .tell = Steps::tellStatus,
                .lateness = Lateness::Fails,
                .mark = id == servers.first() ? std::optional(At::Fault) : std::nullopt,
                .deadlineMs = 60'000};
            steps.append(step);
        }
        return steps + QList<ScenarioStep>{Steps::settle(), Steps::check()};
    };
    return {.name = {},
        .title = told(QT_TR_NOOP("Rolling restart")),
        .hypothesis = told(
            QT_TR_NOOP("All servers are stopped and started again, one after the other, and no "
                       "request fails: each hands over what it leads before it goes.")),
        .obstacle = [](const RunState &state) { return lacks(state, 2, 2); },
        .plan = plan,
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore()
                    .nothingLost()
                    .nothingFailed()
                    .nobodyWaitedLongerThan(findings.boundMs())
                    .all();
            }};
}

Scenario Catalogue::grow()
{
    const auto plan = [](const RunState &state) {
        const int all = static_cast<int>(serversOf(state).size()) + kAdded;
        const ScenarioStep add{
            .title = told(QT_TR_NOOP("add %1 servers, and wait until all are even")).arg(kAdded),
            .act =
                [](const ScenarioView &) {
                    return ScenarioOrders(kAdded, {.kind = Kind::AddServer});
                },
            .isDone =
                [all](const ScenarioView &view) {
                    const QStringList ids = serversOf(view.state);
                    return ids.size() == all && isWhole(*view.state.seen())
                        && isEven(*view.state.seen(), ids);
                },
            .tell = Steps::tellStatus,
            .lateness = Lateness::Fails,
            .mark = At::Fault,
            .deadlineMs = kMoveMs};
        return QList<ScenarioStep>{evenStep(), Steps::load(), add, Steps::settle(),
            shrinkStep(told(QT_TR_NOOP("drain them again")), Kind::Drain,
                [](const RunState &now, const QString &id) { return isDrained(*now.seen(), id); }),
            Steps::check(), shrinkStep(told(QT_TR_NOOP("stop them")), Kind::Stop, isGone),
            shrinkStep(told(QT_TR_NOOP("remove them")), Kind::Remove, isForgotten), Steps::ready()};
    };
    return {.name = {},
        .title = told(QT_TR_NOOP("Grow by four servers")),
        .hypothesis = told(
            QT_TR_NOOP("Four servers more get their even share of copies and primaries, little "
                       "more is moved than must be, and no request fails; the same for the way "
                       "back.")),
        .obstacle = [](const RunState &state) { return lacks(state, 1, 1); },
        .plan = plan,
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                const int least = fewestMoves(*view.marks.before);
                return findings.steadyBefore()
                    .nothingLost()
                    .nothingFailed()
                    .movedAtMost(static_cast<int>(kMostMoved * least))
                    .all();
            }};
}

Scenario Catalogue::zookeeperDown()
{
    const auto plan = [](const RunState &) {
        ScenarioStep freeze = zookeeperStep(told(QT_TR_NOOP("freeze ZooKeeper")), Kind::Freeze,
            [](const ScenarioView &view) { return isFrozen(view.state, kZooKeeperId); });
        freeze.mark = At::Fault;
        const auto isBack = [](const ScenarioView &view) {
            return isRunning(view.state, kZooKeeperId) && !view.state.local()->zookeeper.isEmpty()
                && isWhole(*view.state.seen());
        };
        ScenarioStep without = Steps::hold(
            told(QT_TR_NOOP("serve without it, longer than its sessions last")), kLongMs);
        without.mark = At::Effect;
        ScenarioStep back = zookeeperStep(
            told(QT_TR_NOOP("bring it back, and wait for READY")), Kind::Restart, isBack);
        back.mark = At::Return;
        // A planned switch that cannot be written leaves its partition waiting for ZooKeeper.
        return QList<ScenarioStep>{evenStep(), Steps::load(), freeze,
            Steps::hold(told(QT_TR_NOOP("serve while it stands still")), kShortMs),
            zookeeperStep(told(QT_TR_NOOP("thaw it")), Kind::Thaw, isBack),
            zookeeperStep(told(QT_TR_NOOP("kill ZooKeeper")), Kind::Kill,
                [](const ScenarioView &view) { return isGone(view.state, kZooKeeperId); }),
            without, back, Steps::settle(), Steps::check()};
    };
    return {.name = {},
        .title = told(QT_TR_NOOP("ZooKeeper down")),
        .hypothesis = told(
            QT_TR_NOOP("ZooKeeper is needed to decide, not to serve: while it stands still, and "
                       "while it is gone for longer than sessions last, no request fails.")),
        .obstacle = [](const RunState &state) { return lacks(state, 1, 1); },
        .plan = plan,
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore().nothingLost().nothingFailed().readyAgain().all();
            }};
}

Scenario Catalogue::restartAll()
{
    const auto plan = [](const RunState &) {
        return QList<ScenarioStep>{Steps::begin(), Steps::load(),
            Steps::kill(told(QT_TR_NOOP("kill ZooKeeper and all servers")),
                [](const ScenarioView &view) {
                    return QStringList{kZooKeeperId} + serversOf(view.state);
                }),
            Steps::bringBack(), Steps::settle(), Steps::check()};
    };
    return {.name = {},
        .title = told(QT_TR_NOOP("Everything killed and restarted")),
        .hypothesis = told(
            QT_TR_NOOP("When ZooKeeper and all servers are killed in the middle of writing, and "
                       "started again, everything that was acknowledged is there.")),
        .obstacle = [](const RunState &state) { return lacks(state, 1, 1); },
        .plan = plan,
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore().nothingLost().readyAgain().all();
            }};
}

} // namespace app
