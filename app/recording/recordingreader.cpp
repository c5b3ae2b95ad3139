// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recordingreader.h"

#include "app/recording/faulttext.h"
#include "app/recording/recordingdecoder.h"
#include "app/view/datarequest.h"
#include "app/view/plainpreview.h"

#include <QFile>

#include <optional>
#include <utility>

namespace app {

namespace {

constexpr qint64 kChunkBytes = 128 * 1024;
constexpr qint64 kToldBytes = 1 << 20;
constexpr qsizetype kMostOfName = 200; // a stranger's
constexpr auto told = phrasesIn("RecordingReader");

core::Error errorIn(qint64 line, core::Status status, const QString &why)
{
    return {status, RecordingReader::tr("line %L1: %2").arg(line).arg(why).toStdString()};
}

core::Error faultIn(qint64 line, const core::Error &fault)
{
    return {fault.status,
        RecordingReader::tr("line %L1 is not as it should be: %2")
            .arg(line)
            .arg(faultText(QString::fromStdString(fault.message)))
            .toStdString()};
}

/// Whole lines of a device, one after the other.
class Lines
{
public:
    explicit Lines(QIODevice &device)
        : m_device(device)
    {
    }

    /// False at the end, or if the line is too long.
    [[nodiscard]] bool next()
    {
        qsizetype end = m_buffer.indexOf('\n', m_begin);
        while (end < 0) {
            m_buffer.remove(0, m_begin);
            m_begin = 0;
            const qsizetype known = m_buffer.size();
            if (known > RecordingReader::kMostLineBytes)
                return false;
            m_buffer += m_device.read(kChunkBytes);
            if (m_buffer.size() == known)
                return false;
            end = m_buffer.indexOf('\n', known);
        }
        m_line = {m_buffer.constData() + m_begin, static_cast<std::size_t>(end - m_begin)};
        m_begin = end + 1;
        m_readBytes += static_cast<qint64>(m_line.size()) + 1;
        ++m_number;
        return true;
    }

    [[nodiscard]] std::string_view line() const { return m_line; }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] qint64 readBytes() const { return m_readBytes; }
    [[nodiscard]] bool isTooLong() const
    {
        return m_buffer.size() - m_begin > RecordingReader::kMostLineBytes;
    }

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of what is not yet given out
    std::string_view m_line;
    qint64 m_number = 0;
    qint64 m_readBytes = 0;
};

/// How much of all that is to be read, of several files one after the other.
struct Reading {
    const RecordingReader::Progress &progress;
    qint64 sizeBytes = 1;
    qint64 readBytes = 0; ///< of those before

