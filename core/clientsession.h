// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry.h"

#include <map>
#include <optional>
#include <string>

namespace core {

/// How long a client may say `first` of one write, and how long it need not once it was answered.
/// Half of what a partition remembers an idle client for (Limits::sessionIdle), so that attempts
/// may be late.
constexpr Duration kFirstFor = std::chrono::minutes(30);

/// A client's side of its writes that happen once: it numbers them and says in each attempt what
/// the server needs to know (core/session.h). `done` counts by partition where that is known, so
/// that one partition without an answer does not fill the sessions of all others.
///
/// Not thread-safe. Instants are of a clock that goes on while the machine is suspended.
class ClientSession
{
public:
    /// REQUIRES isClientId(id), and an id that no other client ever uses.
    explicit ClientSession(std::string id, Duration firstFor = kFirstFor);

    /// A write begins; its seq.
    [[nodiscard]] std::uint64_t begin(Instant now);
    /// For an attempt at a write that has not ended. `partition`: where its key lives, if known.
    [[nodiscard]] WriteTag tag(
        std::uint64_t seq, std::optional<PartitionId> partition, Instant now);
    /// No attempt follows. `answered`: by 200, 404 or 412, which only a session's partition says.
    void end(std::uint64_t seq, bool answered, Instant now);

    [[nodiscard]] const std::string &id() const { return m_id; }

private:
    struct Write {
        Instant begun;
        std::optional<PartitionId> partition;
    };

    std::string m_id;
    Duration m_firstFor;
    std::uint64_t m_last = 0;
    std::map<std::uint64_t, Write> m_underWay; ///< by seq
    std::map<PartitionId, Instant> m_answered; ///< when last
};

} // namespace core
