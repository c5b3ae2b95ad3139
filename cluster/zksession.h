// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/zktypes.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cluster {

class ZkLink;
struct ZkLinkEvent;
struct ZkRequest;

/// One ZooKeeper session over the library's asynchronous interface. Lives on its owner's thread:
/// all functions are called there, all callbacks and signals arrive there, and never from within
/// the call that asked. The library's threads are hidden behind ZkLink.
///
/// Nothing blocks but the destructor: it waits for the library's threads, milliseconds as a rule,
/// up to 1.5 s when a server that is connected does not answer the closing, longer while a host's
/// name is being resolved. A window calls close() and waits for closed() first; then it is instant.
/// The destructor ends the session (ephemerals vanish) and drops callbacks without calling them.
///
/// Requests are executed in the order in which they were made, and may be made before connected():
/// they wait for a connection, and fail with ConnectionLoss when an attempt to get one fails.
/// A watch is one-shot and is signalled by watchFired(), once for any number of requests that had
/// armed it; it survives a reconnect, and dies silently with its session.
/// Znodes are created open to the world: access lists are not built yet.
class ZkSession : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const ZkReply &reply)>;
    enum class Watch { No, Yes };
    enum class Lifetime { Persistent, Ephemeral };

    /// REQUIRES isConnectString(connectString). `timeout` is what the server is asked for.
    ZkSession(
        std::string connectString, std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~ZkSession() override;

    /// Starts a session; does nothing while one is open. Also after expired() and after close().
    void open();

    /// Ends the session on a helper thread; closed() follows, whether or not one was open,
    /// unless open() comes first.
    /// Unanswered requests get Closing, each in its callback, before closed().
    void close();

    void get(const std::string &path, Watch watch, Callback callback);
    void children(const std::string &path, Watch watch, Callback callback);
    /// NoNode is an answer here too; a watch is armed then for its creation.
    void exists(const std::string &path, Watch watch, Callback callback);
    void create(const ZkOp &op, Callback callback); ///< REQUIRES one of ZkOp::create()
    void set(const std::string &path, std::string data, std::int32_t version, Callback callback);
    void remove(const std::string &path, std::int32_t version, Callback callback);
    /// All or nothing. The reply's error is that of the first operation that failed.
    void multi(std::vector<ZkOp> ops, Callback callback);
    /// Brings the server this session talks to up to date: what is read after it, is not older.
    void sync(const std::string &path, Callback callback);
    /// Creates the znode and all its parents, empty and persistent; Ok if it was there already.
    /// Not the chroot of the connect string: without it the answer is NoNode.
    void ensurePath(const std::string &path, Callback callback);

    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// Of the last connected(); id 0 before the first.
    [[nodiscard]] const ZkSessionInfo &info() const { return m_info; }

Q_SIGNALS:
    /// Established, or re-established with the same id after disconnected().
    void connected(const cluster::ZkSessionInfo &info);
    /// The server is out of reach; the session may still live, the library goes on trying.
    void disconnected();
    /// Once for a session: it is over, its ephemerals are gone. Unanswered requests have got
    /// ConnectionLoss. Nothing works until open() is called, from a slot of this signal too.
    void expired();
    void closed();
    /// No session could be started (a name that does not resolve, say); it is tried again each
    /// second.
    void openFailed(const QString &reason);
    void watchFired(const std::string &path, cluster::ZkWatchKind kind);

private:
    void submit(ZkRequest request, Callback callback);
    void answerLater(ZkError error, Callback callback);
    void handle(ZkLink *link, const ZkLinkEvent &event);
    void handleState(const ZkLinkEvent &event);
    void endLink(ZkError error);
    void forget(ZkLink *link);

    const std::string m_connectString;
    const std::chrono::milliseconds m_timeout;
    std::unique_ptr<ZkLink> m_link; ///< null: not open
    std::vector<std::unique_ptr<ZkLink>>
        m_ended;                                 ///< their threads are closing the library's handle
    std::map<std::uint64_t, Callback> m_waiting; ///< of m_link, by request number
    std::uint64_t m_lastRequest = 0;
    ZkSessionInfo m_info;
    bool m_connected = false;
    bool m_hasExpired = false;
    bool m_closing = false;
};

} // namespace cluster
