// SPDX-License-Identifier: Apache-2.0
#include "support/nodeserver.h"
#include "support/waiting.h"
#include "support/wire.h"
#include "support/zookeeperserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using std::chrono_literals::operator""s;

namespace {

/// Loaded machines: never what is measured.
constexpr auto kPatience = 30s;
constexpr int kPatienceMs = 30'000;
constexpr uint kNobody = 65534;

QString program()
{
    return qEnvironmentVariable("KVORUM_BIN") + u"/nodeproc"_qs;
}

/// A run that is expected to end by itself.
struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

enum class As { Self, Nobody };

Ended runToItsEnd(const QStringList &arguments, As who = As::Self)
{
    QProcess process;
    QString path = program();
    const QTemporaryDir open;
    if (who == As::Nobody) {
        // The build may lie where nobody else may look, below /root for instance.
        constexpr auto kForAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
            | QFile::ReadOther | QFile::ExeOther;
        path = open.filePath(u"nodeproc"_qs);
        QFile::setPermissions(open.path(), kForAll);
        QFile file(program());
        if (!file.copy(path) || !QFile::setPermissions(path, kForAll)) {
            qWarning() << "cannot copy the program:" << file.errorString();
            return {};
        }
        process.setChildProcessModifier([] {
            if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
                ::_exit(127);
        });
    }
    process.start(path, arguments);
    Ended ended;
    const bool isOver = process.waitForFinished(kPatienceMs);
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    if (isOver && process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    else
        qWarning() << "no exit code:" << process.errorString() << process.exitStatus()
                   << process.exitCode() << ended.errors;
    return ended;
}

} // namespace

/// The process as its starter sees it: arguments, streams, signals and exit codes.
class TestNodeproc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void badArgumentsEndItWithTwo();
    void helpGoesToStandardOutput();
    void itListensWithoutZooKeeperAndWaits();
    void itTellsOnceThatZooKeeperIsOutOfReach();
    void strangersDoNotFillItsLog();
    void sigtermEndsItWithinTwoSeconds_data();
    void sigtermEndsItWithinTwoSeconds();
    void theEndOfStandardInputEndsItIfAsked();
    void aClosedStandardOutputDoesNotHurt();
    void aPortInUseIsFour();
    void aDirectoryInUseIsThreeAndNamesTheHolder();
    void aDirectoryThatCannotBeWrittenIsThree();
    void aDirectoryOfAnotherClusterIsThree();
    void anotherConfigurationIsTwo();
    void aStoreOfOtherPartitionsIsTwo();
    void aMissingChrootIsTwo();

private:
    [[nodiscard]] QStringList arguments(const QString &id, const QStringList &more = {}) const;
    [[nodiscard]] std::unique_ptr<support::NodeServer> makeServer(const QString &id) const;

    support::ZookeeperServer m_zookeeper;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_cluster;
    int m_count = 0;
};

void TestNodeproc::initTestCase()
{
    QVERIFY(QFile::exists(program()));
    QVERIFY2(m_zookeeper.start(), qPrintable(m_zookeeper.problem()));
}

void TestNodeproc::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_cluster = u"c%1"_qs.arg(++m_count);
}

QStringList TestNodeproc::arguments(const QString &id, const QStringList &more) const
{
    return QStringList{u"--id"_qs, id, u"--cluster"_qs, m_cluster, u"--zookeeper"_qs,
               QString::fromStdString(m_zookeeper.connectString()), u"--data"_qs,
               m_directory->filePath(id)}
    + more;
}

std::unique_ptr<support::NodeServer> TestNodeproc::makeServer(const QString &id) const
{
    return std::make_unique<support::NodeServer>(id,
        support::NodeServer::Place{
            program(), m_directory->filePath(id), m_directory->filePath(id + u".log"_qs)});
}

void TestNodeproc::badArgumentsEndItWithTwo()
{
    const Ended ended = runToItsEnd(arguments(u"n1"_qs, {u"--metrics"_qs, u"127.0.0.1:0"_qs}));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errors.count('\n'), 1);
    QVERIFY(ended.errors.contains("--metrics: not built yet"));
}

void TestNodeproc::helpGoesToStandardOutput()
{
    const Ended help = runToItsEnd({u"--help"_qs});
    QCOMPARE(help.code, 0);
    QVERIFY(help.output.contains("--zookeeper"));
    const Ended version = runToItsEnd({u"--version"_qs});
    QCOMPARE(version.code, 0);
    QVERIFY(version.output.startsWith("nodeproc "));
}

