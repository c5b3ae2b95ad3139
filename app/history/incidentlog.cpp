// SPDX-License-Identifier: Apache-2.0
#include "app/history/incidentlog.h"

#include <algorithm>
#include <csignal>

namespace app {

namespace {

constexpr qsizetype kMostFollowed = 16;
constexpr qint64 kMostLookBack = 512;        // server events
constexpr qint64 kFollowNs = 60'000'000'000; // even if all seems to be known

core::NodeId nodeId(const QString &id)
{
    return core::NodeId(id.toStdString());
}

const Observation::Node *nodeOf(const Observation &seen, const QString &id)
{
    const auto found = seen.nodes.find(nodeId(id));
    return found == seen.nodes.end() ? nullptr : &found->second;
}

QString spelt(core::Evidence evidence)
{
    // As in the znode.
    static const QString kWords[] = {QString(), QStringLiteral("eof"), QStringLiteral("silence"),
        QStringLiteral("session"), QStringLiteral("stopped"), QStringLiteral("returned")};
    return kWords[static_cast<std::size_t>(evidence)];
}

const core::PartitionRecord *recordOf(const Observation &seen, quint32 partition)
{
    const auto found = std::lower_bound(seen.partitions.begin(), seen.partitions.end(), partition,
        [](const core::PartitionRecord &record, quint32 number) {
            return record.partition.value < number;
        });
    const bool isKnown = found != seen.partitions.end() && found->partition.value == partition;
    return isKnown ? &*found : nullptr;
}

/// A later fault of the same process has what is told of it from then on. 0: there was none.
qint64 nextFaultOf(const QList<Incident> &incidents, qsizetype place)
{
    const auto next = std::find_if(incidents.begin() + place + 1, incidents.end(),
        [&](const Incident &later) { return later.subject == incidents.at(place).subject; });
    return next == incidents.end() ? 0 : next->faultNs;
}

/// `run`: of the subject, at the fault.
void followHealth(
    Incident &incident, const core::Incarnation &run, const Observation::Node &node, qint64 nowNs)
{
    const core::Health health = node.entry.health;
    const bool isNews = node.healthSinceNs >= incident.faultNs && incident.returnedNs == 0;
    if (health == core::Health::Suspect && isNews && incident.suspectedNs == 0)
        incident.suspectedNs = node.healthSinceNs;
    if (health == core::Health::Down && isNews && incident.declaredNs == 0) {
        incident.declaredNs = node.healthSinceNs;
        incident.evidence = spelt(node.entry.evidence);
    }
    if (health != core::Health::Up || incident.returnedNs != 0)
        return;
    // Another run of it came before anybody had noticed, or it was declared up again.
    if (incident.declaredNs == 0 && !run.isNone() && node.entry.incarnation != run)
        incident.returnedNs = nowNs;
    else if (incident.declaredNs != 0 && node.healthSinceNs > incident.declaredNs)
        incident.returnedNs = node.healthSinceNs;
}

std::optional<Incident::Kind> kindOf(int signal)
{
    switch (signal) {
    case SIGKILL:
        return Incident::Kind::Killed;
    case SIGSTOP:
        return Incident::Kind::Frozen;
    case SIGTERM:
        return Incident::Kind::Stopped;
    default:
        return std::nullopt;
    }
}

constexpr auto told = phrasesIn("IncidentLog");

} // namespace

Incident *IncidentLog::pending(const QString &subject)
{
    for (auto incident = m_incidents.rbegin(); incident != m_incidents.rend(); ++incident) {
        if (incident->subject == subject)
            return incident->returnedNs == 0 ? &*incident : nullptr;
    }
    return nullptr;
}

void IncidentLog::take(const SupervisionEvent &event, const Known &known)
{
    using Kind = SupervisionEvent::Kind;
    Incident *const incident = pending(event.subject);
    switch (event.kind) {
    case Kind::Signalled:
        if (const std::optional<Incident::Kind> kind = kindOf(event.signal))
            open(*kind, event.subject, event.atNs, known);
        break;
    case Kind::Frozen:
        if (incident != nullptr && incident->goneNs == 0)
            incident->goneNs = event.atNs;
        break;
    case Kind::Gone:
        if (incident != nullptr && incident->goneNs == 0) {
            incident->goneNs = event.atNs;
            if (incident->kind == Incident::Kind::Declared)
                incident->kind = Incident::Kind::Died;
        } else if (m_wasReady && !event.subject.isEmpty()) {
            open(Incident::Kind::Died, event.subject, event.atNs, known);
            m_incidents.last().goneNs = event.atNs;
        }
        break;
    case Kind::Ready:
    case Kind::Thawed:
        // Of a server the cluster tells, unless it has not noticed anything.
        if (incident != nullptr
            && (event.subject == kZooKeeperId
                || (event.kind == Kind::Thawed && incident->declaredNs == 0)))
            incident->returnedNs = event.atNs;
        break;
    case Kind::Note:
    case Kind::Started:
    case Kind::Problem:
        break;
    }
}

void IncidentLog::open(
    Incident::Kind kind, const QString &subject, qint64 faultNs, const Known &known)
{
    Incident incident;
    incident.number = static_cast<int>(m_incidents.size()) + 1;
    incident.kind = kind;
    incident.subject = subject;
    incident.faultNs = faultNs;
    Followed followed;
    followed.place = m_incidents.size();
    const core::NodeId id = nodeId(subject);
    if (known.seen.control) {
        followed.epoch = known.seen.control->epoch;
        incident.wasMaster = known.seen.hasMaster() && known.seen.control->master == id;
    }
    if (const Observation::Node *const node = nodeOf(known.seen, subject))
        followed.run = node->entry.incarnation;
    for (const core::PartitionRecord &record : known.seen.partitions) {
        if (record.version == core::Version() || record.primary != id)
            continue;
        incident.affected.append(record.partition.value);
        followed.terms[record.partition.value] = record.term.value;
    }
    std::sort(incident.affected.begin(), incident.affected.end());
    followed.meter = OutageMeter(
        {faultNs, incident.affected, known.seen.partitionCount(), incident.isOfZooKeeper()},
        known.samples, known.workload);
    const qint64 first =
        std::max(known.serverEvents.begin(), known.serverEvents.end() - kMostLookBack);
    for (qint64 i = first; i < known.serverEvents.end(); ++i)
        followed.split.take(known.serverEvents.at(i), incident);
    m_incidents.append(incident);
    m_followed.append(followed);
    if (m_followed.size() > kMostFollowed) {
        m_followed.first().meter.giveUp(told(QT_TR_NOOP("too many faults followed")));
        update(m_followed.first());
        m_followed.removeFirst();
    }
    update(m_followed.last());
}

void IncidentLog::take(const Observation &now, const Known &known)
{
    if (now.isValid() && now.status && now.status->state == core::ClusterState::Ready)
        m_wasReady = true;
    if (m_wasReady)
        openDeclared(now, known);
    for (Followed &followed : m_followed)
        follow(followed, now);
}

void IncidentLog::openDeclared(const Observation &now, const Known &known)
{
    for (const auto &[id, node] : now.nodes) {
        const auto before = known.seen.nodes.find(id);
        if (node.entry.health != core::Health::Down || before == known.seen.nodes.end()
            || before->second.entry.health == core::Health::Down)
            continue;
        const QString subject = textOf(id);
        if (pending(subject) != nullptr)
            continue;
        const bool wasSuspected = before->second.entry.health == core::Health::Suspect;
        open(Incident::Kind::Declared, subject,
            wasSuspected ? before->second.healthSinceNs : node.healthSinceNs, known);
    }
}

void IncidentLog::follow(Followed &followed, const Observation &now)
{
    if (nextFaultOf(m_incidents, followed.place) != 0)
        return;
    Incident &incident = m_incidents[followed.place];
    const core::NodeId id = nodeId(incident.subject);
    if (const Observation::Node *const node = nodeOf(now, incident.subject))
        followHealth(incident, followed.run, *node, now.readAtNs);
    const auto server = now.servers.find(id);
    const bool isRegistered =
        server != now.servers.end() && server->second.incarnation == followed.run;
    if (now.isConnected && !isRegistered && !followed.run.isNone() && incident.sessionEndNs == 0)
        incident.sessionEndNs = now.readAtNs;
    if (incident.wasMaster && incident.masterNs == 0 && now.hasMaster()
        && now.control->epoch > followed.epoch) {
        incident.masterNs = now.readAtNs;
        incident.newMaster = textOf(now.control->master);
    }
    if (incident.promotedNs != 0 || incident.affected.isEmpty())
        return;
    const bool arePromoted =
        std::all_of(incident.affected.begin(), incident.affected.end(), [&](quint32 partition) {
            const core::PartitionRecord *const record = recordOf(now, partition);
            return record && record->term.value > followed.terms.value(partition);
        });
    if (arePromoted)
        incident.promotedNs = now.readAtNs;
}

void IncidentLog::update(Followed &followed)
{
    Incident &incident = m_incidents[followed.place];
    incident.outage = followed.meter.outage();
    incident.split = followed.split.split(incident, nextFaultOf(m_incidents, followed.place));
}

/// The last fault before the end of the request that affected its partition.
const IncidentLog::Followed *IncidentLog::ownerOf(const Sample &sample) const
{
    const auto owner =
        std::find_if(m_followed.rbegin(), m_followed.rend(), [&sample](const Followed &followed) {
            return !followed.meter.isOfAll() && followed.meter.isAffected(sample.partition)
                && followed.meter.faultNs() < sample.endNs();
        });
    return owner == m_followed.rend() ? nullptr : &*owner;
}

void IncidentLog::take(const SampleBatch &batch)
{
    if (m_followed.isEmpty())
        return;
    for (Followed &followed : m_followed)
        takeReturn(followed);
    for (const Sample &sample : batch.samples)
        take(sample);
    for (Followed &followed : m_followed) {
        followed.meter.setOptions(batch.options);
        Incident &incident = m_incidents[followed.place];
        if (incident.outage.isOver)
            continue;
        incident.busyPercent = std::max(incident.busyPercent, batch.busyPercent);
        update(followed);
    }
    if (!batch.samples.isEmpty())
        forgetOld(batch.samples.last().endNs());
}

/// Of ZooKeeper; another fault of it begins another measurement.
void IncidentLog::takeReturn(Followed &followed) const
{
    const qint64 nextNs = nextFaultOf(m_incidents, followed.place);
    const qint64 backNs = nextNs != 0 ? nextNs : m_incidents.at(followed.place).returnedNs;
    if (backNs != 0)
        followed.meter.takeReturn(backNs);
}

void IncidentLog::forgetOld(qint64 nowNs)
{
    const auto old = [&](const Followed &followed) {
        const Incident &incident = m_incidents.at(followed.place);
        return incident.outage.isOver && incident.returnedNs != 0
            && nowNs - incident.faultNs > kFollowNs;
    };
    m_followed.removeIf(old);
}

void IncidentLog::take(const Sample &sample)
{
    const Followed *const owner = ownerOf(sample);
    for (Followed &followed : m_followed) {
        const bool isOurs = owner == nullptr || owner == &followed
            || followed.meter.isBehind(owner->meter.faultNs());
        followed.meter.take(sample, isOurs);
    }
}

void IncidentLog::take(const QList<ServerEvent> &events)
{
    for (Followed &followed : m_followed) {
        for (const ServerEvent &event : events)
            followed.split.take(event, m_incidents[followed.place]);
        if (!events.isEmpty())
            update(followed);
    }
}

void IncidentLog::forgetCluster()
{
    for (Followed &followed : m_followed) {
        followed.meter.giveUp(told(QT_TR_NOOP("the cluster was stopped")));
        update(followed);
    }
    m_followed.clear();
    m_wasReady = false;
}

} // namespace app
