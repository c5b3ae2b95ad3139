// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QList>
#include <QString>

/// Where the records begin of a log or manifest of RocksDB that has less than one block.
inline QList<qint64> recordsOf(const QString &path)
{
    constexpr qint64 kHeader = 7;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const QByteArray bytes = file.readAll();
    QList<qint64> places;
    for (qint64 at = 0; at + kHeader <= bytes.size();) {
        places << at;
        at += kHeader + static_cast<quint8>(bytes.at(at + 4))
            + 256 * static_cast<quint8>(bytes.at(at + 5));
    }
    return places;
}
