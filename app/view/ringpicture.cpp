// SPDX-License-Identifier: Apache-2.0
#include "app/view/ringpicture.h"

#include "core/keyhash.h"

#include <QCoreApplication>

namespace app {

namespace {

constexpr double kHashes = 18446744073709551616.0; // 2^64

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ring)
};

quint64 hashOf(const QString &key)
{
    const QByteArray bytes = key.toUtf8();
    return core::keyHash({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

widgets::PartitionRing::Data ringOf(const Picture &picture)
{
    widgets::PartitionRing::Data data;
    QHash<QString, int> places;
    for (const ServerPicture &server : picture.servers()) {
        places.insert(server.id, static_cast<int>(data.servers.size()));
        data.servers << server.id;
    }
    const auto placesOf = [&places](const QStringList &ids) {
        QList<int> result;
        for (const QString &id : ids) {
            if (const auto found = places.constFind(id); found != places.constEnd())
                result << *found;
        }
        return result;
    };
    data.pieces.reserve(picture.partitions().size());
    for (const PartitionPicture &partition : picture.partitions()) {
        QStringList missing = partition.missing;
        missing.removeAll(partition.primary);
        data.pieces.append({.primary = places.value(partition.primary, -1),
            .isServed = partition.isServed,
            .secondaries = placesOf(partition.secondaries),
            .learners = placesOf(partition.learners),
            .missing = placesOf(missing)});
    }
    data.isStale = picture.isStale();
    return data;
}

double turnOf(const QString &key)
{
    return static_cast<double>(hashOf(key)) / kHashes;
}

QString wayText(const QString &key, const PartitionPicture &partition)
{
    const QString hash = QString::number(hashOf(key), 16).rightJustified(16, u'0');
    QStringList others = partition.secondaries;
    others << partition.learners;
    const QString place = Text::tr("xxh64 %1 → partition %2").arg(hash).arg(partition.number);
    if (!partition.isServed)
        return Text::tr("%1 → nobody serves it; the last was %2").arg(place, partition.primary);
    const QString primary = Text::tr("%1 → %2 (primary)").arg(place, partition.primary);
    return others.isEmpty() ? primary
                            : Text::tr("%1, %2").arg(primary, others.join(QStringLiteral(", ")));
}

} // namespace app
