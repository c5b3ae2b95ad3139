// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/findings.h"

#include "app/scenario/conditions.h"
#include "app/scenario/measures.h"
#include "app/view/decimal.h"
#include "app/view/measuretext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app {

namespace {

using At = ScenarioMarks::At;
using State = ScenarioNews::Claim::State;
using Weight = Finding::Weight;
using namespace scenario;

constexpr int kFewestRequests = 20;
constexpr double kBoundMs = 1000;
constexpr double kLeaseMs = 500;    ///< replication.md: 0.4 s, and what the clock's rates differ
constexpr double kSessionMs = 5000; ///< 4 s, and a tick or two

/// Grouped as the language of who reads it does.
Phrase counted(qint64 count)
{
    return {"", "%Ln", static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()))};
}

Phrase seconds(double ms)
{
    return decimal(ms / 1000, 2);
}

core::Detection detectionOf(const Observation &seen)
{
    return seen.config ? seen.config->detection : core::Detection::Lifeline;
}

constexpr auto told = phrasesIn("Findings");

} // namespace

Findings::Findings(const ScenarioView &view)
    : m_view(view)
{
}

Findings &Findings::add(Weight weight, State state, const Phrase &text)
{
    m_findings.append({weight, {text, state}});
    return *this;
}

double Findings::boundMs() const
{
    switch (detectionOf(*m_view.marks.before)) {
    case core::Detection::Lifeline:
        break;
    case core::Detection::Lease:
        return kBoundMs + kLeaseMs;
    case core::Detection::Session:
        return kBoundMs + kSessionMs;
    }
    return kBoundMs;
}

double Findings::silenceBoundMs() const
{
    return detectionOf(*m_view.marks.before) == core::Detection::Lifeline ? kBoundMs + kLeaseMs
                                                                          : boundMs();
}

/// What is measured after it belongs to no fault.
qint64 Findings::endNs() const
{
    return m_view.marks.has(At::Check) ? m_view.marks.at(At::Check) : m_view.nowNs;
}

Findings &Findings::steadyBefore()
{
    const qint64 faultNs = m_view.marks.at(At::Fault);
    if (faultNs == 0)
        return add(
            Weight::Condition, State::Unproven, told(QT_TR_NOOP("the fault was never made")));
    const Calm calm = calmBefore(m_view.state.samples(), faultNs);
    const Phrase figures =
        told(QT_TR_NOOP("before the fault: %1 requests/s, %2 failed, 99 % within %3 ms"))
            .arg(counted(std::llround(calm.perSecond)))
            .arg(counted(calm.counts.failed + calm.counts.unknown))
            .arg(decimal(calm.counts.p99Ms, 1));
    return add(Weight::Condition, calm.isCalm ? State::Held : State::Unproven,
        calm.isCalm ? figures : told(QT_TR_NOOP("not in a steady state %1")).arg(figures));
}

/// At Begin, of the same ledger: its figures never fall, so where they did, it is a later one.
LedgerReport Findings::ledgerBefore() const
{
    const LedgerReport &before = m_view.marks.ledgerBefore;
    const LedgerReport &now = m_view.state.ledger();
    const bool isSame = now.acknowledged >= before.acknowledged
        && now.staleReads >= before.staleReads && now.lostCount() >= before.lostCount();
    return isSame ? before : LedgerReport();
}

Findings &Findings::nothingLost()
{
    const LedgerReport &ledger = m_view.state.ledger();
    const LedgerReport before = ledgerBefore();
    const auto stale = static_cast<int>(ledger.staleReads - before.staleReads);
    if (stale > 0) {
        add(Weight::Safety, State::Broken,
            told(QT_TR_N_NOOP("%n read(s) answered with an overwritten value"), stale));
    }
    const bool isChecked = ledger.isChecked && m_view.marks.has(At::Check)
        && ledger.checkedAtNs > m_view.marks.at(At::Check);
    if (!isChecked)
        return add(
            Weight::Promise, State::Unproven, told(QT_TR_NOOP("the values were not read back")));
    // What earlier checks found was lost before.
    if (const quint64 lost = ledger.lostCount() - before.lostCount(); lost > 0) {
        const qsizetype first = std::min(before.lost.size(), ledger.lost.size() - 1);
        return add(Weight::Safety, State::Broken,
            told(QT_TR_N_NOOP("%n acknowledged write(s) lost; the first under %1"),
                static_cast<int>(lost))
                .arg(ledger.lost.value(first).key));
    }
    if (ledger.unreadable > 0) {
        return add(Weight::Promise, State::Broken,
            told(QT_TR_N_NOOP("%n key(s) could not be read back"),
                static_cast<int>(ledger.unreadable)));
    }
    if (ledger.acknowledgedThen <= before.acknowledged)
        return add(Weight::Promise, State::Unproven, told(QT_TR_NOOP("no write was acknowledged")));
    judgeCopies();
    if (stale > 0)
        return *this;
    const quint64 earlier = before.lostCount() > 0 ? before.acknowledged : 0;
    return add(Weight::Safety, State::Held,
        told(QT_TR_NOOP("0 of %1 acknowledged writes lost, %2 unknown, 0 stale reads"))
            .arg(counted(qint64(ledger.acknowledgedThen - earlier)))
            .arg(counted(qint64(ledger.unknownThen))));
}

