// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/servernews.h"

#include <QMap>
#include <QObject>
#include <QThread>

namespace app {

class ServerWatchWorker;

/// Asks each server for its STATUS once a second, and ten times as often for the three seconds
/// after hurry(), on a thread of its own. Lives on its owner's thread.
class ServerWatch : public QObject
{
    Q_OBJECT

public:
    explicit ServerWatch(QObject *parent = nullptr);
    ~ServerWatch() override;

    /// These servers from now on, by their addresses ("host:port"); none: it rests.
    void setServers(const QMap<QString, QString> &addresses);
    void hurry();

Q_SIGNALS:
    /// A server has answered, or has not in time. While hurrying, only what is new.
    void told(const app::ServerNews &news);

private:
    QThread m_thread;
    ServerWatchWorker *m_worker; ///< on the thread, which deletes it
    QMap<QString, QString> m_addresses;
};

} // namespace app
