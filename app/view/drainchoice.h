// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/picture.h"

namespace app {

/// What draining would mean for the servers that are selected: others take their copies and
/// primaries over, while their processes go on. A value.
struct DrainChoice {
    QStringList ids;     ///< those that it would be done to
    bool isBack = false; ///< all of them are drained: they are to be used again
    QString reason;      ///< why it cannot be done; empty: it can

    bool operator==(const DrainChoice &) const = default;
};

[[nodiscard]] DrainChoice drainChoiceOf(
    const Picture &picture, const QStringList &selection, bool isPast);

/// True if the cluster takes away what it has, or has done so.
[[nodiscard]] bool isDraining(const ServerPicture &server);
/// As its entry says; false for one without.
[[nodiscard]] bool isDraining(const Observation &seen, const core::NodeId &id);

/// "Drain n3 …".
[[nodiscard]] QString drainText(const DrainChoice &choice);
/// What would come of it, to be confirmed.
[[nodiscard]] QString drainQuestion(const DrainChoice &choice);

} // namespace app
