// SPDX-License-Identifier: Apache-2.0
#include "aftermath.h"
#include "crowd.h"
#include "faults.h"
#include "history.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <set>

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
        {QStringLiteral("slow"), list("delay trickle freeze kill")},
        {QStringLiteral("broken"), list("end end midline midline kill")},
        {QStringLiteral("disks"), list("wipe torn full kill freeze")},
        {QStringLiteral("members"), list("join rolling kill stop clock")},
    };
    return kMixes;
}

/// What of a run adds up over its rounds.
struct Totals {
    int faults = 0;
    int failovers = 0;
    std::int64_t operations = 0;
    std::int64_t accepted = 0;
    double worstOutageMs = 0;
};

/// Counts the transactions in which a partition got another primary.
class FailoverCount
{
public:
    explicit FailoverCount(support::ClusterView &view)
    {
        look(view);
        QObject::connect(
            &view, &support::ClusterView::changed, &m_context, [this, &view] { look(view); });
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_changes.size()); }

private:
    void look(const support::ClusterView &view)
    {
        for (const auto &[path, znode] : view.znodes()) {
            if (!path.starts_with("mappings/") || m_seen[path] == znode.stat.mzxid)
                continue;
            m_seen[path] = znode.stat.mzxid;
            const auto terms = termsOf(znode.data);
            if (m_terms.contains(path) && m_terms[path] != terms)
                m_changes.insert(znode.stat.mzxid);
            m_terms[path] = terms;
        }
    }
    static QStringList termsOf(const std::string &mapping)
    {
        QStringList terms;
        const QByteArray text = QByteArray::fromStdString(mapping);
        for (const QJsonValue &record : QJsonDocument::fromJson(text).array())
            terms << record[u"primary"].toString();
        return terms;
    }

    QObject m_context;
    std::map<std::string, std::int64_t> m_seen;
    std::map<std::string, QStringList> m_terms;
    std::set<std::int64_t> m_changes; ///< zxids
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
    void heal(Faults &faults);

    Story &m_story;
    const std::uint64_t m_seed;
    const QStringList m_kinds;
    support::LocalCluster m_cluster;
    History m_history;
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
    const QStringList network = Faults::networkKinds();
    options.throughProxy = std::any_of(m_kinds.begin(), m_kinds.end(),
        [&network](const QString &kind) { return network.contains(kind); });
    return options;
}

void Round::heal(Faults &faults)
{
    m_story.say(QStringLiteral("heal everything"));
    const std::int64_t healedAt = support::nowNs();
    faults.healAll();
    m_cluster.launchServers();
    support::runEvents(600ms); // what was cut just now may not have been noticed yet
    bool isBack = true;
    for (const QString &id : m_cluster.ids())
        isBack = isBack && m_cluster.waitInSync(id, kPatience);
    m_story.expect(isBack, QStringLiteral("READY when everything is healed"));
    m_story.say(
        QStringLiteral("READY after %1 ms").arg(support::toMs(support::nowNs() - healedAt)));
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
    LeakCheck leaks(m_cluster);
    const FailoverCount failovers(m_cluster.view());
    auto crowd = std::make_unique<Crowd>(
        m_cluster, m_history, Crowd::Options{.clients = m_story.number("clients")}, m_seed);
    crowd->start();
    QElapsedTimer clock;
    clock.start();
    for (qint64 turns = 0; clock.elapsed() < qint64(1000) * m_story.number("seconds");) {
        faults.lookForCrashes();
        faults.step();
        support::runEvents(20ms);
        if (clock.elapsed() / kTurnEveryMs > turns) {
            turns = clock.elapsed() / kTurnEveryMs;
            crowd->turn();
        }
    }
    heal(faults);
    faults.lookForCrashes();
    m_story.expect(crowd->stop(kPatience), QStringLiteral("all requests are answered"));
    m_story.expect(readEverything(m_cluster, m_history), QStringLiteral("all keys are readable"));
    m_story.judge(m_history);
    m_story.say(QStringLiteral("%1, %2 failovers, %3 operations, worst outage %4 ms")
                    .arg(faults.summary())
                    .arg(failovers.count())
                    .arg(crowd->operations())
                    .arg(crowd->worstOutageMs(), 0, 'f', 0));
    totals.faults += faults.count();
    totals.failovers += failovers.count();
    totals.operations += crowd->operations();
    totals.accepted += crowd->accepted();
    totals.worstOutageMs = std::max(totals.worstOutageMs, crowd->worstOutageMs());
    crowd.reset(); // with all its connections
    leaks.judge(m_story);
    // Stops all servers; where something is wrong already, they are worth a look as they are.
    if (!m_story.hasFailed())
        expectEqualReplicas(m_story, m_cluster);
    (void)m_story.verdict(m_cluster);
}

int run(Story &story)
{
    const std::uint64_t first = story.seed();
    const std::int64_t until = support::nowNs() + std::int64_t(1'000'000'000) * story.number("for");
    const QString built = commit(); // a soak is longer than the tree stays as it is
    Totals totals;
    std::uint64_t rounds = 0;
    do {
        Round round(story, first + rounds);
        round.run(totals);
        ++rounds;
        if (story.hasFailed())
            story.say(QStringLiteral("replay: faultrun --seed %1 --faults %2 --servers %3 "
                                     "--clients %4 --seconds %5")
                          .arg(first + rounds - 1)
                          .arg(story.text("faults"), story.text("servers"), story.text("clients"),
                              story.text("seconds")));
    } while (!story.hasFailed() && support::nowNs() < until);
    story.say(QStringLiteral("commit %1, seeds %2 to %3: %4 faults, %5 failovers, %6 operations, "
                             "%7 writes accepted, worst outage %8 ms")
                  .arg(built)
                  .arg(first)
                  .arg(first + rounds - 1)
                  .arg(totals.faults)
                  .arg(totals.failovers)
                  .arg(totals.operations)
                  .arg(totals.accepted)
                  .arg(totals.worstOutageMs, 0, 'f', 0));
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
            {"servers", "0", "How many servers; 0: 3 to 5, as the seed draws."},
            {"clients", "10", "How many clients."},
            {"faults", "swarm",
                "A mix by name, kinds with commas between them, or swarm: each seed its own "
                "mix."}});
    return integration::run(story);
}
