// SPDX-License-Identifier: Apache-2.0
#include "support/zookeeperserver.h"

#include "cluster/zkdata.h"
#include "support/childsetup.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QStorageInfo>
#include <QTimer>

#include <csignal>
#include <unistd.h>

namespace support {

namespace {

using std::chrono::milliseconds;

constexpr int kStartAttempts = 3;
constexpr std::chrono::seconds kStartPatience{60}; // a loaded machine, several JVMs at once
constexpr milliseconds kProbePatience{2000};
constexpr milliseconds kProbePause{50};

/// In KVORUM_ZOOKEEPER_DIR if that can be used, which ctest has be in memory: ZooKeeper's fsync
/// waits for what others, a build perhaps, write to the disk. What SIGKILL leaves is the same
/// there.
QString directoryTemplate()
{
    constexpr qint64 kNeededBytes = 32LL << 20;
    const QString asked = qEnvironmentVariable("KVORUM_ZOOKEEPER_DIR");
    const bool isUsable = !asked.isEmpty() && QFileInfo(asked).isWritable()
        && QStorageInfo(asked).bytesAvailable() >= kNeededBytes;
    return (isUsable ? asked : QDir::tempPath()) + QStringLiteral("/kvorum-zookeeper-XXXXXX");
}

QString java()
{
    return QStringLiteral("/usr/bin/java");
}

QStringList arguments(const QString &configuration)
{
    return {QStringLiteral("-Xms16m"), QStringLiteral("-Xmx64m"), QStringLiteral("-Xss256k"),
        QStringLiteral("-XX:+UseSerialGC"), QStringLiteral("-XX:TieredStopAtLevel=1"),
        QStringLiteral("-XX:-UsePerfData"), QStringLiteral("-Djava.net.preferIPv4Stack=true"),
        QStringLiteral("-cp"),
        QStringLiteral("/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-nop.jar"),
        QStringLiteral("org.apache.zookeeper.server.ZooKeeperServerMain"), configuration};
}

/// Waits for the process to end or for `pause`, whichever is first.
void pauseUnlessItEnds(QProcess &process, milliseconds pause)
{
    QEventLoop loop;
    QTimer::singleShot(pause, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
}

} // namespace

ZookeeperServer::ZookeeperServer(QString address)
    : m_address(std::move(address))
    , m_directory(directoryTemplate())
{
}

ZookeeperServer::~ZookeeperServer()
{
    kill();
}

bool ZookeeperServer::start()
{
    const bool isRestart = m_port != 0;
    for (int attempt = 0; attempt < kStartAttempts; ++attempt) {
        if (!isRestart && !reservePort())
            return false;
        if (!writeConfiguration())
            return false;
        launch();
        if (waitUntilItServes())
            return true;
        kill();
    }
    return false;
}

/// A socket that is bound but does not listen keeps the port from everyone but ZooKeeper, which
/// binds with SO_REUSEADDR too: so no two tests choose the same one, and it is still ours after a
/// kill().
bool ZookeeperServer::reservePort()
{
    m_reservation = std::make_unique<QTcpSocket>();
    const auto mode = QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint;
    if (!m_reservation->bind(QHostAddress(m_address), 0, mode)) {
        m_problem = m_reservation->errorString();
        return false;
    }
    m_port = m_reservation->localPort();
    return true;
}

bool ZookeeperServer::writeConfiguration()
{
    QFile file(m_directory.filePath(QStringLiteral("zoo.cfg")));
    if (!m_directory.isValid() || !file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_problem = QStringLiteral("cannot write %1: %2").arg(file.fileName(), file.errorString());
        return false;
    }
    file.write("dataDir=" + QFile::encodeName(dataDirectory()) + '\n');
    file.write("clientPort=" + QByteArray::number(m_port)
        + "\nclientPortAddress=" + m_address.toLatin1() + '\n');
    file.write("tickTime=100\nminSessionTimeout=200\nmaxSessionTimeout=60000\nmaxClientCnxns=0\n");
    file.write(
        "admin.enableServer=false\n4lw.commands.whitelist=srvr,mntr,cons\npreAllocSize=1024\n");
    return file.flush();
}

void ZookeeperServer::launch()
{
    cluster::removeEmptyLog(dataDirectory());
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    const pid_t parent = getpid();
    m_process->setChildProcessModifier([parent] { tieTo(parent); });
    m_process->start(java(), arguments(m_directory.filePath(QStringLiteral("zoo.cfg"))));
}

bool ZookeeperServer::waitUntilItServes()
{
    const QDeadlineTimer deadline(kStartPatience);
    while (!deadline.hasExpired()) {
        if (isServing(kProbePatience) && isRunning())
            return true;
        pauseUnlessItEnds(*m_process, kProbePause);
        if (!isRunning()) {
            m_problem = QStringLiteral("java ended with %1: %2")
                            .arg(m_process->exitCode())
                            .arg(QString::fromLocal8Bit(m_process->readAll().right(2000)));
            return false;
        }
    }
    m_problem = QStringLiteral("no answer on port %1").arg(m_port);
    return false;
}

/// True if the four-letter command of a server that is ready is answered in time.
bool ZookeeperServer::isServing(milliseconds patience) const
{
    QTcpSocket socket;
    QEventLoop loop;
    QByteArray answer;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&socket] { socket.write("srvr"); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, [&loop] { loop.quit(); });
    socket.connectToHost(QHostAddress(m_address), m_port);
    loop.exec();
    // A server that has bound its port but not loaded its data says "not currently serving".
    return answer.startsWith("Zookeeper version");
}

void ZookeeperServer::kill()
{
    if (!isRunning())
        return;
    m_process->kill(); // ends a frozen one as well
    m_process->waitForFinished();
}

bool ZookeeperServer::discardData()
{
    return !isRunning() && QDir(m_directory.filePath(QStringLiteral("data"))).removeRecursively();
}

void ZookeeperServer::freeze()
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP);
}

void ZookeeperServer::thaw()
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT);
}

bool ZookeeperServer::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

std::string ZookeeperServer::connectString(const std::string &chroot) const
{
    return m_address.toStdString() + ':' + std::to_string(m_port) + chroot;
}

} // namespace support
