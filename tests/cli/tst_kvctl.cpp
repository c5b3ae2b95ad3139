// SPDX-License-Identifier: Apache-2.0
#include "kvctlprocess.h"

#include "tests/cluster/fakeserver.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using core::Status;

namespace {

QString at(const FakeServer &server)
{
    return QStringLiteral("--node=") + QString::fromStdString(server.address());
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

FakeServer::Script always(Status status, const std::string &data = {})
{
    return [status, data](const core::Request &request, QTcpSocket *) {
        return FakeServer::answer(
            request, status, data, status == Status::Ok ? std::string() : "as the test says");
    };
}

std::string storedValue(const FakeServer &server)
{
    if (server.requests().empty())
        return {};
    const auto *const put = std::get_if<core::request::Put>(&server.requests().front().operation);
    return put == nullptr ? std::string() : put->value;
}

/// A cluster's run.json, of this process: it counts as running.
void writeRunFile(const QTemporaryDir &state, const QString &name)
{
    const QString directory = state.filePath(QStringLiteral("kvorum/clusters/") + name);
    QVERIFY(QDir().mkpath(directory));
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    QVERIFY(stat.open(QIODevice::ReadOnly) && boot.open(QIODevice::ReadOnly));
    const QByteArray fields = stat.readAll();
    const qint64 startTime = fields.mid(fields.lastIndexOf(')') + 2).split(' ').at(19).toLongLong();
    const QJsonObject run{{QStringLiteral("format"), 1}, {QStringLiteral("cluster"), name},
        {QStringLiteral("zookeeper"), QStringLiteral("127.0.0.1:1")},
        {QStringLiteral("pid"), static_cast<qint64>(::getpid())},
        {QStringLiteral("startTime"), startTime},
        {QStringLiteral("boot"), QString::fromLatin1(boot.readAll().trimmed())}};
    QFile file(directory + QStringLiteral("/run.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(run).toJson());
}

} // namespace

class TestKvctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItDoesNotUnderstandIsExitCode2_data();
    void whatItDoesNotUnderstandIsExitCode2();
    void helpAndVersionAreThere();
    void eachStatusHasItsExitCode_data();
    void eachStatusHasItsExitCode();
    void getPrintsTheValueAlone();
    void putPrintsTheVersion();
    void putTakesAFileAndStandardInput();
    void putRefusesWhatIsNoJson();
    void aSilentServerLeavesAWriteUnknown();
    void nobodyThereIsUnavailableWithinTheTimeout_data();
    void nobodyThereIsUnavailableWithinTheTimeout();
    void withJsonErrorsAreObjectsToo();
    void anAnswerIsOneObjectOnALine();
    void locateAndMapAreReadable();
    void statusSaysHowFarLearnersHaveCome();
    void anAnswerThatMakesNoSenseIsSaid();
    void withoutAnAddressItSaysWhatToName();
    void theOneRunningClusterIsFound();
    void ofSeveralClustersOneHasToBeNamed();
};

void TestKvctl::whatItDoesNotUnderstandIsExitCode2_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << QString::fromUtf8(says);
    };
    row("", "no verb");
    row("frobnicate", "unknown verb: frobnicate");
    row("get", "get takes KEY");
    row("get a b", "get takes KEY");
    row("put a", "put takes KEY");
    row("map x", "map takes nothing");
    row("--frob get a", "unknown flag: --frob");
    row("--json=1 get a", "unknown flag: --json=1");
    row("get a --timeout", "--timeout needs a value");
    row("get a --timeout 0", "--timeout takes");
    row("get a --timeout -1", "--timeout takes");
    row("get a --timeout 5s", "--timeout takes");
    row("get a --node nowhere", "--node takes host:port");
    row("get a --zookeeper nowhere --cluster demo", "--zookeeper takes");
    row("get a --zookeeper 127.0.0.1:1", "--zookeeper needs --cluster");
    row("get a --cluster ../etc", "--cluster takes");
    row("get a --node h:1 --cluster demo", "cannot stand together");
    row("get a --auth full", "--auth takes \"none\" alone");
    row("drain", "drain takes ID");
    row("remove N_1", "not a server's name");
    row("set replicas", "set takes NAME VALUE");
    row("undrain n1 --no-wait", "--no-wait goes with drain");
    row("get a --secret-file f", "not built yet: --secret-file");
    row("put a 1 --ttl=30s", "not built yet: --ttl");
    row("recover all", "say --accept-data-loss");
    row("recover x --accept-data-loss", "recover takes PARTITION");
    row("verify --dead n1", "go with recover alone");
    for (const char *const verb : {"watch", "export", "import", "backup", "restore", "bench"})
        QTest::addRow("%s", verb) << QString::fromUtf8(verb)
                                  << QStringLiteral("not built yet: ") + QString::fromUtf8(verb);
}

