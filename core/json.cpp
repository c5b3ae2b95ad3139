// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include "core/jsonscanner.h"
#include "core/utf8.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

void appendUtf8(std::string &text, std::uint32_t point)
{
    const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | (point >> 6));
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3f));
        put(0x80 | ((point >> 6) & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

// The four digits of a \u escape that begins at text[at]; nothing valid is over 0xffff.
std::uint32_t unitAt(std::string_view text, std::size_t at)
{
    constexpr std::uint32_t kNone = 0xffffffff;
    if (text.size() < 6 || at > text.size() - 6 || text[at] != '\\' || text[at + 1] != 'u')
        return kNone;
    std::uint32_t unit = 0;
    const char *const first = text.data() + at + 2;
    const auto [end, error] = std::from_chars(first, first + 4, unit, 16);
    return error == std::errc() && end == first + 4 ? unit : kNone;
}

// Appends what the \u escape (or pair) at text[at] stands for; its length, or 0 if it is alone.
std::size_t appendUnicodeEscape(std::string &out, std::string_view text, std::size_t at)
{
    const std::uint32_t unit = unitAt(text, at);
    if (unit > 0xffff || (unit >= 0xdc00 && unit <= 0xdfff))
        return 0;
    if (unit < 0xd800 || unit > 0xdfff) {
        appendUtf8(out, unit);
        return 6;
    }
    const std::uint32_t low = unitAt(text, at + 6);
    if (low < 0xdc00 || low > 0xdfff)
        return 0;
    appendUtf8(out, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
    return 12;
}

char simpleEscape(char kind)
{
    switch (kind) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return kind;
    }
}

// `inside` lies between the quotes of a string that the scanner has passed.
Result<std::string> unescaped(std::string_view inside)
{
    std::string out;
    std::size_t at = 0;
    while (true) {
        const std::size_t backslash = std::min(inside.find('\\', at), inside.size());
        out.append(inside, at, backslash - at);
        if (backslash + 1 >= inside.size())
            return out;
        at = backslash;
        if (inside[at + 1] == 'u') {
            const std::size_t length = appendUnicodeEscape(out, inside, at);
            if (length == 0)
                return badRequest("a string has half a surrogate pair");
            at += length;
        } else {
            out += simpleEscape(inside[at + 1]);
            at += 2;
        }
    }
}

template <typename Number>
Result<Number> readNumber(std::string_view raw, const char *expected)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (raw.empty() || error != std::errc() || end != raw.data() + raw.size())
        return badRequest(expected);
    return number;
}

Result<void> scanMembers(
    JsonScanner &scanner, std::string_view text, std::vector<JsonField> &fields)
{
    do {
        scanner.skipSpace();
        const std::size_t keyAt = scanner.position();
        if (!scanner.string())
            return scanner.error();
        const std::string_view inside = text.substr(keyAt + 1, scanner.position() - keyAt - 2);
        scanner.skipSpace();
        if (!scanner.accept(':') && !scanner.fail("expected ':'"))
            return scanner.error();
        scanner.skipSpace();
        const std::size_t valueAt = scanner.position();
        if (!scanner.value())
            return scanner.error();
        if (fields.size() >= kMaxMembers)
            return badRequest(
                "an object has more than " + std::to_string(kMaxMembers) + " members");
        Result<std::string> key = unescaped(inside);
        fields.push_back({key ? std::move(*key) : std::string(inside),
            text.substr(valueAt, scanner.position() - valueAt)});
        scanner.skipSpace();
    } while (scanner.accept(','));
    if (!scanner.accept('}') && !scanner.fail("expected ',' or '}'"))
        return scanner.error();
    return {};
}

template <typename T>
Result<T> named(Result<T> result, std::string_view name)
{
    if (result)
        return result;
    std::string message(name);
    message += ": ";
    message += result.error().message;
    return Error{result.error().status, std::move(message)};
}

} // namespace

Result<void> validateValue(std::string_view text)
{
    JsonScanner scanner(text, kMaxDepth);
    scanner.skipSpace();
    if (!scanner.value() || !scanner.end())
        return scanner.error();
    return {};
}

std::string withoutLineBreaks(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n'; }, ' ');
    return line;
}

