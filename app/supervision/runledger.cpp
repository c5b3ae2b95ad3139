// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/runledger.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace app {

namespace {

constexpr int kFormat = 1;

QJsonObject toObject(const ChildRecord &child)
{
    return {{QStringLiteral("id"), child.id}, {QStringLiteral("pid"), child.process.pid},
        {QStringLiteral("startTime"), static_cast<qint64>(child.process.startTime)},
        {QStringLiteral("port"), child.port}, {QStringLiteral("dataDir"), child.dataDir},
        {QStringLiteral("argv"), QJsonArray::fromStringList(child.argv)}};
}

ProcessIdentity identityFrom(const QJsonObject &object)
{
    return {object[u"pid"].toInteger(), static_cast<quint64>(object[u"startTime"].toInteger())};
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

ChildRecord childFrom(const QJsonObject &object)
{
    return {.id = object[u"id"].toString(),
        .process = identityFrom(object),
        .argv = stringsFrom(object[u"argv"]),
        .port = static_cast<quint16>(object[u"port"].toInt()),
        .dataDir = object[u"dataDir"].toString()};
}

} // namespace

QByteArray RunRecord::toJson() const
{
    QJsonArray childList;
    for (const ChildRecord &child : children)
        childList.append(toObject(child));
    const QJsonObject object{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("cluster"), cluster},
        {QStringLiteral("zookeeper"), zookeeper},
        {QStringLiteral("pid"), owner.pid},
        {QStringLiteral("startTime"), static_cast<qint64>(owner.startTime)},
        {QStringLiteral("run"), run},
        {QStringLiteral("boot"), boot},
        {QStringLiteral("zookeeperPort"), zookeeperPort},
        {QStringLiteral("partitions"), partitions},
        {QStringLiteral("replicas"), replicas},
        {QStringLiteral("detection"), detection},
        {QStringLiteral("formed"), formed},
        {QStringLiteral("keeps"), keeps},
        {QStringLiteral("servers"), QJsonArray::fromStringList(servers)},
        {QStringLiteral("children"), childList},
    };
    return QJsonDocument(object).toJson();
}

core::Result<RunRecord> RunRecord::fromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    if (object[u"format"].toInt() != kFormat)
        return core::Error{core::Status::BadRequest, "run.json is not of format 1"};
    RunRecord record{.cluster = object[u"cluster"].toString(),
        .zookeeper = object[u"zookeeper"].toString(),
        .owner = identityFrom(object),
        .run = object[u"run"].toString(),
        .boot = object[u"boot"].toString(),
        .zookeeperPort = static_cast<quint16>(object[u"zookeeperPort"].toInt()),
        .partitions = object[u"partitions"].toInt(),
        .replicas = object[u"replicas"].toInt(),
        .detection = object[u"detection"].toString(),
        .formed = object[u"formed"].toBool(),
        .keeps = object[u"keeps"].toBool(),
        .servers = stringsFrom(object[u"servers"]),
        .children = {}};
    const QJsonArray children = object[u"children"].toArray();
    for (const QJsonValue &child : children)
        record.children << childFrom(child.toObject());
    return record;
}

QList<ChildRecord> RunRecord::leftOvers() const
{
    if (boot != bootId())
        return {};
    QList<ChildRecord> alive = children;
    alive.removeIf([](const ChildRecord &child) { return !isAlive(child.process); });
    return alive;
}

std::optional<KilledSession> RunRecord::killedSession() const
{
    // A cluster that was left running is its ZooKeeper's.
    const bool isLeft = std::ranges::any_of(
        children, [this](const ChildRecord &child) { return child.process == owner; });
    if (owner.pid == 0 || isLeft)
        return std::nullopt;
    return KilledSession{cluster, owner, boot};
}

RunLedger::RunLedger(const ClusterDir &directory)
    : m_directory(directory)
{
}

RunLedger::~RunLedger()
{
    unlock();
}

core::Result<void> RunLedger::lock()
{
    if (isLocked())
        return {};
    const QString path = m_directory.lockFile();
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return core::Error{
            core::Status::Forbidden, tr("Cannot open the lock file %1.").arg(path).toStdString()};
    }
    // flock and not QLockFile: the kernel gives it back at the very death of its holder, so there
    // is no stale lock to judge.
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        if (reason != EWOULDBLOCK) {
            ::close(file);
            return core::Error{core::Status::Internal,
                tr("Cannot lock the file %1: %2")
                    .arg(path, QString::fromLocal8Bit(std::strerror(reason)))
                    .toStdString()};
        }
        char holder[32] = {};
        const ssize_t length = ::read(file, holder, sizeof holder - 1);
        ::close(file);
        const QString pid = QString::fromLatin1(holder, length > 0 ? length : 0).trimmed();
        return core::Error{core::Status::Conflict,
            tr("The cluster %1 is in use by process %2.")
                .arg(m_directory.name(), pid)
                .toStdString()};
    }
    const QByteArray self = QByteArray::number(static_cast<qint64>(::getpid())) + '\n';
    if (::ftruncate(file, 0) != 0
        || ::write(file, self.constData(), static_cast<size_t>(self.size())) < 0) {
        ::close(file);
        return core::Error{core::Status::Internal,
            tr("Cannot write to the lock file %1.").arg(path).toStdString()};
    }
    m_lock = file;
    return {};
}

void RunLedger::unlock()
{
    if (isLocked())
        ::close(m_lock);
    m_lock = -1;
}

core::Result<RunRecord> RunLedger::read() const
{
    QFile file(m_directory.runFile());
    if (!file.exists())
        return core::Error{core::Status::NotFound, "there is no run.json"};
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Status::Forbidden, file.errorString().toStdString()};
    return RunRecord::fromJson(file.readAll());
}

core::Result<void> RunLedger::write(const RunRecord &record) const
{
    // Not QSaveFile: its fsync could stall the window, and what a power cut loses here is void
    // after it anyway, since the processes are.
    const QString path = m_directory.runFile();
    const QString fresh = path + QStringLiteral(".new");
    QFile file(fresh);
    const QByteArray text = record.toJson();
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.flush();
    file.close();
    if (!isWritten
        || std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData())
            != 0) {
        return core::Error{core::Status::Internal, tr("Cannot write %1.").arg(path).toStdString()};
    }
    return {};
}

} // namespace app
