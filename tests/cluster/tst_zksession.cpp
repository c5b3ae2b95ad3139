// SPDX-License-Identifier: Apache-2.0
#include "cluster/zkpaths.h"
#include "zkfixture.h"

#include <QSignalSpy>

using cluster::ZkError;
using cluster::ZkOp;
using cluster::ZkReply;
using cluster::ZkSession;
using Watch = ZkSession::Watch;
using std::chrono_literals::operator""ms;

/// Requests to a real ZooKeeper.
class TestZkSession : public ZkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void connectsAndTellsWhatWasNegotiated();
    void aZnodeIsReadAsItWasWritten();
    void aSetOfAnotherVersionIsRefused();
    void missingAndPresentZnodesAreTold();
    void anEphemeralVanishesWithItsSession();
    void openedAgainItDoesNotCallItselfClosed();
    void aWatchIsDeliveredOnce();
    void aWatchOfAnAbsentZnodeSeesItsCreation();
    void aMultiIsAppliedAsAWhole();
    void aMultiWithABadVersionChangesNothing();
    void parentsAreCreated();
    void aChrootHidesWhatIsAboveIt();
    void requestsMadeBeforeTheConnectionAreAnswered();
    void aRequestOfMoreThan700KilobytesIsRefused();
};

void TestZkSession::connectsAndTellsWhatWasNegotiated()
{
    const std::unique_ptr<ZkSession> session = openSession(100000ms);
    QVERIFY(session);
    QVERIFY(session->isConnected());
    QVERIFY(session->info().id != 0);
    QCOMPARE(session->info().timeoutMs, 60000);
}

void TestZkSession::aZnodeIsReadAsItWasWritten()
{
    const std::string bytes("a\0b\xff", 4);
    QVERIFY(create(*m_session, ZkOp::create(path("a"), bytes)).ok());
    const ZkReply reply = get(*m_session, path("a"));
    QVERIFY(reply.ok());
    QCOMPARE(reply.data, bytes);
    QCOMPARE(reply.stat.version, 0);
    QCOMPARE(reply.stat.mzxid, reply.stat.czxid);
    QCOMPARE(reply.stat.ephemeralOwner, 0);
}

void TestZkSession::aSetOfAnotherVersionIsRefused()
{
    QVERIFY(create(*m_session, ZkOp::create(path("a"), "one")).ok());
    const ZkReply reply = set(*m_session, path("a"), "two", 0);
    QVERIFY(reply.ok());
    QCOMPARE(reply.stat.version, 1);
    QVERIFY(reply.stat.mzxid > reply.stat.czxid);
    QCOMPARE(set(*m_session, path("a"), "three", 0).error, ZkError::BadVersion);
    QCOMPARE(get(*m_session, path("a")).data, std::string("two"));
    QCOMPARE(ask([&](auto callback) { m_session->remove(path("a"), 0, callback); }).error,
        ZkError::BadVersion);
    QVERIFY(ask([&](auto callback) { m_session->remove(path("a"), 1, callback); }).ok());
}

void TestZkSession::missingAndPresentZnodesAreTold()
{
    QCOMPARE(get(*m_session, path("a")).error, ZkError::NoNode);
    QCOMPARE(create(*m_session, ZkOp::create(path("a/b"), "")).error, ZkError::NoNode);
    QVERIFY(create(*m_session, ZkOp::create(path("a"), "")).ok());
    QCOMPARE(create(*m_session, ZkOp::create(path("a"), "")).error, ZkError::NodeExists);
    QCOMPARE(ask([&](auto callback) {
        m_session->remove(path({}), cluster::kAnyVersion, callback);
    }).error,
        ZkError::NotEmpty);
    const ZkReply list =
        ask([&](auto callback) { m_session->children(path({}), Watch::No, callback); });
    QVERIFY(list.ok());
    QCOMPARE(list.children, std::vector<std::string>{"a"});
    QVERIFY(ask([&](auto callback) { m_session->exists(path("a"), Watch::No, callback); }).ok());
    QCOMPARE(get(*m_session, "no slash").error, ZkError::Other);
}

