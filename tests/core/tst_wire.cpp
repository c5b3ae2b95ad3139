// SPDX-License-Identifier: Apache-2.0
#include "core/wire.h"

#include <QtTest>
#include <vector>

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
    record.released = Term(38);
    record.inSync = {{NodeId("n3"), Uid(0xfedcba9876543210)}};
    record.wanted = {NodeId("n3"), NodeId("n1")};
    return record;
}

/// The sync messages begin alike.
template <typename Sync>
Sync of(Sync message)
{
    message.partition = PartitionId(4095);
    message.term = Term(~std::uint64_t(0));
    message.session = SyncId(3);
    return message;
}

EntryPtr entry(std::uint64_t decree, Operation operation, std::string value)
{
    return std::make_shared<const Entry>(
        Entry{Term(3), Decree(decree), operation, "a \"key\"\n\xc3\xa4", std::move(value)});
}

std::vector<NamedSession> someSessions()
{
    const WriteResult ok{7, ~std::uint64_t(0), {Status::Ok, Decree(3)}};
    const WriteResult failed{9, 1, {Status::ConditionFailed, {}}};
    return {{"some-client", {7, Decree(4), {ok, failed}}}, {"another", {}}};
}

message::Chunk spanned(KeySpan span, bool isOutline)
{
    message::Chunk chunk;
    chunk.span = std::move(span);
    chunk.isOutline = isOutline;
    chunk.sum = isOutline ? 0x0123456789abcdefU : 0;
    chunk.count = isOutline ? 3 : 0;
    return chunk;
}

std::vector<EntryPtr> someTagged()
{
    Entry conditional = *entry(5, Operation::Put, "1");
    conditional.ifVersion = Decree(0);
    conditional.tag = {"client", 9, 8, true};
    Entry tagged = *entry(6, Operation::Delete, "");
    tagged.tag = {"client", 10, 8, false};
    Entry expire;
    expire.term = Term(3);
    expire.decree = Decree(7);
    expire.operation = Operation::Expire;
    expire.expired = Decree(5);
    return {std::make_shared<Entry>(conditional), std::make_shared<Entry>(tagged),
        std::make_shared<Entry>(expire)};
}

std::vector<std::pair<const char *, Message>> messages()
{
    using namespace message;
    ReplicaReport report{PartitionId(1), Uid(2), Term(3), Term(4), Version(5)};
    ReplicaReport suspect{
        PartitionId(1), Uid(2), Term(3), Term(), Version(5), true, true, Term(2), Decree(9)};
    PartitionRecord ofSuspect = someRecord();
    ofSuspect.suspectOk = true;
    return {
        {"view", of(View{{}, {}, {}, Uid(5), Decree(9), Decree(7), {Term(1), Term(2)}})},
        {"learn", of(Learn{{}, {}, {}, Decree(9)})},
        {"learn answer", of(LearnAnswer{{}, {}, {}, Uid(5), Decree(9), true})},
        {"chunk",
            of(Chunk{{}, {}, {}, 7, {{"k", "{\"a\" : 1.50e+1}", Decree(1)}, {"", "null", {}}}, true,
                Decree(4), Term(2), someSessions(), 17, {}, false, 0, 0, 400, Decree(9)})},
        {"a part in its span", of(spanned({"a", {}}, false))},
        {"the outline of a part", of(spanned({"", "\u00e4"}, true))},
        {"chunk answer", of(ChunkAck{{}, {}, {}, 7})},
        {"an outline's answer", of(ChunkAck{{}, {}, {}, 7, true})},
        {"answer of who has kept items",
            of(LearnAnswer{{}, {}, {}, Uid(5), Decree(9), true, Term(3), true})},
        {"empty prepare", of(Prepare{{}, {}, {}, Decree(4), Decree(5), {}})},
        {"prepare",
            of(Prepare{{}, {}, {}, Decree(4), Decree(5),
                {entry(5, Operation::Put, "[1.00,\"\\u00e4\"]"),
                    entry(6, Operation::Delete, "")}})},
        {"tagged prepare", of(Prepare{{}, {}, {}, Decree(4), Decree(5), someTagged()})},
        {"ack", of(Ack{{}, {}, {}, Uid(5), Decree(9)})},
        {"nack", of(Nack{{}, {}, {}, Refusal::Unfit, Term(8)})},
        {"beacon", Beacon{Instant(-5ms), {{PartitionId(1), Term(2), Uid(3)}}, 7ms}},
        {"beacon answer", BeaconAck{Instant(5s), {PartitionId(1), PartitionId(4)}, 1ms}},
        {"register",
            Register{{"127.0.0.1:1", kRun, "boot", 4711, "0.1"}, "r1", "h1", 70, {report, report}}},
        {"beat", Beat{Epoch(7), 8, {report, suspect}}},
        {"inquiry", Inquiry{Epoch(7), 8, {PartitionId(1), PartitionId(4)}}},
        {"inventory", Inventory{Epoch(7), 8, {suspect, report}}},
        {"beat answer", BeatAnswer{Epoch(7), 8, Revision(9), kRun}},
        {"farewell", Farewell{}},
        {"configure",
            Configure{Epoch(7), Revision(9), {someRecord(), ofSuspect}, {{NodeId("n2"), kRun}},
                {{NodeId("n3"), kRun}}, ClusterConfig(),
                {{NodeId("n1"), "127.0.0.1:1"}, {NodeId("n2"), ""}}}},
        {"requests",
            ChangeRequests{{{PartitionId(1), Version(2), Term(3), ChangeKind::Add,
                                {{NodeId("n1"), Uid(4)}}, false},
                {PartitionId(2), Version(2), Term(3), ChangeKind::Remove, {}, true},
                {PartitionId(3), Version(2), Term(3), ChangeKind::Release, {{NodeId("n2"), Uid(5)}},
                    false}}}},
        {"leaving", Leaving{}},
        {"doubt", Doubt{Epoch(7)}},
        {"doubt answer", DoubtAnswer{Epoch(7), true}},
        {"switches", Switches{{{PartitionId(1), Term(2), NodeId("n2")}}}},
    };
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMessageComesBackAsItWas_data() { addMessages(); }
    void eachMessageComesBackAsItWas();
    void whatIsCutAnywhereIsRefused_data() { addMessages(); }
    void whatIsCutAnywhereIsRefused();
    void valuesTravelByteForByte();
    void theNamesOfTheDesignStand();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void unknownMembersAreIgnored();
    void noByteTurnedIntoAnotherDoesHarm_data() { addMessages(); }
    void noByteTurnedIntoAnotherDoesHarm();

private:
    static void addMessages();
};

