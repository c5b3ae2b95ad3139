// SPDX-License-Identifier: Apache-2.0
#include "stepstory.h"

#include "core/digest.h"
#include "core/replica.h"

#include <QtTest>

using namespace core;
using namespace story;

namespace {

const NodeId kPrimary("a");
const Incarnation kPrimaryRun{StoreId(1), 1};
const PartitionId kPartition(0);

} // namespace

/// What a learner says of how far it has come (STATUS).
class TestLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyIsCountedInBytesAndThenInEntries();
    void aTailIsCountedInEntries();

private:
    void receive(const Message &message)
    {
        Output out;
        out.ticket = m_ticket = m_ticket.next();
        m_replica->receive({kPrimary, kPrimaryRun, message}, m_now, out);
        Output written;
        m_replica->persisted(m_ticket, m_now, written);
    }
    bool hasCome(const Replica::Progress &to) const
    {
        const Replica::Progress progress = m_replica->progress();
        return progress.bytes == to.bytes && progress.total == to.total && progress.lag == to.lag;
    }

    Surroundings m_surroundings;
    Instant m_now = Instant(1000s);
    Ticket m_ticket;
    std::unique_ptr<Replica> m_replica;
};

void TestLearning::init()
{
    m_surroundings = {};
    m_surroundings.self = NodeId("b");
    m_surroundings.incarnation = {StoreId(2), 5};
    m_surroundings.startedAt = m_now - 10s;
    m_surroundings.links[kPrimary] = kPrimaryRun;
    m_replica = std::make_unique<Replica>(m_surroundings, StoredReplica{kPartition, {}, {}});
    Output out;
    m_replica->start(out);
}

void TestLearning::aCopyIsCountedInBytesAndThenInEntries()
{
    receive(message::Learn{kPartition, Term(3), SyncId(1), Decree(10)});
    QVERIFY(hasCome({}));
    const Item first{"k", "1234", Decree(9)};
    const Item second{"l", "12345", Decree(8)};
    message::Chunk chunk{
        kPartition, Term(3), SyncId(1), 0, {first}, false, Decree(12), Term(2), {}, 0};
    chunk.total = 10;
    chunk.reached = Decree(15); // three more have been written since the copy began
    receive(chunk);
    QVERIFY(hasCome({.bytes = 5, .total = 10, .lag = 3}));
    chunk.index = 1;
    chunk.items = {second};
    chunk.last = true;
    chunk.digest = digestOf(first.key, first.version, first.value)
        ^ digestOf(second.key, second.version, second.value);
    chunk.total = 11;
    chunk.reached = Decree(16);
    receive(chunk);
    QVERIFY(hasCome({.lag = 4}));
    receive(message::Prepare{
        kPartition, Term(3), SyncId(1), Decree(17), Decree(13), {entry(13, 3), entry(14, 3)}});
    QVERIFY(hasCome({.lag = 3}));
    receive(message::Learn{kPartition, Term(3), SyncId(2), Decree()});
    QVERIFY(hasCome({}));
}

void TestLearning::aTailIsCountedInEntries()
{
    receive(message::Learn{kPartition, Term(3), SyncId(1), Decree()});
    receive(message::Prepare{
        kPartition, Term(3), SyncId(1), Decree(9), Decree(1), {entry(1, 3), entry(2, 3)}});
    QVERIFY(hasCome({.lag = 7}));
}

QTEST_APPLESS_MAIN(TestLearning)
#include "tst_learning.moc"
