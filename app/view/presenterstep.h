// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/picture.h"

namespace app {

/// What comes next when somebody goes through a failover with one key: a server is pointed at,
/// killed, and brought back.
struct PresenterStep {
    enum class Kind { None, Select, Kill, BringBack };

    Kind kind = Kind::None;
    QString subject; ///< the server
    QString text;    ///< "Kill n3"

    bool operator==(const PresenterStep &) const = default;
};

/// `armed`: the server that the step before has pointed at, or empty. None while the cluster does
/// not run, or in the past.
[[nodiscard]] PresenterStep nextStep(const Picture &picture, const QString &armed, bool isPast);

} // namespace app
