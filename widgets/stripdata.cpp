// SPDX-License-Identifier: Apache-2.0
#include "widgets/stripdata.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

/// Slots are round times, at most two thirds longer from step to step.
qint64 nextSlotNs(qint64 slotNs, bool isNearer)
{
    static constexpr std::array<qint64, 6> kTenths{10, 15, 20, 30, 50, 70};
    qint64 decade = StripView::kShortestSlotNs / 10;
    qint64 before = StripView::kShortestSlotNs;
    for (;; decade *= 10) {
        for (const qint64 tenth : kTenths) {
            const qint64 candidate = decade * tenth;
            if (candidate > StripView::kLongestSlotNs)
                return isNearer ? before : StripView::kLongestSlotNs;
            if (isNearer && candidate >= slotNs)
                return before;
            if (!isNearer && candidate > slotNs)
                return candidate;
            before = candidate;
        }
    }
}

} // namespace

StripCell &StripCell::operator+=(const StripCell &other)
{
    ok += other.ok;
    late += other.late;
    retried += other.retried;
    failed += other.failed;
    unknown += other.unknown;
    return *this;
}

double StripView::placeOf(qint64 ns) const
{
    return static_cast<double>(ns - fromNs()) / static_cast<double>(slotNs);
}

qint64 StripView::timeAt(double place) const
{
    return fromNs() + static_cast<qint64>(std::llround(place * static_cast<double>(slotNs)));
}

StripView StripView::zoomed(int steps, double place) const
{
    StripView view = *this;
    for (int i = 0; i < std::abs(steps); ++i)
        view.slotNs = nextSlotNs(view.slotNs, steps > 0);
    const double anchor = static_cast<double>(timeAt(place)) / static_cast<double>(view.slotNs);
    // Rounded down, so that the slot at the left edge stays in view.
    view.firstSlot = static_cast<qint64>(std::floor(anchor - place));
    return view;
}

} // namespace widgets
