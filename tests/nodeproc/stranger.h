// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/nodeserver.h"
#include "support/waiting.h"
#include "support/zookeeperserver.h"

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>

/// What the tests of a server use that know only its port.
namespace strangers {

inline constexpr int kPatienceMs = 30'000;

/// A connection as a stranger has it; blocking.
class Stranger
{
public:
    explicit Stranger(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_isConnected = m_socket.waitForConnected(kPatienceMs);
    }
    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(kPatienceMs)) { }
    }
    /// Empty if the connection ends, or nothing comes.
    QJsonObject answer()
    {
        while (!m_socket.canReadLine()) {
            if (!m_socket.waitForReadyRead(kPatienceMs))
                return {};
        }
        return QJsonDocument::fromJson(m_socket.readLine()).object();
    }
    int status(const QByteArray &line)
    {
        write(line + '\n');
        return answer()[u"status"].toInt();
    }
    bool isClosed()
    {
        while (m_socket.state() != QAbstractSocket::UnconnectedState) {
            if (!m_socket.waitForReadyRead(kPatienceMs)
                && m_socket.state() != QAbstractSocket::UnconnectedState)
                return false;
            m_socket.readAll();
        }
        return true;
    }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    bool m_isConnected = false;
};

inline QByteArray put(const QByteArray &key, const QByteArray &value)
{
    return R"({"op":"PUT","data":{"key":")" + key + R"(","value":)" + value + "}}";
}

inline QByteArray get(const QByteArray &key)
{
    return R"({"op":"GET","data":")" + key + R"("})";
}

/// A cluster of one server, and a client that is there all the while.
class AtAServer
{
protected:
    [[nodiscard]] bool start()
    {
        using namespace std::chrono_literals;
        const QString program = qEnvironmentVariable("KVORUM_BIN") + QStringLiteral("/nodeproc");
        const QString id = QStringLiteral("n1");
        m_problem = QFile::exists(program) ? QString() : program;
        if (!m_problem.isEmpty() || !m_zookeeper.start())
            return false;
        m_server = std::make_unique<support::NodeServer>(id,
            support::NodeServer::Place{
                program, m_directory.filePath(id), m_directory.filePath(QStringLiteral("n1.log"))});
        m_server->launch({QStringLiteral("--id"), id, QStringLiteral("--cluster"),
            QStringLiteral("c"), QStringLiteral("--zookeeper"),
            QString::fromStdString(m_zookeeper.connectString()), QStringLiteral("--data"),
            m_directory.filePath(id), QStringLiteral("--expect"), QStringLiteral("1")});
        if (!m_server->waitListening(30s))
            return false;
        m_witness = std::make_unique<Stranger>(m_server->port());
        return support::waitFor(
            [this] { return m_witness->status(put("witness", "1")) == 200; }, 30s);
    }
    [[nodiscard]] QString problem() const
    {
        return m_problem.isEmpty() ? m_zookeeper.problem() : m_problem;
    }

    support::ZookeeperServer m_zookeeper;
    QTemporaryDir m_directory;
    std::unique_ptr<support::NodeServer> m_server;
    std::unique_ptr<Stranger> m_witness;

private:
    QString m_problem;
};

} // namespace strangers
