// SPDX-License-Identifier: Apache-2.0
#include "app/serverwatch.h"

#include "app/serverwatchworker.h"

namespace app {

ServerWatch::ServerWatch(QObject *parent)
    : QObject(parent)
    , m_worker(new ServerWatchWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ServerWatchWorker::told, this, [this](const ServerNews &news) {
        if (m_addresses.contains(news.id))
            Q_EMIT told(news);
    });
    m_thread.setObjectName(QStringLiteral("status"));
    m_thread.start();
}

ServerWatch::~ServerWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void ServerWatch::setServers(const QMap<QString, QString> &addresses)
{
    if (addresses == m_addresses)
        return;
    m_addresses = addresses;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, addresses] { worker->setServers(addresses); });
}

void ServerWatch::hurry()
{
    if (!m_addresses.isEmpty())
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->hurry(); });
}

} // namespace app
