// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
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

    void theDemoPasses()
    {
        QProcess kvorum;
        start(kvorum,
            {QStringLiteral("--headless"), QStringLiteral("--scenario"), QStringLiteral("demo")});
        QVERIFY(kvorum.waitForFinished(kMs));
        const QByteArray output = kvorum.readAllStandardOutput();
        QVERIFY2(
            output.contains("\nPASS: 1000 acknowledged values, none lost"), output.constData());
        QCOMPARE(kvorum.exitCode(), 0);
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

    void wrongFlagsAreUsage()
    {
        QProcess kvorum;
        start(kvorum, {QStringLiteral("--connect"), QStringLiteral("h")});
        QVERIFY(kvorum.waitForFinished(kMs));
        QVERIFY(kvorum.readAllStandardError().contains("is no address of ZooKeeper"));
        QCOMPARE(kvorum.exitCode(), 64);
    }

private:
    void start(QProcess &process, const QStringList &arguments) const
    {
        QStringList all = arguments;
        all << QStringLiteral("--data") << m_directory->path();
        process.start(qEnvironmentVariable("KVORUM_BIN") + QStringLiteral("/kvorum"), all);
        QVERIFY(process.waitForStarted(kMs));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
