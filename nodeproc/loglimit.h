// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace nodeproc {

/// How often lines of the same kind may be logged: so many at once, then one in each interval, with
/// the number of those that were held back. What recurs for ever would fill the disk else.
///
/// Pure. Kinds may come from what others sent: those beyond kMostKinds count as one.
class LogLimit
{
public:
    struct Rule {
        unsigned atOnce = 1;
        core::Duration every = std::chrono::seconds(10);
    };
    static constexpr std::size_t kMostKinds = 64;

    explicit LogLimit(Rule rule)
        : m_rule(rule)
    {
    }

    /// One more of that kind: how many were held back since the last that was logged; nothing if
    /// this one is held back, too.
    [[nodiscard]] std::optional<std::uint64_t> admit(std::string_view kind, core::Instant now);
    /// It is over: how many of all kinds there were until now, if any of them was logged; else 0.
    [[nodiscard]] std::uint64_t end();

private:
    struct Kind {
        unsigned left = 0;
        core::Instant grownAt; ///< when `left` grew
        std::uint64_t held = 0;
    };

    Rule m_rule;
    std::map<std::string, Kind, std::less<>> m_kinds;
    std::uint64_t m_all = 0;
    bool m_isTold = false; ///< any, since the last end()
};

/// For what may happen often for a while, and then each time is of interest.
inline constexpr LogLimit::Rule kRecurring{.atOnce = 20};

} // namespace nodeproc
