// SPDX-License-Identifier: Apache-2.0
#include "core/names.h"

#include <charconv>

namespace core {

namespace {

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

bool isNodeId(std::string_view text)
{
    if (text.empty() || text.size() > 63 || !isLowerOrDigit(text.front()))
        return false;
    for (const char c : text) {
        if (!isLowerOrDigit(c) && c != '-')
            return false;
    }
    return true;
}

std::string hex16(std::uint64_t value)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = 16; i-- > 0; value >>= 4)
        text[i] = kDigits[value & 15];
    return text;
}

std::optional<std::uint64_t> fromHex16(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (text.size() != 16 || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string toText(const Incarnation &incarnation)
{
    return hex16(incarnation.store.value) + '/' + std::to_string(incarnation.start);
}

std::optional<Incarnation> incarnationFromText(std::string_view text)
{
    if (text.size() < 18 || text[16] != '/')
        return std::nullopt;
    const auto store = fromHex16(text.substr(0, 16));
    std::uint64_t start = 0;
    const std::string_view digits = text.substr(17);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), start);
    if (!store || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return Incarnation{StoreId(*store), start};
}

} // namespace core
