// SPDX-License-Identifier: Apache-2.0
#include "app/recording/killedsession.h"

#include "app/recording/recordingfiles.h"
#include "app/recording/recordingheader.h"

namespace app {

namespace {

constexpr qint64 kMostHeaderBytes = 65'536;

bool isOf(const KilledSession &session, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = file.readLine(kMostHeaderBytes);
    const core::Result<RecordingHeader> header =
        RecordingHeader::decode({line.constData(), static_cast<std::size_t>(line.size())});
    return header && header->bootId == session.boot && header->pid == session.process.pid
        && header->cluster == session.cluster;
}

} // namespace

QString recordingOf(const KilledSession &session, const QString &directory)
{
    RecordingFile last;
    const QList<RecordingFile> files = RecordingDir(directory).files();
    for (const RecordingFile &file : files) {
        if (!file.isBusy
            && std::pair(file.changedMs, file.path) > std::pair(last.changedMs, last.path)
            && isOf(session, file.path))
            last = file;
    }
    return last.path;
}

} // namespace app
