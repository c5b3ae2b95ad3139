// SPDX-License-Identifier: Apache-2.0
#include "app/recording/replaysummary.h"

#include "app/scenario/scenario.h"
#include "app/view/keyfigures.h"
#include "app/view/plainpreview.h"
#include "app/view/wallclock.h"

#include <QCoreApplication>

namespace app {

namespace {

constexpr qsizetype kMostOfText = 200; // of a header, which is a stranger's

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReplaySummary)
};

QString kindText(Incident::Kind kind, const QString &subject)
{
    switch (kind) {
    case Incident::Kind::Killed:
        return Text::tr("%1 was killed").arg(subject);
    case Incident::Kind::Frozen:
        return Text::tr("%1 was frozen").arg(subject);
    case Incident::Kind::Stopped:
        return Text::tr("%1 was stopped").arg(subject);
    case Incident::Kind::Died:
        return Text::tr("%1 died").arg(subject);
    case Incident::Kind::Declared:
        break;
    }
    return Text::tr("%1 was declared down").arg(subject);
}

void addHeader(ReplaySummary &summary, const Replay &replay)
{
    const RecordingHeader &header = replay.header();
    const auto shown = [](const QString &text) { return plainPreview(text, kMostOfText); };
    summary.lines << Text::tr("cluster %1, recorded %2 by kvorum %3 on %4")
                         .arg(shown(header.cluster), shown(header.startedAt), shown(header.version),
                             shown(header.host));
    const qint64 seconds = (replay.endNs() - replay.beginNs()) / 1'000'000'000;
    summary.lines << Text::tr("%1 s, %n event(s)", nullptr, static_cast<int>(replay.eventCount()))
                         .arg(seconds);
    if (!replay.missing().isEmpty())
        summary.lines << replay.missing().toString();
}

void addIncidents(ReplaySummary &summary, const RunState &last)
{
    if (last.incidents().isEmpty())
        summary.lines << Text::tr("no fault");
    for (const Incident &incident : last.incidents()) {
        summary.lines << QStringLiteral("%1  %2. %3")
                             .arg(timeText(incident.faultNs),
                                 kindText(incident.kind, incident.subject),
                                 waitedFigure(incident).sentence);
    }
}

} // namespace

ReplaySummary summaryOf(const Replay &replay)
{
    ReplaySummary summary;
    showTimesOfBoot(replay.header().epochOfBootMs());
    const RunState &last = replay.last();
    addHeader(summary, replay);
    addIncidents(summary, last);
    summary.lines << lostFigure(last).sentence;
    const LedgerReport &ledger = last.ledger();
    const bool isUnlike = ledger.partitionsAlike < ledger.partitionsCompared;
    for (const QString &difference : ledger.differences)
        summary.lines << difference;
    if (!ledger.lost.isEmpty() || ledger.staleReads > 0 || isUnlike)
        summary.exitCode = static_cast<int>(Verdict::Fail);
    const ScenarioNews &scenario = last.scenario();
    if (!scenario.name.isEmpty()) {
        const Verdict verdict = scenario.endedNs == 0 ? Verdict::Inconclusive : scenario.verdict;
        summary.lines << Text::tr("scenario %1: %2").arg(scenario.name, verdictWord(verdict));
        if (!scenario.why.isEmpty())
            summary.lines << QStringLiteral("  %1").arg(scenario.why.toString());
        if (summary.exitCode == 0)
            summary.exitCode = static_cast<int>(verdict);
    } else if (summary.exitCode == 0 && lostFigure(last).meaning != widgets::Meaning::Primary) {
        summary.exitCode = static_cast<int>(Verdict::Inconclusive);
    }
    showTimesOfThisBoot();
    return summary;
}

} // namespace app
