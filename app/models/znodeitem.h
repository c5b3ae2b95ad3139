// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/zktypes.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace app {

/// One znode of a ZnodeModel.
struct ZnodeItem {
    QByteArray name;
    QByteArray path;
    ZnodeItem *parent = nullptr;                      ///< null: the top
    std::vector<std::unique_ptr<ZnodeItem>> children; ///< by name
    std::optional<cluster::ZkStat> stat;
    qint64 total = 0;      ///< children, of which perhaps not all are shown
    bool isOpen = false;   ///< its children were asked for
    bool isListed = false; ///< and are there

    /// Its row below its parent.
    [[nodiscard]] int row() const
    {
        if (!parent)
            return 0;
        const auto &all = parent->children;
        const auto nameOf = [](const auto &child) -> const QByteArray & { return child->name; };
        return static_cast<int>(std::ranges::lower_bound(all, name, {}, nameOf) - all.begin());
    }
    /// As long as nothing is known of it, it may have some.
    [[nodiscard]] bool hasChildren() const
    {
        return isListed ? !children.empty() : !stat || stat->childCount > 0;
    }
};

} // namespace app
