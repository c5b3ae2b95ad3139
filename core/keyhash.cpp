// SPDX-License-Identifier: Apache-2.0
#include "core/keyhash.h"

#include "core/utf8.h"

#include <bit>
#include <cassert>
#include <cstring>

namespace core {

namespace {

static_assert(
    std::endian::native == std::endian::little, "the reads below take XXH64's byte order");

__extension__ using Wide = unsigned __int128;

constexpr std::uint64_t kPrime1 = 0x9e3779b185ebca87;
constexpr std::uint64_t kPrime2 = 0xc2b2ae3d27d4eb4f;
constexpr std::uint64_t kPrime3 = 0x165667b19e3779f9;
constexpr std::uint64_t kPrime4 = 0x85ebca77c2b2ae63;
constexpr std::uint64_t kPrime5 = 0x27d4eb2f165667c5;

template <typename Word>
std::uint64_t take(std::string_view &bytes)
{
    Word word = 0;
    std::memcpy(&word, bytes.data(), sizeof word);
    bytes.remove_prefix(sizeof word);
    return word;
}

std::uint64_t mixed(std::uint64_t lane, std::uint64_t input)
{
    return std::rotl(lane + input * kPrime2, 31) * kPrime1;
}

std::uint64_t stripes(std::string_view &bytes)
{
    std::uint64_t lanes[4] = {kPrime1 + kPrime2, kPrime2, 0, 0 - kPrime1};
    while (bytes.size() >= 32) {
        for (std::uint64_t &lane : lanes)
            lane = mixed(lane, take<std::uint64_t>(bytes));
    }
    std::uint64_t hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12)
        + std::rotl(lanes[3], 18);
    for (const std::uint64_t lane : lanes)
        hash = (hash ^ mixed(0, lane)) * kPrime1 + kPrime4;
    return hash;
}

std::uint64_t tail(std::uint64_t hash, std::string_view bytes)
{
    while (bytes.size() >= 8)
        hash = std::rotl(hash ^ mixed(0, take<std::uint64_t>(bytes)), 27) * kPrime1 + kPrime4;
    if (bytes.size() >= 4)
        hash = std::rotl(hash ^ (take<std::uint32_t>(bytes) * kPrime1), 23) * kPrime2 + kPrime3;
    while (!bytes.empty())
        hash = std::rotl(hash ^ (take<unsigned char>(bytes) * kPrime5), 11) * kPrime1;
    return hash;
}

} // namespace

std::uint64_t keyHash(std::string_view key)
{
    const std::uint64_t size = key.size();
    std::uint64_t hash = (size >= 32 ? stripes(key) : kPrime5) + size;
    hash = tail(hash, key);
    hash = (hash ^ (hash >> 33)) * kPrime2;
    hash = (hash ^ (hash >> 29)) * kPrime3;
    return hash ^ (hash >> 32);
}

PartitionId partitionOfHash(std::uint64_t hash, std::uint32_t partitions)
{
    assert(partitions >= 1 && partitions <= kMaxPartitions);
    return PartitionId(static_cast<std::uint32_t>((Wide(hash) * partitions) >> 64));
}

PartitionId partitionOf(std::string_view key, std::uint32_t partitions)
{
    return partitionOfHash(keyHash(key), partitions);
}

KeyRange rangeOf(PartitionId partition, std::uint32_t partitions)
{
    assert(partition.value < partitions && partitions <= kMaxPartitions);
    // The least h with h × P >= p × 2^64; of the partition behind the last it is 2^64 itself.
    const auto firstOf = [partitions](std::uint64_t p) {
        return ((Wide(p) << 64) + (partitions - 1)) / partitions;
    };
    return {static_cast<std::uint64_t>(firstOf(partition.value)),
        static_cast<std::uint64_t>(firstOf(std::uint64_t(partition.value) + 1) - 1)};
}

Result<void> checkKey(std::string_view key)
{
    if (key.empty())
        return Error{Status::BadRequest, "the key is empty"};
    if (key.size() > kMaxKeyBytes)
        return Error{Status::BadRequest,
            "the key has " + std::to_string(key.size()) + " bytes, the most is "
                + std::to_string(kMaxKeyBytes)};
    if (!isUtf8(key))
        return Error{Status::BadRequest, "the key is not valid UTF-8"};
    return {};
}

} // namespace core
