// SPDX-License-Identifier: Apache-2.0
#include "app/view/texts.h"

#include "app/view/clientsnow.h"
#include "app/view/plainpreview.h"
#include "app/view/statustext.h"
#include "app/view/wallclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

using widgets::Meaning;
using Content = widgets::HealthBar::Content;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

constexpr qsizetype kMostOfProblem = 200;
constexpr qint64 kLongNs = 10'000'000'000;
const QString kDot = QStringLiteral(" · ");

/// Of the steps under way the one that began first, once it takes long.
QString slowestText(const LocalCluster &local, qint64 nowNs)
{
    const LocalChild *slowest = nullptr;
    for (const StartStep &step : local.steps) {
        const LocalChild *const child = local.child(step.subject);
        if (step.state == StartStep::State::Active && child && child->state.isAlive()
            && (!slowest || child->state.sinceNs < slowest->state.sinceNs))
            slowest = child;
    }
    if (!slowest || nowNs - slowest->state.sinceNs <= kLongNs)
        return {};
    return Text::tr("waiting for %1 for %2")
        .arg(childTitle(slowest->id), ageText(nowNs - slowest->state.sinceNs));
}

Content startingHealth(const Picture &picture, qint64 nowNs)
{
    Content content{
        .meaning = Meaning::Moving, .word = Text::tr("Starting"), .detail = {}, .aside = {}};
    QStringList lines;
    int done = 0;
    for (const StartStep &step : picture.local().steps) {
        if (step.state != StartStep::State::Waiting)
            lines << step.text;
        if (step.state == StartStep::State::Done)
            ++done;
    }
    // What stands last is cut off where there is little room.
    if (const QString slowest = slowestText(picture.local(), nowNs); !slowest.isEmpty())
        lines.prepend(slowest);
    content.detail = lines.join(kDot);
    content.canCancel = true;
    content.progress = done;
    content.progressEnd = static_cast<int>(picture.local().steps.size());
    if (content.progressEnd == 0)
        content.progress = -1;
    return content;
}

Content stoppingHealth(const Picture &picture)
{
    Content content{
        .meaning = Meaning::Moving, .word = Text::tr("Stopping"), .detail = {}, .aside = {}};
    QStringList alive;
    for (const LocalChild &child : picture.local().children) {
        if (child.state.isAlive())
            alive << childTitle(child.id);
    }
    content.progressEnd = static_cast<int>(picture.local().children.size());
    content.progress = content.progressEnd - static_cast<int>(alive.size());
    if (!alive.isEmpty())
        content.detail = Text::tr("still running: %1").arg(alive.join(QStringLiteral(", ")));
    return content;
}

Meaning meaningOf(core::ClusterState state)
{
    switch (state) {
    case core::ClusterState::Initializing:
        return Meaning::Moving;
    case core::ClusterState::Ready:
        return Meaning::Primary;
    case core::ClusterState::Degraded:
        return Meaning::Suspect;
    case core::ClusterState::Unavailable:
        return Meaning::Failed;
    }
    return Meaning::Unknown;
}

QString lastWord(const Observation &seen, qint64 nowNs)
{
    if (!seen.status || seen.validUntilNs == 0)
        return {};
    return Text::tr("last said %1 %2 ago")
        .arg(stateText(seen.status->state), ageText(nowNs - seen.validUntilNs));
}

/// Nothing was seen yet of a cluster that others run.
Content connectingHealth(const Picture &picture)
{
    const Observation &seen = picture.seen();
    Content content{
        .meaning = Meaning::Moving, .word = Text::tr("Connecting"), .detail = {}, .aside = {}};
    QStringList parts{Text::tr("ZooKeeper at %1 does not answer yet; it is tried until it does")
                          .arg(picture.local().zookeeper)};
    if (!seen.problem.empty())
        parts.prepend(plainPreview(QString::fromStdString(seen.problem), kMostOfProblem));
    content.detail = parts.join(kDot);
    return content;
}

/// ZooKeeper answers, but there is nothing below the cluster's name.
bool isUnknownCluster(const Observation &seen)
{
    return seen.isConnected && !seen.control && !seen.config && seen.nodes.empty()
        && seen.servers.empty();
}

Content unknownHealth(const Picture &picture)
{
    return {.meaning = Meaning::Suspect,
        .word = Text::tr("No such cluster"),
        .detail =
            Text::tr("ZooKeeper at %1 knows none of the name %2; it is shown as soon as there "
                     "is one")
                .arg(picture.local().zookeeper, picture.local().name),
        .aside = {}};
}

