// SPDX-License-Identifier: Apache-2.0
#include "tests/app/lab.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest>

using app::SupervisionEvent;
using app::Supervisor;
using app::SupervisorOptions;
using Stage = app::Supervisor::Stage;

class TestSupervisorStart : public LabTest
{
    Q_OBJECT

private Q_SLOTS:
    void itStartsAgainOnTheSameData();
    void otherOptionsDoNotChangeExistingData();
    void withoutARecordTheDataIsFound();
    void startFreshDiscardsTheData();
    void removeLeavesNoDirectory();
    void aSecondSupervisorIsToldTheHolder();
    void aServerThatCannotStartIsNamed();
    void aServerThatSaysNothingKeepsNobodyWaiting();
    void aZooKeeperThatNeverServesIsAProblem();
    void noServerAtAllIsAProblem();
    void badOptionsAreAProblem_data();
    void badOptionsAreAProblem();
};

void TestSupervisorStart::itStartsAgainOnTheSameData()
{
    QString address;
    {
        Supervisor supervisor(m_lab->options(2));
        START(supervisor);
        supervisor.addServer();
        address = supervisor.zookeeper();
        supervisor.stop();
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Stopped, kStartMs);
        START(supervisor);
        QCOMPARE(supervisor.zookeeper(), address);
    }
    SupervisorOptions asBefore = m_lab->options(2);
    asBefore.nodes.reset();
    Supervisor supervisor(asBefore);
    START(supervisor);
    QCOMPARE(supervisor.zookeeper(), address);
    QCOMPARE(supervisor.children().size(), 4);
    QCOMPARE(m_lab->startsOf(kN1).size(), 3);
    QVERIFY(!m_lab->startsOf(kN1)[2].contains(QStringLiteral("--expect")));
}

void TestSupervisorStart::otherOptionsDoNotChangeExistingData()
{
    {
        Supervisor supervisor(m_lab->options(1));
        START(supervisor);
    }
    SupervisorOptions other = m_lab->options(2);
    other.partitions = 128;
    Supervisor supervisor(other);
    QSignalSpy events(&supervisor, &Supervisor::eventHappened);
    START(supervisor);
    QCOMPARE(supervisor.record().partitions, 64);
    QCOMPARE(supervisor.children().size(), 3);
    QCOMPARE(events[0][0].value<SupervisionEvent>().kind, SupervisionEvent::Kind::Note);
}

void TestSupervisorStart::withoutARecordTheDataIsFound()
{
    {
        Supervisor supervisor(m_lab->options(2));
        START(supervisor);
    }
    SupervisorOptions asBefore = m_lab->options(2);
    asBefore.nodes.reset();
    QVERIFY(QFile::remove(app::ClusterDir(asBefore.root, asBefore.name).runFile()));
    Supervisor supervisor(asBefore);
    START(supervisor);
    QCOMPARE(supervisor.children(), QStringList({kZoo, kN1, kN2}));
    QCOMPARE(supervisor.record().partitions, 64);
    QCOMPARE(supervisor.record().detection, QStringLiteral("lifeline"));
}

void TestSupervisorStart::startFreshDiscardsTheData()
{
    Supervisor supervisor(m_lab->options(1));
    START(supervisor);
    supervisor.addServer();
    supervisor.startFresh();
    QCOMPARE(supervisor.stage(), Stage::Stopping);
    QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Running, kStartMs);
    QCOMPARE(m_lab->startsOf(kN1).size(), 1);
    QVERIFY(m_lab->startsOf(kN1)[0].contains(QStringLiteral("--expect 1")));
    QCOMPARE(supervisor.children(), QStringList({kZoo, kN1}));
}

void TestSupervisorStart::removeLeavesNoDirectory()
{
    Supervisor supervisor(m_lab->options(1));
    QSignalSpy removed(&supervisor, &Supervisor::removed);
    START(supervisor);
    supervisor.remove();
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, kStartMs);
    QCOMPARE(supervisor.stage(), Stage::Stopped);
    QVERIFY(!QDir(supervisor.directory().path()).exists());
    START(supervisor);
    QVERIFY(QDir(supervisor.directory().path()).exists());
}

