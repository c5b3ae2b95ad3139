// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/loglimit.h"

#include "core/output.h"

#include <deque>
#include <string>
#include <string_view>

namespace nodeproc {

class Log;

/// The events of interfaces.md, section 4: each to the log at once, the last ones kept for STATUS.
/// Of a kind that comes for ever the log gets some, and how many there were.
/// Main thread.
class Journal
{
public:
    Journal(core::NodeId self, const Log &log);

    /// Of this run, from here on.
    void setIncarnation(const core::Incarnation &incarnation);
    void note(const core::Notice &notice);

    /// JSON objects, oldest first, at most 256.
    [[nodiscard]] const std::deque<std::string> &events() const { return m_events; }

private:
    void log(std::string_view name, std::string_view text);

    core::NodeId m_self;
    std::string m_incarnation;
    const Log &m_log;
    LogLimit m_limit; ///< by kind
    std::deque<std::string> m_events;
};

} // namespace nodeproc
