// SPDX-License-Identifier: Apache-2.0
#include "tests/app/lab.h"

#include <QProcess>
#include <QtTest>

using app::Supervisor;
using Stage = app::Supervisor::Stage;

/// The supervisor with the real nodeproc in place of the stub.
class TestNodeProcess : public LabTest
{
    Q_OBJECT

private Q_SLOTS:
    void realServersObeySigtermAndComeBack();
    void killedTheSupervisorLeavesNoRealServer();

private:
    app::SupervisorOptions options() const;
};

app::SupervisorOptions TestNodeProcess::options() const
{
    app::SupervisorOptions real = m_lab->options(3);
    real.nodeproc = binary("nodeproc");
    return real;
}

void TestNodeProcess::realServersObeySigtermAndComeBack()
{
    Supervisor supervisor(options());
    for (int run = 0; run < 2; ++run) {
        START(supervisor);
        supervisor.stop();
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Stopped, kStartMs);
        for (const QString &id : supervisor.record().servers)
            QCOMPARE(supervisor.child(id)->state().exitCode, 0);
    }
}

void TestNodeProcess::killedTheSupervisorLeavesNoRealServer()
{
    QProcess host;
    host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    host.start(
        binary("supervisorhost"), {options().root, options().nodeproc, QStringLiteral("n2")});
    QTRY_VERIFY_WITH_TIMEOUT(host.canReadLine(), kStartMs);
    QCOMPARE(m_lab->livingProcesses().size(), 5);
    host.kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->livingProcesses(), QStringList(), kGoneMs);
    QTRY_COMPARE(host.state(), QProcess::NotRunning);

    Supervisor next(options());
    START(next);
}

QTEST_GUILESS_MAIN(TestNodeProcess)
#include "tst_nodeprocess.moc"
