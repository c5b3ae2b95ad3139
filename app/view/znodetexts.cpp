// SPDX-License-Identifier: Apache-2.0
#include "app/view/znodetexts.h"

#include "app/view/visibletext.h"
#include "app/view/wallclock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Znode)
};

QString hex(qint64 number)
{
    return QStringLiteral("0x%1").arg(static_cast<quint64>(number), 0, 16);
}

} // namespace

QString znodeOwnerText(qint64 session, const QHash<qint64, QString> &owners)
{
    if (session == 0)
        return {};
    const auto found = owners.constFind(session);
    return found == owners.constEnd() ? hex(session) : previewText(*found, 40);
}

QString znodeTimeText(qint64 sinceEpochMs)
{
    // What ZooKeeper made itself, like its root, has no date.
    if (sinceEpochMs == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(sinceEpochMs);
    const bool isToday = time.date() == QDate::currentDate();
    return time.toString(
        isToday ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString znodeStatText(const cluster::ZkStat &stat, const QHash<qint64, QString> &owners)
{
    const QLocale locale;
    const auto dated = [](qint64 zxid, qint64 ms) {
        return ms == 0 ? hex(zxid) : Text::tr("%1 at %2").arg(hex(zxid), znodeTimeText(ms));
    };
    QStringList lines{
        Text::tr("Created: %1").arg(dated(stat.czxid, stat.ctimeMs)),
        Text::tr("Changed: %1, version %2")
            .arg(dated(stat.mzxid, stat.mtimeMs), locale.toString(stat.version)),
        Text::tr("Children: %1, version %2, changed: %3")
            .arg(locale.toString(stat.childCount), locale.toString(stat.childVersion),
                hex(stat.pzxid)),
        Text::tr("Data: %n byte(s)", nullptr, stat.dataBytes),
    };
    if (stat.ephemeralOwner != 0) {
        const QString owner = znodeOwnerText(stat.ephemeralOwner, owners);
        lines << (owners.contains(stat.ephemeralOwner)
                ? Text::tr("Ephemeral of %1, session %2").arg(owner, hex(stat.ephemeralOwner))
                : Text::tr("Ephemeral of session %1").arg(owner));
    }
    return lines.join(u'\n');
}

QString znodeSessionText(const ZnodeSession &session, qint64 nowNs)
{
    if (session.isConnected) {
        return Text::tr("Connected to ZooKeeper · session %1, times out after %2 s")
            .arg(hex(session.id), QLocale().toString(session.timeoutMs / 1000.0));
    }
    if (!session.problem.isEmpty())
        return Text::tr("No contact with ZooKeeper: %1").arg(session.problem);
    if (session.id == 0)
        return Text::tr("Connecting to ZooKeeper …");
    return Text::tr("No contact with ZooKeeper: this is as it was %1 ago")
        .arg(ageText(nowNs - session.sinceNs));
}

} // namespace app
