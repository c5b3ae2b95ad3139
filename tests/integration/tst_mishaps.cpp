// SPDX-License-Identifier: Apache-2.0
#include "mishaps.h"

#include <QtTest>

using integration::unexplainedEvents;

class TestMishaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyCausedIsTold_data();
    void whatNobodyCausedIsTold();
    void whatWasCausedIsNot_data();
    void whatWasCausedIsNot();
    void eachOfSeveralIsTold();
};

namespace {

QByteArray line(const char *event)
{
    return "2026-11-29T08:40:38.386Z info event " + QByteArray(event) + '\n';
}

} // namespace

void TestMishaps::whatNobodyCausedIsTold_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("damage") << QByteArray(
        R"({"event":"quarantined","ns":1,"id":"n1","partition":3,"term":0,"evidence":"log"})");
    QTest::newRow("unlike copies, said by its primary") << QByteArray(
        R"({"event":"digestMismatch","ns":1,"id":"n1","subject":"n3","partition":3,"term":7})");
    QTest::newRow("nobody may serve")
        << QByteArray(R"({"event":"stranded","ns":1,"id":"n1","partition":3,"term":7})");
    QTest::newRow("loss accepted") << QByteArray(
        R"({"event":"recovered","ns":1,"id":"n1","subject":"n3","partition":3,"term":7})");
}

void TestMishaps::whatNobodyCausedIsTold()
{
    QFETCH(QByteArray, event);
    QCOMPARE(unexplainedEvents(line(event), {}).size(), qsizetype(1));
    QCOMPARE(unexplainedEvents(line(event), {QStringLiteral("n2")}).size(), qsizetype(1));
}

void TestMishaps::whatWasCausedIsNot_data()
{
    whatNobodyCausedIsTold_data();
    QTest::newRow("what happens anyhow") << QByteArray(
        R"({"event":"learnerStarted","ns":1,"id":"n5","subject":"n4","partition":3,"term":7})");
}

void TestMishaps::whatWasCausedIsNot()
{
    QFETCH(QByteArray, event);
    QVERIFY(unexplainedEvents(line(event), {QStringLiteral("n1")}).isEmpty());
    QVERIFY(unexplainedEvents("2026 warning quarantined id=n1\n\n", {}).isEmpty());
}

void TestMishaps::eachOfSeveralIsTold()
{
    const QByteArray log = line(R"({"event":"quarantined","id":"n1"})")
        + line(R"({"event":"firstWrite","id":"n1"})")
        + line(R"({"event":"digestMismatch","id":"n2","subject":"n1"})")
        + line(R"({"event":"digestMismatch","id":"n2","subject":"n3"})");
    const QStringList told = unexplainedEvents(log, {QStringLiteral("n1")});
    QCOMPARE(told.size(), qsizetype(1));
    QVERIFY(told.first().contains(QStringLiteral("\"subject\":\"n3\"")));
    QCOMPARE(unexplainedEvents(log, {}).size(), qsizetype(3));
}

QTEST_GUILESS_MAIN(TestMishaps)
#include "tst_mishaps.moc"
