// SPDX-License-Identifier: Apache-2.0
#include "story.h"

#include "app/desktopdriver.h"
#include "app/detectionbox.h"
#include "support/clusterview.h"
#include "support/residentbytes.h"
#include "support/waiting.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <unistd.h>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr double kPaintMs = 400;
constexpr double kServingMs = 3000;
constexpr double kPixelsMs = 60;
constexpr double kIdlePercent = 3;
constexpr double kMostMiB = 150;
constexpr double kMostGrowthMiB = 5;
constexpr std::chrono::seconds kGrowthFrom = 120s;
constexpr std::chrono::seconds kGrowthFor = 480s;

double residentMiB(qint64 pid)
{
    return static_cast<double>(support::residentBytes(pid)) / (1 << 20);
}

/// Takes the time of the first painting of a widget after which `isShown` holds.
class PaintClock : public QObject
{
public:
    PaintClock(QWidget *widget, std::function<bool()> isShown)
        : m_isShown(std::move(isShown))
    {
        widget->installEventFilter(this);
    }
    [[nodiscard]] std::optional<qint64> wallMs() const { return m_wallMs; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_wallMs && m_isShown()) {
            // All that is in the window is painted in the same turn of the event loop.
            QMetaObject::invokeMethod(
                this, [this] { m_wallMs = QDateTime::currentMSecsSinceEpoch(); },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_isShown;
    std::optional<qint64> m_wallMs;
};

/// How quick the window is, and what the program takes while nothing happens.
class WindowFigures
{
public:
    explicit WindowFigures(Story &story)
        : m_story(story)
    {
    }
    int run();

private:
    void measurePixels();
    std::optional<double> pixelsMs(
        DesktopDriver &driver, const support::ClusterView &znodes, core::Detection wanted);
    void measureProgram();
    void measureIdle(qint64 pid);
    void hold(const QString &what, double value, const QString &unit, double most);

    Story &m_story;
};

void WindowFigures::hold(const QString &what, double value, const QString &unit, double most)
{
    m_story.say(QStringLiteral("%1: %2 %3 (promised %4)")
                    .arg(what)
                    .arg(value, 0, 'f', 1)
                    .arg(unit)
                    .arg(most));
    m_story.expect(value <= (m_story.isStrict() ? most : most * 5), what);
}

/// From ZooKeeper's own time of the change, which is in whole milliseconds.
std::optional<double> WindowFigures::pixelsMs(
    DesktopDriver &driver, const support::ClusterView &znodes, core::Detection wanted)
{
    const PaintClock clock(driver.find<app::DetectionBox>(QStringLiteral("detection")),
        [&] { return driver.window()->picture().seen().config->detection == wanted; });
    const std::int64_t before = znodes.znodes().at("config").stat.mzxid;
    Q_EMIT driver.window()->detectionChosen(wanted);
    const bool isShown = support::waitFor(
        [&] { return clock.wallMs() && znodes.znodes().at("config").stat.mzxid != before; },
        kPatience);
    if (!isShown)
        return {};
    return static_cast<double>(*clock.wallMs() - znodes.znodes().at("config").stat.mtimeMs);
}

void WindowFigures::measurePixels()
{
    DesktopDriver driver;
    driver.window()->resize(1600, 1000); // so that the tool bar shows all that is in it
    driver.desktop()->start();
    const auto isReady = [&] { return driver.health() == QStringLiteral("READY"); };
    if (!m_story.expect(support::waitFor(isReady, kPatience), QStringLiteral("READY")))
        return;
    support::ClusterView znodes(
        driver.desktop()->supervisor()->zookeeper().toStdString(), QStringLiteral("demo"));
    znodes.open();
    const auto isRead = [&] { return znodes.isCurrent() && znodes.znodes().contains("config"); };
    if (!m_story.expect(support::waitFor(isRead, kPatience), QStringLiteral("znodes are read")))
        return;
    Figures figures(QStringLiteral("znode change to pixels"));
    for (int i = 0; i < m_story.number("rounds"); ++i) {
        const std::optional<double> ms = pixelsMs(
            driver, znodes, i % 2 == 0 ? core::Detection::Lease : core::Detection::Lifeline);
        if (!m_story.expect(ms.has_value(), QStringLiteral("the change is painted")))
            return;
        figures.add(*ms);
        // At another place between two frames each time.
        std::uniform_int_distribution<int> pause(50, 250);
        support::runEvents(std::chrono::milliseconds(pause(m_story.random())));
    }
    figures.print();
    m_story.bound(QStringLiteral("znode change to pixels, p95"), figures.quantile(0.95), kPixelsMs);
}

void WindowFigures::measureProgram()
{
    const QTemporaryDir directory;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KVORUM_TRACE_START"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), directory.path());
    QProcess kvorum;
    kvorum.setProcessEnvironment(environment);
    kvorum.setStandardOutputFile(QProcess::nullDevice());
    QByteArray said;
    kvorum.start(support::LocalCluster::program(QStringLiteral("kvorum")),
        {QStringLiteral("--data"), directory.path()});
    const auto isReady = [&] { return (said += kvorum.readAllStandardError()).contains("READY"); };
    if (!m_story.expect(support::waitFor(isReady, kPatience), QStringLiteral("READY")))
        return;
    const auto after = [&said](const char *what) {
        const QByteArray rest = said.mid(said.indexOf(what));
        return rest.mid(rest.indexOf("after ") + 6).split(' ').first().toDouble();
    };
    m_story.bound(QStringLiteral("first paint"), after("first paint"), kPaintMs);
    m_story.bound(QStringLiteral("five servers serving"), after("READY"), kServingMs);
    measureIdle(kvorum.processId());
    kvorum.terminate();
    m_story.expect(
        support::waitFor([&] { return kvorum.state() == QProcess::NotRunning; }, kPatience),
        QStringLiteral("it stops when it is asked to"));
}

void WindowFigures::measureIdle(qint64 pid)
{
    const auto ticks = [pid] {
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
        const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        return fields.value(11).toLongLong() + fields.value(12).toLongLong();
    };
    support::runEvents(5s);
    const qint64 before = ticks();
    const std::int64_t from = support::nowNs();
    const auto seconds = std::chrono::seconds(m_story.number("seconds"));
    const auto warmUp = std::min(seconds, kGrowthFrom);
    support::runEvents(warmUp);
    const double atFirstMiB = residentMiB(pid);
    support::runEvents(seconds - warmUp);
    const double computedMs =
        static_cast<double>(ticks() - before) * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
    hold(QStringLiteral("idle, 20 requests a second"),
        100 * computedMs / support::toMs(support::nowNs() - from), QStringLiteral("% of a core"),
        kIdlePercent);
    const double atLastMiB = residentMiB(pid);
    hold(QStringLiteral("memory"), atLastMiB, QStringLiteral("MiB"), kMostMiB);
    if (seconds >= kGrowthFrom + kGrowthFor) {
        hold(QStringLiteral("memory, growth since minute 2"), atLastMiB - atFirstMiB,
            QStringLiteral("MiB"), kMostGrowthMiB);
    }
}

int WindowFigures::run()
{
    measurePixels();
    measureProgram();
    return m_story.verdict();
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    integration::Story story("Measures how quick the window is and what it takes.",
        {{"rounds", "10", "Changes of a znode."}, {"seconds", "5", "How long it is idle."}});
    return integration::WindowFigures(story).run();
}
