// SPDX-License-Identifier: Apache-2.0
#include "app/view/storyteller.h"

#include "app/view/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kLongestName = 60;

QString msText(double ms)
{
    return StoryTeller::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 1 : 0));
}

/// Oldest first.
QList<const ServerEvent *> eventsOf(const Chapter &chapter, const AppendLog<ServerEvent> &all)
{
    QList<const ServerEvent *> found;
    for (qint64 i = all.begin(); i < all.end(); ++i) {
        const ServerEvent &event = all.at(i);
        if (event.atNs >= chapter.atNs && (chapter.untilNs == 0 || event.atNs < chapter.untilNs))
            found.append(&event);
    }
    std::ranges::stable_sort(found, {}, &ServerEvent::atNs);
    return found;
}

} // namespace

StoryTeller::StoryTeller(const Incident &incident, const Chapter &chapter, const RunState &state)
    : m_incident(incident)
    , m_chapter(chapter)
    , m_state(state)
    , m_name(previewText(childTitle(incident.subject), kLongestName))
    , m_events(eventsOf(chapter, state.serverEvents()))
{
}

QList<Sentence> StoryTeller::tell()
{
    tellFault();
    tellGone();
    if (!m_incident.isOfZooKeeper()) {
        tellRole();
        tellDetection();
        tellMap();
        tellPromotion();
        tellStepDown();
        tellZnodes();
        tellSession();
        tellCatchingUp();
    }
    tellElected();
    tellClients();
    tellReturn();
    addRemarks();
    return sorted();
}

QList<Sentence> StoryTeller::tellElection()
{
    Sentence &elected = add(m_chapter.atNs, Source::Cluster, Meaning::Master,
        tr("%1 became master.").arg(shown(m_chapter.newMaster)));
    elected.subject = m_chapter.newMaster;
    elected.logOf = m_chapter.newMaster;
    elected.znode = znode(QStringLiteral("/control"));
    const QList<ServerEvent> expired = events(QLatin1String("sessionExpired"));
    for (const ServerEvent &event : expired) {
        Sentence &told = add(event.atNs, Source::Cluster, Meaning::Suspect,
            tr("%1 saw that its session with ZooKeeper had expired.").arg(shown(event.server)));
        told.subject = event.server;
        told.logOf = event.server;
    }
    tellMap();
    remark(Meaning::Neutral,
        tr("No fault was seen here. A master that loses its session with ZooKeeper, or is asked "
           "to step back, is followed by another; who holds which partition need not change."));
    return sorted();
}

void StoryTeller::tellFault()
{
    const bool isOurs =
        m_incident.kind != Incident::Kind::Declared && m_incident.kind != Incident::Kind::Died;
    const auto source = isOurs                    ? Source::You
        : m_incident.kind == Incident::Kind::Died ? Source::System
                                                  : Source::Cluster;
    Sentence &fault = add(m_incident.faultNs, source, Meaning::Failed, faultText());
    fault.subject = m_incident.subject;
    fault.logOf = m_incident.subject;
    if (!m_incident.isOfZooKeeper())
        return;
    Sentence &meaning = add(m_incident.faultNs, Source::Cluster, Meaning::Neutral,
        tr("Primaries go on serving without ZooKeeper; what they hold cannot be reassigned until "
           "it is back."));
    meaning.subject = kZooKeeperId;
}

QString StoryTeller::faultText() const
{
    switch (m_incident.kind) {
    case Incident::Kind::Killed:
        return tr("You sent SIGKILL to %1.").arg(m_name);
    case Incident::Kind::Frozen:
        return tr("You sent SIGSTOP to %1: it stands still, but its connections stay open.")
            .arg(m_name);
    case Incident::Kind::Stopped:
        return tr("You asked %1 to stop (SIGTERM).").arg(m_name);
    case Incident::Kind::Died:
        return tr("The process of %1 ended, and nobody here had asked for it.").arg(m_name);
    case Incident::Kind::Declared:
        return tr("The cluster began to doubt %1; of a cause nothing is known here.").arg(m_name);
    }
    return {};
}

void StoryTeller::tellRole()
{
    const int count = static_cast<int>(m_incident.affected.size());
    QString text;
    if (m_incident.wasMaster && count > 0)
        text = tr("It was the master, and the primary of %n partition(s).", nullptr, count);
    else if (m_incident.wasMaster)
        text = tr("It was the master, and the primary of no partition.");
    else if (count > 0)
        text = tr("It was the primary of %n partition(s).", nullptr, count);
    else
        text = tr("It was the primary of no partition: no request depended on it alone.");
    Sentence &role = add(m_incident.faultNs, Source::Cluster,
        m_incident.wasMaster ? Meaning::Master : Meaning::Primary, text);
    role.subject = m_incident.subject;
    role.znode = znode(QStringLiteral("/mappings"));
}

/// By a server, or by all since it stands in ZooKeeper.
bool StoryTeller::isKnownBefore(qint64 atNs) const
{
    if (m_incident.declaredNs != 0 && m_incident.declaredNs < atNs)
        return true;
    return std::ranges::any_of(m_events, [&](const ServerEvent *event) {
        const bool isNotice =
            event->name == QLatin1String("proven") || event->name == QLatin1String("suspected");
        return isNotice && event->subject == m_incident.subject && event->atNs < atNs;
    });
}

