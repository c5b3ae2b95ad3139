// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recordingreader.h"

#include "app/recording/recordingdecoder.h"

#include <QFile>

namespace app {

namespace {

constexpr qint64 kChunkBytes = 128 * 1024;
constexpr qint64 kToldBytes = 1 << 20;

core::Error at(qint64 line, const core::Error &error)
{
    return {error.status, "line " + std::to_string(line) + ": " + error.message};
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

core::Result<void> readEvents(
    Lines &lines, Replay &replay, qint64 sizeBytes, const RecordingReader::Progress &progress)
{
    RecordingDecoder decoder;
    qint64 toldBytes = 0;
    while (lines.next()) {
        const auto event = decoder.decode(lines.line());
        if (!event)
            return at(lines.number(), event.error());
        if (*event)
            replay.append(**event, lines.line());
        if (lines.readBytes() - toldBytes < kToldBytes)
            continue;
        toldBytes = lines.readBytes();
        if (!progress(static_cast<int>(std::min<qint64>(99, toldBytes * 100 / sizeBytes))))
            return core::Error{core::Status::Unavailable, "ended before all was read"};
        if (toldBytes > RecordingReader::kMostBytes)
            return at(lines.number(), {core::Status::TooLarge, "a recording of more than 1 GiB"});
    }
    if (lines.isTooLong())
        return at(lines.number() + 1, {core::Status::TooLarge, "a line of more than 32 MiB"});
    return {};
}

} // namespace

core::Result<Replay> RecordingReader::read(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{core::Status::Internal, file.errorString().toStdString()};
    }
    return read(file, progress);
}

core::Result<Replay> RecordingReader::read(QIODevice &device, const Progress &progress)
{
    Lines lines(device);
    if (!lines.next())
        return core::Error{core::Status::BadRequest, "this is no recording of kvorum"};
    core::Result<RecordingHeader> header = RecordingHeader::decode(lines.line());
    if (!header)
        return at(lines.number(), header.error());
    Replay replay(std::move(*header));
    const qint64 sizeBytes = std::max<qint64>(1, device.size());
    if (const core::Result<void> done = readEvents(lines, replay, sizeBytes, progress); !done)
        return done.error();
    return replay;
}

} // namespace app
