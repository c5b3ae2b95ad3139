// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

namespace integration {

/// What must happen around a server for it to come to a point, besides the writes that go on.
enum class Way {
    Restart, ///< it is started again: it learns what it has missed, and is a member
    Wipe,    ///< it is started again with nothing: it learns by a copy
    Primary, ///< others die, so that it takes over
    Lagging, ///< and miss more than it has in its memory
    Copying, ///< another comes back with nothing, and it holds all that there is
    Master   ///< besides, it becomes the master
};

using Points = std::vector<std::pair<Way, std::vector<const char *>>>;

/// Where a server can die (nodeproc/faultpoint.h), each by the way that brings it there.
[[nodiscard]] const Points &allPoints();

struct OtherAction {
    Way way;
    const char *action;
    std::vector<const char *> points;
};

/// What else may happen there. The store alone can fail. A server that stops stands still as a
/// whole, one that pauses lets its leases go on; both for so long that another takes over.
[[nodiscard]] const std::vector<OtherAction> &otherActions();

} // namespace integration
