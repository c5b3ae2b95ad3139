// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.h"

#include "core/types.h"
#include "support/wire.h"

#include <functional>
#include <map>
#include <string>

namespace integration {

/// Asks one server itself, without a client's retries and redirects, and enters what it answers in
/// the history. Outlives the wires it is used with. Lives on its owner's thread.
class Direct
{
public:
    /// `prefix` begins all its keys, of so many partitions.
    Direct(History &history, std::string prefix, std::uint32_t partitions);

    /// Another key of that partition each time.
    [[nodiscard]] std::string keyOf(core::PartitionId partition);
    /// Each that keyOf() has looked at, of whatever partition, in order from 1.
    [[nodiscard]] std::string key(int number) const { return m_prefix + std::to_string(number); }
    [[nodiscard]] int keys() const { return m_keys; }

    /// `otherwise` is told of a status that is neither 200 nor 404; 0: connection lost.
    void get(support::Wire &wire, const std::string &key,
        std::function<void(int status)> otherwise = {});
    void put(support::Wire &wire, const std::string &key);

    [[nodiscard]] bool isIdle() const { return m_waiting == 0; }
    /// How many answers there were, by status; 0: connection lost.
    [[nodiscard]] const std::map<int, int> &answers() const { return m_answers; }

private:
    [[nodiscard]] int take(const QJsonObject &answer);

    History &m_history;
    const std::string m_prefix;
    const std::uint32_t m_partitions;
    int m_keys = 0;
    int m_waiting = 0;
    std::map<int, int> m_answers;
};

} // namespace integration
