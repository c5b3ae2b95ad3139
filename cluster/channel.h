// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/line.h"
#include "core/request.h"
#include "core/response.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>

class QTcpSocket;

namespace cluster {

/// "127.0.0.1:7001", "[::1]:7001" or "name:7001" in its parts; nothing for anything else.
struct HostAndPort {
    std::string host;
    std::uint16_t port = 0;
};
[[nodiscard]] std::optional<HostAndPort> hostAndPortFrom(const std::string &address);

/// A client's connection to one server: requests go out in order, pipelined, their answers come
/// back. Lives on its owner's thread, never blocks, never signals from within a call. Connects when
/// there is something to send, and again after a failure; a name is resolved in the background.
///
/// Each request that was taken ends in one answered() or one failed(), unless it is cancelled.
/// Destroying it drops all of them; from within its signals use deleteLater().
class Channel : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;

    static constexpr std::size_t kMaxRequests = 4096;
    static constexpr std::size_t kMaxWaitingBytes = std::size_t(64) << 20;
    static constexpr int kConnectTimeoutMs = 2000;
    /// Without a byte for so long, while answers are due, the server is given up.
    static constexpr int kSilenceMs = 15000;

    /// REQUIRES hostAndPortFrom(address).
    explicit Channel(const std::string &address, QObject *parent = nullptr);
    ~Channel() override;

    /// False if it is full. REQUIRES what core::encodeRequest() does, and a ticket that is new.
    [[nodiscard]] bool send(Ticket ticket, core::request::Operation operation);
    /// Nothing more is heard of the request. One that was not yet sent never will be.
    void cancel(Ticket ticket);

    /// Requests that are queued or not answered, cancelled ones too while their answers are due.
    [[nodiscard]] std::size_t pending() const { return m_queue.size() + m_unanswered.size(); }

Q_SIGNALS:
    /// From here on the server may have it.
    void sent(quint64 ticket);
    void answered(quint64 ticket, const core::Response &response);
    /// No answer will come. `wasSent` is false only if the server surely has not got it.
    void failed(quint64 ticket, bool wasSent, const QString &reason);
    /// The connection is gone, or did not come about; all its requests have got their failed().
    void ended();

private:
    struct Queued {
        Ticket ticket = 0;
        std::string line;
    };
    struct Unanswered {
        Ticket ticket = 0;
        bool cancelled = false;
    };

    void flushLater();
    void flush();
    void connectNow();
    void onConnected();
    void onReadable();
    void onEnded();
    [[nodiscard]] bool takeLine(std::string_view line);
    void end(const QString &reason);

    const HostAndPort m_address;
    QTcpSocket *m_socket = nullptr; ///< a child; null while there is no connection
    std::deque<Queued> m_queue;
    std::size_t m_queuedBytes = 0;
    std::deque<Unanswered> m_unanswered; ///< in the order of their answers
    core::LineDecoder m_decoder;
    QTimer m_patience; ///< for the connection, then for the next byte
    bool m_flushPosted = false;
};

} // namespace cluster
