// SPDX-License-Identifier: Apache-2.0
#include "support/nodeserver.h"

#include "support/childsetup.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <sched.h>
#include <unistd.h>

namespace support {

NodeServer::NodeServer(QString id, Place place)
    : m_id(std::move(id))
    , m_place(std::move(place))
{
}

NodeServer::~NodeServer()
{
    if (isRunning()) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

void NodeServer::launch(const QStringList &arguments)
{
    if (isRunning())
        return;
    QDir().mkpath(m_place.data);
    m_output.clear();
    m_listening = false;
    if (m_onPort)
        m_onPort(0);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    m_process->setStandardErrorFile(m_place.log, QIODevice::Append);
    const pid_t parent = getpid();
    m_process->setChildProcessModifier([parent, host = m_namespace] {
        tieTo(parent);
        if (host >= 0 && ::setns(host, CLONE_NEWNET) != 0)
            ::_exit(127);
    });
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(),
        [this] { readOutput(); });
    m_process->start(m_place.program, arguments + m_flags);
}

void NodeServer::readOutput()
{
    m_output += m_process->readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (m_listening || end < 0)
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_output.first(end)).object();
    if (line[u"event"] != QStringLiteral("listening") || line[u"id"] != m_id)
        return;
    m_port = static_cast<quint16>(line[u"port"].toInt());
    m_listening = m_port != 0 && line[u"pid"].toInteger() == pid();
    if (m_listening && m_onPort)
        m_onPort(m_port);
}

bool NodeServer::waitListening(std::chrono::milliseconds patience)
{
    return waitFor([this] { return m_listening || !isRunning(); }, patience) && m_listening;
}

bool NodeServer::waitGone(std::chrono::milliseconds patience)
{
    return waitFor([this] { return !isRunning(); }, patience);
}

void NodeServer::signal(int number)
{
    if (isRunning())
        ::kill(static_cast<pid_t>(pid()), number);
}

void NodeServer::wipe()
{
    Q_ASSERT(!isRunning());
    QDir(m_place.data).removeRecursively();
}

bool NodeServer::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

bool NodeServer::hasCrashed() const
{
    return m_process && !isRunning() && m_process->exitStatus() == QProcess::CrashExit;
}

qint64 NodeServer::pid() const
{
    return m_process ? m_process->processId() : 0;
}

QByteArray NodeServer::logTail(qint64 bytes) const
{
    QFile file(m_place.log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(qMax<qint64>(0, file.size() - bytes));
    return file.readAll();
}

} // namespace support
