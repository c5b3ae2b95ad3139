// SPDX-License-Identifier: Apache-2.0
#include "support/wire.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace support {

Wire::Wire(quint16 port, QObject *parent)
    : QObject(parent)
{
    open(QStringLiteral("127.0.0.1"), port);
}

Wire::Wire(const QString &address, quint16 port)
{
    open(address, port);
}

void Wire::open(const QString &address, quint16 port)
{
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write(m_unsent);
        m_unsent.clear();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Wire::readAnswers);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Wire::loseAll);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Wire::loseAll);
    m_socket.connectToHost(QHostAddress(address), port);
}

Wire::~Wire()
{
    m_socket.disconnect(this);
}

void Wire::send(const QByteArray &line, Callback callback)
{
    m_waiting.push_back(std::move(callback));
    if (isConnected())
        m_socket.write(line + '\n');
    else if (m_socket.state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &Wire::loseAll, Qt::QueuedConnection);
    else
        m_unsent += line + '\n';
}

void Wire::get(const QByteArray &key, Callback callback)
{
    send(R"({"op":"GET","data":")" + key + "\"}", std::move(callback));
}

void Wire::put(const QByteArray &key, const QByteArray &value, Callback callback)
{
    send(R"({"op":"PUT","data":{"key":")" + key + R"(","value":)" + value + "}}",
        std::move(callback));
}

bool Wire::isConnected() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void Wire::readAnswers()
{
    while (m_socket.canReadLine() && !m_waiting.empty()) {
        const QJsonObject answer = QJsonDocument::fromJson(m_socket.readLine()).object();
        const Callback callback = std::move(m_waiting.front());
        m_waiting.pop_front();
        callback(answer);
    }
}

void Wire::loseAll()
{
    while (!m_waiting.empty()) {
        const Callback callback = std::move(m_waiting.front());
        m_waiting.pop_front();
        callback({});
    }
}

} // namespace support
