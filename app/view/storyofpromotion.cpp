// SPDX-License-Identifier: Apache-2.0
#include "app/view/storyteller.h"

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

constexpr qint64 kSampleDisorderNs = 200'000'000; // samples come almost in the order of their ends
constexpr qint64 kToServeNs = 500'000'000;        // who ends later has served whoever has asked

QString namesOf(const QSet<QString> &servers)
{
    QStringList names(servers.begin(), servers.end());
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
        servers.insert(shown(event.server));
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

} // namespace app