void TestZkSession::anEphemeralVanishesWithItsSession()
{
    std::unique_ptr<ZkSession> owner = openSession();
    QVERIFY(owner);
    QVERIFY(create(*owner, ZkOp::create(path("a"), "", true)).ok());
    QCOMPARE(get(*m_session, path("a")).stat.ephemeralOwner, owner->info().id);

    QSignalSpy closed(owner.get(), &ZkSession::closed);
    owner->close();
    QVERIFY(closed.wait(kPatienceMs));
    QVERIFY(ask([&](auto callback) { m_session->sync(path("a"), callback); }).ok());
    QCOMPARE(get(*m_session, path("a")).error, ZkError::NoNode);
}

void TestZkSession::openedAgainItDoesNotCallItselfClosed()
{
    const std::unique_ptr<ZkSession> session = openSession();
    QVERIFY(session);
    QVERIFY(create(*session, ZkOp::create(path("a"), "", true)).ok());
    QSignalSpy closed(session.get(), &ZkSession::closed);
    session->close();
    session->open();
    QTRY_VERIFY_WITH_TIMEOUT(session->isConnected(), kPatienceMs);
    // By then the old session has ended, and its link is about to say so.
    QTRY_COMPARE_WITH_TIMEOUT(get(*session, path("a")).error, ZkError::NoNode, kPatienceMs);
    QVERIFY(!closed.wait(100) && closed.isEmpty());
    QVERIFY(session->isConnected());
}

void TestZkSession::aWatchIsDeliveredOnce()
{
    QVERIFY(create(*m_session, ZkOp::create(path("a"), "0")).ok());
    QSignalSpy fired(m_session.get(), &ZkSession::watchFired);
    // Two requests arm one watch.
    QVERIFY(get(*m_session, path("a"), Watch::Yes).ok());
    QVERIFY(get(*m_session, path("a"), Watch::Yes).ok());
    QVERIFY(set(*m_session, path("a"), "1", cluster::kAnyVersion).ok());
    QVERIFY(set(*m_session, path("a"), "2", cluster::kAnyVersion).ok());
    QVERIFY(get(*m_session, path("a")).ok()); // answered after anything that was to be told before
    QCOMPARE(fired.count(), 1);
    QCOMPARE(fired[0][0].value<std::string>(), path("a"));
    QCOMPARE(fired[0][1].value<cluster::ZkWatchKind>(), cluster::ZkWatchKind::DataChanged);
}

void TestZkSession::aWatchOfAnAbsentZnodeSeesItsCreation()
{
    QSignalSpy fired(m_session.get(), &ZkSession::watchFired);
    QCOMPARE(ask([&](auto callback) { m_session->exists(path("a"), Watch::Yes, callback); }).error,
        ZkError::NoNode);
    QVERIFY(ask([&](auto callback) { m_session->children(path({}), Watch::Yes, callback); }).ok());
    QVERIFY(create(*m_session, ZkOp::create(path("a"), "")).ok());
    QVERIFY(get(*m_session, path("a")).ok());
    QCOMPARE(fired.count(), 2);
    QCOMPARE(fired[0][1].value<cluster::ZkWatchKind>(), cluster::ZkWatchKind::Created);
    QCOMPARE(fired[1][1].value<cluster::ZkWatchKind>(), cluster::ZkWatchKind::ChildrenChanged);
}

void TestZkSession::aMultiIsAppliedAsAWhole()
{
    QVERIFY(create(*m_session, ZkOp::create(path("a"), "one")).ok());
    QVERIFY(create(*m_session, ZkOp::create(path("gone"), "")).ok());
    const ZkReply reply = multi(*m_session,
        {ZkOp::set(path("a"), "two", 0), ZkOp::check(path({}), 0),
            ZkOp::create(path("b"), "new", true), ZkOp::remove(path("gone"), 0)});
    QVERIFY2(reply.ok(), cluster::toString(reply.error));
    QCOMPARE(reply.ops.size(), std::size_t(4));
    for (const cluster::ZkOpReply &op : reply.ops)
        QCOMPARE(op.error, ZkError::Ok);
    QCOMPARE(reply.ops[0].stat.version, 1);
    const ZkReply b = get(*m_session, path("b"));
    QCOMPARE(b.data, std::string("new"));
    QCOMPARE(b.stat.ephemeralOwner, m_session->info().id);
    QCOMPARE(b.stat.czxid, reply.ops[0].stat.mzxid);
    QCOMPARE(get(*m_session, path("gone")).error, ZkError::NoNode);
}

