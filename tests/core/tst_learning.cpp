// SPDX-License-Identifier: Apache-2.0
#include "onecopy.h"

#include "core/digest.h"

#include <QtTest>

using namespace core;
using namespace story;

/// What a learner says of how far it has come (STATUS).
class TestLearning : public QObject, private story::OneCopy
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void aCopyIsCountedInBytesAndThenInEntries();
    void aTailIsCountedInEntries();

private:
    void tell(const Message &message)
    {
        receive(message);
        persist();
    }
    bool hasCome(const Replica::Progress &to) const
    {
        const Replica::Progress progress = m_replica->progress();
        return progress.bytes == to.bytes && progress.total == to.total && progress.lag == to.lag;
    }
};

void TestLearning::aCopyIsCountedInBytesAndThenInEntries()
{
    tell(message::Learn{kPartition, Term(3), SyncId(1), Decree(10)});
    QVERIFY(hasCome({}));
    const Item first{"k", "1234", Decree(9)};
    const Item second{"l", "12345", Decree(8)};
    message::Chunk chunk{
        kPartition, Term(3), SyncId(1), 0, {first}, false, Decree(12), Term(2), {}, 0};
    chunk.total = 10;
    chunk.reached = Decree(15); // three more have been written since the copy began
    tell(chunk);
    QVERIFY(hasCome({.bytes = 5, .total = 10, .lag = 3}));
    chunk.index = 1;
    chunk.items = {second};
    chunk.last = true;
    chunk.digest = digestOf(first.key, first.version, first.value)
        ^ digestOf(second.key, second.version, second.value);
    chunk.total = 11;
    chunk.reached = Decree(16);
    tell(chunk);
    QVERIFY(hasCome({.lag = 4}));
    tell(message::Prepare{
        kPartition, Term(3), SyncId(1), Decree(17), Decree(13), {entry(13, 3), entry(14, 3)}});
    QVERIFY(hasCome({.lag = 3}));
    tell(message::Learn{kPartition, Term(3), SyncId(2), Decree()});
    QVERIFY(hasCome({}));
}

void TestLearning::aTailIsCountedInEntries()
{
    tell(message::Learn{kPartition, Term(3), SyncId(1), Decree()});
    tell(message::Prepare{
        kPartition, Term(3), SyncId(1), Decree(9), Decree(1), {entry(1, 3), entry(2, 3)}});
    QVERIFY(hasCome({.lag = 7}));
}

QTEST_APPLESS_MAIN(TestLearning)
#include "tst_learning.moc"
