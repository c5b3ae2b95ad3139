// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/childprocess.h"
#include "app/supervision/problem.h"

#include <QTcpSocket>

#include <optional>

namespace app {

/// Where the private ZooKeeper lives and what it is started with.
struct ZooKeeperOptions {
    QString directory; ///< zoo.cfg and data/ in it
    QString logPath;
    QString outputPath = {}; ///< not empty: it lives on when this program ends
    quint16 port = 0;        ///< tried first; 0: any free one
    QString java = {};       ///< program that is tried first; see JavaSearch
    QString jarDirectory = QStringLiteral("/usr/share/java");
};

/// The private ZooKeeper on a loopback port. Lives on the main thread and never blocks it.
/// It serves when our own child answers `srvr` and holds the port's socket; an answer from a
/// stranger on that port does not count. It is not restarted by itself when it dies.
class ZooKeeperProcess : public QObject
{
    Q_OBJECT

public:
    explicit ZooKeeperProcess(const ZooKeeperOptions &options, QObject *parent = nullptr);

    [[nodiscard]] ChildProcess *child() { return &m_child; }
    [[nodiscard]] bool isServing() const { return m_isServing; }
    /// Of the current or last run; 0 before the first.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "127.0.0.1:PORT".
    [[nodiscard]] QString connectString() const;

    /// What is missing to start it at all, with the command that installs it.
    [[nodiscard]] std::optional<Problem> findProblem() const;
    /// REQUIRES: the child is not alive. Ends in servingStarted() or failed().
    void start();
    /// One that an earlier run of this program started to live on, at options.port. REQUIRES and
    /// ends as start().
    void adopt(const ProcessIdentity &process, const QStringList &argv);
    /// As ChildProcess::stop(), also between two attempts to start.
    void stop();

Q_SIGNALS:
    void servingStarted();
    /// The port was taken by someone else; it starts on another.
    void portChanged(quint16 from, quint16 to);
    /// A log that it had only just made when it was killed is out of its way (cluster/zkdata.h).
    void emptyLogRemoved(const QString &name);
    /// It could not be started, or ended before it served.
    void failed(const app::Problem &problem);

private:
    void launch();
    void begin();
    [[nodiscard]] bool writeConfig() const;
    void childChanged(const ChildState &state);
    void probe();
    void readAnswer();
    void fail(const Phrase &text);
    [[nodiscard]] bool lostThePort() const;
    void choosePort();

    ZooKeeperOptions m_options;
    quint16 m_port = 0;
    int m_portsTried = 0;
    bool m_isServing = false;
    bool m_isStarting = false;
    qint64 m_logStart = 0; ///< size of the log before this launch
    QTcpSocket m_socket;
    QTimer m_probeTimer;
    ChildProcess m_child;
};

} // namespace app
