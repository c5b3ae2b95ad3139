// SPDX-License-Identifier: Apache-2.0
#include "core/jsonscanner.h"

#include "core/utf8.h"

#include <cassert>
#include <cstdint>
#include <cstring>

namespace core {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

// Non-zero if one of eight bytes is not plain. A borrow can only make a byte behind a true hit look
// like one, so zero is exact, and that is all that is asked.
std::uint64_t notPlain(std::uint64_t eight)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHighs = 0x8080808080808080;
    const std::uint64_t quote = eight ^ (kOnes * '"');
    const std::uint64_t backslash = eight ^ (kOnes * '\\');
    return ((eight - kOnes * 0x20) | eight | (quote - kOnes) | (backslash - kOnes)) & kHighs;
}

} // namespace

JsonScanner::JsonScanner(std::string_view text, std::size_t maxDepth)
    : m_text(text)
    , m_maxDepth(maxDepth)
{
    assert(maxDepth <= kDeepest);
}

void JsonScanner::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

bool JsonScanner::accept(char c)
{
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::fail(const char *reason)
{
    if (m_reason == nullptr) {
        m_reason = reason;
        m_failedAt = m_at;
    }
    return false;
}

Error JsonScanner::error() const
{
    assert(m_reason != nullptr);
    return {Status::BadRequest, "bad JSON at byte " + std::to_string(m_failedAt) + ": " + m_reason};
}

bool JsonScanner::end()
{
    skipSpace();
    return m_at == m_text.size() || fail("expected the end");
}

bool JsonScanner::value()
{
    m_depth = 0;
    bool another = true;
    while (another) {
        bool opened = false;
        if (!openOrScalar(opened))
            return false;
        if (!opened && !close(another))
            return false;
    }
    return true;
}

bool JsonScanner::openOrScalar(bool &opened)
{
    if (m_at >= m_text.size())
        return fail("expected a value, found the end");
    switch (m_text[m_at]) {
    case '{':
    case '[':
        return open(m_text[m_at], opened);
    case '"':
        return string();
    case 't':
        return literal("true");
    case 'f':
        return literal("false");
    case 'n':
        return literal("null");
    default:
        return number();
    }
}

bool JsonScanner::open(char bracket, bool &opened)
{
    if (m_depth >= m_maxDepth)
        return fail("nested too deeply");
    const char closer = bracket == '{' ? '}' : ']';
    ++m_at;
    skipSpace();
    if (accept(closer))
        return true;
    m_closers[m_depth++] = closer;
    opened = true;
    return closer == ']' || memberName();
}

// Behind a value: closes what ends here; `another` is whether a further value begins here.
bool JsonScanner::close(bool &another)
{
    while (m_depth > 0) {
        const char closer = m_closers[m_depth - 1];
        skipSpace();
        if (accept(',')) {
            skipSpace();
            return closer == ']' || memberName();
        }
        if (!accept(closer))
            return fail(closer == ']' ? "expected ',' or ']'" : "expected ',' or '}'");
        --m_depth;
    }
    another = false;
    return true;
}

bool JsonScanner::memberName()
{
    if (!string())
        return false;
    skipSpace();
    if (!accept(':'))
        return fail("expected ':'");
    skipSpace();
    return true;
}

bool JsonScanner::string()
{
    if (!accept('"'))
        return fail("expected a string");
    while (true) {
        std::uint64_t eight = 0;
        while (m_text.size() - m_at >= sizeof eight) {
            std::memcpy(&eight, m_text.data() + m_at, sizeof eight);
            if (notPlain(eight) != 0)
                break;
            m_at += sizeof eight;
        }
        while (m_at < m_text.size() && isPlain(m_text[m_at]))
            ++m_at;
        if (m_at >= m_text.size())
            return fail("the string does not end");
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c == '\\') {
            if (!escape())
                return false;
            continue;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return fail("a control character in a string must be escaped");
        // Runs of other scripts: stay here instead of looking at eight bytes in vain each time.
        while (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) >= 0x80) {
            const std::size_t length = utf8SequenceAt(m_text, m_at);
            if (length == 0)
                return fail("not valid UTF-8");
            m_at += length;
        }
    }
}

bool JsonScanner::escape()
{
    ++m_at;
    if (m_at >= m_text.size())
        return fail("the string does not end");
    const char kind = m_text[m_at];
    if (kind != 'u') {
        if (std::string_view("\"\\/bfnrt").find(kind) == std::string_view::npos)
            return fail("no such escape");
        ++m_at;
        return true;
    }
    ++m_at;
    for (int i = 0; i < 4; ++i, ++m_at) {
        if (m_at >= m_text.size() || !isHexDigit(m_text[m_at]))
            return fail("expected four hexadecimal digits");
    }
    return true;
}

bool JsonScanner::digits()
{
    const std::size_t first = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at]))
        ++m_at;
    return m_at > first || fail("expected a digit");
}

bool JsonScanner::number()
{
    const bool negative = accept('-');
    if (!negative && (m_at >= m_text.size() || !isDigit(m_text[m_at])))
        return fail("expected a value");
    if (accept('0')) {
        if (m_at < m_text.size() && isDigit(m_text[m_at]))
            return fail("a number has no leading zero");
    } else if (!digits()) {
        return false;
    }
    if (accept('.') && !digits())
        return false;
    if (accept('e') || accept('E')) {
        if (!accept('+'))
            static_cast<void>(accept('-'));
        return digits();
    }
    return true;
}

bool JsonScanner::literal(std::string_view word)
{
    for (const char c : word) {
        if (!accept(c))
            return fail("expected true, false or null");
    }
    return true;
}

} // namespace core
