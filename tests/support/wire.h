// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QTcpSocket>

#include <deque>
#include <functional>

namespace support {

/// A connection to one server as a person with nc has it: lines out, lines in, nothing else.
/// Answers come in the order of the requests. Lives on its owner's thread.
class Wire : public QObject
{
    Q_OBJECT

public:
    /// An empty object: the connection was lost first.
    using Callback = std::function<void(const QJsonObject &answer)>;

    explicit Wire(quint16 port, QObject *parent = nullptr); ///< of 127.0.0.1
    Wire(const QString &address, quint16 port);
    ~Wire() override; ///< calls nobody back

    /// A line without its end, or the two requests that stories make most.
    void send(const QByteArray &line, Callback callback);
    void get(const QByteArray &key, Callback callback);
    void put(const QByteArray &key, const QByteArray &value, Callback callback);

    [[nodiscard]] bool isConnected() const;
    /// True once all that was sent is with the kernel, and so will be read whatever happens here.
    [[nodiscard]] bool isFlushed() const { return m_socket.bytesToWrite() == 0 && isConnected(); }

private:
    void open(const QString &address, quint16 port);
    void readAnswers();
    void loseAll();

    QTcpSocket m_socket;
    QByteArray m_unsent; ///< until it is connected
    std::deque<Callback> m_waiting;
};

} // namespace support