Result<std::string> readString(std::string_view raw)
{
    JsonScanner scanner(raw, 0);
    if (raw.empty() || raw.front() != '"')
        return badRequest("expected a string");
    if (!scanner.string() || !scanner.end())
        return scanner.error();
    return unescaped(raw.substr(1, raw.rfind('"') - 1));
}

Result<std::uint64_t> readUnsigned(std::string_view raw)
{
    return readNumber<std::uint64_t>(raw, "expected an integer from 0 to 2^64-1");
}

Result<std::int64_t> readSigned(std::string_view raw)
{
    return readNumber<std::int64_t>(raw, "expected an integer of 64 bits");
}

Result<bool> readBoolean(std::string_view raw)
{
    if (raw != "true" && raw != "false")
        return badRequest("expected true or false");
    return raw == "true";
}

Result<std::vector<std::string_view>> readElements(std::string_view raw)
{
    std::vector<std::string_view> elements;
    JsonScanner scanner(raw, kMaxMessageDepth);
    scanner.skipSpace();
    if (!scanner.accept('['))
        return badRequest("expected an array");
    scanner.skipSpace();
    if (scanner.accept(']'))
        return scanner.end() ? Result(elements) : scanner.error();
    do {
        scanner.skipSpace();
        const std::size_t from = scanner.position();
        if (!scanner.value())
            return scanner.error();
        if (elements.size() >= kMaxElements)
            return badRequest(
                "an array has more than " + std::to_string(kMaxElements) + " elements");
        elements.push_back(raw.substr(from, scanner.position() - from));
        scanner.skipSpace();
    } while (scanner.accept(','));
    if (!scanner.accept(']') && !scanner.fail("expected ',' or ']'"))
        return scanner.error();
    if (!scanner.end())
        return scanner.error();
    return elements;
}

Result<JsonObject> JsonObject::parse(std::string_view text, std::size_t maxDepth)
{
    // The braces of the object itself are scanned here and not by value(): one level less is left.
    JsonScanner scanner(text, maxDepth - 1);
    scanner.skipSpace();
    if (!scanner.accept('{') && !scanner.fail("expected an object"))
        return scanner.error();
    JsonObject object;
    object.m_fields.reserve(4);
    scanner.skipSpace();
    if (!scanner.accept('}')) {
        const Result<void> members = scanMembers(scanner, text, object.m_fields);
        if (!members)
            return members.error();
    }
    if (!scanner.end())
        return scanner.error();
    return object;
}

Result<void> JsonObject::checkMembers(
    std::initializer_list<std::string_view> known, UnknownMembers unknown) const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const std::string &key = m_fields[i].key;
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            if (unknown == UnknownMembers::Refused)
                return badRequest("unknown member \"" + key.substr(0, 64) + "\"");
        } else if (find(key) != &m_fields[i]) {
            return badRequest("the member \"" + key + "\" stands twice");
        }
    }
    return {};
}

const JsonField *JsonObject::find(std::string_view name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [name](const JsonField &field) { return field.key == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

Result<std::string_view> JsonObject::raw(std::string_view name) const
{
    const JsonField *const field = find(name);
    if (field == nullptr)
        return badRequest("no member \"" + std::string(name) + "\"");
    return field->raw;
}

Result<std::string> JsonObject::string(std::string_view name) const
{
    const Result<std::string_view> text = raw(name);
    return text ? named(readString(*text), name) : text.error();
}

Result<std::uint64_t> JsonObject::unsignedNumber(std::string_view name) const
{
    const Result<std::string_view> text = raw(name);
    return text ? named(readUnsigned(*text), name) : text.error();
}

Result<std::int64_t> JsonObject::signedNumber(std::string_view name) const
{
    const Result<std::string_view> text = raw(name);
    return text ? named(readSigned(*text), name) : text.error();
}

Result<bool> JsonObject::boolean(std::string_view name) const
{
    const Result<std::string_view> text = raw(name);
    return text ? named(readBoolean(*text), name) : text.error();
}

Result<std::vector<std::string_view>> JsonObject::elements(std::string_view name) const
{
    const Result<std::string_view> text = raw(name);
    return text ? named(readElements(*text), name) : text.error();
}

Result<JsonObject> JsonObject::object(std::string_view name) const
{
    const Result<std::string_view> text = raw(name);
    return text ? named(parse(*text), name) : text.error();
}

} // namespace core
