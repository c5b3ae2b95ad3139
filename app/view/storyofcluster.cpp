// SPDX-License-Identifier: Apache-2.0
#include "app/view/storyteller.h"

#include "app/view/wallclock.h"

#include <algorithm>

namespace app {

/// Who knew first, and by what.
void StoryTeller::tellDetection()
{
    const auto first = [this](QLatin1String name) -> std::optional<ServerEvent> {
        const QList<ServerEvent> all = events(name);
        const auto found = std::ranges::find(all, m_incident.subject, &ServerEvent::subject);
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    const auto tellOf = [this](const ServerEvent &event, Meaning meaning, const QString &text) {
        Sentence &told = add(event.atNs, Source::Cluster, meaning, text);
        told.subject = event.server;
        told.logOf = event.server;
    };
    if (const auto suspected = first(QLatin1String("suspected"))) {
        tellOf(*suspected, Meaning::Suspect,
            tr("%1 heard nothing of %2 any more and suspects it: silence is no proof.")
                .arg(shown(suspected->server), m_name));
    }
    if (const auto proven = first(QLatin1String("proven"))) {
        const QString server = shown(proven->server);
        const QString &evidence = proven->evidence;
        if (evidence == QLatin1String("stopped"))
            tellOf(*proven, Meaning::Failed,
                tr("%1 had %2's own word that it stops.").arg(server, m_name));
        else if (evidence.isEmpty() || evidence == QLatin1String("eof"))
            tellOf(*proven, Meaning::Failed,
                tr("%1 saw its connection to %2 end: proof that the process is gone.")
                    .arg(server, m_name));
        else
            tellOf(*proven, Meaning::Failed,
                tr("%1 had proof that %2 is gone (%3).").arg(server, m_name, shown(evidence)));
    }
}

void StoryTeller::tellElected()
{
    const QList<ServerEvent> elected = events(QLatin1String("masterElected"));
    if (!m_incident.wasMaster && !m_incident.isOfZooKeeper())
        return;
    for (const ServerEvent &event : elected) {
        Sentence &told = add(event.atNs, Source::Cluster, Meaning::Master,
            tr("%1 was elected master.").arg(shown(event.server)));
        told.subject = event.server;
        told.logOf = event.server;
        told.znode = znode(QStringLiteral("/control"));
    }
}

/// The first change of the map after it was known; later ones bring copies back.
void StoryTeller::tellMap()
{
    const QList<ServerEvent> maps = events(QLatin1String("mapWritten"));
    const auto map = std::ranges::find_if(maps, [](const ServerEvent &e) { return e.count > 0; });
    if (map == maps.end())
        return;
    Sentence &told = add(map->atNs, Source::Cluster, Meaning::Moving,
        tr("%1 wrote revision %2 to ZooKeeper: one multi that changed %n partition(s).", nullptr,
            static_cast<int>(map->count))
            .arg(shown(map->server))
            .arg(map->revision));
    told.subject = map->server;
    told.logOf = map->server;
    told.znode = znode(QStringLiteral("/control"));
}

/// Of the subject itself: it gives up what it may not serve any more.
void StoryTeller::tellStepDown()
{
    const QList<ServerEvent> all = events(QLatin1String("steppedDown"));
    int count = 0;
    ServerEvent first;
    for (const ServerEvent &event : all) {
        if (event.server != m_incident.subject)
            continue;
        if (count++ == 0)
            first = event;
    }
    if (count == 0)
        return;
    const QString text = m_incident.kind == Incident::Kind::Stopped
        ? tr("%1 handed over: it is primary of %n partition(s) no more.", nullptr, count)
        : tr("%1 noticed that its lease was over and refused to serve %n partition(s).", nullptr,
            count);
    Sentence &told = add(first.atNs, Source::Cluster, Meaning::Suspect, text.arg(m_name));
    told.subject = m_incident.subject;
    told.logOf = m_incident.subject;
    told.partition = static_cast<int>(first.partition);
}

/// What this window read in ZooKeeper, a little later than it was written.
void StoryTeller::tellZnodes()
{
    const QByteArray node = znode(QStringLiteral("/nodes/") + m_incident.subject);
    const auto tellOf = [this](qint64 atNs, Meaning meaning, const QString &text,
                            const QByteArray &path) {
        if (atNs == 0)
            return;
        Sentence &told = add(atNs, Source::Cluster, meaning, text);
        told.subject = m_incident.subject;
        told.logOf = kZooKeeperId;
        told.znode = path;
    };
    tellOf(m_incident.suspectedNs, Meaning::Suspect,
        tr("Read in ZooKeeper: %1 is suspected.").arg(m_name), node);
    tellOf(m_incident.declaredNs, Meaning::Failed,
        m_incident.evidence.isEmpty() ? tr("Read in ZooKeeper: %1 is down.").arg(m_name)
                                      : tr("Read in ZooKeeper: %1 is down, by the evidence “%2”.")
                                            .arg(m_name, shown(m_incident.evidence)),
        node);
    tellOf(m_incident.masterNs, Meaning::Master,
        tr("Read in ZooKeeper: %1 is the master.").arg(shown(m_incident.newMaster)),
        znode(QStringLiteral("/control")));
    tellOf(m_incident.promotedNs, Meaning::Primary,
        tr("Read in ZooKeeper: another primary for each of its %n partition(s).", nullptr,
            static_cast<int>(m_incident.affected.size())),
        znode(QStringLiteral("/mappings")));
}

void StoryTeller::tellSession()
{
    if (m_incident.sessionEndNs == 0)
        return;
    const bool wasWaitedFor = m_incident.evidence == QLatin1String("session");
    const QString after = ageText(m_incident.sessionEndNs - m_incident.faultNs);
    const QString text = wasWaitedFor
        ? tr("ZooKeeper ended its session, %1 after the fault: this is what the cluster had to "
             "wait for.")
        : m_incident.kind == Incident::Kind::Stopped
        ? tr("Its session with ZooKeeper was closed, %1 after it was asked to stop.")
        : tr("ZooKeeper ended its session, %1 after the fault: nothing had waited for that.");
    Sentence &told =
        add(m_incident.sessionEndNs, Source::Cluster, Meaning::Neutral, text.arg(after));
    told.subject = kZooKeeperId;
    told.logOf = kZooKeeperId;
    told.znode = znode(QStringLiteral("/servers"));
}

void StoryTeller::tellReturn()
{
    if (m_incident.returnedNs == 0)
        return;
    const QString text = m_incident.isOfZooKeeper() ? tr("ZooKeeper serves again.")
        : m_incident.declaredNs == 0
        ? tr("%1 runs again before the cluster had noticed anything.").arg(m_name)
        : tr("Read in ZooKeeper: %1 is up again.").arg(m_name);
    Sentence &told = add(m_incident.returnedNs,
        m_incident.isOfZooKeeper() ? Source::System : Source::Cluster, Meaning::Primary, text);
    told.subject = m_incident.subject;
    told.logOf = m_incident.subject;
    if (!m_incident.isOfZooKeeper())
        told.znode = znode(QStringLiteral("/nodes/") + m_incident.subject);
}

void StoryTeller::tellCatchingUp()
{
    const auto ofSubject = [this](QLatin1String name) {
        QList<ServerEvent> all = events(name);
        all.removeIf(
            [this](const ServerEvent &event) { return event.server != m_incident.subject; });
        return all;
    };
    const QList<ServerEvent> started = ofSubject(QLatin1String("learnerStarted"));
    const QList<ServerEvent> finished = ofSubject(QLatin1String("learnerFinished"));
    const auto tellOf = [this](const ServerEvent &event, Meaning meaning, const QString &text) {
        Sentence &told = add(event.atNs, Source::Cluster, meaning, text.arg(m_name));
        told.subject = m_incident.subject;
        told.logOf = m_incident.subject;
        told.partition = static_cast<int>(event.partition);
        told.znode = mappingOf(event.partition);
    };
    if (!started.isEmpty())
        tellOf(started.first(), Meaning::Moving,
            tr("%1 began to catch up, in %n partition(s).", nullptr,
                static_cast<int>(started.size())));
    if (finished.isEmpty())
        return;
    const auto count = static_cast<int>(finished.size());
    tellOf(finished.last(), Meaning::Primary,
        finished.size() >= started.size()
            ? tr("%1 has caught up in all of %n partition(s).", nullptr, count)
            : tr("%1 has caught up in %n partition(s) so far.", nullptr, count));
}

void StoryTeller::addRemarks()
{
    const Incident::Outage &outage = m_incident.outage;
    if (!outage.isMeasured && !outage.whyNot.isEmpty())
        remark(Meaning::Unknown,
            tr("What clients felt was not measured: %1.").arg(outage.whyNot.toString()));
    else if (outage.isMeasured && outage.isOver && !outage.isFelt())
        remark(Meaning::Primary, tr("No request of the workload was disturbed."));
    else if (outage.isMeasured && outage.isOver)
        remark(outage.failed + outage.unknown > 0 ? Meaning::Suspect : Meaning::Primary,
            tr("Requests retried: %1; failed: %2; of unknown outcome: %3; disturbed on other "
               "partitions: %4.")
                .arg(outage.retried)
                .arg(outage.failed)
                .arg(outage.unknown)
                .arg(outage.elsewhere));
    if (!m_incident.isOfZooKeeper() && !m_incident.affected.isEmpty()
        && events(QLatin1String("installed")).isEmpty()) {
        remark(Meaning::Unknown,
            tr("Of what the servers did nothing was heard from themselves: they keep their last "
               "events, and one that is down tells nothing more."));
    }
    remark(Meaning::Neutral,
        tr("What is read in ZooKeeper is read a little later than it was written, and states that "
           "last for moments only may be skipped."));
}

} // namespace app
