// SPDX-License-Identifier: Apache-2.0
#include "app/history/outagesplit.h"

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kMostMaps = 64;
constexpr qint64 kMostUnmeasuredNs = 60'000'000'000; // what comes then has another reason

double inMs(qint64 ns)
{
    return static_cast<double>(ns) / 1e6;
}

/// The requests tell where the outage ends: it was measured, and one of them was disturbed.
bool isToldByRequests(const Incident::Outage &outage)
{
    return outage.isMeasured && outage.isFelt();
}

/// What the servers tell belongs to the outage up to then: to its last disturbed request; or, if
/// there was none, to the calm that has shown it; or, if none can tell, to the process's return.
qint64 endOf(const Incident &incident, qint64 nextFaultNs)
{
    const Incident::Outage &outage = incident.outage;
    if (isToldByRequests(outage))
        return outage.endedNs;
    qint64 end = outage.isMeasured ? outage.overNs : incident.faultNs + kMostUnmeasuredNs;
    if (!outage.isMeasured && incident.returnedNs != 0)
        end = std::min(end, incident.returnedNs);
    return nextFaultNs == 0 ? end : std::min(end, nextFaultNs);
}

void noteFirst(QMap<quint32, qint64> &times, const ServerEvent &event, const Incident &incident)
{
    const auto partition = static_cast<quint32>(event.partition);
    if (event.partition < 0
        || !std::binary_search(incident.affected.begin(), incident.affected.end(), partition))
        return;
    const auto known = times.constFind(partition);
    if (known == times.constEnd() || event.atNs < *known)
        times[partition] = event.atNs;
}

} // namespace

void OutageSplit::take(const ServerEvent &event, const Incident &incident)
{
    if (event.atNs < incident.faultNs)
        return;
    const bool isOfSubject =
        (event.name == QLatin1String("proven") || event.name == QLatin1String("suspected"))
        && event.subject == incident.subject;
    // Whoever succeeds a master has held it for dead before it could say anything.
    const bool isSuccession = incident.wasMaster && event.name == QLatin1String("masterElected");
    if (isOfSubject || isSuccession) {
        m_detectedNs = m_detectedNs == 0 ? event.atNs : std::min(m_detectedNs, event.atNs);
    } else if (event.name == QLatin1String("mapWritten") && m_mapsNs.size() < kMostMaps) {
        m_mapsNs.insert(std::upper_bound(m_mapsNs.begin(), m_mapsNs.end(), event.atNs), event.atNs);
    } else if (event.name == QLatin1String("installed")) {
        noteFirst(m_installedNs, event, incident);
    } else if (event.name == QLatin1String("graceOver")) {
        noteFirst(m_graceOverNs, event, incident);
    }
}

Incident::Split OutageSplit::split(const Incident &incident, qint64 nextFaultNs) const
{
    const Incident::Outage &outage = incident.outage;
    // Without a figure there is nothing to wait for, once it is known why.
    const bool isKnown = outage.isMeasured ? outage.isOver : !outage.whyNot.isEmpty();
    if (!isKnown || m_detectedNs == 0 || m_mapsNs.isEmpty() || m_installedNs.isEmpty())
        return {};
    const qint64 end = endOf(incident, nextFaultNs);
    const bool isFelt = isToldByRequests(outage);
    // Of a fault that only the cluster tells, nobody knows when it began; and what was noticed
    // after the outage is another fault.
    if (incident.kind == Incident::Kind::Declared || m_detectedNs > end)
        return {};
    const qint64 firstInstalled = *std::min_element(m_installedNs.begin(), m_installedNs.end());
    // A server that stops when asked to hands over first, and nobody has to notice anything.
    if (m_detectedNs > firstInstalled)
        return {};
    if (!isFelt && firstInstalled > end)
        return {};
    // Maps before that one took the dead out of other partitions; those after it, as well.
    auto map = std::upper_bound(m_mapsNs.begin(), m_mapsNs.end(), firstInstalled);
    if (map != m_mapsNs.begin())
        --map;
    // Who asked later than that is told by the wait of its request alone.
    qint64 serving = firstInstalled;
    for (auto it = m_installedNs.begin(); it != m_installedNs.end(); ++it) {
        // By the end of a connection alone, it may serve once the lease of before has run out. Who
        // waits for one after the outage is primary for another reason: copies were moved.
        const qint64 graceOver = m_graceOverNs.value(it.key(), 0);
        const qint64 atNs = graceOver > end ? it.value() : std::max(it.value(), graceOver);
        // Of a partition that nobody waited for, what comes after the calm has another reason.
        if (isFelt || atNs <= end)
            serving = std::max(serving, atNs);
    }
    const qint64 decided = std::clamp(*map, m_detectedNs, end);
    const qint64 promoted = std::clamp(serving, decided, end);
    Incident::Split split{.isKnown = true,
        .detectMs = inMs(m_detectedNs - incident.faultNs),
        .decideMs = inMs(decided - m_detectedNs),
        .promoteMs = inMs(promoted - decided),
        .rerouteMs = std::nullopt};
    if (isFelt)
        split.rerouteMs = inMs(end - std::max(promoted, outage.beganNs));
    return split;
}

} // namespace app
