// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/childprocess.h"
#include "app/view/phrase.h"

namespace app {

/// The arguments of one nodeproc, as in interfaces.md, section 1.
struct NodeArguments {
    QString id;
    QString cluster;
    QString zookeeper;
    QString dataDir;
    int partitions = 64;
    int replicas = 0;  ///< 0: as the cluster has it
    QString detection; ///< empty: as the cluster has it
    int expect = 0;    ///< servers that the first assignment waits for; 0: left out
    bool endsWithUs = true;

    [[nodiscard]] QStringList toArguments() const;
};

/// One nodeproc of the local cluster. Lives on the main thread.
class NodeProcess : public QObject
{
    Q_OBJECT

public:
    /// `program` is the path of nodeproc.
    NodeProcess(const QString &program, const QString &logPath, const QString &outputPath,
        QObject *parent = nullptr);

    [[nodiscard]] ChildProcess *child() { return &m_child; }
    [[nodiscard]] const NodeArguments &arguments() const { return m_arguments; }
    /// True once the living child has said where it listens.
    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] quint16 port() const { return m_port; }

    /// REQUIRES: the child is not alive.
    void start(const NodeArguments &arguments);
    /// One that an earlier run of this program started to live on. REQUIRES as above.
    bool adopt(const ProcessIdentity &process, const QStringList &argv);

Q_SIGNALS:
    /// It accepts connections; host() and port() are known.
    void listeningStarted();

private:
    void readLine(const QByteArray &line);

    QString m_program;
    QString m_logPath;
    QString m_outputPath;
    NodeArguments m_arguments;
    QString m_host;
    quint16 m_port = 0;
    ChildProcess m_child;
};

/// What nodeproc's exit code means, for people; empty for a code that has no meaning.
[[nodiscard]] Phrase describeNodeExit(int exitCode);

} // namespace app
