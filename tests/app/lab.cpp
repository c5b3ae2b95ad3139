// SPDX-License-Identifier: Apache-2.0
#include "tests/app/lab.h"

#include <QDir>
#include <QFile>
#include <QtTest>

QString binary(const char *name)
{
    return qEnvironmentVariable("KVORUM_BIN") + u'/' + QLatin1StringView(name);
}

app::SupervisorOptions Lab::options(int nodes) const
{
    return {.root = m_dir.filePath(QStringLiteral("kvorum")),
        .nodes = nodes,
        .nodeproc = binary("stubnode")};
}

app::RunRecord Lab::record() const
{
    const core::Result<app::RunRecord> read =
        app::RunLedger(app::ClusterDir(options(1).root, options(1).name)).read();
    return read ? *read : app::RunRecord();
}

QStringList Lab::startsOf(const QString &id) const
{
    QFile file(
        app::ClusterDir(options(1).root, options(1).name).node(id) + QStringLiteral("/starts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLocal8Bit(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList Lab::livingProcesses() const
{
    QStringList found;
    const QStringList pids = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")});
    for (const QString &pid : pids) {
        const std::optional<app::ProcessStat> stat = app::readProcessStat(pid.toLongLong());
        if (!stat || stat->state == 'Z' || stat->state == 'X')
            continue;
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            continue;
        const QString line = QString::fromLocal8Bit(file.readAll());
        const QString place = QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(pid));
        if (line.contains(m_dir.path()) || place.startsWith(m_dir.path()))
            found << pid + u' ' + line.section(QChar(), 0, 0);
    }
    return found;
}

void LabTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("KVORUM_BIN"), "KVORUM_BIN names the build's bin directory");
}

void LabTest::init()
{
    m_lab = std::make_unique<Lab>();
}

void LabTest::cleanup()
{
    qunsetenv("KVORUM_STUB");
    m_lab.reset();
}
