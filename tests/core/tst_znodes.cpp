// SPDX-License-Identifier: Apache-2.0
#include "core/znodes.h"

#include <QtTest>

using namespace core;

namespace {

const Incarnation kRun{StoreId(0x7f3a09c1d2e4b586), 12};

PartitionRecord someRecord()
{
    PartitionRecord record;
    record.partition = PartitionId(17);
    record.version = Version(42);
    record.term = Term(40);
    record.primary = NodeId("n3");
    record.incarnation = kRun;
    record.dead = {NodeId("n9")};
    record.inSync = {{NodeId("n1"), Uid(0x2a)}, {NodeId("n3"), Uid(0xfedcba9876543210)}};
    record.wanted = {NodeId("n3"), NodeId("n1"), NodeId("n5")};
    return record;
}

QString text(const std::string &json)
{
    return QString::fromStdString(json);
}

template <typename Decode>
bool failsAtEachLength(const std::string &json, Decode decode)
{
    for (std::size_t length = 0; length < json.size(); ++length) {
        if (decode(std::string_view(json).substr(0, length)))
            return false;
    }
    return true;
}

} // namespace

class TestZnodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlIsAsTheContractHasIt();
    void theFirstControlHasNoMaster();
    void masterIsAsTheContractHasIt();
    void aServerIsAsTheContractHasIt();
    void aNodeIsAsTheContractHasIt();
    void aServerThatWasNeverDownHasNoEvidence();
    void aMappingIsAsTheContractHasIt();
    void configIsAsTheContractHasIt();
    void statusIsAsTheContractHasIt();
    void unknownMembersAreIgnored();
    void whatIsCutAnywhereIsRefused();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void membersComeSortedWhateverTheirOrder();
};

void TestZnodes::controlIsAsTheContractHasIt()
{
    const ControlState control{Epoch(12), Revision(90311), NodeId("n3"), kRun, "127.0.0.1:41871"};
    const std::string json = encodeControl(control);
    QCOMPARE(text(json),
        QStringLiteral(R"({"epoch":12,"revision":90311,"master":"n3",)"
                       R"("incarnation":"7f3a09c1d2e4b586/12","address":"127.0.0.1:41871"})"));
    QVERIFY(*decodeControl(json) == control);
}

void TestZnodes::theFirstControlHasNoMaster()
{
    const std::string json = encodeControl(ControlState());
    QCOMPARE(text(json),
        QStringLiteral(R"({"epoch":0,"revision":0,"master":"","incarnation":"","address":""})"));
    QVERIFY(*decodeControl(json) == ControlState());
}

void TestZnodes::masterIsAsTheContractHasIt()
{
    const MasterEntry master{NodeId("n3"), Epoch(12)};
    QCOMPARE(text(encodeMaster(master)), QStringLiteral(R"({"id":"n3","epoch":12})"));
    QVERIFY(*decodeMaster(encodeMaster(master)) == master);
}

void TestZnodes::aServerIsAsTheContractHasIt()
{
    const ServerEntry server{"127.0.0.1:7001", kRun, "b-1", 4711, "0.1"};
    const std::string json = encodeServer(server);
    QCOMPARE(text(json),
        QStringLiteral(R"({"address":"127.0.0.1:7001","incarnation":"7f3a09c1d2e4b586/12",)"
                       R"("boot":"b-1","pid":4711,"version":"0.1"})"));
    QVERIFY(*decodeServer(json) == server);
}

void TestZnodes::aNodeIsAsTheContractHasIt()
{
    NodeEntry node;
    node.store = kRun.store;
    node.host = "h\"7";
    node.health = Health::Suspect;
    node.evidence = Evidence::Silence;
    node.incarnation = kRun;
    const std::string json = encodeNode(node);
    QCOMPARE(text(json),
        QStringLiteral(R"({"store":"7f3a09c1d2e4b586","rack":"","host":"h\"7","weight":100,)"
                       R"("state":"active","health":"suspect","evidence":"silence",)"
                       R"("incarnation":"7f3a09c1d2e4b586/12"})"));
    QVERIFY(*decodeNode(json) == node);
}

void TestZnodes::aServerThatWasNeverDownHasNoEvidence()
{
    NodeEntry node;
    node.store = kRun.store;
    node.health = Health::Up;
    node.incarnation = kRun;
    const std::string json = encodeNode(node);
    QVERIFY2(json.find(R"("health":"up","evidence":"",)") != std::string::npos, json.c_str());
    QVERIFY(*decodeNode(json) == node);
}

void TestZnodes::aMappingIsAsTheContractHasIt()
{
    const std::string json = encodeMapping({someRecord()}, 64);
    QCOMPARE(text(json),
        QStringLiteral(R"([{"partition":17,"range":["4400000000000000","47ffffffffffffff"],)"
                       R"("version":42,"term":40,"primary":"n3",)"
                       R"("incarnation":"7f3a09c1d2e4b586/12","dead":["n9"],)"
                       R"("inSync":[{"id":"n1","uid":"000000000000002a"},)"
                       R"({"id":"n3","uid":"fedcba9876543210"}],)"
                       R"("wanted":["n3","n1","n5"]}])"));
    const auto records = decodeMapping(json);
    QVERIFY(records);
    QCOMPARE(records->size(), std::size_t(1));
    QVERIFY(records->front() == someRecord());
}

