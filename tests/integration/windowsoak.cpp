// SPDX-License-Identifier: Apache-2.0
#include "namingapplication.h"
#include "vitals.h"
#include "windowplayer.h"

#include "app/turnmeter.h"
#include "support/waiting.h"
#include "widgets/logpane.h"

#include <algorithm>
#include <memory>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 120s;
constexpr double kStallMs = app::StallWatchdog::kLimitMs;
constexpr double kServingMs = 3000;
constexpr double kMostMiB = 150;
constexpr double kMostGrowthMiB = 5;
constexpr double kGrowthFromS = 120;
constexpr double kGrowthForS = 480;
constexpr int kRestLooks = 9;
constexpr auto kRest = 300ms; // between them
constexpr auto kLookEvery = 1s;
/// Fonts, the platform's plug-ins and a client's pooled connections come once and stay.
constexpr int kMostMoreDescriptors = 16;
const QString kReady = QStringLiteral("READY");

template <typename T>
qint64 bytesOf(const QList<T> &list)
{
    return list.capacity() * static_cast<qint64>(sizeof(T));
}

/// Without its letters, which are mostly shared with others.
qint64 bytesWithin(const app::Phrase &phrase)
{
    qint64 bytes = bytesOf(phrase.arguments());
    for (const app::Phrase &argument : phrase.arguments())
        bytes += bytesWithin(argument);
    return bytes;
}

qint64 happeningBytes(const app::AppendLog<app::Happening> &happenings)
{
    qint64 bytes = happenings.size() * static_cast<qint64>(sizeof(app::Happening));
    for (qint64 i = happenings.begin(); i < happenings.end(); ++i)
        bytes += bytesWithin(happenings.at(i).text) + bytesOf(happenings.at(i).partitions);
    return bytes;
}

/// What is kept of a run on purpose: its requests, what its servers told, what happened, and the
/// lines of its logs, up to the limits of RunState, OperationLog and LogRows.
double keptMiB(DesktopDriver &driver)
{
    app::ClusterRun &run = *driver.desktop()->run();
    const app::RunState &state = run.state();
    auto bytes = state.samples().size() * static_cast<qint64>(sizeof(app::Sample))
        + state.serverEvents().size() * static_cast<qint64>(sizeof(app::ServerEvent))
        + happeningBytes(state.happenings()) + bytesOf(state.incidents())
        + run.workload()->operations().operations.packedBytes();
    for (const auto *const pane : driver.window()->findChildren<widgets::LogPane *>())
        bytes += pane->rows().bytes();
    return static_cast<double>(bytes) / (1 << 20);
}

/// The real window on a real cluster under load, while a person does all that can be done in it:
/// it never stands still, takes no more and more memory, loses nothing and leaves nothing behind.
class WindowSoak
{
public:
    WindowSoak(Story &story, NamingApplication &application);
    int run();

private:
    bool begin();
    void play();
    bool settle();
    void prove();
    void end();
    void judgeStalls();
    void judgeMemory();
    void look();
    /// With the same in sight each time: what is open just now is no growth.
    [[nodiscard]] double besidesRunAtRestMiB();
    [[nodiscard]] bool isServing();
    [[nodiscard]] double secondsNow() const;
    struct Look {
        double atS;
        double residentMiB;
        double allocatedMiB;
        double besidesRunMiB; ///< its own, without what is kept of the run on purpose
        bool isPast;
    };
    /// The median of that time, while what is now is shown: to show a recording takes what it
    /// takes.
    [[nodiscard]] double medianMiB(double Look::*of, double fromS, double toS) const;

    Story &m_story;
    const Vitals m_before; ///< the first window
    std::unique_ptr<DesktopDriver> m_driver;
    std::unique_ptr<WindowPlayer> m_player;
    std::unique_ptr<TurnMeter> m_turns;
    QTimer m_looks;
    std::vector<Look> m_seen;
    double m_restAtMiB = 0; ///< kGrowthFromS after the beginning; 0 before
    double m_restAtEndMiB = 0;
    std::int64_t m_servingAt = 0;
};

WindowSoak::WindowSoak(Story &story, NamingApplication &application)
    : m_story(story)
    , m_before(Vitals::now())
    , m_driver(std::make_unique<DesktopDriver>())
    , m_player(std::make_unique<WindowPlayer>(story, *m_driver))
    , m_turns(std::make_unique<TurnMeter>())
{
    application.setTold([this](const QString &what) {
        m_story.say(QStringLiteral("SLOW %1; the last act: %2").arg(what, m_player->last()));
    });
    m_turns->setTold([this, &application](qint64 ms) {
        const QString parts = application.takeTurn();
        if (static_cast<double>(ms) > NamingApplication::kNamedMs)
            m_story.say(QStringLiteral("LONG TURN of %1 ms: %2").arg(ms).arg(parts));
    });
    m_looks.callOnTimeout([this] { look(); });
}

