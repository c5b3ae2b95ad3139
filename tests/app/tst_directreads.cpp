// SPDX-License-Identifier: Apache-2.0
#include "app/workload/directreads.h"

#include "core/request.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <functional>

using app::DirectReport;
using app::Ledger;

namespace {

constexpr int kPartitions = 4;
constexpr qint64 kFailoverNs = 1000;
constexpr int kPromptMs = 5000;

QByteArray idOf(const core::Request &request)
{
    return QByteArray::fromStdString(request.idRaw);
}

} // namespace

/// A server that others have replaced, asked for what they have overwritten: one that this test
/// makes up, behind a real socket.
class TestDirectReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ledger = Ledger(app::LoadKeys(kPartitions), "run");
        m_answer.clear();
        m_asked.clear();
        m_old.clear();
        m_new.clear();
        for (quint32 partition = 0; partition < kPartitions; ++partition) {
            const int key = m_ledger.keys().number(partition, 3);
            m_old[m_ledger.keys().key(key)] = written(key, kFailoverNs - 1);
            m_new[m_ledger.keys().key(key)] = written(key, kFailoverNs + 1);
        }
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = m_server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                while (socket->canReadLine())
                    serve(socket, socket->readLine());
            });
        });
    }

    void anAnswerIsJudgedByTheLedger_data()
    {
        QTest::addColumn<QByteArray>("answer"); // what follows "id"; OLD and NEW are values
        QTest::addColumn<DirectReport>("report");
        const auto row = [](const char *name, const char *answer, DirectReport report) {
            report.sinceNs = kFailoverNs;
            report.isSent = true;
            report.asked = kPartitions;
            QTest::newRow(name) << QByteArray(answer) << report;
        };
        row("the old value", R"("status":200,"data":OLD)", {.stale = kPartitions});
        row("the newest value", R"("status":200,"data":NEW)", {.right = kPartitions});
        row("nobody's value", R"("status":200,"data":"x")", {.stale = kPartitions});
        row("no value", R"("status":404,"message":"m")", {.stale = kPartitions});
        row("elsewhere", R"("status":307,"message":"m")", {.refused = kPartitions});
        row("an old term", R"("status":409,"message":"m")", {.refused = kPartitions});
        row("not now", R"("status":503,"message":"m")", {.refused = kPartitions});
        row("what proves nothing", R"("status":500,"message":"disk")",
            {.trouble = app::Phrase(QStringLiteral("500 disk"))});
    }
    void anAnswerIsJudgedByTheLedger()
    {
        QFETCH(QByteArray, answer);
        QFETCH(DirectReport, report);
        m_answer = answer;
        app::DirectReads reads(m_ledger);
        QSignalSpy spy(&reads, &app::DirectReads::advanced);
        reads.start(order());
        const auto answered = [&spy] { return spy.size() - 2; }; // it is begun, and sent
        QTRY_COMPARE_WITH_TIMEOUT(answered(), qsizetype(kPartitions), kPromptMs);
        QCOMPARE(last(spy), report);
        QCOMPARE(m_ledger.report().staleReads, 0U);
    }

    void onlyWhatWasOverwrittenIsAskedFor()
    {
        m_answer = R"("status":307,"message":"m")";
        const int key = m_ledger.keys().number(1, 5);
        m_new[m_ledger.keys().key(key)] = written(key, kFailoverNs + 500);
        app::DirectOrder late = order();
        late.sinceNs = kFailoverNs + 500;
        app::DirectReads reads(m_ledger);
        QSignalSpy spy(&reads, &app::DirectReads::advanced);
        reads.start(late);
        QTRY_COMPARE_WITH_TIMEOUT(last(spy).refused, 1, kPromptMs);
        QCOMPARE(m_asked, std::vector<std::string>{m_ledger.keys().key(key)});
        late.sinceNs = kFailoverNs + 501;
        app::DirectReads none(m_ledger);
        QSignalSpy noneSpy(&none, &app::DirectReads::advanced);
        none.start(late);
        QCOMPARE(last(noneSpy), (DirectReport{.sinceNs = late.sinceNs, .isSent = true}));
    }

    void aServerThatIsSilentLeavesItOpen()
    {
        app::DirectReads reads(m_ledger);
        QSignalSpy spy(&reads, &app::DirectReads::advanced);
        reads.start(order());
        QTRY_VERIFY_WITH_TIMEOUT(last(spy).isSent, kPromptMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_asked.size(), std::size_t(kPartitions), kPromptMs);
        QCOMPARE(last(spy).open(), kPartitions);
        QVERIFY(last(spy).trouble.isEmpty());
    }

    void whyNobodyAnswersIsTold()
    {
        const app::DirectOrder gone = order();
        m_server->close();
        app::DirectReads reads(m_ledger);
        QSignalSpy spy(&reads, &app::DirectReads::advanced);
        reads.start(gone);
        QTRY_VERIFY_WITH_TIMEOUT(last(spy).isSent, kPromptMs);
        QCOMPARE(last(spy).open(), kPartitions);
        QVERIFY(!last(spy).trouble.isEmpty()); // in the socket's words
        app::DirectReads nowhere(m_ledger);
        QSignalSpy nowhereSpy(&nowhere, &app::DirectReads::advanced);
        nowhere.start({.address = {}, .partitions = {0}, .sinceNs = kFailoverNs});
        QVERIFY(last(nowhereSpy).isSent);
        QCOMPARE(last(nowhereSpy).trouble.toString(), QStringLiteral("\"\" is no host:port"));
        QCOMPARE(last(nowhereSpy).trouble.context(), QByteArrayLiteral("app::DirectReads"));
    }

    /// As cluster::Channel says it, which is in one language.
    void whatIsNoAnswerIsToldInTheWindowsLanguage()
    {
        m_answer = R"("status":"none")";
        app::DirectReads reads(m_ledger);
        QSignalSpy spy(&reads, &app::DirectReads::advanced);
        reads.start(order());
        QTRY_VERIFY_WITH_TIMEOUT(!last(spy).trouble.isEmpty(), kPromptMs);
        QCOMPARE(
            last(spy).trouble.toString(), QStringLiteral("the server has sent what is no answer"));
        QCOMPARE(last(spy).trouble.context(), QByteArrayLiteral("app::DirectReads"));
    }

