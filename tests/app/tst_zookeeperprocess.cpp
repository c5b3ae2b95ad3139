// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/zookeeperprocess.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using app::ZooKeeperOptions;
using app::ZooKeeperProcess;
using Phase = app::ChildState::Phase;

namespace {

constexpr int kStartMs = 30000; // a JVM on a busy machine

} // namespace

class TestZooKeeperProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itServesAndWritesALog();
    void itsLogTellsOfErrorsAndNotOfRequestsForFigures();
    void itsFilesAreForTheirOwnerOnly();
    void stoppedItEndsClean();
    void killedItComesBackOnItsPort();
    void aLogThatItHadOnlyJustMadeIsNotInItsWay();
    void frozenWhileStartingItServesLater();
    void aTakenPortMeansAnother();
    void aPortLostAtTheLastMomentMeansAnother();
    void withoutJavaTheInstallCommandIsTold();
    void withoutTheJarTheInstallCommandIsTold();
    void aBrokenDataDirectoryIsTold();

private:
    ZooKeeperOptions options() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestZooKeeperProcess::init()
{
    // A path that Java under the C locale could not even spell.
    m_dir =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/zoo wärter \\-XXXXXX"));
    QVERIFY(m_dir->isValid());
    qunsetenv("JAVA_HOME");
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("zookeeper")));
}

ZooKeeperOptions TestZooKeeperProcess::options() const
{
    return {.directory = m_dir->filePath(QStringLiteral("zookeeper")),
        .logPath = m_dir->filePath(QStringLiteral("zookeeper.log"))};
}

void TestZooKeeperProcess::itServesAndWritesALog()
{
    ZooKeeperProcess zookeeper(options());
    QSignalSpy serving(&zookeeper, &ZooKeeperProcess::servingStarted);
    zookeeper.start();
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, kStartMs);
    QVERIFY(zookeeper.isServing());
    QCOMPARE(zookeeper.connectString(), QStringLiteral("127.0.0.1:%1").arg(zookeeper.port()));
    QVERIFY(app::ownsListeningPort(zookeeper.child()->identity().pid, zookeeper.port()));
    QFile log(options().logPath);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("binding to port"));
}

void TestZooKeeperProcess::itsLogTellsOfErrorsAndNotOfRequestsForFigures()
{
    ZooKeeperProcess zookeeper(options());
    zookeeper.start();
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    const auto ask = [&zookeeper](const QByteArray &bytes) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, zookeeper.port());
        if (!socket.waitForConnected(kStartMs))
            return QByteArray();
        socket.write(bytes);
        while (socket.waitForReadyRead(kStartMs)) { }
        return socket.readAll();
    };
    for (const char *const word : {"mntr", "cons"})
        QVERIFY2(!ask(word).isEmpty(), word);
    QVERIFY(ask("GET / HTTP/1.1\r\n\r\n").isEmpty()); // no request: its length is none
    QFile log(options().logPath);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QByteArray lines;
    QTRY_VERIFY((lines += log.readAll()).contains("WARN NIOServerCnxn"));
    QVERIFY2(!lines.contains("Processing "), lines);
    QVERIFY(lines.contains("INFO NIOServerCnxnFactory - binding to port"));
}

void TestZooKeeperProcess::itsFilesAreForTheirOwnerOnly()
{
    ZooKeeperProcess zookeeper(options());
    zookeeper.start();
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    const QStringList paths{options().directory + QStringLiteral("/zoo.cfg"),
        options().directory + QStringLiteral("/data"),
        options().directory + QStringLiteral("/data/version-2")};
    for (const QString &path : paths)
        QCOMPARE(QFile::permissions(path) & 0x0077, QFileDevice::Permissions());
}

void TestZooKeeperProcess::stoppedItEndsClean()
{
    ZooKeeperProcess zookeeper(options());
    QSignalSpy failed(&zookeeper, &ZooKeeperProcess::failed);
    zookeeper.start();
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    zookeeper.stop();
    QTRY_COMPARE_WITH_TIMEOUT(zookeeper.child()->state().phase, Phase::Gone, kStartMs);
    QVERIFY(!zookeeper.isServing());
    QVERIFY(failed.isEmpty());
}

void TestZooKeeperProcess::killedItComesBackOnItsPort()
{
    ZooKeeperProcess zookeeper(options());
    QSignalSpy moved(&zookeeper, &ZooKeeperProcess::portChanged);
    zookeeper.start();
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    const quint16 port = zookeeper.port();
    zookeeper.child()->kill();
    QTRY_COMPARE(zookeeper.child()->state().phase, Phase::Gone);
    QCOMPARE(zookeeper.child()->state().signal, SIGKILL);
    QVERIFY(!zookeeper.isServing());
    zookeeper.start();
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    QCOMPARE(zookeeper.port(), port);
    QVERIFY(moved.isEmpty());
}

