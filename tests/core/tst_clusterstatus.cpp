// SPDX-License-Identifier: Apache-2.0
#include "core/clusterstatus.h"

#include <QtTest>

using namespace core;

namespace {

const Incarnation kRun{StoreId(7), 1};

class Cluster
{
public:
    Cluster()
    {
        m_config.partitions = 4;
        for (const char *id : {"n1", "n2", "n3", "n4", "n5"}) {
            m_nodes[NodeId(id)].health = Health::Up;
            m_nodes[NodeId(id)].incarnation = kRun;
        }
    }
    void assign(const char *primary, std::initializer_list<const char *> inSync)
    {
        PartitionRecord record;
        record.partition = PartitionId(static_cast<std::uint32_t>(m_records.size()));
        record.version = Version(1);
        record.primary = NodeId(primary);
        record.incarnation = kRun;
        for (const char *id : inSync)
            record.inSync.push_back({NodeId(id), Uid(1)});
        m_records.push_back(record);
    }
    void assignAll()
    {
        assign("n1", {"n1", "n2", "n3"});
        assign("n2", {"n2", "n3", "n4"});
        assign("n3", {"n3", "n4", "n5"});
        assign("n4", {"n4", "n5", "n1"});
    }
    NodeEntry &node(const char *id) { return m_nodes[NodeId(id)]; }
    PartitionRecord &record(std::size_t partition) { return m_records[partition]; }
    ClusterConfig &config() { return m_config; }
    [[nodiscard]] ClusterStatus status(std::uint32_t expect = 0) const
    {
        return computeStatus({m_config, Epoch(12), m_records, m_nodes, expect, 3});
    }
    [[nodiscard]] QString why(std::uint32_t expect = 0) const
    {
        return QString::fromStdString(status(expect).why);
    }

private:
    ClusterConfig m_config;
    std::vector<PartitionRecord> m_records;
    std::map<NodeId, NodeEntry> m_nodes;
};

} // namespace

class TestClusterStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInitializingUntilEachPartitionIsAssigned();
    void isReadyWhenAllIsThere();
    void isReadyWithFewerServersThanCopies();
    void isDegradedWhenCopiesAreMissing();
    void isUnavailableWithoutAPrimaryThatIsUp();
    void aPrimarysLaterRunIsNoPrimary();
    void goneServersDoNotCount();
};

void TestClusterStatus::isInitializingUntilEachPartitionIsAssigned()
{
    Cluster cluster;
    cluster.assign("n1", {"n1"});
    QCOMPARE(cluster.status(5).state, ClusterState::Initializing);
    QCOMPARE(cluster.why(5), QStringLiteral("3 of 5 servers"));
    QCOMPARE(cluster.why(), QStringLiteral("3 servers, waiting for more"));
    QCOMPARE(cluster.status().epoch, Epoch(12));
}

void TestClusterStatus::isReadyWhenAllIsThere()
{
    Cluster cluster;
    cluster.assignAll();
    const ClusterStatus status = cluster.status();
    QCOMPARE(status.state, ClusterState::Ready);
    QCOMPARE(status.serversUp, 5u);
    QCOMPARE(status.serversKnown, 5u);
    QCOMPARE(status.partitions, 4u);
    QCOMPARE(status.served, 4u);
    QCOMPARE(status.full, 4u);
    QCOMPARE(cluster.why(), QString());
}

void TestClusterStatus::isReadyWithFewerServersThanCopies()
{
    Cluster cluster;
    cluster.config().partitions = 1;
    cluster.assign("n1", {"n1", "n2"});
    for (const char *id : {"n3", "n4", "n5"})
        cluster.node(id).health = Health::Down;
    QCOMPARE(cluster.status().state, ClusterState::Ready);
}

void TestClusterStatus::isDegradedWhenCopiesAreMissing()
{
    Cluster cluster;
    cluster.assignAll();
    cluster.node("n5").health = Health::Down;
    QCOMPARE(cluster.status().state, ClusterState::Degraded);
    QCOMPARE(cluster.status().full, 2u);
    QCOMPARE(cluster.why(), QStringLiteral("n5 down: 2 partitions have 2 of 3 copies"));
    cluster.node("n5").health = Health::Suspect;
    cluster.record(3).inSync.pop_back();
    QCOMPARE(cluster.why(),
        QStringLiteral("n5 suspect: 1 partition has 2 of 3 copies, 1 has 1 of 3 copies"));
}

void TestClusterStatus::isUnavailableWithoutAPrimaryThatIsUp()
{
    Cluster cluster;
    cluster.assignAll();
    cluster.node("n1").health = Health::Down;
    cluster.node("n2").health = Health::Suspect;
    QCOMPARE(cluster.status().state, ClusterState::Unavailable);
    QCOMPARE(cluster.status().served, 2u);
    QCOMPARE(cluster.why(), QStringLiteral("n1 down, n2 suspect: 2 partitions have no primary"));
}

void TestClusterStatus::aPrimarysLaterRunIsNoPrimary()
{
    Cluster cluster;
    cluster.assignAll();
    cluster.node("n1").incarnation.start = 2;
    QCOMPARE(cluster.status().state, ClusterState::Unavailable);
    QCOMPARE(cluster.why(), QStringLiteral("1 partition has no primary"));
}

void TestClusterStatus::goneServersDoNotCount()
{
    Cluster cluster;
    cluster.assignAll();
    cluster.node("n6").state = NodeState::Gone;
    QCOMPARE(cluster.status().state, ClusterState::Ready);
    QCOMPARE(cluster.status().serversKnown, 5u);
}

QTEST_GUILESS_MAIN(TestClusterStatus)
#include "tst_clusterstatus.moc"
