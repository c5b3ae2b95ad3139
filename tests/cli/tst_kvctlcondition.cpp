// SPDX-License-Identifier: Apache-2.0
#include "kvctlprocess.h"

#include "tests/cluster/fakeserver.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using core::Status;

/// kvctl's conditional writes, against a server that refuses them.
class TestKvctlCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItDoesNotUnderstandIsExitCode2_data();
    void whatItDoesNotUnderstandIsExitCode2();
    void itIsSentAndItsFailureExplained_data();
    void itIsSentAndItsFailureExplained();
};

void TestKvctlCondition::whatItDoesNotUnderstandIsExitCode2_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << QByteArray(says);
    };
    row("put a 1 --if-version -1", "--if-version takes a version");
    row("put a 1 --if-absent=1", "unknown flag: --if-absent=1");
    row("put a 1 --if-version", "--if-version needs a value");
    row("put a 1 --if-version 3x", "--if-version takes a version");
    row("put a 1 --if-version 3 --if-absent", "one condition at a time");
    row("delete a --if-absent", "--if-absent is for put");
    row("get a --if-version 3", "are for put and delete");
}

void TestKvctlCondition::whatItDoesNotUnderstandIsExitCode2()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    const Run run = kvctl(line.split(u' '));
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void TestKvctlCondition::itIsSentAndItsFailureExplained_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("condition");
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("put") << "put k 1 --if-absent" << 0 << 9
                         << QByteArray("kvctl: k: the condition does not hold; its version is 9\n");
    QTest::newRow("delete") << "delete k --if-version=7" << 7 << 0
                            << QByteArray(
                                   "kvctl: k: the condition does not hold; there is no such key\n");
    QTest::newRow("json") << "--json delete k --if-version=7" << 7 << 9 << QByteArray();
}

void TestKvctlCondition::itIsSentAndItsFailureExplained()
{
    QFETCH(QString, line);
    QFETCH(int, condition);
    QFETCH(int, version);
    QFETCH(QByteArray, says);
    FakeServer server([version](const core::Request &request, QTcpSocket *) {
        core::Response response = core::errorResponse(
            {Status::ConditionFailed, "the condition does not hold"}, request.idRaw);
        response.version = core::Version(static_cast<std::uint64_t>(version));
        return core::encodeResponse(response);
    });
    const Run run =
        kvctl(QStringList{QStringLiteral("--node=") + QString::fromStdString(server.address())}
            + line.split(u' '));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err, says);
    const auto wanted = core::Decree(static_cast<std::uint64_t>(condition));
    const auto &operation = server.requests().front().operation;
    if (const auto *const put = std::get_if<core::request::Put>(&operation))
        QVERIFY(put->ifVersion == wanted);
    else
        QVERIFY(std::get<core::request::Delete>(operation).ifVersion == wanted);
    if (says.isEmpty()) {
        QCOMPARE(QJsonDocument::fromJson(run.out).object().value(u"status").toInt(), 412);
        QCOMPARE(QJsonDocument::fromJson(run.out).object().value(u"version").toInt(), 9);
    }
}

QTEST_GUILESS_MAIN(TestKvctlCondition)
#include "tst_kvctlcondition.moc"
