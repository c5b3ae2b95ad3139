// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/zookeeperprocess.h"

#include "app/supervision/javasearch.h"
#include "cluster/zkdata.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpServer>

namespace app {

namespace {

constexpr int kProbePauseMs = 50;
constexpr int kProbeDeadlineMs = 500;
constexpr int kMaxPortsTried = 8;
constexpr int kMaxPortGuesses = 64;
constexpr qint64 kMaxLogTailBytes = 64 * 1024;

// Below Linux's range of ephemeral ports. Within it, a client that keeps reconnecting while
// ZooKeeper is down could be given this very port, connect to itself and so take it for good.
constexpr quint32 kFirstPort = 20000;
constexpr quint32 kEndPort = 32768;

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool isFree(quint16 port)
{
    QTcpServer attempt;
    return attempt.listen(QHostAddress(QHostAddress::LocalHost), port);
}

QString jar(const ZooKeeperOptions &options, QLatin1StringView name)
{
    return options.jarDirectory + u'/' + name;
}

QStringList javaArguments(const ZooKeeperOptions &options)
{
    return {
        QStringLiteral("-Xms16m"),
        QStringLiteral("-Xmx64m"),
        QStringLiteral("-Xss256k"),
        QStringLiteral("-XX:+UseSerialGC"),
        QStringLiteral("-XX:TieredStopAtLevel=1"),
        QStringLiteral("-XX:-UsePerfData"),
        QStringLiteral("-XX:+ExitOnOutOfMemoryError"),
        QStringLiteral("-Dorg.slf4j.simpleLogger.showDateTime=true"),
        QStringLiteral("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS"),
        QStringLiteral("-Dorg.slf4j.simpleLogger.showShortLogName=true"),
        // At INFO it tells of each request for figures, of which we make one a second.
        QStringLiteral(
            "-Dorg.slf4j.simpleLogger.log.org.apache.zookeeper.server.NIOServerCnxn=warn"),
        QStringLiteral("-cp"),
        jar(options, QLatin1StringView("zookeeper.jar")) + u':'
            + jar(options, QLatin1StringView("slf4j-simple.jar")),
        QStringLiteral("org.apache.zookeeper.server.ZooKeeperServerMain"),
        // Relative to the working directory, since Java reads a path according to the locale.
        QStringLiteral("./zoo.cfg"),
    };
}

constexpr auto told = phrasesIn("app::ZooKeeperProcess");

} // namespace

ZooKeeperProcess::ZooKeeperProcess(const ZooKeeperOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_port(options.port)
{
    connect(&m_child, &ChildProcess::stateChanged, this, &ZooKeeperProcess::childChanged);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write("srvr"); });
    connect(&m_socket, &QTcpSocket::disconnected, this, &ZooKeeperProcess::readAnswer);
    connect(
        &m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError && m_isStarting)
                m_probeTimer.start(kProbePauseMs);
        });
    m_probeTimer.setSingleShot(true);
    connect(&m_probeTimer, &QTimer::timeout, this, &ZooKeeperProcess::probe);
}

QString ZooKeeperProcess::connectString() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_port);
}

std::optional<Problem> ZooKeeperProcess::findProblem() const
{
    const QString install =
        QStringLiteral("sudo apt-get install default-jre-headless libzookeeper-java libslf4j-java");
    if (const JavaSearch java(m_options.java); java.program().isEmpty())
        return Problem{Problem::Kind::JavaMissing, java.missing(), install, {}};
    for (const QLatin1StringView name :
        {QLatin1StringView("zookeeper.jar"), QLatin1StringView("slf4j-simple.jar")}) {
        if (!QFile::exists(jar(m_options, name))) {
            return Problem{Problem::Kind::ZooKeeperMissing,
                told(QT_TR_NOOP("ZooKeeper is not installed: there is no %1."))
                    .arg(jar(m_options, name)),
                install, {}};
        }
    }
    return std::nullopt;
}

void ZooKeeperProcess::start()
{
    begin();
    if (const std::optional<Problem> problem = findProblem()) {
        m_isStarting = false;
        Q_EMIT failed(*problem);
        return;
    }
    launch();
}

void ZooKeeperProcess::begin()
{
    Q_ASSERT(!m_child.isAlive());
    m_isServing = false;
    m_isStarting = true;
    m_portsTried = 0;
}

void ZooKeeperProcess::adopt(const ProcessIdentity &process, const QStringList &argv)
{
    begin();
    m_portsTried = kMaxPortsTried; // if it ends now, it is started by hand
    if (m_child.adopt(process, argv, QString()))
        m_probeTimer.start(0);
}

