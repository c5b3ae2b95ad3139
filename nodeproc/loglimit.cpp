// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/loglimit.h"

#include <algorithm>
#include <utility>

namespace nodeproc {

std::optional<std::uint64_t> LogLimit::admit(std::string_view kind, core::Instant now)
{
    ++m_all;
    auto found = m_kinds.find(kind);
    if (found == m_kinds.end()) {
        const bool isRoom = m_kinds.size() < kMostKinds;
        const Kind fresh{m_rule.atOnce, now, 0};
        found = m_kinds.try_emplace(isRoom ? std::string(kind) : std::string(), fresh).first;
    }
    Kind &known = found->second;
    const auto grown = (now - known.grownAt) / m_rule.every;
    if (grown > 0) {
        known.left =
            static_cast<unsigned>(std::min<decltype(grown)>(known.left + grown, m_rule.atOnce));
        known.grownAt += grown * m_rule.every;
    }
    if (known.left == 0) {
        ++known.held;
        return std::nullopt;
    }
    if (known.left == m_rule.atOnce)
        known.grownAt = now;
    --known.left;
    m_isTold = true;
    return std::exchange(known.held, 0);
}

std::uint64_t LogLimit::end()
{
    return std::exchange(m_isTold, false) ? std::exchange(m_all, 0) : 0;
}

} // namespace nodeproc
