// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/runledger.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace app {

/// Writes the run.json of a ledger by a thread of its own, soon after each change; of what comes
/// while the disk works, the last alone. Lives on one thread, which waits for the disk in wait()
/// and in the destructor only.
class RunWriter : public QObject
{
    Q_OBJECT

public:
    /// `ledger` outlives it.
    explicit RunWriter(const RunLedger &ledger);
    /// When all of it is on disk.
    ~RunWriter() override;

    /// Nothing without the ledger's lock.
    void write(const RunRecord &record);
    /// Calls it at once, or as soon as nothing is being written any more.
    void whenIdle(const std::function<void()> &then);
    /// All is on disk then, or cannot be.
    void wait();

Q_SIGNALS:
    void failed(const QString &why);

private:
    void writeNext();
    void take(const core::Result<void> &done);

    const RunLedger &m_ledger;
    QMutex m_mutex;
    std::optional<RunRecord> m_next; ///< guarded by m_mutex
    int m_underWay = 0;
    QList<std::function<void()>> m_whenIdle;
    QThreadPool m_thread;
};

} // namespace app
