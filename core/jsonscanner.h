// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace core {

/// Walks over JSON text and checks every rule of RFC 8259 on the way; core/json.h is built on it.
/// Iterative, so that no input can exhaust the stack. Each walking function returns false at the
/// first fault, which error() then tells with its byte position.
class JsonScanner
{
public:
    static constexpr std::size_t kDeepest = 256;

    /// REQUIRES maxDepth <= kDeepest; an array or object counts 1, what it holds 1 more.
    JsonScanner(std::string_view text, std::size_t maxDepth);

    void skipSpace();
    /// Moves behind `c` if it stands here.
    [[nodiscard]] bool accept(char c);
    /// Each begins exactly here (no space is skipped) and ends behind what it is named after.
    [[nodiscard]] bool string();
    [[nodiscard]] bool value();
    /// Space, and then the end of the text.
    [[nodiscard]] bool end();
    /// Notes the fault unless one is noted already, and returns false.
    bool fail(const char *reason);

    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] Error error() const;
    /// Of the fault, for those who show the place themselves; null reason without a fault.
    [[nodiscard]] std::size_t failedAt() const { return m_failedAt; }
    [[nodiscard]] const char *reason() const { return m_reason; }

private:
    [[nodiscard]] bool openOrScalar(bool &opened);
    [[nodiscard]] bool open(char bracket, bool &opened);
    [[nodiscard]] bool close(bool &another);
    [[nodiscard]] bool memberName();
    [[nodiscard]] bool escape();
    [[nodiscard]] bool number();
    [[nodiscard]] bool digits();
    [[nodiscard]] bool literal(std::string_view word);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_maxDepth;
    std::size_t m_depth = 0;
    const char *m_reason = nullptr;
    std::size_t m_failedAt = 0;
    std::array<char, kDeepest> m_closers; // the bracket that each open array or object waits for
};

} // namespace core
