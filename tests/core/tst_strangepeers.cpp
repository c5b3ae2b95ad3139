// SPDX-License-Identifier: Apache-2.0
#include "peerstage.h"

#include <QtTest>

#include <set>

/// What a peer says is remote input, though it knows the cluster's secret: it may be of another
/// version, or broken. No field, whatever stands in it, reaches an assertion (lesson 11: Pegasus
/// 189, 315, 516, 803), wherever servers are in what they do.
///
/// PEER_SEED plays that one alone, PEER_SEEDS so many.
class TestStrangePeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordOfAPeerEndsAServer_data();
    void noWordOfAPeerEndsAServer();
    void wordsOfAllKindsWereTaken();

private:
    std::uint64_t m_stages = 0;
    std::uint64_t m_taken = 0;
    std::uint64_t m_refused = 0;
    std::set<std::size_t> m_kinds;
};

void TestStrangePeers::noWordOfAPeerEndsAServer_data()
{
    QTest::addColumn<qulonglong>("seed");
    const bool isOne = qEnvironmentVariableIsSet("PEER_SEED");
    const qulonglong first = isOne ? qgetenv("PEER_SEED").toULongLong() : 1;
    const qulonglong asked = qgetenv("PEER_SEEDS").toULongLong();
    const qulonglong count = isOne ? 1 : asked > 0 ? asked : 100;
    for (qulonglong seed = first; seed < first + count; ++seed)
        QTest::addRow("PEER_SEED=%llu", seed) << seed;
}

void TestStrangePeers::noWordOfAPeerEndsAServer()
{
    constexpr int kMostCalm = 3000;
    constexpr int kSteps = 1500;
    QFETCH(qulonglong, seed);
    PeerStage stage(seed);
    for (int i = 0; i < kMostCalm && !stage.isServing(); ++i)
        stage.step(false);
    QVERIFY(stage.isServing());
    for (int i = 0; i < kSteps; ++i)
        stage.step(true);
    ++m_stages;
    m_taken += stage.taken();
    m_refused += stage.refused();
    m_kinds.insert(stage.kinds().begin(), stage.kinds().end());
}

void TestStrangePeers::wordsOfAllKindsWereTaken()
{
    qInfo(
        "%llu strange words were taken, %llu refused", qulonglong(m_taken), qulonglong(m_refused));
    QVERIFY(m_taken > m_stages * 100 && m_refused > m_stages * 20);
    QCOMPARE(m_kinds.size(), std::variant_size_v<core::Message>);
}

QTEST_GUILESS_MAIN(TestStrangePeers)
#include "tst_strangepeers.moc"
