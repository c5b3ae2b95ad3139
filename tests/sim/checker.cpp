// SPDX-License-Identifier: Apache-2.0
#include "checker.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace sim {

namespace {

bool isKnown(const Call &call)
{
    return call.to != Call::kNever;
}

/// The register's value after `call`; nothing if it could not have answered so.
std::optional<std::uint64_t> apply(const Call &call, std::uint64_t value)
{
    if (call.isConditional) {
        const bool holds = call.expected == value;
        if (isKnown(call)
            && (call.held != holds || (!holds && call.current.value_or(value) != value)))
            return std::nullopt;
        if (!holds)
            return value;
    }
    switch (call.kind) {
    case Call::Kind::Put:
        return call.value;
    case Call::Kind::Delete:
        if (isKnown(call) && call.found != (value != 0))
            return std::nullopt;
        return 0;
    case Call::Kind::Get:
        if (call.value != value)
            return std::nullopt;
        return value;
    }
    return std::nullopt;
}

/// Which calls have taken effect, and the value then: what the rest of the search depends on.
struct Visited {
    std::vector<std::uint64_t> done;
    std::uint64_t value = 0;
    bool operator==(const Visited &) const = default;
};

struct VisitedHash {
    std::size_t operator()(const Visited &visited) const
    {
        std::uint64_t hash = visited.value * 0x9e3779b97f4a7c15U;
        for (const std::uint64_t word : visited.done) {
            hash = (hash ^ word) * 0x9e3779b97f4a7c15U;
            hash ^= hash >> 29U;
        }
        return hash;
    }
};

/// Tries the known calls in every order that their times allow. An unknown write is no step of its
/// own: where it was seen, it can be taken to have happened just before the first who saw it.
class Search
{
public:
    explicit Search(const std::vector<Call> &calls);
    Verdict run(std::uint64_t mostSteps);

private:
    /// A known call's beginning or its end, in a ring of those that have not taken effect yet.
    struct Event {
        std::int64_t at = 0;
        std::size_t call = 0;
        bool isEnd = false;
        std::size_t before = 0;
        std::size_t after = 0;
    };
    /// A call takes effect: alone (way 0), or after one unknown write, or after two.
    struct Step {
        std::size_t event = 0;
        std::size_t way = 0;
        std::uint64_t valueBefore = 0;
    };

    [[nodiscard]] std::optional<std::size_t> nextWay(const Call &call, std::size_t from) const;
    [[nodiscard]] bool tryStep(std::size_t event, std::size_t way);
    void undo(const Step &step);
    void take(std::size_t event);
    void putBack(std::size_t event);
    void unlink(std::size_t event);
    void relink(std::size_t event);
    void flip(std::size_t bit) { m_state.done[bit / 64] ^= std::uint64_t(1) << (bit % 64); }
    void flip(const Step &step);
    /// The unknown writes of a way, by their numbers.
    struct Before {
        std::optional<std::size_t> first;
        std::optional<std::size_t> second;
    };
    [[nodiscard]] Before before(std::size_t way) const;
    [[nodiscard]] bool mayTake(std::size_t unknown) const;
    [[nodiscard]] std::optional<std::uint64_t> after(const Before &unknown) const;
    [[nodiscard]] bool isDone(std::size_t bit) const
    {
        return (m_state.done[bit / 64] >> (bit % 64) & 1U) != 0;
    }

    std::vector<Call> m_calls;
    std::vector<Call> m_unknown;
    std::vector<Event> m_events;      ///< [0] is the ring's head
    std::vector<std::size_t> m_endOf; ///< by call
    std::size_t m_left = 0;
    bool m_hasIfAbsent = false; ///< among the unknown
    Visited m_state;            ///< bits: the calls, then the unknown ones
    std::vector<Step> m_steps;
    std::unordered_set<Visited, VisitedHash> m_visited;
};

Search::Search(const std::vector<Call> &calls)
    : m_events(1)
{
    for (const Call &call : calls) {
        if (isKnown(call))
            m_calls.push_back(call);
        else if (call.kind != Call::Kind::Get)
            m_unknown.push_back(call);
    }
    for (const Call &call : m_unknown)
        m_hasIfAbsent = m_hasIfAbsent || (call.isConditional && call.expected == 0);
    m_left = m_calls.size();
    m_endOf.assign(m_calls.size(), 0);
    m_state.done.assign((m_calls.size() + m_unknown.size() + 63) / 64, 0);
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        m_events.push_back({m_calls[i].from, i, false, 0, 0});
        m_events.push_back({m_calls[i].to, i, true, 0, 0});
    }
    // At one time beginnings stand first: such calls overlap.
    std::stable_sort(m_events.begin() + 1, m_events.end(), [](const Event &a, const Event &b) {
        return a.at != b.at ? a.at < b.at : a.isEnd < b.isEnd;
    });
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        m_events[i].after = (i + 1) % m_events.size();
        m_events[m_events[i].after].before = i;
        if (m_events[i].isEnd)
            m_endOf[m_events[i].call] = i;
    }
}

void Search::unlink(std::size_t event)
{
    m_events[m_events[event].before].after = m_events[event].after;
    m_events[m_events[event].after].before = m_events[event].before;
}

