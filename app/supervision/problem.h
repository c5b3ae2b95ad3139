// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

namespace app {

/// What keeps the local cluster from running, told to people where they look.
struct Problem {
    enum class Kind {
        JavaMissing,
        ZooKeeperMissing,
        NodeprocMissing,
        BadOptions,
        DirectoryInUse,
        DirectoryUnusable,
        LeftOverRemains,
        ZooKeeperFailed,
        ServersFailed,
    };

    Kind kind = Kind::BadOptions;
    Phrase text;
    QString command; ///< the shell line that mends it, to be copied; empty if there is none
    QString logPath; ///< the log that says more; empty if there is none
};

} // namespace app