void TestSupervisorStart::aSecondSupervisorIsToldTheHolder()
{
    Supervisor first(m_lab->options(1));
    START(first);
    Supervisor second(m_lab->options(1));
    QSignalSpy problems(&second, &Supervisor::problemFound);
    second.start();
    QTRY_COMPARE(problems.size(), 1);
    const auto problem = problems[0][0].value<app::Problem>();
    QCOMPARE(problem.kind, app::Problem::Kind::DirectoryInUse);
    QVERIFY(problem.text.toString().contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(second.stage(), Stage::Stopped);
    QTRY_COMPARE(m_lab->record().zookeeper, first.zookeeper());
}

void TestSupervisorStart::aServerThatCannotStartIsNamed()
{
    qputenv("KVORUM_STUB", "n2=exit3");
    Supervisor supervisor(m_lab->options(2));
    QSignalSpy events(&supervisor, &Supervisor::eventHappened);
    START(supervisor);
    QCOMPARE(supervisor.steps()[2].state, app::StartStep::State::Failed);
    QCOMPARE(supervisor.child(kN2)->state().exitCode, 3);
    const auto isTold = [&events](const char *words) {
        return std::any_of(events.begin(), events.end(), [words](const auto &event) {
            const auto value = event[0].template value<SupervisionEvent>();
            return value.subject == kN2
                && value.text.toString().contains(QString::fromLatin1(words));
        });
    };
    QVERIFY(isTold("directory"));
    QTRY_VERIFY(isTold("ended by itself"));
}

void TestSupervisorStart::aServerThatSaysNothingKeepsNobodyWaiting()
{
    qputenv("KVORUM_STUB", "n2=silent");
    SupervisorOptions options = m_lab->options(3);
    options.patienceMs = 1000;
    Supervisor supervisor(options);
    QSignalSpy events(&supervisor, &Supervisor::eventHappened);
    START(supervisor);
    QCOMPARE(supervisor.steps()[2].state, app::StartStep::State::Failed);
    QVERIFY2(supervisor.child(kN2)->isAlive(), "it may only be slow");
    QVERIFY(std::any_of(events.begin(), events.end(), [](const auto &event) {
        const auto value = event[0].template value<SupervisionEvent>();
        return value.subject == kN2 && value.kind == SupervisionEvent::Kind::Problem;
    }));
}

void TestSupervisorStart::aZooKeeperThatNeverServesIsAProblem()
{
    SupervisorOptions options = m_lab->options(1);
    QTemporaryDir directory;
    options.java = directory.filePath(QStringLiteral("java"));
    QFile java(options.java);
    QVERIFY(java.open(QIODevice::WriteOnly) && java.write("#!/bin/sh\nexec sleep 100\n") > 0);
    java.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    java.close();
    options.patienceMs = 200;
    Supervisor supervisor(options);
    QSignalSpy problems(&supervisor, &Supervisor::problemFound);
    supervisor.start();
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kStartMs);
    QCOMPARE(problems[0][0].value<app::Problem>().kind, app::Problem::Kind::ZooKeeperFailed);
    QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Stopped, kStartMs);
}

void TestSupervisorStart::noServerAtAllIsAProblem()
{
    qputenv("KVORUM_STUB", "n1=exit3");
    Supervisor supervisor(m_lab->options(1));
    QSignalSpy problems(&supervisor, &Supervisor::problemFound);
    supervisor.start();
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kStartMs);
    QCOMPARE(problems[0][0].value<app::Problem>().kind, app::Problem::Kind::ServersFailed);
    QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Stopped, kStartMs);
    QVERIFY(!supervisor.child(kZoo)->isAlive());
}

void TestSupervisorStart::badOptionsAreAProblem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("partitions");
    QTest::addColumn<QString>("nodeproc");
    QTest::addColumn<app::Problem::Kind>("kind");
    const QString demo = QStringLiteral("demo");
    const QString stub = binary("stubnode");
    QTest::newRow("a name that climbs")
        << QStringLiteral("../x") << 64 << stub << app::Problem::Kind::BadOptions;
    QTest::newRow("too many partitions") << demo << 4097 << stub << app::Problem::Kind::BadOptions;
    QTest::newRow("no partition") << demo << 0 << stub << app::Problem::Kind::BadOptions;
    QTest::newRow("no server program")
        << demo << 64 << binary("none") << app::Problem::Kind::NodeprocMissing;
}

void TestSupervisorStart::badOptionsAreAProblem()
{
    QFETCH(QString, name);
    QFETCH(int, partitions);
    QFETCH(QString, nodeproc);
    QFETCH(app::Problem::Kind, kind);
    SupervisorOptions bad = m_lab->options(1);
    bad.name = name;
    bad.partitions = partitions;
    bad.nodeproc = nodeproc;
    Supervisor supervisor(bad);
    QSignalSpy problems(&supervisor, &Supervisor::problemFound);
    supervisor.start();
    QTRY_COMPARE(supervisor.stage(), Stage::Stopped);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0][0].value<app::Problem>().kind, kind);
    QVERIFY(!QDir(bad.root).exists());
}

QTEST_GUILESS_MAIN(TestSupervisorStart)
#include "tst_supervisorstart.moc"
