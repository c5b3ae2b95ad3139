// SPDX-License-Identifier: Apache-2.0
#include "kvctl.h"

#include "support/waiting.h"

#include <QProcess>

namespace integration {

KvctlRun kvctl(
    support::LocalCluster &cluster, const QStringList &words, std::chrono::milliseconds patience)
{
    QProcess process;
    const QStringList address{QStringLiteral("--zookeeper"),
        QString::fromStdString(cluster.zookeeper().connectString()), QStringLiteral("--cluster"),
        cluster.name()};
    process.start(support::LocalCluster::program(QStringLiteral("kvctl")), address + words);
    const bool isOver =
        support::waitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
    KvctlRun run;
    if (isOver && process.error() == QProcess::UnknownError
        && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())
                   .trimmed();
    return run;
}

} // namespace integration
