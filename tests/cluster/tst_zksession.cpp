// SPDX-License-Identifier: Apache-2.0
#include "cluster/zkpaths.h"
#include "cluster/zksession.h"
#include "support/zookeeperserver.h"

#include <QSignalSpy>
#include <QtTest>

#include <chrono>
#include <memory>
#include <optional>

using cluster::ZkError;
using cluster::ZkOp;
using cluster::ZkReply;
using cluster::ZkSession;
using std::chrono_literals::operator""ms;

namespace {

using Watch = ZkSession::Watch;
constexpr int kPatienceMs = 30000;

/// One answer, waited for. Checks that it comes on the thread that asked.
class Answer
{
public:
    [[nodiscard]] ZkSession::Callback callback()
    {
        return [reply = m_reply, asker = QThread::currentThread()](const ZkReply &answer) {
            QVERIFY(!reply->has_value());
            QCOMPARE(QThread::currentThread(), asker);
            *reply = answer;
        };
    }
    [[nodiscard]] bool has_value() const { return m_reply->has_value(); }
    /// The answer; Other with no data if none came in time.
    [[nodiscard]] ZkReply wait() const
    {
        if (!QTest::qWaitFor([this] { return has_value(); }, kPatienceMs)) {
            ZkReply none;
            none.error = ZkError::Other;
            none.data = "no answer";
            return none;
        }
        return **m_reply;
    }

private:
    std::shared_ptr<std::optional<ZkReply>> m_reply = std::make_shared<std::optional<ZkReply>>();
};

template <typename Ask>
ZkReply ask(Ask &&request)
{
    Answer answer;
    request(answer.callback());
    return answer.wait();
}

ZkReply create(ZkSession &session, const ZkOp &op)
{
    return ask([&](auto callback) { session.create(op, callback); });
}

ZkReply get(ZkSession &session, const std::string &path, Watch watch = Watch::No)
{
    return ask([&](auto callback) { session.get(path, watch, callback); });
}

ZkReply set(ZkSession &session, const std::string &path, const std::string &data, std::int32_t version)
{
    return ask([&](auto callback) { session.set(path, data, version, callback); });
}

ZkReply multi(ZkSession &session, std::vector<ZkOp> ops)
{
    return ask([&](auto callback) { session.multi(std::move(ops), callback); });
}

} // namespace

/// Against a real ZooKeeper. Each function has znodes of its own below its name.
class TestZkSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void connectsAndTellsWhatWasNegotiated();
    void aZnodeIsReadAsItWasWritten();
    void aSetOfAnotherVersionIsRefused();
    void missingAndPresentZnodesAreTold();
    void anEphemeralVanishesWithItsSession();
    void aWatchIsDeliveredOnce();
    void aWatchOfAnAbsentZnodeSeesItsCreation();
    void aMultiIsAppliedAsAWhole();
    void aMultiWithABadVersionChangesNothing();
    void parentsAreCreated();
    void aChrootHidesWhatIsAboveIt();
    void requestsMadeBeforeTheConnectionAreAnswered();
    void aFrozenZookeeperExpiresTheSession();
    void anExpiredSessionRefusesUntilOpenedAgain();
    void aSessionOutlivesARestartOfZookeeper();
    void anUnansweredMultiIsLostWithTheConnection();
    void closingAnswersWhatIsUnanswered();
    void closingDoesNotBlockWhenZookeeperIsFrozen();
    void destroyingWithRequestsInFlightDropsTheirCallbacks();
    void aRequestOfMoreThan700KilobytesIsRefused();
    void itWaitsForAServerThatIsNotThereYet();
    void aNameThatDoesNotResolveIsToldAndTriedAgain();

private:
    void expire(ZkSession &session);
    std::unique_ptr<ZkSession> openSession(std::chrono::milliseconds timeout = 10000ms);
    [[nodiscard]] std::string path(const std::string &name) const;

    support::ZookeeperServer m_server;
    std::unique_ptr<ZkSession> m_session;
};

