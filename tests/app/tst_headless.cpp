// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

namespace {

constexpr int kMs = 60'000;

} // namespace

/// The program itself, as a script would use it.
class TestHeadless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void theDemoPassesAndIsReported()
    {
        QProcess kvorum;
        start(kvorum, reportedDemo());
        QVERIFY(kvorum.waitForFinished(kMs));
        const QByteArray output = kvorum.readAllStandardOutput();
        QVERIFY2(
            output.contains("\nPASS: 1000 acknowledged values, none lost"), output.constData());
        QVERIFY2(output.contains("\nreport: " + report().toUtf8() + "/report.html\n"),
            output.constData());
        QVERIFY(content("report.html").contains("1000 acknowledged values, none lost"));
        QVERIFY(content("figures.csv").contains("\nverdict,PASS,"));
        QVERIFY(content("history.jsonl").startsWith('{'));
        QVERIFY(content("strip.png").startsWith("\x89PNG"));
        QCOMPARE(kvorum.exitCode(), 0);
    }

    /// Another client overwrites a value: for who reads it back, an acknowledged one was lost.
    void aLostValueFails()
    {
        QProcess kvorum;
        start(kvorum, reportedDemo());
        QByteArray output;
        while (!output.contains("put 1,000 values") && kvorum.waitForReadyRead(kMs))
            output += kvorum.readAllStandardOutput();
        QVERIFY2(output.contains("put 1,000 values"), output.constData());
        // So that the values are not all read before it is there.
        const auto pid = static_cast<pid_t>(kvorum.processId());
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        static const QRegularExpression kReached(QStringLiteral("kvctl (.+) status\n"));
        QStringList put = kReached.match(QString::fromUtf8(output)).captured(1).split(u' ');
        put << QStringLiteral("put") << QStringLiteral("sample:0500") << QStringLiteral("1");
        QProcess kvctl;
        kvctl.start(program("kvctl"), put);
        const bool hasEnded = kvctl.waitForFinished(kMs);
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QVERIFY(hasEnded && kvctl.exitCode() == 0);
        QVERIFY(kvorum.waitForFinished(kMs));
        output += kvorum.readAllStandardOutput();
        QVERIFY2(output.contains("\nFAIL: sample:0500: an acknowledged value was lost; found 1\n"),
            output.constData());
        QVERIFY(content("figures.csv").contains("\nverdict,FAIL,"));
        QCOMPARE(kvorum.exitCode(), 1);
    }

    void aClusterTooSmallForTheDemoIsInconclusive()
    {
        QProcess kvorum;
        start(kvorum,
            {QStringLiteral("--headless"), QStringLiteral("--scenario=demo"),
                QStringLiteral("--nodes=2")});
        QVERIFY(kvorum.waitForFinished(kMs));
        QVERIFY(kvorum.readAllStandardOutput().contains("INCONCLUSIVE"));
        QCOMPARE(kvorum.exitCode(), 2);
    }

    void itTellsHowToReachItAndStopsOnASignal()
    {
        QProcess kvorum;
        start(kvorum, {QStringLiteral("--headless"), QStringLiteral("--nodes=3")});
        QByteArray output;
        while (!output.contains("Ctrl-C") && kvorum.waitForReadyRead(kMs))
            output += kvorum.readAllStandardOutput();
        QVERIFY2(output.contains("kvctl --zookeeper 127.0.0.1:"), output.constData());
        QVERIFY2(output.contains("n3: 127.0.0.1:"), output.constData());
        QCOMPARE(::kill(static_cast<pid_t>(kvorum.processId()), SIGINT), 0);
        QVERIFY(kvorum.waitForFinished(kMs));
        QCOMPARE(kvorum.exitStatus(), QProcess::NormalExit);
        QCOMPARE(kvorum.exitCode(), 0);
    }

    /// Decision 29: jemalloc tells at the end what it was told.
    void whatItFreesIsGivenBack()
    {
        QProcess kvorum;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MALLOC_CONF"), QStringLiteral("stats_print:true"));
        kvorum.setProcessEnvironment(environment);
        start(kvorum,
            {QStringLiteral("--headless"), QStringLiteral("--replay"), QStringLiteral("/no/file")});
        QVERIFY(kvorum.waitForFinished(kMs));
        const QByteArray told = kvorum.readAllStandardError();
        for (const char *const setting :
            {"opt.narenas: 2\n", "opt.dirty_decay_ms: 1000 ", "Background threads: 1"})
            QVERIFY2(told.contains(setting), told.left(4000).constData());
    }

    void whatCannotBeStartedIsInconclusive()
    {
        QFile stone(m_directory->filePath(QStringLiteral("clusters")));
        QVERIFY(stone.open(QIODevice::WriteOnly));
        QProcess kvorum;
        start(kvorum, {QStringLiteral("--headless"), QStringLiteral("--scenario=demo")});
        QVERIFY(kvorum.waitForFinished(kMs));
        const QByteArray output = kvorum.readAllStandardOutput();
        QVERIFY2(output.contains("problem: Cannot make the directory"), output.constData());
        QCOMPARE(kvorum.exitCode(), 2);
    }

    void wrongFlagsAreUsage_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("no address") << QStringList{QStringLiteral("--connect=h")}
                                    << QByteArray("is no address of ZooKeeper");
        QTest::newRow("no scenario")
            << QStringList{QStringLiteral("--headless"), QStringLiteral("--scenario=nonsense")}
            << QByteArray("unknown; there are all, kill-primary");
        QTest::newRow("a report of none") << QStringList{QStringLiteral("--headless"),
            QStringLiteral("--report=x")} << QByteArray("add --scenario");
    }
    void wrongFlagsAreUsage()
    {
        QFETCH(QStringList, flags);
        QFETCH(QByteArray, told);
        QProcess kvorum;
        start(kvorum, flags);
        QVERIFY(kvorum.waitForFinished(kMs));
        const QByteArray output = kvorum.readAllStandardError();
        QVERIFY2(output.contains(told), output.constData());
        QCOMPARE(kvorum.exitCode(), 64);
    }

private:
    [[nodiscard]] static QString program(const char *name)
    {
        return qEnvironmentVariable("KVORUM_BIN") + u'/' + QLatin1StringView(name);
    }
    [[nodiscard]] QString report() const { return m_directory->filePath(QStringLiteral("report")); }
    [[nodiscard]] QStringList reportedDemo() const
    {
        return {QStringLiteral("--headless"), QStringLiteral("--scenario"), QStringLiteral("demo"),
            QStringLiteral("--report"), report()};
    }
    /// Of a file of the report; empty if there is none.
    [[nodiscard]] QByteArray content(const char *name) const
    {
        QFile file(report() + u'/' + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        QStringList all = arguments;
        all << QStringLiteral("--data") << m_directory->path();
        process.start(program("kvorum"), all);
        QVERIFY(process.waitForStarted(kMs));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
