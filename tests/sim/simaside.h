// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/message.h"
#include "simworld.h"

#include <string>
#include <vector>

namespace sim {

/// Messages that a scenario keeps aside: copies of some that go on, or the messages themselves.
/// They come when the scenario says so, however late, to the run of the server that they were meant
/// for.
class Aside
{
public:
    /// The next message of that kind (its name in core::message, in small letters; commit: a
    /// Prepare without entries) is kept, and does not go on if it is to be held.
    struct Wish {
        int from = 0;
        int to = 0;
        std::string kind;
        bool isHeld = false;
    };

    [[nodiscard]] static bool isKind(const std::string &kind);

    void want(Wish wish) { m_wishes.push_back(std::move(wish)); }
    /// Keeps the message if it was wanted. True if it does not go on.
    [[nodiscard]] bool take(World &world, int from, int to, const core::Message &message);
    [[nodiscard]] bool hasKept() const { return !m_kept.empty(); }
    /// All that was kept arrives now.
    void deliver(World &world);

private:
    struct Kept {
        int from = 0;
        core::Incarnation sender;
        Owner target;
        core::Message message;
    };

    std::vector<Wish> m_wishes;
    std::vector<Kept> m_kept;
};

} // namespace sim
