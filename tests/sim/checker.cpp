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

/// True if some answer may depend on the unknown write having happened.
bool mayHaveBeenSeen(const Call &write, const std::vector<Call> &calls)
{
    for (const Call &call : calls) {
        if (!isKnown(call) || call.to < write.from)
            continue;
        const bool isPut = write.kind == Call::Kind::Put;
        if (call.kind == Call::Kind::Get && call.value == (isPut ? write.value : 0))
            return true;
        if (call.kind == Call::Kind::Delete && call.found == isPut)
            return true;
    }
    return false;
}

std::vector<Call> withoutTheUnseen(const std::vector<Call> &calls)
{
    std::vector<Call> kept;
    for (const Call &call : calls) {
        if (isKnown(call) || (call.kind != Call::Kind::Get && mayHaveBeenSeen(call, calls)))
            kept.push_back(call);
    }
    return kept;
}

/// The register's value after `call`; nothing if it could not have answered so.
std::optional<std::uint64_t> apply(const Call &call, std::uint64_t value)
{
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

class Search
{
public:
    explicit Search(std::vector<Call> calls);
    Verdict run(std::uint64_t mostSteps);

private:
    /// A call's beginning or its end, in a ring of those that have not taken effect yet.
    struct Event {
        std::int64_t at = 0;
        std::size_t call = 0;
        bool isEnd = false;
        std::size_t before = 0;
        std::size_t after = 0;
    };
    struct Step {
        std::size_t event = 0;
        std::uint64_t valueBefore = 0;
    };

    void take(std::size_t event);
    void putBack(std::size_t event);
    void unlink(std::size_t event);
    void relink(std::size_t event);
    void mark(std::size_t call) { m_state.done[call / 64] ^= std::uint64_t(1) << (call % 64); }

    std::vector<Call> m_calls;
    std::vector<Event> m_events;      ///< [0] is the ring's head
    std::vector<std::size_t> m_endOf; ///< by call; 0 for none
    std::size_t m_knownLeft = 0;
    Visited m_state;
};

Search::Search(std::vector<Call> calls)
    : m_calls(std::move(calls))
    , m_events(1)
    , m_endOf(m_calls.size(), 0)
{
    m_state.done.assign((m_calls.size() + 63) / 64, 0);
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        m_events.push_back({m_calls[i].from, i, false, 0, 0});
        if (isKnown(m_calls[i])) {
            m_events.push_back({m_calls[i].to, i, true, 0, 0});
            ++m_knownLeft;
        }
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
    const std::size_t end = m_endOf[m_events[event].call];
    unlink(event);
    if (end != 0) {
        unlink(end);
        --m_knownLeft;
    }
}

void Search::putBack(std::size_t event)
{
    const std::size_t end = m_endOf[m_events[event].call];
    if (end != 0) {
        relink(end);
        ++m_knownLeft;
    }
    relink(event);
}

Verdict Search::run(std::uint64_t mostSteps)
{
    std::unordered_set<Visited, VisitedHash> visited;
    std::vector<Step> steps;
    std::size_t event = m_events[0].after;
    while (m_knownLeft > 0) {
        if (event != 0 && !m_events[event].isEnd) {
            const std::size_t call = m_events[event].call;
            const std::uint64_t valueBefore = m_state.value;
            const auto value = apply(m_calls[call], valueBefore);
            if (value) {
                mark(call);
                m_state.value = *value;
                if (visited.insert(m_state).second) {
                    if (visited.size() > mostSteps)
                        return Verdict::Undecided;
                    take(event);
                    steps.push_back({event, valueBefore});
                    event = m_events[0].after;
                    continue;
                }
                mark(call);
                m_state.value = valueBefore;
            }
            event = m_events[event].after;
            continue;
        }
        // Whoever ended here must have taken effect before: one of the choices was wrong.
        if (steps.empty())
            return Verdict::Violation;
        const Step last = steps.back();
        steps.pop_back();
        putBack(last.event);
        mark(m_events[last.event].call);
        m_state.value = last.valueBefore;
        event = m_events[last.event].after;
    }
    return Verdict::Linearizable;
}

} // namespace

Verdict checkHistory(const std::vector<Call> &calls, std::uint64_t mostSteps)
{
    return Search(withoutTheUnseen(calls)).run(mostSteps);
}

} // namespace sim