void TestZkSession::aMultiWithABadVersionChangesNothing()
{
    QVERIFY(create(*m_session, ZkOp::create(path("a"), "one")).ok());
    const ZkReply reply = multi(*m_session,
        {ZkOp::create(path("b"), ""), ZkOp::set(path("a"), "two", 7), ZkOp::create(path("c"), "")});
    QCOMPARE(reply.error, ZkError::BadVersion);
    QCOMPARE(reply.ops.size(), std::size_t(3));
    QCOMPARE(reply.ops[0].error, ZkError::RolledBack);
    QCOMPARE(reply.ops[1].error, ZkError::BadVersion);
    QCOMPARE(reply.ops[2].error, ZkError::RolledBack);
    QCOMPARE(get(*m_session, path("a")).data, std::string("one"));
    QCOMPARE(get(*m_session, path("b")).error, ZkError::NoNode);
}

void TestZkSession::parentsAreCreated()
{
    const cluster::ZkPaths paths(QByteArray(QTest::currentTestFunction()).toLower().toStdString());
    for (int i = 0; i < 2; ++i)
        QVERIFY(
            ask([&](auto callback) { m_session->ensurePath(paths.mappings(), callback); }).ok());
    QVERIFY(create(*m_session, ZkOp::create(paths.mapping(17), "[]")).ok());
    QCOMPARE(cluster::groupFromName(cluster::lastPart(paths.mapping(17))),
        std::optional<std::uint32_t>(17));
}

void TestZkSession::aChrootHidesWhatIsAboveIt()
{
    ZkSession inside(m_server.connectString(path("root")), 10000ms);
    inside.open();
    QCOMPARE(
        ask([&](auto callback) { inside.ensurePath("/a/b", callback); }).error, ZkError::NoNode);
    QVERIFY(create(*m_session, ZkOp::create(path("root"), "")).ok());
    QVERIFY(ask([&](auto callback) { inside.ensurePath("/a/b", callback); }).ok());
    QVERIFY(get(*m_session, path("root/a/b")).ok());

    QSignalSpy fired(&inside, &ZkSession::watchFired);
    QVERIFY(get(inside, "/a/b", Watch::Yes).ok());
    QVERIFY(set(*m_session, path("root/a/b"), "1", 0).ok());
    QTRY_COMPARE_WITH_TIMEOUT(fired.count(), 1, kPatienceMs);
    QCOMPARE(fired[0][0].value<std::string>(), std::string("/a/b"));
}

void TestZkSession::requestsMadeBeforeTheConnectionAreAnswered()
{
    ZkSession session(m_server.connectString(), 10000ms);
    session.open();
    QVERIFY(get(session, path({})).ok());
}

void TestZkSession::aRequestOfMoreThan700KilobytesIsRefused()
{
    QSignalSpy disconnected(m_session.get(), &ZkSession::disconnected);
    const std::string half(cluster::kMaxZkRequestBytes / 2 - 1000, 'x');
    QVERIFY(multi(*m_session, {ZkOp::create(path("a"), half), ZkOp::create(path("b"), half)}).ok());
    const ZkReply refused = multi(*m_session,
        {ZkOp::set(path("a"), half, 0), ZkOp::set(path("b"), half, 0),
            ZkOp::create(path("c"), std::string(2000, 'x'))});
    QCOMPARE(refused.error, ZkError::TooLarge);
    QVERIFY(refused.ops.empty());
    const std::string large(cluster::kMaxZkRequestBytes, 'x');
    QCOMPARE(set(*m_session, path("a"), large, 0).error, ZkError::TooLarge);
    QCOMPARE(get(*m_session, path("a")).stat.version, 0);
    QCOMPARE(disconnected.count(), 0);
}

QTEST_GUILESS_MAIN(TestZkSession)
#include "tst_zksession.moc"
