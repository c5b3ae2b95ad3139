// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/zookeeperhost.h"

#include "core/znodes.h"
#include "support/printers.h"
#include "support/zookeeperserver.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>

using nodeproc::ZooKeeperHost;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr std::chrono::milliseconds kSession(1000);

core::PartitionRecord recordOf(std::uint32_t partition)
{
    core::PartitionRecord record;
    record.partition = core::PartitionId(partition);
    record.version = core::Version(1);
    record.term = core::Term(1);
    record.primary = core::NodeId("n1");
    record.incarnation = {core::StoreId(1), 1};
    record.inSync = {{core::NodeId("n1"), core::Uid(7)}};
    record.wanted = {core::NodeId("n1")};
    return record;
}

core::zk::Commit takeoverBy(const std::string &id, std::int32_t expected)
{
    core::zk::Commit commit;
    commit.nonce = 42;
    commit.expected = expected;
    commit.takeover = true;
    commit.control.epoch = core::Epoch(static_cast<std::uint64_t>(expected) + 1);
    commit.control.master = core::NodeId(id);
    commit.control.incarnation = {core::StoreId(1), 1};
    commit.control.address = "127.0.0.1:7001";
    return commit;
}

/// One server's side of ZooKeeper, without a server.
class Member
{
public:
    Member(const support::ZookeeperServer &zookeeper, const std::string &cluster,
        const std::string &id, std::uint64_t start = 1)
        : m_options(optionsFor(zookeeper, cluster, id))
        , m_host(m_options, m_log, nullptr)
        , m_configured(&m_host, &ZooKeeperHost::configured)
        , m_refused(&m_host, &ZooKeeperHost::refused)
    {
        m_entry.address = "127.0.0.1:" + std::to_string(7000 + start);
        m_entry.incarnation = {core::StoreId(std::hash<std::string>()(id) | 1), start};
        m_entry.pid = 4711;
        QObject::connect(&m_host, &ZooKeeperHost::happened, &m_host,
            [this](const core::ZkEvent &event) { take(event); });
    }
    void open() { m_host.open(); }
    bool join()
    {
        open();
        if (m_configured.isEmpty() && !m_configured.wait(kPatienceMs))
            return false;
        m_host.join(m_entry);
        return true;
    }
    void load(std::optional<std::int32_t> held = {})
    {
        loaded.reset();
        m_host.carryOut(core::zk::Load{++m_nonce, held});
    }
    void commit(const core::zk::Commit &commit) { m_host.carryOut(commit); }
    [[nodiscard]] bool sees(const std::string &id, const core::ServerEntry &entry) const
    {
        const auto found = seen.find(core::NodeId(id));
        return found != seen.end() && found->second == entry;
    }

    std::map<core::NodeId, core::ServerEntry> seen;
    std::optional<core::zk::Loaded> loaded;
    std::optional<core::zk::Committed> committed;
    std::optional<core::zk::ControlSeen> control;
    int expired = 0;

    nodeproc::Options m_options;
    nodeproc::Log m_log{nodeproc::LogLevel::Error, nodeproc::LogFormat::Text};
    core::ServerEntry m_entry;
    ZooKeeperHost m_host;
    QSignalSpy m_configured;
    QSignalSpy m_refused;

private:
    static nodeproc::Options optionsFor(const support::ZookeeperServer &zookeeper,
        const std::string &cluster, const std::string &id)
    {
        nodeproc::Options options;
        options.id = core::NodeId(id);
        options.cluster = cluster;
        options.zookeeper = zookeeper.connectString();
        options.sessionTimeout = kSession;
        options.config.partitions = 8;
        return options;
    }
    void take(const core::ZkEvent &event)
    {
        if (const auto *const servers = std::get_if<core::zk::ServersSeen>(&event))
            seen = servers->servers;
        else if (const auto *const load = std::get_if<core::zk::Loaded>(&event))
            loaded = *load;
        else if (const auto *const done = std::get_if<core::zk::Committed>(&event))
            committed = *done;
        else if (const auto *const change = std::get_if<core::zk::ControlSeen>(&event))
            control = *change;
        else
            ++expired;
    }

    std::uint64_t m_nonce = 0;
};

} // namespace

class TestZooKeeperHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theFirstWritesTheConfigurationForAll();
    void everybodySeesWhoComesAndGoes();
    void anEphemeralOfAnEarlierRunIsReplaced();
    void anExpiredSessionIsFollowedByAnother();
    void whatIsCommittedIsLoaded();
    void whatIsHeldIsNotReadAgain();
    void theFenceLetsOneOfTwoMastersThrough();
    void aMasterSeesThatItWasReplaced();
    void anEmptiedZooKeeperIsFilledAgain();
    void anotherClusterInItsPlaceIsNotJoined();

private:
    /// Until the sessions that there are have expired.
    void letSessionsExpire()
    {
        m_zookeeper.freeze();
        QTest::qWait(static_cast<int>(3 * kSession.count()));
        m_zookeeper.thaw();
    }

    support::ZookeeperServer m_zookeeper;
    std::string m_cluster;
    int m_count = 0;
};

