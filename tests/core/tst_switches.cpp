// SPDX-License-Identifier: Apache-2.0
#include "masterstage.h"

#include <QtTest>
#include <algorithm>

using namespace core;

namespace {

/// All say that they lead what they should, and know all records.
void settleIn(Master &master)
{
    for (const char *id : {"n1", "n2", "n3"}) {
        std::vector<message::ReplicaReport> reports;
        for (const PartitionRecord &record : master->records()) {
            const Term leads = record.primary == NodeId(id) ? record.term : Term();
            reports.push_back({record.partition, uidAt(id, record.partition.value), record.term,
                leads, record.version});
        }
        master.beat(id, reports);
    }
    master.settle();
}

/// Nobody has just started.
void begin(Master &master)
{
    master.start();
    master.pass(400ms, {"n1", "n2", "n3"});
    settleIn(master);
}

/// The last orders to that server since clear().
std::vector<message::Switch> ordersTo(Master &master, const char *id)
{
    std::vector<message::Switch> orders;
    for (const Envelope &envelope : master.out().send) {
        const auto *switches = std::get_if<message::Switches>(&envelope.message);
        if (switches && envelope.to == NodeId(id))
            orders = switches->switches;
    }
    return orders;
}

std::map<NodeId, int> primaries(Master &master)
{
    std::map<NodeId, int> counts;
    for (const PartitionRecord &record : master->records())
        ++counts[record.primary];
    return counts;
}

void releaseAll(Master &master, const char *from)
{
    for (const message::Switch &order : ordersTo(master, from)) {
        const PartitionRecord record = master.record(order.partition.value);
        master.request(
            NodeId(from), record, message::ChangeKind::Release, {*record.member(order.to)});
        master.settle();
    }
}

} // namespace

/// Planned switches, in the master's eyes.
class TestSwitches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAboutToStopIsToldToHandOver();
    void aReleaseInstallsTheHeir();
    void anHeirThatHasChangedIsNotInstalled();
    void whoHasJustStartedIsNotInstalled();
    void aReleaseOfAnotherTermIsRefused();
    void aFailoverAfterASwitchIsNoRelease();
    void whenAllStopNobodyIsToldToHandOver();
    void primariesAreSpreadAgainAfterACalm();
};

void TestSwitches::whoIsAboutToStopIsToldToHandOver()
{
    Master master;
    begin(master);
    master.clear();
    master.receive("n3", message::Leaving());
    const std::vector<message::Switch> orders = ordersTo(master, "n3");
    QCOMPARE(orders.size(), std::size_t(2));
    for (const message::Switch &order : orders) {
        QVERIFY(master.record(order.partition.value).primary == NodeId("n3"));
        QCOMPARE(order.term, Term(1));
        QVERIFY(order.to != NodeId("n3"));
    }
    QVERIFY(orders[0].to != orders[1].to);
    master.clear();
    master.pass(30ms, {"n1", "n2", "n3"});
    const bool isTold = std::any_of(
        master.out().send.begin(), master.out().send.end(), [](const Envelope &envelope) {
            const auto *push = std::get_if<message::Configure>(&envelope.message);
            return push && push->leaving.contains(NodeId("n3"));
        });
    QVERIFY(isTold);
}

void TestSwitches::aReleaseInstallsTheHeir()
{
    Master master;
    begin(master);
    master.clear();
    master.receive("n3", message::Leaving());
    const message::Switch order = ordersTo(master, "n3").front();
    const PartitionRecord before = master.record(order.partition.value);
    master.request(NodeId("n3"), before, message::ChangeKind::Release, {*before.member(order.to)});
    master.settle();
    const PartitionRecord &record = master.record(order.partition.value);
    QVERIFY(record.primary == order.to);
    QVERIFY(record.incarnation == runOf(order.to.text.c_str()));
    QCOMPARE(record.term, Term(2));
    QCOMPARE(record.released, Term(1));
    QVERIFY(record.inSync == before.inSync);
    QVERIFY(record.dead.empty());
}

