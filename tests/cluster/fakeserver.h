// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/request.h"
#include "core/response.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <string>
#include <utility>
#include <vector>

/// A server that answers lines as the test says: well, badly or not at all.
class FakeServer
{
public:
    /// What to send for a request's line; empty for nothing. May use the socket for worse.
    using Script = std::function<std::string(const core::Request &request, QTcpSocket *socket)>;

    explicit FakeServer(Script script)
        : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
                ++m_connections;
                QObject::connect(
                    socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    [[nodiscard]] std::string address() const
    {
        return "127.0.0.1:" + std::to_string(m_server.serverPort());
    }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const std::vector<core::Request> &requests() const { return m_requests; }
    void setScript(Script script) { m_script = std::move(script); }

    static std::string answer(const core::Request &request, core::Status status,
        const std::string &data = {}, const std::string &message = {})
    {
        core::Response response;
        response.status = status;
        response.dataRaw = data;
        response.message = message;
        response.idRaw = request.idRaw;
        if (status == core::Status::Ok)
            response.version = core::Version(7);
        return core::encodeResponse(response);
    }

private:
    void read(QTcpSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine().chopped(1);
            const core::Result<core::Request> request =
                core::parseRequest({line.constData(), static_cast<std::size_t>(line.size())});
            if (!request)
                continue;
            m_requests.push_back(*request);
            const std::string answer = m_script(*request, socket);
            if (!answer.empty())
                socket->write(answer.data(), static_cast<qint64>(answer.size()));
        }
    }

    Script m_script;
    QTcpServer m_server;
    std::vector<core::Request> m_requests;
    int m_connections = 0;
};

/// An address at which nobody listens.
inline std::string unusedAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return "127.0.0.1:" + std::to_string(server.serverPort());
}
