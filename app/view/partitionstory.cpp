// SPDX-License-Identifier: Apache-2.0
#include "app/view/partitionstory.h"

#include "app/view/wallclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kMostLines = 40;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartitionStory)
};

struct Line {
    qint64 atNs = 0;
    QString text;
};

QString hex(quint64 hash)
{
    return QString::number(hash, 16).rightJustified(16, u'0');
}

QStringList recordLines(const PartitionPicture &partition)
{
    const QString comma = QStringLiteral(", ");
    QStringList lines{Text::tr("Partition %1").arg(partition.number)};
    lines << (partition.isServed
            ? Text::tr("%1 is its primary, since term %2.")
                  .arg(partition.primary)
                  .arg(partition.term)
            : Text::tr("Nobody serves it. The last primary was %1, in term %2.")
                  .arg(partition.primary)
                  .arg(partition.term));
    if (!partition.secondaries.isEmpty())
        lines << Text::tr("In sync with it: %1.").arg(partition.secondaries.join(comma));
    if (!partition.learners.isEmpty())
        lines << Text::tr("Catching up: %1.").arg(partition.learners.join(comma));
    if (!partition.missing.isEmpty())
        lines << Text::tr("Down: %1.").arg(partition.missing.join(comma));
    lines << Text::tr("Its record has changed %n time(s).", nullptr,
        static_cast<int>(qMin<quint64>(partition.version, 1'000'000)));
    lines << Text::tr("Keys whose hash is %1 – %2.")
                 .arg(hex(partition.range.first), hex(partition.range.last));
    return lines;
}

QString words(const ServerEvent &event)
{
    if (event.name == QLatin1String("installed"))
        return Text::tr("%1 installed term %2").arg(event.server).arg(event.term);
    if (event.name == QLatin1String("viewSynced"))
        return Text::tr("%1 brought the copies of term %2 to one state")
            .arg(event.server)
            .arg(event.term);
    if (event.name == QLatin1String("graceOver"))
        return Text::tr("%1 waited until the leases of before had run out").arg(event.server);
    if (event.name == QLatin1String("firstWrite"))
        return Text::tr("%1 committed the first write of term %2")
            .arg(event.server)
            .arg(event.term);
    if (event.name == QLatin1String("learnerStarted"))
        return Text::tr("%1 began to catch up").arg(event.server);
    if (event.name == QLatin1String("learnerFinished"))
        return Text::tr("%1 caught up").arg(event.server);
    if (event.name == QLatin1String("steppedDown"))
        return Text::tr("%1 stepped down").arg(event.server);
    return Text::tr("%1: %2").arg(event.server, event.name);
}

QList<Line> historyOf(const RunState &state, const PartitionPicture &partition)
{
    QList<Line> lines;
    const AppendLog<ServerEvent> &events = state.serverEvents();
    for (qint64 i = events.end(); i > events.begin() && lines.size() < kMostLines; --i) {
        const ServerEvent &event = events.at(i - 1);
        if (event.partition == qint64(partition.number))
            lines.append({event.atNs, words(event)});
    }
    const QStringList held =
        QStringList{partition.primary} + partition.secondaries + partition.missing;
    const AppendLog<Happening> &happenings = state.happenings();
    const qsizetype most = lines.size() + kMostLines;
    for (qint64 i = happenings.end(); i > happenings.begin() && lines.size() < most; --i) {
        const Happening &happening = happenings.at(i - 1);
        if (held.contains(happening.subject))
            lines.append({happening.atNs, happening.text.toString()});
    }
    for (const Incident &incident : state.incidents()) {
        if (incident.affected.contains(partition.number))
            lines.append({incident.faultNs,
                Text::tr("%1, its primary, failed (incident %2)")
                    .arg(childTitle(incident.subject))
                    .arg(incident.number)});
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.atNs < b.atNs; });
    return lines.mid(qMax<qsizetype>(0, lines.size() - kMostLines));
}

} // namespace

QString partitionStory(const RunState &state, const Picture &picture, int partition)
{
    if (partition < 0 || partition >= picture.partitions().size())
        return {};
    const PartitionPicture &shown = picture.partitions().at(partition);
    QStringList lines = recordLines(shown);
    const QList<Line> history = historyOf(state, shown);
    if (!history.isEmpty())
        lines << QString() << Text::tr("What happened to it and to its servers:");
    for (const Line &line : history)
        lines << QStringLiteral("%1  %2").arg(timeText(line.atNs), line.text);
    return lines.join(u'\n');
}

} // namespace app