void TestSwitches::anHeirThatHasChangedIsNotInstalled()
{
    Master master;
    begin(master);
    const std::uint32_t p = master.partitionOf("n3");
    const PartitionRecord before = master.record(p);
    const Member heir = before.inSync.front();
    master.beat(heir.id.text.c_str(), {{PartitionId(p), Uid(99), Term(1), Term(), Version(1)}});
    master.request(NodeId("n3"), before, message::ChangeKind::Release, {heir});
    master.settle();
    const PartitionRecord &record = master.record(p);
    QVERIFY(record == before);
    QVERIFY(master.pushed(NodeId("n3"), p) == before); // which has it go on
}

void TestSwitches::whoHasJustStartedIsNotInstalled()
{
    Master master;
    begin(master);
    const std::uint32_t p = master.partitionOf("n3");
    const PartitionRecord before = master.record(p);
    master.registerServer("n2", 2);
    master.request(
        NodeId("n3"), before, message::ChangeKind::Release, {*before.member(NodeId("n2"))});
    master.settle();
    QVERIFY(master.record(p) == before);
}

void TestSwitches::aReleaseOfAnotherTermIsRefused()
{
    Master master;
    begin(master);
    PartitionRecord old = master.record(master.partitionOf("n3"));
    const PartitionRecord before = old;
    old.term = Term(7);
    master.request(NodeId("n3"), old, message::ChangeKind::Release, {before.inSync.front()});
    master.settle();
    QVERIFY(master.record(before.partition.value) == before);
    QVERIFY(master.pushed(NodeId("n3"), before.partition.value) == before);
}

void TestSwitches::aFailoverAfterASwitchIsNoRelease()
{
    Master master;
    begin(master);
    const std::uint32_t p = master.partitionOf("n3");
    const PartitionRecord before = master.record(p);
    master.request(
        NodeId("n3"), before, message::ChangeKind::Release, {*before.member(NodeId("n2"))});
    master.settle();
    QVERIFY(master.record(p).primary == NodeId("n2"));
    master.prove("n2");
    master.settle();
    QVERIFY(master.record(p).primary != NodeId("n2"));
    QCOMPARE(master.record(p).released, Term());
}

void TestSwitches::whenAllStopNobodyIsToldToHandOver()
{
    Master master;
    begin(master);
    for (const char *id : {"n1", "n2"})
        master.receive(id, message::Leaving());
    master.clear();
    master.receive("n3", message::Leaving());
    master.pass(40ms, {"n1", "n2", "n3"});
    for (const char *id : {"n1", "n2", "n3"})
        QVERIFY(ordersTo(master, id).empty());
}

void TestSwitches::primariesAreSpreadAgainAfterACalm()
{
    Master master(3, 12);
    begin(master);
    master.receive("n3", message::Leaving());
    releaseAll(master, "n3");
    settleIn(master);
    QCOMPARE(primaries(master)[NodeId("n3")], 0);
    master.registerServer("n3", 2); // another run of the same store, which need not learn
    const auto beatAll = [&](Duration time) {
        for (int i = 0; i < time / 50ms; ++i) {
            master.pass(50ms, {"n1", "n2"});
            master.beat("n3", {}, 2);
        }
    };
    master.clear();
    beatAll(4s);
    QVERIFY(ordersTo(master, "n1").empty());
    for (int i = 0; i < 4 && primaries(master)[NodeId("n3")] < 4; ++i) {
        beatAll(1500ms);
        for (const char *from : {"n1", "n2"})
            releaseAll(master, from);
        settleIn(master);
        master.clear();
    }
    for (const char *id : {"n1", "n2", "n3"})
        QCOMPARE(primaries(master)[NodeId(id)], 4);
}

QTEST_GUILESS_MAIN(TestSwitches)
#include "tst_switches.moc"
