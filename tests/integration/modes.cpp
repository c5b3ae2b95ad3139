// SPDX-License-Identifier: Apache-2.0
#include "kvctl.h"
#include "story.h"
#include "underload.h"

#include "support/waiting.h"
#include "support/wire.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <optional>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;

constexpr auto kPatience = 60s;
constexpr auto kAWhile = 500ms;

/// What a server has counted in this run of its own.
struct Counted {
    qint64 gets = 0;
    qint64 puts = 0;
    qint64 confirmed = 0;
    qint64 syncs = 0;

    [[nodiscard]] Counted since(const Counted &before) const
    {
        return {gets - before.gets, puts - before.puts, confirmed - before.confirmed,
            syncs - before.syncs};
    }
};
using AllCounted = std::map<QString, Counted>; ///< by server

/// What `kvctl set` changes is changed in a running cluster, under load, there and back; each time
/// it is in effect from then on, and nobody is refused anything for it.
class Modes
{
public:
    explicit Modes(Story &story);
    int run();

private:
    [[nodiscard]] bool set(const char *name, const char *value);
    [[nodiscard]] AllCounted counted();
    [[nodiscard]] AllCounted countedInAWhile();
    void expectSynced(bool isSynced);
    void expectConfirmed(bool isConfirmed);
    void durability();
    void readMode();
    void detection();
    void minInsync();
    void expectEvidence(const char *evidence);
    [[nodiscard]] bool writes();

    Story &m_story;
    UnderLoad m_load;
    support::LocalCluster &m_cluster;
};

Modes::Modes(Story &story)
    : m_story(story)
    , m_load(story, {.servers = 3, .partitions = 16}, kPatience)
    , m_cluster(m_load.cluster())
{
}

/// And how late a write was while it was set, and a while later.
bool Modes::set(const char *name, const char *value)
{
    if (!m_load.measure())
        return false;
    const QString what = QStringLiteral("set %1 %2").arg(QLatin1String(name), QLatin1String(value));
    const KvctlRun run = kvctl(m_cluster, what.split(u' '), kPatience);
    support::runEvents(kAWhile);
    m_story.say(what + QStringLiteral(": ") + m_load.noteLatest());
    return m_story.expect(run.code == 0, QStringLiteral("kvctl %1: %2").arg(what, run.said));
}

AllCounted Modes::counted()
{
    AllCounted all;
    for (const support::NodeServer *const server : m_cluster.servers()) {
        support::Wire wire(server->port());
        std::optional<QJsonObject> answer;
        wire.send(R"({"op":"STATUS"})", [&answer](const QJsonObject &got) { answer = got; });
        if (!m_story.expect(support::waitFor([&answer] { return answer.has_value(); }, kPatience),
                server->id() + QStringLiteral(" answers")))
            return all;
        const QJsonObject counters = (*answer)[u"data"][u"counters"].toObject();
        all[server->id()] = {counters[u"gets"].toInteger(), counters[u"puts"].toInteger(),
            counters[u"confirmed"].toInteger(), counters[u"syncs"].toInteger()};
    }
    return all;
}

AllCounted Modes::countedInAWhile()
{
    const AllCounted before = counted();
    support::runEvents(kAWhile);
    AllCounted all = counted();
    for (auto &[id, now] : all) {
        now = now.since(before.at(id));
        m_story.say(QStringLiteral("%1: %2 writes, %3 synced batches, %4 reads, %5 confirmed")
                        .arg(id)
                        .arg(now.puts)
                        .arg(now.syncs)
                        .arg(now.gets)
                        .arg(now.confirmed));
    }
    return all;
}

/// Each server holds a copy of everything.
void Modes::expectSynced(bool isSynced)
{
    for (const auto &[id, now] : countedInAWhile())
        m_story.expect(isSynced == (now.syncs > 0),
            QStringLiteral("%1 syncs %2 batches").arg(id).arg(now.syncs));
}

void Modes::expectConfirmed(bool isConfirmed)
{
    qint64 gets = 0;
    qint64 confirmed = 0;
    for (const auto &[id, now] : countedInAWhile()) {
        gets += now.gets;
        confirmed += now.confirmed;
    }
    // Some are under way as they are counted.
    const bool isSo = isConfirmed ? confirmed > gets * 9 / 10 : confirmed == 0;
    m_story.expect(
        gets > 0 && isSo, QStringLiteral("of %1 reads %2 are confirmed").arg(gets).arg(confirmed));
}

