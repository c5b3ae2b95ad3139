// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/hello.h"

#include "core/request.h"

#include <QObject>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace nodeproc {

class Desk;
class LineSocket;

/// One client's connection, or one of which it is not known yet what it is. Main thread.
///
/// Requests start in their order and are answered in it. Writes may run side by side; whatever is
/// not a write waits until the writes before it have been answered, and holds up what follows. A
/// client that sends without reading is not read from; nothing it does costs others more than a
/// turn.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket as its child.
    Connection(LineSocket *socket, Desk *desk, QObject *parent);

    /// Of a crowd beyond the limit: closed after `ms`, or with its first line, unless that is a
    /// server's hello.
    void endSoon(int ms);

    /// Bytes that wait to be read as lines, or to be sent, or are writes under way.
    [[nodiscard]] std::size_t heldBytes() const;
    /// Answers that, and ends.
    void turnAway(const core::Error &error);

    /// The answer to a request that was left waiting, as a line.
    void complete(std::uint64_t slot, std::string line);

    /// After greeted(): the connection between servers is somebody else's now.
    [[nodiscard]] LineSocket *takeSocket();

Q_SIGNALS:
    /// The first line was a server's hello. Nothing has been answered.
    void greeted(const nodeproc::Hello &hello);
    /// Holds much: it may be too much together with the others.
    void swelled();
    void ended();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Slot {
        std::optional<std::string> answer;
        std::size_t writeBytes = 0; ///< of the request, while it is a write under way
    };

    void takeLines();
    [[nodiscard]] bool mustPause() const;
    void take(std::string_view line);
    void start(core::Request &request, std::size_t bytes);
    void answer(std::string line);
    void refuse(const core::Error &error, std::string idRaw);
    void greet(const core::request::Peer &peer, std::string idRaw);
    void flushAnswers();
    void finishIfDone();

    LineSocket *m_socket; ///< a child; null once it has been taken away
    Desk *m_desk;
    std::deque<Slot> m_slots;               ///< in the order of their requests
    std::uint64_t m_firstSlot = 0;          ///< number of m_slots.front()
    std::size_t m_writes = 0;               ///< that wait for an answer
    std::size_t m_writeBytes = 0;           ///< of those
    std::optional<core::Request> m_blocked; ///< a read that waits for those
    bool m_isFirstLine = true;
    bool m_isSurplus = false;
    bool m_isLast = false; ///< nothing is read any more; ends when all has been answered
    bool m_inTakeLines = false;
};

} // namespace nodeproc
