// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/processhandle.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace app {

/// A process that is not ours to wait for, watched and signalled through a pidfd, so that whoever
/// gets its pid afterwards is never hit. How it ended cannot be known. One thread.
class ForeignProcess : public QObject
{
    Q_OBJECT

public:
    explicit ForeignProcess(QObject *parent = nullptr);
    ~ForeignProcess() override;

    /// Watches exactly this process from now on; false if it is not alive. It outlives us.
    bool watch(const ProcessIdentity &process);
    [[nodiscard]] bool isWatching() const { return m_handle.isOpen(); }
    /// False if it is gone.
    bool send(int signal) { return m_handle.send(signal); }
    /// ended() will not come any more.
    void forget();

Q_SIGNALS:
    void ended();

private:
    ProcessHandle m_handle;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app
