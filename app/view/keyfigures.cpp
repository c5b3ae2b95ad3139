// SPDX-License-Identifier: Apache-2.0
#include "app/view/keyfigures.h"

#include "app/view/measuretext.h"

#include <QCoreApplication>

namespace app {

namespace {

using widgets::Meaning;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
};

const QString kNothing = QStringLiteral("–");

KeyFigure waited(Meaning meaning, const QString &value, const QString &sentence)
{
    return {meaning, Text::tr("Clients waited"), value, sentence};
}

QString sentenceOf(const Incident &incident, const QString &value)
{
    if (incident.outage.isFelt())
        return Text::tr("Clients waited %1.").arg(value);
    if (!incident.split.isKnown)
        return Text::tr("No request was affected (%1).").arg(value);
    return Text::tr("No request was affected (%1): the servers had failed over in %2.")
        .arg(value, waitText(incident.split.serversMs()));
}

QString unmeasuredText(const Incident &incident)
{
    const QString why = incident.outage.whyNot.toString();
    if (why.isEmpty())
        return Text::tr("How long clients waited is not measured.");
    if (!incident.split.isKnown)
        return Text::tr("How long clients waited is not measured: %1").arg(why);
    return Text::tr("How long clients waited is not measured: %1. The servers failed over in %2.")
        .arg(why, waitText(incident.split.serversMs()));
}

KeyFigure lost(Meaning meaning, const QString &value, const QString &sentence)
{
    return {meaning, Text::tr("Acknowledged writes lost"), value, sentence};
}

} // namespace

KeyFigure waitedFigure(const Incident &incident)
{
    const Incident::Outage &outage = incident.outage;
    if (!outage.isMeasured)
        return waited(Meaning::Unknown, kNothing, unmeasuredText(incident));
    if (!outage.isOver && incident.isOfZooKeeper() && !outage.isFelt()) {
        const QString limit = measureText(outage.worstMs, outage.resolutionMs);
        return waited(
            Meaning::Primary, limit, Text::tr("No request was affected so far (%1).").arg(limit));
    }
    if (!outage.isOver)
        return waited(Meaning::Failed, QStringLiteral("…"),
            Text::tr("How long clients wait is not yet over."));
    KeyFigure figure = waited(Meaning::Primary, measureText(outage.worstMs, outage.resolutionMs),
        sentenceOf(incident, measureAndErrorText(outage.worstMs, outage.resolutionMs)));
    if (const QString error = errorText(outage.worstMs, outage.resolutionMs); !error.isEmpty())
        figure.caption = Text::tr("Clients waited (± %1)").arg(error);
    return figure;
}

KeyFigure waitedFigure(const RunState &state)
{
    if (state.incidents().isEmpty())
        return waited(Meaning::Neutral, kNothing, Text::tr("No fault yet."));
    return waitedFigure(state.incidents().last());
}

KeyFigure lostFigure(const LedgerReport &ledger, qint64 sinceNs)
{
    if (!ledger.isChecked || ledger.checkedAtNs < sinceNs) {
        return lost(Meaning::Neutral, kNothing,
            Text::tr("%n write(s) acknowledged, not yet read back.", nullptr,
                static_cast<int>(ledger.acknowledged)));
    }
    const auto count = static_cast<int>(ledger.lostCount());
    const QString value = countText(count);
    if (count > 0 || ledger.staleReads > 0) {
        const auto stale = static_cast<int>(ledger.staleReads);
        return lost(Meaning::Failed, value,
            count > 0 ? Text::tr("%n acknowledged write(s) lost.", nullptr, count)
                      : Text::tr("%n read(s) answered an older value.", nullptr, stale));
    }
    if (ledger.unreadable > 0) {
        return lost(Meaning::Unknown, Text::tr("?"),
            Text::tr("%n key(s) could not be read back: of them nothing is proven.", nullptr,
                static_cast<int>(ledger.unreadable)));
    }
    if (ledger.partitionsUnlike() > 0) {
        return lost(Meaning::Failed, value,
            Text::tr("The copies of %n partition(s) differ.", nullptr,
                static_cast<int>(ledger.partitionsUnlike())));
    }
    const QString acknowledged = countText(static_cast<qint64>(ledger.acknowledgedThen));
    return lost(Meaning::Primary, value,
        ledger.unknownThen == 0
            ? Text::tr("0 of %1 acknowledged writes lost.").arg(acknowledged)
            : Text::tr("0 of %1 acknowledged writes lost, %2 unknown.")
                  .arg(acknowledged, countText(static_cast<qint64>(ledger.unknownThen))));
}

KeyFigure lostFigure(const RunState &state)
{
    const QList<Incident> &incidents = state.incidents();
    return lostFigure(state.ledger(), incidents.isEmpty() ? 0 : incidents.last().faultNs);
}

} // namespace app
