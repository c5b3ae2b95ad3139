// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/znodes/znodenews.h"
#include "cluster/zksession.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>
#include <string>

namespace app {

/// Reads parts of ZooKeeper's tree and goes on watching them, over any number of disconnects and
/// sessions. Changes nothing. Watches are one-shot, so of several changes within a moment only the
/// last may be seen. Lives on a worker thread: its slots are invoked there, its signals queued.
class ZnodeWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ZnodeWatcher(QObject *parent = nullptr);

public Q_SLOTS:
    /// `servers`: the directory whose ephemerals tell whose session is whose. Forgets all else.
    void open(const QString &zookeeper, const QByteArray &servers);
    void close();
    /// Lists the znode's children, and their dates and numbers, from now on.
    void expand(const QByteArray &path);
    void collapse(const QByteArray &path);
    /// Reads the znode's value from now on, and no other's.
    void select(const QByteArray &path);

Q_SIGNALS:
    void newsCame(const app::ZnodeNews &news);
    void contentRead(const app::ZnodeContent &content);
    void sessionChanged(const app::ZnodeSession &session);

private:
    /// What is to be read of a znode.
    enum Part { Stat = 1, Children = 2 };

    void connectSession();
    void tell(bool isConnected);
    void startAnother();
    void readAll();
    void note(const std::string &path, int parts);
    void readDirty();
    void read(const std::string &path, int parts);
    void readContent();
    void takeStat(const std::string &path, const cluster::ZkReply &reply);
    void takeChildren(const std::string &path, const cluster::ZkReply &reply);
    void list(const std::string &path, const cluster::ZkReply &reply);
    void takeOwner(const std::string &path, const cluster::ZkReply &reply);
    void forgetBelow(const std::string &path);
    void sendNews();
    /// A callback that does nothing once another session was asked for.
    [[nodiscard]] cluster::ZkSession::Callback guarded(cluster::ZkSession::Callback callback);

    cluster::ZkSession *m_session = nullptr;
    ZnodeSession m_state;
    quint64 m_generation = 0;
    std::string m_servers;
    std::string m_selected;
    std::set<std::string> m_expanded;
    std::map<std::string, std::optional<cluster::ZkStat>> m_known; ///< all whose stat is watched
    std::map<std::string, int> m_dirty;
    ZnodeNews m_news;
    QTimer m_pause;   ///< runs after a read: what fires meanwhile waits for its end
    QTimer m_send;    ///< runs while there are news
    QTimer m_absence; ///< runs while disconnected
};

} // namespace app
