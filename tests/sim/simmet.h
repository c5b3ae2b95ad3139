// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstddef>

namespace sim {

/// What schedules are to meet, each in a good share of them: a rule that nothing tried is not
/// proven by schedules that are clean.
enum class Met {
    OneCopy,         ///< partitions of one copy
    TwoCopies,       ///< of two
    FiveCopies,      ///< of five
    FailOver,        ///< a primary was replaced by another
    Switch,          ///< it had given up its term for that one
    SuspectChosen,   ///< all members were suspect, and one of them was chosen
    PowerLost,       ///< a machine lost what it had not synced
    Joined,          ///< a server that was not there from the start came
    Drained,         ///< a server was drained
    Undrained,       ///< and taken back
    LearnedByTail,   ///< a copy came back by the entries that it lacked
    Copied,          ///< a copy was made
    SpanRead,        ///< what a server had kept was compared with what it was to have
    LogTooShort,     ///< because the log did not reach back far enough
    DiedCopying,     ///< who was being copied to died between two chunks
    CopierDied,      ///< who copied died between two chunks
    SessionsExpired, ///< sessions were collected
    Scanned,         ///< a scan was answered
    Confirmed,       ///< a read was answered on the members' word
    Quarantined,     ///< a damaged store was rescued
    Recovered,       ///< the loss of data was accepted
    ReadModeSet,     ///< a read was answered in a mode that had been set meanwhile
    DurabilitySet,   ///< a batch was written in one
    DetectionSet,    ///< somebody asked a server that had been told of one
};
constexpr std::size_t kMets = 24;
using Mets = std::bitset<kMets>;

[[nodiscard]] const char *nameOf(Met met);

} // namespace sim
