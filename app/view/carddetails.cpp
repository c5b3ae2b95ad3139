// SPDX-License-Identifier: Apache-2.0
#include "app/view/carddetails.h"

#include "app/view/datarequest.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

using Countdown = widgets::NodeCardData::Countdown; // else lupdate loses the context
using widgets::Meaning;

constexpr double kNsPerMs = 1e6;
constexpr double kAtOnceMs = 20; // two clocks' readings that cannot be told apart
constexpr qint64 kThawShownNs = 10'000'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardDetails)
};

struct Alert {
    Meaning meaning = Meaning::Neutral;
    QString text;
};

QString millisecondsText(double ms)
{
    return QLocale().toString(ms, 'f', qAbs(ms) < 10 ? 1 : 0);
}

bool is(const ServerPicture &server, ChildState::Phase phase)
{
    return server.child && server.child->state.phase == phase;
}

bool isDown(const ServerPicture &server)
{
    return server.node && server.node->entry.health == core::Health::Down;
}

/// A process that is not there while the cluster still counts on it, and the other way round.
Alert disagreement(const ServerPicture &server, const LocalCluster &local)
{
    // Nobody is left who could notice, and the health line says how to bring all of them back.
    if (local.stage == ClusterStage::Stopped)
        return {};
    const bool isUp = server.node && server.node->entry.health == core::Health::Up;
    if (is(server, ChildState::Phase::Gone)) {
        if (isUp)
            return {server.child->state.hasStopped() ? Meaning::Neutral : Meaning::Failed,
                Text::tr("process gone – the cluster has not noticed")};
        return {Meaning::Neutral, Text::tr("stays down until you bring it back")};
    }
    if (is(server, ChildState::Phase::Frozen)) {
        if (isUp)
            return {Meaning::Suspect, Text::tr("frozen – the cluster has not noticed")};
        return {Meaning::Suspect, Text::tr("stays frozen until you thaw it")};
    }
    return {};
}

/// What it went through last was a freeze, and not another start.
bool wasFrozen(const ServerPicture &server, const RunState &state)
{
    const QList<Incident> &incidents = state.incidents();
    const auto last = std::find_if(incidents.crbegin(), incidents.crend(),
        [&](const Incident &incident) { return incident.subject == server.id; });
    if (last == incidents.crend() || last->faultNs > server.child->state.sinceNs)
        return false;
    // By somebody else's signal: the cluster has noticed, and its process was never gone.
    return last->kind == Incident::Kind::Frozen
        || (last->kind == Incident::Kind::Declared && last->goneNs != 0);
}

/// A server that still believes to lead what the map has given to others.
Alert staleness(const ServerPicture &server, const RunState &state, qint64 nowNs)
{
    if (!is(server, ChildState::Phase::Running) && server.child)
        return {};
    const ServerNews news = state.servers().value(server.id);
    const qint64 mapNs = server.node ? server.node->healthSinceNs : 0;
    if (news.primaries > 0 && server.primaries == 0 && news.answeredAtNs > mapNs) {
        return {Meaning::Suspect,
            Text::tr("stale: believes that it leads %n partition(s); the map says none", nullptr,
                news.primaries)};
    }
    if (!server.child || nowNs - server.child->state.sinceNs > kThawShownNs
        || !wasFrozen(server, state))
        return {};
    int left = 0;
    qint64 lastNs = 0;
    const AppendLog<ServerEvent> &events = state.serverEvents();
    for (qint64 i = events.end(); i > events.begin(); --i) {
        const ServerEvent &event = events.at(i - 1);
        if (event.atNs < server.child->state.sinceNs - kThawShownNs)
            break;
        if (event.server != server.id || event.name != QLatin1String("steppedDown")
            || event.atNs < server.child->state.sinceNs)
            continue;
        ++left;
        lastNs = qMax(lastNs, event.atNs);
    }
    if (left == 0)
        return {};
    const double ms = static_cast<double>(lastNs - server.child->state.sinceNs) / kNsPerMs;
    return {Meaning::Moving,
        Text::tr("woke as a stale primary; stepped down within %1 ms").arg(millisecondsText(ms))};
}

