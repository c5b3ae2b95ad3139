// SPDX-License-Identifier: Apache-2.0
#include "clusterfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using cluster::ClusterSnapshot;
using cluster::ClusterView;
using cluster::ZkOp;
using std::chrono_literals::operator""ms;

/// Against a real ZooKeeper, whose znodes the test writes. Each function has a cluster of its own.
class TestClusterView : public ClusterFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aClusterThatStandsIsShownWhole();
    void aClusterThatDoesNotExistYetAppears();
    void changesAreFollowed();
    void aServerThatLeavesIsGone();
    void theMasterCountsOnlyWithItsIncarnation();
    void aMultiIsNeverShownInPart();
    void snapshotsComeAtMostEvery33Milliseconds();
    void nonsenseIsAProblemAndNoCrash_data();
    void nonsenseIsAProblemAndNoCrash();
    void strangeNamesAreAProblemAndNoCrash();
    void aRemovedClusterIsEmptyAgain();
    void aRestartOfZookeeperIsSurvived();
    void anExpiredSessionIsReplaced();
    void aZookeeperThatBeganAnewIsFollowed();
    void aRetryDoesNotWait();
    void zookeeperMayComeLater();
    void closingEndsItWithoutBlocking();
};

void TestClusterView::aClusterThatStandsIsShownWhole()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name);
    QSignalSpy changed(&view, &ClusterView::changed);
    QVERIFY(!view.latest()->connected);
    QVERIFY(changed.wait(kPatienceMs));
    const auto seen = changed[0][0].value<std::shared_ptr<const ClusterSnapshot>>();
    QCOMPARE(seen, view.latest());
    QVERIFY(seen->connected);
    QVERIFY(seen->isValid());
    QVERIFY(seen->control == controlOf(0));
    QCOMPARE(seen->revision, 0);
    QVERIFY(seen->zxid > 0);
    QVERIFY(seen->config == core::ClusterConfig{.partitions = kPartitions});
    QVERIFY(seen->status == core::ClusterStatus{});
    QCOMPARE(seen->servers.size(), std::size_t(1));
    QVERIFY(seen->servers.at(core::NodeId("n1")) == serverOf(kMasterRun));
    QCOMPARE(seen->nodes.size(), std::size_t(1));
    QCOMPARE(seen->mappings.size(), std::size_t(kPartitions));
    for (std::uint32_t partition = 0; partition < kPartitions; ++partition)
        QVERIFY(seen->mappings[partition] == recordOf(partition, 1));
    QVERIFY2(seen->problem.empty(), seen->problem.c_str());
    QVERIFY(seen->receivedAtNs > 0);
}

void TestClusterView::aClusterThatDoesNotExistYetAppears()
{
    ClusterView view(m_server.connectString(), m_name);
    const auto nothing = waitFor(view, [](const ClusterSnapshot &seen) { return seen.connected; });
    QVERIFY(!nothing->control);
    QVERIFY(!nothing->isValid());
    QVERIFY(nothing->mappings.empty());
    QVERIFY(nothing->problem.empty());
    createCluster();
    const auto seen = waitFor(view, [](const ClusterSnapshot &now) { return now.isValid(); });
    QCOMPARE(seen->mappings.size(), std::size_t(kPartitions));
}

void TestClusterView::changesAreFollowed()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.connected; });
    for (std::int32_t round = 1; round <= 5; ++round) {
        const auto version = static_cast<std::uint64_t>(round);
        write({ZkOp::set(m_paths->control(), core::encodeControl(controlOf(version)), round - 1),
            ZkOp::set(m_paths->mapping(3), mappingOf(3, version + 1), round - 1)});
        const auto seen =
            waitFor(view, [&](const ClusterSnapshot &now) { return now.revision == round; });
        QVERIFY(seen->control == controlOf(version));
        QVERIFY(seen->mappings[3] == recordOf(3, version + 1));
    }
}

void TestClusterView::aServerThatLeavesIsGone()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    const core::NodeId n2("n2");
    for (int round = 0; round < 3; ++round) {
        write({ZkOp::create(m_paths->server(n2), core::encodeServer(serverOf({})), true)});
        QVERIFY(waitFor(view, [&](const ClusterSnapshot &seen) {
            return seen.servers.contains(n2);
        })->isValid());
        write({ZkOp::remove(m_paths->server(n2), cluster::kAnyVersion)});
        QVERIFY(waitFor(view, [&](const ClusterSnapshot &seen) {
            return !seen.servers.contains(n2);
        })->isValid());
    }
}