void TestZkSession::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void TestZkSession::init()
{
    if (!m_server.isRunning())
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_session = openSession();
    QVERIFY(m_session);
    QVERIFY(create(*m_session, ZkOp::create(path({}), "")).ok());
}

void TestZkSession::cleanup()
{
    m_server.thaw();
    m_session.reset();
}

std::unique_ptr<ZkSession> TestZkSession::openSession(std::chrono::milliseconds timeout)
{
    auto session = std::make_unique<ZkSession>(m_server.connectString(), timeout);
    QSignalSpy connected(session.get(), &ZkSession::connected);
    session->open();
    return connected.wait(kPatienceMs) ? std::move(session) : nullptr;
}

std::string TestZkSession::path(const std::string &name) const
{
    const std::string root = std::string("/") + QTest::currentTestFunction();
    return name.empty() ? root : root + '/' + name;
}

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
    QCOMPARE(ask([&](auto callback) { m_session->remove(path("a"), 0, callback); }).error, ZkError::BadVersion);
    QVERIFY(ask([&](auto callback) { m_session->remove(path("a"), 1, callback); }).ok());
}

void TestZkSession::missingAndPresentZnodesAreTold()
{
    QCOMPARE(get(*m_session, path("a")).error, ZkError::NoNode);
    QCOMPARE(create(*m_session, ZkOp::create(path("a/b"), "")).error, ZkError::NoNode);
    QVERIFY(create(*m_session, ZkOp::create(path("a"), "")).ok());
    QCOMPARE(create(*m_session, ZkOp::create(path("a"), "")).error, ZkError::NodeExists);
    QCOMPARE(ask([&](auto callback) { m_session->remove(path({}), cluster::kAnyVersion, callback); }).error,
             ZkError::NotEmpty);
    const ZkReply list = ask([&](auto callback) { m_session->children(path({}), Watch::No, callback); });
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
    const ZkReply reply = multi(*m_session, {ZkOp::set(path("a"), "two", 0), ZkOp::check(path({}), 0),
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
    const ZkReply reply = multi(*m_session, {ZkOp::create(path("b"), ""), ZkOp::set(path("a"), "two", 7),
                                             ZkOp::create(path("c"), "")});
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
        QVERIFY(ask([&](auto callback) { m_session->ensurePath(paths.mappings(), callback); }).ok());
    QVERIFY(create(*m_session, ZkOp::create(paths.mapping(17), "[]")).ok());
    QCOMPARE(cluster::groupFromName(cluster::lastPart(paths.mapping(17))), std::optional<std::uint32_t>(17));
}

void TestZkSession::aChrootHidesWhatIsAboveIt()
{
    ZkSession inside(m_server.connectString(path("root")), 10000ms);
    inside.open();
    QCOMPARE(ask([&](auto callback) { inside.ensurePath("/a/b", callback); }).error, ZkError::NoNode);
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

void TestZkSession::aSessionOutlivesARestartOfZookeeper()
{
    QVERIFY(create(*m_session, ZkOp::create(path("a"), "", true)).ok());
    QSignalSpy fired(m_session.get(), &ZkSession::watchFired);
    QVERIFY(get(*m_session, path("a"), Watch::Yes).ok());
    const std::int64_t id = m_session->info().id;
    QSignalSpy disconnected(m_session.get(), &ZkSession::disconnected);
    QSignalSpy connected(m_session.get(), &ZkSession::connected);
    QSignalSpy expired(m_session.get(), &ZkSession::expired);

    m_server.kill();
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.count(), 1, kPatienceMs);
    QVERIFY(!m_session->isConnected());
    QCOMPARE(get(*m_session, path("a")).error, ZkError::ConnectionLoss);

    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 1, kPatienceMs);
    QCOMPARE(m_session->info().id, id);
    QCOMPARE(get(*m_session, path("a")).stat.ephemeralOwner, id);
    QVERIFY(set(*m_session, path("a"), "1", 0).ok());
    QTRY_COMPARE_WITH_TIMEOUT(fired.count(), 1, kPatienceMs);
    QCOMPARE(expired.count(), 0);
    QCOMPARE(disconnected.count(), 1);
}

void TestZkSession::anUnansweredMultiIsLostWithTheConnection()
{
    m_server.freeze();
    Answer first;
    Answer second;
    m_session->multi({ZkOp::create(path("a"), ""), ZkOp::set(path({}), "", 0)}, first.callback());
    m_session->get(path({}), Watch::No, second.callback());
    m_server.kill();
    const ZkReply reply = first.wait();
    QCOMPARE(reply.error, ZkError::ConnectionLoss);
    QVERIFY(reply.ops.empty());
    QCOMPARE(second.wait().error, ZkError::ConnectionLoss);
}

/// Freezes ZooKeeper for longer than a session of 600 ms by its clock, rounded up to its ticks. Again if
/// need be: when it goes on, the client's attempts to come back race with its look at the clock.
void TestZkSession::expire(ZkSession &session)
{
    QSignalSpy disconnected(&session, &ZkSession::disconnected);
    QSignalSpy connected(&session, &ZkSession::connected);
    QSignalSpy expired(&session, &ZkSession::expired);
    for (int attempt = 0; attempt < 10 && expired.isEmpty(); ++attempt) {
        disconnected.clear();
        QElapsedTimer frozen;
        frozen.start();
        m_server.freeze();
        QTRY_VERIFY_WITH_TIMEOUT(!disconnected.isEmpty(), kPatienceMs);
        QVERIFY(QTest::qWaitFor([&frozen] { return frozen.hasExpired(1000); }, kPatienceMs));
        connected.clear();
        m_server.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(!connected.isEmpty() || !expired.isEmpty(), kPatienceMs);
    }
    QCOMPARE(expired.count(), 1);
}

void TestZkSession::aFrozenZookeeperExpiresTheSession()
{
    const std::unique_ptr<ZkSession> session = openSession(600ms);
    QVERIFY(session);
    QCOMPARE(session->info().timeoutMs, 600);
    QVERIFY(create(*session, ZkOp::create(path("a"), "", true)).ok());
    expire(*session);
    QVERIFY(!session->isConnected());
    QCOMPARE(get(*m_session, path("a")).error, ZkError::NoNode);
}

void TestZkSession::anExpiredSessionRefusesUntilOpenedAgain()
{
    const std::unique_ptr<ZkSession> session = openSession(600ms);
    QVERIFY(session);
    const std::int64_t firstId = session->info().id;
    // All that was unanswered has its answer when the owner is told.
    Answer unanswered;
    bool wasAnswered = false;
    connect(session.get(), &ZkSession::disconnected, session.get(), [&] {
        unanswered = Answer();
        session->get(path({}), Watch::No, unanswered.callback());
    });
    connect(session.get(), &ZkSession::expired, session.get(), [&] { wasAnswered = unanswered.has_value(); });
    expire(*session);
    QVERIFY(wasAnswered);
    QCOMPARE(unanswered.wait().error, ZkError::ConnectionLoss);
    QCOMPARE(get(*session, path({})).error, ZkError::SessionExpired);

    session->open();
    QVERIFY(get(*session, path({})).ok());
    QVERIFY(session->info().id != firstId);
}

void TestZkSession::closingAnswersWhatIsUnanswered()
{
    m_server.freeze();
    Answer unanswered;
    m_session->get(path({}), Watch::No, unanswered.callback());
    QSignalSpy closed(m_session.get(), &ZkSession::closed);
    m_session->close();
    QVERIFY(!unanswered.has_value()); // never from within a call
    m_server.thaw();
    QVERIFY(closed.wait(kPatienceMs));
    QVERIFY(unanswered.has_value());
    QCOMPARE(unanswered.wait().error, ZkError::Closing);
    QCOMPARE(get(*m_session, path({})).error, ZkError::Closing);

    m_session->open();
    QVERIFY(get(*m_session, path({})).ok());
}

void TestZkSession::closingDoesNotBlockWhenZookeeperIsFrozen()
{
    m_server.freeze();
    QSignalSpy closed(m_session.get(), &ZkSession::closed);
    QElapsedTimer timer;
    timer.start();
    m_session->close();
    QVERIFY2(timer.elapsed() < 1000, "the library itself waits for 1.5 s");
    QVERIFY(closed.wait(kPatienceMs));
    timer.restart();
    m_session.reset();
    QVERIFY2(timer.elapsed() < 1000, "closed() says that nothing is left to wait for");
}

void TestZkSession::destroyingWithRequestsInFlightDropsTheirCallbacks()
{
    for (int round = 0; round < 20; ++round) {
        auto session = std::make_unique<ZkSession>(m_server.connectString(), 10000ms);
        session->open();
        const auto canary = std::make_shared<int>(0);
        for (int i = 0; i < 100; ++i) {
            session->get(path({}), Watch::Yes, [canary](const ZkReply &) { ++*canary; });
            session->multi({ZkOp::set(path({}), "", cluster::kAnyVersion)}, [canary](const ZkReply &) { ++*canary; });
        }
        if (round % 2 == 1)
            QVERIFY(QTest::qWaitFor([&canary] { return *canary > 0; }, kPatienceMs));
        session.reset();
        const int called = *canary;
        QCOMPARE(canary.use_count(), 1L);
        QCoreApplication::processEvents();
        QCOMPARE(*canary, called);
    }
}

void TestZkSession::aRequestOfMoreThan700KilobytesIsRefused()
{
    QSignalSpy disconnected(m_session.get(), &ZkSession::disconnected);
    const std::string half(cluster::kMaxZkRequestBytes / 2 - 1000, 'x');
    QVERIFY(multi(*m_session, {ZkOp::create(path("a"), half), ZkOp::create(path("b"), half)}).ok());
    const ZkReply refused = multi(*m_session, {ZkOp::set(path("a"), half, 0), ZkOp::set(path("b"), half, 0),
                                               ZkOp::create(path("c"), std::string(2000, 'x'))});
    QCOMPARE(refused.error, ZkError::TooLarge);
    QVERIFY(refused.ops.empty());
    const std::string large(cluster::kMaxZkRequestBytes, 'x');
    QCOMPARE(set(*m_session, path("a"), large, 0).error, ZkError::TooLarge);
    QCOMPARE(get(*m_session, path("a")).stat.version, 0);
    QCOMPARE(disconnected.count(), 0);
}

void TestZkSession::itWaitsForAServerThatIsNotThereYet()
{
    m_session.reset();
    m_server.kill();
    ZkSession session(m_server.connectString(), 10000ms);
    QSignalSpy connected(&session, &ZkSession::connected);
    QSignalSpy disconnected(&session, &ZkSession::disconnected);
    session.open();
    QCOMPARE(get(session, path({})).error, ZkError::ConnectionLoss);
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 1, kPatienceMs);
    QCOMPARE(disconnected.count(), 0);
}

void TestZkSession::aNameThatDoesNotResolveIsToldAndTriedAgain()
{
    ZkSession session("does-not-exist.invalid:2181", 10000ms);
    QSignalSpy failed(&session, &ZkSession::openFailed);
    session.open();
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() >= 2, kPatienceMs);
    QSignalSpy closed(&session, &ZkSession::closed);
    session.close();
    QVERIFY(closed.wait(kPatienceMs));
}

QTEST_GUILESS_MAIN(TestZkSession)
#include "tst_zksession.moc"
