// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/connection.h"

#include "nodeproc/desk.h"
#include "nodeproc/linesocket.h"

#include "core/response.h"

#include <QTimerEvent>

#include <utility>

namespace nodeproc {

namespace {

constexpr std::size_t kMaxWrites = 256; ///< of one connection, under way
/// Of those: while copies do not answer, what clients go on sending is held here, once in each
/// partition's window.
constexpr std::size_t kMaxWriteBytes = std::size_t(16) << 20;
constexpr std::size_t kMaxSlots = 4096; ///< answers that wait for their turn
/// Unsent bytes at which no more requests are started.
constexpr std::size_t kPauseBytes = std::size_t(1) << 20;
/// A client that does not read its writes' answers.
constexpr std::size_t kMaxUnsentBytes = std::size_t(64) << 20;

/// From here on the sum over all connections is looked at.
constexpr std::size_t kSwollenBytes = std::size_t(2) << 20;

/// Answered later, in its turn.
bool isWrite(const core::request::Operation &operation)
{
    return std::holds_alternative<core::request::Put>(operation)
        || std::holds_alternative<core::request::Delete>(operation)
        || std::holds_alternative<core::request::Admin>(operation);
}

} // namespace

Connection::Connection(LineSocket *socket, Desk *desk, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_desk(desk)
{
    m_socket->setParent(this);
    connect(m_socket, &LineSocket::readable, this, &Connection::takeLines);
    connect(m_socket, &LineSocket::drained, this, &Connection::takeLines);
    connect(m_socket, &LineSocket::ended, this, &Connection::ended);
}

void Connection::endSoon(int ms)
{
    m_isSurplus = true;
    startTimer(ms);
}

void Connection::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    if (m_socket != nullptr)
        m_socket->finish();
}

LineSocket *Connection::takeSocket()
{
    m_socket->disconnect(this);
    return std::exchange(m_socket, nullptr);
}

std::size_t Connection::heldBytes() const
{
    return m_socket == nullptr ? 0
                               : m_socket->unreadBytes() + m_socket->unsentBytes() + m_writeBytes;
}

void Connection::turnAway(const core::Error &error)
{
    if (m_socket == nullptr || m_isLast)
        return;
    // Nobody comes back to what waits once nothing is read any more.
    if (m_blocked)
        refuse(error, std::exchange(m_blocked, std::nullopt)->idRaw);
    refuse(error, {});
    m_isLast = true;
    m_socket->setReading(false);
}

bool Connection::mustPause() const
{
    return m_blocked || m_writes >= kMaxWrites || m_writeBytes >= kMaxWriteBytes
        || m_slots.size() >= kMaxSlots || m_socket->unsentBytes() >= kPauseBytes;
}

void Connection::takeLines()
{
    // Answering may come back here, by way of a buffer that has drained.
    if (std::exchange(m_inTakeLines, true))
        return;
    while (m_socket != nullptr && !m_isLast) {
        if (m_blocked && m_writes == 0) {
            core::Request request = *std::exchange(m_blocked, std::nullopt);
            start(request, 0);
            continue;
        }
        if (mustPause())
            break;
        const core::Result<std::optional<std::string_view>> line = m_socket->nextLine();
        if (!line) {
            refuse(line.error(), {});
            m_isLast = true;
        } else if (*line) {
            take(**line);
        } else {
            m_isLast = m_socket->isAtEnd();
            break;
        }
    }
    m_inTakeLines = false;
    if (m_socket == nullptr)
        return;
    flushAnswers();
    if (heldBytes() > kSwollenBytes)
        Q_EMIT swelled();
    m_socket->setReading(!m_isLast && !mustPause());
    finishIfDone();
}

void Connection::take(std::string_view line)
{
    const bool isFirst = std::exchange(m_isFirstLine, false);
    if (isFirst && core::looksLikeHttp(line)) {
        refuse({core::Status::BadRequest, "this is not an HTTP server"}, {});
        m_isLast = true;
        return;
    }
    core::Result<core::Request> request = core::parseRequest(line);
    const auto *const peer =
        request ? std::get_if<core::request::Peer>(&request->operation) : nullptr;
    if (isFirst && peer != nullptr && peer->op == "__hello__") {
        greet(*peer, std::move(request->idRaw));
    } else if (m_isSurplus) {
        refuse({core::Status::Unavailable, "too many connections"}, {});
        m_isLast = true;
    } else if (!request) {
        refuse(request.error(), core::requestId(line));
        // Whoever sends what is too large is not trusted to stop.
        m_isLast = request.error().status == core::Status::TooLarge;
    } else if (peer != nullptr) {
        refuse({core::Status::Forbidden, "an operation between servers, without a hello"},
            std::move(request->idRaw));
    } else {
        start(*request, line.size());
    }
}

void Connection::greet(const core::request::Peer &peer, std::string idRaw)
{
    const core::Result<Hello> hello = helloFromData(peer.data);
    if (hello) {
        Q_EMIT greeted(*hello);
        return;
    }
    refuse(hello.error(), std::move(idRaw));
    m_isLast = true;
}

void Connection::start(core::Request &request, std::size_t bytes)
{
    const bool isNewWrite = isWrite(request.operation);
    if (!isNewWrite && m_writes > 0) {
        m_blocked = std::move(request);
        return;
    }
    Desk::Caller caller{this, m_firstSlot + m_slots.size(), request.idRaw};
    std::optional<core::Response> response = isNewWrite
        ? m_desk->write(request.operation, std::move(caller))
        : m_desk->answer(request.operation, std::move(caller));
    if (response) {
        response->idRaw = std::move(request.idRaw);
        answer(core::encodeResponse(*response));
        return;
    }
    m_slots.push_back({std::nullopt, isNewWrite ? bytes : 0});
    if (isNewWrite) {
        ++m_writes;
        m_writeBytes += bytes;
    }
}

void Connection::refuse(const core::Error &error, std::string idRaw)
{
    ++m_desk->statistics().malformed;
    answer(core::encodeResponse(core::errorResponse(error, std::move(idRaw))));
}

void Connection::answer(std::string line)
{
    if (m_slots.empty()) {
        ++m_firstSlot;
        m_socket->write(line);
    } else {
        m_slots.push_back({std::move(line)});
    }
}

void Connection::complete(std::uint64_t slot, std::string line)
{
    if (m_socket == nullptr)
        return;
    Slot &waiting = m_slots[slot - m_firstSlot];
    waiting.answer = std::move(line);
    if (waiting.writeBytes > 0) {
        --m_writes;
        m_writeBytes -= std::exchange(waiting.writeBytes, 0);
    }
    flushAnswers();
    if (m_socket->unsentBytes() > kMaxUnsentBytes) {
        Q_EMIT ended();
        return;
    }
    takeLines();
}

void Connection::flushAnswers()
{
    while (!m_slots.empty() && m_slots.front().answer) {
        m_socket->write(*m_slots.front().answer);
        m_slots.pop_front();
        ++m_firstSlot;
    }
}

void Connection::finishIfDone()
{
    if (m_isLast && m_slots.empty() && !m_blocked)
        m_socket->finish();
}

} // namespace nodeproc
