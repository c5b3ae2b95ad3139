// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "samples.h"
#include "threadtime.h"

#include "app/models/znodemodel.h"
#include "app/pages/dataform.h"
#include "app/pages/eventspage.h"
#include "app/pages/explainpage.h"
#include "app/pages/inspectorpage.h"
#include "app/pages/keyspage.h"
#include "app/pages/logspage.h"
#include "app/pages/matrixpage.h"
#include "app/pages/partitionspage.h"
#include "app/pages/presenterpage.h"
#include "app/pages/ringpage.h"
#include "app/pages/scenariopage.h"
#include "app/pages/serverspage.h"
#include "app/pages/znodepage.h"
#include "app/samplefill.h"
#include "app/scenario/catalogue.h"
#include "app/view/stripmodel.h"
#include "app/view/texts.h"
#include "widgets/availabilitystrip.h"
#include "widgets/logview.h"
#include "widgets/partitionmatrix.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <csignal>
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

/// Prints what views take to be painted anew, and tells whether all are quick enough: the median of
/// several runs.
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
            const double began = computedMs();
            change(run);
            const double hasChanged = computedMs();
            changed.push_back(hasChanged - began);
            widget->repaint();
            painted.push_back(computedMs() - hasChanged);
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

/// A large cluster, before and after the death of its master; both under load.
class Moments
{
public:
    Moments()
    {
        fake::Cluster cluster = fake::healthy(kServers, kPartitions);
        m_states[0] = cluster.state();
        m_states[0].reduce({kNowNs,
            app::SampleBatch{{.perSecond = 1000},
                fake::steady({.perSecond = 1000,
                    .partitions = kPartitions,
                    .fromNs = kNowNs - 60 * fake::kSecond,
                    .toNs = kNowNs})}});
        fake::declareDead(cluster, QStringLiteral("n2"));
        m_states[1] = m_states[0];
        m_states[1].reduce({kNowNs, app::Observed{cluster.shared()}});
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            m_pictures[i] =
                std::make_shared<const app::Picture>(*m_states[i].local(), m_states[i].seen());
        }
    }

    [[nodiscard]] const app::Picture &picture(int run) const { return *m_pictures[placeOf(run)]; }
    [[nodiscard]] const app::RunState &state(int run) const { return m_states[placeOf(run)]; }
    void showOn(app::Page *page, int run) const { showOn(page, run, m_states[placeOf(run)]); }
    void showOn(app::Page *page, int run, const app::RunState &state) const
    {
        page->showFrame({state, m_pictures[placeOf(run)], kNowNs, false, QStringLiteral("n1"), -1});
    }

private:
    static constexpr qint64 kNowNs = 100 * fake::kSecond;
    static std::size_t placeOf(int run) { return run % 2 == 0 ? 0 : 1; }

    std::array<app::RunState, 2> m_states;
    std::array<std::shared_ptr<const app::Picture>, 2> m_pictures;
};

template <typename Page>
void measurePage(PaintBench &bench, const char *name, const Moments &moments)
{
    Page page;
    page.resize(kView);
    bench.measure(name, &page, [&](int run) { moments.showOn(&page, run); });
}

void measurePages(PaintBench &bench, const Moments &moments)
{
    measurePage<app::ServersPage>(bench, "servers, 100 with 1,024 partitions", moments);
    measurePage<app::RingPage>(bench, "ring, 1,024 partitions", moments);
    measurePage<app::PartitionsPage>(bench, "partitions, 1,024 on 100 servers", moments);
    measurePage<app::MatrixPage>(bench, "matrix page, 100 x 1,024", moments);
    measurePage<app::InspectorPage>(bench, "inspector, of 100 servers", moments);
    measurePage<app::PresenterPage>(bench, "presenter, 100 servers, 60,000 samples", moments);
    widgets::PartitionMatrix matrix;
    matrix.resize(kView.width(), 1200);
    bench.measure("matrix, 100 x 1,024", &matrix,
        [&](int run) { matrix.setData(app::matrixOf(moments.picture(run))); });
}

