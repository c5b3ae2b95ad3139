// SPDX-License-Identifier: Apache-2.0
#include "app/history/eventreducer.h"

#include "app/view/drainchoice.h"
#include "app/view/statustext.h"
#include "app/view/texts.h"

#include <QCoreApplication>

namespace app {

namespace {

using widgets::Meaning;

Meaning meaningOf(SupervisionEvent::Kind kind)
{
    switch (kind) {
    case SupervisionEvent::Kind::Note:
        return Meaning::Neutral;
    case SupervisionEvent::Kind::Started:
        return Meaning::Moving;
    case SupervisionEvent::Kind::Ready:
    case SupervisionEvent::Kind::Thawed:
        return Meaning::Primary;
    case SupervisionEvent::Kind::Signalled:
    case SupervisionEvent::Kind::Frozen:
        return Meaning::Suspect;
    case SupervisionEvent::Kind::Gone:
    case SupervisionEvent::Kind::Problem:
        return Meaning::Failed;
    }
    return Meaning::Neutral;
}

constexpr auto told = phrasesIn("EventReducer");

} // namespace

struct EventReducer::Step {
    const Observation &before;
    const Observation &now;
    qint64 atNs;
    QList<Happening> lines;

    void add(const QString &subject, Meaning meaning, const Phrase &text,
        const QList<quint32> &partitions = {})
    {
        lines.append({.atNs = atNs,
            .source = Happening::Source::Cluster,
            .subject = subject,
            .meaning = meaning,
            .text = text,
            .partitions = partitions});
    }
};

Happening EventReducer::reduce(const SupervisionEvent &event)
{
    if (event.kind == SupervisionEvent::Kind::Gone)
        m_goneNs.insert(event.subject, event.atNs);
    else if (event.kind == SupervisionEvent::Kind::Started)
        m_goneNs.remove(event.subject);
    return {.atNs = event.atNs,
        .source = event.kind == SupervisionEvent::Kind::Signalled ? Happening::Source::You
                                                                  : Happening::Source::System,
        .subject = event.subject,
        .meaning = meaningOf(event.kind),
        .text = event.text};
}

void EventReducer::forgetCluster()
{
    m_before = std::make_shared<Observation>();
    m_toldEpoch = {};
    m_toldState.reset();
    m_goneNs.clear();
    m_catchingUp.clear();
    m_wereInSync.clear();
}

QList<Happening> EventReducer::reduce(const std::shared_ptr<const Observation> &now)
{
    Step step{*m_before, *now, now->readAtNs, {}};
    reduceConnection(step);
    reduceServers(step);
    reduceMaster(step);
    reducePromotions(step);
    reduceCatchingUp(step);
    reduceDraining(step);
    reduceStatus(step);
    QList<Happening> lines = std::move(step.lines);
    m_before = now;
    return lines;
}

void EventReducer::reduceConnection(Step &step) const
{
    if (step.before.isConnected == step.now.isConnected)
        return;
    if (step.now.isConnected) {
        step.add(kZooKeeperId, Meaning::Primary,
            told(QT_TR_NOOP("this window is connected to ZooKeeper")));
    } else {
        step.add(kZooKeeperId, Meaning::Unknown,
            told(QT_TR_NOOP("this window has lost ZooKeeper: what it shows is getting old")));
    }
}

void EventReducer::reduceMaster(Step &step)
{
    if (step.before.isValid() && step.now.isConnected && !step.now.hasMaster()) {
        const QString id = textOf(step.before.control->master);
        step.add(id, Meaning::Suspect,
            told(QT_TR_NOOP("no master: the registration of %1 is gone")).arg(id));
    }
    // One that is not registered is yesterday's.
    if (!step.now.hasMaster() || step.now.control->epoch == m_toldEpoch)
        return;
    m_toldEpoch = step.now.control->epoch;
    const QString id = textOf(step.now.control->master);
    step.add(id, Meaning::Master,
        told(QT_TR_NOOP("%1 is master, epoch %2"))
            .arg(id)
            .arg(static_cast<qint64>(m_toldEpoch.value)));
}

/// " (17 ms after its process was gone)", if the operating system had said so.
Phrase EventReducer::afterGone(const core::NodeId &id, qint64 atNs) const
{
    const auto gone = m_goneNs.constFind(textOf(id));
    if (gone == m_goneNs.constEnd() || *gone > atNs)
        return {};
    return told(QT_TR_NOOP(" (seen %1 ms after its process was gone)"))
        .arg((atNs - *gone) / 1'000'000);
}

void EventReducer::reduceServers(Step &step) const
{
    for (const auto &[id, node] : step.now.nodes) {
        const QString name = textOf(id);
        const auto found = step.before.nodes.find(id);
        const bool isKnown = found != step.before.nodes.end();
        if (isKnown && found->second.entry.health == node.entry.health)
            continue;
        if (!isKnown && node.entry.health != core::Health::Up)
            continue;
        const Phrase why = evidenceText(node.entry.evidence);
        switch (node.entry.health) {
        case core::Health::Up:
            step.add(name, Meaning::Primary,
                isKnown ? told(QT_TR_NOOP("%1 is up again")).arg(name)
                        : told(QT_TR_NOOP("%1 has joined")).arg(name));
            break;
        case core::Health::Suspect:
            step.add(
                name, Meaning::Suspect, told(QT_TR_NOOP("%1 is suspected: %2")).arg(name).arg(why));
            break;
        case core::Health::Down:
            step.add(name, Meaning::Failed,
                told(QT_TR_NOOP("%1 declared dead: %2%3"))
                    .arg(name)
                    .arg(why)
                    .arg(afterGone(id, step.atNs)));
            break;
        }
    }
}

void EventReducer::reducePromotions(Step &step) const
{
    const auto &before = step.before.partitions;
    const auto &now = step.now.partitions;
    if (before.empty() && !now.empty()) {
        QList<quint32> assigned;
        for (const core::PartitionRecord &record : now)
            assigned.append(record.partition.value);
        step.add({}, Meaning::Primary,
            told(QT_TR_N_NOOP("%n partition(s) assigned"), static_cast<int>(now.size())), assigned);
    }
    if (before.size() != now.size())
        return;
    std::map<std::pair<core::NodeId, core::NodeId>, QList<quint32>> moves;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (before[i].term != now[i].term && before[i].primary != now[i].primary)
            moves[{now[i].primary, before[i].primary}].append(now[i].partition.value);
    }
    for (const auto &[move, partitions] : moves) {
        const QString to = textOf(move.first);
        const auto count = static_cast<int>(partitions.size());
        step.add(to, Meaning::Primary,
            told(QT_TR_N_NOOP("%1 promoted: primary of %n partition(s) of %2"), count)
                .arg(to)
                .arg(textOf(move.second)),
            partitions);
    }
}