void TestZooKeeperHost::initTestCase()
{
    QVERIFY2(m_zookeeper.start(), qPrintable(m_zookeeper.problem()));
}

void TestZooKeeperHost::init()
{
    m_cluster = "c" + std::to_string(++m_count);
}

void TestZooKeeperHost::theFirstWritesTheConfigurationForAll()
{
    std::vector<std::unique_ptr<Member>> members;
    for (const char *const id : {"n1", "n2", "n3", "n4"})
        members.push_back(std::make_unique<Member>(m_zookeeper, m_cluster, id));
    for (const auto &member : members)
        member->open();
    for (const auto &member : members) {
        QTRY_COMPARE_WITH_TIMEOUT(member->m_configured.size(), 1, kPatienceMs);
        QCOMPARE(member->m_configured.first().first().value<core::ClusterConfig>().partitions, 8u);
    }
    Member other(m_zookeeper, m_cluster, "n5");
    other.m_options.config.partitions = 16;
    other.open();
    QTRY_COMPARE_WITH_TIMEOUT(other.m_refused.size(), 1, kPatienceMs);
    QCOMPARE(other.m_configured.size(), 0);
}

void TestZooKeeperHost::everybodySeesWhoComesAndGoes()
{
    Member first(m_zookeeper, m_cluster, "n1");
    QVERIFY(first.join());
    QTRY_VERIFY_WITH_TIMEOUT(first.sees("n1", first.m_entry), kPatienceMs);
    {
        Member second(m_zookeeper, m_cluster, "n2");
        QVERIFY(second.join());
        QTRY_VERIFY_WITH_TIMEOUT(first.sees("n2", second.m_entry), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(second.sees("n1", first.m_entry), kPatienceMs);
        QSignalSpy closed(&second.m_host, &ZooKeeperHost::closed);
        second.m_host.close();
        QVERIFY(closed.wait(kPatienceMs));
    }
    QTRY_COMPARE_WITH_TIMEOUT(first.seen.size(), std::size_t(1), kPatienceMs);
}

void TestZooKeeperHost::anEphemeralOfAnEarlierRunIsReplaced()
{
    // Its session is alive while the next run comes, as after a SIGKILL.
    Member earlier(m_zookeeper, m_cluster, "n1", 1);
    QVERIFY(earlier.join());
    QTRY_VERIFY_WITH_TIMEOUT(earlier.sees("n1", earlier.m_entry), kPatienceMs);
    Member later(m_zookeeper, m_cluster, "n1", 2);
    QVERIFY(later.join());
    QTRY_VERIFY_WITH_TIMEOUT(later.sees("n1", later.m_entry), kPatienceMs);
}

void TestZooKeeperHost::anExpiredSessionIsFollowedByAnother()
{
    Member member(m_zookeeper, m_cluster, "n1");
    QVERIFY(member.join());
    QTRY_VERIFY_WITH_TIMEOUT(member.sees("n1", member.m_entry), kPatienceMs);
    member.seen.clear();
    letSessionsExpire();
    QTRY_COMPARE_WITH_TIMEOUT(member.expired, 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(member.sees("n1", member.m_entry), kPatienceMs);
}

void TestZooKeeperHost::whatIsHeldIsNotReadAgain()
{
    Member member(m_zookeeper, m_cluster, "n1");
    QVERIFY(member.join());
    core::zk::Commit commit = takeoverBy("n1", 0);
    for (std::uint32_t i = 0; i < 8; ++i)
        commit.records.push_back(recordOf(i));
    member.commit(commit);
    QTRY_VERIFY_WITH_TIMEOUT(member.committed.has_value(), kPatienceMs);
    member.load(1);
    QTRY_VERIFY_WITH_TIMEOUT(member.loaded.has_value(), kPatienceMs);
    QVERIFY(member.loaded->ok && member.loaded->isUnchanged);
    QVERIFY(member.loaded->control == commit.control);
    QVERIFY(member.loaded->records.empty());
    member.load(0);
    QTRY_VERIFY_WITH_TIMEOUT(member.loaded.has_value(), kPatienceMs);
    QVERIFY(member.loaded->ok && !member.loaded->isUnchanged);
    QCOMPARE(member.loaded->controlVersion, 1);
    QVERIFY(member.loaded->records == commit.records);
}

void TestZooKeeperHost::whatIsCommittedIsLoaded()
{
    Member member(m_zookeeper, m_cluster, "n1");
    QVERIFY(member.join());
    member.load();
    QTRY_VERIFY_WITH_TIMEOUT(member.loaded.has_value(), kPatienceMs);
    QVERIFY(member.loaded->ok);
    QCOMPARE(member.loaded->controlVersion, 0);
    QVERIFY(member.loaded->records.empty());
    QVERIFY(member.loaded->control.master.empty());

    for (int round = 0; round < 2; ++round) { // creates, then replaces
        core::zk::Commit commit = takeoverBy("n1", round);
        commit.takeover = round == 0;
        for (std::uint32_t i = 0; i < 8; ++i)
            commit.records.push_back(recordOf(i));
        commit.nodes[core::NodeId("n1")].host = "h" + std::to_string(round);
        commit.nodes[core::NodeId("n1")].store = core::StoreId(7);
        commit.status = core::ClusterStatus{};
        commit.status->why = "round " + std::to_string(round);
        member.committed.reset();
        member.commit(commit);
        QTRY_VERIFY_WITH_TIMEOUT(member.committed.has_value(), kPatienceMs);
        QCOMPARE(member.committed->outcome, core::zk::Outcome::Done);
        QCOMPARE(member.committed->nonce, 42u);
        member.loaded.reset();
        member.load();
        QTRY_VERIFY_WITH_TIMEOUT(member.loaded.has_value(), kPatienceMs);
        QCOMPARE(member.loaded->controlVersion, round + 1);
        QVERIFY(member.loaded->control == commit.control);
        QVERIFY(member.loaded->records == commit.records);
        QVERIFY(member.loaded->nodes == commit.nodes);
        QVERIFY(member.loaded->status == commit.status);
    }
}

void TestZooKeeperHost::theFenceLetsOneOfTwoMastersThrough()
{
    Member first(m_zookeeper, m_cluster, "n1");
    Member second(m_zookeeper, m_cluster, "n2");
    QVERIFY(first.join());
    QVERIFY(second.join());
    first.commit(takeoverBy("n1", 0));
    second.commit(takeoverBy("n2", 0));
    QTRY_VERIFY_WITH_TIMEOUT(first.committed && second.committed, kPatienceMs);
    using core::zk::Outcome;
    const bool isFirst = first.committed->outcome == Outcome::Done;
    QCOMPARE((isFirst ? second : first).committed->outcome, Outcome::Refused);
    QCOMPARE((isFirst ? first : second).committed->outcome, Outcome::Done);

    // The next one replaces the ephemeral of a session that is still alive.
    Member &loser = isFirst ? second : first;
    loser.committed.reset();
    loser.commit(takeoverBy(isFirst ? "n2" : "n1", 1));
    QTRY_VERIFY_WITH_TIMEOUT(loser.committed.has_value(), kPatienceMs);
    QCOMPARE(loser.committed->outcome, Outcome::Done);
}

void TestZooKeeperHost::aMasterSeesThatItWasReplaced()
{
    Member master(m_zookeeper, m_cluster, "n1");
    Member rival(m_zookeeper, m_cluster, "n2");
    QVERIFY(master.join());
    QVERIFY(rival.join());
    master.commit(takeoverBy("n1", 0));
    QTRY_VERIFY_WITH_TIMEOUT(master.committed.has_value(), kPatienceMs);
    master.m_host.watchControl(true);
    QTRY_VERIFY_WITH_TIMEOUT(master.control && master.control->version == 1, kPatienceMs);
    rival.commit(takeoverBy("n2", 1));
    QTRY_VERIFY_WITH_TIMEOUT(master.control->version == 2, kPatienceMs);
    QCOMPARE(master.control->control.master.text, std::string("n2"));
}

void TestZooKeeperHost::anEmptiedZooKeeperIsFilledAgain()
{
    Member first(m_zookeeper, m_cluster, "n1");
    Member second(m_zookeeper, m_cluster, "n2");
    QVERIFY(first.join() && second.join());
    QTRY_VERIFY_WITH_TIMEOUT(first.sees("n2", second.m_entry), kPatienceMs);
    auto config = first.m_configured.first().first().value<core::ClusterConfig>();
    config.minInsync = 2; // as somebody has set it since
    first.commit(takeoverBy("n1", 0));
    for (Member *const member : {&first, &second}) {
        member->m_host.noteConfig(config);
        member->seen.clear();
    }
    m_zookeeper.kill();
    QVERIFY(m_zookeeper.discardData());
    QVERIFY2(m_zookeeper.start(), qPrintable(m_zookeeper.problem()));
    QTRY_VERIFY_WITH_TIMEOUT(first.sees("n2", second.m_entry), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(second.sees("n1", first.m_entry), kPatienceMs);
    QCOMPARE(first.expired, 1);
    first.load();
    QTRY_VERIFY_WITH_TIMEOUT(first.loaded.has_value(), kPatienceMs);
    QVERIFY(first.loaded->ok && first.loaded->records.empty());
    QVERIFY(first.loaded->config == config);
    QVERIFY(first.loaded->control == core::ControlState());
    QCOMPARE(first.m_refused.size() + second.m_refused.size(), 0);
}

void TestZooKeeperHost::anotherClusterInItsPlaceIsNotJoined()
{
    Member member(m_zookeeper, m_cluster, "n1");
    QVERIFY(member.join());
    QTRY_VERIFY_WITH_TIMEOUT(member.sees("n1", member.m_entry), kPatienceMs);
    auto config = member.m_configured.first().first().value<core::ClusterConfig>();
    config.id ^= 2U;
    member.m_host.noteConfig(config);
    letSessionsExpire();
    QTRY_COMPARE_WITH_TIMEOUT(member.m_refused.size(), 1, kPatienceMs);
}

QTEST_GUILESS_MAIN(TestZooKeeperHost)
#include "tst_zookeeperhost.moc"
