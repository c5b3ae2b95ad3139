// SPDX-License-Identifier: Apache-2.0
#include "app/view/explanation.h"

#include "app/view/storyteller.h"

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// So long after a fault a new master is still its consequence.
constexpr qint64 kConsequenceNs = 30'000'000'000;

bool isConsequence(const ServerEvent &election, const QList<Incident> &incidents)
{
    return std::ranges::any_of(incidents, [&election](const Incident &incident) {
        const bool isNear = election.atNs >= incident.faultNs
            && election.atNs < std::max(incident.masterNs, incident.faultNs + kConsequenceNs);
        return isNear && (incident.wasMaster || incident.isOfZooKeeper());
    });
}

} // namespace

QString incidentTitle(const Incident &incident)
{
    const QString subject = childTitle(incident.subject);
    switch (incident.kind) {
    case Incident::Kind::Killed:
        return Text::tr("%1 killed").arg(subject);
    case Incident::Kind::Frozen:
        return Text::tr("%1 frozen").arg(subject);
    case Incident::Kind::Stopped:
        return Text::tr("%1 stopped").arg(subject);
    case Incident::Kind::Died:
        return Text::tr("%1 ended by itself").arg(subject);
    case Incident::Kind::Declared:
        return Text::tr("%1 declared down").arg(subject);
    }
    return subject;
}

QList<Chapter> chaptersOf(const RunState &state)
{
    QList<Chapter> chapters;
    for (const Incident &incident : state.incidents()) {
        chapters.append({.atNs = incident.faultNs,
            .title = incidentTitle(incident),
            .incident = incident.number,
            .newMaster = {}});
    }
    for (const ServerEvent &election : state.elections()) {
        if (isConsequence(election, state.incidents()))
            continue;
        chapters.append({.atNs = election.atNs,
            .title = Text::tr("%1 became master").arg(election.server),
            .newMaster = election.server});
    }
    std::ranges::stable_sort(chapters, {}, &Chapter::atNs);
    for (qsizetype i = 0; i + 1 < chapters.size(); ++i)
        chapters[i].untilNs = chapters.at(i + 1).atNs;
    return chapters;
}

QList<Sentence> explain(const Chapter &chapter, const RunState &state)
{
    const auto found = std::ranges::find(state.incidents(), chapter.incident, &Incident::number);
    if (found == state.incidents().end())
        return StoryTeller(Incident(), chapter, state).tellElection();
    return explain(chapter, *found, state);
}

QList<Sentence> explain(const Chapter &chapter, const Incident &incident, const RunState &state)
{
    return StoryTeller(incident, chapter, state).tell();
}

} // namespace app
