// SPDX-License-Identifier: Apache-2.0
#include "core/utf8.h"

namespace core {

namespace {

struct LeadByte {
    std::size_t length;
    unsigned char secondLow;  // bounds of the second byte: they alone exclude overlong forms,
    unsigned char secondHigh; // surrogates and what lies beyond U+10FFFF
};

LeadByte leadOf(unsigned char byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        return {2, 0x80, 0xbf};
    if (byte == 0xe0)
        return {3, 0xa0, 0xbf};
    if (byte == 0xed)
        return {3, 0x80, 0x9f};
    if (byte >= 0xe1 && byte <= 0xef)
        return {3, 0x80, 0xbf};
    if (byte == 0xf0)
        return {4, 0x90, 0xbf};
    if (byte >= 0xf1 && byte <= 0xf3)
        return {4, 0x80, 0xbf};
    if (byte == 0xf4)
        return {4, 0x80, 0x8f};
    return {0, 0, 0};
}

} // namespace

std::size_t utf8SequenceAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return 0;
    const auto byteAt = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byteAt(at) < 0x80)
        return 1;
    const LeadByte lead = leadOf(byteAt(at));
    if (lead.length == 0 || text.size() - at < lead.length)
        return 0;
    if (byteAt(at + 1) < lead.secondLow || byteAt(at + 1) > lead.secondHigh)
        return 0;
    for (std::size_t i = 2; i < lead.length; ++i) {
        if ((byteAt(at + i) & 0xc0) != 0x80)
            return 0;
    }
    return lead.length;
}

bool isUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = utf8SequenceAt(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

} // namespace core
