// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/address.h"
#include "nodeproc/hello.h"

#include "core/backoff.h"

#include <QBasicTimer>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <optional>
#include <string>

namespace nodeproc {

/// The watched end of a lifeline (replication.md, 3.5): this server's connection to one watcher,
/// which says who it is and then a byte per second, and on which the watcher never says anything.
/// So the kernel ends it with a FIN when, and only when, this process is gone: the watcher takes an
/// orderly end for the proof of that. Main thread.
///
/// For that proof to be true nothing but this class owns the descriptor, and once the hello may
/// have left it is closed only when the connection is over anyway, or by the end of the process.
class Lifeline : public QObject
{
    Q_OBJECT

public:
    Lifeline(Hello own, core::NodeId watcher, QObject *parent);
    ~Lifeline() override;

    /// Where the watcher is. A connection that stands is left alone.
    void setAddress(const Address &address);
    void hurry();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void connectNow();
    void retry();
    void established();
    void sendSome();
    void listen();
    void over();

    Hello m_own;
    core::NodeId m_watcher;
    std::optional<Address> m_address;
    int m_fd = -1;
    bool m_isConnecting = false;
    std::string m_unsent; ///< of the hello
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    core::Backoff m_backoff;
    QBasicTimer m_retry;
    QBasicTimer m_pulse;
};

/// The watching end. Ends itself after ended(). Main thread. A raw descriptor, since Qt's sockets
/// cannot tell a FIN, which is a proof, from a reset, which is a suspicion.
class LifelineWatcher : public QObject
{
    Q_OBJECT

public:
    /// Takes the descriptor, behind the hello that came on it.
    LifelineWatcher(int fd, Hello watched, QObject *parent);
    ~LifelineWatcher() override;

    [[nodiscard]] const Hello &watched() const { return m_watched; }

Q_SIGNALS:
    /// `proof`: the process at the other end is certainly gone.
    void ended(const nodeproc::Hello &watched, bool proof);

private:
    void read();
    void finish(bool orderly);

    int m_fd;
    Hello m_watched;
    bool m_isDirect; ///< nobody stands between us
    QSocketNotifier m_notifier;
};

} // namespace nodeproc
