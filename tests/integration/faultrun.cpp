// SPDX-License-Identifier: Apache-2.0
#include "aftermath.h"
#include "crowd.h"
#include "faults.h"
#include "history.h"
#include "mishaps.h"
#include "story.h"
#include "totals.h"
#include "traffic.h"

#include "support/waiting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
constexpr int kTurnEveryMs = 1000;

/// Mixes by name, so that a test can be found again; what else is said is a list of kinds.
const std::map<QString, QStringList> &mixes()
{
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    static const std::map<QString, QStringList> kMixes{
        {QStringLiteral("crashes"), list("kill kill killmany killmaster")},
        {QStringLiteral("blackouts"), list("killall kill zkkill")},
        {QStringLiteral("pauses"), list("freeze freeze freeze kill")},
        {QStringLiteral("zookeeper"), list("zkkill zkfreeze expire expire kill killmaster")},
        {QStringLiteral("partitions"), list("cut oneway pair pair kill")},
        {QStringLiteral("slow"), list("delay loss loss trickle freeze kill")},
        {QStringLiteral("broken"), list("end end midline midline kill")},
        {QStringLiteral("disks"),
            list("wipe torn flip rot full noroom ioerror slowdisk kill freeze")},
        {QStringLiteral("members"), list("join rolling drain set kill stop clock")},
    };
    return kMixes;
}

/// Set by SIGTERM and SIGINT: this round's harm ends now, all is judged, and no other begins. The
/// second one ends the program.
volatile std::sig_atomic_t isAskedToStop = 0;

void stopWhenAsked()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { isAskedToStop = 1; };
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

/// Counts the transactions in which a partition got another primary: because the one before was
/// lost, or, where each of them had been given up for it, as planned.
class FailoverCount
{
public:
    explicit FailoverCount(support::ClusterView &view)
    {
        look(view);
        QObject::connect(
            &view, &support::ClusterView::changed, &m_context, [this, &view] { look(view); });
    }
    [[nodiscard]] int failovers() const { return static_cast<int>(m_failovers.size()); }
    [[nodiscard]] int switches() const
    {
        return static_cast<int>(std::count_if(m_switches.begin(), m_switches.end(),
            [this](std::int64_t zxid) { return !m_failovers.contains(zxid); }));
    }

private:
    void look(const support::ClusterView &view)
    {
        for (const auto &[path, znode] : view.znodes()) {
            if (!path.starts_with("mappings/") || m_seen[path] == znode.stat.mzxid)
                continue;
            m_seen[path] = znode.stat.mzxid;
            const QByteArray text = QByteArray::fromStdString(znode.data);
            for (const QJsonValue &record : QJsonDocument::fromJson(text).array())
                look(record.toObject(), znode.stat.mzxid);
        }
    }
    void look(const QJsonObject &record, std::int64_t zxid)
    {
        const QString primary = record[u"primary"].toString();
        const QString before = std::exchange(m_primaries[record[u"partition"].toInt()], primary);
        if (!before.isEmpty() && before != primary)
            (record.contains(u"released") ? m_switches : m_failovers).insert(zxid);
    }

    QObject m_context;
    std::map<std::string, std::int64_t> m_seen;
    std::map<int, QString> m_primaries;
    std::set<std::int64_t> m_failovers; ///< zxids
    std::set<std::int64_t> m_switches;
};

QString commit()
{
    QProcess git;
    git.start(QStringLiteral("git"),
        {QStringLiteral("-C"), QStringLiteral(KVORUM_SOURCE_DIR), QStringLiteral("describe"),
            QStringLiteral("--always"), QStringLiteral("--dirty")});
    git.waitForFinished();
    return QString::fromUtf8(git.readAllStandardOutput()).trimmed();
}

/// One cluster, one mix of faults, one verdict.
class Round
{
public:
    Round(Story &story, std::uint64_t seed);
    void run(Totals &totals);

private:
    [[nodiscard]] QStringList drawKinds();
    [[nodiscard]] support::LocalClusterOptions drawCluster();
    void doHarm(Faults &faults, Crowd &crowd);
    [[nodiscard]] double heal(Faults &faults);
    void addTo(
        Totals &totals, const Faults &faults, const FailoverCount &failovers, const Crowd &crowd);
    void sayWhen(const char *what);

    Story &m_story;
    const std::uint64_t m_seed;
    const QStringList m_kinds;
    support::LocalCluster m_cluster;
    History m_history;
    std::int64_t m_lastAt = support::nowNs();
    QStringList m_times; ///< of each part of it, in seconds
};

Round::Round(Story &story, std::uint64_t seed)
    : m_story(story)
    , m_seed(seed)
    , m_kinds(drawKinds())
    , m_cluster(drawCluster())
{
}

