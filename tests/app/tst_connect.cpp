// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"

#include "app/recording/recordingreader.h"
#include "app/stallwatchdog.h"
#include "cluster/client.h"
#include "support/localcluster.h"
#include "widgets/jsonedit.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTcpServer>
#include <QToolButton>
#include <QtTest>

#include <csignal>

using app::ClusterAccess;
using app::ClusterAddress;

namespace {

constexpr int kMs = 60'000;
constexpr int kServers = 3;
constexpr std::uint32_t kPartitions = 8;

/// The process whose arguments contain all of these, and its arguments; 0 if there is none.
qint64 processWith(const QStringList &arguments)
{
    const QStringList pids = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")});
    for (const QString &pid : pids) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            continue;
        const QStringList line = QString::fromLocal8Bit(file.readAll()).split(QChar());
        const bool hasAll = std::all_of(arguments.begin(), arguments.end(),
            [&line](const QString &argument) { return line.contains(argument); });
        if (hasAll)
            return pid.toLongLong();
    }
    return 0;
}

} // namespace

/// A cluster that others run, a real one, in a window that is connected to it; one story, told in
/// order.
class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_others.start(), qPrintable(m_others.problem()));
        QVERIFY(m_others.waitReady(kServers, std::chrono::milliseconds(kMs)));
        m_address = {QString::fromStdString(m_others.zookeeper().connectString()), m_others.name()};
        m_driver = std::make_unique<DesktopDriver>(m_address);
        m_driver->desktop()->start();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window()));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("READY"), kMs);
    }

    void theSameServersAndPlacesAreSeen()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->window()->picture().servers().size(), kServers, kMs);
        QCOMPARE(m_driver->master(), m_others.view().master());
        for (std::uint32_t i = 0; i < kPartitions; ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(m_driver->window()->picture().partitions().at(i).primary,
                m_others.view().primaryOf(core::PartitionId(i)), kMs);
        }
        for (support::NodeServer *const server : m_others.servers()) {
            QCOMPARE(m_driver->card(server->id()).address,
                QStringLiteral("%1:%2").arg(server->address()).arg(server->port()));
        }
        // Asked of the servers themselves.
        QTRY_COMPARE_WITH_TIMEOUT(
            m_driver->window()->state().servers().size(), qsizetype(kServers), kMs);
    }

    void itsProcessesAreNotOurs()
    {
        QVERIFY(m_driver->desktop()->supervisor() == nullptr);
        for (const QString &id : m_others.ids()) {
            QVERIFY(!m_driver->find<QToolButton>(QStringLiteral("kill_") + id)->isVisible());
            // Not by a way round the buttons, either.
            for (const app::ChildAction action :
                {app::ChildAction::Kill, app::ChildAction::FreezeOrThaw, app::ChildAction::Stop,
                    app::ChildAction::Restart})
                Q_EMIT m_driver->window()->childActionRequested(action, id);
        }
        for (const app::ClusterAction action :
            {app::ClusterAction::Start, app::ClusterAction::Stop, app::ClusterAction::AddServer,
                app::ClusterAction::StartFresh, app::ClusterAction::Delete})
            Q_EMIT m_driver->window()->clusterActionRequested(action);
        Q_EMIT m_driver->window()->scenarioRequested(
            app::ScenarioAction::Run, QStringLiteral("kill-primary"));
        QCOMPARE(m_others.running(), kServers);
        QCOMPARE(m_driver->health(), QStringLiteral("READY"));
        QVERIFY(m_driver->window()->state().scenario().name.isEmpty());
        // There is no cluster of our own, and nothing of one on the disk.
        QVERIFY(!QDir(m_driver->directory() + QStringLiteral("/state/clusters")).exists());
    }

    void whatIsReadOnlyIsReadOnly()
    {
        QVERIFY(put("user:1", "\"theirs\""));
        ask("user:1", "get");
        QTRY_COMPARE_WITH_TIMEOUT(found(), QByteArray("\"theirs\""), kMs);
        for (const char *const name : {"put", "remove", "fill"})
            QVERIFY(!m_driver->find<QAction>(QString::fromLatin1(name))->isEnabled());
        Q_EMIT m_driver->window()->requestMade(
            {.verb = app::DataVerb::Put, .key = QStringLiteral("user:1"), .value = "\"ours\""});
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("403")), kMs);
        Q_EMIT m_driver->window()->detectionChosen(core::Detection::Session);
        QTRY_VERIFY_WITH_TIMEOUT(told(QStringLiteral("could not be set")), kMs);
        QCOMPARE(get("user:1"), QByteArray("\"theirs\""));
        // Nobody asked for a load on it.
        QCOMPARE(m_driver->desktop()->run()->workload()->options().perSecond, 0);
        QVERIFY(m_driver->window()->state().samples().isEmpty());
    }

    void itsNameGivesControlOfItsKeysAndSettings()
    {
        m_driver->find<QPushButton>(QStringLiteral("connectionAccess"))->click();
        auto *const name = m_driver->find<QLineEdit>(QStringLiteral("controlName"));
        QTest::keyClicks(name, QStringLiteral("demo"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(m_driver->window()->state().local()->isReadOnly());
        name->clear();
        QTest::keyClicks(name, m_others.name());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QAction>(QStringLiteral("put"))->isEnabled(), kMs);
        QVERIFY(told(QStringLiteral("taken control")));
        m_driver->find<widgets::JsonEdit>(QStringLiteral("editValue"))->setValue("\"ours\"");
        ask("user:2", "put");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("200")), kMs);
        QCOMPARE(get("user:2"), QByteArray("\"ours\""));
        Q_EMIT m_driver->window()->detectionChosen(core::Detection::Lease);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->window()->picture().seen().config->detection == core::Detection::Lease, kMs);
        // Its processes are still not ours.
        for (const QString &id : m_others.ids())
            QVERIFY(!m_driver->find<QToolButton>(QStringLiteral("kill_") + id)->isVisible());
    }

    void controlIsGivenBack()
    {
        m_driver->find<QPushButton>(QStringLiteral("connectionAccess"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->find<QAction>(QStringLiteral("put"))->isEnabled(), kMs);
        QVERIFY(m_driver->window()->state().local()->isReadOnly());
    }

    void aDeathOfTheirsIsSeen()
    {
        m_others.kill(QStringLiteral("n3"));
        QTRY_VERIFY_WITH_TIMEOUT(isDown(QStringLiteral("n3")), kMs);
        QVERIFY(m_others.waitListening(restarted(QStringLiteral("n3"))));
        QTRY_VERIFY_WITH_TIMEOUT(!isDown(QStringLiteral("n3")), kMs);
    }

    void withoutAWindowItIsTold()
    {
        QProcess kvorum;
        kvorum.setProcessChannelMode(QProcess::MergedChannels);
        kvorum.start(program(),
            {QStringLiteral("--headless"), QStringLiteral("--connect"), m_address.zookeeper,
                QStringLiteral("--cluster"), m_address.cluster, QStringLiteral("--data"),
                m_driver->directory() + QStringLiteral("/headless")});
        QByteArray output;
        const auto hasSaid = [&](const char *text) {
            while (!output.contains(text) && kvorum.waitForReadyRead(kMs))
                output += kvorum.readAll();
            return output.contains(text);
        };
        QVERIFY2(hasSaid("READY"), output.constData());
        QVERIFY2(output.contains("read-only"), output.constData());
        m_others.kill(QStringLiteral("n3"));
        QVERIFY2(hasSaid("2 of 3 servers"), output.constData());
        QVERIFY(m_others.waitListening(restarted(QStringLiteral("n3"))));
        QCOMPARE(::kill(static_cast<pid_t>(kvorum.processId()), SIGTERM), 0);
        QVERIFY(kvorum.waitForFinished(kMs));
        QCOMPARE(kvorum.exitStatus(), QProcess::NormalExit);
        QCOMPARE(kvorum.exitCode(), 0);
        QCOMPARE(m_others.running(), kServers);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("READY"), kMs);
    }

    void anotherWindowIsAProgramOfItsOwn()
    {
        m_driver->find<QAction>(QStringLiteral("connectOther"))->trigger();
        m_driver->find<QLineEdit>(QStringLiteral("connectZooKeeper"))->setText(m_address.zookeeper);
        m_driver->find<QLineEdit>(QStringLiteral("connectCluster"))->setText(m_address.cluster);
        m_driver->find<QPushButton>(QStringLiteral("connectOpen"))->click();
        const QStringList line{program(), QStringLiteral("--connect"), m_address.zookeeper,
            m_driver->directory() + QStringLiteral("/config")};
        QTRY_VERIFY_WITH_TIMEOUT(processWith(line) != 0, kMs);
        const auto pid = static_cast<pid_t>(processWith(line));
        QVERIFY(pid != ::getpid());
        // It takes no offence at our own recording, and leaves when it is asked to.
        QTRY_VERIFY_WITH_TIMEOUT(recordings().size() == 2, kMs);
        QCOMPARE(::kill(pid, SIGTERM), 0);
        QTRY_COMPARE_WITH_TIMEOUT(processWith(line), 0, kMs);
        QCOMPARE(m_others.running(), kServers);
    }

    void theEndOfTheirsIsShown()
    {
        for (const QString &id : m_others.ids())
            m_others.kill(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->health() != QStringLiteral("READY"), kMs);
        m_others.zookeeper().kill();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_driver->health(), QStringLiteral("No contact with ZooKeeper"), kMs);
        QVERIFY(m_driver->text(QStringLiteral("connectionText"))
                    .startsWith(QStringLiteral("Lost contact")));
        QVERIFY(m_others.zookeeper().start());
        m_others.launchServers();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("READY"), kMs);
        QCOMPARE(get("user:1"), QByteArray("\"theirs\""));
    }

    void aRecordingShowsTheSame()
    {
        const QString path = recordings().first();
        QSignalSpy finished(m_driver->desktop(), &app::Desktop::finished);
        m_driver->window()->close();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_others.running(), kServers);
        // As far as it is on the disk: the directory goes with the driver.
        core::Result<app::Replay> replay =
            app::RecordingReader::read(path, [](int) { return true; });
        m_driver.reset();
        QVERIFY2(bool(replay), replay ? "" : replay.error().message.c_str());
        QSet<ClusterAccess> accesses;
        for (std::size_t i = 1; i <= replay->eventCount(); ++i) {
            const app::RunState &state = replay->stateAfter(i);
            accesses.insert(state.local()->access);
            QVERIFY(state.local()->children.isEmpty());
        }
        QCOMPARE(accesses, (QSet{ClusterAccess::ReadOnly, ClusterAccess::Control}));
        QCOMPARE(replay->last().local()->zookeeper, m_address.zookeeper);
    }

    void whoCannotBeReachedHoldsUpNothing_data()
    {
        QTest::addColumn<QString>("zookeeper");
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        QTest::newRow("nobody listens") << QStringLiteral("127.0.0.1:%1").arg(nobody.serverPort());
        QTest::newRow("no such host") << QStringLiteral("no-such-host.invalid:2181");
        // Set aside for documentation: packets to it go nowhere.
        QTest::newRow("no answer at all") << QStringLiteral("192.0.2.1:2181");
    }
    void whoCannotBeReachedHoldsUpNothing()
    {
        QFETCH(QString, zookeeper);
        DesktopDriver driver(ClusterAddress{zookeeper, QStringLiteral("demo")});
        driver.desktop()->start();
        QVERIFY(QTest::qWaitForWindowExposed(driver.window()));
        QTRY_COMPARE_WITH_TIMEOUT(driver.health(), QStringLiteral("Connecting"), kMs);
        const app::StallWatchdog watchdog;
        // As long as two attempts to resolve a name.
        QTest::qWait(2500);
        qInfo("longest pause %lld ms", static_cast<long long>(watchdog.longestMs()));
        QVERIFY(watchdog.longestMs() < 1000);
        QCOMPARE(driver.health(), QStringLiteral("Connecting"));
        QVERIFY(driver.text(QStringLiteral("healthDetail")).contains(zookeeper));
        driver.desktop()->quit();
    }

    void aNameThatNobodyHasIsTold()
    {
        DesktopDriver driver(ClusterAddress{m_address.zookeeper, QStringLiteral("nobody")});
        driver.desktop()->start();
        QTRY_COMPARE_WITH_TIMEOUT(driver.health(), QStringLiteral("No such cluster"), kMs);
        QVERIFY(driver.text(QStringLiteral("healthDetail")).contains(QStringLiteral("nobody")));
        QVERIFY(!driver.find<QPushButton>(QStringLiteral("connectionAccess"))->isEnabled());
    }