void ZooKeeperProcess::stop()
{
    m_isStarting = false;
    m_probeTimer.stop();
    m_child.stop();
}

void ZooKeeperProcess::launch()
{
    if (!m_isStarting)
        return;
    if (m_port == 0 || !isFree(m_port))
        choosePort();
    ++m_portsTried;
    if (!writeConfig()) {
        fail(told(QT_TR_NOOP("ZooKeeper's directory %1 cannot be written."))
                 .arg(m_options.directory));
        return;
    }
    if (const QString log = cluster::removeEmptyLog(m_options.directory + QStringLiteral("/data"));
        !log.isEmpty())
        Q_EMIT emptyLogRemoved(log);
    m_logStart = QFileInfo(m_options.logPath).size();
    m_child.start({.program = JavaSearch(m_options.java).program(),
        .arguments = javaArguments(m_options),
        .workingDirectory = m_options.directory,
        .logPath = m_options.logPath,
        .outputPath = m_options.outputPath});
    if (m_child.isAlive())
        m_probeTimer.start(kProbePauseMs);
}

void ZooKeeperProcess::choosePort()
{
    const quint16 before = m_port;
    for (int i = 0; i < kMaxPortGuesses; ++i) {
        m_port = static_cast<quint16>(QRandomGenerator::system()->bounded(kFirstPort, kEndPort));
        if (m_port != before && isFree(m_port))
            break;
    }
    if (before != 0)
        Q_EMIT portChanged(before, m_port);
}

bool ZooKeeperProcess::writeConfig() const
{
    // tickTime 100 and these limits let each session's own timeout decide alone when it expires.
    const QByteArray text = "# Written by kvorum at each start.\n"
                            "dataDir=./data\n"
                            "clientPortAddress=127.0.0.1\n"
                            "clientPort="
        + QByteArray::number(m_port)
        + "\n"
          "tickTime=100\n"
          "minSessionTimeout=200\n"
          "maxSessionTimeout=60000\n"
          "maxClientCnxns=0\n"
          "admin.enableServer=false\n"
          "4lw.commands.whitelist=srvr,mntr,cons\n"
          "autopurge.snapRetainCount=3\n"
          "autopurge.purgeInterval=1\n";
    const QString data = m_options.directory + QStringLiteral("/data");
    if (!QDir(data).exists() && !QDir().mkdir(data, kOwnerOnly | QFileDevice::ExeOwner))
        return false;
    QFile file(m_options.directory + QStringLiteral("/zoo.cfg"));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate, kOwnerOnly)
        && file.write(text) == text.size() && file.flush();
}

void ZooKeeperProcess::childChanged(const ChildState &state)
{
    if (state.phase != ChildState::Phase::Gone)
        return;
    m_isServing = false;
    m_probeTimer.stop();
    m_socket.abort();
    if (!m_isStarting)
        return;
    if (lostThePort() && m_portsTried < kMaxPortsTried) {
        choosePort();
        QMetaObject::invokeMethod(this, &ZooKeeperProcess::launch, Qt::QueuedConnection);
        return;
    }
    fail(state.error.isEmpty()
            ? told(QT_TR_NOOP("ZooKeeper ended before it served; its log says more."))
            : told(QT_TR_NOOP("ZooKeeper could not be started: %1")).arg(state.error));
}

void ZooKeeperProcess::probe()
{
    m_socket.abort();
    m_probeTimer.start(kProbeDeadlineMs);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void ZooKeeperProcess::readAnswer()
{
    if (!m_isStarting || !m_socket.isOpen())
        return; // it was we who broke off
    // Until it serves, it answers "This ZooKeeper instance is not currently serving requests".
    const bool isReady = m_socket.readAll().contains("Mode:");
    if (!isReady || !ownsListeningPort(m_child.identity().pid, m_port)) {
        m_probeTimer.start(kProbePauseMs);
        return;
    }
    m_probeTimer.stop();
    m_isStarting = false;
    m_isServing = true;
    Q_EMIT servingStarted();
}

bool ZooKeeperProcess::lostThePort() const
{
    QFile log(m_options.logPath);
    if (!log.open(QIODevice::ReadOnly) || !log.seek(m_logStart))
        return false;
    return log.read(kMaxLogTailBytes).contains("java.net.BindException");
}

void ZooKeeperProcess::fail(const Phrase &text)
{
    m_isStarting = false;
    Q_EMIT failed({Problem::Kind::ZooKeeperFailed, text, {}, m_options.logPath});
}

} // namespace app
