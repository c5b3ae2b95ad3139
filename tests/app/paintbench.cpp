// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "samples.h"

#include "app/pages/partitionspage.h"
#include "app/pages/serverspage.h"
#include "app/view/stripmodel.h"
#include "app/view/texts.h"
#include "widgets/availabilitystrip.h"
#include "widgets/partitionmatrix.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>

namespace {

constexpr int kRuns = 9;
constexpr int kServers = 100;
constexpr int kPartitions = 1024;
constexpr int kSamples = 600'000;
constexpr double kGoalMs = 12;
constexpr QSize kView(1400, 800);

/// Prints what views take to be painted anew, and tells whether all are quick enough. The median of
/// several runs counts, since other work shares the processors.
class PaintBench
{
public:
    /// `change` makes all of the widget outdated; the number of the run comes with it.
    void measure(const char *name, QWidget *widget, const std::function<void(int)> &change)
    {
        widget->show();
        (void)QTest::qWaitForWindowExposed(widget);
        std::vector<double> changed;
        std::vector<double> painted;
        for (int run = 0; run < kRuns; ++run) {
            QElapsedTimer timer;
            timer.start();
            change(run);
            changed.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            timer.restart();
            widget->repaint();
            painted.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        const double changeMs = median(changed);
        const double paintMs = median(painted);
        std::printf("%-44s new data %6.2f ms   repaint %6.2f ms\n", name, changeMs, paintMs);
        m_worstMs = std::max(m_worstMs, changeMs + paintMs);
    }
    [[nodiscard]] double worstMs() const { return m_worstMs; }

private:
    static double median(std::vector<double> &values)
    {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    }

    double m_worstMs = 0;
};

void measureStrip(PaintBench &bench)
{
    constexpr qint64 kStart = 100 * fake::kSecond;
    constexpr qint64 kEnd = kStart + kSamples / 1000 * fake::kSecond;
    QList<quint32> affected(200);
    std::iota(affected.begin(), affected.end(), 0U);
    app::StripModel model;
    model.follow(fake::logOf(fake::failover(
        {.perSecond = 1000, .partitions = kPartitions, .fromNs = kStart, .toNs = kEnd}, affected,
        kEnd - 8 * fake::kSecond, kEnd - 7 * fake::kSecond)));
    widgets::AvailabilityStrip strip;
    strip.resize(kView.width(), 160);
    strip.setSource([&](const widgets::StripView &view) {
        const app::StripModel::Rows &rows = model.rowsFor(view, affected);
        return QList<widgets::StripRow>{{QStringLiteral("others"), {}, rows.others},
            {QStringLiteral("affected"), {}, rows.affected}};
    });
    widgets::StripScene scene{.nowNs = kEnd, .oldestNs = kStart, .flags = {}, .spans = {}};
    strip.showScene(scene);
    strip.show();
    bench.measure("strip, 600,000 samples: another scale", &strip, [&](int run) {
        const qint64 beside = run * fake::kSecond;
        strip.showInterval({kStart - (run % 2 == 0 ? 0 : 600 * fake::kSecond), kEnd - beside});
    });
    strip.showInterval({kStart, kEnd});
    bench.measure("strip, 600,000 samples: scrolled", &strip, [&](int) {
        scene.nowNs += strip.view().slotNs;
        strip.showScene(scene);
    });
}

void measurePages(PaintBench &bench)
{
    fake::Cluster cluster = fake::healthy(kServers, kPartitions);
    const app::RunState healthy = cluster.state();
    fake::declareDead(cluster, QStringLiteral("n2"));
    const app::RunState failed = cluster.state();
    const auto pictureOf = [](const app::RunState &state) {
        return std::make_shared<const app::Picture>(*state.local(), state.seen());
    };
    const std::array pictures{pictureOf(healthy), pictureOf(failed)};
    const auto showOn = [&](app::Page *page, int run) {
        const bool isOdd = run % 2 != 0;
        page->showFrame({isOdd ? failed : healthy, pictures.at(isOdd ? 1 : 0), fake::kSecond, false,
            QStringLiteral("n1"), -1});
    };
    app::ServersPage servers;
    servers.resize(kView);
    bench.measure(
        "servers, 100 with 1,024 partitions", &servers, [&](int run) { showOn(&servers, run); });
    app::PartitionsPage partitions;
    partitions.resize(kView);
    bench.measure("partitions, 1,024 on 100 servers", &partitions,
        [&](int run) { showOn(&partitions, run); });
    widgets::PartitionMatrix matrix;
    matrix.resize(kView.width(), 1200);
    bench.measure("matrix, 100 x 1,024", &matrix,
        [&](int run) { matrix.setData(app::matrixOf(*pictures.at(run % 2 == 0 ? 0 : 1))); });
}

} // namespace

/// paintbench [MOST_MS]: fails if a view takes longer than that, by default three times the goal.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const double mostMs = argc > 1 ? std::atof(argv[1]) : 3 * kGoalMs;
    PaintBench bench;
    measureStrip(bench);
    measurePages(bench);
    std::printf("goal %.0f ms each, at most %.0f ms\n", kGoalMs, mostMs);
    return bench.worstMs() <= mostMs ? 0 : 1;
}
