// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simtask.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace sim {

/// Microseconds of the schedule's own clock, which no server sees.
using Time = std::int64_t;

constexpr Time operator""_us(unsigned long long n)
{
    return static_cast<Time>(n);
}
constexpr Time operator""_ms(unsigned long long n)
{
    return static_cast<Time>(n) * 1000;
}
constexpr Time operator""_s(unsigned long long n)
{
    return static_cast<Time>(n) * 1'000'000;
}

/// The two threads of a server's process.
enum class Side { Data, Lease };

/// Whom a task belongs to: a run of a server's process, with which it dies and is deferred, or
/// nobody.
struct Owner {
    int server = -1;
    std::uint32_t run = 0;
    Side side = Side::Data;
};

/// The tasks of a schedule by time; those of one time in the order of their making.
///
/// Nearly all are due within the next 30 ms: these lie in a ring of short lists, one for each 32
/// microseconds. The rest lies in a heap.
class EventQueue
{
public:
    struct Due {
        Owner owner;
        Task task;

    private:
        friend class EventQueue;
        Time at = 0;
        std::uint64_t sequence = 0;
        std::uint32_t slot = 0;
        std::uint32_t next = 0; ///< in its list
    };

    EventQueue() { m_heads.fill(kNone); }

    [[nodiscard]] Time now() const { return m_now; }
    [[nodiscard]] std::uint64_t taken() const { return m_taken; }

    void add(Time at, Owner owner, Task task);
    void after(Time delay, Task task) { add(m_now + delay, Owner(), std::move(task)); }

    /// What is due next, if it is by then, else null; time moves on to it. It stays where it is
    /// until it is given back, whatever is added meanwhile.
    [[nodiscard]] Due *take(Time until);
    void giveBack(Due &due);
    void moveTo(Time time) { m_now = std::max(m_now, time); }

private:
    static constexpr unsigned kShift = 5;
    static constexpr Time kLists = 1024;
    static constexpr std::uint32_t kChunk = 128;
    static constexpr std::uint32_t kNone = ~std::uint32_t(0);

    [[nodiscard]] static bool isLater(const Due *a, const Due *b)
    {
        return a->at != b->at ? a->at > b->at : a->sequence > b->sequence;
    }
    [[nodiscard]] static std::size_t listOf(Time at)
    {
        return static_cast<std::size_t>((at >> kShift) % kLists);
    }
    [[nodiscard]] Due &at(std::uint32_t slot) { return m_slots[slot / kChunk][slot % kChunk]; }
    [[nodiscard]] Due &freeSlot();
    [[nodiscard]] Due *firstInRing();
    void unlink(const Due &due);

    Time m_now = 0;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_taken = 0;
    std::array<std::uint32_t, kLists> m_heads;          ///< slots
    std::array<std::uint64_t, kLists / 64> m_used = {}; ///< a bit for each list
    std::vector<Due *> m_far;                           ///< a heap
    std::vector<std::unique_ptr<Due[]>> m_slots;        ///< in chunks, which never move
    std::vector<std::uint32_t> m_free;
};

} // namespace sim
