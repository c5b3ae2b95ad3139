// SPDX-License-Identifier: Apache-2.0
#include "zkfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using cluster::ZkError;
using cluster::ZkOp;
using cluster::ZkReply;
using cluster::ZkSession;
using Watch = ZkSession::Watch;
using std::chrono_literals::operator""ms;

/// A session with a real ZooKeeper that is killed, frozen or not there.
class TestZkFaults : public ZkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aSessionOutlivesARestartOfZookeeper();
    void anUnansweredMultiIsLostWithTheConnection();
    void aFrozenZookeeperExpiresTheSession();
    void anExpiredSessionRefusesUntilOpenedAgain();
    void closingAnswersWhatIsUnanswered();
    void closingDoesNotBlockWhenZookeeperIsFrozen();
    void destroyingWithRequestsInFlightDropsTheirCallbacks();
    void itWaitsForAServerThatIsNotThereYet();
    void aNameThatDoesNotResolveIsToldAndTriedAgain();

private:
    void expire(ZkSession &session);
};

void TestZkFaults::aSessionOutlivesARestartOfZookeeper()
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

void TestZkFaults::anUnansweredMultiIsLostWithTheConnection()
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

/// Freezes ZooKeeper for longer than a session of 600 ms by its clock, rounded up to its ticks.
/// Again if need be: when it goes on, the client's attempts to come back race with its look at the
/// clock.
void TestZkFaults::expire(ZkSession &session)
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

void TestZkFaults::aFrozenZookeeperExpiresTheSession()
{
    const std::unique_ptr<ZkSession> session = openSession(600ms);
    QVERIFY(session);
    QCOMPARE(session->info().timeoutMs, 600);
    QVERIFY(create(*session, ZkOp::create(path("a"), "", true)).ok());
    expire(*session);
    QVERIFY(!session->isConnected());
    QCOMPARE(get(*m_session, path("a")).error, ZkError::NoNode);
}

void TestZkFaults::anExpiredSessionRefusesUntilOpenedAgain()
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
    connect(session.get(), &ZkSession::expired, session.get(),
        [&] { wasAnswered = unanswered.has_value(); });
    expire(*session);
    QVERIFY(wasAnswered);
    QCOMPARE(unanswered.wait().error, ZkError::ConnectionLoss);
    QCOMPARE(get(*session, path({})).error, ZkError::SessionExpired);

    session->open();
    QVERIFY(get(*session, path({})).ok());
    QVERIFY(session->info().id != firstId);
}

void TestZkFaults::closingAnswersWhatIsUnanswered()
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

void TestZkFaults::closingDoesNotBlockWhenZookeeperIsFrozen()
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

void TestZkFaults::destroyingWithRequestsInFlightDropsTheirCallbacks()
{
    for (int round = 0; round < 20; ++round) {
        auto session = std::make_unique<ZkSession>(m_server.connectString(), 10000ms);
        session->open();
        const auto canary = std::make_shared<int>(0);
        for (int i = 0; i < 100; ++i) {
            session->get(path({}), Watch::Yes, [canary](const ZkReply &) { ++*canary; });
            session->multi({ZkOp::set(path({}), "", cluster::kAnyVersion)},
                [canary](const ZkReply &) { ++*canary; });
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

void TestZkFaults::itWaitsForAServerThatIsNotThereYet()
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

void TestZkFaults::aNameThatDoesNotResolveIsToldAndTriedAgain()
{
    ZkSession session("does-not-exist.invalid:2181", 10000ms);
    QSignalSpy failed(&session, &ZkSession::openFailed);
    session.open();
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() >= 2, kPatienceMs);
    QSignalSpy closed(&session, &ZkSession::closed);
    session.close();
    QVERIFY(closed.wait(kPatienceMs));
}

QTEST_GUILESS_MAIN(TestZkFaults)
#include "tst_zkfaults.moc"