void TestZnodes::configIsAsTheContractHasIt()
{
    const std::string json = encodeConfig(ClusterConfig());
    QCOMPARE(text(json),
        QStringLiteral(R"({"partitions":64,"replicas":3,"minInsync":1,"durability":"os",)"
                       R"("readMode":"lease","detection":"lifeline","hash":"xxh64/0"})"));
    QVERIFY(*decodeConfig(json) == ClusterConfig());
    ClusterConfig drawn;
    drawn.id = 0x7f3a;
    QVERIFY(text(encodeConfig(drawn)).endsWith(QStringLiteral(R"(,"id":"0000000000007f3a"})")));
    QVERIFY(*decodeConfig(encodeConfig(drawn)) == drawn);
}

void TestZnodes::statusIsAsTheContractHasIt()
{
    const ClusterStatus status{ClusterState::Degraded, Epoch(12), 4, 5, 64, 64, 26,
        "n3 down: 38 partitions have 2 of 3 copies"};
    const std::string json = encodeStatus(status);
    QCOMPARE(text(json),
        QStringLiteral(R"({"status":"DEGRADED","epoch":12,"servers":{"up":4,"known":5},)"
                       R"("partitions":{"total":64,"served":64,"full":26},)"
                       R"("why":"n3 down: 38 partitions have 2 of 3 copies"})"));
    QVERIFY(*decodeStatus(json) == status);
}

void TestZnodes::unknownMembersAreIgnored()
{
    const auto master = decodeMaster(R"({"later":[1,{}],"id":"n3","epoch":12})");
    QVERIFY(master);
    QCOMPARE(master->epoch, Epoch(12));
}

void TestZnodes::whatIsCutAnywhereIsRefused()
{
    QVERIFY(failsAtEachLength(encodeControl(ControlState()), decodeControl));
    QVERIFY(failsAtEachLength(encodeMaster({NodeId("n3"), Epoch(12)}), decodeMaster));
    QVERIFY(failsAtEachLength(encodeServer(ServerEntry()), decodeServer));
    QVERIFY(failsAtEachLength(encodeNode(NodeEntry()), decodeNode));
    QVERIFY(failsAtEachLength(encodeConfig(ClusterConfig()), decodeConfig));
    QVERIFY(failsAtEachLength(encodeStatus(ClusterStatus()), decodeStatus));
    QVERIFY(failsAtEachLength(encodeMapping({someRecord()}, 64), decodeMapping));
}

void TestZnodes::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a text for a number") << QByteArray("42") << QByteArray("\"42\"");
    QTest::newRow("a negative number") << QByteArray("42") << QByteArray("-42");
    QTest::newRow("a fraction") << QByteArray("42") << QByteArray("4.2");
    QTest::newRow("a version of 0") << QByteArray("42") << QByteArray("0");
    QTest::newRow("no such partition") << QByteArray("17") << QByteArray("4096");
    QTest::newRow("more than 32 bits") << QByteArray("17") << QByteArray("4294967313");
    QTest::newRow("a path for a name") << QByteArray("\"n5\"") << QByteArray("\"../n5\"");
    QTest::newRow("a number for a name") << QByteArray("\"n5\"") << QByteArray("5");
    QTest::newRow("a short uid") << QByteArray("000000000000002a") << QByteArray("2a");
    QTest::newRow("no incarnation") << QByteArray("d2e4b586/12") << QByteArray("d2e4b586-12");
    QTest::newRow("a primary that is not in sync")
        << QByteArray("\"primary\":\"n3\"") << QByteArray("\"primary\":\"n5\"");
    QTest::newRow("a member twice") << QByteArray("{\"id\":\"n1\"") << QByteArray("{\"id\":\"n3\"");
    QTest::newRow("another case of a member") << QByteArray("wanted") << QByteArray("Wanted");
}

void TestZnodes::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = QByteArray::fromStdString(encodeMapping({someRecord()}, 64));
    const qsizetype at = json.indexOf(from);
    QVERIFY(at > 0);
    json.replace(at, from.size(), to);
    QVERIFY(!decodeMapping(json.toStdString()));
}

void TestZnodes::membersComeSortedWhateverTheirOrder()
{
    PartitionRecord record = someRecord();
    std::swap(record.inSync[0], record.inSync[1]);
    const auto records = decodeMapping(encodeMapping({record}, 64));
    QVERIFY(records);
    QVERIFY(records->front() == someRecord());
}

QTEST_GUILESS_MAIN(TestZnodes)
#include "tst_znodes.moc"