void TestClusterView::theMasterCountsOnlyWithItsIncarnation()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    const std::string n1 = m_paths->server(core::NodeId("n1"));
    write({ZkOp::remove(n1, 0)});
    QVERIFY(waitFor(view, [](const ClusterSnapshot &seen) {
        return !seen.masterRegistered();
    })->status.has_value());
    write({ZkOp::create(n1, core::encodeServer(serverOf({kMasterRun.store, 3})), true)});
    QVERIFY(!waitFor(view, [](const ClusterSnapshot &seen) {
        return seen.servers.size() == 1;
    })->isValid());
    write({ZkOp::set(n1, core::encodeServer(serverOf(kMasterRun)), 0)});
    QVERIFY(waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); })->isValid());
}

void TestClusterView::aMultiIsNeverShownInPart()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name);
    int shown = 0;
    connect(&view, &ClusterView::changed, this,
        [&shown](const std::shared_ptr<const ClusterSnapshot> &seen) {
            ++shown;
            QCOMPARE(seen->mappings.size(), std::size_t(kPartitions));
            for (const core::PartitionRecord &record : seen->mappings)
                QCOMPARE(record.version.value, static_cast<std::uint64_t>(seen->revision) + 1);
        });
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    constexpr std::int32_t kRounds = 200;
    for (std::int32_t round = 1; round <= kRounds; ++round) {
        std::vector<ZkOp> ops{ZkOp::set(m_paths->control(),
            core::encodeControl(controlOf(static_cast<std::uint64_t>(round))), round - 1)};
        for (std::uint32_t partition = 0; partition < kPartitions; ++partition)
            ops.push_back(ZkOp::set(m_paths->mapping(partition),
                mappingOf(partition, static_cast<std::uint64_t>(round) + 1), round - 1));
        write(ops);
    }
    QCOMPARE(waitFor(view, [](const ClusterSnapshot &seen) { return seen.revision == kRounds; })
                 ->revision,
        kRounds);
    QVERIFY(shown > 2);
}

void TestClusterView::snapshotsComeAtMostEvery33Milliseconds()
{
    createCluster();
    QElapsedTimer clock;
    clock.start();
    ClusterView view(m_server.connectString(), m_name);
    qint64 pauses = -1;
    connect(&view, &ClusterView::changed, this, [&] { ++pauses; });
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    for (std::int32_t round = 1; round <= 100; ++round)
        write({ZkOp::set(
            m_paths->mapping(0), mappingOf(0, static_cast<std::uint64_t>(round)), round - 1)});
    waitFor(
        view, [](const ClusterSnapshot &seen) { return seen.mappings[0].version.value == 100; });
    QVERIFY(pauses >= 1);
    QVERIFY2(clock.elapsed() >= pauses * 33, qPrintable(QString::number(pauses)));
}

void TestClusterView::nonsenseIsAProblemAndNoCrash_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("{\"a\":");
    QTest::newRow("binary") << QByteArray("\0\xff\x80\n", 4);
    QTest::newRow("another type") << QByteArray("[1,2,3]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("large") << QByteArray(500000, '[');
}

void TestClusterView::nonsenseIsAProblemAndNoCrash()
{
    QFETCH(QByteArray, content);
    createCluster();
    ClusterView view(m_server.connectString(), m_name);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    const core::NodeId n1("n1");
    for (const std::string &path : {m_paths->control(), m_paths->config(), m_paths->status(),
             m_paths->server(n1), m_paths->node(n1), m_paths->mapping(0)}) {
        write({ZkOp::set(path, content.toStdString(), cluster::kAnyVersion)});
        waitFor(view, [](const ClusterSnapshot &seen) { return !seen.problem.empty(); });
    }
    const auto seen =
        waitFor(view, [](const ClusterSnapshot &now) { return now.mappings.size() < kPartitions; });
    QVERIFY(!seen->control && !seen->config && !seen->status);
    QVERIFY(seen->servers.empty() && seen->nodes.empty());
    QCOMPARE(seen->mappings.size(), std::size_t(kPartitions - 1));
    write({ZkOp::set(m_paths->control(), core::encodeControl(controlOf(1)), 1)});
    QVERIFY(
        waitFor(view, [](const ClusterSnapshot &now) { return now.control.has_value(); })->control);
}

void TestClusterView::strangeNamesAreAProblemAndNoCrash()
{
    createCluster();
    write({ZkOp::create(m_paths->servers() + "/Not a name", "{}"),
        ZkOp::create(m_paths->nodes() + "/UPPER", "{}"),
        ZkOp::create(m_paths->mappings() + "/17", "[]"),
        ZkOp::create(m_paths->mapping(8), mappingOf(0, 9))});
    ClusterView view(m_server.connectString(), m_name);
    const auto seen = waitFor(view, [](const ClusterSnapshot &now) { return now.isValid(); });
    QVERIFY(!seen->problem.empty());
    QCOMPARE(seen->servers.size(), std::size_t(1));
    QCOMPARE(seen->mappings.size(), std::size_t(kPartitions));
}

