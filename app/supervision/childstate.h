// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <csignal>

namespace app {

/// What the operating system says of a child, and since when (CLOCK_BOOTTIME).
struct ChildState {
    enum class Phase {
        NotStarted,
        Starting, ///< forked; the program is not yet running
        Running,
        Frozen, ///< stopped by SIGSTOP: state letter T
        Gone,
    };

    Phase phase = Phase::NotStarted;
    qint64 sinceNs = 0;
    int exitCode = -1;  ///< when Gone by its own exit, else -1
    int signal = 0;     ///< when Gone by a signal, else 0
    QString error = {}; ///< when Gone because it could not be started at all

    [[nodiscard]] bool isAlive() const
    {
        return phase == Phase::Starting || phase == Phase::Running || phase == Phase::Frozen;
    }
    /// It ended in order, as it does when it is asked to by SIGTERM; Java says so in its exit code.
    [[nodiscard]] bool hasStopped() const
    {
        return phase == Phase::Gone && error.isEmpty()
            && (exitCode == 0 || exitCode == 128 + SIGTERM || signal == SIGTERM);
    }
    bool operator==(const ChildState &) const = default;
};

/// What to start and where its output goes.
struct ChildCommand {
    enum class Pipes {
        None,         ///< standard input is empty, standard output goes to the log
        InputAndLines ///< input stays open as long as we live; output comes as lineRead()
    };

    QString program;
    QStringList arguments;
    QString workingDirectory = {};
    QString logPath; ///< appended to by the child itself; begun anew at 16 MiB
    Pipes pipes = Pipes::None;
    /// Not empty: the child lives on when this program ends, and its standard output, begun anew,
    /// goes to this file, from which the lines come. There is no input.
    QString outputPath = {};
};

} // namespace app