private:
    std::string written(int key, qint64 atNs)
    {
        std::string value = m_ledger.beginWrite(key, 100);
        m_ledger.endWrite(key, Ledger::End::Acknowledged, {atNs});
        return value;
    }
    app::DirectOrder order() const
    {
        app::DirectOrder order{
            .address = QStringLiteral("127.0.0.1:%1").arg(m_server->serverPort()),
            .sinceNs = kFailoverNs};
        for (quint32 partition = 0; partition < kPartitions; ++partition)
            order.partitions.append(partition);
        return order;
    }
    static DirectReport last(const QSignalSpy &spy)
    {
        return spy.isEmpty() ? DirectReport() : spy.last().first().value<DirectReport>();
    }
    void serve(QTcpSocket *socket, const QByteArray &line)
    {
        const core::Result<core::Request> request =
            core::parseRequest(line.trimmed().toStdString());
        QVERIFY(request);
        const std::string key = std::get<core::request::Get>(request->operation).key;
        m_asked.push_back(key);
        if (m_answer.isEmpty())
            return;
        QByteArray answer = m_answer;
        answer.replace("OLD", QByteArray::fromStdString(m_old[key]));
        answer.replace("NEW", QByteArray::fromStdString(m_new[key]));
        socket->write("{" + answer + ",\"id\":" + idOf(*request) + "}\n");
    }

    Ledger m_ledger;
    std::map<std::string, std::string> m_old; ///< by key
    std::map<std::string, std::string> m_new;
    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_answer; ///< none, if empty
    std::vector<std::string> m_asked;
};

QTEST_GUILESS_MAIN(TestDirectReads)
#include "tst_directreads.moc"
