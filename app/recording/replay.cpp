// SPDX-License-Identifier: Apache-2.0
#include "app/recording/replay.h"

#include "app/recording/observedlines.h"

#include <algorithm>
#include <cassert>

namespace app {

namespace {

bool isStep(const RunEvent::What &what)
{
    if (const auto *const news = std::get_if<ServerNews>(&what))
        return !news->events.isEmpty();
    return !std::holds_alternative<SampleBatch>(what)
        && !std::holds_alternative<LedgerReport>(what);
}

} // namespace

Replay::Replay(RecordingHeader header)
    : m_header(std::move(header))
    , m_snapshots(1)
{
}

void Replay::append(const RunEvent &event, std::string_view line)
{
    assert(m_entries.empty() || event.atNs >= m_entries.back().atNs);
    const bool isInLine = !line.empty() && std::holds_alternative<Observed>(event.what);
    m_entries.push_back(
        isInLine ? Entry{event.atNs, {}, std::string(line)} : Entry{event.atNs, event.what, {}});
    m_last.reduce(event);
    if (isStep(event.what) && (m_steps.empty() || m_steps.back() != event.atNs))
        m_steps.push_back(event.atNs);
    const std::size_t since = m_snapshots.back().count;
    const qint64 sinceNs = m_entries[since == 0 ? 0 : since - 1].atNs;
    if (event.atNs - sinceNs >= kSnapshotNs || m_entries.size() - since >= kSnapshotEvents)
        m_snapshots.push_back({m_entries.size(), m_last});
}

qint64 Replay::beginNs() const
{
    return m_entries.empty() ? 0 : m_entries.front().atNs;
}

qint64 Replay::endNs() const
{
    return m_entries.empty() ? 0 : m_entries.back().atNs;
}

const RunState &Replay::stateAt(qint64 ns)
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), ns,
        [](qint64 instant, const Entry &entry) { return instant < entry.atNs; });
    return stateAfter(static_cast<std::size_t>(after - m_entries.begin()));
}

const RunState &Replay::stateAfter(std::size_t count)
{
    assert(count <= m_entries.size());
    const auto next = std::upper_bound(m_snapshots.begin(), m_snapshots.end(), count,
        [](std::size_t wanted, const Snapshot &snapshot) { return wanted < snapshot.count; });
    const Snapshot &nearest = *std::prev(next);
    if (m_cursorCount > count || m_cursorCount < nearest.count) {
        m_cursor = nearest.state;
        m_cursorCount = nearest.count;
    }
    for (; m_cursorCount < count; ++m_cursorCount)
        reduce(m_cursor, m_entries[m_cursorCount]);
    return m_cursor;
}

void Replay::reduce(RunState &state, const Entry &entry)
{
    if (entry.line.empty()) {
        state.reduce({entry.atNs, entry.what});
        return;
    }
    core::Fields fields(entry.line);
    const auto seen = std::make_shared<Observation>(readObservedDelta(fields, *state.seen()));
    assert(fields.ok()); // it was read before it was appended
    state.reduce({entry.atNs, Observed{seen}});
}

qint64 Replay::stepFrom(qint64 ns, int steps) const
{
    if (steps > 0) {
        const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), ns);
        return m_steps.end() - next < steps ? endNs() : *(next + (steps - 1));
    }
    const auto here = std::lower_bound(m_steps.begin(), m_steps.end(), ns);
    return here - m_steps.begin() < -steps ? beginNs() : *(here + steps);
}

} // namespace app
