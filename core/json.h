// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Nesting of a value, and of a message, which wraps values. An array or object counts 1.
constexpr std::size_t kMaxDepth = 128;
constexpr std::size_t kMaxMessageDepth = kMaxDepth + 16;
/// So that no line can blow up to many times its size in memory.
constexpr std::size_t kMaxMembers = 4096;
constexpr std::size_t kMaxElements = 1 << 20;

/// Complete check that `text` is one JSON value of RFC 8259 (a scalar too), with nothing but space
/// around it: tokens, commas, escapes (lone surrogate escapes are allowed), UTF-8, depth.
/// Status::BadRequest with the byte position else.
[[nodiscard]] Result<void> validateValue(std::string_view text);

/// The text with each CR and LF as a space. REQUIRES valid JSON, where they stand between tokens.
[[nodiscard]] std::string withoutLineBreaks(std::string_view text);

/// What a raw JSON value says, or Status::BadRequest. A string comes unescaped and is valid UTF-8
/// (a lone surrogate escape is refused); a number must be spelt as an integer and fit.
[[nodiscard]] Result<std::string> readString(std::string_view raw);
[[nodiscard]] Result<std::uint64_t> readUnsigned(std::string_view raw);
[[nodiscard]] Result<std::int64_t> readSigned(std::string_view raw);
[[nodiscard]] Result<bool> readBoolean(std::string_view raw);
/// The raw elements of an array, at most kMaxElements; they point into `raw`.
[[nodiscard]] Result<std::vector<std::string_view>> readElements(std::string_view raw);

/// One member of an object: its name unescaped, its value as it stands in the text.
struct JsonField {
    std::string key; ///< raw if its escapes have a lone surrogate; no known name looks like that
    std::string_view raw;
};

enum class UnknownMembers { Ignored, Refused };

/// The members of one JSON object in their order. The values point into the text that was parsed,
/// which must outlive this. The whole text has been validated, at any depth.
/// Reads of an absent member, or of one of another type, are Status::BadRequest and name it.
class JsonObject
{
public:
    /// REQUIRES maxDepth <= 256. Status::BadRequest with the byte position, if this is no object.
    [[nodiscard]] static Result<JsonObject> parse(
        std::string_view text, std::size_t maxDepth = kMaxMessageDepth);

    /// Status::BadRequest if a known member stands twice, or an unknown one though refused.
    [[nodiscard]] Result<void> checkMembers(
        std::initializer_list<std::string_view> known, UnknownMembers unknown) const;

    /// The first member of that name, or null.
    [[nodiscard]] const JsonField *find(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
    [[nodiscard]] const std::vector<JsonField> &fields() const { return m_fields; }

    [[nodiscard]] Result<std::string_view> raw(std::string_view name) const;
    [[nodiscard]] Result<std::string> string(std::string_view name) const;
    [[nodiscard]] Result<std::uint64_t> unsignedNumber(std::string_view name) const;
    [[nodiscard]] Result<std::int64_t> signedNumber(std::string_view name) const;
    [[nodiscard]] Result<bool> boolean(std::string_view name) const;
    [[nodiscard]] Result<std::vector<std::string_view>> elements(std::string_view name) const;
    [[nodiscard]] Result<JsonObject> object(std::string_view name) const;

private:
    JsonObject() = default;

    std::vector<JsonField> m_fields;
};

} // namespace core
