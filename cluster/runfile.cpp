// SPDX-License-Identifier: Apache-2.0
#include "cluster/runfile.h"

#include "cluster/zktypes.h"

#include "core/names.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace cluster {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxFileBytes = 1 << 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMaxFileBytes) : QByteArray();
}

bool isThisBoot(const QString &boot)
{
    const QByteArray id = contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed();
    return boot.toLatin1() == id;
}

bool isAlive(qint64 pid, qint64 startTime)
{
    if (pid <= 0)
        return false;
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
    // The second field is the program's name in brackets and may hold anything; the third is the
    // state and the 22nd the start time.
    const qsizetype nameEnd = stat.lastIndexOf(')');
    const QByteArrayList fields = stat.mid(nameEnd + 2).split(' ');
    constexpr qsizetype kStartTime = 22 - 3;
    return nameEnd > 0 && fields.size() > kStartTime && fields[0] != "Z" && fields[0] != "X"
        && fields[kStartTime] == QByteArray::number(startTime);
}

} // namespace

QString stateDirectory()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The XDG specification: a relative path is to be ignored.
    const QString base =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/kvorum");
}

std::optional<LocalCluster> runningClusterFrom(const QByteArray &runJson)
{
    const QJsonObject run = QJsonDocument::fromJson(runJson).object();
    LocalCluster found{
        run[u"cluster"].toString().toStdString(), run[u"zookeeper"].toString().toStdString()};
    if (run[u"format"].toInt() != kFormat || !core::isNodeId(found.name)
        || !isConnectString(found.zookeeper) || !isThisBoot(run[u"boot"].toString())
        || !isAlive(run[u"pid"].toInteger(), run[u"startTime"].toInteger()))
        return std::nullopt;
    return found;
}

std::vector<LocalCluster> runningClusters(const QString &directory)
{
    const QString clusters = directory + QStringLiteral("/clusters");
    const QStringList names =
        QDir(clusters).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    std::vector<LocalCluster> running;
    for (const QString &name : names) {
        const QString file = clusters + u'/' + name + QStringLiteral("/run.json");
        if (const std::optional<LocalCluster> found = runningClusterFrom(contentOf(file)))
            running.push_back(*found);
    }
    return running;
}

} // namespace cluster
