// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recordingfiles.h"

#include <QDateTime>
#include <QDir>

#include <sys/file.h>

#include <algorithm>

namespace app {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString kSuffix = QStringLiteral(".kvorum");

/// Nobody can tell from outside but by trying.
bool isLocked(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return ::flock(file.handle(), LOCK_SH | LOCK_NB) != 0;
}

} // namespace

QStringList tooOld(QList<RecordingFile> files, const RecordingBounds &bounds)
{
    std::sort(files.begin(), files.end(), [](const RecordingFile &one, const RecordingFile &other) {
        return std::pair(one.changedMs, one.path) < std::pair(other.changedMs, other.path);
    });
    qint64 totalBytes = 0;
    for (const RecordingFile &file : std::as_const(files))
        totalBytes += file.sizeBytes;
    QStringList old;
    for (const RecordingFile &file : std::as_const(files)) {
        if (totalBytes <= bounds.mostBytes && file.changedMs >= bounds.oldestMs)
            break;
        if (file.isBusy)
            continue;
        old << file.path;
        totalBytes -= file.sizeBytes;
    }
    return old;
}

RecordingDir::RecordingDir(const QString &path)
    : m_path(path)
{
}

core::Result<void> RecordingDir::create() const
{
    const QString above = QFileInfo(m_path).path();
    const bool isThere = QDir(m_path).exists()
        || (QDir().mkpath(above) && QDir().mkdir(m_path, kOwnerOnly | QFileDevice::ExeOwner));
    if (isThere)
        return {};
    return core::Error{
        core::Status::Internal, tr("cannot make the directory %1").arg(m_path).toStdString()};
}

QList<RecordingFile> RecordingDir::files() const
{
    QList<RecordingFile> files;
    const QFileInfoList infos = QDir(m_path).entryInfoList({u'*' + kSuffix}, QDir::Files);
    for (const QFileInfo &info : infos) {
        files.append({info.filePath(), info.size(), info.lastModified().toMSecsSinceEpoch(),
            isLocked(info.filePath())});
    }
    return files;
}

void RecordingDir::keep(const RecordingBounds &bounds) const
{
    const QStringList old = tooOld(files(), bounds);
    for (const QString &path : old)
        QFile::remove(path);
}

core::Result<void> RecordingDir::openNew(QFile &file, const QString &name) const
{
    constexpr int kMostOfOneName = 1000;
    for (int number = 1;; ++number) {
        const QString numbered = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        file.setFileName(m_path + u'/' + numbered + kSuffix);
        if (QFileInfo::exists(file.fileName()) && number < kMostOfOneName)
            continue;
        return createRecording(file);
    }
}

core::Result<void> createRecording(QFile &file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return core::Error{core::Status::Internal,
            RecordingDir::tr("cannot write %1: %2")
                .arg(file.fileName(), file.errorString())
                .toStdString()};
    }
    file.setPermissions(kOwnerOnly);
    // Waits for nobody but who is just asking whether it is locked. Without locks on this file
    // system it may be deleted while it is written, which hurts nobody.
    (void)::flock(file.handle(), LOCK_EX);
    return {};
}

} // namespace app
