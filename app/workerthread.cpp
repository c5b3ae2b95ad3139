// SPDX-License-Identifier: Apache-2.0
#include "app/workerthread.h"

#include <QCoreApplication>

namespace app {

namespace {

/// While there is an application: without one the workers would not be deleted.
void endAll()
{
    const auto threads = QCoreApplication::instance()->findChildren<WorkerThread *>(
        QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(threads);
}

} // namespace

WorkerThread::WorkerThread(const QString &name)
    : QThread(QCoreApplication::instance())
{
    static const bool kIsAdded = [] {
        qAddPostRoutine(endAll);
        return true;
    }();
    Q_UNUSED(kIsAdded)
    setObjectName(name);
}

WorkerThread::~WorkerThread()
{
    quit();
    wait();
}

void WorkerThread::serve(QObject *worker)
{
    m_worker = worker;
    worker->moveToThread(this);
    start();
}

void WorkerThread::run()
{
    exec();
    // Not when it has `finished`: whoever waits for the thread then would wait for this too.
    delete m_worker;
}

void WorkerThread::retire()
{
    connect(this, &QThread::finished, this, &QObject::deleteLater);
    quit();
}

} // namespace app
