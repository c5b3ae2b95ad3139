// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/writelogs.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <utility>

namespace nodeproc {

namespace {

constexpr std::size_t kBlock = 32 * 1024;
constexpr std::size_t kHeader = 7;     // checksum, length, type
constexpr std::uint8_t kFirstType = 1; // of those that there are
constexpr std::uint8_t kWholeType = 1;
constexpr std::uint8_t kBeginType = 2;
constexpr std::uint8_t kLastType = 4;
constexpr std::size_t kBatchHeader = 12; // sequence number, how many

using Table = std::array<std::uint32_t, 256>;

/// CRC-32C (Castagnoli), reflected.
constexpr Table makeTable()
{
    Table table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t sum = i;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0x82f63b78U : 0U);
        table[i] = sum;
    }
    return table;
}

constexpr Table kTable = makeTable();

std::uint32_t checksum(std::string_view bytes)
{
    std::uint32_t sum = ~0U;
    for (const char byte : bytes)
        sum = (sum >> 8U) ^ kTable[(sum ^ static_cast<std::uint8_t>(byte)) & 0xffU];
    sum = ~sum;
    return ((sum >> 15U) | (sum << 17U)) + 0xa282ead8U; // as it is stored
}

std::uint8_t byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

/// The length of the record that begins there, with its header, by what the header says; nothing
/// if it is no header or the record reaches past the end.
std::optional<std::size_t> lengthAt(std::string_view block, std::size_t at)
{
    if (block.size() - at < kHeader)
        return {};
    const std::uint8_t type = byteAt(block, at + 6);
    const std::size_t length = kHeader + byteAt(block, at + 4) + 256U * byteAt(block, at + 5);
    if (type < kFirstType || type > kLastType || length > block.size() - at)
        return {};
    return length;
}

bool isWholeAt(std::string_view block, std::size_t at)
{
    const auto length = lengthAt(block, at);
    if (!length)
        return false;
    std::uint32_t stored = 0;
    for (std::size_t i = 4; i-- > 0;)
        stored = stored << 8U | byteAt(block, at + i);
    return stored == checksum(block.substr(at + kHeader - 1, *length - kHeader + 1));
}

/// Where the records that follow each other from the beginning end, and the type of the last.
struct End {
    std::size_t at = 0;
    std::uint8_t type = kWholeType;
};

End endOfRecords(std::string_view block)
{
    End end;
    while (const auto length = lengthAt(block, end.at)) {
        end.type = byteAt(block, end.at + 6);
        end.at += *length;
    }
    return end;
}

/// In the last block of a log: whole records are behind one that is none.
bool isDamaged(std::string_view block)
{
    for (std::size_t at = endOfRecords(block).at + 1; at + kHeader <= block.size(); ++at) {
        if (isWholeAt(block, at))
            return true;
    }
    return false;
}

/// In the last block of a log: something is behind the last record that ends in it, but for the
/// zeros that fill a block or were kept for more.
bool isTorn(std::string_view block)
{
    const End end = endOfRecords(block);
    const bool isWithin = end.type != kWholeType && end.type != kLastType;
    return isWithin || block.find_first_not_of('\0', end.at) != std::string_view::npos;
}

/// What cannot be read is empty: RocksDB will say why.
std::string lastBlock(const std::filesystem::path &path)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error || size == 0)
        return {};
    const std::uintmax_t begin = (size - 1) / kBlock * kBlock;
    std::string block(size - begin, '\0');
    std::ifstream file(path, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(begin));
    file.read(block.data(), static_cast<std::streamsize>(block.size()));
    return file ? block : std::string();
}

std::uint64_t littleEndian(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = number << 8U | byteAt(bytes, i);
    return number;
}

/// Takes the batches of a log one after the other, and notes where they do not follow.
class Follower
{
public:
    void read(const std::filesystem::path &path)
    {
        m_isWithin = false;
        std::ifstream file(path, std::ios::binary);
        std::string block(kBlock, '\0');
        bool isReadable = true;
        while (isReadable && file) {
            file.read(block.data(), static_cast<std::streamsize>(block.size()));
            const std::string_view read(block.data(), static_cast<std::size_t>(file.gcount()));
            isReadable = takeBlock(read);
        }
    }
    [[nodiscard]] std::vector<std::uint64_t> takeBeginnings()
    {
        return std::exchange(m_beginnings, {});
    }

private:
    /// False if nothing behind it is read any more.
    bool takeBlock(std::string_view block)
    {
        std::size_t at = 0;
        while (const auto length = lengthAt(block, at)) {
            takePart(byteAt(block, at + 6), block.substr(at + kHeader, *length - kHeader));
            at += *length;
        }
        return at + kHeader > kBlock;
    }
    void takePart(std::uint8_t type, std::string_view bytes)
    {
        if (type == kWholeType || type == kBeginType) {
            m_head.clear();
            m_isWithin = true;
        }
        m_head += bytes.substr(0, kBatchHeader - m_head.size());
        const bool isLast = type == kWholeType || type == kLastType;
        if (!isLast || !std::exchange(m_isWithin, false) || m_head.size() < kBatchHeader)
            return;
        const std::uint64_t first = littleEndian(std::string_view(m_head).substr(0, 8));
        if (m_beginnings.empty() || first > m_next)
            m_beginnings.push_back(first);
        m_next = std::max(m_next, first + littleEndian(std::string_view(m_head).substr(8)));
    }

    std::vector<std::uint64_t> m_beginnings;
    std::uint64_t m_next = 0;
    std::string m_head;
    bool m_isWithin = false;
};

} // namespace

std::string damagedWriteLog(const std::string &directory)
{
    std::error_code error;
    std::string damaged;
    for (const auto &entry : std::filesystem::directory_iterator(directory, error)) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() == ".log" && (damaged.empty() || name < damaged)
            && isDamaged(lastBlock(entry.path())))
            damaged = name;
    }
    return damaged;
}

bool isWriteLogTorn(const std::string &directory)
{
    std::error_code error;
    std::filesystem::path newest;
    for (const auto &entry : std::filesystem::directory_iterator(directory, error)) {
        const std::filesystem::path &path = entry.path();
        if (path.extension() == ".log" && entry.file_size(error) > 0 && path > newest)
            newest = path;
    }
    return !newest.empty() && isTorn(lastBlock(newest));
}

std::vector<std::uint64_t> beginningsOfWriteLogs(const std::string &directory)
{
    std::error_code error;
    std::vector<std::filesystem::path> logs;
    for (const auto &entry : std::filesystem::directory_iterator(directory, error)) {
        if (entry.path().extension() == ".log")
            logs.push_back(entry.path());
    }
    std::sort(logs.begin(), logs.end());
    Follower follower;
    for (const std::filesystem::path &log : logs)
        follower.read(log);
    return follower.takeBeginnings();
}

} // namespace nodeproc
