// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/address.h"
#include "nodeproc/hello.h"
#include "nodeproc/loglimit.h"

#include "core/backoff.h"

#include <QBasicTimer>
#include <QObject>

#include <optional>
#include <string_view>

namespace nodeproc {

class LineSocket;
class Log;
class Outbox;

/// Unsent bytes at which a connection between servers is given up: its other end does not keep up,
/// and everything on it can be asked for again.
constexpr std::size_t kMaxPeerUnsentBytes = std::size_t(96) << 20;

/// This server's own connection to one other server for one purpose: requests go out, their answers
/// come back. Connects again by itself for as long as it lives. Of one thread.
///
/// Whatever it carries, it carries between this run and the one run that answered the hello; what
/// is sent while it is not up is lost.
class Channel : public QObject
{
    Q_OBJECT

public:
    /// `own` is this server's hello on it.
    struct Setup {
        Hello own;
        core::NodeId peer;
        Outbox *outbox = nullptr;
        const Log *log = nullptr;
    };

    Channel(Setup setup, QObject *parent);

    /// Where the peer is. Another address than before drops the connection.
    void setAddress(const Address &address);
    /// The peer is there, as something else has shown: tries at once instead of after a delay.
    void hurry();
    /// Sent at the end of this round; false if it is lost.
    bool send(std::string_view line);

    [[nodiscard]] bool isUp() const { return m_run.has_value(); }
    [[nodiscard]] LinkKind kind() const { return m_setup.own.kind; }

Q_SIGNALS:
    void cameUp(const core::Incarnation &run);
    void wentDown();
    /// A whole line; valid during the signal.
    void received(const core::Incarnation &run, std::string_view line);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void connectNow();
    void sayHello();
    void takeLines();
    [[nodiscard]] bool greet(std::string_view line);
    void drop();

    Setup m_setup;
    LogLimit m_limit{kRecurring};
    std::optional<Address> m_address;
    LineSocket *m_socket = nullptr;         ///< a child
    std::optional<core::Incarnation> m_run; ///< that answered the hello
    core::Backoff m_backoff;
    QBasicTimer m_retry;
    bool m_toldRefusal = false;
};

} // namespace nodeproc
