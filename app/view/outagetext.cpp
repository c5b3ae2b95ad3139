// SPDX-License-Identifier: Apache-2.0
#include "app/view/outagetext.h"

#include "app/supervision/hostmeter.h"
#include "app/supervision/supervisionevent.h"
#include "app/view/measuretext.h"

#include <QCoreApplication>

namespace app {

namespace {

using widgets::Meaning;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outage)
};

const QString kDot = QStringLiteral(" · ");

Meaning meaningOf(Incident::Kind kind)
{
    switch (kind) {
    case Incident::Kind::Frozen:
        return Meaning::Suspect;
    case Incident::Kind::Stopped:
        return Meaning::Neutral;
    case Incident::Kind::Killed:
    case Incident::Kind::Died:
    case Incident::Kind::Declared:
        break;
    }
    return Meaning::Failed;
}

/// The counts that are not 0, each in its own words.
QStringList disturbed(int retried, int failed, int unknown)
{
    QStringList parts;
    if (failed > 0)
        parts << Text::tr("%n failed", nullptr, failed);
    if (unknown > 0)
        parts << Text::tr("%n unknown", nullptr, unknown);
    if (retried > 0)
        parts << Text::tr("%n retried", nullptr, retried);
    return parts;
}

QString unfeltText(const Incident &incident, const QString &limit)
{
    const Incident::Split &split = incident.split;
    if (!split.isKnown)
        return Text::tr("OUTAGE none was felt (%1)").arg(limit);
    const QString text = Text::tr(
        "OUTAGE none was felt (%1), though by the servers' own events the failover took %2")
                             .arg(limit, waitText(split.serversMs()));
    if (split.serversMs() >= incident.outage.resolutionMs)
        return text;
    // Requests came too seldom to fall into it.
    return Text::tr("%1: more requests a second would show it").arg(text);
}

QString unmeasuredText(const Incident &incident)
{
    const QString why = incident.outage.whyNot.toString();
    if (!incident.split.isKnown)
        return Text::tr("OUTAGE not measured: %1").arg(why);
    return Text::tr("OUTAGE not measured: %1; as the servers tell it, the failover took %2")
        .arg(why, waitText(incident.split.serversMs()));
}

/// What is disturbed while it is away comes and goes.
Said ofZooKeeperSoFar(const Incident::Outage &outage)
{
    const QString text = measureAndErrorText(outage.worstMs, outage.resolutionMs);
    if (!outage.isFelt())
        return {Meaning::Primary, Text::tr("OUTAGE none so far (%1)").arg(text)};
    return {Meaning::Suspect, Text::tr("OUTAGE %1 so far").arg(text)};
}

/// `said`, and whether the host was too busy for it.
Said onHost(Said said, const Incident &incident)
{
    if (const QString busy = busyText(incident.busyPercent); !busy.isEmpty())
        said.text += kDot + busy;
    return said;
}

/// What was lost, and all that is not as it should be.
QStringList proofParts(const LedgerReport &ledger, Meaning meaning)
{
    QStringList parts;
    const auto lost = static_cast<qint64>(ledger.lostCount());
    if (meaning == Meaning::Neutral) {
        parts << Text::tr("PROOF not yet: %1 acknowledged writes have not been read back")
                     .arg(countText(static_cast<qint64>(ledger.acknowledged)));
    } else {
        parts << Text::tr("PROOF %1 of %2 acknowledged writes lost")
                     .arg(countText(lost), countText(qint64(ledger.acknowledgedThen)));
    }
    const bool isChecked = meaning != Meaning::Neutral;
    parts << Text::tr(
        "%n unknown", nullptr, static_cast<int>(isChecked ? ledger.unknownThen : ledger.unknown));
    if (isChecked && ledger.unreadable > 0) {
        parts << Text::tr("%n key(s) could not be read: nothing is proven of them", nullptr,
            static_cast<int>(ledger.unreadable));
    }
    if (ledger.staleReads > 0)
        parts << Text::tr("%n stale read(s)", nullptr, static_cast<int>(ledger.staleReads));
    return parts;
}

