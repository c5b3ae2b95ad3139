// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/clusterdir.h"

#include "core/names.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QThreadPool>

#include <algorithm>
#include <mutex>
#include <utility>

namespace app {

namespace {

constexpr auto kOwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

const QString kTrashPrefix = QStringLiteral(".discarded-");

QString clustersOf(const QString &root)
{
    return root + QStringLiteral("/clusters");
}

} // namespace

ClusterDir::ClusterDir(const QString &root, const QString &name)
    : m_root(QDir(root.isEmpty() ? defaultRoot() : root).absolutePath())
    , m_name(name)
{
}

QString ClusterDir::defaultRoot()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The XDG specification: a relative path is to be ignored.
    const QString base =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/kvorum");
}

QString ClusterDir::path() const
{
    return clustersOf(m_root) + u'/' + m_name;
}

QString ClusterDir::zookeeper() const
{
    return path() + QStringLiteral("/zookeeper");
}

QString ClusterDir::node(const QString &id) const
{
    return path() + QStringLiteral("/nodes/") + id;
}

QString ClusterDir::output(const QString &id) const
{
    return path() + QStringLiteral("/logs/") + id + QStringLiteral(".out");
}

QString ClusterDir::log(const QString &id) const
{
    return path() + QStringLiteral("/logs/") + id + QStringLiteral(".log");
}

QString ClusterDir::runFile() const
{
    return path() + QStringLiteral("/run.json");
}

QString ClusterDir::lockFile() const
{
    return path() + QStringLiteral("/lock");
}

QStringList ClusterDir::clusters(const QString &root)
{
    QStringList names = QDir(clustersOf(root)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    names.removeIf([](const QString &name) { return !core::isNodeId(name.toStdString()); });
    return names;
}

QStringList ClusterDir::servers() const
{
    QStringList ids =
        QDir(path() + QStringLiteral("/nodes")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ids.removeIf([](const QString &id) { return !core::isNodeId(id.toStdString()); });
    std::sort(ids.begin(), ids.end(), [](const QString &one, const QString &other) {
        return std::pair(one.size(), one) < std::pair(other.size(), other);
    });
    return ids;
}

bool ClusterDir::hasData() const
{
    return QDir(zookeeper() + QStringLiteral("/data")).exists() || !servers().isEmpty();
}

core::Result<void> ClusterDir::create() const
{
    const QString parent = QDir(m_root).filePath(QStringLiteral(".."));
    if (!QDir().mkpath(QDir::cleanPath(parent)))
        return core::Error{
            core::Status::Internal, tr("Cannot make the directory %1.").arg(parent).toStdString()};
    const QStringList levels{m_root, clustersOf(m_root), path(), zookeeper(),
        path() + QStringLiteral("/nodes"), path() + QStringLiteral("/logs")};
    for (const QString &level : levels) {
        // The recorder, on its own thread, may make the first of them at this very moment.
        if (!QDir(level).exists() && !QDir().mkdir(level, kOwnerOnly) && !QDir(level).exists()) {
            return core::Error{core::Status::Internal,
                tr("Cannot make the directory %1.").arg(level).toStdString()};
        }
    }
    if (!QFileInfo(path()).isWritable()) {
        return core::Error{core::Status::Forbidden,
            tr("The directory %1 is not writable.").arg(path()).toStdString()};
    }
    return {};
}

core::Result<void> ClusterDir::discardData() const
{
    const core::Result<void> done = putAway({zookeeper(), path() + QStringLiteral("/nodes")});
    return done ? create() : done;
}

core::Result<void> ClusterDir::discardNode(const QString &id) const
{
    return putAway({node(id)});
}

core::Result<void> ClusterDir::remove() const
{
    return putAway({path()});
}

core::Result<void> ClusterDir::putAway(const QStringList &paths) const
{
    // A rename is immediate and whole; deleting thousands of files may take seconds, so that is
    // left to a thread. What a crash leaves of it goes with the next time.
    for (const QString &existing : paths) {
        if (QFileInfo::exists(existing) && !QDir().rename(existing, trash())) {
            return core::Error{
                core::Status::Internal, tr("Cannot discard %1.").arg(existing).toStdString()};
        }
    }
    const QString clusters = clustersOf(m_root);
    QThreadPool::globalInstance()->start([clusters] {
        // Two that delete the same directory each find things missing, and leave it.
        static std::mutex deleting;
        const std::lock_guard<std::mutex> alone(deleting);
        const QStringList old =
            QDir(clusters).entryList({kTrashPrefix + u'*'}, QDir::Dirs | QDir::Hidden);
        for (const QString &name : old)
            QDir(clusters + u'/' + name).removeRecursively();
    });
    return {};
}

QString ClusterDir::trash() const
{
    const quint64 unique = QRandomGenerator::system()->generate64();
    return clustersOf(m_root) + u'/' + kTrashPrefix + QString::number(unique, 16);
}

} // namespace app