    [[nodiscard]] bool goesOn(qint64 bytes) const
    {
        return progress(
            static_cast<int>(std::min<qint64>(99, (readBytes + bytes) * 100 / sizeBytes)));
    }
};

/// Appends the events. What a part tells again of the one before is known, and left out: it must be
/// the same, for later lines are read again as differences from it.
core::Result<void> readEvents(Lines &lines, Replay &replay, const Reading &reading)
{
    RecordingDecoder decoder;
    qint64 toldBytes = 0;
    bool isFirst = !replay.isEmpty();
    bool isAtSeam = isFirst;
    int known = 0;
    while (lines.next()) {
        const std::shared_ptr<const Observation> before = decoder.seen();
        const auto event = decoder.decode(lines.line());
        if (!event)
            return faultIn(lines.number(), event.error());
        const auto *const continued =
            isFirst && *event ? std::get_if<RecordingContinued>(&(*event)->what) : nullptr;
        isFirst = false;
        if (continued)
            known = continued->carried;
        else if (known > 0)
            --known;
        else if (std::exchange(isAtSeam, false) && !(*before == *replay.last().seen()))
            return core::Error{core::Status::BadRequest, "not what the part before ends with"};
        else if (*event && (*event)->atNs < replay.endNs())
            return core::Error{core::Status::BadRequest, "before the end of the part before"};
        else if (*event)
            replay.append(**event, lines.line());
        if (lines.readBytes() - toldBytes < kToldBytes)
            continue;
        toldBytes = lines.readBytes();
        if (!reading.goesOn(toldBytes))
            return core::Error{core::Status::Unavailable, "ended before all was read"};
        if (toldBytes > RecordingReader::kMostBytes)
            return errorIn(lines.number(), core::Status::TooLarge,
                RecordingReader::tr("a recording has %1 at most")
                    .arg(sizeText(RecordingReader::kMostBytes)));
    }
    if (lines.isTooLong())
        return errorIn(lines.number() + 1, core::Status::TooLarge,
            RecordingReader::tr("a line has %1 at most")
                .arg(sizeText(RecordingReader::kMostLineBytes)));
    return {};
}

/// Appends to what was read of the parts before, or begins with this one if `replay` is empty.
core::Result<void> readPart(
    QIODevice &device, std::optional<Replay> &replay, const Reading &reading)
{
    Lines lines(device);
    const bool isEmpty = !lines.next();
    core::Result<RecordingHeader> header = RecordingHeader::decode(lines.line());
    if (!header && isEmpty)
        return header.error();
    if (!header)
        return errorIn(
            lines.number(), header.error().status, QString::fromStdString(header.error().message));
    if (!replay)
        replay.emplace(std::move(*header));
    return readEvents(lines, *replay, reading);
}

core::Result<void> readPart(
    const QString &path, std::optional<Replay> &replay, const Reading &reading)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Status::Internal, file.errorString().toStdString()};
    return readPart(file, replay, reading);
}

} // namespace

core::Result<Replay> RecordingReader::read(const QString &path, const Progress &progress)
{
    RecordingParts parts = recordingPartsOf(path);
    if (parts.all.isEmpty())
        parts.all.append({path, 0, {}}); // whose reading tells why
    Reading reading{progress};
    for (const RecordingPart &part : std::as_const(parts.all))
        reading.sizeBytes += part.sizeBytes;
    std::optional<Replay> replay; // of the parts until now, from the first one that can be read
    for (const RecordingPart &part : std::as_const(parts.all)) {
        const bool hasBefore = replay.has_value();
        core::Result<void> done = readPart(part.path, replay, reading);
        if (!done && hasBefore && done.error().status != core::Status::Unavailable) {
            // Alone it may be whole. What was before is of no use without it.
            replay.reset();
            parts.before = RecordingParts::Before::Missing;
            done = readPart(part.path, replay, reading);
        }
        const bool isLast = &part == &parts.all.last();
        if (!done && (isLast || done.error().status == core::Status::Unavailable))
            return done.error();
        if (!done) {
            replay.reset();
            parts.before = RecordingParts::Before::Missing;
        }
        reading.readBytes += part.sizeBytes;
    }
    replay->setMissing(missing(parts.before, replay->header().continues));
    return std::move(*replay);
}

core::Result<Replay> RecordingReader::read(QIODevice &device, const Progress &progress)
{
    std::optional<Replay> replay;
    const Reading reading{progress, std::max<qint64>(1, device.size())};
    if (const core::Result<void> done = readPart(device, replay, reading); !done)
        return done.error();
    return std::move(*replay);
}

Phrase RecordingReader::missing(RecordingParts::Before before, const QString &continues)
{
    const QString name = plainPreview(continues, kMostOfName);
    switch (before) {
    case RecordingParts::Before::Nothing:
        break;
    case RecordingParts::Before::Missing:
        return told(
            QT_TR_NOOP("What was before is missing here: %1 is gone, or is not as it should be"))
            .arg(name);
    case RecordingParts::Before::NoRoom:
        return told(QT_TR_NOOP("What was before is too much to be shown at once: it is in %1"))
            .arg(name);
    }
    return {};
}

} // namespace app
