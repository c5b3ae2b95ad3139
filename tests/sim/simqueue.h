// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simtask.h"

#include <algorithm>
#include <cstdint>
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
class EventQueue
{
public:
    struct Due {
        Owner owner;
        Task task;
    };

    [[nodiscard]] Time now() const { return m_now; }
    [[nodiscard]] bool isEmpty() const { return m_heap.empty(); }
    [[nodiscard]] Time nextAt() const { return m_heap.front().at; }
    [[nodiscard]] std::uint64_t taken() const { return m_taken; }

    void add(Time at, Owner owner, Task task)
    {
        std::uint32_t slot = 0;
        if (m_free.empty()) {
            slot = static_cast<std::uint32_t>(m_slots.size());
            m_slots.push_back({owner, std::move(task)});
        } else {
            slot = m_free.back();
            m_free.pop_back();
            m_slots[slot] = {owner, std::move(task)};
        }
        m_heap.push_back({std::max(at, m_now), ++m_sequence, slot});
        std::push_heap(m_heap.begin(), m_heap.end(), IsLater());
    }
    void after(Time delay, Task task) { add(m_now + delay, Owner(), std::move(task)); }

    /// REQUIRES that there is one. Time moves on to it.
    [[nodiscard]] Due take()
    {
        std::pop_heap(m_heap.begin(), m_heap.end(), IsLater());
        const Node node = m_heap.back();
        m_heap.pop_back();
        m_now = node.at;
        ++m_taken;
        m_free.push_back(node.slot);
        return std::move(m_slots[node.slot]);
    }
    void moveTo(Time time) { m_now = std::max(m_now, time); }

private:
    struct Node {
        Time at = 0;
        std::uint64_t sequence = 0;
        std::uint32_t slot = 0;
    };
    /// A type and no function, so that the heap's loops have it inline.
    struct IsLater {
        bool operator()(const Node &a, const Node &b) const
        {
            return a.at != b.at ? a.at > b.at : a.sequence > b.sequence;
        }
    };

    Time m_now = 0;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_taken = 0;
    std::vector<Node> m_heap;
    std::vector<Due> m_slots;
    std::vector<std::uint32_t> m_free;
};

} // namespace sim
