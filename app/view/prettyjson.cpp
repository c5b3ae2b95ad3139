// SPDX-License-Identifier: Apache-2.0
#include "app/view/prettyjson.h"

namespace app {

namespace {

constexpr std::size_t kShortBytes = 72;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isOpen(char c)
{
    return c == '{' || c == '[';
}

bool isClose(char c)
{
    return c == '}' || c == ']';
}

/// Behind the string, number or word that begins at `from`.
std::size_t endOfToken(std::string_view json, std::size_t from)
{
    std::size_t at = from + 1;
    if (json[from] == '"') {
        while (json[at] != '"')
            at += json[at] == '\\' ? 2 : 1;
        return at + 1;
    }
    while (at < json.size() && !isSpace(json[at]) && !isClose(json[at]) && json[at] != ',')
        ++at;
    return at;
}

class Printer
{
public:
    Printer(std::string_view json, qsizetype mostBytes)
        : m_json(json)
        , m_most(mostBytes)
    {
    }

    PrettyJson print()
    {
        while (m_at < m_json.size() && m_out.size() < m_most)
            step();
        while (m_at < m_json.size() && isSpace(m_json[m_at]))
            ++m_at;
        return {QString::fromUtf8(m_out), m_at < m_json.size()};
    }

private:
    void step()
    {
        const char c = m_json[m_at];
        if (isSpace(c)) {
            ++m_at;
        } else if (isOpen(c)) {
            open(c);
        } else if (isClose(c)) {
            close(c);
        } else if (c == ',' || c == ':') {
            m_out += c;
            ++m_at;
            if (c == ':' || m_shortUntil > m_at)
                m_out += ' ';
            else
                breakLine();
        } else {
            const std::size_t end = endOfToken(m_json, m_at);
            // A string of megabytes is cut too, though not within a character.
            const auto left = static_cast<std::size_t>(m_most);
            std::size_t length = std::min(end - m_at, left);
            while (length < end - m_at && (m_json[m_at + length] & 0xc0) == 0x80)
                --length;
            m_out.append(m_json.data() + m_at, static_cast<qsizetype>(length));
            m_at += length;
            if (m_at < end)
                m_most = 0;
        }
    }

    void open(char c)
    {
        if (m_shortUntil <= m_at)
            m_shortUntil = endOfShort();
        m_out += c;
        ++m_at;
        ++m_depth;
        if (m_shortUntil <= m_at)
            breakLine();
    }

    void close(char c)
    {
        --m_depth;
        if (m_shortUntil <= m_at)
            breakLine();
        m_out += c;
        ++m_at;
    }

    /// The end of the array or object that begins here, if it holds no other and is short; else 0.
    [[nodiscard]] std::size_t endOfShort() const
    {
        const std::size_t limit = std::min(m_json.size(), m_at + kShortBytes);
        for (std::size_t at = m_at + 1; at < limit;) {
            if (isClose(m_json[at]))
                return at + 1;
            if (isOpen(m_json[at]))
                return 0;
            const bool isBetween = isSpace(m_json[at]) || m_json[at] == ',' || m_json[at] == ':';
            at = isBetween ? at + 1 : endOfToken(m_json, at);
        }
        return 0;
    }

    void breakLine() { m_out += '\n' + QByteArray(m_depth * 2, ' '); }

    std::string_view m_json;
    qsizetype m_most;
    QByteArray m_out;
    std::size_t m_at = 0;
    std::size_t m_shortUntil = 0; ///< up to there all stands on one line
    qsizetype m_depth = 0;
};

} // namespace

PrettyJson prettyJson(std::string_view json, qsizetype mostBytes)
{
    return Printer(json, mostBytes).print();
}

} // namespace app
