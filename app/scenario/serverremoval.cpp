// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/serverremoval.h"

#include "app/scenario/conditions.h"

namespace app {

namespace {

constexpr int kAskAgainMs = 500;

} // namespace

ServerRemoval::ServerRemoval(ClusterRun *cluster, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAskAgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (const auto &[id, stage] : std::map(m_stages)) {
            if (stage == Stage::Asking || stage == Stage::Removing)
                ask(id);
        }
    });
    connect(m_cluster, &ClusterRun::happened, this, &ServerRemoval::look, Qt::QueuedConnection);
}

void ServerRemoval::start(const QString &id)
{
    m_stages[id] = Stage::Asking;
    ask(id);
}

void ServerRemoval::look()
{
    if (m_stages.empty())
        return;
    if (m_cluster->supervisor()->stage() != Supervisor::Stage::Running)
        m_stages.clear();
    const RunState &state = m_cluster->state();
    for (const auto &[id, stage] : std::map(m_stages)) {
        if (!m_cluster->supervisor()->child(id)) {
            m_stages.erase(id);
        } else if (stage == Stage::Draining && state.seen()->isValid()
            && scenario::isDrained(*state.seen(), id)) {
            m_stages[id] = Stage::Stopping;
            m_cluster->supervisor()->stopChild(id);
        } else if (stage == Stage::Stopping && scenario::isGone(state, id)) {
            m_stages[id] = Stage::Removing;
            ask(id);
        }
    }
}

/// Again and again: a master says no while another change is under way.
void ServerRemoval::ask(const QString &id)
{
    const core::NodeId node(id.toStdString());
    const bool isRemoval = m_stages[id] == Stage::Removing;
    const core::AdminOrder order = isRemoval ? core::AdminOrder(core::admin::Remove{node})
                                             : core::AdminOrder(core::admin::Drain{node});
    m_cluster->link()->administer(order, [this, id, isRemoval](const DataAnswer &answer) {
        const auto found = m_stages.find(id);
        if (found == m_stages.end())
            return;
        if (!answer.isOk())
            m_again.start();
        else if (isRemoval)
            m_cluster->supervisor()->forgetServer(id);
        else if (found->second == Stage::Asking)
            found->second = Stage::Draining;
    });
}

} // namespace app
