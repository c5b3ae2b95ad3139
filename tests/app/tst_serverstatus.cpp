// SPDX-License-Identifier: Apache-2.0
#include "app/history/serverstatus.h"

#include <QtTest>

#include <algorithm>

using app::ServerNews;
using app::ServerStatus;

namespace {

const QString kId = QStringLiteral("n1");

/// JSON with its quotes spelt as single ones.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

std::string eventText(int ns, const std::string &more = {})
{
    return json("{'event':'installed','ns':" + std::to_string(ns)
        + ",'id':'n1','incarnation':'7f3a09c1d2e4b586/1','subject':'n1','partition':17,'term':3"
        + more + '}');
}

std::string answer(const std::string &events, const std::string &incarnation = "7f3a09c1d2e4b586/1")
{
    return json("{'id':'n1','role':'slave','cluster':'demo','incarnation':'" + incarnation
        + "','uptimeMs':5000,'primaries':13,'secondaries':26,"
          "'learners':[{'partition':4,'bytes':100,'total':400,'lag':7}],"
          "'counters':{'gets':30,'puts':10,'deletes':0,'others':5},"
          "'latencies':{'get':{'count':30,'p50Us':200,'p99Us':900,'maxUs':1000},"
          "'write':{'count':10,'p50Us':600,'p99Us':4000,'maxUs':5000}},"
          "'revision':9,'events':["
        + events + "],'version':'0.1'}");
}

} // namespace

class TestServerStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerBecomesNews()
    {
        const core::Result<ServerNews> news =
            ServerStatus().read(kId, answer(eventText(7, ",'evidence':'eof'")));
        QVERIFY(news);
        QCOMPARE(news->id, kId);
        QCOMPARE(news->incarnation, QStringLiteral("7f3a09c1d2e4b586/1"));
        QCOMPARE(news->uptimeMs, 5000);
        QCOMPARE(news->primaries, 13);
        QCOMPARE(news->secondaries, 26);
        QCOMPARE(news->gets, 30U);
        QCOMPARE(news->puts, 10U);
        QCOMPARE(news->p50Ms, 0.3);
        QCOMPARE(news->p99Ms, 4.0);
        QCOMPARE(news->learners.size(), 1);
        QCOMPARE(news->learners.first().lag, 7);
        QCOMPARE(news->events.size(), 1);
        const app::ServerEvent &told = news->events.first();
        QCOMPARE(told.server, kId);
        QCOMPARE(told.name, QStringLiteral("installed"));
        QCOMPARE(told.atNs, 7);
        QCOMPARE(told.partition, 17);
        QCOMPARE(told.term, 3U);
        QCOMPARE(told.evidence, QStringLiteral("eof"));
    }

    void eachEventIsToldOnce()
    {
        ServerStatus status;
        QCOMPARE(status.read(kId, answer(eventText(1) + ',' + eventText(2)))->events.size(), 2);
        QCOMPARE(status.read(kId, answer(eventText(1) + ',' + eventText(2)))->events.size(), 0);
        QCOMPARE(status.read(kId, answer(eventText(2) + ',' + eventText(3)))->events.size(), 1);
        // Another run begins anew, even if its clock should read less.
        QCOMPARE(status.read(kId, answer(eventText(2), "7f3a09c1d2e4b586/2"))->events.size(), 1);
    }

    void eventsShareTheirWords()
    {
        ServerStatus status;
        const QList<app::ServerEvent> first = status.read(kId, answer(eventText(1)))->events;
        const QList<app::ServerEvent> second = status.read(kId, answer(eventText(2)))->events;
        QCOMPARE(second.first().name.constData(), first.first().name.constData());
        QCOMPARE(second.first().subject.constData(), first.first().subject.constData());
        QCOMPARE(second.first().server.constData(), second.first().subject.constData());
        // Strangers' words are not gathered for ever.
        for (int i = 3; i < 300; ++i) {
            const std::string word = ",'evidence':'" + std::to_string(i) + "'";
            (void)status.read(kId, answer(eventText(i, word)));
        }
        const QList<app::ServerEvent> last = status.read(kId, answer(eventText(300)))->events;
        QVERIFY(last.first().name.constData() != first.first().name.constData());
        QCOMPARE(last.first().name, first.first().name);
    }

    void whatIsNoAnswerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"id\":");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("wrong types") << QByteArray("{\"primaries\":\"many\"}");
        QByteArray negative = QByteArray::fromStdString(answer({}));
        QTest::newRow("a negative count")
            << negative.replace("\"primaries\":13", "\"primaries\":-1");
        QByteArray large = QByteArray::fromStdString(answer({}));
        QTest::newRow("a huge count")
            << large.replace("\"primaries\":13", "\"primaries\":99999999999");
        QByteArray events = QByteArray::fromStdString(answer({}));
        QTest::newRow("no events") << events.replace("\"events\":[]", "\"event\":[]");
    }
    void whatIsNoAnswerIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!ServerStatus().read(kId, text.toStdString()));
    }

    void aBrokenEventCostsNoOther_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("a number") << QByteArray("5");
        QTest::newRow("no name") << QByteArray("{'ns':3}");
        QTest::newRow("a negative time") << QByteArray("{'event':'x','ns':-3}");
        QTest::newRow("a partition that no cluster has")
            << QByteArray("{'event':'x','ns':3,'partition':4096}");
        QTest::newRow("a time that no recording holds")
            << QByteArray("{'event':'x','ns':9000000000000000000}");
        QTest::newRow("a huge partition")
            << QByteArray("{'event':'x','ns':3,'partition':99999999999999}");
    }
    void aBrokenEventCostsNoOther()
    {
        QFETCH(QByteArray, broken);
        const core::Result<ServerNews> news = ServerStatus().read(
            kId, answer(eventText(1) + ',' + json(broken.toStdString()) + ',' + eventText(4)));
        QVERIFY(news);
        QCOMPARE(news->events.size(), 2);
    }

    void longWordsAreCut()
    {
        const std::string evidence = ",'evidence':'" + std::string(100'000, 'x') + "'";
        const core::Result<ServerNews> news =
            ServerStatus().read(kId, answer(eventText(1, evidence)));
        QVERIFY(news);
        QCOMPARE(news->events.first().evidence.size(), 128);
    }
};

QTEST_GUILESS_MAIN(TestServerStatus)
#include "tst_serverstatus.moc"
