// SPDX-License-Identifier: Apache-2.0
#include "namingapplication.h"

#include "support/waiting.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>

namespace integration {

namespace {

double threadMs()
{
    timespec used = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

const char *classOf(const QObject *object)
{
    return object ? object->metaObject()->className() : "nobody";
}

} // namespace

bool NamingApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_told || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Taken first: the delivery may delete either.
    const char *const receiverClass = classOf(receiver);
    const char *const parentClass = classOf(receiver->parent());
    const QString name = receiver->objectName();
    const QEvent::Type type = event->type();
    const std::int64_t began = support::nowNs();
    const double computedBefore = threadMs();
    const bool isTaken = QApplication::notify(receiver, event);
    const double ms = support::toMs(support::nowNs() - began);
    if (ms > kNamedMs) {
        m_told(QStringLiteral("%1 %2 of %3: %4, %5 ms, of which it computed %6")
                   .arg(QLatin1String(receiverClass), name, QLatin1String(parentClass),
                       QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)))
                   .arg(ms, 0, 'f', 1)
                   .arg(threadMs() - computedBefore, 0, 'f', 1));
    }
    return isTaken;
}

} // namespace integration
