// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace support {

/// One real nodeproc with a data directory and a log file, which outlive its runs. Killed with the
/// object and with the test. Use it from the thread that ends last.
class NodeServer
{
public:
    struct Place {
        QString program;
        QString data; ///< directory, made when it is missing
        QString log;  ///< file, appended to
    };

    NodeServer(QString id, Place place);
    ~NodeServer();
    NodeServer(const NodeServer &) = delete;
    NodeServer &operator=(const NodeServer &) = delete;

    /// Of the runs from the next one on.
    void setEnvironment(const QProcessEnvironment &environment) { m_environment = environment; }
    /// Besides those that it is launched with, from the next run on.
    void setFlags(const QStringList &flags) { m_flags = flags; }
    /// Where the runs from the next one on are: a network namespace's descriptor, and the address.
    void setHost(int descriptor, const QString &address)
    {
        m_namespace = descriptor;
        m_address = address;
    }
    /// Called with 0 when a run starts, and with its port once it listens.
    void setOnPort(std::function<void(quint16 port)> onPort) { m_onPort = std::move(onPort); }

    /// Starts a run; at once, without waiting for anything. Does nothing while one is running.
    void launch(const QStringList &arguments);
    /// True once the line that it listens has come.
    [[nodiscard]] bool waitListening(std::chrono::milliseconds patience);
    [[nodiscard]] bool waitGone(std::chrono::milliseconds patience);

    void signal(int number); ///< SIGKILL, SIGSTOP, SIGCONT, SIGTERM
    void wipe();             ///< removes the data; REQUIRES that it is not running

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 pid() const;
    [[nodiscard]] quint16 port() const { return m_port; } ///< of the last run that listened
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] int exitCode() const { return m_process ? m_process->exitCode() : -1; }
    /// Its last run has ended by a signal, its own or another's.
    [[nodiscard]] bool hasCrashed() const;
    /// All lines of standard output of this run; the contract is one.
    [[nodiscard]] QByteArray output() const { return m_output; }
    /// The end of its log, for a failure's report.
    [[nodiscard]] QByteArray logTail(qint64 bytes) const;

private:
    void readOutput();

    const QString m_id;
    const Place m_place;
    QString m_address = QStringLiteral("127.0.0.1");
    QStringList m_flags;
    int m_namespace = -1; ///< ours
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::function<void(quint16 port)> m_onPort;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    quint16 m_port = 0;
    bool m_listening = false;
};

} // namespace support
