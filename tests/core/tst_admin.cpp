// SPDX-License-Identifier: Apache-2.0
#include "masterstage.h"

#include "core/admin.h"

#include <QtTest>
#include <algorithm>

using namespace core;

namespace {

/// The status of the answer to an order, once what it causes is written.
Status ask(Master &master, AdminOrder order)
{
    master.clear();
    master->admin({RequestId(7), std::move(order)}, master.now(), master.out());
    std::vector<Reply> replies = master.out().reply;
    master.settle();
    replies.insert(replies.end(), master.out().reply.begin(), master.out().reply.end());
    return replies.empty() ? Status::Internal : replies.back().status;
}

NodeState stateOf(Master &master, const char *id)
{
    return master->nodes().at(NodeId(id)).state;
}

} // namespace

class TestAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderReadsBack_data();
    void anOrderReadsBack();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void onlyWhatIsBuiltCanBeSet();
    void drainingIsWrittenAndUndone();
    void theLastServerIsNotDrained();
    void onlyWhoIsDownOrDrainedIsRemoved();
    void aRemovedServerThatStartsAgainIsBack();
    void theConfigurationIsWrittenAndPushed();
    void whatADrainedServerHoldsGoesElsewhere();
    void aLostServersCopiesAreMadeElsewhereAfterAWhile();
};

void TestAdmin::anOrderReadsBack_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
        {R"({"do":"drain","id":"n3"})", R"({"do":"undrain","id":"n3"})", R"({"do":"rebalance"})",
            R"({"do":"remove","id":"n3"})", R"({"do":"set","name":"minInsync","value":"2"})"})
        QTest::newRow(line) << QByteArray(line);
}

void TestAdmin::anOrderReadsBack()
{
    QFETCH(QByteArray, line);
    const Result<AdminOrder> order = parseAdmin(line.toStdString());
    QVERIFY(order);
    QCOMPARE(encodeAdmin(*order), line.toStdString());
}

void TestAdmin::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"1", "{}", R"({"do":"explode"})", R"({"do":"drain"})",
             R"({"do":"drain","id":"N_3"})", R"({"do":"drain","id":"n3","now":true})",
             R"({"do":"set","name":"replicas"})", R"({"do":"rebalance","id":"n1"})"})
        QTest::newRow(line) << QByteArray(line);
}

void TestAdmin::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, line);
    const Result<AdminOrder> order = parseAdmin(line.toStdString());
    QVERIFY(!order);
    QCOMPARE(order.error().status, Status::BadRequest);
}

void TestAdmin::onlyWhatIsBuiltCanBeSet()
{
    const ClusterConfig config;
    QCOMPARE(changed(config, {"replicas", "5"})->replicas, 5u);
    QCOMPARE(changed(config, {"minInsync", "2"})->minInsync, 2u);
    QCOMPARE(changed(config, {"detection", "lease"})->detection, Detection::Lease);
    QCOMPARE(changed(config, {"detection", "session"})->detection, Detection::Session);
    QCOMPARE(changed(config, {"durability", "fsync"})->durability, Durability::Fsync);
    QCOMPARE(changed(config, {"readMode", "confirm"})->readMode, ReadMode::Confirm);
    for (const auto &[name, value] : {std::pair("replicas", "0"), {"replicas", "8"},
             {"minInsync", "4"}, {"minInsync", "two"}, {"partitions", "128"}, {"colour", "red"},
             {"durability", "paper"}, {"detection", "luck"}})
        QVERIFY(!changed(config, {name, value}));
}

void TestAdmin::drainingIsWrittenAndUndone()
{
    Master master;
    master.start();
    QCOMPARE(ask(master, admin::Drain{NodeId("n9")}), Status::NotFound);
    QCOMPARE(ask(master, admin::Drain{NodeId("n3")}), Status::Ok);
    QCOMPARE(stateOf(master, "n3"), NodeState::Draining);
    QCOMPARE(ask(master, admin::Drain{NodeId("n3")}), Status::Ok);
    QCOMPARE(ask(master, admin::Undrain{NodeId("n3")}), Status::Ok);
    QCOMPARE(stateOf(master, "n3"), NodeState::Active);
}

void TestAdmin::theLastServerIsNotDrained()
{
    Master master;
    master.start();
    QCOMPARE(ask(master, admin::Drain{NodeId("n3")}), Status::Ok);
    QCOMPARE(ask(master, admin::Drain{NodeId("n2")}), Status::Ok);
    QCOMPARE(ask(master, admin::Drain{NodeId("n1")}), Status::Conflict);
}

void TestAdmin::onlyWhoIsDownOrDrainedIsRemoved()
{
    Master master;
    master.start();
    QCOMPARE(ask(master, admin::Remove{NodeId("n3")}), Status::Conflict);
    master.prove("n3");
    master.settle();
    QCOMPARE(ask(master, admin::Remove{NodeId("n3")}), Status::Ok);
    QCOMPARE(stateOf(master, "n3"), NodeState::Gone);
    QCOMPARE(ask(master, admin::Drain{NodeId("n3")}), Status::NotFound);
}

void TestAdmin::aRemovedServerThatStartsAgainIsBack()
{
    Master master;
    master.start();
    master.prove("n3");
    master.settle();
    QCOMPARE(ask(master, admin::Remove{NodeId("n3")}), Status::Ok);
    master.registerServer("n3", 2);
    QCOMPARE(stateOf(master, "n3"), NodeState::Active);
}

void TestAdmin::theConfigurationIsWrittenAndPushed()
{
    Master master;
    master.start();
    QCOMPARE(ask(master, admin::Set{"minInsync", "2"}), Status::Ok);
    QCOMPARE(master.tree().config->minInsync, 2u);
    const bool isPushed = std::any_of(
        master.out().send.begin(), master.out().send.end(), [](const Envelope &envelope) {
            const auto *push = std::get_if<message::Configure>(&envelope.message);
            return push && envelope.to == NodeId("n2") && push->config
                && push->config->minInsync == 2;
        });
    QVERIFY(isPushed);
    QCOMPARE(ask(master, admin::Set{"minInsync", "9"}), Status::BadRequest);
}

void TestAdmin::whatADrainedServerHoldsGoesElsewhere()
{
    Master master(4, 8);
    master.becomeMaster();
    for (const char *id : {"n1", "n2", "n3", "n4"})
        master.registerServer(id);
    QCOMPARE(ask(master, admin::Drain{NodeId("n4")}), Status::Ok);
    master.pass(600ms, {"n1", "n2", "n3", "n4"});
    for (const PartitionRecord &record : master->records()) {
        QVERIFY(!record.isWanted(NodeId("n4")));
        QCOMPARE(record.wanted.size(), std::size_t(3));
    }
}

void TestAdmin::aLostServersCopiesAreMadeElsewhereAfterAWhile()
{
    Master master(4, 4);
    master.becomeMaster();
    for (const char *id : {"n1", "n2", "n3", "n4"})
        master.registerServer(id);
    const auto wanted = [&] {
        return std::count_if(master->records().begin(), master->records().end(),
            [](const PartitionRecord &record) { return record.isWanted(NodeId("n4")); });
    };
    QCOMPARE(wanted(), 3);
    master.prove("n4");
    master.settle();
    master.pass(29s, {"n1", "n2", "n3"});
    QCOMPARE(wanted(), 3);
    master.pass(2s, {"n1", "n2", "n3"});
    QCOMPARE(wanted(), 0);
}

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"
