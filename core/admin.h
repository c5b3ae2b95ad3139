// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What people ask of a cluster's master: the operation ADMIN (interfaces.md, section 2).
namespace core {

namespace admin {

/// Its copies and primaries are to go elsewhere, and no new ones come.
struct Drain {
    NodeId id;
};
struct Undrain {
    NodeId id;
};
/// Spread copies and primaries now, not only after a calm.
struct Rebalance {
};
/// A server that is down or drained does not belong to the cluster any more.
struct Remove {
    NodeId id;
};
/// One member of the cluster's configuration; the value as it was spelt, without quotes.
struct Set {
    std::string name;
    std::string value;
};

/// What every copy in sync held alone is given up, so that the partition (all that are stranded, if
/// none is named) is served again. `dead` are servers that are known to be.
struct Recover {
    std::optional<PartitionId> partition = {};
    std::vector<NodeId> dead = {};
};
/// What the copies of the server that is asked come to (copydigest.h). Not for the master alone.
struct Digest {
};

} // namespace admin

using AdminOrder = std::variant<admin::Drain, admin::Undrain, admin::Rebalance, admin::Remove,
    admin::Set, admin::Recover, admin::Digest>;

/// Reads ADMIN's data: {"do":"drain","id":"n3"}. Status::BadRequest if it is not what it should be.
[[nodiscard]] Result<AdminOrder> parseAdmin(std::string_view data);
[[nodiscard]] std::string encodeAdmin(const AdminOrder &order);

/// The configuration with that member changed; Status::BadRequest for what cannot be, or is not
/// built yet.
[[nodiscard]] Result<ClusterConfig> changed(ClusterConfig config, const admin::Set &order);

} // namespace core
