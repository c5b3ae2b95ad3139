// SPDX-License-Identifier: Apache-2.0
#include "app/view/stripmodel.h"

#include <algorithm>

namespace app {

namespace {

using widgets::StripCell;
using widgets::StripView;

/// Samples come in the order of their ends, but from several connections: almost.
constexpr qint64 kDisorderNs = 200'000'000;

/// The first number of which the sample ended at `ns` or later.
qint64 firstEndingAt(const AppendLog<Sample> &samples, qint64 ns)
{
    qint64 low = samples.begin();
    qint64 high = samples.end();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (samples.at(middle).endNs() < ns)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// `count` cells that begin `by` slots later; what was not there before is empty.
QList<StripCell> shifted(const QList<StripCell> &cells, qint64 by, int count)
{
    QList<StripCell> moved(count);
    for (qint64 slot = std::max<qint64>(0, -by); slot < count && slot + by < cells.size(); ++slot)
        moved[slot] = cells.at(slot + by);
    return moved;
}

} // namespace

void addTo(StripCell &cell, const Sample &sample, bool isLate)
{
    switch (sample.outcome) {
    case Sample::Outcome::Ok:
        ++(isLate ? cell.late : cell.ok);
        break;
    case Sample::Outcome::Retried:
        ++cell.retried;
        break;
    case Sample::Outcome::Failed:
        ++cell.failed;
        break;
    case Sample::Outcome::Unknown:
        ++cell.unknown;
        break;
    }
}

void StripModel::follow(const AppendLog<Sample> &samples)
{
    const qint64 known = m_samples.end();
    const bool isMore = samples.end() >= known
        && (m_samples.isEmpty() || samples.begin() >= known || samples.at(known - 1) == m_newest);
    qint64 next = known;
    if (!isMore) {
        m_late = LateLimit();
        m_longestNs = 0;
        m_view = StripView();
        next = samples.begin();
    }
    m_samples = samples;
    for (next = std::max(next, samples.begin()); next < samples.end(); ++next) {
        const Sample &sample = samples.at(next);
        m_late.take(next, sample);
        m_longestNs = std::max(m_longestNs, sample.endNs() - sample.dueNs);
    }
    m_late.forgetBefore(samples.begin());
    if (!samples.isEmpty())
        m_newest = samples.at(samples.end() - 1);
}

std::pair<qint64, qint64> StripModel::numbersIn(qint64 fromNs, qint64 toNs) const
{
    return {firstEndingAt(m_samples, fromNs - kDisorderNs),
        firstEndingAt(m_samples, toNs + m_longestNs + kDisorderNs)};
}

const StripModel::Rows &StripModel::rowsFor(const StripView &view, const QList<quint32> &affected)
{
    if (affected != m_affected) {
        m_affected = affected;
        m_isAffected.clear();
        for (const quint32 partition : affected) {
            if (partition >= m_isAffected.size())
                m_isAffected.resize(partition + 1, 0);
            m_isAffected[partition] = 1;
        }
        m_view = StripView();
    }
    moveTo(view);
    count(m_counted, m_samples.end(), view.firstSlot, view.firstSlot + view.slots);
    m_counted = m_samples.end();
    return m_rows;
}

void StripModel::moveTo(const StripView &view)
{
    const qint64 end = view.firstSlot + view.slots;
    const qint64 oldEnd = m_view.firstSlot + m_view.slots;
    const bool isNear =
        view.slotNs == m_view.slotNs && view.firstSlot < oldEnd && m_view.firstSlot < end;
    const StripView before = m_view;
    m_view = view;
    if (!isNear) {
        m_rows.affected = QList<StripCell>(view.slots);
        m_rows.others = m_rows.affected;
        m_counted = m_samples.end();
        countSlots(view.firstSlot, end);
        return;
    }
    if (view == before)
        return;
    const qint64 by = view.firstSlot - before.firstSlot;
    m_rows.affected = shifted(m_rows.affected, by, view.slots);
    m_rows.others = shifted(m_rows.others, by, view.slots);
    countSlots(view.firstSlot, std::min(before.firstSlot, end));
    countSlots(std::max(oldEnd, view.firstSlot), end);
}

void StripModel::countSlots(qint64 firstSlot, qint64 endSlot)
{
    if (firstSlot >= endSlot)
        return;
    const auto [from, to] = numbersIn(firstSlot * m_view.slotNs, endSlot * m_view.slotNs);
    count(from, std::min(to, m_counted), firstSlot, endSlot);
}

void StripModel::count(qint64 from, qint64 to, qint64 firstSlot, qint64 endSlot)
{
    const qint64 slotNs = m_view.slotNs;
    const qint64 firstNs = firstSlot * slotNs;
    const qint64 endNs = endSlot * slotNs;
    StripCell *const affected = m_rows.affected.data();
    StripCell *const others = m_rows.others.data();
    // Neighbours mostly fall into the same slot: a division for each sample is what would cost.
    qint64 slot = firstSlot;
    for (qint64 number = std::max(from, m_samples.begin()); number < to; ++number) {
        const Sample &sample = m_samples.at(number);
        if (sample.dueNs < firstNs || sample.dueNs >= endNs)
            continue;
        const qint64 within = sample.dueNs - slot * slotNs;
        if (within < 0 || within >= slotNs)
            slot = sample.dueNs / slotNs;
        const bool isAffected =
            sample.partition < m_isAffected.size() && m_isAffected[sample.partition] != 0;
        addTo((isAffected ? affected : others)[slot - m_view.firstSlot], sample,
            m_late.isLate(number, sample));
    }
}

} // namespace app
