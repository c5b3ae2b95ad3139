// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/runwriter.h"

#include <QMutexLocker>

#include <utility>

namespace app {

RunWriter::RunWriter(const RunLedger &ledger)
    : m_ledger(ledger)
{
    m_thread.setMaxThreadCount(1);
}

RunWriter::~RunWriter()
{
    wait();
}

void RunWriter::write(const RunRecord &record)
{
    if (!m_ledger.isLocked())
        return;
    const QMutexLocker lock(&m_mutex);
    const bool isWaiting = m_next.has_value();
    m_next = record;
    if (isWaiting)
        return;
    ++m_underWay;
    m_thread.start([this] { writeNext(); });
}

void RunWriter::whenIdle(const std::function<void()> &then)
{
    if (m_underWay > 0)
        m_whenIdle.append(then);
    else
        then();
}

void RunWriter::wait()
{
    m_thread.waitForDone();
}

void RunWriter::writeNext()
{
    std::optional<RunRecord> record;
    {
        const QMutexLocker lock(&m_mutex);
        record.swap(m_next);
    }
    const core::Result<void> done = m_ledger.write(*record);
    QMetaObject::invokeMethod(
        this, [this, done] { take(done); }, Qt::QueuedConnection);
}

void RunWriter::take(const core::Result<void> &done)
{
    --m_underWay;
    if (!done)
        Q_EMIT failed(QString::fromStdString(done.error().message));
    if (m_underWay > 0)
        return;
    const QList<std::function<void()>> all = std::exchange(m_whenIdle, {});
    for (const std::function<void()> &then : all)
        then();
}

} // namespace app
