// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/log.h"

#include "nodeproc/clock.h"
#include "nodeproc/loglimit.h"

#include "core/jsonwriter.h"

#include <time.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace nodeproc {

namespace {

constexpr std::array kLevelNames{"debug", "info", "warning", "error"};

std::string wallTime()
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    tm utc = {};
    gmtime_r(&now.tv_sec, &utc);
    char text[64] = {};
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", utc.tm_year + 1900,
        utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec,
        static_cast<int>(now.tv_nsec / 1'000'000));
    return text;
}

bool needsQuotes(std::string_view value)
{
    return value.empty() || value.find_first_of(" \"=\n\r\t") != std::string_view::npos;
}

void writeLine(std::string &text)
{
    text += '\n';
    // One write, so that lines of several processes in one file do not mix. Nobody is left to tell
    // of a failure.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

} // namespace

void Log::limited(LogLimit &limit, LogLevel level, std::string_view message, LogFields fields) const
{
    if (const auto repeated = limit.admit(message, bootNow()))
        line(level, message, fields, *repeated);
}

void Log::line(
    LogLevel level, std::string_view message, LogFields fields, std::uint64_t repeated) const
{
    if (level < m_least)
        return;
    const char *const name = kLevelNames[static_cast<std::size_t>(level)];
    std::string text;
    if (m_format == LogFormat::Json) {
        core::JsonWriter writer(text);
        writer.beginObject().key("time").string(wallTime()).key("level").string(name);
        writer.key("message").string(message);
        for (const LogField &field : fields)
            writer.key(field.key).string(field.value);
        if (repeated != 0)
            writer.key("repeated").number(repeated);
        writer.endObject();
    } else {
        text.append(wallTime()).append(1, ' ').append(name).append(1, ' ').append(message);
        for (const LogField &field : fields) {
            text.append(1, ' ').append(field.key).append(1, '=');
            if (needsQuotes(field.value))
                core::JsonWriter(text).string(field.value);
            else
                text.append(field.value);
        }
        if (repeated != 0)
            text.append(" repeated=").append(std::to_string(repeated));
    }
    writeLine(text);
}

void Log::event(std::string_view json) const
{
    if (m_least > LogLevel::Info)
        return;
    std::string text;
    if (m_format == LogFormat::Json) {
        core::JsonWriter writer(text);
        writer.beginObject().key("time").string(wallTime()).key("level").string("info");
        writer.key("event").raw(json).endObject();
    } else {
        text.append(wallTime()).append(" info event ").append(json);
    }
    writeLine(text);
}

} // namespace nodeproc
