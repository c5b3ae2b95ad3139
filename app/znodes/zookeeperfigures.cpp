// SPDX-License-Identifier: Apache-2.0
#include "app/znodes/zookeeperfigures.h"

#include "app/view/datarequest.h"
#include "app/view/visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace app {

namespace {

constexpr int kLongestWord = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZooKeeperFigures)
};

/// "key<tab>value" in each line.
QHash<QByteArray, QByteArray> pairsIn(const QByteArray &mntr)
{
    QHash<QByteArray, QByteArray> pairs;
    const QList<QByteArray> lines = mntr.split('\n');
    for (const QByteArray &line : lines) {
        if (const qsizetype tab = line.indexOf('\t'); tab > 0)
            pairs[line.left(tab)] = line.mid(tab + 1).trimmed();
    }
    return pairs;
}

template <typename Number>
void take(const QHash<QByteArray, QByteArray> &pairs, const char *key, Number &number)
{
    bool isNumber = false;
    const double found = pairs.value(key).toDouble(&isNumber);
    if (isNumber && found >= 0)
        number = static_cast<Number>(found);
}

/// "… sid=0x1000,…,to=4000,…" in each line of a session; one without a session has no "to".
QList<int> timeoutsIn(const QByteArray &cons)
{
    QList<int> found;
    static const QByteArray kKey(",to=");
    for (qsizetype at = cons.indexOf(kKey); at >= 0; at = cons.indexOf(kKey, at + 1)) {
        const qsizetype from = at + kKey.size();
        qsizetype to = from;
        while (to < cons.size() && cons.at(to) >= '0' && cons.at(to) <= '9')
            ++to;
        const int ms = cons.mid(from, to - from).toInt();
        if (ms > 0 && !found.contains(ms))
            found.append(ms);
    }
    std::sort(found.begin(), found.end());
    return found;
}

QString secondsText(const QList<int> &timeoutsMs)
{
    QStringList texts;
    for (const int ms : timeoutsMs)
        texts << QLocale().toString(ms / 1000.0);
    return texts.join(QStringLiteral(", "));
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

ZooKeeperFigures figuresOf(const QByteArray &mntr, const QByteArray &cons)
{
    const QHash<QByteArray, QByteArray> pairs = pairsIn(mntr);
    ZooKeeperFigures figures;
    const QString version = QString::fromUtf8(pairs.value("zk_version"));
    figures.version = previewText(version.section(u',', 0, 0).section(u'-', 0, 0), kLongestWord);
    figures.mode = previewText(QString::fromUtf8(pairs.value("zk_server_state")), kLongestWord);
    take(pairs, "zk_avg_latency", figures.meanMs);
    take(pairs, "zk_max_latency", figures.worstMs);
    take(pairs, "zk_num_alive_connections", figures.connections);
    take(pairs, "zk_outstanding_requests", figures.waiting);
    take(pairs, "zk_znode_count", figures.znodes);
    take(pairs, "zk_watch_count", figures.watches);
    take(pairs, "zk_ephemerals_count", figures.ephemerals);
    take(pairs, "zk_approximate_data_size", figures.bytes);
    figures.sessionTimeoutsMs = timeoutsIn(cons);
    return figures;
}

QString figuresText(const ZooKeeperFigures &figures)
{
    if (!figures.isAny())
        return {};
    QStringList parts{Text::tr("%n znode(s)", nullptr, static_cast<int>(figures.znodes)),
        Text::tr("%n connection(s)", nullptr, static_cast<int>(figures.connections))};
    if (!figures.sessionTimeoutsMs.isEmpty())
        parts << Text::tr("sessions %1 s").arg(secondsText(figures.sessionTimeoutsMs));
    return parts.join(QStringLiteral(" · "));
}

QString figuresDetail(const ZooKeeperFigures &figures)
{
    if (!figures.isAny())
        return {};
    QStringList lines{Text::tr("ZooKeeper %1, %2").arg(figures.version, figures.mode),
        Text::tr("Requests: %1 ms on average, %2 ms at worst, %3 waiting")
            .arg(QLocale().toString(figures.meanMs), QLocale().toString(figures.worstMs),
                numberText(figures.waiting)),
        Text::tr("Connections: %1").arg(numberText(figures.connections)),
        Text::tr("Znodes: %1, of them ephemeral: %2, watches: %3")
            .arg(numberText(figures.znodes), numberText(figures.ephemerals),
                numberText(figures.watches)),
        Text::tr("Data: about %1").arg(sizeText(figures.bytes))};
    if (!figures.sessionTimeoutsMs.isEmpty())
        lines << Text::tr("Sessions time out after: %1 s, as negotiated")
                     .arg(secondsText(figures.sessionTimeoutsMs));
    return lines.join(u'\n');
}

} // namespace app