void Search::relink(std::size_t event)
{
    m_events[m_events[event].before].after = event;
    m_events[m_events[event].after].before = event;
}

void Search::take(std::size_t event)
{
    unlink(event);
    unlink(m_endOf[m_events[event].call]);
    --m_left;
}

void Search::putBack(std::size_t event)
{
    relink(m_endOf[m_events[event].call]);
    relink(event);
    ++m_left;
}

/// Way 1 + n + (1 + f) * U is the unknown write n after the unknown write f, of U; way 1 + n is n
/// alone.
Search::Before Search::before(std::size_t way) const
{
    if (way == 0)
        return {};
    const std::size_t first = (way - 1) / m_unknown.size();
    const std::size_t second = (way - 1) % m_unknown.size();
    return {first == 0 ? std::nullopt : std::optional(first - 1), second};
}

/// It has begun before any call that is still open ended, and has not been used.
bool Search::mayTake(std::size_t unknown) const
{
    std::size_t end = m_events[0].after;
    while (!m_events[end].isEnd)
        end = m_events[end].after;
    return m_unknown[unknown].from <= m_events[end].at && !isDone(m_calls.size() + unknown);
}

/// The value after them; nothing if they cannot happen now, or need not.
std::optional<std::uint64_t> Search::after(const Before &unknown) const
{
    const Call &second = m_unknown[*unknown.second];
    if (!mayTake(*unknown.second))
        return std::nullopt;
    if (!unknown.first)
        return apply(second, m_state.value);
    const Call &first = m_unknown[*unknown.first];
    const bool needsAbsence = second.isConditional && second.expected == 0;
    if (first.kind != Call::Kind::Delete || !needsAbsence || m_state.value == 0
        || !mayTake(*unknown.first))
        return std::nullopt;
    return apply(second, *apply(first, m_state.value));
}

/// The next way, from `from` on, in which `call` may take effect now.
std::optional<std::size_t> Search::nextWay(const Call &call, std::size_t from) const
{
    if (apply(call, m_state.value))
        return from == 0 ? std::optional<std::size_t>(0) : std::nullopt;
    const std::size_t count = m_unknown.size();
    const std::size_t ways = m_hasIfAbsent ? count * (count + 1) : count;
    // Of several unknown Deletes without a condition one is as good as another.
    std::optional<std::size_t> plainDelete;
    for (std::size_t i = 0; i < count && !plainDelete; ++i) {
        if (m_unknown[i].kind == Call::Kind::Delete && !m_unknown[i].isConditional && mayTake(i))
            plainDelete = i;
    }
    const auto isAsGood = [&](std::optional<std::size_t> unknown) {
        return unknown && plainDelete && unknown != plainDelete
            && m_unknown[*unknown].kind == Call::Kind::Delete && !m_unknown[*unknown].isConditional;
    };
    for (std::size_t way = std::max<std::size_t>(from, 1); way <= ways; ++way) {
        const Before unknown = before(way);
        if (isAsGood(unknown.first) || isAsGood(unknown.second))
            continue;
        const auto value = after(unknown);
        if (value && *value != m_state.value && apply(call, *value))
            return way;
    }
    return std::nullopt;
}

void Search::flip(const Step &step)
{
    flip(m_events[step.event].call);
    const Before unknown = before(step.way);
    if (unknown.first)
        flip(m_calls.size() + *unknown.first);
    if (unknown.second)
        flip(m_calls.size() + *unknown.second);
}

/// False if that leads where the search has been.
bool Search::tryStep(std::size_t event, std::size_t way)
{
    const Step step{event, way, m_state.value};
    std::uint64_t value = m_state.value;
    if (way > 0)
        value = *after(before(way));
    m_state.value = *apply(m_calls[m_events[event].call], value);
    flip(step);
    if (m_visited.insert(m_state).second) {
        take(event);
        m_steps.push_back(step);
        return true;
    }
    flip(step);
    m_state.value = step.valueBefore;
    return false;
}

void Search::undo(const Step &step)
{
    putBack(step.event);
    flip(step);
    m_state.value = step.valueBefore;
}

Verdict Search::run(std::uint64_t mostSteps)
{
    std::size_t event = m_events[0].after;
    std::size_t from = 0;
    while (m_left > 0) {
        if (!m_events[event].isEnd) {
            const auto way = nextWay(m_calls[m_events[event].call], from);
            if (!way) {
                event = m_events[event].after;
                from = 0;
            } else if (tryStep(event, *way)) {
                if (m_visited.size() > mostSteps)
                    return Verdict::Undecided;
                event = m_events[0].after;
                from = 0;
            } else {
                from = *way + 1;
            }
            continue;
        }
        // Whoever ends here must have taken effect before: one of the choices was wrong.
        if (m_steps.empty())
            return Verdict::Violation;
        const Step last = m_steps.back();
        m_steps.pop_back();
        undo(last);
        event = last.event;
        from = last.way + 1;
    }
    return Verdict::Linearizable;
}

} // namespace

Verdict checkHistory(const std::vector<Call> &calls, std::uint64_t mostSteps)
{
    return Search(calls).run(mostSteps);
}

} // namespace sim