void StoryTeller::tellGone()
{
    // The end of the process is the fault itself where nobody had asked for it.
    if (m_incident.goneNs == 0 || m_incident.kind == Incident::Kind::Died)
        return;
    const bool isFirst = !m_incident.isOfZooKeeper() && !isKnownBefore(m_incident.goneNs);
    QString text;
    if (m_incident.kind == Incident::Kind::Frozen)
        text = isFirst ? tr("The operating system shows it stopped. The cluster does not know yet.")
                       : tr("The operating system shows it stopped.");
    else
        text = isFirst
            ? tr("The operating system reports that its process is gone. The cluster does not "
                 "know yet.")
            : tr("The operating system reports that its process is gone.");
    Sentence &gone = add(m_incident.goneNs, Source::System, Meaning::Failed, text);
    gone.subject = m_incident.subject;
    gone.logOf = m_incident.subject;
}

bool StoryTeller::isAffected(qint64 partition) const
{
    return partition >= 0
        && std::ranges::find(m_incident.affected, static_cast<quint32>(partition))
        != m_incident.affected.end();
}

QList<ServerEvent> StoryTeller::events(QLatin1String name) const
{
    QList<ServerEvent> found;
    for (const ServerEvent *const event : m_events) {
        if (event->name == name)
            found.append(*event);
    }
    return found;
}

QList<ServerEvent> StoryTeller::affectedFromThenOn(QLatin1String name) const
{
    QList<ServerEvent> found;
    const AppendLog<ServerEvent> &all = m_state.serverEvents();
    for (qint64 i = all.begin(); i < all.end(); ++i) {
        const ServerEvent &event = all.at(i);
        if (event.atNs >= m_chapter.atNs && event.name == name && isAffected(event.partition))
            found.append(event);
    }
    return found;
}

QString StoryTeller::shown(const QString &server)
{
    return previewText(server, kLongestName);
}

QByteArray StoryTeller::znode(const QString &below) const
{
    return QStringLiteral("/kvorum/%1%2").arg(m_state.local()->name, below).toUtf8();
}

QByteArray StoryTeller::mappingOf(qint64 partition) const
{
    const quint32 partitions = m_state.seen()->partitionCount();
    const quint32 perZnode = std::max(1U, (partitions + 255) / 256);
    const auto group = static_cast<quint32>(partition) / perZnode;
    return znode(QStringLiteral("/mappings/%1").arg(group, 4, 10, QLatin1Char('0')));
}

Sentence &StoryTeller::add(qint64 atNs, Source source, Meaning meaning, const QString &text)
{
    m_sentences.append({.atNs = atNs,
        .source = source,
        .meaning = meaning,
        .text = text,
        .subject = {},
        .logOf = {},
        .znode = {}});
    return m_sentences.last();
}

void StoryTeller::remark(Meaning meaning, const QString &text)
{
    m_remarks.append({.source = Source::System,
        .meaning = meaning,
        .text = text,
        .subject = {},
        .logOf = {},
        .znode = {}});
}

QList<Sentence> StoryTeller::sorted()
{
    std::ranges::stable_sort(m_sentences, {}, &Sentence::atNs);
    return m_sentences + m_remarks;
}

void StoryTeller::tellClients()
{
    const Incident::Outage &outage = m_incident.outage;
    if (!outage.isMeasured || !outage.isFelt())
        return;
    const int partition = partitionOfOutage();
    Sentence &first = add(outage.beganNs, Source::Clients, Meaning::Suspect,
        partition >= 0
            ? tr("The first request that had to wait was due, in partition %1.").arg(partition)
            : tr("The first request that had to wait was due."));
    first.partition = partition;
    if (!outage.isOver || outage.endedNs == 0)
        return;
    // The rate of requests cannot tell anything shorter.
    const bool isResolved = outage.worstMs > outage.resolutionMs;
    Sentence &last = add(outage.endedNs, Source::Clients, Meaning::Primary,
        isResolved ? tr("All are answered again: clients waited for at most %1 (± %2).")
                         .arg(msText(outage.worstMs), msText(outage.resolutionMs))
                   : tr("All are answered again: clients waited for less than %1.")
                         .arg(msText(outage.resolutionMs)));
    last.partition = partition;
}

int StoryTeller::partitionOfOutage() const
{
    const Incident::Outage &outage = m_incident.outage;
    const AppendLog<Sample> &samples = m_state.samples();
    // They are in the order of their ends; those that ended before it was due cannot be it.
    qint64 from = samples.begin();
    for (qint64 count = samples.size(); count > 0;) {
        const qint64 half = count / 2;
        const bool isBefore = samples.at(from + half).endNs() < outage.beganNs;
        from += isBefore ? half + 1 : 0;
        count = isBefore ? count - half - 1 : half;
    }
    for (qint64 i = from; i < samples.end(); ++i) {
        const Sample &sample = samples.at(i);
        if (sample.dueNs == outage.beganNs && isAffected(sample.partition))
            return static_cast<int>(sample.partition);
        if (outage.endedNs != 0 && sample.dueNs > outage.endedNs)
            break;
    }
    return -1;
}

} // namespace app
