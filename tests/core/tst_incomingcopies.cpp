// SPDX-License-Identifier: Apache-2.0
#include "core/incomingcopies.h"

#include <QtTest>

using namespace core;

namespace {

const NodeId kOne("n1");
const NodeId kTwo("n2");
const NodeId kThree("n3");

Instant at(Duration time)
{
    return Instant() + time;
}

} // namespace

class TestIncomingCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewComeAtATime();
    void oneServerTakesNotAllPlaces();
    void aCopyThatIsOverMakesRoom();
    void oneThatGoesOnKeepsItsPlace();
    void oneToWhichNothingComesLosesItToAnother();
};

void TestIncomingCopies::fewComeAtATime()
{
    IncomingCopies copies({2, 2});
    QVERIFY(copies.admit(PartitionId(0), kOne, at(0ms)));
    QVERIFY(copies.admit(PartitionId(1), kTwo, at(0ms)));
    QVERIFY(!copies.admit(PartitionId(2), kThree, at(0ms)));
}

void TestIncomingCopies::oneServerTakesNotAllPlaces()
{
    IncomingCopies copies({4, 1});
    QVERIFY(copies.admit(PartitionId(0), kOne, at(0ms)));
    QVERIFY(!copies.admit(PartitionId(1), kOne, at(0ms)));
    QVERIFY(copies.admit(PartitionId(2), kTwo, at(0ms)));
}

void TestIncomingCopies::aCopyThatIsOverMakesRoom()
{
    IncomingCopies copies({1, 1});
    QVERIFY(copies.admit(PartitionId(0), kOne, at(0ms)));
    copies.end(PartitionId(0));
    QVERIFY(copies.admit(PartitionId(1), kOne, at(0ms)));
}

void TestIncomingCopies::oneThatGoesOnKeepsItsPlace()
{
    IncomingCopies copies({1, 1});
    for (Duration time = 0ms; time < 10s; time += 1s) {
        QVERIFY(copies.admit(PartitionId(0), kOne, at(time)));
        QVERIFY(!copies.admit(PartitionId(1), kTwo, at(time)));
    }
    // Another primary of the same partition goes on in its place.
    QVERIFY(copies.admit(PartitionId(0), kTwo, at(10s)));
}

void TestIncomingCopies::oneToWhichNothingComesLosesItToAnother()
{
    IncomingCopies copies({1, 1});
    QVERIFY(copies.admit(PartitionId(0), kOne, at(0ms)));
    QVERIFY(!copies.admit(PartitionId(1), kTwo, at(2s)));
    QVERIFY(copies.admit(PartitionId(1), kTwo, at(2100ms)));
    QVERIFY(!copies.admit(PartitionId(0), kOne, at(2100ms)));
}

QTEST_APPLESS_MAIN(TestIncomingCopies)
#include "tst_incomingcopies.moc"
