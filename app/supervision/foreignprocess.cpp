// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/foreignprocess.h"

#include <QSocketNotifier>

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
    if (!m_handle.open(process))
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(m_handle.descriptor(), QSocketNotifier::Read);
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

void ForeignProcess::forget()
{
    m_notifier.reset();
    m_handle.close();
}

} // namespace app