void TestNodeproc::itListensWithoutZooKeeperAndWaits()
{
    auto server = makeServer(u"n1"_qs);
    server->launch(arguments(u"n1"_qs, {u"--zookeeper"_qs, u"127.0.0.1:1"_qs}));
    QVERIFY(server->waitListening(kPatience));
    QCOMPARE(server->output().count('\n'), 1);

    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server->port());
    QVERIFY(socket.waitForConnected(kPatienceMs));
    socket.write("{\"op\":\"PING\"}\n{\"op\":\"GET\",\"data\":\"a\"}\n");
    QByteArray answers;
    while (answers.count('\n') < 2 && socket.waitForReadyRead(kPatienceMs))
        answers += socket.readAll();
    const QList<QByteArray> lines = answers.split('\n');
    QCOMPARE(QJsonDocument::fromJson(lines[0]).object()[u"status"].toInt(), 200);
    const QJsonObject get = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(get[u"status"].toInt(), 503);
    QVERIFY(get[u"retryMs"].toInt() > 0);
}

void TestNodeproc::itTellsOnceThatZooKeeperIsOutOfReach()
{
    auto server = makeServer(u"n1"_qs);
    server->launch(arguments(u"n1"_qs, {u"--zookeeper"_qs, u"127.0.0.1:1"_qs}));
    QVERIFY(server->waitListening(kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(
        server->logTail(100'000).contains("zookeeper out of reach"), kPatienceMs);
    support::runEvents(1s);
    QCOMPARE(server->logTail(100'000).count("zookeeper out of reach"), 1);
    QVERIFY(server->isRunning());
}

void TestNodeproc::strangersDoNotFillItsLog()
{
    constexpr int kCalls = 300;
    const auto server = makeServer(u"n1"_qs);
    server->launch(arguments(u"n1"_qs, {u"--expect"_qs, u"1"_qs}));
    QVERIFY(server->waitListening(kPatience));
    int refused = 0;
    const auto call = [&] {
        support::Wire wire(server->port());
        bool isAnswered = false;
        wire.send(R"({"op":"__hello__","data":{"cluster":"other","node":"n9",)"
                  R"("incarnation":"00000000000000aa/1","kind":"data"}})",
            [&](const QJsonObject &answer) {
                isAnswered = true;
                refused += answer[u"status"].toInt() == 421 ? 1 : 0;
            });
        return support::waitFor([&] { return isAnswered; }, kPatience);
    };
    QTRY_VERIFY_WITH_TIMEOUT(call() && refused > 0, kPatienceMs); // once it knows its cluster
    while (refused < kCalls)
        QVERIFY(call());
    const auto lines = server->logTail(10'000'000).count("peer refused");
    QVERIFY2(lines > 0 && lines < 30, qPrintable(QString::number(lines)));
}

void TestNodeproc::sigtermEndsItWithinTwoSeconds_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("hasZooKeeper");
    QTest::newRow("SIGTERM, registered") << SIGTERM << true;
    QTest::newRow("SIGINT, registered") << SIGINT << true;
    QTest::newRow("SIGTERM, waiting for ZooKeeper") << SIGTERM << false;
}

void TestNodeproc::sigtermEndsItWithinTwoSeconds()
{
    QFETCH(int, signal);
    QFETCH(bool, hasZooKeeper);
    auto server = makeServer(u"n1"_qs);
    server->launch(arguments(u"n1"_qs,
        hasZooKeeper ? QStringList() : QStringList{u"--zookeeper"_qs, u"127.0.0.1:1"_qs}));
    QVERIFY(server->waitListening(kPatience));
    if (hasZooKeeper)
        QTRY_VERIFY_WITH_TIMEOUT(server->logTail(100'000).contains("masterElected"), kPatienceMs);
    QElapsedTimer timer;
    timer.start();
    server->signal(signal);
    QVERIFY(server->waitGone(kPatience));
    QCOMPARE(server->exitCode(), 0);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server->output().count('\n'), 1);
}

void TestNodeproc::theEndOfStandardInputEndsItIfAsked()
{
    QProcess process;
    process.start(program(), arguments(u"n1"_qs, {u"--exit-with-stdin"_qs}));
    QVERIFY(process.waitForReadyRead(kPatienceMs));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(kPatienceMs));
    QCOMPARE(process.exitCode(), 0);

    QProcess deaf;
    deaf.setStandardInputFile(QProcess::nullDevice());
    deaf.start(program(), arguments(u"n2"_qs));
    QVERIFY(deaf.waitForReadyRead(kPatienceMs));
    QVERIFY(!deaf.waitForFinished(300));
    deaf.terminate();
    QVERIFY(deaf.waitForFinished(kPatienceMs));
}

void TestNodeproc::aClosedStandardOutputDoesNotHurt()
{
    QProcess process;
    process.setChildProcessModifier([] { ::close(STDOUT_FILENO); });
    process.start(program(), arguments(u"n1"_qs));
    QVERIFY(process.waitForStarted(kPatienceMs));
    process.setReadChannel(QProcess::StandardError);
    QByteArray log;
    while (!log.contains("masterElected") && process.waitForReadyRead(kPatienceMs))
        log += process.readAllStandardError();
    QVERIFY2(log.contains("masterElected"), log.constData());
    process.terminate();
    QVERIFY(process.waitForFinished(kPatienceMs));
    QCOMPARE(process.exitCode(), 0);
}

void TestNodeproc::aPortInUseIsFour()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const Ended ended = runToItsEnd(
        arguments(u"n1"_qs, {u"--listen"_qs, u"127.0.0.1:%1"_qs.arg(holder.serverPort())}));
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errors.count('\n'), 1);
    QVERIFY(ended.errors.contains(QByteArray::number(holder.serverPort())));
}

void TestNodeproc::aDirectoryInUseIsThreeAndNamesTheHolder()
{
    auto holder = makeServer(u"n1"_qs);
    holder->launch(arguments(u"n1"_qs));
    QVERIFY(holder->waitListening(kPatience));
    const Ended ended = runToItsEnd(arguments(u"n1"_qs));
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errors.count('\n'), 1);
    QVERIFY2(ended.errors.contains(QByteArray::number(holder->pid())), ended.errors.constData());
    QVERIFY(holder->isRunning());
}

void TestNodeproc::aDirectoryThatCannotBeWrittenIsThree()
{
    struct stat top = {};
    if (::getuid() == 0 && ::stat("/", &top) == 0 && (top.st_mode & 0005) != 0005)
        QSKIP("the root directory is closed to everybody but its owner: nobody can run a program");
    if (::getuid() == 0) {
        // Root may write everywhere: the program runs as somebody else.
        QFile::setPermissions(m_directory->path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                | QFile::ExeOther);
    } else {
        QFile::setPermissions(m_directory->path(), QFile::ReadOwner | QFile::ExeOwner);
    }
    const Ended ended = runToItsEnd(arguments(u"n1"_qs), ::getuid() == 0 ? As::Nobody : As::Self);
    QFile::setPermissions(
        m_directory->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.errors.count('\n'), 1);
    QVERIFY2(ended.errors.contains(m_directory->path().toUtf8()), ended.errors.constData());
}

void TestNodeproc::aDirectoryOfAnotherClusterIsThree()
{
    auto server = makeServer(u"n1"_qs);
    server->launch(arguments(u"n1"_qs));
    QVERIFY(server->waitListening(kPatience));
    server->signal(SIGTERM);
    QVERIFY(server->waitGone(kPatience));
    const Ended ended = runToItsEnd(arguments(u"n1"_qs, {u"--cluster"_qs, u"another"_qs}));
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.errors.contains(m_cluster.toUtf8()), ended.errors.constData());
}

void TestNodeproc::anotherConfigurationIsTwo()
{
    auto first = makeServer(u"n1"_qs);
    first->launch(arguments(u"n1"_qs, {u"--partitions"_qs, u"8"_qs}));
    QTRY_VERIFY_WITH_TIMEOUT(first->logTail(100'000).contains("registered"), kPatienceMs);
    const Ended differs = runToItsEnd(arguments(u"n2"_qs, {u"--partitions"_qs, u"16"_qs}));
    QCOMPARE(differs.code, 2);
    QVERIFY2(
        differs.errors.contains("--partitions 16: the cluster has 8"), differs.errors.constData());

    auto same = makeServer(u"n3"_qs);
    same->launch(arguments(u"n3"_qs, {u"--partitions"_qs, u"8"_qs}));
    QTRY_VERIFY_WITH_TIMEOUT(same->logTail(100'000).contains("registered"), kPatienceMs);
    auto silent = makeServer(u"n4"_qs);
    silent->launch(arguments(u"n4"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(silent->logTail(100'000).contains("registered"), kPatienceMs);
}

void TestNodeproc::aStoreOfOtherPartitionsIsTwo()
{
    auto first = makeServer(u"n1"_qs);
    first->launch(arguments(u"n1"_qs, {u"--partitions"_qs, u"8"_qs}));
    QTRY_VERIFY_WITH_TIMEOUT(first->logTail(100'000).contains("registered"), kPatienceMs);
    first->signal(SIGTERM);
    QVERIFY(first->waitGone(kPatience));
    const Ended ended = runToItsEnd(arguments(u"n1"_qs, {u"--partitions"_qs, u"16"_qs}));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.errors.contains("was begun with 8"), ended.errors.constData());
}

void TestNodeproc::aMissingChrootIsTwo()
{
    const QString chroot = QString::fromStdString(m_zookeeper.connectString("/nowhere"));
    const Ended ended = runToItsEnd(arguments(u"n1"_qs, {u"--zookeeper"_qs, chroot}));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.errors.contains("/nowhere"), ended.errors.constData());
}

QTEST_GUILESS_MAIN(TestNodeproc)
#include "tst_nodeproc.moc"
