// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/supervisor.h"
#include "app/supervision/supervisorphrase.h"

/// Processes that live on when this program ends: how it leaves them, and finds them again.
namespace app {

/// Nothing is started but a ZooKeeper that has died meanwhile: a server that is down stays down, as
/// it would have if this program had been there.
void Supervisor::adopt(const QList<ChildRecord> &living)
{
    report(SupervisionEvent::Kind::Note, {},
        told(QT_TR_N_NOOP("Took over %n running process(es) of run %1."),
            static_cast<int>(living.size()))
            .arg(m_record.run));
    m_isAdopting = true;
    takeOwnership();
    makeZooKeeper();
    QStringList subjects{kZooKeeperId};
    for (const ChildRecord &child : living) {
        if (m_nodes.contains(child.id))
            subjects << child.id;
    }
    m_steps.begin(subjects);
    m_startTimer.start(m_options.patienceMs);
    for (const QString &subject : std::as_const(subjects))
        m_steps.activate(subject);
    bool hasZooKeeper = false;
    for (const ChildRecord &child : living) {
        if (child.id == kZooKeeperId) {
            hasZooKeeper = true;
            m_zookeeper->adopt(child.process, child.argv);
        } else if (NodeProcess *const server = node(child.id)) {
            server->adopt(child.process, child.argv);
        }
    }
    if (!hasZooKeeper)
        m_zookeeper->start();
    writeLedger();
}

void Supervisor::letGo()
{
    Q_ASSERT(m_record.keeps && m_stage == Stage::Running);
    writeLedger();
    // For kvctl, which looks for a cluster whose owner lives.
    const bool hasZooKeeper = m_zookeeper->child()->isAlive();
    m_record.owner = hasZooKeeper ? m_zookeeper->child()->identity() : ProcessIdentity();
    m_writer.write(m_record);
    m_writer.wait(); // or nobody would find them again
    m_ledgerTimer.stop();
    const QStringList ids = children();
    for (const QString &id : ids) {
        child(id)->disconnect(this);
        child(id)->letGo();
    }
    m_nodes.clear();
    m_zookeeper.reset();
    m_ledger.unlock();
    enter(Stage::Stopped);
}

} // namespace app
