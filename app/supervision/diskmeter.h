// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/clusterdir.h"
#include "app/view/diskuse.h"

namespace app {

/// The blocks that the files below take, each file once however many names it has, without
/// following links. What goes while it is looked at does not count.
[[nodiscard]] qint64 bytesBelow(const QString &directory);

/// Looks at each file: not for the window's thread.
[[nodiscard]] DiskUse diskUseOf(const ClusterDir &cluster, const QString &recordings);

} // namespace app
