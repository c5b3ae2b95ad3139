// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/operationlog.h"

#include <QByteArray>

namespace app {

/// history.jsonl: all that one run of the workload has asked and was answered, for checkers of
/// histories. UTF-8, one JSON object a line. The first says what the others are:
///
///   {"history":"kvorum","format":1,"model":"register","complete":true}
///
/// `complete` is false if the oldest are missing. Every other line is one operation, in the order
/// of the answers:
///
///   {"client":3,"op":"put","key":"load/17","partition":3,"value":12,"version":5,
///    "due":…,"invoke":…,"return":…,"outcome":"ok","status":200,"attempts":1}
///
/// Each key is a register, and each value is written once: it is told by its number, 0 being what
/// was there before this run, or nothing. `value` is what a put writes or a get has found. Times
/// are CLOCK_BOOTTIME in ns. What one client does is in order. `outcome`: ok, retried (ok in the
/// end), failed (not done, then or later), unknown (done at any time after `invoke`, or never; the
/// client does nothing more). Pure.
[[nodiscard]] QByteArray historyLines(const OperationLog &log);

} // namespace app