std::map<core::NodeId, EventReducer::CatchUp> EventReducer::catchingUp(const Observation &now) const
{
    std::map<core::NodeId, CatchUp> found;
    for (const core::PartitionRecord &record : now.partitions) {
        for (const core::NodeId &id : record.wanted) {
            const auto node = now.nodes.find(id);
            if (node == now.nodes.end() || node->second.entry.health == core::Health::Down
                || record.member(id))
                continue;
            CatchUp &catchUp = found[id];
            catchUp.copies.append(record.partition.value);
            const auto were = m_wereInSync.constFind(id);
            catchUp.isReturn &=
                were != m_wereInSync.cend() && were->contains(record.partition.value);
        }
    }
    return found;
}

void EventReducer::rememberInSync(const Step &step)
{
    const auto &before = step.before.partitions;
    const auto &now = step.now.partitions;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < before.size() && before[i].version == now[i].version)
            continue;
        for (const auto &member : now[i].inSync)
            m_wereInSync[member.id].insert(now[i].partition.value);
    }
}

void EventReducer::reduceCatchingUp(Step &step)
{
    std::map<core::NodeId, CatchUp> now = catchingUp(step.now);
    for (auto &[id, catchUp] : now) {
        const auto before = m_catchingUp.find(id);
        if (before == m_catchingUp.end()) {
            step.add(textOf(id), Meaning::Moving,
                told(QT_TR_N_NOOP("%1 catches up in %n partition(s)"),
                    static_cast<int>(catchUp.copies.size()))
                    .arg(textOf(id)),
                catchUp.copies);
        } else {
            catchUp.isReturn &= before->second.isReturn;
        }
    }
    for (const auto &[id, catchUp] : m_catchingUp) {
        const auto node = step.now.nodes.find(id);
        const bool isUp =
            node != step.now.nodes.end() && node->second.entry.health == core::Health::Up;
        if (now.contains(id) || !isUp)
            continue;
        const Phrase text = catchUp.isReturn ? told(QT_TR_NOOP("%1 is in sync again"))
                                             : told(QT_TR_NOOP("%1 is in sync"));
        step.add(textOf(id), Meaning::Primary, text.arg(textOf(id)));
    }
    m_catchingUp = std::move(now);
    rememberInSync(step);
}

void EventReducer::reduceDraining(Step &step) const
{
    // What nobody has read yet is no proof that it is held by others.
    const auto isDrained = [](const Observation &seen, const core::NodeId &id) {
        return !seen.partitions.empty() && isDraining(seen, id) && !seen.isHolder(id);
    };
    for (const auto &[id, node] : step.now.nodes) {
        const QString name = textOf(id);
        const bool was = isDraining(step.before, id);
        if (!was && isDraining(step.now, id)) {
            step.add(name, Meaning::Moving,
                told(QT_TR_NOOP("%1 is being drained: others take over what it holds")).arg(name));
        } else if (was && node.entry.state == core::NodeState::Active) {
            step.add(name, Meaning::Primary,
                told(QT_TR_NOOP("%1 is used again: it gets its share of copies")).arg(name));
        }
        if (isDrained(step.now, id) && !isDrained(step.before, id)) {
            step.add(name, Meaning::Neutral,
                told(QT_TR_NOOP("%1 is drained: it holds nothing any more")).arg(name));
        }
    }
}

void EventReducer::reduceStatus(Step &step)
{
    if (!step.now.status || !step.now.isValid() || m_toldState == step.now.status->state)
        return;
    const core::ClusterStatus &now = *step.now.status;
    m_toldState = now.state;
    static constexpr Meaning kMeanings[] = {
        Meaning::Moving, Meaning::Primary, Meaning::Suspect, Meaning::Failed};
    Phrase text = stateText(now.state);
    if (!now.why.empty())
        text = told(QT_TR_NOOP("%1: %2")).arg(text).arg(whyText(now));
    step.add({}, kMeanings[static_cast<std::size_t>(now.state)], text);
}

} // namespace app