/// Why nothing can be believed just now.
Content staleHealth(const Picture &picture, qint64 nowNs)
{
    const Observation &seen = picture.seen();
    Content content{.meaning = Meaning::Unknown, .word = {}, .detail = {}, .aside = {}};
    content.isStale = true;
    QStringList parts{lastWord(seen, nowNs)};
    if (!seen.isConnected) {
        content.word = Text::tr("No contact with ZooKeeper");
        parts << Text::tr("primaries go on serving; no failover is possible");
    } else if (!seen.control || seen.control->master.empty()) {
        content.meaning = Meaning::Moving;
        content.word = stateText(core::ClusterState::Initializing);
        parts << Text::tr("no master yet");
        content.isStale = false;
    } else {
        content.meaning = Meaning::Suspect;
        content.word = Text::tr("No master");
        parts << Text::tr("it was %1").arg(textOf(seen.control->master));
    }
    parts.removeAll(QString());
    content.detail = parts.join(kDot);
    if (seen.validUntilNs != 0)
        content.aside = Text::tr("%1 old").arg(ageText(nowNs - seen.validUntilNs));
    return content;
}

Content statusHealth(const Observation &seen)
{
    const core::ClusterStatus &status = *seen.status;
    Content content{.meaning = meaningOf(status.state),
        .word = stateText(status.state),
        .detail = {},
        .aside = Text::tr("live")};
    QStringList parts;
    parts << Text::tr("%1 of %2 servers").arg(status.serversUp).arg(status.serversKnown);
    if (status.partitions > 0) {
        parts << Text::tr("%1 of %2 partitions served").arg(status.served).arg(status.partitions);
    }
    const QString master = Text::tr("master ♛ %1").arg(textOf(seen.control->master));
    // What stands last is cut off where there is little room; what is wrong stands first.
    if (!status.why.empty())
        parts = QStringList{whyText(status).toString(), master} + parts;
    else
        parts << master;
    if (status.partitions > 0)
        parts << Text::tr("%1 with all copies").arg(status.full);
    content.detail = parts.join(kDot);
    if (status.state == core::ClusterState::Degraded && status.partitions > 0) {
        content.progress = static_cast<int>(status.full);
        content.progressEnd = static_cast<int>(status.partitions);
    }
    return content;
}

/// Each of its servers was asked to stop, one by one, and none has died.
bool areAllStopped(const Picture &picture)
{
    const QList<ServerPicture> &servers = picture.servers();
    return !servers.isEmpty() && std::ranges::all_of(servers, [](const ServerPicture &server) {
        return server.child && server.child->state.hasStopped();
    });
}

} // namespace

QString timeLeftText(qint64 ns)
{
    const qint64 seconds = ns / 1'000'000'000 + 1;
    return seconds < 100 ? Text::tr("about %1 s left").arg(seconds)
                         : Text::tr("about %1 min left").arg((seconds + 30) / 60);
}

Content healthOf(const Picture &picture, qint64 nowNs)
{
    const Observation &seen = picture.seen();
    switch (picture.local().stage) {
    case Supervisor::Stage::Stopped:
        return {.meaning = Meaning::Neutral,
            .word = Text::tr("Stopped"),
            .detail = Text::tr("The data is kept. Start brings the cluster back."),
            .aside = {}};
    case Supervisor::Stage::Stopping:
        return stoppingHealth(picture);
    case Supervisor::Stage::Starting:
        return startingHealth(picture, nowNs);
    case Supervisor::Stage::Running:
        break;
    }
    if (seen.isConnected && areAllStopped(picture)) {
        return {.meaning = Meaning::Neutral,
            .word = Text::tr("Stopped"),
            .detail = Text::tr("All servers were asked to stop. The data is kept. Restart brings "
                               "a server back."),
            .aside = {}};
    }
    const bool isRemote = picture.local().isRemote();
    if (!seen.isConnected && seen.validUntilNs == 0)
        return isRemote ? connectingHealth(picture) : startingHealth(picture, nowNs);
    if (isRemote && isUnknownCluster(seen))
        return unknownHealth(picture);
    if (!seen.isValid() || !seen.status)
        return staleHealth(picture, nowNs);
    return statusHealth(seen);
}

Content healthOf(const RunState &state, const Picture &picture, qint64 nowNs)
{
    Content content = healthOf(picture, nowNs);
    const Said clients = clientsNow(state, nowNs);
    content.clients = clients.text;
    content.clientsMeaning = clients.meaning;
    return content;
}

} // namespace app
