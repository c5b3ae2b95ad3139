// SPDX-License-Identifier: Apache-2.0
#include "app/view/drainchoice.h"

#include "app/view/serverselection.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DrainChoice)
};

QString reasonAgainst(const Picture &picture, const QStringList &ids, bool isPast)
{
    if (isPast)
        return Text::tr("The past can only be looked at");
    if (picture.local().isReadOnly())
        return Text::tr("Read-only until you take control of the cluster");
    if (ids.isEmpty())
        return Text::tr("Select a server that belongs to the cluster");
    if (picture.isStale())
        return Text::tr("There is no master to ask");
    return {};
}

} // namespace

bool isDraining(const Observation &seen, const core::NodeId &id)
{
    const auto node = seen.nodes.find(id);
    return node != seen.nodes.end() && node->second.entry.state == core::NodeState::Draining;
}

bool isDraining(const ServerPicture &server)
{
    return server.node && server.node->entry.state == core::NodeState::Draining;
}

DrainChoice drainChoiceOf(const Picture &picture, const QStringList &selection, bool isPast)
{
    QStringList active;
    QStringList draining;
    for (const QString &id : selection) {
        const ServerPicture *const server = picture.server(id);
        if (!server || !server->node || server->node->entry.state == core::NodeState::Gone)
            continue;
        (isDraining(*server) ? draining : active) << id;
    }
    const bool isBack = active.isEmpty() && !draining.isEmpty();
    const QStringList &ids = isBack ? draining : active;
    return {ids, isBack, reasonAgainst(picture, ids, isPast)};
}

QString drainText(const DrainChoice &choice)
{
    const QString names = choice.ids.isEmpty() ? Text::tr("server") : namesText(choice.ids);
    return choice.isBack ? Text::tr("Undrain %1 …").arg(names) : Text::tr("Drain %1 …").arg(names);
}

QString drainQuestion(const DrainChoice &choice)
{
    const QString names = namesText(choice.ids);
    return choice.isBack
        ? Text::tr("Undrain %1: it gets its share of copies and primaries again.").arg(names)
        : Text::tr("Drain %1: others take over its copies and primaries. Its process goes on.")
              .arg(names);
}

} // namespace app
