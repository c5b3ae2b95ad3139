// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/leftovers.h"

namespace app {

namespace {

constexpr int kLookMs = 10;
constexpr qint64 kGiveUpMs = 5000;

} // namespace

LeftOvers::LeftOvers(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &LeftOvers::look);
}

void LeftOvers::end(const QList<ChildRecord> &children)
{
    m_waiting = children;
    m_killed = 0;
    for (const ChildRecord &child : children)
        m_killed += killExactly(child.process) ? 1 : 0;
    m_clock.start();
    m_timer.start();
    look();
}

int LeftOvers::endAbandoned(const ClusterDir &own)
{
    int killed = 0;
    const QStringList names = ClusterDir::clusters(own.root());
    for (const QString &name : names) {
        if (name == own.name())
            continue;
        RunLedger ledger(ClusterDir(own.root(), name));
        const core::Result<RunRecord> record = ledger.read();
        // Only a cluster that has something left is locked at all, and only for this moment.
        if (!record || record->keeps || record->leftOvers().isEmpty() || !ledger.lock())
            continue;
        const QList<ChildRecord> children = record->leftOvers();
        for (const ChildRecord &child : children)
            killed += killExactly(child.process) ? 1 : 0;
    }
    return killed;
}

void LeftOvers::look()
{
    m_waiting.removeIf([](const ChildRecord &child) { return !isAlive(child.process); });
    if (!m_waiting.isEmpty() && m_clock.elapsed() < kGiveUpMs)
        return;
    m_timer.stop();
    Q_EMIT finished(m_killed, m_waiting);
}

} // namespace app