int WindowSoak::run()
{
    if (begin()) {
        play();
        m_restAtEndMiB = besidesRunAtRestMiB();
        if (settle())
            prove();
        judgeStalls();
        judgeMemory();
    }
    end();
    return m_story.verdict();
}

bool WindowSoak::begin()
{
    const std::int64_t began = support::nowNs();
    m_driver->desktop()->start();
    const bool isUp = support::waitFor([this] { return isServing(); }, kPatience);
    if (!m_story.expect(isUp, QStringLiteral("it is READY, and not ") + m_driver->health()))
        return false;
    m_servingAt = support::nowNs();
    m_story.bound(QStringLiteral("window made to five servers serving"),
        support::toMs(m_servingAt - began), kServingMs);
    m_looks.start(kLookEvery);
    return true;
}

bool WindowSoak::isServing()
{
    const app::Observation &seen = m_driver->window()->picture().seen();
    return seen.isValid() && seen.status && seen.status->state == core::ClusterState::Ready;
}

double WindowSoak::secondsNow() const
{
    return support::toMs(support::nowNs() - m_servingAt) / 1000;
}

void WindowSoak::look()
{
    const Vitals now = Vitals::now();
    const double residentMiB = static_cast<double>(now.residentKiB) / 1024;
    m_seen.push_back({secondsNow(), residentMiB, static_cast<double>(now.allocatedKiB) / 1024,
        static_cast<double>(now.ownKiB) / 1024 - keptMiB(*m_driver), m_player->isPast()});
    if (residentMiB > kMostMiB)
        m_story.say(QStringLiteral("MUCH MEMORY: %1 MiB, %2 MiB allocated; the last act: %3")
                        .arg(residentMiB, 0, 'f', 1)
                        .arg(m_seen.back().allocatedMiB, 0, 'f', 1)
                        .arg(m_player->last()));
}

double WindowSoak::besidesRunAtRestMiB()
{
    m_player->rest();
    std::vector<double> seen;
    for (int i = 0; i < kRestLooks; ++i) {
        m_player->pass(kRest);
        look();
        seen.push_back(m_seen.back().besidesRunMiB);
    }
    std::nth_element(seen.begin(), seen.begin() + kRestLooks / 2, seen.end());
    m_story.say(
        QStringLiteral("at rest: %1 MiB, %2 MiB allocated, %3 MiB of its own besides the run, "
                       "which is %4 MiB")
            .arg(m_seen.back().residentMiB, 0, 'f', 1)
            .arg(m_seen.back().allocatedMiB, 0, 'f', 1)
            .arg(seen[kRestLooks / 2], 0, 'f', 1)
            .arg(keptMiB(*m_driver), 0, 'f', 1));
    return seen[kRestLooks / 2];
}

void WindowSoak::play()
{
    m_player->tour();
    const double playedMs = processorMs();
    const double from = secondsNow();
    while (secondsNow() < m_story.number("seconds")) {
        m_player->act();
        if (m_restAtMiB == 0 && secondsNow() >= kGrowthFromS)
            m_restAtMiB = besidesRunAtRestMiB();
        std::uniform_int_distribution<int> pause(100, 900);
        m_player->pass(std::chrono::milliseconds(pause(m_story.random())));
    }
    m_story.say(QStringLiteral("%1 faults; %2 % of a processor")
                    .arg(m_player->faults())
                    .arg((processorMs() - playedMs) / (secondsNow() - from) / 10, 0, 'f', 1));
}

bool WindowSoak::settle()
{
    const auto isWell = [this] {
        m_player->mendAll();
        return !m_player->isHarmed() && isServing();
    };
    return m_story.expect(support::waitFor(isWell, kPatience),
        QStringLiteral("healed it is READY, and not ") + m_driver->health());
}

/// Asked again while copies are still under way: what cannot be compared yet is no finding.
void WindowSoak::prove()
{
    const auto partitions = m_driver->window()->picture().seen().partitionCount();
    const auto report = [this] { return m_driver->window()->state().ledger(); };
    const auto isCompared = [&] {
        const qint64 asked = app::bootTimeNs();
        Q_EMIT m_driver->window()->checkRequested();
        const auto isNew = [&] { return report().checkedAtNs > asked; };
        return support::waitFor(isNew, kPatience) && report().unreadable == 0
            && report().partitionsCompared == partitions;
    };
    bool isDone = isCompared();
    for (int again = 0; !isDone && again < 10; ++again) {
        support::runEvents(1s);
        isDone = isCompared();
    }
    const app::LedgerReport proof = report();
    m_story.say(QStringLiteral("%1 writes acknowledged, %2 unknown, %3 failed; %4 keys read back; "
                               "copies alike in %5 of %6 partitions")
                    .arg(proof.acknowledged)
                    .arg(proof.unknown)
                    .arg(proof.failed)
                    .arg(proof.checked)
                    .arg(proof.partitionsAlike)
                    .arg(partitions));
    m_story.expect(isDone,
        QStringLiteral("everything is read back and compared: ")
            + proof.differences.join(QStringLiteral("; ")));
    m_story.expect(proof.acknowledged > 0, QStringLiteral("the workload has written"));
    m_story.expect(proof.lost.isEmpty(),
        QStringLiteral("%1 acknowledged writes are lost").arg(proof.lost.size()));
    m_story.expect(proof.staleReads == 0, QStringLiteral("%1 stale reads").arg(proof.staleReads));
    m_story.expect(proof.partitionsAlike == partitions, QStringLiteral("all copies are alike"));
}

