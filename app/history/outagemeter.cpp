// SPDX-License-Identifier: Apache-2.0
#include "app/history/outagemeter.h"

#include <algorithm>

namespace app {

namespace {

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kBaselineNs = 5000 * kMs;
constexpr qint64 kGapNs = 500 * kMs; // longer without a disturbance: what comes is another one
constexpr qint64 kSettleMs = 50;     // beyond the deadline of a request that was due at the end
constexpr qint64 kLeastNs = 1000 * kMs;
constexpr qint64 kPauseNs = 2000 * kMs; // without a request: what comes then has only begun
constexpr int kCalm = 20;
constexpr int kFewRequests = 3;   // on the affected partitions, before the fault
constexpr int kSteadyShare = 200; // one disturbed request of so many

double inMs(qint64 ns)
{
    return static_cast<double>(ns) / static_cast<double>(kMs);
}

/// The first of these that counts as before the fault: while a workload begins, its first requests
/// find out where they have to go, and are sent twice. Nothing is known of those before `first`.
qint64 afterTheBeginning(const AppendLog<Sample> &samples, qint64 first, qint64 faultNs)
{
    const bool isInTheMiddle = first > samples.begin() && first < samples.end()
        && samples.at(first).dueNs - samples.at(first - 1).endNs() < kPauseNs;
    if (isInTheMiddle)
        return first;
    int calm = 0;
    for (qint64 i = first; i < samples.end() && samples.at(i).endNs() <= faultNs; ++i) {
        calm = OutageMeter::isDisturbed(samples.at(i)) ? 0 : calm + 1;
        if (calm == kCalm)
            return i - kCalm + 1;
    }
    return first;
}

constexpr auto told = phrasesIn("OutageMeter");

} // namespace

OutageMeter::OutageMeter(
    Fault fault, const AppendLog<Sample> &before, const WorkloadOptions &options)
    : m_fault(std::move(fault))
    , m_options(options)
    , m_lastDisturbedNs(m_fault.atNs)
    , m_isAway(m_fault.isOfAll)
{
    for (quint32 partition = 0; m_fault.isOfAll && partition < m_fault.partitions; ++partition)
        m_windows[partition] = {};
    for (const quint32 partition : std::as_const(m_fault.affected))
        m_windows[partition] = {};
    if (m_windows.isEmpty())
        m_outage.whyNot = told(QT_TR_NOOP("it was primary of no partition"));
    else if (options.perSecond == 0)
        giveUp(told(QT_TR_NOOP("the workload was paused")));
    else
        judgeBaseline(before);
}

bool OutageMeter::isDisturbed(const Sample &sample)
{
    return sample.outcome != Sample::Outcome::Ok || sample.waitUs > Incident::kLateMs * 1000;
}

/// Also takes what has ended since the fault, of which one may have heard late.
void OutageMeter::judgeBaseline(const AppendLog<Sample> &before)
{
    qint64 first = before.end();
    while (first > before.begin() && before.at(first - 1).endNs() > m_fault.atNs - kBaselineNs)
        --first;
    first = afterTheBeginning(before, first, m_fault.atNs);
    int all = 0;
    int disturbed = 0;
    int affected = 0;
    QList<Sample> since;
    for (qint64 i = first; i < before.end(); ++i) {
        const Sample &sample = before.at(i);
        if (sample.endNs() > m_fault.atNs) {
            since.append(sample);
            continue;
        }
        ++all;
        disturbed += isDisturbed(sample) ? 1 : 0;
        affected += isAffected(sample.partition) ? 1 : 0;
    }
    if (affected < kFewRequests)
        m_outage.whyNot = told(QT_TR_NOOP("there were too few requests before the fault"));
    else if (disturbed > std::max(1, all / kSteadyShare))
        m_outage.whyNot = told(
            QT_TR_N_NOOP("%n request(s) were disturbed in the 5 s before the fault"), disturbed);
    for (const Sample &sample : std::as_const(since))
        take(sample, true);
}

void OutageMeter::take(const Sample &sample, bool isOurs)
{
    if (m_outage.isOver || sample.endNs() <= m_fault.atNs)
        return;
    const bool isAffected = m_windows.isEmpty() || this->isAffected(sample.partition);
    if (isDisturbed(sample)) {
        if (!isOurs)
            return;
        if (isAffected && !m_windows.isEmpty())
            disturb(sample);
        else
            ++m_outage.elsewhere;
    } else if (isAffected) {
        calm(sample);
    }
    judgeEnd(sample.endNs());
}

void OutageMeter::disturb(const Sample &sample)
{
    count(sample);
    Window &window = m_windows[sample.partition];
    if (window.beganNs == 0 || sample.dueNs > window.endedNs + kGapNs) {
        window.beganNs = sample.dueNs;
        window.endedNs = sample.endNs();
    }
    window.beganNs = std::min(window.beganNs, sample.dueNs);
    window.endedNs = std::max(window.endedNs, sample.endNs());
    window.isServed = false;
    if (window.endedNs - window.beganNs >= window.longestNs()) {
        window.longestBeganNs = window.beganNs;
        window.longestEndedNs = window.endedNs;
    }
    m_lastDisturbedNs = std::max(m_lastDisturbedNs, sample.endNs());
    m_undisturbed = 0;
}

void OutageMeter::calm(const Sample &sample)
{
    const auto window = m_windows.constFind(sample.partition);
    // To change what is shared with the copy that is shown costs a copy.
    if (window != m_windows.cend() && !window->isServed && sample.dueNs >= window->endedNs)
        m_windows[sample.partition].isServed = true;
    if (sample.dueNs >= m_lastDisturbedNs)
        ++m_undisturbed;
}

void OutageMeter::count(const Sample &sample)
{
    switch (sample.outcome) {
    case Sample::Outcome::Ok:
        ++m_outage.late;
        break;
    case Sample::Outcome::Retried:
        ++m_outage.retried;
        break;
    case Sample::Outcome::Failed:
        ++m_outage.failed;
        break;
    case Sample::Outcome::Unknown:
        ++m_outage.unknown;
        break;
    }
}

void OutageMeter::judgeEnd(qint64 nowNs)
{
    const qint64 settleNs = std::max(kLeastNs, (m_options.deadlineMs + kSettleMs) * kMs);
    m_outage.isOver = !m_isAway && m_undisturbed >= kCalm && nowNs >= m_lastDisturbedNs + settleNs
        && std::all_of(m_windows.cbegin(), m_windows.cend(),
            [](const Window &window) { return window.isServed; });
    if (m_outage.isOver)
        m_outage.overNs = nowNs;
}

void OutageMeter::setOptions(const WorkloadOptions &options)
{
    if (m_outage.isOver)
        return;
    if (options.perSecond == 0) {
        giveUp(told(QT_TR_NOOP("the workload was paused")));
        return;
    }
    // What was asked more seldom for a while was seen no more finely.
    m_options.perSecond = std::min(m_options.perSecond, options.perSecond);
    m_options.deadlineMs = std::max(m_options.deadlineMs, options.deadlineMs);
}

void OutageMeter::takeReturn(qint64 atNs)
{
    if (!m_isAway)
        return;
    m_isAway = false;
    m_backNs = atNs;
    m_undisturbed = 0;
    m_lastDisturbedNs = std::max(m_lastDisturbedNs, atNs);
}

void OutageMeter::giveUp(const Phrase &why)
{
    if (m_outage.isOver)
        return;
    m_outage.isOver = true;
    m_outage.whyNot = why;
}

Incident::Outage OutageMeter::outage() const
{
    Incident::Outage outage = m_outage;
    outage.isMeasured = outage.whyNot.isEmpty();
    std::vector<qint64> lengths;
    for (const Window &window : m_windows) {
        if (window.longestEndedNs == 0)
            continue;
        lengths.push_back(window.longestNs());
        if (window.longestNs() < outage.endedNs - outage.beganNs)
            continue;
        outage.beganNs = window.longestBeganNs;
        outage.endedNs = window.longestEndedNs;
    }
    outage.worstMs = inMs(outage.endedNs - outage.beganNs);
    if (!lengths.empty()) {
        const auto middle = lengths.begin() + static_cast<qsizetype>(lengths.size() / 2);
        std::nth_element(lengths.begin(), middle, lengths.end());
        outage.medianMs = inMs(*middle);
    }
    const double affectedPerSecond = m_options.perSecond * static_cast<double>(m_windows.size())
        / std::max(1U, m_fault.partitions);
    outage.resolutionMs = affectedPerSecond > 0 ? 1000 / affectedPerSecond : 0;
    return outage;
}

} // namespace app
