// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The keys that the workload reads and writes: equally many in each partition, so that each of
/// them is felt. A key is known by its number, from 0. The same for the same arguments. A value.
class LoadKeys
{
public:
    LoadKeys() = default;
    /// REQUIRES 1 <= partitions <= core::kMaxPartitions. Keys are the prefix and a number.
    explicit LoadKeys(quint32 partitions, const std::string &prefix = "load/");

    [[nodiscard]] int size() const { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] quint32 partitions() const { return m_partitions; }
    [[nodiscard]] int perPartition() const { return m_perPartition; }
    [[nodiscard]] const std::string &key(int number) const
    {
        return m_keys[static_cast<std::size_t>(number)];
    }
    [[nodiscard]] quint32 partitionOf(int number) const
    {
        return static_cast<quint32>(number / m_perPartition);
    }
    /// REQUIRES partition < partitions() and 0 <= place < perPartition().
    [[nodiscard]] int number(quint32 partition, int place) const
    {
        return static_cast<int>(partition) * m_perPartition + place;
    }

private:
    quint32 m_partitions = 0;
    int m_perPartition = 1;
    std::vector<std::string> m_keys; ///< those of a partition follow one another
};

/// Which write a value of the workload comes from: no two have the same.
struct LoadValue {
    std::string_view run; ///< of the workload that wrote it, up to 32 letters and digits
    quint64 number = 0;   ///< of the write, from 1
};

/// JSON of at least `bytes` that says where it belongs.
[[nodiscard]] std::string loadText(std::string_view key, const LoadValue &value, int bytes);
/// The number of the write of this run to this key whose loadText() it is; else nothing.
[[nodiscard]] std::optional<quint64> loadNumber(
    std::string_view key, std::string_view run, std::string_view text);

} // namespace app