Alert alertOf(const ServerPicture &server, const RunState &state, qint64 nowNs)
{
    if (const Alert alert = disagreement(server, *state.local()); !alert.text.isEmpty())
        return alert;
    if (const Alert alert = staleness(server, state, nowNs); !alert.text.isEmpty())
        return alert;
    if (is(server, ChildState::Phase::Running) && isDown(server))
        return {Meaning::Suspect, Text::tr("runs, but the cluster holds it for down")};
    const QString learning = learningText(server, state.servers().value(server.id));
    if (!learning.isEmpty())
        return {Meaning::Moving, learning};
    return {};
}

} // namespace

QString clocksText(const ServerPicture &server)
{
    const bool isSilent =
        is(server, ChildState::Phase::Gone) || is(server, ChildState::Phase::Frozen);
    if (!isDown(server) || !isSilent)
        return {};
    const double ms =
        static_cast<double>(server.node->healthSinceNs - server.child->state.sinceNs) / kNsPerMs;
    // A dying process closes its connections before it is gone.
    if (ms < 0 && ms > -kAtOnceMs && is(server, ChildState::Phase::Gone))
        return Text::tr("declared down as its process ended");
    const QString number = millisecondsText(qAbs(ms));
    if (is(server, ChildState::Phase::Frozen)) {
        return ms < 0 ? Text::tr("declared down %1 ms before it was frozen").arg(number)
                      : Text::tr("declared down %1 ms after it was frozen").arg(number);
    }
    return ms < 0 ? Text::tr("declared down %1 ms before its process ended").arg(number)
                  : Text::tr("declared down %1 ms after its process ended").arg(number);
}

Countdown sessionOf(const ServerPicture &server, qint64 nowNs)
{
    const bool isSilent =
        is(server, ChildState::Phase::Gone) || is(server, ChildState::Phase::Frozen);
    // A server that has not come back has registered once at most: this is the dead one's.
    if (!isSilent || !server.entry || server.child->state.sinceNs == 0)
        return {};
    const double passedMs = static_cast<double>(nowNs - server.child->state.sinceNs) / kNsPerMs;
    const double leftMs = qBound(0.0, kSessionMs - passedMs, double(kSessionMs));
    Countdown countdown;
    countdown.left = leftMs / kSessionMs;
    countdown.number = QLocale().toString(leftMs / 1000, 'f', 1);
    countdown.text = leftMs > 0
        ? Text::tr("its session in ZooKeeper stays open for about %1 s more (an estimate)")
              .arg(countdown.number)
        : Text::tr("its session in ZooKeeper ends any moment");
    return countdown;
}

QString learningText(const ServerPicture &server, const ServerNews &news)
{
    if (server.learners == 0)
        return {};
    qint64 bytes = 0;
    qint64 total = 0;
    for (const ServerNews::Learner &learner : news.learners) {
        bytes += learner.bytes;
        total += learner.total;
    }
    const QString where =
        Text::tr("catching up in %1 of %2").arg(server.learners).arg(server.wanted);
    if (total > 0)
        return Text::tr("%1 · %2 of %3").arg(where, sizeText(bytes), sizeText(total));
    return bytes > 0 ? Text::tr("%1 · %2 so far").arg(where, sizeText(bytes)) : where;
}

void addDetails(widgets::NodeCardData &card, const Picture &picture, const RunState &state,
    const LoadPicture &load, qint64 nowNs)
{
    const ServerPicture *const server = picture.server(card.id);
    if (!server)
        return;
    const Alert alert = alertOf(*server, state, nowNs);
    card.alert = alert.text;
    card.alertMeaning = alert.meaning;
    card.session = sessionOf(*server, nowNs);
    if (const QString clocks = clocksText(*server); !clocks.isEmpty())
        card.note = clocks;
    else if (server->learners > 0)
        card.note = Text::tr("primary of %1 · secondary of %2")
                        .arg(server->primaries)
                        .arg(server->secondaries);
    if (is(*server, ChildState::Phase::Gone) || is(*server, ChildState::Phase::Frozen))
        return;
    card.load = load.lately;
    card.loadText = loadText(load);
}

} // namespace app