QStringList Round::drawKinds()
{
    m_story.random().seed(m_seed);
    const QString wanted = m_story.text("faults");
    const auto mix = mixes().find(wanted);
    QStringList kinds = mix != mixes().end() ? mix->second : wanted.split(u',');
    if (wanted == QStringLiteral("swarm")) {
        // Few kinds at a time go deeper than all of them.
        kinds = Faults::allKinds();
        std::shuffle(kinds.begin(), kinds.end(), m_story.random());
        kinds = kinds.first(2 + static_cast<int>(m_story.random()() % 5));
    }
    const auto isSkipped = [this](const QString &kind) {
        const QString reason = Faults::reasonToSkip(kind);
        if (!reason.isEmpty())
            m_story.say(QStringLiteral("SKIP %1: %2").arg(kind, reason));
        return !reason.isEmpty();
    };
    kinds.erase(std::remove_if(kinds.begin(), kinds.end(), isSkipped), kinds.end());
    return kinds.isEmpty() ? QStringList{QStringLiteral("kill")} : kinds;
}

support::LocalClusterOptions Round::drawCluster()
{
    support::LocalClusterOptions options;
    const int servers = m_story.number("servers");
    options.servers = servers > 0 ? servers : 3 + static_cast<int>(m_story.random()() % 3);
    options.partitions = 16;
    const int session = 1000 + static_cast<int>(m_story.random()() % 3) * 1000;
    options.more = {QStringLiteral("--session-timeout"), QString::number(session)};
    if (m_story.random()() % 4 == 0)
        options.more << QStringLiteral("--read-mode") << QStringLiteral("confirm");
    if (m_story.random()() % 4 == 0)
        options.more << QStringLiteral("--durability") << QStringLiteral("fsync");
    const auto hasOneOf = [this](const QStringList &kinds) {
        return std::any_of(m_kinds.begin(), m_kinds.end(),
            [&kinds](const QString &kind) { return kinds.contains(kind); });
    };
    options.throughProxy = hasOneOf(Faults::networkKinds());
    if (hasOneOf(Faults::faultyKinds()))
        options.program = QStringLiteral("nodeproc_faults");
    return options;
}

void Round::sayWhen(const char *what)
{
    const std::int64_t now = support::nowNs();
    const double seconds = support::toMs(now - std::exchange(m_lastAt, now)) / 1000;
    m_times << QStringLiteral("%1 %2 s").arg(QLatin1String(what)).arg(seconds, 0, 'f', 1);
}

void Round::doHarm(Faults &faults, Crowd &crowd)
{
    QElapsedTimer clock;
    clock.start();
    const qint64 most = qint64(1000) * m_story.number("seconds");
    for (qint64 turns = 0; clock.elapsed() < most && isAskedToStop == 0;) {
        faults.lookForCrashes();
        faults.step();
        support::runEvents(20ms);
        if (clock.elapsed() / kTurnEveryMs > turns) {
            turns = clock.elapsed() / kTurnEveryMs;
            crowd.turn();
        }
    }
    sayWhen("harm");
}

/// How long it took, in ms.
double Round::heal(Faults &faults)
{
    m_story.say(QStringLiteral("heal everything"));
    const std::int64_t healedAt = support::nowNs();
    faults.healAll();
    m_cluster.launchServers();
    m_story.expect(faults.waitUndrained(kPatience), QStringLiteral("nobody is drained"));
    support::runEvents(600ms); // what was cut just now may not have been noticed yet
    bool isBack = true;
    for (const QString &id : m_cluster.ids())
        isBack = isBack && m_cluster.waitInSync(id, kPatience);
    m_story.expect(isBack, QStringLiteral("READY when everything is healed"));
    const double ms = support::toMs(support::nowNs() - healedAt);
    m_story.say(QStringLiteral("READY after %1 ms").arg(ms));
    faults.lookForCrashes();
    sayWhen("heal");
    return ms;
}

void Round::addTo(
    Totals &totals, const Faults &faults, const FailoverCount &failovers, const Crowd &crowd)
{
    m_story.say(
        QStringLiteral("%1, %2 failovers and %3 planned switches, %4 operations, %5 ms without "
                       "a write until %6 s")
            .arg(faults.summary())
            .arg(failovers.failovers())
            .arg(failovers.switches())
            .arg(crowd.operations())
            .arg(crowd.worstOutageMs(), 0, 'f', 0)
            .arg(m_story.seconds(crowd.worstOutageEndedAt()), 0, 'f', 3));
    ++totals.rounds;
    totals.faults += faults.count();
    totals.failovers += failovers.failovers();
    totals.switches += failovers.switches();
    totals.operations += crowd.operations();
    totals.accepted += crowd.accepted();
    totals.worstOutageMs = std::max(totals.worstOutageMs, crowd.worstOutageMs());
}

