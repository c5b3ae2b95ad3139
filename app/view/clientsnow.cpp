// SPDX-License-Identifier: Apache-2.0
#include "app/view/clientsnow.h"

#include "app/view/measuretext.h"

#include <QCoreApplication>

namespace app {

namespace {

using widgets::Meaning;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClientsNow)
};

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kLatelyNs = 3000 * kMs;
constexpr qint64 kStepNs = 250 * kMs;     // oftener than that nobody can read the counts
constexpr qint64 kDisorderNs = 200 * kMs; // samples come almost in the order of their ends

struct Lately {
    int ended = 0;
    int unserved = 0;
    int slow = 0; ///< served, after kLateMs or longer
};

Lately latelyOf(const AppendLog<Sample> &samples, qint64 nowNs)
{
    const qint64 toNs = nowNs / kStepNs * kStepNs;
    const qint64 fromNs = toNs - kLatelyNs;
    Lately lately;
    for (qint64 number = samples.end() - 1; number >= samples.begin(); --number) {
        const Sample &sample = samples.at(number);
        if (sample.endNs() < fromNs - kDisorderNs)
            break;
        if (sample.endNs() < fromNs || sample.endNs() >= toNs)
            continue;
        ++lately.ended;
        if (!sample.isServed())
            ++lately.unserved;
        else if (sample.waitUs >= Incident::kLateMs * 1000)
            ++lately.slow;
    }
    return lately;
}

} // namespace

Said clientsNow(const RunState &state, qint64 nowNs)
{
    if (state.local()->stage != ClusterStage::Running)
        return {};
    const Lately lately = latelyOf(state.samples(), nowNs);
    if (lately.unserved > 0) {
        return {Meaning::Failed,
            Text::tr("%1 of the last %n request(s) not served", nullptr, lately.ended)
                .arg(countText(lately.unserved))};
    }
    if (lately.slow > 0 && lately.slow == lately.ended) {
        return {Meaning::Suspect,
            Text::tr("the last %n request(s) all took %1 or longer", nullptr, lately.ended)
                .arg(waitText(Incident::kLateMs))};
    }
    return {};
}

Said warningNow(const RunState &state, qint64 nowNs, int busyPercent)
{
    Said said = clientsNow(state, nowNs);
    const QString busy = busyText(busyPercent);
    if (busy.isEmpty())
        return said;
    if (said.text.isEmpty())
        return {Meaning::Suspect, busy};
    said.text += QStringLiteral(" · ") + busy;
    return said;
}

} // namespace app
