// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventrows.h"

#include <algorithm>
#include <numeric>

namespace app {

namespace {

constexpr qint64 kTogetherNs = 2'000'000'000; // from the first of like events to the last

/// The same is told, or as much of another server. What a failure is told of is read at once, and
/// so is never folded; what is told of partitions unfolds into these.
bool areAlike(const Happening &first, const Happening &second)
{
    if (first.source != second.source || first.meaning != second.meaning
        || first.meaning == widgets::Meaning::Failed || !first.partitions.isEmpty()
        || !second.partitions.isEmpty() || qAbs(second.atNs - first.atNs) > kTogetherNs)
        return false;
    if (first.subject == second.subject)
        return first.text == second.text;
    return !first.text.source().isEmpty() && first.text.source() == second.text.source()
        && first.text.context() == second.text.context();
}

} // namespace

bool EventRows::isLikeLast(const Events &events, qint64 number) const
{
    return !m_entries.empty() && areAlike(events.at(m_entries.back().first), events.at(number));
}

void EventRows::add(const Events &events, qint64 number)
{
    if (!isLikeLast(events, number)) {
        m_entries.push_back({number});
        return;
    }
    m_entries.back().likes.append(number);
    const qint64 last = m_begin + static_cast<qint64>(m_entries.size()) - 1;
    if (const auto unfolded = m_unfolded.find(last); unfolded != m_unfolded.end())
        ++*unfolded;
}

void EventRows::append(const EventRows &later)
{
    m_entries.insert(m_entries.end(), later.m_entries.begin(), later.m_entries.end());
}

qint64 EventRows::firstNotBefore(qint64 number) const
{
    const auto kept = std::ranges::find_if(m_entries, [number](const Entry &entry) {
        return (entry.likes.isEmpty() ? entry.first : entry.likes.last()) >= number;
    });
    return m_begin + (kept - m_entries.begin());
}

int EventRows::rowsBefore(qint64 number) const
{
    return headRow(firstNotBefore(number));
}

void EventRows::dropRowsBefore(qint64 number)
{
    for (const qint64 kept = firstNotBefore(number); m_begin < kept; ++m_begin) {
        m_entries.pop_front();
        m_unfolded.remove(m_begin);
    }
}

bool EventRows::isPartlyBefore(qint64 number) const
{
    return !m_entries.empty() && m_entries.front().first < number;
}

void EventRows::dropLikesBefore(qint64 number)
{
    Entry &entry = m_entries.front();
    while (entry.first < number)
        entry.first = entry.likes.takeFirst();
}

int EventRows::count() const
{
    return std::accumulate(
        m_unfolded.begin(), m_unfolded.end(), static_cast<int>(m_entries.size()));
}

int EventRows::lastHead() const
{
    return headRow(m_begin + static_cast<qint64>(m_entries.size()) - 1);
}

EventRows::Place EventRows::placeOf(int row) const
{
    qint64 entry = m_begin + row;
    for (auto unfolded = m_unfolded.begin(); unfolded != m_unfolded.end() && entry > unfolded.key();
         ++unfolded) {
        const qint64 part = entry - unfolded.key() - 1;
        if (part < *unfolded)
            return {unfolded.key(), static_cast<int>(part)};
        entry -= *unfolded;
    }
    return {entry};
}

int EventRows::headRow(qint64 entry) const
{
    return std::accumulate(
        m_unfolded.begin(), m_unfolded.lowerBound(entry), static_cast<int>(entry - m_begin));
}

const EventRows::Entry &EventRows::entry(int row) const
{
    return m_entries.at(static_cast<std::size_t>(placeOf(row).entry - m_begin));
}

qint64 EventRows::number(int row) const
{
    const Entry &entry = this->entry(row);
    const int part = this->part(row);
    return part < 1 || entry.likes.isEmpty() ? entry.first : entry.likes.at(part - 1);
}

QList<qint64> EventRows::numbers(int row) const
{
    if (part(row) >= 0)
        return {number(row)};
    return QList<qint64>{entry(row).first} + entry(row).likes;
}

int EventRows::headOf(int row) const
{
    return row - part(row) - 1;
}

bool EventRows::isOfLikes(int row) const
{
    return !entry(row).likes.isEmpty();
}

int EventRows::rowOf(qint64 number) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const qsizetype like = entry.likes.indexOf(number);
        if (entry.first != number && like < 0)
            continue;
        const int head = headRow(m_begin + static_cast<qint64>(i));
        const bool isPart = !entry.likes.isEmpty() && isUnfolded(head);
        return isPart ? head + 2 + static_cast<int>(like) : head;
    }
    return -1;
}

bool EventRows::isUnfolded(int row) const
{
    return m_unfolded.contains(placeOf(row).entry);
}

int EventRows::partsOf(const Events &events, int head) const
{
    const Entry &entry = this->entry(head);
    if (!entry.likes.isEmpty())
        return static_cast<int>(entry.likes.size()) + 1;
    const auto partitions = static_cast<int>(events.at(entry.first).partitions.size());
    return partitions > 1 ? partitions : 0;
}

void EventRows::unfold(int head, int parts)
{
    m_unfolded[placeOf(head).entry] = parts;
}

void EventRows::fold(int head)
{
    m_unfolded.remove(placeOf(head).entry);
}

} // namespace app
