// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/foreignprocess.h"

#include <QSocketNotifier>

#include <sys/syscall.h>
#include <unistd.h>

namespace app {

ForeignProcess::ForeignProcess(QObject *parent)
    : QObject(parent)
{
}

ForeignProcess::~ForeignProcess()
{
    forget();
}

bool ForeignProcess::watch(const ProcessIdentity &process)
{
    forget();
    m_pidfd = static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0));
    if (m_pidfd < 0)
        return false;
    // Taken before the identity is looked at: from here on the pid cannot be another's.
    if (!isAlive(process)) {
        forget();
        return false;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_pidfd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        // Not at once: the notifier that says so must not go while it does.
        m_notifier->setEnabled(false);
        QMetaObject::invokeMethod(
            this,
            [this] {
                forget();
                Q_EMIT ended();
            },
            Qt::QueuedConnection);
    });
    return true;
}

bool ForeignProcess::send(int signal)
{
    return isWatching() && ::syscall(SYS_pidfd_send_signal, m_pidfd, signal, nullptr, 0) == 0;
}

void ForeignProcess::forget()
{
    m_notifier.reset();
    if (m_pidfd >= 0)
        ::close(m_pidfd);
    m_pidfd = -1;
}

} // namespace app
