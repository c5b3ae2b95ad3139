// SPDX-License-Identifier: Apache-2.0
#include "core/doubt.h"

#include "core/membership.h"

#include <QtTest>

using namespace core;

namespace {

/// n3, which follows n1, master of epoch 5; n2 and n4 have sessions too.
class Doubter
{
public:
    Doubter()
        : m_surroundings{NodeId("n3"), Incarnation{StoreId(3), 1}, Instant(), Timing(),
            ClusterConfig(), Limits(), {}, {}, {}, {}}
        , m_membership(m_surroundings, message::Register())
    {
        zk::Loaded loaded;
        loaded.ok = true;
        loaded.control.epoch = Epoch(5);
        loaded.control.master = NodeId("n1");
        loaded.control.incarnation = kRun;
        for (const char *id : {"n1", "n2", "n3", "n4"})
            loaded.servers[NodeId(id)].incarnation = kRun;
        Output out;
        m_membership.loaded(loaded, m_now, out);
    }
    Membership &operator*() { return m_membership; }

    /// Ticks each 10 ms; the doubts that went to n2.
    int pass(Duration time)
    {
        int doubts = 0;
        for (const Instant end = m_now + time; m_now < end;) {
            Output out;
            m_now += 10ms;
            m_membership.tick(m_now, out);
            for (const Envelope &envelope : out.send) {
                if (std::holds_alternative<message::Doubt>(envelope.message))
                    doubts += envelope.to == NodeId("n2") ? 1 : 0;
            }
        }
        return doubts;
    }
    Output hear(Message message)
    {
        Output out;
        m_membership.receive({NodeId("n2"), kRun, std::move(message)}, m_now, out);
        return out;
    }
    bool answers(std::uint64_t epoch)
    {
        const Output out = hear(message::Doubt{Epoch(epoch)});
        return std::get<message::DoubtAnswer>(out.send.at(0).message).hears;
    }
    [[nodiscard]] bool wantsMastery() const { return m_membership.wantsMastery(m_now); }
    [[nodiscard]] NodeId silentMaster() const { return m_membership.silentMaster(m_now); }

private:
    static constexpr Incarnation kRun{StoreId(1), 4};
    Surroundings m_surroundings;
    Membership m_membership;
    Instant m_now;
};

} // namespace

class TestDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOthersAreAskedBeforeTheMasterIsReplaced();
    void whoIsAloneWaitsLonger();
    void aDoubtIsAnswered();
};

/// One of the two others must say that it does not hear the master either.
void TestDoubt::theOthersAreAskedBeforeTheMasterIsReplaced()
{
    Doubter doubter;
    QCOMPARE(doubter.pass(150ms), 0);
    QVERIFY(doubter.pass(110ms) > 1);
    QVERIFY(!doubter.wantsMastery());
    QCOMPARE(doubter.silentMaster(), NodeId());
    doubter.hear(message::DoubtAnswer{Epoch(5), true});
    QVERIFY(!doubter.wantsMastery());
    doubter.hear(message::DoubtAnswer{Epoch(4), false});
    QVERIFY(!doubter.wantsMastery());
    doubter.hear(message::DoubtAnswer{Epoch(5), false});
    QVERIFY(doubter.wantsMastery());
    QCOMPARE(doubter.silentMaster(), NodeId("n1"));
    doubter.pass(300ms); // what it said is old
    QVERIFY(!doubter.wantsMastery());
}

void TestDoubt::whoIsAloneWaitsLonger()
{
    Doubter doubter;
    doubter.pass(1250ms);
    QVERIFY(!doubter.wantsMastery());
    doubter.pass(10ms);
    QVERIFY(doubter.wantsMastery());
}

void TestDoubt::aDoubtIsAnswered()
{
    Doubter doubter;
    QVERIFY(doubter.answers(5));
    QVERIFY(doubter.answers(4));
    QVERIFY(!doubter.answers(6));
    doubter.pass(150ms);
    QVERIFY(!doubter.answers(5));
    QVERIFY(doubter.answers(4));
}

QTEST_GUILESS_MAIN(TestDoubt)
#include "tst_doubt.moc"
