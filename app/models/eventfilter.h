// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/happening.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace app {

/// Which events are asked for: by who says them, what they mean, of whom, and their words. A value.
struct EventFilter {
    QSet<Happening::Source> sources = {}; ///< empty: all
    QSet<widgets::Meaning> meanings = {}; ///< empty: all
    std::optional<QString> subject = {};  ///< an empty one is the cluster; none: everybody
    QStringList words = {};               ///< all of them stand in it, in any case and order

    [[nodiscard]] bool accepts(const Happening &happening) const;
    bool operator==(const EventFilter &) const = default;
};

} // namespace app