void TestKvctl::whatItDoesNotUnderstandIsExitCode2()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Run run = kvctl(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(says.toUtf8()), run.err.constData());
    QCOMPARE(run.err.count('\n'), qsizetype(1));
    QVERIFY(run.out.isEmpty());
}

void TestKvctl::helpAndVersionAreThere()
{
    const Run help = kvctl("--help");
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("put KEY JSON|@FILE|-"));
    const Run version = kvctl("--version");
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, QByteArray("kvctl " KVORUM_VERSION "\n"));
}

void TestKvctl::eachStatusHasItsExitCode_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("200") << Status::Ok << 0;
    QTest::newRow("404") << Status::NotFound << 1;
    QTest::newRow("412") << Status::ConditionFailed << 1;
    QTest::newRow("400") << Status::BadRequest << 2;
    QTest::newRow("413") << Status::TooLarge << 2;
    QTest::newRow("401") << Status::Unauthenticated << 3;
    QTest::newRow("500") << Status::Internal << 3;
    QTest::newRow("503") << Status::Unavailable << 3;
    QTest::newRow("504") << Status::OutcomeUnknown << 4;
}

void TestKvctl::eachStatusHasItsExitCode()
{
    QFETCH(Status, status);
    QFETCH(int, code);
    FakeServer server(always(status));
    // What is refused until the deadline is a read here: a write's last attempt may be in doubt.
    const bool isRefused = status == Status::Internal || status == Status::Unavailable;
    const bool isRepeated = isRefused || status == Status::OutcomeUnknown;
    const QString verb = isRefused ? QStringLiteral("get") : QStringLiteral("delete");
    const QString timeout =
        isRepeated ? QStringLiteral("--timeout=500") : QStringLiteral("--timeout=20000");
    const Run run = kvctl({at(server), timeout, verb, QStringLiteral("user:1")});
    QCOMPARE(run.code, code);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err.contains("kvctl: user:1: "), code != 0);
    QCOMPARE(!run.err.isEmpty(), code != 0);
}

void TestKvctl::getPrintsTheValueAlone()
{
    FakeServer server(always(Status::Ok, R"({"a":1.50, "a":"é"})"));
    const Run run = kvctl({at(server), QStringLiteral("get"), QStringLiteral("k")});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray("{\"a\":1.50, \"a\":\"é\"}\n"));
    QVERIFY(run.err.isEmpty());
}

void TestKvctl::putPrintsTheVersion()
{
    FakeServer server(always(Status::Ok));
    const Run run = kvctl({QStringLiteral("put"), QStringLiteral("k"), QStringLiteral("-5"),
        QStringLiteral("--auth"), QStringLiteral("none"), at(server)});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray("7\n"));
    QCOMPARE(storedValue(server), "-5");
}

