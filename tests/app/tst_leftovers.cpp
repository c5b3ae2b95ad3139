// SPDX-License-Identifier: Apache-2.0
#include "tests/app/lab.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using app::ChildRecord;
using app::ClusterDir;
using app::RunLedger;
using app::RunRecord;
using app::SupervisionEvent;
using app::Supervisor;

class TestLeftOvers : public LabTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStrangerWithALeftOverPidLives();
    void killedItLeavesNoChild_data();
    void killedItLeavesNoChild();
    void killedWhileStartingItLeavesNoChild();

private:
    void startHost(QProcess *host, const QStringList &more = {}) const;
};

void TestLeftOvers::startHost(QProcess *host, const QStringList &more) const
{
    host->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    host->start(binary("supervisorhost"),
        QStringList{m_lab->options(3).root, m_lab->options(3).nodeproc} + more);
    QVERIFY(host->waitForStarted());
}

void TestLeftOvers::aStrangerWithALeftOverPidLives()
{
    QProcess stranger;
    stranger.start(QStringLiteral("/bin/sleep"), {QStringLiteral("100")});
    QVERIFY(stranger.waitForStarted());
    const ClusterDir directory(m_lab->options(1).root, m_lab->options(1).name);
    QVERIFY(directory.create());
    RunRecord old{.run = QStringLiteral("1"), .boot = app::bootId()};
    ChildRecord entry{.id = kN1};
    entry.process = {stranger.processId(), 1};
    old.children << entry;
    QVERIFY(RunLedger(directory).write(old));
    Supervisor supervisor(m_lab->options(1));
    START(supervisor);
    QCOMPARE(stranger.state(), QProcess::Running);
    stranger.kill();
    stranger.waitForFinished();
}

void TestLeftOvers::killedItLeavesNoChild_data()
{
    QTest::addColumn<QStringList>("frozen");
    QTest::newRow("all running") << QStringList();
    QTest::newRow("a server frozen") << QStringList(kN2);
    QTest::newRow("ZooKeeper frozen") << QStringList(kZoo);
}

void TestLeftOvers::killedItLeavesNoChild()
{
    QFETCH(QStringList, frozen);
    QProcess host;
    startHost(&host, frozen);
    QTRY_VERIFY_WITH_TIMEOUT(host.canReadLine(), kStartMs);
    const auto allKnown = [this] {
        const QList<ChildRecord> children = m_lab->record().children;
        return children.size() == 4
            && std::all_of(children.begin(), children.end(),
                [](const ChildRecord &child) { return child.process.pid != 0; });
    };
    QTRY_VERIFY(allKnown());
    QCOMPARE(m_lab->record().leftOvers().size(), 4);
    QCOMPARE(m_lab->livingProcesses().size(), 5);
    host.kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->livingProcesses(), QStringList(), kGoneMs);
    QTRY_COMPARE(host.state(), QProcess::NotRunning);

    Supervisor next(m_lab->options(3));
    QSignalSpy events(&next, &Supervisor::eventHappened);
    START(next);
    QCOMPARE(events[0][0].value<SupervisionEvent>().kind, SupervisionEvent::Kind::Note);
    QCOMPARE(m_lab->startsOf(kN1).size(), 2);
}

void TestLeftOvers::killedWhileStartingItLeavesNoChild()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed=%u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 6; ++i) {
        QProcess host;
        startHost(&host);
        // Not a wait for something: the moment of the kill is what varies.
        QTest::qWait(random.bounded(1500));
        host.kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_lab->livingProcesses(), QStringList(), kGoneMs);
        QTRY_COMPARE(host.state(), QProcess::NotRunning);
    }
    Supervisor next(m_lab->options(3));
    START(next);
}

QTEST_GUILESS_MAIN(TestLeftOvers)
#include "tst_leftovers.moc"
