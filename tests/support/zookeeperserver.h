// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <string>

namespace support {

/// A real, private ZooKeeper for one test: on a free port of 127.0.0.1 or as told, with a directory
/// of its own (in KVORUM_ZOOKEEPER_DIR if there is that), gone with the object and also when the
/// test is killed. Any number may run at once.
/// Blocks with local event loops, as tests may; use it from one thread, the one that ends last (the
/// kernel kills the child when the thread that started it ends). tickTime is 100 ms, sessions may
/// be 200 ms to 60 s long.
class ZookeeperServer
{
public:
    explicit ZookeeperServer(QString address = QStringLiteral("127.0.0.1"));
    ~ZookeeperServer();
    ZookeeperServer(const ZookeeperServer &) = delete;
    ZookeeperServer &operator=(const ZookeeperServer &) = delete;

    /// Starts it and waits until it serves; after kill() with the same port and data. False, with
    /// problem() saying why, if it did not come up.
    [[nodiscard]] bool start();
    void kill(); ///< SIGKILL: nothing is written, connections are reset
    /// Between kill() and start(): the next one begins empty and knows no session of before.
    [[nodiscard]] bool discardData();
    void freeze(); ///< SIGSTOP: connections stay, nothing is answered
    void thaw();   ///< SIGCONT

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::string connectString(
        const std::string &chroot = {}) const; ///< "127.0.0.1:2181"
    [[nodiscard]] QString dataDirectory() const
    {
        return m_directory.filePath(QStringLiteral("data"));
    }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    bool reservePort();
    bool writeConfiguration();
    void launch();
    bool waitUntilItServes();
    bool isServing(std::chrono::milliseconds patience) const;

    const QString m_address;
    QTemporaryDir m_directory;
    std::unique_ptr<QTcpSocket> m_reservation;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_problem;
};

} // namespace support
