// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/store.h"

#include <string>
#include <vector>

namespace nodeproc {

/// What a rescue came to.
struct Rescue {
    std::string movedTo; ///< where everything that was found is kept, as it was found
    /// Copies that could not be read completely. Each is another copy from here on, by its life or
    /// by its store, so that it is no member of anything, and learns.
    std::vector<core::PartitionId> lost;
    bool isStoreNew = false; ///< nothing could be read: not even whose it was
};

/// Builds another store from what can be read of a damaged one, and moves the damaged files to
/// DIRECTORY/quarantine/<time>-<why>; nothing is ever deleted. A rescue that was interrupted goes
/// on where it stopped. `why` becomes part of a file's name.
///
/// A damaged log loses what came after that in all copies: they keep what is before it, in a store
/// of another name. A damaged table loses the copies that have a part in the damaged block.
[[nodiscard]] core::Result<Rescue> rescueStore(
    const std::string &directory, const StoreOwner &owner, const std::string &why);

/// A rescue was interrupted, or asked for by the run before.
[[nodiscard]] bool needsRescue(const std::string &directory);
/// For the next run: its store is damaged.
void askForRescue(const std::string &directory);

} // namespace nodeproc
