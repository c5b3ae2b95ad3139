// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/catalogue.h"

#include "app/scenario/conditions.h"
#include "app/scenario/findings.h"
#include "app/scenario/steps.h"

#include <array>

namespace app {

namespace {

using namespace scenario;

constexpr int kHoldMs = 1000;

QStringList busiest(const ScenarioView &view)
{
    return {busiestSlave(*view.state.seen())};
}

QStringList master(const ScenarioView &view)
{
    return {masterOf(*view.state.seen())};
}

/// What all faults have in common: calm, the fault, its effect, the end of it, the proof.
QList<ScenarioStep> aroundFault(
    const ScenarioStep &fault, const ScenarioStep &hold, const QList<ScenarioStep> &end)
{
    ScenarioStep effect = hold;
    effect.mark = ScenarioMarks::At::Effect;
    return QList<ScenarioStep>{Steps::begin(), Steps::load(), fault, Steps::failover(), effect}
    + end + QList<ScenarioStep>{Steps::settle(), Steps::check()};
}

using Plan = std::function<QList<ScenarioStep>(const RunState &)>;

/// They are killed, the others go on for a while, and they come back.
Plan killing(
    const Phrase &kill, const Steps::Choose &whom, const Phrase &meanwhile, int holdMs = kHoldMs)
{
    return [=](const RunState &) {
        return aroundFault(
            Steps::kill(kill, whom), Steps::hold(meanwhile, holdMs), {Steps::bringBack()});
    };
}

} // namespace

QStringList Catalogue::names()
{
    return {QStringLiteral("kill-primary"), QStringLiteral("kill-master"),
        QStringLiteral("kill-master-and-primary"), QStringLiteral("freeze"),
        QStringLiteral("kill-and-return"), QStringLiteral("rolling-restart"),
        QStringLiteral("grow"), QStringLiteral("two-failures"), QStringLiteral("zookeeper-down"),
        QStringLiteral("restart-all"), QStringLiteral("demo")};
}

Scenario Catalogue::scenario(const QString &name)
{
    using Make = Scenario (*)();
    static const std::array<Make, 11> kMakes{killPrimary, killMaster, killMasterAndPrimary, freeze,
        killAndReturn, rollingRestart, grow, twoFailures, zookeeperDown, restartAll, demo};
    const qsizetype index = names().indexOf(name);
    Q_ASSERT(index >= 0);
    Scenario made = kMakes[static_cast<std::size_t>(index)]();
    made.name = name;
    return made;
}

Phrase Catalogue::lacks(const RunState &state, int servers, int copies)
{
    const int have = static_cast<int>(serversOf(state).size());
    if (have < servers)
        return told(QT_TR_NOOP("it needs %1 servers, and there are %2")).arg(servers).arg(have);
    const std::optional<core::ClusterConfig> &config = state.seen()->config;
    const int replicas = config ? static_cast<int>(config->replicas) : 0;
    if (replicas < copies)
        return told(QT_TR_NOOP("it needs %1 copies of each partition, and there are %2"))
            .arg(copies)
            .arg(replicas);
    return {};
}

Scenario Catalogue::killPrimary()
{
    return {.name = {},
        .title = told(QT_TR_NOOP("Kill a primary")),
        .hypothesis = told(
            QT_TR_NOOP("When the server that leads most partitions is killed, others lead them "
                       "within a second, no acknowledged write is lost, and nobody else notices.")),
        .obstacle = [](const RunState &state) { return lacks(state, 2, 2); },
        .plan = killing(told(QT_TR_NOOP("kill the busiest primary")), busiest,
            told(QT_TR_NOOP("go on without it"))),
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore()
                    .nothingLost()
                    .servedAgainWithin(findings.boundMs())
                    .othersUndisturbed(Findings::Others::NotLed)
                    .readyAgain()
                    .all();
            }};
}

