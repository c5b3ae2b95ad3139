// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/nodeprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

QStringList NodeArguments::toArguments() const
{
    QStringList list{
        QStringLiteral("--id"),
        id,
        QStringLiteral("--cluster"),
        cluster,
        QStringLiteral("--zookeeper"),
        zookeeper,
        QStringLiteral("--data"),
        dataDir,
        QStringLiteral("--listen"),
        QStringLiteral("127.0.0.1:0"),
        QStringLiteral("--partitions"),
        QString::number(partitions),
    };
    if (replicas > 0)
        list << QStringLiteral("--replicas") << QString::number(replicas);
    if (!detection.isEmpty())
        list << QStringLiteral("--detection") << detection;
    if (expect > 0)
        list << QStringLiteral("--expect") << QString::number(expect);
    list << QStringLiteral("--auth") << QStringLiteral("none");
    if (endsWithUs)
        list << QStringLiteral("--exit-with-stdin");
    return list;
}

NodeProcess::NodeProcess(
    const QString &program, const QString &logPath, const QString &outputPath, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_logPath(logPath)
    , m_outputPath(outputPath)
{
    connect(&m_child, &ChildProcess::lineRead, this, &NodeProcess::readLine);
    connect(&m_child, &ChildProcess::stateChanged, this, [this](const ChildState &state) {
        if (!state.isAlive())
            m_port = 0;
    });
}

void NodeProcess::start(const NodeArguments &arguments)
{
    m_arguments = arguments;
    m_port = 0;
    m_child.start({.program = m_program,
        .arguments = arguments.toArguments(),
        .workingDirectory = QString(),
        .logPath = m_logPath,
        .pipes = ChildCommand::Pipes::InputAndLines,
        .outputPath = arguments.endsWithUs ? QString() : m_outputPath});
}

bool NodeProcess::adopt(const ProcessIdentity &process, const QStringList &argv)
{
    m_port = 0;
    const qsizetype zookeeper = argv.indexOf(QStringLiteral("--zookeeper"));
    m_arguments = {};
    m_arguments.endsWithUs = false;
    m_arguments.zookeeper = zookeeper < 0 ? QString() : argv.value(zookeeper + 1);
    return m_child.adopt(process, argv, m_outputPath);
}

void NodeProcess::readLine(const QByteArray &line)
{
    const QJsonObject event = QJsonDocument::fromJson(line).object();
    const int port = event[u"port"].toInt();
    if (event[u"event"].toString() != u"listening" || port <= 0 || port > 0xffff)
        return;
    m_host = event[u"host"].toString();
    m_port = static_cast<quint16>(port);
    Q_EMIT listeningStarted();
}

Phrase describeNodeExit(int exitCode)
{
    switch (exitCode) {
    case 2:
        return {"NodeProcess", QT_TRANSLATE_NOOP("NodeProcess", "bad arguments or configuration")};
    case 3:
        return {
            "NodeProcess", QT_TRANSLATE_NOOP("NodeProcess", "its data directory cannot be used")};
    case 4:
        return {"NodeProcess", QT_TRANSLATE_NOOP("NodeProcess", "its address cannot be bound")};
    case 5:
        return {"NodeProcess", QT_TRANSLATE_NOOP("NodeProcess", "its storage failed")};
    default:
        return {};
    }
}

} // namespace app
