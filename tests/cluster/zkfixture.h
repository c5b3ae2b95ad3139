// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/zksession.h"
#include "support/zookeeperserver.h"

#include <QThread>
#include <QtTest>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

inline constexpr int kPatienceMs = 30000;

/// One answer, waited for. Checks that it comes on the thread that asked.
class Answer
{
public:
    [[nodiscard]] cluster::ZkSession::Callback callback()
    {
        return [reply = m_reply, asker = QThread::currentThread()](const cluster::ZkReply &answer) {
            QVERIFY(!reply->has_value());
            QCOMPARE(QThread::currentThread(), asker);
            *reply = answer;
        };
    }
    [[nodiscard]] bool has_value() const { return m_reply->has_value(); }
    /// The answer; Other with no data if none came in time.
    [[nodiscard]] cluster::ZkReply wait() const
    {
        if (!QTest::qWaitFor([this] { return has_value(); }, kPatienceMs)) {
            cluster::ZkReply none;
            none.error = cluster::ZkError::Other;
            none.data = "no answer";
            return none;
        }
        return **m_reply;
    }

private:
    std::shared_ptr<std::optional<cluster::ZkReply>> m_reply =
        std::make_shared<std::optional<cluster::ZkReply>>();
};

template <typename Ask>
cluster::ZkReply ask(Ask &&request)
{
    Answer answer;
    request(answer.callback());
    return answer.wait();
}

inline cluster::ZkReply create(cluster::ZkSession &session, const cluster::ZkOp &op)
{
    return ask([&](auto callback) { session.create(op, callback); });
}

inline cluster::ZkReply get(cluster::ZkSession &session, const std::string &path,
    cluster::ZkSession::Watch watch = cluster::ZkSession::Watch::No)
{
    return ask([&](auto callback) { session.get(path, watch, callback); });
}

inline cluster::ZkReply set(cluster::ZkSession &session, const std::string &path,
    const std::string &data, std::int32_t version)
{
    return ask([&](auto callback) { session.set(path, data, version, callback); });
}

inline cluster::ZkReply multi(cluster::ZkSession &session, std::vector<cluster::ZkOp> ops)
{
    return ask([&](auto callback) { session.multi(std::move(ops), callback); });
}

/// What the tests of sessions begin with: a real ZooKeeper, a session of the test's own, and a
/// znode for each test function.
class ZkFixture : public QObject
{
protected:
    void startServer()
    {
        if (!m_server.isRunning())
            QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    }
    void begin()
    {
        startServer();
        m_session = openSession();
        QVERIFY(m_session);
        QVERIFY(create(*m_session, cluster::ZkOp::create(path({}), "")).ok());
    }
    void end()
    {
        m_server.thaw();
        m_session.reset();
    }
    /// Connected, or null.
    std::unique_ptr<cluster::ZkSession> openSession(
        std::chrono::milliseconds timeout = std::chrono::seconds(10))
    {
        auto session = std::make_unique<cluster::ZkSession>(m_server.connectString(), timeout);
        QSignalSpy connected(session.get(), &cluster::ZkSession::connected);
        session->open();
        return connected.wait(kPatienceMs) ? std::move(session) : nullptr;
    }
    /// Of a znode below that of this test function.
    [[nodiscard]] std::string path(const std::string &name) const
    {
        const std::string root = std::string("/") + QTest::currentTestFunction();
        return name.empty() ? root : root + '/' + name;
    }

    support::ZookeeperServer m_server;
    std::unique_ptr<cluster::ZkSession> m_session;
};
