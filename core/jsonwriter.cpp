// SPDX-License-Identifier: Apache-2.0
#include "core/jsonwriter.h"

#include "core/utf8.h"

#include <array>
#include <charconv>
#include <cmath>

namespace core {

namespace {

bool passes(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

void appendEscaped(std::string &out, char c)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += kDigits[(static_cast<unsigned char>(c) >> 4) & 15];
        out += kDigits[static_cast<unsigned char>(c) & 15];
    }
}

template <typename Value>
void appendNumber(std::string &out, Value value)
{
    std::array<char, 32> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out.append(digits.data(), result.ptr);
}

} // namespace

JsonWriter &JsonWriter::open(char bracket)
{
    if (m_commaBeforeNext)
        m_out += ',';
    m_out += bracket;
    m_commaBeforeNext = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_commaBeforeNext = true;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    if (m_commaBeforeNext)
        m_out += ',';
    appendQuoted(name);
    m_out += ':';
    m_commaBeforeNext = false;
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view value)
{
    if (m_commaBeforeNext)
        m_out += ',';
    m_out += value;
    m_commaBeforeNext = true;
    return *this;
}

JsonWriter &JsonWriter::string(std::string_view text)
{
    raw({});
    appendQuoted(text);
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    raw({});
    appendNumber(m_out, value);
    return *this;
}

JsonWriter &JsonWriter::signedNumber(std::int64_t value)
{
    raw({});
    appendNumber(m_out, value);
    return *this;
}

JsonWriter &JsonWriter::unsignedNumber(std::uint64_t value)
{
    raw({});
    appendNumber(m_out, value);
    return *this;
}

void JsonWriter::appendQuoted(std::string_view text)
{
    m_out += '"';
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t stop = at;
        while (stop < text.size() && passes(text[stop]))
            ++stop;
        m_out.append(text, at, stop - at);
        at = stop;
        if (at == text.size())
            break;
        const std::size_t length = utf8SequenceAt(text, at);
        if (length > 1)
            m_out.append(text, at, length);
        else if (length == 1)
            appendEscaped(m_out, text[at]);
        else
            m_out += "\xef\xbf\xbd";
        at += length > 0 ? length : 1;
    }
    m_out += '"';
}

} // namespace core
