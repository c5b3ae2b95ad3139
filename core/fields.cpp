// SPDX-License-Identifier: Apache-2.0
#include "core/fields.h"

#include "core/names.h"

#include <algorithm>

namespace core {

Fields::Fields(std::string_view text)
{
    Result<JsonObject> object = JsonObject::parse(text);
    if (object)
        m_fields = object->fields();
    else
        fail(object.error());
}

void Fields::fail(std::string reason)
{
    fail(Error{Status::BadRequest, std::move(reason)});
}

void Fields::fail(const Error &error)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = error;
}

bool Fields::has(std::string_view name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [name](const JsonField &field) { return field.key == name; });
}

const JsonField *Fields::find(std::string_view name)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [name](const JsonField &field) { return field.key == name; });
    if (found != m_fields.end())
        return &*found;
    fail("no member \"" + std::string(name) + "\"");
    return nullptr;
}

template <typename T>
T Fields::taken(Result<T> result, std::string_view name)
{
    if (result)
        return std::move(*result);
    fail("\"" + std::string(name) + "\": " + result.error().message);
    return T();
}

std::string_view Fields::raw(std::string_view name)
{
    const JsonField *field = find(name);
    return field ? field->raw : std::string_view();
}

std::string Fields::string(std::string_view name)
{
    const JsonField *field = find(name);
    return field ? taken(readString(field->raw), name) : std::string();
}

std::uint64_t Fields::unsignedNumber(std::string_view name, std::uint64_t most)
{
    const JsonField *field = find(name);
    const std::uint64_t value = field ? taken(readUnsigned(field->raw), name) : 0;
    if (value <= most)
        return value;
    fail("\"" + std::string(name) + "\" is too large");
    return 0;
}

std::int64_t Fields::signedNumber(std::string_view name)
{
    const JsonField *field = find(name);
    return field ? taken(readSigned(field->raw), name) : 0;
}

bool Fields::boolean(std::string_view name)
{
    const JsonField *field = find(name);
    return field && taken(readBoolean(field->raw), name);
}

std::uint64_t Fields::hex(std::string_view name)
{
    const auto value = fromHex16(string(name));
    if (!value)
        fail("\"" + std::string(name) + "\" is not 16 hexadecimal digits");
    return value.value_or(0);
}

NodeId Fields::id(std::string_view name)
{
    const std::string text = string(name);
    if (isNodeId(text))
        return NodeId(text);
    fail("\"" + std::string(name) + "\" is not a server's name");
    return NodeId();
}

NodeId Fields::idOrNone(std::string_view name)
{
    const std::string text = string(name);
    if (text.empty() || isNodeId(text))
        return NodeId(text);
    fail("\"" + std::string(name) + "\" is not a server's name");
    return NodeId();
}

Incarnation Fields::incarnation(std::string_view name)
{
    const std::string text = string(name);
    if (text.empty())
        return Incarnation();
    const auto value = incarnationFromText(text);
    if (!value)
        fail("\"" + std::string(name) + "\" is not an incarnation");
    return value.value_or(Incarnation());
}

std::vector<NodeId> Fields::ids(std::string_view name)
{
    std::vector<NodeId> values;
    for (const std::string_view element : elements(name)) {
        const Result<std::string> text = readString(element);
        if (!text || !isNodeId(*text)) {
            fail("\"" + std::string(name) + "\" holds something else than servers' names");
            break;
        }
        values.emplace_back(*text);
    }
    return values;
}

Fields Fields::object(std::string_view name)
{
    const JsonField *field = find(name);
    Fields inner(field ? field->raw : std::string_view("{}"));
    if (!inner.ok())
        fail("\"" + std::string(name) + "\": " + inner.error().message);
    return inner;
}

std::vector<std::string_view> Fields::elements(std::string_view name)
{
    const JsonField *field = find(name);
    return field ? taken(readElements(field->raw), name) : std::vector<std::string_view>();
}

} // namespace core