void TestWire::addMessages()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const auto &[name, message] : messages())
        QTest::newRow(name) << number++;
}

void TestWire::eachMessageComesBackAsItWas()
{
    QFETCH(int, number);
    const Message message = messages()[static_cast<std::size_t>(number)].second;
    const std::string line = encode(message);
    QCOMPARE(line.find('\n'), line.size() - 1);
    const Result<Message> again = decode(std::string_view(line).substr(0, line.size() - 1));
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    QCOMPARE(again->index(), message.index());
    QCOMPARE(QString::fromStdString(encode(*again)), QString::fromStdString(line));
}

void TestWire::whatIsCutAnywhereIsRefused()
{
    QFETCH(int, number);
    const std::string line = encode(messages()[static_cast<std::size_t>(number)].second);
    for (std::size_t length = 0; length + 1 < line.size(); ++length)
        QVERIFY(!decode(std::string_view(line).substr(0, length)));
}

void TestWire::noByteTurnedIntoAnotherDoesHarm()
{
    QFETCH(int, number);
    const std::string line = encode(messages()[static_cast<std::size_t>(number)].second);
    for (std::size_t at = 0; at < line.size(); ++at) {
        for (const char other : {'"', '0', '-', '{', ']', '\\', 'n', '\0', '\xff'}) {
            std::string changed = line;
            changed[at] = other;
            const Result<Message> message = decode(changed);
            QVERIFY(message || message.error().status == Status::BadRequest);
        }
    }
}

void TestWire::valuesTravelByteForByte()
{
    const std::string value = R"({"b":1,"b":1.50e+1, "a":"\u00e4\/"})";
    const auto sent =
        of(message::Prepare{{}, {}, {}, {}, Decree(5), {entry(5, Operation::Put, value)}});
    const Result<Message> got = decode(encode(sent));
    QVERIFY(got);
    const auto &prepare = std::get<message::Prepare>(*got);
    QCOMPARE(prepare.entries.size(), std::size_t(1));
    QVERIFY(*prepare.entries.front() == *sent.entries.front());
}

void TestWire::theNamesOfTheDesignStand()
{
    const std::pair<const char *, Message> names[] = {
        {"__view__", message::View()},
        {"__learn__", message::Learn()},
        {"__prep__", message::Prepare()},
        {"__lease__", message::Beacon()},
        {"__reg__", message::Register()},
        {"__beat__", message::Beat()},
        {"__config__", message::Configure()},
        {"__cfgreq__", message::ChangeRequests()},
        {"__chunk__", message::Chunk()},
        {"__inv__", message::Inquiry()},
    };
    for (const auto &[name, message] : names) {
        const std::string begin = "{\"op\":\"" + std::string(name) + "\",\"data\":{";
        QCOMPARE(encode(message).find(begin), std::size_t(0));
    }
}

void TestWire::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) {
        QTest::newRow(name) << QByteArray(line);
    };
    row("nothing", "");
    row("no object", "[]");
    row("no operation", R"({"data":{}})");
    row("no data", R"({"op":"__farewell__"})");
    row("unknown operation", R"({"op":"__never__","data":{}})");
    row("an operation for clients", R"({"op":"GET","data":{}})");
    row("data of another type", R"({"op":"__farewell__","data":[]})");
    row("behind the end", R"({"op":"__farewell__","data":{}}x)");
    row("entries with a gap",
        R"({"op":"__prep__","data":{"partition":1,"term":1,"session":1,"commit":0,"first":1,)"
        R"("entries":[{"term":1,"decree":2,"do":"delete","key":"k"}]}})");
    row("an unknown kind of write",
        R"({"op":"__prep__","data":{"partition":1,"term":1,"session":1,"commit":0,"first":1,)"
        R"("entries":[{"term":1,"decree":1,"do":"add","key":"k"}]}})");
    row("a view that does not fit its terms",
        R"({"op":"__view__","data":{"partition":1,"term":1,"session":1,)"
        R"("uid":"0000000000000001","tail":5,"commit":3,"terms":[1]}})");
    row("a view with commit above tail",
        R"({"op":"__view__","data":{"partition":1,"term":1,"session":1,)"
        R"("uid":"0000000000000001","tail":3,"commit":5,"terms":[]}})");
    row("a path for a server",
        R"({"op":"__config__","data":{"epoch":1,"revision":1,"records":[],"proofs":[],)"
        R"("addresses":{"../x":"h:1"}}})");
}

void TestWire::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(!decode(line.toStdString()));
}

void TestWire::unknownMembersAreIgnored()
{
    const auto message = decode(
        R"({"later":1,"op":"__beatack__","id":7,"data":{"x":[],"epoch":1,"sequence":2,"revision":3,"run":"0000000000000001/2"}})");
    QVERIFY(message);
    QCOMPARE(std::get<message::BeatAnswer>(*message).revision, Revision(3));
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
