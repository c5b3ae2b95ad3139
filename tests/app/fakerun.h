// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runevent.h"

/// A made-up run for tests of what is recorded: events of every kind, with every member that they
/// have set to something.
namespace fake {

/// n2 of five servers dies and comes back in the middle; `seconds` long, 20 requests a second.
[[nodiscard]] QList<app::RunEvent> run(int seconds, int partitions = 16);

} // namespace fake