void Round::run(Totals &totals)
{
    m_story.say(
        QStringLiteral("seed %1, %2 servers%3, %4: %5")
            .arg(m_seed)
            .arg(m_cluster.ids().size())
            .arg(m_cluster.options().throughProxy ? QStringLiteral(" behind a proxy") : QString(),
                m_cluster.options().more.join(u' '), m_kinds.join(u' ')));
    Faults faults(m_story, m_cluster, m_kinds);
    faults.prepare();
    if (!m_story.start(m_cluster)) {
        (void)m_story.verdict(m_cluster);
        return;
    }
    sayWhen("start");
    LeakCheck leaks(m_cluster);
    const FailoverCount failovers(m_cluster.view());
    auto crowd = std::make_unique<Crowd>(m_cluster, m_history,
        Crowd::Options{
            .clients = m_story.number("clients"), .requestsPerSecond = m_story.number("rate")},
        m_seed);
    crowd->start();
    doHarm(faults, *crowd);
    totals.worstHealingMs = std::max(totals.worstHealingMs, heal(faults));
    m_story.expect(crowd->stop(kPatience), QStringLiteral("all requests are answered"));
    m_story.expect(readEverything(m_cluster, m_history), QStringLiteral("all keys are readable"));
    sayWhen("read");
    addTo(totals, faults, failovers, *crowd);
    const std::int64_t writes = crowd->accepted();
    crowd.reset(); // with all its connections
    // Nothing is added to it any more; what else there is to look at waits for processes.
    auto findings = std::async(std::launch::async, [this] { return m_history.findings(); });
    expectExplained(m_story, m_cluster, faults.harmed());
    leaks.judge(m_story, writes);
    sayWhen("leaks");
    // Stops all servers; where something is wrong already, they are worth a look as they are.
    if (!m_story.hasFailed())
        expectVerified(m_story, m_cluster);
    if (!m_story.hasFailed())
        expectEqualReplicas(m_story, m_cluster, faults.damaged());
    sayWhen("copies");
    m_story.judge(m_history, findings.get());
    sayWhen("history");
    m_story.say(m_times.join(QStringLiteral(", ")));
    (void)m_story.verdict(m_cluster);
}

/// Rounded up.
void noteTime(Story &story, double seconds)
{
    QFile file(story.text("took"));
    if (file.fileName().isEmpty())
        return;
    const QByteArray text = QByteArray::number(static_cast<qint64>(seconds) + 1);
    story.expect(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(),
        QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

int run(Story &story)
{
    const std::optional<Demand> demanded = Demand::fromText(story.text("demand"));
    if (!story.expect(demanded.has_value(), QStringLiteral("--demand is four numbers")))
        return story.verdict();
    stopWhenAsked();
    const std::uint64_t first = story.seed();
    const std::int64_t until = support::nowNs() + std::int64_t(1'000'000'000) * story.number("for");
    const QString built = commit(); // a soak is longer than the tree stays as it is
    Totals totals;
    std::uint64_t seed = first;
    for (;; ++seed) {
        Round round(story, seed);
        round.run(totals);
        if (story.hasFailed())
            story.say(QStringLiteral("replay: faultrun --seed %1 --faults %2 --servers %3 "
                                     "--clients %4 --rate %5 --seconds %6")
                          .arg(seed)
                          .arg(story.text("faults"), story.text("servers"), story.text("clients"),
                              story.text("rate"), story.text("seconds")));
        story.say(QStringLiteral("commit %1, seeds %2 to %3: %4, %5 violations")
                      .arg(built)
                      .arg(first)
                      .arg(seed)
                      .arg(totals.text())
                      .arg(story.failures()));
        if (isAskedToStop != 0)
            story.say(QStringLiteral("ended by a signal"));
        if (story.hasFailed() || isAskedToStop != 0 || support::nowNs() >= until)
            break;
    }
    noteTime(story, totals.seconds());
    for (const QString &shortfall : totals.shortfalls(*demanded))
        story.expect(false, shortfall);
    return story.verdict();
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story(
        "Does harm to a cluster as a seed draws it, while many clients work; "
        "heals it, and judges all that they were answered and all that is left.",
        {{"seconds", "15", "How long a round does harm."},
            {"for", "0", "Begins rounds, each with the next seed, for so many seconds."},
            {"demand", "0,0,0,0",
                "Seconds, faults, failovers and operations that all rounds must come to together."},
            {"took", "", "Writes how many seconds all of it took to this file."},
            {"servers", "0", "How many servers; 0: 3 to 5, as the seed draws."},
            {"clients", "10", "How many clients."},
            {"rate", "700", "How many requests a second they make together."},
            {"faults", "swarm",
                "A mix by name, kinds with commas between them, or swarm: each seed its own "
                "mix."}});
    return integration::run(story);
}