QString copiesText(const LedgerReport &ledger)
{
    return Text::tr("copies alike in %1 of %2 partitions")
        .arg(ledger.partitionsAlike)
        .arg(ledger.partitionsCompared);
}

} // namespace

QString incidentText(const Incident &incident)
{
    switch (incident.kind) {
    case Incident::Kind::Killed:
        return Text::tr("%1 killed").arg(childTitle(incident.subject));
    case Incident::Kind::Frozen:
        return Text::tr("%1 frozen").arg(childTitle(incident.subject));
    case Incident::Kind::Stopped:
        return Text::tr("%1 stopped").arg(childTitle(incident.subject));
    case Incident::Kind::Died:
        return Text::tr("%1 died").arg(childTitle(incident.subject));
    case Incident::Kind::Declared:
        return Text::tr("%1 declared dead").arg(childTitle(incident.subject));
    }
    return childTitle(incident.subject);
}

QString faultText(const Incident &incident)
{
    if (!incident.wasMaster)
        return incidentText(incident);
    Incident master = incident;
    master.subject = Text::tr("%1 (master)").arg(childTitle(incident.subject));
    return incidentText(master);
}

widgets::StripFlag flagOf(const Incident &incident)
{
    return {incident.number, incident.faultNs, meaningOf(incident.kind), incidentText(incident)};
}

std::optional<widgets::StripSpan> spanOf(const Incident &incident)
{
    const Incident::Outage &outage = incident.outage;
    if (!outage.isFelt())
        return {};
    const bool isEnded = outage.isOver || incident.isOfZooKeeper();
    widgets::StripSpan span{outage.beganNs, isEnded ? outage.endedNs : 0, {}};
    if (outage.isOver && outage.isMeasured)
        span.text = measureText(outage.worstMs, outage.resolutionMs);
    return span;
}

Said outageSaid(const Incident &incident)
{
    const Incident::Outage &outage = incident.outage;
    if (!outage.isMeasured && !outage.whyNot.isEmpty())
        return onHost({Meaning::Unknown, unmeasuredText(incident)}, incident);
    if (outage.isMeasured && !outage.isOver && incident.isOfZooKeeper())
        return ofZooKeeperSoFar(outage);
    if (!outage.isMeasured || (!outage.isOver && !outage.isFelt()))
        return {Meaning::Moving, Text::tr("OUTAGE is being measured …")};
    if (!outage.isOver) {
        const QString text = measureText(outage.worstMs, outage.resolutionMs);
        return {Meaning::Failed, Text::tr("OUTAGE not yet over, %1 so far").arg(text)};
    }
    const QString text = measureAndErrorText(outage.worstMs, outage.resolutionMs);
    if (!outage.isFelt())
        return onHost({Meaning::Primary, unfeltText(incident, text)}, incident);
    return onHost({Meaning::Suspect, Text::tr("OUTAGE %1").arg(text)}, incident);
}

QString waitedText(const Incident::Outage &outage)
{
    if (!outage.isMeasured)
        return outage.whyNot.toString();
    if (!outage.isOver)
        return Text::tr("not yet over");
    const QString text = measureAndErrorText(outage.worstMs, outage.resolutionMs);
    return outage.isFelt() ? text : Text::tr("none was felt (%1)").arg(text);
}

QString busyText(int percent)
{
    if (percent < HostMeter::kOverloadedPercent)
        return {};
    return Text::tr("host CPU %1 % busy: timings unreliable").arg(percent);
}

QString outageDetail(const Incident &incident)
{
    const Incident::Outage &outage = incident.outage;
    const auto partitions = static_cast<int>(incident.affected.size());
    QStringList parts{incidentText(incident)};
    if (!incident.isOfZooKeeper())
        parts << Text::tr("%n partition(s) affected", nullptr, partitions);
    if (outage.isMeasured && outage.isOver && outage.isFelt()) {
        parts << Text::tr("the longest of them: %1")
                     .arg(measureAndErrorText(outage.worstMs, outage.resolutionMs));
        parts << Text::tr("the median: %1").arg(measureText(outage.medianMs, outage.resolutionMs));
    }
    parts << disturbed(outage.retried, outage.failed, outage.unknown);
    if (outage.late > 0)
        parts << Text::tr("%n late", nullptr, outage.late);
    return parts.join(kDot);
}

