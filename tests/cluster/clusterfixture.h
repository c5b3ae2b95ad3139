// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/clusterview.h"
#include "cluster/zksession.h"
#include "core/znodes.h"
#include "support/zookeeperserver.h"

#include <QtTest>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

inline constexpr int kPatienceMs = 30000;
inline constexpr std::uint32_t kPartitions = 8;
inline const core::Incarnation kMasterRun{core::StoreId(0x7f3a), 2};

inline core::ControlState controlOf(std::uint64_t revision)
{
    return {core::Epoch(1), core::Revision(revision), core::NodeId("n1"), kMasterRun,
        "127.0.0.1:41871"};
}

inline core::ServerEntry serverOf(const core::Incarnation &run)
{
    return {"127.0.0.1:41871", run, "boot", 4711, "0.1"};
}

inline core::PartitionRecord recordOf(std::uint32_t partition, std::uint64_t version)
{
    core::PartitionRecord record;
    record.partition = core::PartitionId(partition);
    record.version = core::Version(version);
    record.term = core::Term(1);
    record.primary = core::NodeId("n1");
    record.incarnation = kMasterRun;
    record.inSync = {{core::NodeId("n1"), core::Uid(1)}};
    record.wanted = {core::NodeId("n1")};
    return record;
}

inline std::string mappingOf(std::uint32_t partition, std::uint64_t version)
{
    return core::encodeMapping({recordOf(partition, version)}, kPartitions);
}

/// What the tests of the view begin with: a real ZooKeeper, and a cluster's name for each test
/// function, whose znodes the test writes.
class ClusterFixture : public QObject
{
protected:
    void startServer() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void begin()
    {
        static int number = 0;
        m_name = "c" + std::to_string(++number);
        m_paths.emplace(m_name);
        openSession();
    }
    void openSession()
    {
        m_session = std::make_unique<cluster::ZkSession>(
            m_server.connectString(), std::chrono::seconds(60));
        m_session->open();
    }
    void end()
    {
        m_server.thaw();
        m_session.reset();
    }

    /// One multi, waited for.
    void write(const std::vector<cluster::ZkOp> &ops)
    {
        std::optional<cluster::ZkError> error;
        m_session->multi(ops, [&error](const cluster::ZkReply &reply) { error = reply.error; });
        QVERIFY(QTest::qWaitFor([&error] { return error.has_value(); }, kPatienceMs));
        QCOMPARE(QByteArray(toString(*error)), QByteArray("Ok"));
    }

    void createCluster()
    {
        std::optional<cluster::ZkError> error;
        m_session->ensurePath(
            m_paths->root(), [&error](const cluster::ZkReply &reply) { error = reply.error; });
        QVERIFY(QTest::qWaitFor([&error] { return error.has_value(); }, kPatienceMs));
        std::vector<cluster::ZkOp> ops{
            cluster::ZkOp::create(m_paths->control(), core::encodeControl(controlOf(0))),
            cluster::ZkOp::create(
                m_paths->config(), core::encodeConfig({.partitions = kPartitions})),
            cluster::ZkOp::create(m_paths->status(), core::encodeStatus({})),
            cluster::ZkOp::create(m_paths->servers(), ""),
            cluster::ZkOp::create(m_paths->nodes(), ""),
            cluster::ZkOp::create(m_paths->mappings(), "")};
        for (std::uint32_t partition = 0; partition < kPartitions; ++partition)
            ops.push_back(
                cluster::ZkOp::create(m_paths->mapping(partition), mappingOf(partition, 1)));
        const core::NodeId n1("n1");
        ops.push_back(cluster::ZkOp::create(m_paths->node(n1), core::encodeNode({})));
        ops.push_back(cluster::ZkOp::create(
            m_paths->server(n1), core::encodeServer(serverOf(kMasterRun)), true));
        write(ops);
    }

    std::shared_ptr<const cluster::ClusterSnapshot> waitFor(const cluster::ClusterView &view,
        const std::function<bool(const cluster::ClusterSnapshot &)> &isExpected) const
    {
        if (!QTest::qWaitFor([&] { return isExpected(*view.latest()); }, kPatienceMs))
            QTest::qFail(("not seen in time; problem: " + view.latest()->problem).c_str(), __FILE__,
                __LINE__);
        return view.latest();
    }

    support::ZookeeperServer m_server;
    std::unique_ptr<cluster::ZkSession> m_session;
    std::string m_name;
    std::optional<cluster::ZkPaths> m_paths;
};
