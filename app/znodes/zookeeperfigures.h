// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace app {

/// What a ZooKeeper server says of itself in its four-letter words. A value; -1: it was not said.
struct ZooKeeperFigures {
    QString version;
    QString mode; ///< "standalone", "leader", "follower"
    double meanMs = -1;
    double worstMs = -1;
    qint64 connections = -1;
    qint64 waiting = -1; ///< requests
    qint64 znodes = -1;
    qint64 watches = -1;
    qint64 ephemerals = -1;
    qint64 bytes = -1;            ///< of all values, about
    QList<int> sessionTimeoutsMs; ///< as negotiated, each that occurs, ascending
    bool operator==(const ZooKeeperFigures &) const = default;

    [[nodiscard]] bool isAny() const { return connections >= 0; }
};

/// From the answers to `mntr` and to `cons`, which are a stranger's: what is not understood is left
/// out.
[[nodiscard]] ZooKeeperFigures figuresOf(const QByteArray &mntr, const QByteArray &cons);

/// "12 connections · 143 znodes · sessions end after 4 s": what a card has room for.
[[nodiscard]] QString figuresText(const ZooKeeperFigures &figures);
/// All of it, line by line.
[[nodiscard]] QString figuresDetail(const ZooKeeperFigures &figures);

} // namespace app

Q_DECLARE_METATYPE(app::ZooKeeperFigures)