Scenario Catalogue::killMaster()
{
    return {.name = {},
        .title = told(QT_TR_NOOP("Kill the master")),
        .hypothesis = told(
            QT_TR_NOOP("When the master is killed, another server is master within a second; only "
                       "what it led itself is interrupted, and nothing else changes hands.")),
        .obstacle = [](const RunState &state) { return lacks(state, 2, 2); },
        .plan = killing(
            told(QT_TR_NOOP("kill the master")), master, told(QT_TR_NOOP("go on without it"))),
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore()
                    .nothingLost()
                    .anotherMasterWithin(findings.boundMs())
                    .servedAgainWithin(findings.boundMs())
                    .othersUndisturbed(Findings::Others::NotLed)
                    .othersKeptTheirPrimaries()
                    .readyAgain()
                    .all();
            }};
}

Scenario Catalogue::killMasterAndPrimary()
{
    return {.name = {},
        .title = told(QT_TR_NOOP("Kill the master and a primary")),
        .hypothesis =
            told(QT_TR_NOOP("When the master and the busiest primary are killed at once, the next "
                            "master finds both deaths, and nothing acknowledged is lost.")),
        .obstacle = [](const RunState &state) { return lacks(state, 3, 3); },
        .plan = killing(
            told(QT_TR_NOOP("kill both")),
            [](const ScenarioView &view) { return master(view) + busiest(view); },
            told(QT_TR_NOOP("go on without them"))),
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore()
                    .nothingLost()
                    .anotherMasterWithin(findings.boundMs())
                    .servedAgainWithin(findings.boundMs())
                    .othersUndisturbed(Findings::Others::Untouched)
                    .readyAgain()
                    .all();
            }};
}

Scenario Catalogue::freeze()
{
    return {.name = {},
        .title = told(QT_TR_NOOP("Freeze and thaw")),
        .hypothesis = told(QT_TR_NOOP(
            "A primary that stands still, as in a long pause or behind a cut cable, is replaced "
            "once its lease is over; thawed, it answers nothing with what is old.")),
        .obstacle = [](const RunState &state) { return lacks(state, 2, 2); },
        .plan =
            [](const RunState &) {
                return aroundFault(
                    Steps::freeze(told(QT_TR_NOOP("freeze the busiest primary")), busiest),
                    Steps::hold(told(QT_TR_NOOP("go on without it")), kHoldMs),
                    {Steps::askFrozen(), Steps::thaw()});
            },
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore()
                    .nothingLost()
                    .servedAgainWithin(findings.silenceBoundMs())
                    .fencedAfterThaw()
                    .othersUndisturbed(Findings::Others::Untouched)
                    .readyAgain()
                    .all();
            }};
}

Scenario Catalogue::killAndReturn()
{
    return {.name = {},
        .title = told(QT_TR_NOOP("Kill and return")),
        .hypothesis =
            told(QT_TR_NOOP("A killed server that returns takes up its copies where they were, and "
                            "catches up with what was written meanwhile.")),
        .obstacle = [](const RunState &state) { return lacks(state, 2, 2); },
        .plan = killing(told(QT_TR_NOOP("kill the busiest primary")), busiest,
            told(QT_TR_NOOP("write while it is away")), 3 * kHoldMs),
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore()
                    .nothingLost()
                    .returnedWithItsCopies()
                    .servedAgainWithin(findings.boundMs())
                    .readyAgain()
                    .all();
            }};
}

Scenario Catalogue::twoFailures()
{
    return {.name = {},
        .title = told(QT_TR_NOOP("Two failures at once")),
        .hypothesis = told(
            QT_TR_NOOP("With three copies, a primary and a secondary of the same partitions may "
                       "die at once: the third copy serves, and has all that was acknowledged.")),
        .obstacle = [](const RunState &state) { return lacks(state, 4, 3); },
        .plan = killing(
            told(QT_TR_NOOP("kill a primary and its busiest secondary")),
            [](const ScenarioView &view) {
                const QString primary = busiestSlave(*view.state.seen());
                return QStringList{primary, busiestSecondaryOf(*view.state.seen(), primary)};
            },
            told(QT_TR_NOOP("go on without them"))),
        .judge =
            [](const ScenarioView &view) {
                Findings findings(view);
                return findings.steadyBefore()
                    .nothingLost()
                    .servedAgainWithin(findings.boundMs())
                    .othersUndisturbed(Findings::Others::Untouched)
                    .readyAgain()
                    .all();
            }};
}

} // namespace app
