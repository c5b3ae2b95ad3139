// SPDX-License-Identifier: Apache-2.0
#include "app/view/storyteller.h"

#include "app/view/visibletext.h"
#include "app/view/wallclock.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

namespace app {

namespace {

using PartitionTerm = std::pair<qint64, quint64>;

constexpr qsizetype kLongestName = 60;
constexpr qint64 kSampleDisorderNs = 200'000'000; // samples come almost in the order of their ends
constexpr qint64 kToServeNs = 500'000'000;        // who ends later has served whoever has asked

QString shown(const QString &server)
{
    return previewText(server, kLongestName);
}

QString namesOf(const QSet<QString> &servers)
{
    QStringList names;
    for (const QString &server : servers)
        names << shown(server);
    names.sort();
    return QLocale().createSeparatedList(names);
}

PartitionTerm termOf(const ServerEvent &event)
{
    return {event.partition, event.term};
}

/// Who had to wait for leases did not serve before.
QList<ServerEvent> servingAfter(QList<ServerEvent> installed, const QList<ServerEvent> &waited)
{
    QHash<PartitionTerm, ServerEvent> after;
    for (const ServerEvent &event : waited) {
        if (!after.contains(termOf(event)))
            after.insert(termOf(event), event);
    }
    for (ServerEvent &event : installed)
        event = after.value(termOf(event), event);
    std::ranges::stable_sort(installed, {}, &ServerEvent::atNs);
    return installed;
}

} // namespace

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

/// Without requests of that time nothing is known, and nobody is accused.
bool StoryTeller::mayHaveAnswered(const ServerEvent &installed, qint64 untilNs) const
{
    const AppendLog<Sample> &samples = m_state.samples();
    const auto numbers = std::views::iota(samples.begin(), samples.end());
    auto number = std::ranges::partition_point(numbers,
        [&](qint64 n) { return samples.at(n).endNs() < installed.atNs - kSampleDisorderNs; });
    if (number == numbers.begin())
        return true;
    for (; number != numbers.end(); ++number) {
        const Sample &sample = samples.at(*number);
        if (sample.endNs() > untilNs + kSampleDisorderNs)
            return false;
        if (sample.partition == installed.partition && sample.isServed()
            && sample.endNs() >= installed.atNs && sample.endNs() < untilNs)
            return true;
    }
    return true;
}

QMultiHash<QString, qint64> StoryTeller::endings() const
{
    QMultiHash<QString, qint64> found;
    for (const Incident &incident : m_state.incidents()) {
        if (incident.kind == Incident::Kind::Killed || incident.kind == Incident::Kind::Died)
            found.insert(incident.subject, incident.faultNs);
    }
    const AppendLog<ServerEvent> &events = m_state.serverEvents();
    for (qint64 i = events.begin(); i < events.end(); ++i) {
        if (events.at(i).name == QLatin1String("proven"))
            found.insert(events.at(i).subject, events.at(i).atNs);
    }
    return found;
}

qint64 StoryTeller::fellAt(const ServerEvent &installed, const QList<qint64> &endings) const
{
    if (installed.name == QLatin1String("graceOver"))
        return 0;
    qint64 fellNs = 0;
    for (const qint64 atNs : endings) {
        if (atNs >= installed.atNs && atNs - installed.atNs <= kToServeNs)
            fellNs = fellNs == 0 ? atNs : std::min(fellNs, atNs);
    }
    return fellNs == 0 || mayHaveAnswered(installed, fellNs) ? 0 : fellNs;
}

void StoryTeller::tellFallen(const QList<std::pair<ServerEvent, qint64>> &fallen)
{
    std::map<std::pair<QString, qint64>, int> counts;
    for (const auto &[installed, atNs] : fallen)
        ++counts[{installed.server, atNs}];
    for (const auto &[installed, atNs] : fallen) {
        const int count = std::exchange(counts[{installed.server, atNs}], 0);
        if (count == 0)
            continue; // told with the first of its partitions
        Sentence &told = add(atNs, Source::Cluster, Meaning::Failed,
            tr("%1 had taken over %n of its partition(s), but was gone before it had answered any "
               "request for them.",
                nullptr, count)
                .arg(shown(installed.server)));
        told.subject = installed.server;
        told.logOf = installed.server;
        told.partition = static_cast<int>(installed.partition);
        told.znode = mappingOf(installed.partition);
    }
}

void StoryTeller::tellPromotion()
{
    QSet<QString> servers;
    QSet<qint64> partitions;
    QSet<qint64> open; // taken over in this chapter, by somebody who did not live to serve
    QList<std::pair<ServerEvent, qint64>> fallen;
    const QMultiHash<QString, qint64> ended = endings();
    bool hasWaited = false;
    ServerEvent last;
    const QLatin1String waited("graceOver");
    const QList<ServerEvent> serving =
        servingAfter(affectedFromThenOn(QLatin1String("installed")), affectedFromThenOn(waited));
    QSet<PartitionTerm> written;
    const QList<ServerEvent> writes = affectedFromThenOn(QLatin1String("firstWrite"));
    for (const ServerEvent &write : writes)
        written.insert(termOf(write));
    for (const ServerEvent &event : serving) {
        const bool isOfNext = m_chapter.untilNs != 0 && event.atNs >= m_chapter.untilNs;
        if (partitions.contains(event.partition) || (isOfNext && !open.contains(event.partition)))
            continue;
        const qint64 fellNs =
            written.contains(termOf(event)) ? 0 : fellAt(event, ended.values(event.server));
        if (fellNs != 0) {
            open.insert(event.partition);
            fallen.append({event, fellNs});
            continue;
        }
        partitions.insert(event.partition);
        servers.insert(event.server);
        hasWaited = hasWaited || event.name == waited;
        last = event;
    }
    tellFallen(fallen);
    if (partitions.isEmpty())
        return;
    if (hasWaited)
        add(last.atNs, Source::Cluster, Meaning::Primary,
            tr("The new primaries had to wait until all leases of before had run out: what the "
               "cluster knew was no proof of death."));
    const auto count = static_cast<int>(partitions.size());
    const bool isAll = count == m_incident.affected.size();
    const QString text = isAll
        ? tr("All of its %n partition(s) are served again, by %1.", nullptr, count)
        : tr("%n of its partition(s) are served again, by %1.", nullptr, count);
    Sentence &told = add(last.atNs, Source::Cluster, Meaning::Primary, text.arg(namesOf(servers)));
    told.subject = last.server;
    told.logOf = last.server;
    told.partition = static_cast<int>(last.partition);
    told.znode = mappingOf(last.partition);
    tellFirstWrite();
}

void StoryTeller::tellFirstWrite()
{
    const QList<ServerEvent> writes = events(QLatin1String("firstWrite"));
    const auto write = std::ranges::find_if(
        writes, [this](const ServerEvent &event) { return isAffected(event.partition); });
    if (write == writes.end())
        return;
    Sentence &first = add(write->atNs, Source::Cluster, Meaning::Primary,
        tr("%1 committed the first write under its new term %2 (partition %3).")
            .arg(shown(write->server))
            .arg(write->term)
            .arg(write->partition));
    first.subject = write->server;
    first.logOf = write->server;
    first.partition = static_cast<int>(write->partition);
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
