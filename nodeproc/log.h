// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace nodeproc {

class LogLimit;

enum class LogLevel { Debug, Info, Warning, Error };
enum class LogFormat { Text, Json };

/// One key=value of a log line.
struct LogField {
    LogField(std::string_view k, std::string_view v)
        : key(k)
        , value(v)
    {
    }
    LogField(std::string_view k, const char *v)
        : key(k)
        , value(v)
    {
    }
    template <typename Integer, typename = std::enable_if_t<std::is_integral_v<Integer>>>
    LogField(std::string_view k, Integer v)
        : key(k)
        , value(std::to_string(v))
    {
    }

    std::string_view key;
    std::string value;
};
using LogFields = std::initializer_list<LogField>;

/// Lines to standard error, each in one write:
///     2026-11-22T16:00:00.123Z info listening address=127.0.0.1:41871
/// or the same as a JSON object. Any thread. Never fails: a full disk loses lines, not the server.
class Log
{
public:
    Log(LogLevel least, LogFormat format)
        : m_least(least)
        , m_format(format)
    {
    }

    void debug(std::string_view message, LogFields fields = {}) const
    {
        line(LogLevel::Debug, message, fields);
    }
    void info(std::string_view message, LogFields fields = {}) const
    {
        line(LogLevel::Info, message, fields);
    }
    void warning(std::string_view message, LogFields fields = {}) const
    {
        line(LogLevel::Warning, message, fields);
    }
    void error(std::string_view message, LogFields fields = {}) const
    {
        line(LogLevel::Error, message, fields);
    }
    /// As often as `limit` admits lines of that message, with the number of those that it held
    /// back.
    void limited(
        LogLimit &limit, LogLevel level, std::string_view message, LogFields fields = {}) const;
    /// One of the events of interfaces.md, section 4; `json` is an object on one line.
    void event(std::string_view json) const;

private:
    void line(LogLevel level, std::string_view message, LogFields fields,
        std::uint64_t repeated = 0) const;

    LogLevel m_least;
    LogFormat m_format;
};

} // namespace nodeproc
