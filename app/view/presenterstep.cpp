// SPDX-License-Identifier: Apache-2.0
#include "app/view/presenterstep.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PresenterStep)
};

bool isGone(const ServerPicture &server)
{
    return server.child && server.child->state.phase == ChildState::Phase::Gone;
}

/// The one whose end will be felt most; the master only if nobody else has a primary.
const ServerPicture *busiest(const Picture &picture)
{
    const ServerPicture *found = nullptr;
    for (const ServerPicture &server : picture.servers()) {
        if (!server.child || !server.child->state.isAlive() || server.primaries == 0)
            continue;
        const bool isBetter = !found || (found->isMaster && !server.isMaster)
            || (found->isMaster == server.isMaster && server.primaries > found->primaries);
        if (isBetter)
            found = &server;
    }
    return found;
}

} // namespace

PresenterStep nextStep(const Picture &picture, const QString &armed, bool isPast)
{
    using Kind = PresenterStep::Kind;
    if (isPast || picture.local().stage != ClusterStage::Running)
        return {};
    for (const ServerPicture &server : picture.servers()) {
        if (isGone(server))
            return {Kind::BringBack, server.id, Text::tr("Bring back %1").arg(server.id)};
    }
    const ServerPicture *const pointedAt = picture.server(armed);
    if (pointedAt && pointedAt->child && pointedAt->child->state.isAlive())
        return {Kind::Kill, armed, Text::tr("Kill %1").arg(armed)};
    if (const ServerPicture *const victim = busiest(picture))
        return {Kind::Select, victim->id, Text::tr("Point at %1").arg(victim->id)};
    return {};
}

} // namespace app
