// SPDX-License-Identifier: Apache-2.0
#include "namingapplication.h"

#include "app/threadtime.h"
#include "support/waiting.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <utility>

namespace integration {

namespace {

constexpr double kPartMs = 2; // of a turn, that is worth naming

const char *classOf(const QObject *object)
{
    return object ? object->metaObject()->className() : "nobody";
}

} // namespace

QString NamingApplication::takeTurn()
{
    std::vector<Delivery> turn = std::exchange(m_turn, {});
    std::sort(turn.begin(), turn.end(),
        [](const Delivery &one, const Delivery &other) { return one.ms > other.ms; });
    QStringList parts;
    for (const Delivery &delivery : turn)
        parts << QStringLiteral("%1 ms %2").arg(delivery.ms, 0, 'f', 1).arg(delivery.what);
    return parts.join(QStringLiteral("; "));
}

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
    // Only of what the loop delivers: to ask for this time takes the kernel longer than most
    // events.
    const bool isOfLoop = m_depth == 0;
    const double computedBefore = isOfLoop ? computedMs() : 0;
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    const double ms = support::toMs(support::nowNs() - began);
    const double computed = isOfLoop ? computedMs() - computedBefore : 0;
    if (computed <= kPartMs && ms <= kNamedMs)
        return isTaken;
    const QString what =
        QStringLiteral("%1 %2 of %3: %4")
            .arg(QLatin1String(receiverClass), name, QLatin1String(parentClass),
                QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)));
    if (computed > kPartMs)
        m_turn.push_back({computed, what});
    if (ms > kNamedMs) {
        const QString part = isOfLoop
            ? QStringLiteral(", of which it computed %1").arg(computed, 0, 'f', 1)
            : QString();
        m_told(QStringLiteral("%1, %2 ms%3").arg(what).arg(ms, 0, 'f', 1).arg(part));
    }
    return isTaken;
}

} // namespace integration
