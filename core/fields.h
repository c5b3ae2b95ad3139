// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/types.h"

#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// Reads the members of one JSON object into values, and remembers the first fault: read all, then
/// ask once. After a fault every read gives an empty value. Unknown members are ignored.
/// Points into the text, which must outlive it.
class Fields
{
public:
    explicit Fields(std::string_view text);

    [[nodiscard]] bool ok() const { return !m_failed; }
    /// REQUIRES !ok().
    [[nodiscard]] const Error &error() const { return m_error; }
    /// The value, or the first fault.
    template <typename T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (m_failed)
            return m_error;
        return value;
    }
    void fail(std::string reason);
    void fail(const Error &error);

    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::string_view raw(std::string_view name);
    [[nodiscard]] std::string string(std::string_view name);
    [[nodiscard]] std::uint64_t unsignedNumber(
        std::string_view name, std::uint64_t most = std::numeric_limits<std::uint64_t>::max());
    [[nodiscard]] std::int64_t signedNumber(std::string_view name);
    [[nodiscard]] bool boolean(std::string_view name);
    /// Exactly 16 hexadecimal digits.
    [[nodiscard]] std::uint64_t hex(std::string_view name);
    /// A server's name.
    [[nodiscard]] NodeId id(std::string_view name);
    /// A server's name, or "" for none.
    [[nodiscard]] NodeId idOrNone(std::string_view name);
    /// "7f3a09c1d2e4b586/12", or "" for none.
    [[nodiscard]] Incarnation incarnation(std::string_view name);
    [[nodiscard]] std::vector<NodeId> ids(std::string_view name);
    [[nodiscard]] Fields object(std::string_view name);

    template <typename Tag, typename Value>
    void read(std::string_view name, Number<Tag, Value> &number)
    {
        number.value = static_cast<Value>(unsignedNumber(name, std::numeric_limits<Value>::max()));
    }
    /// REQUIRES a function T read(Fields &) for the elements, which are objects.
    template <typename Read>
    [[nodiscard]] auto list(std::string_view name, Read readElement)
    {
        std::vector<decltype(readElement(std::declval<Fields &>()))> values;
        for (const std::string_view element : elements(name)) {
            Fields fields(element);
            auto value = readElement(fields);
            if (!fields.ok()) {
                fail(fields.error());
                break;
            }
            values.push_back(std::move(value));
        }
        return values;
    }
    /// Elements that are numbers.
    template <typename Wanted>
    [[nodiscard]] std::vector<Wanted> numbers(std::string_view name)
    {
        std::vector<Wanted> values;
        using Value = decltype(Wanted().value);
        for (const std::string_view element : elements(name)) {
            const Result<std::uint64_t> value = readUnsigned(element);
            if (!value || *value > std::numeric_limits<Value>::max()) {
                fail("\"" + std::string(name) + "\" holds something else than a number");
                break;
            }
            values.push_back(Wanted(static_cast<Value>(*value)));
        }
        return values;
    }
    [[nodiscard]] std::vector<std::string_view> elements(std::string_view name);
    [[nodiscard]] const std::vector<JsonField> &fields() const { return m_fields; }

private:
    [[nodiscard]] const JsonField *find(std::string_view name);
    template <typename T>
    [[nodiscard]] T taken(Result<T> result, std::string_view name);

    std::vector<JsonField> m_fields;
    Error m_error;
    bool m_failed = false;
};

/// The values of enumerators as they are spelt, by their number.
template <typename Enum, std::size_t N>
[[nodiscard]] Enum readEnum(
    Fields &fields, std::string_view name, const std::string_view (&spelling)[N])
{
    const std::string text = fields.string(name);
    for (std::size_t i = 0; i < N; ++i) {
        if (spelling[i] == text)
            return static_cast<Enum>(i);
    }
    fields.fail("unknown " + std::string(name) + " \"" + text.substr(0, 32) + "\"");
    return Enum();
}

template <typename Enum, std::size_t N>
[[nodiscard]] std::string_view spelt(Enum value, const std::string_view (&spelling)[N])
{
    return spelling[static_cast<std::size_t>(value)];
}

} // namespace core