QList<widgets::BudgetBar::Part> budgetOf(const Incident::Split &split)
{
    if (!split.isKnown)
        return {};
    const auto part = [](const QString &name, double ms, Meaning meaning, const QString &about) {
        return widgets::BudgetBar::Part{name, waitText(ms), ms, meaning, about};
    };
    QList<widgets::BudgetBar::Part> parts{
        part(Text::tr("detect"), split.detectMs, Meaning::Suspect,
            Text::tr("from the fault until a server holds it for dead")),
        part(Text::tr("decide"), split.decideMs, Meaning::Master,
            Text::tr("until the new map stands in ZooKeeper")),
        part(Text::tr("promote"), split.promoteMs, Meaning::Primary,
            Text::tr("until the last new primary serves"))};
    if (split.rerouteMs) {
        parts << part(Text::tr("reroute"), *split.rerouteMs, Meaning::Secondary,
            Text::tr("until the last request that waited is answered"));
    }
    return parts;
}

QString budgetNote()
{
    return Text::tr("The parts begin with the fault; the outage begins with the first request that "
                    "had to wait, which may be later.")
        + u' '
        + Text::tr(
            "What a server's card says counts from the end of its process or from its freeze to "
            "when ZooKeeper said that it is down.");
}

Said proofSaid(const LedgerReport &ledger, const Incident &incident)
{
    const Meaning meaning = lostFigure(ledger, incident.faultNs).meaning;
    QStringList parts = proofParts(ledger, meaning);
    if (incident.outage.isMeasured && !incident.isOfZooKeeper())
        parts << Text::tr("other partitions: %n disturbed", nullptr, incident.outage.elsewhere);
    if (meaning != Meaning::Neutral && ledger.partitionsCompared > 0)
        parts << copiesText(ledger);
    return {meaning, parts.join(kDot)};
}

Said proofInShort(const LedgerReport &ledger, const Incident &incident)
{
    const Meaning meaning = lostFigure(ledger, incident.faultNs).meaning;
    QStringList parts = proofParts(ledger, meaning);
    if (meaning != Meaning::Neutral && ledger.partitionsUnlike() > 0)
        parts << copiesText(ledger);
    return {meaning, parts.join(kDot)};
}

QString sinceCheckText(const LedgerReport &ledger, const Incident &incident)
{
    const bool isChecked = lostFigure(ledger, incident.faultNs).meaning != Meaning::Neutral;
    if (!isChecked || ledger.acknowledgedSince() + ledger.unknownSince() == 0)
        return {};
    return Text::tr("since then: %1 acknowledged, %2 unknown, not yet read back")
        .arg(countText(static_cast<qint64>(ledger.acknowledgedSince())),
            countText(static_cast<qint64>(ledger.unknownSince())));
}

Said ofLastRun(const Said &said)
{
    return {said.meaning, Text::tr("Last run: %1").arg(said.text)};
}

QString disturbedText(const widgets::StripCell &sum)
{
    const QStringList parts = disturbed(
        static_cast<int>(sum.retried), static_cast<int>(sum.failed), static_cast<int>(sum.unknown));
    return parts.isEmpty() ? Text::tr("0 failed") : parts.join(kDot);
}

QString statsText(const ClientStats &stats)
{
    const widgets::StripCell &counts = stats.counts;
    QStringList parts{Text::tr("%n request(s)", nullptr, static_cast<int>(stats.total()))};
    parts << Text::tr("%1 ok").arg(countText(counts.ok));
    if (counts.late > 0)
        parts << Text::tr("%1 late").arg(countText(counts.late));
    parts << disturbed(static_cast<int>(counts.retried), static_cast<int>(counts.failed),
        static_cast<int>(counts.unknown));
    if (stats.served() > 0) {
        parts << Text::tr("p50 %1").arg(waitText(stats.p50Ms));
        parts << Text::tr("p99 %1").arg(waitText(stats.p99Ms));
    }
    parts << Text::tr("longest gap %1").arg(waitText(stats.longestGapMs));
    return parts.join(kDot);
}

} // namespace app
