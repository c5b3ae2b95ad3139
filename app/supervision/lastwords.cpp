// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/lastwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

namespace app {

namespace {

constexpr qint64 kTailBytes = 16 * 1024;

QStringList lastLines(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - kTailBytes));
    QStringList all =
        QString::fromUtf8(file.read(kTailBytes)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return all.mid(std::max<qsizetype>(0, all.size() - lines));
}

} // namespace

void readLastWords(const QString &path, int lines, QObject *context,
    std::function<void(const QStringList &lines)> callback)
{
    // The bridge lives on the caller's thread; the answer is posted to it, and dropped with
    // context.
    auto *const bridge = new QObject(context);
    const QPointer<QObject> guard(bridge);
    QThreadPool::globalInstance()->start([path, lines, guard, callback = std::move(callback)] {
        const QStringList found = lastLines(path, lines);
        QMetaObject::invokeMethod(
            qApp,
            [found, guard, callback] {
                if (!guard)
                    return;
                callback(found);
                guard->deleteLater();
            },
            Qt::QueuedConnection);
    });
}

} // namespace app
