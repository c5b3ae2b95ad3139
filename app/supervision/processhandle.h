// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/procfs.h"

namespace app {

/// A pidfd: signals through it reach this process, and never whoever gets its pid afterwards.
class ProcessHandle
{
public:
    ProcessHandle() = default;
    ~ProcessHandle() { close(); }
    Q_DISABLE_COPY_MOVE(ProcessHandle)

    /// Of exactly this process from now on; false if it is not alive.
    bool open(const ProcessIdentity &process);
    void close();
    [[nodiscard]] bool isOpen() const { return m_pidfd >= 0; }
    /// To wait for its end with.
    [[nodiscard]] int descriptor() const { return m_pidfd; }
    /// False if it is gone, or was never there.
    bool send(int signal) const;

private:
    int m_pidfd = -1;
};

} // namespace app