void Modes::durability()
{
    expectSynced(false);
    if (!set("durability", "fsync"))
        return;
    expectSynced(true);
    // Who comes back finds it as it is now.
    const QString id = QStringLiteral("n2");
    m_cluster.kill(id);
    m_cluster.launch(id);
    m_story.expect(
        m_cluster.waitInSync(id, kPatience), QStringLiteral("n2 comes back to what is set"));
    expectSynced(true);
    if (set("durability", "os"))
        expectSynced(false);
}

void Modes::readMode()
{
    expectConfirmed(false);
    if (set("readMode", "confirm"))
        expectConfirmed(true);
    if (set("readMode", "lease"))
        expectConfirmed(false);
}

/// By what the master first doubts a server that is killed.
void Modes::expectEvidence(const char *evidence)
{
    const QString victim = m_cluster.view().master() == QStringLiteral("n3") ? QStringLiteral("n2")
                                                                             : QStringLiteral("n3");
    const std::string path = "nodes/" + victim.toStdString();
    const auto isDoubted = [this, &path] {
        return m_cluster.view().object(path)[u"health"].toString() != u"up";
    };
    m_cluster.kill(victim);
    m_story.expect(support::waitFor(isDoubted, kPatience), victim + QStringLiteral(" is doubted"));
    const QString told = m_cluster.view().object(path)[u"evidence"].toString();
    m_story.expect(told == QLatin1String(evidence),
        QStringLiteral("%1 is doubted by %2: %3").arg(victim, QLatin1String(evidence), told));
    m_cluster.launch(victim);
    m_story.expect(
        m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" is in sync again"));
}

void Modes::detection()
{
    expectEvidence("eof");
    if (set("detection", "lease"))
        expectEvidence("silence");
    if (set("detection", "session"))
        expectEvidence("session");
    if (set("detection", "lifeline"))
        expectEvidence("eof");
}

/// A write of its own, tried for a while.
bool Modes::writes()
{
    const KvctlRun run = kvctl(m_cluster,
        {QStringLiteral("--timeout=1500"), QStringLiteral("put"), QStringLiteral("a"),
            QStringLiteral("1")},
        kPatience);
    m_story.say(QStringLiteral("kvctl put: %1 %2").arg(run.code).arg(run.said));
    return run.code == 0;
}

/// Two of three are down: whether the last one may take writes is what is set now.
void Modes::minInsync()
{
    if (!set("minInsync", "2"))
        return;
    if (!m_load.pause())
        return;
    m_cluster.kill(QStringLiteral("n2"));
    m_story.expect(writes(), QStringLiteral("two copies are enough"));
    m_cluster.kill(QStringLiteral("n3"));
    const auto leadsAll = [this] {
        return m_cluster.view().partitionsOf(QStringLiteral("n1"), Role::Primary).size()
            == m_cluster.options().partitions
            && m_cluster.view().master() == QStringLiteral("n1");
    };
    m_story.expect(support::waitFor(leadsAll, kPatience), QStringLiteral("n1 leads all"));
    m_story.expect(!writes(), QStringLiteral("one copy is not"));
    const KvctlRun run = kvctl(m_cluster,
        {QStringLiteral("set"), QStringLiteral("minInsync"), QStringLiteral("1")}, kPatience);
    m_story.expect(run.code == 0, QStringLiteral("kvctl set minInsync 1: ") + run.said);
    m_story.expect(writes(), QStringLiteral("it is as soon as that is set"));
    m_cluster.launchServers();
    m_story.expect(m_cluster.waitReady(3, kPatience), QStringLiteral("READY again"));
}

int Modes::run()
{
    if (!m_load.begin())
        return m_story.verdict(m_cluster);
    for (int i = 0; i < m_story.number("rounds") && !m_story.hasFailed(); ++i) {
        durability();
        m_load.traffic().turn();
        readMode();
        m_load.traffic().turn();
        detection();
    }
    m_load.expectAllAccepted();
    m_story.expect(m_load.traffic().stop(kPatience), QStringLiteral("all requests are answered"));
    minInsync();
    const KvctlRun verified =
        kvctl(m_cluster, {QStringLiteral("--timeout=30000"), QStringLiteral("verify")}, kPatience);
    m_story.expect(verified.code == 0, QStringLiteral("kvctl verify: ") + verified.said);
    m_load.conclude();
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Sets under load what a running cluster lets be set, there and back.",
        {{"rounds", "1", "How often."}, {"rate", "200", "Writes a second."}});
    return integration::Modes(story).run();
}
