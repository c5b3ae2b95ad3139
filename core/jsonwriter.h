// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace core {

/// Appends JSON to a string that the caller owns, on one line and without spaces. Sets the commas;
/// that brackets match and a key stands before each member's value is the caller's part:
///     JsonWriter(line).beginObject().key("status").number(200).endObject();
class JsonWriter
{
public:
    explicit JsonWriter(std::string &out)
        : m_out(out)
    {
    }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(std::string_view name);

    /// Escapes what JSON wants escaped; bytes that are not UTF-8 become U+FFFD.
    JsonWriter &string(std::string_view text);
    JsonWriter &boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter &null() { return raw("null"); }
    template <typename Integer>
    JsonWriter &number(Integer value)
    {
        static_assert(std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>);
        if constexpr (std::is_signed_v<Integer>)
            return signedNumber(value);
        else
            return unsignedNumber(value);
    }
    /// The shortest spelling that reads back the same; null for what JSON cannot spell.
    JsonWriter &number(double value);
    /// REQUIRES the text of one JSON value, without line breaks where the result is to be one line.
    JsonWriter &raw(std::string_view value);

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &signedNumber(std::int64_t value);
    JsonWriter &unsignedNumber(std::uint64_t value);
    void appendQuoted(std::string_view text);

    std::string &m_out;
    bool m_commaBeforeNext = false;
};

} // namespace core