void TestKvctl::putTakesAFileAndStandardInput()
{
    const QTemporaryDir directory;
    const QString name = directory.filePath(QStringLiteral("value.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"name\": \"Ada\"\n}\n");
    file.close();
    FakeServer server(always(Status::Ok));
    const QStringList put{at(server), QStringLiteral("put"), QStringLiteral("--"),
        QStringLiteral("--key"), u'@' + name};
    QCOMPARE(kvctl(put).code, 0);
    QCOMPARE(storedValue(server), "{   \"name\": \"Ada\" }");

    FakeServer other(always(Status::Ok));
    QCOMPARE(kvctl({at(other), QStringLiteral("put"), QStringLiteral("k"), QStringLiteral("-")},
                 "[1,\r\n2]\n")
                 .code,
        0);
    QCOMPARE(storedValue(other), "[1,  2]");

    const Run absent = kvctl({at(server), QStringLiteral("put"), QStringLiteral("k"),
        QStringLiteral("@/does/not/exist")});
    QCOMPARE(absent.code, 2);
    QVERIFY(absent.err.contains("/does/not/exist"));
}

void TestKvctl::putRefusesWhatIsNoJson()
{
    FakeServer server(always(Status::Ok));
    const Run run = kvctl(
        {at(server), QStringLiteral("put"), QStringLiteral("k"), QStringLiteral("{\"a\":01}")});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains("byte 6"), run.err.constData());
    QVERIFY(server.requests().empty());
}

void TestKvctl::aSilentServerLeavesAWriteUnknown()
{
    FakeServer server([](const core::Request &, QTcpSocket *) { return std::string(); });
    const Run run = kvctl({at(server), QStringLiteral("--timeout=2000"), QStringLiteral("put"),
        QStringLiteral("k"), QStringLiteral("1")});
    QCOMPARE(run.code, 4);
    QVERIFY(run.err.contains("not known"));
    const Run read = kvctl(
        {at(server), QStringLiteral("--timeout=700"), QStringLiteral("get"), QStringLiteral("k")});
    QCOMPARE(read.code, 3);
}

void TestKvctl::nobodyThereIsUnavailableWithinTheTimeout_data()
{
    QTest::addColumn<QString>("address");
    const QString unused = QString::fromStdString(unusedAddress());
    QTest::newRow("no ZooKeeper") << QStringLiteral("--zookeeper=%1 --cluster=demo").arg(unused);
    QTest::newRow("no server") << QStringLiteral("--node=") + unused;
}

void TestKvctl::nobodyThereIsUnavailableWithinTheTimeout()
{
    QFETCH(QString, address);
    for (const char *const verb : {"put k 1", "get k", "status", "servers", "map"}) {
        const QString line = address + QStringLiteral(" --timeout=600 ") + QString::fromUtf8(verb);
        const Run run = kvctl(line.split(u' '));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("127.0.0.1"), run.err.constData());
    }
}

void TestKvctl::withJsonErrorsAreObjectsToo()
{
    const Run usage = kvctl("--json frobnicate");
    QCOMPARE(usage.code, 2);
    QCOMPARE(objectOf(usage.out)[u"status"].toInt(), 400);
    QVERIFY(usage.err.isEmpty());

    FakeServer server(always(Status::NotFound));
    const Run absent = kvctl(
        {at(server), QStringLiteral("--json"), QStringLiteral("get"), QStringLiteral("user:1")});
    QCOMPARE(absent.code, 1);
    const QJsonObject object = objectOf(absent.out);
    QCOMPARE(object[u"status"].toInt(), 404);
    QCOMPARE(object[u"key"].toString(), QStringLiteral("user:1"));
    QCOMPARE(object[u"message"].toString(), QStringLiteral("as the test says"));
    QVERIFY(absent.err.isEmpty());
}

void TestKvctl::anAnswerIsOneObjectOnALine()
{
    FakeServer server(always(Status::Ok, "[1]"));
    const Run run =
        kvctl({at(server), QStringLiteral("--json"), QStringLiteral("get"), QStringLiteral("k")});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.count('\n'), qsizetype(1));
    const QJsonObject object = objectOf(run.out);
    QCOMPARE(object[u"version"].toInt(), 7);
    QCOMPARE(object[u"value"].toArray().size(), qsizetype(1));
    QCOMPARE(object[u"servedBy"][u"address"].toString(), QString::fromStdString(server.address()));
    QVERIFY(object[u"ms"].toDouble() > 0);
}