void TestClusterView::aRemovedClusterIsEmptyAgain()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    std::vector<ZkOp> ops;
    for (std::uint32_t partition = 0; partition < kPartitions; ++partition)
        ops.push_back(ZkOp::remove(m_paths->mapping(partition), cluster::kAnyVersion));
    for (const std::string &path : {m_paths->mappings(), m_paths->server(core::NodeId("n1")),
             m_paths->servers(), m_paths->control()})
        ops.push_back(ZkOp::remove(path, cluster::kAnyVersion));
    write(ops);
    const auto seen = waitFor(view, [](const ClusterSnapshot &now) { return !now.control; });
    QVERIFY(seen->mappings.empty());
    QVERIFY(seen->servers.empty());
    QVERIFY(seen->connected);
    QVERIFY(seen->config);

    write({ZkOp::create(m_paths->mappings(), ""),
        ZkOp::create(m_paths->mapping(1), mappingOf(1, 1))});
    QCOMPARE(waitFor(view, [](const ClusterSnapshot &now) { return !now.mappings.empty(); })
                 ->mappings.size(),
        std::size_t(1));
}

void TestClusterView::aRestartOfZookeeperIsSurvived()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    m_server.kill();
    const auto away = waitFor(view, [](const ClusterSnapshot &seen) { return !seen.connected; });
    QCOMPARE(away->mappings.size(), std::size_t(kPartitions)); // the last that was known
    QVERIFY(away->masterRegistered());
    QVERIFY(!away->isValid());
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.connected; });
    write({ZkOp::set(m_paths->control(), core::encodeControl(controlOf(1)), 0)});
    QVERIFY(
        waitFor(view, [](const ClusterSnapshot &seen) { return seen.revision == 1; })->isValid());
}

void TestClusterView::anExpiredSessionIsReplaced()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name, nullptr, 600ms);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    QElapsedTimer frozen;
    frozen.start();
    m_server.freeze();
    waitFor(view, [](const ClusterSnapshot &seen) { return !seen.connected; });
    QVERIFY(QTest::qWaitFor([&frozen] { return frozen.hasExpired(800); }, kPatienceMs));
    m_server.thaw();
    QVERIFY(waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); })->connected);
    write({ZkOp::set(m_paths->control(), core::encodeControl(controlOf(1)), 0)});
    QVERIFY(
        waitFor(view, [](const ClusterSnapshot &seen) { return seen.revision == 1; })->isValid());
}

void TestClusterView::aZookeeperThatBeganAnewIsFollowed()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name, nullptr, 600ms);
    QSignalSpy closed(&view, &ClusterView::closed);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    m_session.reset();
    m_server.kill();
    QVERIFY(m_server.discardData());
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    const auto empty =
        waitFor(view, [](const ClusterSnapshot &seen) { return seen.connected && !seen.control; });
    QVERIFY(empty->mappings.empty());
    openSession();
    createCluster();
    QVERIFY(waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); })->connected);
    QCOMPARE(closed.count(), 0);
}

/// The session of the ZooKeeper that was is refused by the next one without a word, and is given up
/// only after its timeout, which is longer here than anybody waits.
void TestClusterView::aRetryDoesNotWait()
{
    createCluster();
    ClusterView view(m_server.connectString(), m_name, nullptr, 120'000ms);
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    view.retry(); // there is contact: nothing
    QVERIFY(view.latest()->isValid());
    m_session.reset();
    m_server.kill();
    waitFor(view, [](const ClusterSnapshot &seen) { return !seen.connected; });
    QVERIFY(m_server.discardData());
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    view.retry();
    view.retry();
    waitFor(view, [](const ClusterSnapshot &seen) { return seen.connected && !seen.control; });
    openSession();
    createCluster();
    QVERIFY(waitFor(view, [](const ClusterSnapshot &seen) { return seen.isValid(); })->connected);
}

void TestClusterView::zookeeperMayComeLater()
{
    m_session.reset();
    m_server.kill();
    ClusterView view(m_server.connectString(), m_name);
    QVERIFY(!view.latest()->connected);
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY(waitFor(view, [](const ClusterSnapshot &seen) { return seen.connected; })->connected);
}

void TestClusterView::closingEndsItWithoutBlocking()
{
    createCluster();
    auto view = std::make_unique<ClusterView>(m_server.connectString(), m_name);
    waitFor(*view, [](const ClusterSnapshot &seen) { return seen.isValid(); });
    QSignalSpy closed(view.get(), &ClusterView::closed);
    m_server.freeze();
    QElapsedTimer timer;
    timer.start();
    view->close();
    QVERIFY2(timer.elapsed() < 1000, "the library itself waits for 1.5 s");
    QVERIFY(closed.wait(kPatienceMs));
    waitFor(*view, [](const ClusterSnapshot &seen) { return !seen.connected; });
}

QTEST_GUILESS_MAIN(TestClusterView)
#include "tst_clusterview.moc"