void WindowSoak::judgeStalls()
{
    const app::StallWatchdog &watchdog = m_driver->desktop()->watchdog();
    m_story.say(QStringLiteral("%1 pauses of more than %2 ms for the window's own watchdog, "
                               "others' turns at the processor included")
                    .arg(watchdog.count())
                    .arg(kStallMs));
    // A busy machine holds up every program.
    if (m_story.isStrict()) {
        m_story.bound(QStringLiteral("longest pause of the window"),
            static_cast<double>(m_turns->longestOfAllMs()), kStallMs);
    }
    m_story.bound(QStringLiteral("longest pause, without waiting for a processor"),
        static_cast<double>(m_turns->longestMs()), kStallMs);
}

double WindowSoak::medianMiB(double Look::*of, double fromS, double toS) const
{
    std::vector<double> seen;
    for (const Look &look : m_seen) {
        if (look.atS >= fromS && look.atS < toS && !look.isPast)
            seen.push_back(look.*of);
    }
    if (seen.empty())
        return 0;
    std::sort(seen.begin(), seen.end());
    return seen[seen.size() / 2];
}

void WindowSoak::judgeMemory()
{
    constexpr double kWindowS = 30;
    const double last = m_seen.back().atS;
    for (double atS = 0; atS < last; atS += kWindowS) {
        m_story.say(QStringLiteral("memory at %1 s: %2 MiB, %3 MiB allocated, %4 MiB of its own "
                                   "besides the run")
                        .arg(atS)
                        .arg(medianMiB(&Look::residentMiB, atS, atS + kWindowS), 0, 'f', 1)
                        .arg(medianMiB(&Look::allocatedMiB, atS, atS + kWindowS), 0, 'f', 1)
                        .arg(medianMiB(&Look::besidesRunMiB, atS, atS + kWindowS), 0, 'f', 1));
    }
    double most = 0;
    for (const Look &look : m_seen)
        most = std::max(most, look.residentMiB);
    m_story.say(QStringLiteral("most memory: %1 MiB").arg(most, 0, 'f', 1));
    if (!m_story.isStrict())
        return;
    m_story.expect(most <= kMostMiB, QStringLiteral("%1 MiB are too much").arg(most));
    if (m_restAtMiB == 0 || last < kGrowthFromS + kGrowthForS)
        return;
    const double growth = m_restAtEndMiB - m_restAtMiB;
    m_story.say(QStringLiteral("growth since minute 2: %1 MiB").arg(growth, 0, 'f', 1));
    m_story.expect(
        growth < kMostGrowthMiB, QStringLiteral("it grew by %1 MiB since minute 2").arg(growth));
}

void WindowSoak::end()
{
    m_looks.stop();
    QList<app::ProcessIdentity> children;
    for (const QString &id : m_driver->desktop()->supervisor()->children())
        children << m_driver->desktop()->supervisor()->child(id)->identity();
    bool isFinished = false;
    QObject::connect(m_driver->desktop(), &app::Desktop::finished, m_driver->desktop(),
        [&isFinished] { isFinished = true; });
    m_driver->window()->close();
    m_story.expect(
        support::waitFor([&] { return isFinished; }, kPatience), QStringLiteral("closed, it ends"));
    m_player.reset();
    m_driver.reset();
    m_story.expect(std::none_of(children.begin(), children.end(), app::isAlive),
        QStringLiteral("its servers are gone"));
    const QStringList left = childrenOfThisProcess();
    m_story.expect(
        left.isEmpty(), QStringLiteral("processes are left: ") + left.join(QStringLiteral(", ")));
    const Vitals now = Vitals::now();
    m_story.say(QStringLiteral("descriptors %1, before %2; threads %3, before %4")
                    .arg(now.descriptors)
                    .arg(m_before.descriptors)
                    .arg(now.threads)
                    .arg(m_before.threads));
    m_story.expect(now.descriptors <= m_before.descriptors + kMostMoreDescriptors,
        QStringLiteral("descriptors are left"));
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    integration::NamingApplication application(argc, argv);
    integration::Story story("Does everything in the window of a real cluster, at random.",
        {{"seconds", "60", "How long."}});
    return integration::WindowSoak(story, application).run();
}