void Findings::judgeCopies()
{
    const LedgerReport &ledger = m_view.state.ledger();
    const auto &partitions = m_view.state.seen()->partitions;
    const auto wanted = static_cast<quint32>(std::count_if(partitions.begin(), partitions.end(),
        [](const core::PartitionRecord &record) { return record.inSync.size() > 1; }));
    if (ledger.partitionsUnlike() > 0) {
        add(Weight::Safety, State::Broken,
            told(QT_TR_N_NOOP("the copies of %n partition(s) differ"),
                static_cast<int>(ledger.partitionsUnlike())));
    }
    if (ledger.partitionsCompared < wanted) {
        add(Weight::Promise, State::Unproven,
            told(QT_TR_N_NOOP("the copies of %n partition(s) could not be compared"),
                static_cast<int>(wanted - ledger.partitionsCompared)));
    }
}

/// Two ways to measure would give one outage two figures, and could give it two verdicts.
Findings::Felt Findings::felt() const
{
    Felt felt;
    for (const Incident &incident : m_view.state.incidents()) {
        const bool isOurs = m_view.marks.victims.contains(incident.subject)
            && incident.faultNs >= m_view.marks.at(At::Begin) && incident.faultNs < endNs();
        if (!isOurs || incident.affected.isEmpty())
            continue;
        const Incident::Outage &outage = incident.outage;
        if (!outage.isMeasured)
            return {.whyNot = outage.whyNot};
        if (!outage.isOver)
            felt.whyNot = told(QT_TR_NOOP("the outage is not yet over"));
        felt.isMeasured = true;
        const bool isLonger = outage.worstMs > felt.worstMs
            || (felt.worstMs == 0 && outage.resolutionMs > felt.resolutionMs);
        if (isLonger) {
            felt.worstMs = outage.worstMs;
            felt.resolutionMs = outage.resolutionMs;
        }
    }
    return felt;
}

/// With the figure of the client view, or what this one differs from it by.
Phrase Findings::waited(const Wait &wait, const Felt &felt, double boundMs, const Phrase &whom)
{
    const auto figures = [&](double ms, double resolutionMs) {
        return told(QT_TR_NOOP("%1: clients waited %2 at worst, %3 s allowed"))
            .arg(whom)
            .arg(measureAndErrorPhrase(ms, resolutionMs))
            .arg(seconds(boundMs));
    };
    if (felt.worstMs > boundMs)
        return figures(felt.worstMs, felt.resolutionMs); // over or not: it falls no more
    const Phrase all = figures(wait.worstMs, wait.resolutionMs);
    if (!felt.whyNot.isEmpty())
        return told(QT_TR_NOOP("%1; the client view gives no figure: %2"))
            .arg(all)
            .arg(felt.whyNot);
    if (!felt.isMeasured)
        return all;
    const Phrase shown = measureAndErrorPhrase(felt.worstMs, felt.resolutionMs);
    if (wait.worstMs > boundMs)
        return told(QT_TR_NOOP("%1; the client view measured %2 for the outage itself"))
            .arg(all)
            .arg(shown);
    if (felt.worstMs > 0)
        return figures(felt.worstMs, felt.resolutionMs);
    return told(
        QT_TR_NOOP("%1: no outage was felt (%2), the slowest request took %3; %4 s allowed"))
        .arg(whom)
        .arg(shown)
        .arg(waitPhrase(wait.worstMs))
        .arg(seconds(boundMs));
}

void Findings::judgeWait(const std::set<quint32> &partitions, double boundMs, const Phrase &whom)
{
    const qint64 faultNs = m_view.marks.at(At::Fault);
    const Wait wait = waitOf(m_view.state.samples(), {faultNs, endNs()}, partitions);
    if (faultNs == 0 || wait.requests < kFewestRequests) {
        add(Weight::Condition, State::Unproven,
            told(QT_TR_N_NOOP("%1: only %n request(s) after the fault"), wait.requests).arg(whom));
        return;
    }
    if (wait.unserved > 0) {
        add(Weight::Promise, State::Broken,
            told(QT_TR_N_NOOP("%1: %n partition(s) not served at the end"), wait.unserved)
                .arg(whom));
        return;
    }
    const bool isOfVictims = partitions == ledBy(*m_view.marks.before, m_view.marks.victims);
    const Felt felt = isOfVictims ? this->felt() : Felt();
    const bool isServed = std::max(wait.worstMs, felt.worstMs) <= boundMs;
    add(Weight::Promise, isServed ? State::Held : State::Broken, waited(wait, felt, boundMs, whom));
}

