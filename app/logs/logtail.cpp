// SPDX-License-Identifier: Apache-2.0
#include "app/logs/logtail.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LogTail)
};

/// The path names another file by now.
bool isReplaced(const QFile &file, const QString &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(file.handle(), &opened) == 0
        && ::stat(QFile::encodeName(path).constData(), &named) == 0
        && (opened.st_ino != named.st_ino || opened.st_dev != named.st_dev);
}

} // namespace

LogTail::LogTail(const QString &path, quint16 tag)
    : m_path(path)
    , m_tag(tag)
{
}

void LogTail::begin()
{
    m_rest.clear();
    m_skipsFirst = false;
    m_parser = LogParser();
    m_file = std::make_unique<QFile>(m_path);
    // A recording may name anything: whoever opens a pipe waits for its writer.
    if (!QFileInfo(m_path).isFile() || !m_file->open(QIODevice::ReadOnly))
        m_file.reset();
    else if (m_file->size() > kTailBytes)
        skipToEnd(m_file->size());
}

void LogTail::skipToEnd(qint64 size)
{
    m_file->seek(size - kTailBytes);
    m_rest.clear();
    m_skipsFirst = true;
}

QList<widgets::LogLine> LogTail::read()
{
    const qint64 size = QFileInfo(m_path).size();
    // The writer begins the file anew at some size, or replaces it.
    if (!m_file || size < m_file->pos() || isReplaced(*m_file, m_path))
        begin();
    if (!m_file)
        return {};
    QList<widgets::LogLine> lines;
    if (const qint64 behind = size - m_file->pos(); behind > kMostBehindBytes) {
        skipToEnd(size);
        const QString text =
            Text::tr("… %1 KiB are left out here: the log grew faster than it could be read")
                .arg((behind - kTailBytes) / 1024);
        lines.append({.atMs = 0,
            .level = widgets::LogLine::Level::Warning,
            .tag = m_tag,
            .text = text.toUtf8()});
    }
    // Of that size and no more: QIODevice sets aside all that it is asked for.
    if (const qint64 more = std::min(size - m_file->pos(), kMostBytes); more > 0)
        m_rest += m_file->read(more);
    lines += takeLines();
    if (lines.size() > 1 && lines.first().atMs == 0)
        lines.first().atMs = lines.at(1).atMs;
    return lines;
}

QList<widgets::LogLine> LogTail::takeLines()
{
    QList<widgets::LogLine> lines;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        if (!std::exchange(m_skipsFirst, false)) {
            lines.append(m_parser.parse(QByteArrayView(m_rest).sliced(from, end - from)));
            lines.last().tag = m_tag;
        }
        from = end + 1;
    }
    // What stays of a long reading is the beginning of one line.
    if (from > 0)
        m_rest = QByteArray(m_rest.constData() + from, m_rest.size() - from);
    // Nobody can read a longer one, and it may never end.
    if (m_rest.size() > 4 * LogParser::kLongestLine)
        m_rest.truncate(2 * LogParser::kLongestLine);
    return lines;
}

} // namespace app
