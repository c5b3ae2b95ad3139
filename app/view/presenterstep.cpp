// SPDX-License-Identifier: Apache-2.0
#include "app/view/presenterstep.h"

#include "app/scenario/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

using Kind = PresenterStep::Kind;

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

PresenterStep announce(qsizetype number)
{
    const QStringList names = Catalogue::names();
    if (number >= names.size())
        return {};
    const QString &name = names.at(number);
    return {
        Kind::Announce, name, Text::tr("Next: %1").arg(Catalogue::scenario(name).title.toString())};
}

} // namespace

PresenterStep PresenterPlan::next(
    const Picture &picture, const ScenarioNews &scenario, bool isPast) const
{
    const bool isRunning = !scenario.name.isEmpty() && scenario.endedNs == 0;
    if (isPast || isRunning || picture.local().stage != ClusterStage::Running)
        return {};
    for (const ServerPicture &server : picture.servers()) {
        if (isGone(server))
            return {Kind::BringBack, server.id, Text::tr("Bring back %1").arg(server.id)};
    }
    if (m_hasRun)
        return announce(m_place);
    if (m_place > 0) {
        const QString title = Catalogue::scenario(this->scenario()).title.toString();
        return {Kind::Run, this->scenario(), Text::tr("Run: %1").arg(title)};
    }
    const ServerPicture *const pointedAt = picture.server(m_armed);
    if (pointedAt && pointedAt->child && pointedAt->child->state.isAlive())
        return {Kind::Kill, m_armed, Text::tr("Kill %1").arg(m_armed)};
    if (const ServerPicture *const victim = busiest(picture))
        return {Kind::Select, victim->id, Text::tr("Point at %1").arg(victim->id)};
    return {};
}

void PresenterPlan::take(const PresenterStep &step)
{
    m_armed = step.kind == Kind::Select ? step.subject : QString();
    if (step.kind == Kind::Announce) {
        m_place = static_cast<int>(Catalogue::names().indexOf(step.subject)) + 1;
        m_hasRun = false;
    } else if (step.kind == Kind::Run || (step.kind == Kind::BringBack && m_place == 0)) {
        m_hasRun = true;
    }
}

void PresenterPlan::goBack()
{
    if (!m_hasRun)
        m_place = std::max(0, m_place - 1);
    m_hasRun = false;
    m_armed.clear();
}

QString PresenterPlan::scenario() const
{
    return m_place == 0 ? QString() : Catalogue::names().at(m_place - 1);
}

} // namespace app
