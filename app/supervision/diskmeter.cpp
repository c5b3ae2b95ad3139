// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/diskmeter.h"

#include "app/supervision/supervisionevent.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <sys/stat.h>
#include <sys/statvfs.h>

namespace app {

namespace {

constexpr qint64 kBlockBytes = 512; // what st_blocks counts, whatever the file system's are

/// -1 if it cannot be known.
qint64 freeBytesAt(const QString &path)
{
    QString there = path;
    while (!QFileInfo::exists(there) && there != QDir::rootPath())
        there = QFileInfo(there).path();
    // Not QStorageInfo: that looks in the table of mounts, which knows nothing of a chroot's.
    struct statvfs found = {};
    if (::statvfs(QFile::encodeName(there).constData(), &found) != 0)
        return -1;
    return static_cast<qint64>(found.f_bavail) * static_cast<qint64>(found.f_frsize);
}

} // namespace

qint64 bytesBelow(const QString &directory)
{
    constexpr auto kAll = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QSet<std::pair<quint64, quint64>> linked;
    qint64 bytes = 0;
    for (QDirIterator at(directory, kAll, QDirIterator::Subdirectories); at.hasNext();) {
        struct stat found = {};
        if (::lstat(QFile::encodeName(at.next()).constData(), &found) != 0)
            continue;
        if (found.st_nlink > 1 && !S_ISDIR(found.st_mode)) {
            const std::pair<quint64, quint64> file(found.st_dev, found.st_ino);
            if (linked.contains(file))
                continue;
            linked.insert(file);
        }
        bytes += found.st_blocks * kBlockBytes;
    }
    return bytes;
}

DiskUse diskUseOf(const ClusterDir &cluster, const QString &recordings)
{
    DiskUse use{.path = cluster.path(),
        .isThere = QFileInfo::exists(cluster.path()),
        .recordingsPath = recordings};
    const auto add = [&use](const QString &subject, qint64 bytes) {
        use.parts.append({subject, bytes});
        use.totalBytes += bytes;
    };
    if (use.isThere) {
        add(kZooKeeperId, bytesBelow(cluster.zookeeper()));
        const QStringList servers = cluster.servers();
        for (const QString &id : servers)
            add(id, bytesBelow(cluster.node(id)));
        add({}, std::max<qint64>(0, bytesBelow(cluster.path()) - use.totalBytes));
    }
    use.recordingsBytes = bytesBelow(recordings);
    use.recordings = static_cast<int>(
        QDir(recordings).entryList({QStringLiteral("*.kvorum")}, QDir::Files).size());
    use.freeBytes = freeBytesAt(cluster.path());
    return use;
}

} // namespace app
