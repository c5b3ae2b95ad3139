// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recordingparts.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace app {

namespace {

constexpr qint64 kMostPartHeaderBytes = 65'536;

std::optional<RecordingPart> partIn(const QString &path)
{
    QFile file(path);
    // A pipe can be read once, and nobody may ever write to it.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readLine(kMostPartHeaderBytes);
    core::Result<RecordingHeader> header =
        RecordingHeader::decode({line.constData(), static_cast<std::size_t>(line.size())});
    if (!header)
        return {};
    return RecordingPart{path, file.size(), std::move(*header)};
}

bool isOfSameRun(const RecordingHeader &one, const RecordingHeader &other)
{
    return one.bootId == other.bootId && one.host == other.host && one.pid == other.pid
        && one.cluster == other.cluster;
}

std::optional<RecordingPart> partBefore(const RecordingPart &part)
{
    const QString name = part.header.continues;
    if (QFileInfo(name).fileName() != name)
        return {};
    std::optional<RecordingPart> before = partIn(QFileInfo(part.path).path() + u'/' + name);
    if (!before || !isOfSameRun(before->header, part.header)
        || before->header.bootNs >= part.header.bootNs)
        return {};
    return before;
}

} // namespace

RecordingParts recordingPartsOf(const QString &path)
{
    RecordingParts parts;
    std::optional<RecordingPart> part = partIn(path);
    if (!part)
        return parts;
    qint64 bytes = part->sizeBytes;
    parts.all.append(*part);
    while (!parts.all.first().header.continues.isEmpty()) {
        part = partBefore(parts.all.first());
        if (!part) {
            parts.before = RecordingParts::Before::Missing;
            break;
        }
        bytes += part->sizeBytes;
        if (bytes > RecordingParts::kMostBytes || parts.all.size() == RecordingParts::kMost) {
            parts.before = RecordingParts::Before::NoRoom;
            break;
        }
        parts.all.prepend(*part);
    }
    return parts;
}

} // namespace app