void TestKvctl::locateAndMapAreReadable()
{
    FakeServer server([](const core::Request &request, QTcpSocket *) {
        if (std::holds_alternative<core::request::Locate>(request.operation)) {
            return FakeServer::answer(request, Status::Ok,
                R"({"partition":17,"term":3,"primary":{"id":"n3","host":"::1","port":7},)"
                R"("secondaries":[{"id":"n1"}]})");
        }
        return FakeServer::answer(request, Status::Ok,
            R"({"revision":1,"partitions":[{"partition":0,"range":["0000000000000000",)"
            R"("ffffffffffffffff"],"term":1,"primary":"n1","secondaries":["n2","n3"],)"
            R"("learners":[]}],"servers":{}})");
    });
    const Run locate = kvctl({at(server), QStringLiteral("locate"), QStringLiteral("k")});
    QCOMPARE(locate.code, 0);
    QCOMPARE(
        locate.out, QByteArray("partition 17, term 3\nprimary    n3 [::1]:7\nsecondary  n1\n"));
    const Run map = kvctl({at(server), QStringLiteral("map")});
    QCOMPARE(map.code, 0);
    QVERIFY2(map.out.contains("0          0000000000000000-ffffffffffffffff  1     n1       n2,n3"),
        map.out.constData());
}

void TestKvctl::statusSaysHowFarLearnersHaveCome()
{
    FakeServer server(always(Status::Ok,
        R"({"id":"n3","learners":[{"partition":4,"bytes":2048,"total":4096,"lag":0},)"
        R"({"partition":7,"bytes":0,"total":4096,"lag":12},{"partition":9}]})"));
    const Run run = kvctl({at(server), QStringLiteral("status")});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("3, 25 % of 8 KiB, 12 behind"), run.out.constData());
}

void TestKvctl::anAnswerThatMakesNoSenseIsSaid()
{
    FakeServer server(always(Status::Ok, R"({"partition":"x"})"));
    for (const char *const verb : {"locate k", "map", "servers"}) {
        const Run run = kvctl(
            QStringList{at(server)} + QString::fromUtf8(verb).split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("not as expected"), run.err.constData());
    }
}

void TestKvctl::withoutAnAddressItSaysWhatToName()
{
    const Run run = kvctl("get k");
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains("no local cluster is running"));
    QVERIFY(run.err.contains("--zookeeper") && run.err.contains("--node"));
}

void TestKvctl::theOneRunningClusterIsFound()
{
    const QTemporaryDir state;
    writeRunFile(state, QStringLiteral("demo"));
    const QStringList get{
        QStringLiteral("--timeout=300"), QStringLiteral("get"), QStringLiteral("k")};
    const Run run = kvctl(get, {}, state.path());
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("127.0.0.1:1"), run.err.constData());
}

void TestKvctl::ofSeveralClustersOneHasToBeNamed()
{
    const QTemporaryDir state;
    writeRunFile(state, QStringLiteral("one"));
    writeRunFile(state, QStringLiteral("two"));
    QStringList get{QStringLiteral("--timeout=300"), QStringLiteral("get"), QStringLiteral("k")};
    const Run run = kvctl(get, {}, state.path());
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains("one, two"));
    QVERIFY(run.err.contains("--cluster"));
    get.prepend(QStringLiteral("--cluster=two"));
    QCOMPARE(kvctl(get, {}, state.path()).code, 3);
    get[0] = QStringLiteral("--cluster=three");
    QCOMPARE(kvctl(get, {}, state.path()).code, 2);
}

QTEST_GUILESS_MAIN(TestKvctl)
#include "tst_kvctl.moc"
