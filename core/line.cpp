// SPDX-License-Identifier: Apache-2.0
#include "core/line.h"

#include <algorithm>
#include <cstring>
#include <simdjson.h>
#include <string>

namespace core {

namespace {

static_assert(kLinePadding >= simdjson::SIMDJSON_PADDING);

constexpr std::size_t kFirstBytes = 4 << 10;
// A buffer that a large line has grown beyond this is given back once it is empty.
constexpr std::size_t kKeptBytes = 256 << 10;

} // namespace

LineDecoder::LineDecoder(std::size_t maxLineBytes)
    : m_maxLineBytes(maxLineBytes)
{
}

void LineDecoder::append(std::string_view bytes)
{
    if (m_ended || bytes.empty())
        return;
    makeRoom(bytes.size());
    std::memcpy(m_buffer.get() + m_end, bytes.data(), bytes.size());
    m_end += bytes.size();
}

void LineDecoder::makeRoom(std::size_t bytes)
{
    const std::size_t needed = pendingBytes() + bytes;
    if (bytes <= m_capacity - m_end)
        return;
    // Moving without growth only when half of the buffer is free, so that each byte moves O(1)
    // times.
    if (needed <= m_capacity / 2)
        moveTo(m_capacity > kKeptBytes ? m_capacity / 2 : m_capacity);
    else
        moveTo(
            std::max({needed, std::min(2 * m_capacity, m_maxLineBytes + kKeptBytes), kFirstBytes}));
}

void LineDecoder::moveTo(std::size_t capacity)
{
    const std::size_t pending = pendingBytes();
    if (capacity == m_capacity) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, pending);
    } else {
        auto buffer = std::make_unique_for_overwrite<char[]>(capacity + kLinePadding);
        if (pending > 0)
            std::memcpy(buffer.get(), m_buffer.get() + m_begin, pending);
        std::memset(buffer.get() + capacity, 0, kLinePadding);
        m_buffer = std::move(buffer);
        m_capacity = capacity;
    }
    m_scanned -= m_begin;
    m_begin = 0;
    m_end = pending;
}

Result<std::optional<std::string_view>> LineDecoder::next()
{
    if (m_ended)
        return end();
    if (m_begin == m_end) {
        m_begin = m_scanned = m_end = 0;
        if (m_capacity > kKeptBytes) {
            m_buffer.reset();
            m_capacity = 0;
        }
        return std::optional<std::string_view>();
    }
    const char *const from = m_buffer.get() + m_begin;
    const auto *const lf =
        static_cast<const char *>(std::memchr(m_buffer.get() + m_scanned, '\n', m_end - m_scanned));
    const char *const to = lf != nullptr ? lf : m_buffer.get() + m_end;
    std::string_view line(from, static_cast<std::size_t>(to - from));
    const bool mayEndInCr = !line.empty() && line.back() == '\r';
    if (line.size() - (mayEndInCr ? 1 : 0) > m_maxLineBytes)
        return end();
    if (lf == nullptr) {
        m_scanned = m_end;
        return std::optional<std::string_view>();
    }
    if (mayEndInCr)
        line.remove_suffix(1);
    m_begin = m_scanned = static_cast<std::size_t>(lf - m_buffer.get()) + 1;
    return std::optional<std::string_view>(line);
}

Error LineDecoder::end()
{
    m_ended = true;
    m_buffer.reset();
    m_capacity = m_begin = m_scanned = m_end = 0;
    return {Status::TooLarge, "a line is longer than " + std::to_string(m_maxLineBytes) + " bytes"};
}

bool looksLikeHttp(std::string_view line)
{
    const std::size_t space = line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return space != std::string_view::npos && space > 0 && line[space] == ' ';
}

} // namespace core
