// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/recording/recordingheader.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace app {

/// A recording in memory: the state of its run at any instant. Pure; the same instant gives the
/// same state, whatever was asked before. Snapshots make a jump cost at most what happened in
/// kSnapshotNs. Not thread-safe.
class Replay
{
public:
    static constexpr qint64 kSnapshotNs = 5'000'000'000;
    static constexpr std::size_t kSnapshotEvents = 2'000;
    static constexpr qint64 kSnapshotSamples = 100'000;

    explicit Replay(RecordingHeader header = {});

    /// REQUIRES: not before the last one. `line` is where the event stands in the recording, if it
    /// comes from one: of an Observed or a ServerNews it is kept instead of the value, which takes
    /// more room, an Observed up to a thousand times as much.
    void append(const RunEvent &event, std::string_view line = {});

    /// What of the recording is not here, for people.
    void setMissing(const Phrase &missing) { m_missing = missing; }

    /// Of the first of its parts.
    [[nodiscard]] const RecordingHeader &header() const { return m_header; }
    /// Empty: nothing is.
    [[nodiscard]] const Phrase &missing() const { return m_missing; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t eventCount() const { return m_entries.size(); }
    /// Of the first and of the last event; 0 without any.
    [[nodiscard]] qint64 beginNs() const;
    [[nodiscard]] qint64 endNs() const;
    /// After all events.
    [[nodiscard]] const RunState &last() const { return m_last; }

    /// After all events that are not later than that. A reference until the next call.
    [[nodiscard]] const RunState &stateAt(qint64 ns);
    /// After the first `count` events. REQUIRES count <= eventCount().
    [[nodiscard]] const RunState &stateAfter(std::size_t count);

    /// The instant so many steps later, or earlier if negative, but not beyond the ends. A step
    /// leads to what changes the picture: requests and answers of servers without news do not.
    [[nodiscard]] qint64 stepFrom(qint64 ns, int steps) const;

private:
    /// A SampleBatch without its samples: they are in the next snapshot, and only there.
    struct Requests {
        WorkloadOptions options;
        int busyPercent = 0;
        int count = 0;
        qint64 first = 0; ///< its number among all samples
    };
    struct Entry {
        qint64 atNs = 0;
        std::variant<std::unique_ptr<const RunEvent::What>, std::string, Requests> what;
    };
    struct Snapshot {
        std::size_t count = 0; ///< after so many events
        RunState state;
    };

    [[nodiscard]] static RunEvent eventOf(
        const Entry &entry, const Observation &seen, const AppendLog<Sample> &samples);

    RecordingHeader m_header;
    Phrase m_missing;
    std::deque<Entry> m_entries; ///< takes no more room while it grows
    std::vector<Snapshot> m_snapshots;
    std::vector<qint64> m_steps; ///< instants, ascending
    RunState m_last;
    RunState m_cursor; ///< after m_cursorCount events
    std::size_t m_cursorCount = 0;
};

} // namespace app
