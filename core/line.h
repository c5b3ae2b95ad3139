// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace core {

/// A line of the wire without its end. Do not change: clients rely on it.
constexpr std::size_t kMaxLineBytes = std::size_t(16) << 20;

/// Readable bytes behind every line that LineDecoder hands out, as simdjson wants them.
constexpr std::size_t kLinePadding = 64;

/// Bytes of a stream in, whole lines out. A line ends with LF; one CR before it is dropped.
/// Not thread-safe. Holds at most one unfinished line and what append() was given since next() last
/// had no more: take all lines after each append(), or stop reading from the socket.
class LineDecoder
{
public:
    explicit LineDecoder(std::size_t maxLineBytes = kMaxLineBytes);

    /// Takes a copy of the bytes. Invalidates the lines handed out before. Ignored once ended.
    void append(std::string_view bytes);

    /// The next line, valid until the next call of append() or next(); nothing if none is whole
    /// yet; Status::TooLarge if the line is longer than the limit: the stream is then ended for
    /// good.
    [[nodiscard]] Result<std::optional<std::string_view>> next();

    /// Bytes that were appended and not handed out.
    [[nodiscard]] std::size_t pendingBytes() const { return m_end - m_begin; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }

private:
    void makeRoom(std::size_t bytes);
    void moveTo(std::size_t capacity);
    [[nodiscard]] Error end();

    std::size_t m_maxLineBytes;
    std::unique_ptr<char[]> m_buffer; // m_capacity + kLinePadding bytes
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_scanned = 0; // no LF lies between m_begin and here
    std::size_t m_end = 0;
    bool m_ended = false;
};

/// True if the line begins like an HTTP request: a method (capital letters) and a space. No JSON
/// begins so. As the first line of a connection it means a browser, which must be turned away.
[[nodiscard]] bool looksLikeHttp(std::string_view line);

} // namespace core