/// A SIGKILL between the file and its head. One that is older is damage: it stays and is told.
void TestZooKeeperProcess::aLogThatItHadOnlyJustMadeIsNotInItsWay()
{
    ZooKeeperProcess zookeeper(options());
    QSignalSpy removed(&zookeeper, &ZooKeeperProcess::emptyLogRemoved);
    zookeeper.start();
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    zookeeper.child()->kill();
    QTRY_COMPARE(zookeeper.child()->state().phase, Phase::Gone);
    const QString logs = options().directory + QStringLiteral("/data/version-2/log.");
    for (const char *name : {"9", "1a"})
        QVERIFY(QFile(logs + QLatin1String(name)).open(QIODevice::WriteOnly));
    QSignalSpy failed(&zookeeper, &ZooKeeperProcess::failed);
    zookeeper.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kStartMs);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), QStringLiteral("log.1a"));
    QVERIFY(QFile::exists(logs + u'9'));
    zookeeper.start(); // the older one is the newest now
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    QCOMPARE(removed.size(), 2);
}

void TestZooKeeperProcess::frozenWhileStartingItServesLater()
{
    ZooKeeperProcess zookeeper(options());
    zookeeper.start();
    QTRY_COMPARE(zookeeper.child()->state().phase, Phase::Running);
    zookeeper.child()->freeze();
    QTRY_COMPARE(zookeeper.child()->state().phase, Phase::Frozen);
    QVERIFY(!zookeeper.isServing());
    zookeeper.child()->thaw();
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
}

void TestZooKeeperProcess::aTakenPortMeansAnother()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
    ZooKeeperOptions wanted = options();
    wanted.port = squatter.serverPort();
    ZooKeeperProcess zookeeper(wanted);
    QSignalSpy moved(&zookeeper, &ZooKeeperProcess::portChanged);
    zookeeper.start();
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    QVERIFY(zookeeper.port() != squatter.serverPort());
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].value<quint16>(), squatter.serverPort());
    QCOMPARE(moved[0][1].value<quint16>(), zookeeper.port());
}

void TestZooKeeperProcess::aPortLostAtTheLastMomentMeansAnother()
{
    ZooKeeperProcess zookeeper(options());
    QSignalSpy moved(&zookeeper, &ZooKeeperProcess::portChanged);
    zookeeper.start();
    // The JVM needs longer than this to bind its port.
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost), zookeeper.port()));
    QTRY_VERIFY_WITH_TIMEOUT(zookeeper.isServing(), kStartMs);
    QVERIFY(zookeeper.port() != squatter.serverPort());
    QCOMPARE(moved.size(), 1);
}

void TestZooKeeperProcess::withoutJavaTheInstallCommandIsTold()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto restored = qScopeGuard([&] { qputenv("PATH", path); });
    ZooKeeperProcess zookeeper(options());
    QSignalSpy failed(&zookeeper, &ZooKeeperProcess::failed);
    zookeeper.start();
    QCOMPARE(failed.size(), 1);
    const auto problem = failed[0][0].value<app::Problem>();
    QCOMPARE(problem.kind, app::Problem::Kind::JavaMissing);
    QCOMPARE(problem.command,
        QStringLiteral("sudo apt-get install default-jre-headless libzookeeper-java "
                       "libslf4j-java"));
}

void TestZooKeeperProcess::withoutTheJarTheInstallCommandIsTold()
{
    ZooKeeperOptions wanted = options();
    wanted.jarDirectory = m_dir->path();
    const std::optional<app::Problem> problem = ZooKeeperProcess(wanted).findProblem();
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind, app::Problem::Kind::ZooKeeperMissing);
    QVERIFY(problem->command.startsWith(QStringLiteral("sudo apt-get install")));
}

void TestZooKeeperProcess::aBrokenDataDirectoryIsTold()
{
    QFile inTheWay(options().directory + QStringLiteral("/data"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ZooKeeperProcess zookeeper(options());
    QSignalSpy failed(&zookeeper, &ZooKeeperProcess::failed);
    zookeeper.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kStartMs);
    const auto problem = failed[0][0].value<app::Problem>();
    QCOMPARE(problem.kind, app::Problem::Kind::ZooKeeperFailed);
    QCOMPARE(problem.logPath, options().logPath);
}

QTEST_GUILESS_MAIN(TestZooKeeperProcess)
#include "tst_zookeeperprocess.moc"
