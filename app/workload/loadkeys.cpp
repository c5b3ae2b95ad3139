// SPDX-License-Identifier: Apache-2.0
#include "app/workload/loadkeys.h"

#include "core/keyhash.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

constexpr quint32 kFewKeys = 1024;  // of clusters with few partitions, so that writes find room
constexpr quint32 kManyKeys = 4096; // of those with many, so that reading all back is quick
constexpr quint32 kLeastOfOne = 4;
constexpr quint32 kMostOfOne = 16;

constexpr std::string_view kPad = ",\"pad\":\"";
constexpr std::string_view kEnd = "\"}";

int keysOfEach(quint32 partitions)
{
    const quint32 few = kFewKeys / partitions;
    const quint32 many = std::clamp(kManyKeys / partitions, kLeastOfOne, kMostOfOne);
    return static_cast<int>(std::max(few, many));
}

std::string fiveDigits(quint32 number)
{
    const std::string digits = std::to_string(number);
    return std::string(5 - std::min<std::size_t>(5, digits.size()), '0') + digits;
}

std::string beginning(std::string_view key, std::string_view run)
{
    std::string text = "{\"key\":\"";
    text.append(key).append("\",\"run\":\"").append(run).append("\",\"write\":");
    return text;
}

char padOf(quint64 number)
{
    return static_cast<char>('a' + number % 26);
}

} // namespace

LoadKeys::LoadKeys(quint32 partitions, const std::string &prefix)
    : m_partitions(partitions)
    , m_perPartition(keysOfEach(partitions))
{
    Q_ASSERT(partitions >= 1 && partitions <= core::kMaxPartitions);
    const std::size_t all =
        static_cast<std::size_t>(partitions) * static_cast<std::size_t>(m_perPartition);
    m_keys.resize(all);
    std::vector<int> found(partitions, 0);
    std::size_t missing = all;
    for (quint32 i = 0; missing > 0; ++i) {
        std::string key = prefix + fiveDigits(i);
        const quint32 partition = core::partitionOf(key, partitions).value;
        int &place = found[partition];
        if (place == m_perPartition)
            continue;
        m_keys[static_cast<std::size_t>(number(partition, place))] = std::move(key);
        ++place;
        --missing;
    }
}

std::string loadText(std::string_view key, const LoadValue &value, int bytes)
{
    std::string text = beginning(key, value.run) + std::to_string(value.number);
    text += kPad;
    const std::size_t least = text.size() + kEnd.size();
    const auto wanted = static_cast<std::size_t>(std::max(bytes, 0));
    text.append(wanted > least ? wanted - least : 0, padOf(value.number));
    return text += kEnd;
}

std::optional<quint64> loadNumber(std::string_view key, std::string_view run, std::string_view text)
{
    const std::string begin = beginning(key, run);
    if (!text.starts_with(begin) || !text.ends_with(kEnd))
        return std::nullopt;
    std::string_view rest = text.substr(begin.size());
    quint64 number = 0;
    const auto [end, trouble] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    if (trouble != std::errc() || number == 0 || !rest.starts_with(kPad)
        || rest.size() < kPad.size() + kEnd.size())
        return std::nullopt;
    const std::string_view pad = rest.substr(kPad.size(), rest.size() - kPad.size() - kEnd.size());
    if (pad.find_first_not_of(padOf(number)) != std::string_view::npos)
        return std::nullopt;
    return number;
}

} // namespace app
