// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connection/clusteraddress.h"
#include "app/supervision/supervisor.h"
#include "core/result.h"

#include <QStringList>

namespace app {

/// The command line of `kvorum` (interfaces.md, section 1).
struct Options {
    enum class Wish { Run, Help, Version };

    Wish wish = Wish::Run;
    SupervisorOptions supervisor = {};
    std::optional<ClusterAddress> connection = {}; ///< watched, instead of starting one of our own
    bool isHeadless = false;
    bool isPresenting = false; ///< the window begins with the view for an audience
    QString scenario = {};     ///< of the catalogue, "all", or empty
    QString reportDir = {};    ///< empty: no report
    QString configDir = {};
    QString record = {}; ///< the file to record to; empty: one of our own
    QString replay = {}; ///< the recording to show instead of a cluster
};

/// Without the program's name. An error is for standard error, and exit code 64.
[[nodiscard]] core::Result<Options> parseOptions(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace app
