// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/latelimit.h"
#include "widgets/stripdata.h"

namespace app {

void addTo(widgets::StripCell &cell, const Sample &sample, bool isLate);

/// The samples of a run, counted by slots of time for the availability strip. A view that moved a
/// little, or got new samples, costs what is new in it; another scale costs all samples in view.
/// Not thread-safe.
class StripModel
{
public:
    struct Rows {
        QList<widgets::StripCell> affected; ///< of the partitions named; else empty cells
        QList<widgets::StripCell> others;
    };

    /// What is to be counted from now on: more of the same run, an earlier moment of it, or
    /// another.
    void follow(const AppendLog<Sample> &samples);
    /// One cell in each row for each slot of the view. `affected`: the partitions of the first row.
    [[nodiscard]] const Rows &rowsFor(
        const widgets::StripView &view, const QList<quint32> &affected);

    [[nodiscard]] const AppendLog<Sample> &samples() const { return m_samples; }
    [[nodiscard]] const LateLimit &lateLimit() const { return m_late; }
    /// The numbers of the samples that were due from `fromNs` on and before `toNs`, and of a few
    /// others around them.
    [[nodiscard]] std::pair<qint64, qint64> numbersIn(qint64 fromNs, qint64 toNs) const;

private:
    void moveTo(const widgets::StripView &view);
    /// Counts those of the numbers [from, to) that were due in the slots [first, end).
    void count(qint64 from, qint64 to, qint64 firstSlot, qint64 endSlot);
    void countSlots(qint64 firstSlot, qint64 endSlot);

    AppendLog<Sample> m_samples;
    LateLimit m_late;
    qint64 m_longestNs = 0; ///< that a request ever took
    Sample m_newest;        ///< tells another run

    widgets::StripView m_view; ///< of the cells
    qint64 m_counted = 0;      ///< samples before that number are in the cells
    QList<quint32> m_affected;
    std::vector<char> m_isAffected; ///< by partition; shorter if none is beyond
    Rows m_rows;
};

} // namespace app