Findings &Findings::servedAgainWithin(double boundMs)
{
    const std::set<quint32> affected = ledBy(*m_view.marks.before, m_view.marks.victims);
    judgeWait(affected, boundMs,
        told(QT_TR_N_NOOP("%n affected partition(s)"), static_cast<int>(affected.size())));
    return *this;
}

Findings &Findings::nobodyWaitedLongerThan(double boundMs)
{
    std::set<quint32> all;
    for (const core::PartitionRecord &record : m_view.marks.before->partitions)
        all.insert(record.partition.value);
    judgeWait(
        all, boundMs, told(QT_TR_N_NOOP("all %n partition(s)"), static_cast<int>(all.size())));
    return *this;
}

Findings &Findings::othersUndisturbed(Others others)
{
    const ScenarioMarks &marks = m_view.marks;
    const std::set<quint32> touched = others == Others::NotLed
        ? ledBy(*marks.before, marks.victims)
        : heldBy(*marks.before, marks.victims);
    const std::size_t left = marks.before->partitions.size() - touched.size();
    if (left == 0)
        return *this;
    const Counts counts = countsOf(m_view.state.samples(), {marks.at(At::Fault), endNs()},
        [&touched](quint32 partition) { return !touched.contains(partition); });
    const int disturbed = counts.failed + counts.unknown;
    if (!marks.has(At::Fault) || counts.requests < kFewestRequests)
        return add(Weight::Condition, State::Unproven,
            told(QT_TR_NOOP("too few requests to other partitions")));
    return add(Weight::Promise, disturbed == 0 ? State::Held : State::Broken,
        told(QT_TR_NOOP("%1 other partitions: %2 of %3 requests failed"))
            .arg(counted(qint64(left)))
            .arg(counted(disturbed))
            .arg(counted(counts.requests)));
}

Findings &Findings::nothingFailed()
{
    const Counts counts = countsOf(m_view.state.samples(), {m_view.marks.at(At::Fault), endNs()});
    const int disturbed = counts.failed + counts.unknown;
    if (!m_view.marks.has(At::Fault) || counts.requests < kFewestRequests)
        return add(Weight::Condition, State::Unproven,
            told(QT_TR_NOOP("too few requests after the fault")));
    return add(Weight::Promise, disturbed == 0 ? State::Held : State::Broken,
        told(QT_TR_NOOP("%1 of %2 requests failed, the longest took %3 ms"))
            .arg(counted(disturbed))
            .arg(counted(counts.requests))
            .arg(decimal(counts.worstMs, 1)));
}

Findings &Findings::othersKeptTheirPrimaries()
{
    const auto &before = m_view.marks.before->partitions;
    const auto &during = m_view.marks.during->partitions;
    if (!m_view.marks.has(At::Effect) || before.size() != during.size())
        return add(Weight::Promise, State::Unproven, told(QT_TR_NOOP("the effect was not seen")));
    const std::set<quint32> led = ledBy(*m_view.marks.before, m_view.marks.victims);
    int moved = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool isOther = !led.contains(before[i].partition.value);
        moved += isOther && before[i].primary != during[i].primary ? 1 : 0;
    }
    return add(Weight::Promise, moved == 0 ? State::Held : State::Broken,
        told(QT_TR_N_NOOP("%n other partition(s) got another primary"), moved));
}

Findings &Findings::anotherMasterWithin(double boundMs)
{
    const ScenarioMarks &marks = m_view.marks;
    if (!marks.has(At::Effect))
        return add(Weight::Promise, State::Unproven, told(QT_TR_NOOP("no other master was seen")));
    const double ms = static_cast<double>(marks.at(At::Effect) - marks.at(At::Fault)) / 1e6;
    const QString master = masterOf(*marks.during);
    const bool isOther = !master.isEmpty() && master != masterOf(*marks.before);
    return add(Weight::Promise, isOther && ms <= boundMs ? State::Held : State::Broken,
        told(QT_TR_NOOP("%1 is master, and all was served, %2 s after the fault; %3 s allowed"))
            .arg(master)
            .arg(seconds(ms))
            .arg(seconds(boundMs)));
}

Findings &Findings::movedAtMost(int most)
{
    const ScenarioMarks &marks = m_view.marks;
    if (!marks.has(At::Ready))
        return add(
            Weight::Promise, State::Unproven, told(QT_TR_NOOP("the copies did not become even")));
    return add(Weight::Promise, marks.copiesMoved <= most ? State::Held : State::Broken,
        told(QT_TR_N_NOOP("%n copies moved, %1 allowed; all servers have equally many"),
            marks.copiesMoved)
            .arg(most));
}

Findings &Findings::readyAgain()
{
    const ScenarioMarks &marks = m_view.marks;
    if (!marks.has(At::Ready))
        return add(Weight::Promise, State::Unproven, told(QT_TR_NOOP("not READY again")));
    const double ms = static_cast<double>(marks.at(At::Ready) - marks.at(At::Return)) / 1e6;
    return add(
        Weight::Promise, State::Held, told(QT_TR_NOOP("READY again after %1 s")).arg(seconds(ms)));
}

} // namespace app
