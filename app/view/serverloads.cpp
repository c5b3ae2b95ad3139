// SPDX-License-Identifier: Apache-2.0
#include "app/view/serverloads.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

namespace {

constexpr qint64 kWindowNs = 2'000'000'000;
constexpr qint64 kFreshNs = 5'000'000'000; // an older answer says nothing of now

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Load)
};

QHash<QString, LoadPicture> loadsOfWorkload(
    const RunState &state, const Picture &picture, qint64 nowNs)
{
    QHash<QString, LoadPicture> loads;
    const AppendLog<Sample> &samples = state.samples();
    // Samples come in the order of their ends.
    qint64 i = samples.end();
    while (i > samples.begin() && samples.at(i - 1).endNs() > nowNs)
        --i;
    for (; i > samples.begin() && samples.at(i - 1).endNs() > nowNs - kWindowNs; --i) {
        const Sample &sample = samples.at(i - 1);
        if (!sample.isServed() || sample.partition >= picture.partitions().size())
            continue;
        LoadPicture &load = loads[picture.partitions().at(sample.partition).primary];
        load.isOfClient = true;
        load.perSecond = qMax(0.0, load.perSecond) + 1e9 / static_cast<double>(kWindowNs);
    }
    return loads;
}

} // namespace

QHash<QString, LoadPicture> loadsOf(const RunState &state, const Picture &picture, qint64 nowNs)
{
    QHash<QString, LoadPicture> loads = loadsOfWorkload(state, picture, nowNs);
    for (auto it = state.servers().cbegin(); it != state.servers().cend(); ++it) {
        const ServerNews &news = it.value();
        const ServerLoad counted = state.loads().value(it.key());
        if (news.answeredAtNs == 0 || nowNs - news.answeredAtNs > kFreshNs
            || counted.perSecond.isEmpty())
            continue;
        loads[it.key()] = {.perSecond = static_cast<double>(counted.perSecond.last()),
            .lately = counted.perSecond,
            .p50Ms = news.p50Ms,
            .p99Ms = news.p99Ms};
    }
    return loads;
}

QString loadText(const LoadPicture &load)
{
    if (load.perSecond < 0)
        return {};
    const QLocale locale;
    const QString rate = locale.toString(load.perSecond, 'f', load.perSecond < 10 ? 1 : 0);
    QStringList parts{load.isOfClient ? Text::tr("%1 op/s of the workload").arg(rate)
                                      : Text::tr("%1 op/s").arg(rate)};
    if (load.p50Ms > 0)
        parts << Text::tr("p50 %1 ms").arg(locale.toString(load.p50Ms, 'f', 1));
    if (load.p99Ms > 0)
        parts << Text::tr("p99 %1 ms").arg(locale.toString(load.p99Ms, 'f', 1));
    return parts.join(QStringLiteral(" · "));
}

} // namespace app
