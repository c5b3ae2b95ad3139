// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace app {

/// A page of the store's keys is asked for: of these partitions, one after the other, in the order
/// of the keys.
struct KeyScan {
    quint64 number = 0; ///< echoed
    QString prefix;     ///< empty: all keys
    QList<quint32> partitions;
    QString
        after; ///< keys behind this one in the first of the partitions; empty: from its beginning
    int limit = 500;
    bool operator==(const KeyScan &) const = default;
};

/// One key as it was found, without its value, which may be large.
struct KeyItem {
    QString key;
    quint32 partition = 0;
    quint64 version = 0;
    qint64 sizeBytes = 0; ///< of the value
    QString preview;      ///< of the value, for people
    bool operator==(const KeyItem &) const = default;
};

/// What came of it: fewer items than asked for do not mean that this is the end.
struct KeyPage {
    QList<KeyItem> items;
    KeyScan rest;     ///< goes on behind them; without partitions: there is nothing more
    int status = 200; ///< as on the wire; else the first partition of the rest cannot be read
    QString message;
};

} // namespace app

Q_DECLARE_METATYPE(app::KeyPage)
