// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

namespace app {

/// The thread of a view's worker, which may still be waiting when the view goes: ZooKeeper's
/// library takes 1.5 s to close a session that nobody answers. Whoever owns the view waits for none
/// of that. Belongs to the application's thread and to the application, which waits for all at its
/// end.
class WorkerThread : public QThread
{
    Q_OBJECT

public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread() override;

    /// Starts, with this worker in it, which has no parent and is deleted in it at its end. Once.
    void serve(QObject *worker);
    /// Ends, and is deleted, as soon as its worker lets it. Not to be used afterwards.
    void retire();

protected:
    void run() override;

private:
    QObject *m_worker = nullptr; ///< gone before the thread has `finished`
};

} // namespace app