/// Read anew each time, page by page as the servers answer; the first page fills the view.
void measureKeys(PaintBench &bench, const Moments &moments)
{
    app::KeysPage page;
    page.resize(kView);
    int version = 0;
    QObject::connect(&page, &app::KeysPage::scanRequested, &page, [&](const app::KeyScan &scan) {
        app::KeyPage answer{.items = {}, .rest = scan, .message = {}};
        for (int i = 0; i < scan.limit; ++i) {
            answer.items.append({QStringLiteral("user:%1").arg(i, 6, 10, QLatin1Char('0')),
                scan.partitions.value(0), static_cast<quint64>(++version), 8 << 20,
                QString(120, QLatin1Char('x'))});
        }
        page.showKeys(answer);
    });
    moments.showOn(&page, 0);
    auto *const refresh = page.findChild<QAbstractButton *>(QStringLiteral("keyRefresh"));
    bench.measure("keys, pages of 500", &page, [&](int) { refresh->click(); });
}

void measureEvents(PaintBench &bench, const Moments &moments)
{
    constexpr int kNews = 100; // in one frame, as when a server with many partitions dies
    app::RunState state;
    const auto happen = [&state](qint64 count) {
        for (qint64 i = 0; i < count; ++i) {
            state.reduce({state.atNs() + 1,
                app::SupervisionEvent{.atNs = state.atNs() + 1,
                    .subject = QStringLiteral("n%1").arg(i % kServers),
                    .kind = app::SupervisionEvent::Kind::Note,
                    .text = app::Phrase(QStringLiteral("something happened to a server"))}});
        }
    };
    happen(app::RunState::kMostHappenings);
    app::EventsPage page;
    page.resize(kView);
    moments.showOn(&page, 0, state);
    bench.measure("events, 10,000 and 100 more", &page, [&](int run) {
        happen(kNews);
        moments.showOn(&page, run, state);
    });
}

/// Every znode of the cluster changes at once.
void measureTree(PaintBench &bench)
{
    app::ZnodePage page;
    page.resize(kView);
    auto *const model = page.findChild<app::ZnodeModel *>();
    const QByteArray top = "/kvorum/demo";
    const QByteArray mappings = top + "/mappings";
    app::ZnodeNews news;
    news.listings[top] = {{"mappings"}, 1};
    news.stats[mappings].childCount = kPartitions;
    for (int i = 0; i < kPartitions; ++i) {
        const QByteArray name = QByteArray::number(i).rightJustified(4, '0');
        news.listings[mappings].names.append(name);
        news.stats[mappings + '/' + name].version = 0;
    }
    news.listings[mappings].total = kPartitions;
    model->setTop(top);
    for (const QByteArray &path : {top, mappings}) {
        model->fetchMore(model->indexOf(path));
        model->take(news);
    }
    page.findChild<QTreeView *>(QStringLiteral("znodeTree"))->expandAll();
    news.listings.clear();
    bench.measure("ZooKeeper's tree, 1,024 znodes", &page, [&](int) {
        for (cluster::ZkStat &stat : news.stats)
            ++stat.version;
        model->take(news);
    });
}

/// A value that a person may still read, found anew while the cluster changes.
void measureData(PaintBench &bench, const Moments &moments)
{
    app::DataForm page;
    page.resize(kView);
    moments.showOn(&page, 0);
    page.findChild<QLineEdit *>(QStringLiteral("editKey"))->setText(QStringLiteral("user:1"));
    app::DataAnswer answer{.key = QStringLiteral("user:1"), .status = 200};
    bench.measure("data, a value of 200 parts", &page, [&](int run) {
        moments.showOn(&page, run);
        QByteArrayList parts;
        for (int i = 0; i < 200; ++i)
            parts << app::SampleFill::valueOf(i, run);
        answer.value = '[' + parts.join(',') + ']';
        page.showAnswer(answer);
    });
}

/// As many lines as are kept, and 200 more in one frame: 6,000 in a second.
void measureLogs(PaintBench &bench)
{
    app::LogsPage page;
    page.resize(kView);
    auto *const view = page.findChild<widgets::LogView *>();
    QStringList tags;
    for (int i = 1; i <= kServers; ++i)
        tags << QStringLiteral("n%1").arg(i);
    view->pane()->setTags(tags);
    qint64 logged = 0;
    const auto log = [&](qint64 count) {
        QList<widgets::LogLine> lines;
        for (; count > 0; --count, ++logged) {
            lines.append({.atMs = 1'700'000'000'000 + logged,
                .level = widgets::LogLine::Level::Info,
                .tag = static_cast<quint16>(logged % kServers),
                .text = "partition installed partition=" + QByteArray::number(logged)
                    + " role=primary term=12 revision=91"});
        }
        view->append(lines);
    };
    log(widgets::LogRows::kMaxLines);
    bench.measure("logs, 50,000 lines and 200 more", &page, [&](int) { log(200); });
}

