// SPDX-License-Identifier: Apache-2.0
#include "simqueue.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace sim {

void EventQueue::add(Time time, Owner owner, Task task)
{
    Due &due = freeSlot();
    due.owner = owner;
    due.task = std::move(task);
    due.at = std::max(time, m_now);
    due.sequence = ++m_sequence;
    if ((due.at >> kShift) - (m_now >> kShift) < kLists) {
        const std::size_t list = listOf(due.at);
        due.next = std::exchange(m_heads[list], due.slot);
        m_used[list / 64] |= std::uint64_t(1) << list % 64;
        return;
    }
    m_far.push_back(&due);
    std::push_heap(m_far.begin(), m_far.end(), isLater);
}

EventQueue::Due *EventQueue::take(Time until)
{
    Due *due = firstInRing();
    const bool isFar = !m_far.empty() && (due == nullptr || isLater(due, m_far.front()));
    if (isFar)
        due = m_far.front();
    if (due == nullptr || due->at > until)
        return nullptr;
    if (isFar) {
        std::pop_heap(m_far.begin(), m_far.end(), isLater);
        m_far.pop_back();
    } else {
        unlink(*due);
    }
    m_now = due->at;
    ++m_taken;
    return due;
}

void EventQueue::giveBack(Due &due)
{
    due.task = Task();
    m_free.push_back(due.slot);
}

EventQueue::Due &EventQueue::freeSlot()
{
    if (m_free.empty()) {
        const auto begin = static_cast<std::uint32_t>(m_slots.size()) * kChunk;
        m_slots.push_back(std::make_unique<Due[]>(kChunk));
        for (std::uint32_t slot = begin + kChunk; slot-- > begin;) {
            at(slot).slot = slot;
            m_free.push_back(slot);
        }
    }
    const std::uint32_t slot = m_free.back();
    m_free.pop_back();
    return at(slot);
}

/// All of the ring is due within its length from now on, so its lists follow each other from the
/// present one on.
EventQueue::Due *EventQueue::firstInRing()
{
    const std::size_t begin = listOf(m_now);
    for (std::size_t i = 0; i <= m_used.size(); ++i) {
        const std::size_t word = (begin / 64 + i) % m_used.size();
        std::uint64_t used = m_used[word];
        if (i == 0)
            used &= ~std::uint64_t(0) << begin % 64;
        if (used == 0)
            continue;
        const auto list = word * 64 + static_cast<std::size_t>(std::countr_zero(used));
        Due *best = &at(m_heads[list]);
        for (std::uint32_t slot = best->next; slot != kNone; slot = at(slot).next) {
            if (isLater(best, &at(slot)))
                best = &at(slot);
        }
        return best;
    }
    return nullptr;
}

void EventQueue::unlink(const Due &due)
{
    const std::size_t list = listOf(due.at);
    std::uint32_t *link = &m_heads[list];
    while (*link != due.slot)
        link = &at(*link).next;
    *link = due.next;
    if (m_heads[list] == kNone)
        m_used[list / 64] &= ~(std::uint64_t(1) << list % 64);
}

} // namespace sim
