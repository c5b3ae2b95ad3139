// SPDX-License-Identifier: Apache-2.0
#include "core/clientsession.h"

#include <QtTest>

using namespace core;

namespace {

const PartitionId kHere(1);
const PartitionId kThere(2);

Instant at(Duration since)
{
    return Instant(Duration(1s) + since);
}

} // namespace

class TestClientSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWriteHasItsNumber();
    void doneIsTheOldestThatIsUnderWay();
    void onePartitionDoesNotHoldUpAnother();
    void firstUntilAnAnswer();
    void firstAgainAfterLong();
    void aWriteThatTakesLongIsNotFirst();
};

void TestClientSession::eachWriteHasItsNumber()
{
    ClientSession session("c");
    QCOMPARE(session.begin(at(0s)), 1u);
    QCOMPARE(session.begin(at(0s)), 2u);
    QVERIFY((session.tag(2, kThere, at(0s)) == WriteTag{"c", 2, 1, true}));
    QVERIFY((session.tag(2, kThere, at(1s)) == WriteTag{"c", 2, 1, true}));
    session.end(1, true, at(1s));
    QCOMPARE(session.begin(at(0s)), 3u);
}

void TestClientSession::doneIsTheOldestThatIsUnderWay()
{
    ClientSession session("c");
    for (int i = 0; i < 4; ++i)
        (void)session.tag(session.begin(at(0s)), kHere, at(0s));
    session.end(2, true, at(0s));
    QCOMPARE(session.tag(4, kHere, at(0s)).done, 1u);
    session.end(1, false, at(0s));
    QCOMPARE(session.tag(4, kHere, at(0s)).done, 3u);
    session.end(3, true, at(0s));
    QCOMPARE(session.tag(4, kHere, at(0s)).done, 4u);
}

void TestClientSession::onePartitionDoesNotHoldUpAnother()
{
    ClientSession session("c");
    (void)session.tag(session.begin(at(0s)), kHere, at(0s));
    (void)session.tag(session.begin(at(0s)), kThere, at(0s));
    QCOMPARE(session.tag(2, kThere, at(0s)).done, 2u);
    // One whose place is not known may be anywhere.
    (void)session.begin(at(0s));
    (void)session.begin(at(0s));
    QCOMPARE(session.tag(4, kThere, at(0s)).done, 2u);
    session.end(2, true, at(0s));
    QCOMPARE(session.tag(4, kThere, at(0s)).done, 3u);
    QCOMPARE(session.tag(3, {}, at(0s)).done, 1u);
}

void TestClientSession::firstUntilAnAnswer()
{
    ClientSession session("c");
    (void)session.tag(session.begin(at(0s)), kHere, at(0s));
    (void)session.begin(at(0s));
    QVERIFY(session.tag(2, kHere, at(0s)).first);
    session.end(1, true, at(0s));
    QVERIFY(!session.tag(2, kHere, at(0s)).first);
    QVERIFY(session.tag(session.begin(at(0s)), kThere, at(0s)).first);
    session.end(2, false, at(0s)); // perhaps forgotten
    QVERIFY(session.tag(session.begin(at(0s)), kHere, at(0s)).first);
    QVERIFY(session.tag(session.begin(at(0s)), {}, at(0s)).first);
}

void TestClientSession::firstAgainAfterLong()
{
    ClientSession session("c", 10s);
    (void)session.tag(session.begin(at(0s)), kHere, at(0s));
    session.end(1, true, at(5s));
    const std::uint64_t next = session.begin(at(14s));
    QVERIFY(!session.tag(next, kHere, at(14s)).first);
    QVERIFY(session.tag(next, kHere, at(15s)).first);
}

void TestClientSession::aWriteThatTakesLongIsNotFirst()
{
    ClientSession session("c", 10s);
    const std::uint64_t write = session.begin(at(0s));
    QVERIFY(session.tag(write, kHere, at(9s)).first);
    QVERIFY(!session.tag(write, kHere, at(10s)).first);
}

QTEST_APPLESS_MAIN(TestClientSession)
#include "tst_clientsession.moc"
