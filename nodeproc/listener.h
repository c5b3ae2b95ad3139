// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/address.h"
#include "nodeproc/loglimit.h"

#include "core/result.h"

#include <QBasicTimer>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <set>

namespace nodeproc {

class Connection;
class Desk;
class Log;
class Outbox;
class PeerLinks;
struct Hello;

/// Accepts what connects to the one port of this server: clients, and other servers, which their
/// first line tells apart. Main thread. At most kMaxClients clients; servers always get in.
class Listener : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Desk &desk;
        Outbox &outbox;
        const Log &log;
    };

    Listener(Parts parts, QObject *parent);
    ~Listener() override;

    /// The address that was bound, with its port; Status::Internal with the reason if none was.
    [[nodiscard]] core::Result<Address> bind(const Address &address);
    /// Until then those who connect wait in the kernel's queue. REQUIRES bind().
    void acceptConnections();
    /// Until then servers are told to come again.
    void setPeerLinks(PeerLinks *links) { m_links = links; }
    void stop();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void acceptSome();
    void add(int fd);
    void forget(Connection *connection);
    void limitMemory(Connection *connection);
    void handOver(Connection *connection, const Hello &hello);

    Parts m_parts;
    PeerLinks *m_links = nullptr;
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::set<Connection *> m_connections; ///< children
    QBasicTimer m_pause;                  ///< while no descriptor is to be had
    LogLimit m_limit{{}};
};

} // namespace nodeproc