/// A server is killed, and another one tells what was done about it.
void tellFailover(app::RunState &state, const QString &id)
{
    const qint64 faultNs = state.atNs() + fake::kSecond;
    state.reduce({faultNs,
        app::SupervisionEvent{.atNs = faultNs,
            .subject = id,
            .kind = app::SupervisionEvent::Kind::Signalled,
            .text = {},
            .signal = SIGKILL}});
    app::ServerNews news;
    news.id = QStringLiteral("n1");
    const auto tell = [&](const char *name, qint64 partition) {
        news.events.append({.server = news.id,
            .atNs = faultNs + news.events.size() * 1000,
            .name = QString::fromLatin1(name),
            .subject = id,
            .partition = partition,
            .term = 5,
            .evidence = QStringLiteral("eof")});
    };
    for (const char *const name : {"suspected", "proven", "masterElected", "mapWritten"})
        tell(name, -1);
    for (const char *const name : {"installed", "graceOver", "firstWrite"}) {
        for (qint64 partition = 0; partition < kPartitions; ++partition)
            tell(name, partition);
    }
    state.reduce({news.events.last().atNs, news});
}

/// The story of the one failover and then that of the other, while a server tells more.
void measureExplanation(PaintBench &bench, const Moments &moments)
{
    app::RunState state = moments.state(0);
    for (const char *const id : {"n2", "n3"})
        tellFailover(state, QString::fromLatin1(id));
    app::ExplainPage page;
    page.resize(kView);
    moments.showOn(&page, 1, state);
    auto *const choice = page.findChild<QComboBox *>(QStringLiteral("explainChoice"));
    app::ServerNews more;
    more.id = QStringLiteral("n1");
    more.events.resize(100);
    bench.measure("explanation, 6,000 events of servers", &page, [&](int run) {
        state.reduce({state.atNs() + 1, more});
        choice->setCurrentIndex(run % 2);
        moments.showOn(&page, 1, state);
    });
}

/// The longest there is: with each frame another server has been restarted.
void measureScenario(PaintBench &bench, const Moments &moments)
{
    using State = app::ScenarioNews::Step::State;
    app::RunState state = moments.state(0);
    app::ScenarioNews news;
    news.name = QStringLiteral("rolling-restart");
    news.beganNs = 1;
    const QList<app::ScenarioStep> plan = app::Catalogue::scenario(news.name).plan(state);
    for (const app::ScenarioStep &step : plan)
        news.steps.append({.title = step.title, .result = {}});
    int done = 0;
    const auto finish = [&](int count) {
        for (; count > 0; --count, ++done) {
            news.steps[done].state = State::Done;
            news.steps[done].endedNs = state.atNs();
            news.steps[done].result = app::Phrase(QStringLiteral("READY"));
        }
        news.steps[done].state = State::Active;
        news.steps[done].beganNs = state.atNs();
        state.reduce({state.atNs() + 1, news});
    };
    finish(kServers / 2);
    app::ScenarioPage page;
    page.resize(kView);
    bench.measure("scenario, 104 steps", &page, [&](int run) {
        finish(1);
        moments.showOn(&page, run, state);
    });
}

} // namespace

/// paintbench [MOST_MS]: fails if a view takes longer than that, by default three times the goal.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const double mostMs = argc > 1 ? std::atof(argv[1]) : 3 * kGoalMs;
    PaintBench bench;
    measureStrip(bench);
    const Moments moments;
    measurePages(bench, moments);
    measureKeys(bench, moments);
    measureEvents(bench, moments);
    measureTree(bench);
    measureData(bench, moments);
    measureLogs(bench);
    measureExplanation(bench, moments);
    measureScenario(bench, moments);
    std::printf("goal %.0f ms each, at most %.0f ms\n", kGoalMs, mostMs);
    return bench.worstMs() <= mostMs ? 0 : 1;
}