private:
    static QString program()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/kvorum");
    }
    [[nodiscard]] QStringList recordings() const
    {
        const QDir directory(m_driver->directory() + QStringLiteral("/state/recordings"));
        QStringList paths;
        const QStringList names = directory.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            paths << directory.filePath(name);
        return paths;
    }
    void ask(const char *key, const char *action)
    {
        m_driver->find<QLineEdit>(QStringLiteral("editKey"))->setText(QString::fromLatin1(key));
        m_driver->find<QAction>(QString::fromLatin1(action))->trigger();
    }
    [[nodiscard]] bool isDown(const QString &id)
    {
        const app::ServerPicture *const server = m_driver->window()->picture().server(id);
        return server && server->node && server->node->entry.health == core::Health::Down;
    }
    QString restarted(const QString &id)
    {
        m_others.launch(id);
        return id;
    }
    [[nodiscard]] QString answer() { return m_driver->text(QStringLiteral("labelAnswer")); }
    [[nodiscard]] QByteArray found()
    {
        return m_driver->find<widgets::JsonEdit>(QStringLiteral("viewAnswer"))->value();
    }
    [[nodiscard]] bool told(const QString &text)
    {
        const app::AppendLog<app::Happening> &happenings =
            m_driver->desktop()->run()->state().happenings();
        for (qint64 i = happenings.begin(); i < happenings.end(); ++i) {
            if (happenings.at(i).text.toString().contains(text))
                return true;
        }
        return false;
    }

    /// By a client of the test's own.
    [[nodiscard]] bool put(const char *key, const char *value)
    {
        return request([&](cluster::Client &client, const cluster::Client::Callback &callback) {
            client.put(key, value, callback);
        }).ok();
    }
    [[nodiscard]] QByteArray get(const char *key)
    {
        const cluster::ClientResult result =
            request([key](cluster::Client &client, const cluster::Client::Callback &callback) {
                client.get(key, callback, std::chrono::milliseconds(kMs));
            });
        return QByteArray::fromStdString(result.ok() ? result.value : result.message);
    }
    template <typename Ask>
    cluster::ClientResult request(const Ask &ask)
    {
        cluster::Client client({.zookeeper = m_address.zookeeper.toStdString(),
            .cluster = m_address.cluster.toStdString()});
        std::optional<cluster::ClientResult> result;
        ask(client, [&result](const cluster::ClientResult &came) { result = came; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, kMs);
        return result.value_or(cluster::ClientResult{.message = "no answer"});
    }

    support::LocalCluster m_others{{.servers = kServers, .partitions = kPartitions}};
    ClusterAddress m_address;
    std::unique_ptr<DesktopDriver> m_driver;
};

QTEST_MAIN(TestConnect)
#include "tst_connect.moc"
