// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/line.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nodeproc {

struct Address;
class LineSocket;

/// The sockets that have something to send. Flushed once in each round of the event loop, so that
/// what a round produces for one connection leaves in one system call.
class Outbox
{
public:
    void add(LineSocket *socket) { m_sockets.push_back(socket); }
    void remove(LineSocket *socket);
    void flush();

private:
    std::vector<LineSocket *> m_sockets;
};

/// One stream socket that speaks lines. Of one thread. Not QTcpSocket: that one takes a reset for
/// an orderly end, and adds a system call and a copy to each request.
///
/// The owner takes all whole lines after readable(), or calls setReading(false) until it can. After
/// ended() nothing is sent or received; delete it with deleteLater() from within a signal.
class LineSocket : public QObject
{
    Q_OBJECT

public:
    enum class End { Orderly, Broken };

    /// Takes a connected descriptor.
    LineSocket(int fd, Outbox *outbox, QObject *parent);
    ~LineSocket() override;

    /// Begins to connect; connected() or ended() follows, never from within. Null if no descriptor
    /// is to be had.
    [[nodiscard]] static LineSocket *connectTo(const Address &to, Outbox *outbox, QObject *parent);

    [[nodiscard]] core::Result<std::optional<std::string_view>> nextLine()
    {
        return m_decoder.next();
    }
    void setReading(bool reading);

    /// Sent at the end of this round.
    void write(std::string_view bytes);
    void flush();

    /// Sends what is to be sent, tells the other side that this was all, swallows what it still
    /// says (else the kernel would answer with a reset, which may overtake our last words) and
    /// ends.
    void finish();

    /// Gives the descriptor away; this object is then good for nothing.
    [[nodiscard]] int release();

    [[nodiscard]] int descriptor() const { return m_fd; }
    [[nodiscard]] std::size_t unsentBytes() const { return m_out.size() - m_sent; }
    [[nodiscard]] std::size_t unreadBytes() const { return m_decoder.pendingBytes(); }
    /// The other side has said that no more will come; it may still wait for answers.
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }

Q_SIGNALS:
    void connected();
    /// Bytes came, or the end did: see isAtEnd().
    void readable();
    /// All has been handed to the kernel.
    void drained();
    /// Once, and never after release().
    void ended(nodeproc::LineSocket::End how);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void watch(bool connecting);
    void read();
    void swallow();
    void end(End how);

    Outbox *m_outbox;
    int m_fd;
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    core::LineDecoder m_decoder;
    std::string m_out;
    std::size_t m_sent = 0; ///< of m_out
    std::size_t m_swallowed = 0;
    bool m_connecting = false;
    bool m_inOutbox = false;
    bool m_atEnd = false;
    bool m_finishing = false;
};

/// Without Nagle's delay, and repeating what is lost without ever longer pauses. Takes a descriptor
/// that may be -1.
void prepareStream(int fd);

} // namespace nodeproc
