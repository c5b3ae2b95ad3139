// SPDX-License-Identifier: Apache-2.0
#include "support/zookeeperserver.h"

#include "app/znodes/figurewatch.h"

#include <QTcpServer>
#include <QtTest>

using app::FigureWatch;
using app::ZooKeeperFigures;

/// What ZooKeeper says of itself in four letters.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreUnderstood()
    {
        const ZooKeeperFigures figures =
            app::figuresOf("zk_version\t3.8.0-5a02a05, built on 2022\nzk_server_state\tstandalone\n"
                           "zk_avg_latency\t0.25\nzk_max_latency\t12\nzk_num_alive_connections\t6\n"
                           "zk_outstanding_requests\t0\nzk_znode_count\t143\nzk_watch_count\t9\n"
                           "zk_ephemerals_count\t6\nzk_approximate_data_size\t20480\n",
                " /127.0.0.1:40000[1](queued=0,recved=9,sid=0x100,lop=PING,to=10000,lcxid=0x4)\n"
                " /127.0.0.1:40001[1](queued=0,recved=9,sid=0x101,lop=PING,to=4000,lcxid=0x4)\n"
                " /127.0.0.1:40002[1](queued=0,recved=9,sid=0x102,lop=PING,to=4000,lcxid=0x4)\n"
                " /127.0.0.1:40003[0](queued=0,recved=1,sent=0)\n");
        QCOMPARE(figures.version, QStringLiteral("3.8.0"));
        QCOMPARE(figures.sessionTimeoutsMs, QList<int>({4000, 10000}));
        // Without a translation, as here, the plural forms are not chosen.
        QCOMPARE(app::figuresText(figures),
            QStringLiteral("143 znode(s) · 6 connection(s) · sessions 4, 10 s"));
        for (const char *const part : {"ZooKeeper 3.8.0, standalone", "0.25 ms on average",
                 "of them ephemeral: 6, watches: 9", "about 20.0 KiB"})
            QVERIFY2(app::figuresDetail(figures).contains(QString::fromLatin1(part)), part);
    }

    void whatIsStrangeIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("mntr");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not allowed")
            << QByteArray("mntr is not executed because it is not in the whitelist.\n");
        QTest::newRow("no numbers") << QByteArray("zk_num_alive_connections\tmany\n\t\n\0\xff");
        QTest::newRow("below zero") << QByteArray("zk_num_alive_connections\t-7\n");
    }
    void whatIsStrangeIsLeftOut()
    {
        QFETCH(QByteArray, mntr);
        const ZooKeeperFigures figures = app::figuresOf(mntr, ",to=,to=99999999999999,to=x");
        QVERIFY(!figures.isAny());
        QVERIFY(figures.sessionTimeoutsMs.isEmpty());
        QCOMPARE(app::figuresText(figures), QString());
        QCOMPARE(app::figuresDetail(figures), QString());
    }

    void aRealServerIsAskedAgainAndAgain()
    {
        support::ZookeeperServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        FigureWatch watch;
        QSignalSpy read(&watch, &FigureWatch::figuresRead);
        watch.watch(QString::fromStdString(server.connectString()) + QStringLiteral("/chroot"));
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 10'000);
        const auto figures = read.at(0).at(0).value<ZooKeeperFigures>();
        QVERIFY2(figures.isAny(), "the server has said nothing");
        QCOMPARE(figures.mode, QStringLiteral("standalone"));
        QVERIFY(figures.znodes > 0 && !figures.version.isEmpty());
        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!read.last().at(0).value<ZooKeeperFigures>().isAny(), 10'000);
        watch.watch({});
        read.clear();
        QVERIFY(!read.wait(FigureWatch::kEveryMs + FigureWatch::kPatienceMs));
    }

    void aServerThatDoesNotAnswerIsNotWaitedForLong()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        FigureWatch watch;
        QSignalSpy read(&watch, &FigureWatch::figuresRead);
        watch.watch(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()));
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 10'000);
        QVERIFY(!read.at(0).at(0).value<ZooKeeperFigures>().isAny());
    }

    void whereItAsksFromIsToldFirst()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        FigureWatch watch;
        QSignalSpy asking(&watch, &FigureWatch::asking);
        watch.watch(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()));
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 10'000);
        const QTcpSocket *const asked = silent.nextPendingConnection();
        QTRY_VERIFY_WITH_TIMEOUT(asked->bytesAvailable() > 0, 10'000);
        QCOMPARE(asking.size(), 1);
        QCOMPARE(asking.at(0).at(0).value<quint16>(), asked->peerPort());
    }

    void itMayEndWhileItIsAnswered()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("not open")));
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto watch = std::make_unique<FigureWatch>();
        watch->watch(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()));
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 10'000);
        QTcpSocket *const asked = silent.nextPendingConnection();
        QTRY_VERIFY_WITH_TIMEOUT(asked->bytesAvailable() > 0, 10'000);
        // Its connection ends with it, which must not find what has gone already.
        watch.reset();
        QTRY_COMPARE_WITH_TIMEOUT(asked->state(), QTcpSocket::UnconnectedState, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
