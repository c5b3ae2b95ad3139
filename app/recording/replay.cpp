// SPDX-License-Identifier: Apache-2.0
#include "app/recording/replay.h"

#include "app/recording/eventlines.h"
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

bool isKeptAsLine(const RunEvent::What &what)
{
    return std::holds_alternative<Observed>(what) || std::holds_alternative<ServerNews>(what);
}

// All samples between two snapshots are in the later one, but for those of a large batch.
static_assert(3 * Replay::kSnapshotSamples <= RunState::kMostSamples);

} // namespace

Replay::Replay(RecordingHeader header)
    : m_header(std::move(header))
    , m_snapshots(1)
{
}

void Replay::append(const RunEvent &event, std::string_view line)
{
    assert(m_entries.empty() || event.atNs >= m_entries.back().atNs);
    const auto *const batch = std::get_if<SampleBatch>(&event.what);
    const bool isLarge = batch && batch->samples.size() > kSnapshotSamples;
    if (isLarge)
        m_snapshots.push_back({m_entries.size(), m_last});
    Entry entry{event.atNs, {}};
    if (!line.empty() && isKeptAsLine(event.what))
        entry.what = std::string(line);
    else if (batch && !isLarge)
        entry.what = Requests{batch->options, batch->busyPercent,
            static_cast<int>(batch->samples.size()), m_last.samples().end()};
    else
        entry.what = std::make_unique<const RunEvent::What>(event.what);
    m_entries.push_back(std::move(entry));
    m_last.reduce(event);
    if (isStep(event.what) && (m_steps.empty() || m_steps.back() != event.atNs))
        m_steps.push_back(event.atNs);
    const Snapshot &before = m_snapshots.back();
    const qint64 sinceNs = m_entries[before.count == 0 ? 0 : before.count - 1].atNs;
    if (event.atNs - sinceNs >= kSnapshotNs || m_entries.size() - before.count >= kSnapshotEvents
        || m_last.samples().end() - before.state.samples().end() >= kSnapshotSamples)
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
    const RunState &later = next == m_snapshots.end() ? m_last : next->state;
    for (; m_cursorCount < count; ++m_cursorCount)
        m_cursor.reduce(eventOf(m_entries[m_cursorCount], *m_cursor.seen(), later.samples()));
    return m_cursor;
}

/// `seen` is what was seen before it; among `samples` are those of the event.
RunEvent Replay::eventOf(
    const Entry &entry, const Observation &seen, const AppendLog<Sample> &samples)
{
    if (const auto *const what = std::get_if<std::unique_ptr<const RunEvent::What>>(&entry.what))
        return {entry.atNs, **what};
    if (const auto *const requests = std::get_if<Requests>(&entry.what)) {
        SampleBatch batch{requests->options, {}, requests->busyPercent};
        batch.samples.reserve(requests->count);
        for (int i = 0; i < requests->count; ++i)
            batch.samples.append(samples.at(requests->first + i));
        return {entry.atNs, std::move(batch)};
    }
    // It was read before it was appended.
    core::Fields fields(std::get<std::string>(entry.what));
    const bool isObserved = fields.string("event") == "observed";
    RunEvent event{entry.atNs, {}};
    if (isObserved)
        event.what = Observed{std::make_shared<Observation>(readObservedDelta(fields, seen))};
    else
        event.what = readServerNews(fields);
    assert(fields.ok());
    return event;
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
