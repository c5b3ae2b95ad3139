// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/sample.h"

namespace app {

/// One request of the workload as a checker of histories needs it: what was asked of which key,
/// when, and what came of it. Values are known by the number of the write that wrote them.
struct Operation {
    qint64 dueNs = 0;  ///< CLOCK_BOOTTIME at which the open loop meant to send it
    qint64 sentNs = 0; ///< given to the client
    qint64 endNs = 0;  ///< the client's answer
    int key = 0;       ///< of the workload's LoadKeys
    qint16 status = 0; ///< as on the wire
    quint8 attempts = 0;
    Sample::Verb verb = Sample::Verb::Get;
    Sample::Outcome outcome = Sample::Outcome::Ok;
    quint64 write = 0;   ///< PUT: which; GET: whose value it found, 0 for none of this run
    quint64 version = 0; ///< of the value; 0: not told
    bool operator==(const Operation &) const = default;
};

} // namespace app
