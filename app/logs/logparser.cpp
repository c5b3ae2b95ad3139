// SPDX-License-Identifier: Apache-2.0
#include "app/logs/logparser.h"

#include "app/view/visibletext.h"

#include <QDateTime>

#include <algorithm>

namespace app {

namespace {

using Level = widgets::LogLine::Level;

constexpr qsizetype kHourLength = 13; // "2026-11-28T13"
constexpr qsizetype kTimeLength = 23; // "2026-11-28T13:51:14.123"

/// The digits at `at`; nothing if they are none.
std::optional<int> number(QByteArrayView text, qsizetype at, qsizetype length)
{
    int value = 0;
    for (qsizetype i = at; i < at + length; ++i) {
        if (text.at(i) < '0' || text.at(i) > '9')
            return std::nullopt;
        value = value * 10 + (text.at(i) - '0');
    }
    return value;
}

struct Word {
    const char *text;
    Level level;
};
constexpr Word kWords[] = {
    {"trace", Level::Debug},
    {"debug", Level::Debug},
    {"info", Level::Info},
    {"warning", Level::Warning},
    {"warn", Level::Warning},
    {"error", Level::Error},
    {"fatal", Level::Error},
};

/// Takes the level off the front, if it stands there as a word.
Level takeLevel(QByteArrayView &rest)
{
    for (const Word &word : kWords) {
        const auto length = static_cast<qsizetype>(qstrlen(word.text));
        if (rest.size() > length && rest.at(length) == ' '
            && rest.first(length).compare(word.text, Qt::CaseInsensitive) == 0) {
            rest = rest.sliced(length + 1);
            return word.level;
        }
    }
    return Level::Unknown;
}

QByteArray visibleBytes(QByteArrayView bytes)
{
    const bool isPlain =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    if (isPlain)
        return bytes.toByteArray();
    QString text = QString::fromUtf8(bytes);
    text.replace(u'\t', QStringLiteral("    ")); // stack traces are indented so
    QByteArray visible = visibleText(text).toUtf8();
    visible.squeeze(); // else it keeps the room for the longest that the text could have become
    return visible;
}

} // namespace

widgets::LogLine LogParser::parse(QByteArrayView line)
{
    QByteArrayView rest = line.first(std::min(line.size(), kLongestLine));
    widgets::LogLine parsed;
    if (const std::optional<qint64> time = timeOf(rest)) {
        m_lastMs = *time;
        rest = rest.sliced(kTimeLength);
        if (rest.startsWith('Z'))
            rest = rest.sliced(1);
        rest = rest.trimmed();
        m_lastLevel = takeLevel(rest);
        // ZooKeeper names its thread first; what the thread is called stays to be read.
        const qsizetype bracket = rest.startsWith('[') ? rest.indexOf("] ") : -1;
        if (m_lastLevel == Level::Unknown && bracket > 0) {
            QByteArrayView behind = rest.sliced(bracket + 2);
            m_lastLevel = takeLevel(behind);
            if (m_lastLevel != Level::Unknown)
                parsed.text = visibleBytes(rest.first(bracket + 2));
            rest = m_lastLevel == Level::Unknown ? rest : behind;
        }
    }
    parsed.atMs = m_lastMs;
    parsed.level = m_lastLevel;
    parsed.text += visibleBytes(rest);
    if (line.size() > kLongestLine)
        parsed.text += "…";
    return parsed;
}

std::optional<qint64> LogParser::timeOf(QByteArrayView line)
{
    static constexpr char kForm[] = "0000-00-00T00:00:00.000";
    if (line.size() < kTimeLength)
        return std::nullopt;
    for (qsizetype i = 0; i < kTimeLength; ++i) {
        const bool isDigit = line.at(i) >= '0' && line.at(i) <= '9';
        if (kForm[i] == '0' ? !isDigit : line.at(i) != kForm[i])
            return std::nullopt;
    }
    const bool isUtc = line.size() > kTimeLength && line.at(kTimeLength) == 'Z';
    const qint64 hour = startOfHour(line.first(kHourLength), isUtc);
    return hour + *number(line, 14, 2) * 60'000 + *number(line, 17, 2) * 1000
        + *number(line, 20, 3);
}

/// Asking for the time zone is slow, so it is done once for the lines of an hour.
qint64 LogParser::startOfHour(QByteArrayView hour, bool isUtc)
{
    if (m_hour != hour) {
        m_hour = hour.toByteArray();
        const QDate day(*number(hour, 0, 4), *number(hour, 5, 2), *number(hour, 8, 2));
        m_hourMs = QDateTime(day, QTime(*number(hour, 11, 2), 0), isUtc ? Qt::UTC : Qt::LocalTime)
                       .toMSecsSinceEpoch();
    }
    return m_hourMs;
}

} // namespace app
