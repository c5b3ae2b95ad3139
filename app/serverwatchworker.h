// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/serverstatus.h"
#include "cluster/client.h"

#include <QMap>
#include <QTimer>

namespace app {

/// The half of ServerWatch that lives on its thread.
class ServerWatchWorker : public QObject
{
    Q_OBJECT

public:
    explicit ServerWatchWorker(QObject *parent = nullptr);

    void setServers(const QMap<QString, QString> &addresses);
    void hurry();

Q_SIGNALS:
    void told(const app::ServerNews &news);

private:
    struct Server {
        QString address;
        ServerStatus status;
        qint64 toldNs = 0;
        bool isAsked = false;
    };

    void askAll();
    void ask(const QString &id, Server &server);
    void take(const QString &id, qint64 askedNs, const cluster::ClientResult &result);

    cluster::Client *m_client = nullptr; ///< a child; null while there is nobody to ask
    QMap<QString, Server> m_servers;
    QTimer m_timer;
    qint64 m_hurryUntilNs = 0;
};

} // namespace app
