// SPDX-License-Identifier: Apache-2.0
#include "core/request.h"

#include "core/json.h"
#include "core/keyhash.h"
#include "tests/support/printers.h"

#include <QtTest>

using namespace core;

namespace {

std::string put(std::string_view value)
{
    return R"({"op":"PUT","data":{"key":"k","value":)" + std::string(value) + "}}";
}

std::string deep(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

template <typename Operation>
Operation parsed(std::string_view line)
{
    const Result<Request> request = parseRequest(line);
    if (!request)
        qFatal("%s", request.error().message.c_str());
    return std::get<Operation>(request->operation);
}

std::string refusal(std::string_view line)
{
    const Result<Request> request = parseRequest(line);
    return request ? std::string("accepted") : request.error().message;
}

} // namespace

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysComeAsTextOrInAnObject();
    void aPutKeepsItsValueByteForByte_data();
    void aPutKeepsItsValueByteForByte();
    void theOtherOperationsAreRead();
    void operationsBetweenServersAreHandedOn();
    void theIdIsKeptAsItStands_data();
    void theIdIsKeptAsItStands();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void aWriteSaysItsConditionAndWhoseItIs();
    void whatIsNotBuiltYetIsSaidSo_data();
    void whatIsNotBuiltYetIsSaidSo();
    void unknownMembersAreIgnoredWhereNothingIsWritten();
    void theErrorSaysWhatAndWhere();
    void theDepthOfAValueIsLimited();
    void aValueBeyondTheLimitIsTooLarge();
    void theLimitOfAKeyCountsItsBytesUnescaped();
    void theIdOfARefusedLineCanBeEchoed();
    void everyCutIsRefused();
    void whatIsEncodedReadsBack();
    void anEncodedPutIsOneLine();
};

void TestRequest::keysComeAsTextOrInAnObject()
{
    QCOMPARE(parsed<request::Get>(R"({"op":"GET","data":"user:1"})").key, std::string("user:1"));
    QCOMPARE(parsed<request::Get>(R"({"data":{"key":"a\u00e4"},"op":"GET"})").key,
        std::string("a\xc3\xa4"));
    QCOMPARE(parsed<request::Delete>(R"({"op":"DELETE","data":"k"})").key, std::string("k"));
    QCOMPARE(
        parsed<request::Delete>(R"({"op":"DELETE","data":{"key":"k"}})").key, std::string("k"));
    QCOMPARE(parsed<request::Locate>(R"({"op":"LOCATE","data":"k"})").key, std::string("k"));
}

void TestRequest::aPutKeepsItsValueByteForByte_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value :
        {"null", "true", "0", "-0", "1.50", "1e5", "1E+05", "123456789012345678901234567890.000100",
            "-0.0e-999999", "\"\"", "\"\\u0041\\/\\ud800\"", "\"\xf0\x9f\x98\x80\"", "[]", "{}",
            "{ \"b\" : 1 ,\"a\":2,\"b\":  3}", "[ 1 ,\t2 ]",
            "{\"key\":\"x\",\"ttl\":5,\"value\":{}}"})
        QTest::newRow(value) << QByteArray(value);
}

void TestRequest::aPutKeepsItsValueByteForByte()
{
    QFETCH(QByteArray, value);
    const auto read = parsed<request::Put>(put(value.toStdString()));
    QCOMPARE(read.key, std::string("k"));
    QCOMPARE(read.value, value.toStdString());
}

void TestRequest::theOtherOperationsAreRead()
{
    QVERIFY(!parsed<request::Map>(R"({"op":"MAP"})").since);
    QVERIFY(!parsed<request::Map>(R"({"op":"MAP","data":null})").since);
    QVERIFY(!parsed<request::Map>(R"({"op":"MAP","data":{}})").since);
    QVERIFY(
        parsed<request::Map>(R"({"op":"MAP","data":{"since":90311}})").since == Revision(90311));
    static_cast<void>(parsed<request::Status>(R"({"op":"STATUS"})"));
    static_cast<void>(parsed<request::Ping>(R"( { "op" : "PING" } )"));
}

void TestRequest::operationsBetweenServersAreHandedOn()
{
    const std::string line = R"({"op":"__beat__","data":{"seq": 7}})";
    const auto peer = parsed<request::Peer>(line);
    QCOMPARE(peer.op, std::string("__beat__"));
    QCOMPARE(peer.data, std::string_view(R"({"seq": 7})"));
    QVERIFY(parsed<request::Peer>(R"({"op":"__reg__"})").data.empty());
}

void TestRequest::theIdIsKeptAsItStands_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"1", "-1.50e3", "\"a\\u0041\"", "null", "true", "18446744073709551616"})
        QTest::newRow(id) << QByteArray(id);
    QTest::newRow("128 bytes") << QByteArray('"' + QByteArray(126, 'i') + '"');
}

void TestRequest::theIdIsKeptAsItStands()
{
    QFETCH(QByteArray, id);
    const auto read = parseRequest(R"({"op":"PING","id":)" + id.toStdString() + "}");
    QVERIFY(read.has_value());
    QCOMPARE(read->idRaw, id.toStdString());
}

void TestRequest::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
        {"", " ", "x", "GET user:1", "null", "5", "\"GET\"", "[]", "{}", "{\"op\":\"GET\"",
            "{\"data\":\"k\"}", R"({"op":null})", R"({"op":5,"data":"k"})",
            R"({"op":["GET"],"data":"k"})", R"({"op":""})", R"({"op":"get","data":"k"})",
            R"({"op":"GET ","data":"k"})", R"({"op":"FROB","data":"k"})", R"({"op":"____"})",
            R"({"op":"__x"})", R"({"op":"GET"})", R"({"op":"GET","data":null})",
            R"({"op":"GET","data":5})", R"({"op":"GET","data":["k"]})", R"({"op":"GET","data":{}})",
            R"({"op":"GET","data":""})", R"({"op":"GET","data":{"key":""}})",
            R"({"op":"GET","data":{"key":5}})", R"({"op":"GET","data":{"key":null}})",
            R"({"op":"GET","data":"\ud800"})", R"({"op":"GET","data":{"key":"k","key":"k"}})",
            "{\"op\":\"GET\",\"data\":\"\xff\"}", "{\"op\":\"GET\",\"data\":\"\xed\xa0\x80\"}",
            R"({"op":"GET","data":"k"}x)", R"({"op":"GET","op":"GET","data":"k"})",
            R"({"op":"GET","data":"k","data":"k"})", R"({"op":"PING","id":1,"id":1})",
            R"({"op":"PING","id":{}})", R"({"op":"PING","id":[1]})", R"({"op":"PING","id":tru})",
            R"({"op":"PING","x":01})", R"({"op":"LOCATE","data":{"key":"k"}})",
            R"({"op":"LOCATE"})", R"({"op":"MAP","data":5})",
            R"({"op":"MAP","data":{"since":"1"}})", R"({"op":"MAP","data":{"since":-1}})",
            R"({"op":"MAP","data":{"since":1.5}})", R"({"op":"MAP","data":{"since":1,"since":1}})",
            R"({"op":"PUT"})", R"({"op":"PUT","data":"k"})", R"({"op":"PUT","data":[]})",
            R"({"op":"PUT","data":{}})", R"({"op":"PUT","data":{"key":"k"}})",
            R"({"op":"PUT","data":{"value":1}})", R"({"op":"PUT","data":{"key":"","value":1}})",
            R"({"op":"PUT","data":{"key":7,"value":1}})",
            R"({"op":"PUT","data":{"key":"k","value":}})",
            R"({"op":"PUT","data":{"key":"k","value":[tru, 1..2]}})",
            R"({"op":"PUT","data":{"key":"k","value":01.2.3}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"x":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"Value":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"value":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"v\u0061lue":1}})",
            R"({"op":"PUT","data":{"key":"k","key":"k","value":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"ifVersion":"1"}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"ifVersion":-1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"ifAbsent":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"ifAbsent":false,"ifVersion":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"seq":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"first":true}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":"c"}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":"","seq":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":"a b","seq":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":7,"seq":1}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":"c","seq":0}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":"c","seq":1.5}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":"c","seq":4,"done":5}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":"c","seq":4,"first":"yes"}})",
            R"({"op":"PUT","data":{"key":"k","value":1,"client":"c","client":"c","seq":4}})",
            R"({"op":"DELETE","data":{"key":"k","ifAbsent":true}})",
            R"({"op":"DELETE","data":{"key":"k","ifVersion":null}})",
            R"({"op":"DELETE","data":{"key":"k","done":1}})",
            R"({"op":"DELETE","data":{"key":"k","x":1}})",
            R"({"op":"DELETE","data":{"key":"k","value":1}})", R"({"op":"DELETE","data":{}})",
            R"({"op":"DELETE"})", R"({"op":"DELETE","data":""})", "GET / HTTP/1.1"})
        QTest::newRow(line) << QByteArray(line);
    QTest::newRow("a long id") << QByteArray(
        R"({"op":"PING","id":")" + QByteArray(127, 'i') + "\"}");
    QTest::newRow("a long client") << QByteArray(
        R"({"op":"DELETE","data":{"key":"k","seq":1,"client":")" + QByteArray(33, 'c') + "\"}}");
    QTest::newRow("a long key") << QByteArray(
        R"({"op":"GET","data":")" + QByteArray(1025, 'k') + "\"}");
    QTest::newRow("a zero byte") << QByteArray("{\"op\":\"PING\"}\0", 14);
}

void TestRequest::badRequestsAreRefused()
{
    QFETCH(QByteArray, line);
    const Result<Request> read = parseRequest(line.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().status, Status::BadRequest);
    QVERIFY(!read.error().message.empty());
}

void TestRequest::aWriteSaysItsConditionAndWhoseItIs()
{
    const auto put = [](const char *terms) {
        const Result<Request> read =
            parseRequest(R"({"op":"PUT","data":{"key":"k","value":1)" + std::string(terms) + "}}");
        return read ? std::get<request::Put>(read->operation) : request::Put();
    };
    QVERIFY(!put("").ifVersion);
    QVERIFY(put(R"(,"ifVersion":7)").ifVersion == Decree(7));
    QVERIFY(put(R"(,"ifVersion":0)").ifVersion == Decree(0));
    QVERIFY(put(R"(,"ifAbsent":true)").ifVersion == Decree(0));
    QVERIFY(!put(R"(,"ifAbsent":false)").ifVersion);
    QVERIFY(put("").tag == WriteTag());
    QVERIFY((put(R"(,"client":"a-B_0.9","seq":9)").tag == WriteTag{"a-B_0.9", 9, 0, false}));
    QVERIFY(
        (put(R"(,"client":"c","seq":9,"done":9,"first":true)").tag == WriteTag{"c", 9, 9, true}));

    const request::Delete remove{"k", Decree(3), {"c", 2, 1, true}};
    const Result<Request> read = parseRequest(encodeRequest({{}, remove}));
    QVERIFY(read);
    const auto &again = std::get<request::Delete>(read->operation);
    QVERIFY(again.key == "k" && again.ifVersion == remove.ifVersion && again.tag == remove.tag);
    const request::Put whole{"k", "[1.0]", Decree(0), {"c", 2, 1, false}};
    const Result<Request> readPut = parseRequest(encodeRequest({{}, whole}));
    QVERIFY(readPut);
    const auto &same = std::get<request::Put>(readPut->operation);
    QVERIFY(
        same.value == whole.value && same.ifVersion == whole.ifVersion && same.tag == whole.tag);
}

void TestRequest::whatIsNotBuiltYetIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("what");
    for (const char *op : {"WATCH", "AUTH"})
        QTest::newRow(op) << QByteArray(R"({"op":"%","data":{}})").replace('%', op)
                          << QByteArray(op);
    QTest::newRow("put ttl") << QByteArray(R"({"op":"PUT","data":{"key":"k","value":1,"ttl":1}})")
                             << QByteArray("ttl");
    QTest::newRow("delete ttl") << QByteArray(R"({"op":"DELETE","data":{"ttl":null,"key":"k"}})")
                                << QByteArray("ttl");
}

void TestRequest::whatIsNotBuiltYetIsSaidSo()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, what);
    const Result<Request> read = parseRequest(line.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().status, Status::BadRequest);
    QCOMPARE(read.error().message, std::string("not built yet: ").append(what.toStdString()));
}

void TestRequest::unknownMembersAreIgnoredWhereNothingIsWritten()
{
    QCOMPARE(
        parsed<request::Get>(R"({"x":{"op":1},"op":"GET","data":{"key":"k","y":1,"y":2},"x":2})")
            .key,
        std::string("k"));
    QCOMPARE(parsed<request::Put>(R"({"ttl":1,"op":"PUT","data":{"key":"k","value":1}})").value,
        std::string("1"));
}

void TestRequest::theErrorSaysWhatAndWhere()
{
    QCOMPARE(refusal(R"({"op":"PUT","data":{"key":"k","value":[tru, 1..2]}})"),
        std::string("bad JSON at byte 42: expected true, false or null"));
    QCOMPARE(refusal(R"({"op":"FROB"})"), std::string("unknown operation: FROB"));
    QCOMPARE(refusal(R"({"op":"PUT","data":{"key":"k","value":1,"x":1}})"),
        std::string("unknown member \"x\""));
    QCOMPARE(refusal(R"({"op":"GET","data":""})"), std::string("the key is empty"));
}

void TestRequest::theDepthOfAValueIsLimited()
{
    QCOMPARE(parsed<request::Put>(put(deep(128))).value, deep(128));
    QVERIFY(refusal(put(deep(129))).find("nested too deeply") != std::string::npos);
    QVERIFY(refusal(put(deep(100'000))).find("nested too deeply") != std::string::npos);
}

void TestRequest::aValueBeyondTheLimitIsTooLarge()
{
    const std::string largest = '"' + std::string(kMaxValueBytes - 2, 'v') + '"';
    QVERIFY(parsed<request::Put>(put(largest)).value == largest);
    const Result<Request> read = parseRequest(put(largest + ' '));
    QVERIFY(read.has_value()); // space around a value is not part of it
    const Result<Request> larger =
        parseRequest(put('"' + std::string(kMaxValueBytes - 1, 'v') + '"'));
    QVERIFY(!larger);
    QCOMPARE(larger.error().status, Status::TooLarge);
}

void TestRequest::theLimitOfAKeyCountsItsBytesUnescaped()
{
    std::string escapes;
    for (int i = 0; i < 512; ++i)
        escapes += "\\u00e4";
    const auto get = [](const std::string &key) { return R"({"op":"GET","data":")" + key + "\"}"; };
    QCOMPARE(parsed<request::Get>(get(escapes)).key.size(), kMaxKeyBytes);
    QVERIFY(!parseRequest(get(escapes + 'x')));
}

void TestRequest::theIdOfARefusedLineCanBeEchoed()
{
    QCOMPARE(requestId(R"({"op":"FROB","id":"a"})"), std::string("\"a\""));
    QCOMPARE(requestId(R"({"op":"FROB"})"), std::string());
    QCOMPARE(requestId(R"({"op":"FROB","id":{}})"), std::string());
    QCOMPARE(requestId(R"({"op":"FROB","id":1)"), std::string());
}

void TestRequest::everyCutIsRefused()
{
    for (const std::string line :
        {R"({"op":"PUT","data":{"key":"k","value":{"a":[1,2.5,"x"]}},"id":7})",
            R"({"op":"GET","data":"user:1"})", R"({"op":"MAP","data":{"since":12}})",
            R"({"op":"__prep__","data":[{"p":1}]})"}) {
        QVERIFY(parseRequest(line).has_value());
        for (std::size_t size = 0; size < line.size(); ++size)
            QVERIFY(!parseRequest(std::string_view(line).substr(0, size)));
    }
}

void TestRequest::whatIsEncodedReadsBack()
{
    const std::string key = "a\"\\\n\xc3\xa4";
    const auto roundTrip = [](const Request &request) {
        std::string line = encodeRequest(request);
        if (line.find('\n') != line.size() - 1)
            qFatal("not one line");
        line.pop_back();
        const Result<Request> read = parseRequest(line);
        if (!read)
            qFatal("%s", read.error().message.c_str());
        const bool isPeer = std::holds_alternative<request::Peer>(request.operation);
        return encodeRequest(isPeer ? request : *read) == line + '\n'
            && read->idRaw == request.idRaw && read->operation.index() == request.operation.index();
    };
    QVERIFY(roundTrip({"", request::Get{key}}));
    QVERIFY(roundTrip({"1", request::Put{key, R"({"x": 1.50})"}}));
    QVERIFY(roundTrip({"\"i\"", request::Delete{key}}));
    QVERIFY(roundTrip({"", request::Locate{key}}));
    QVERIFY(roundTrip({"", request::Map{}}));
    QVERIFY(roundTrip({"", request::Map{Revision(UINT64_MAX)}}));
    QVERIFY(roundTrip({"null", request::Status{}}));
    QVERIFY(roundTrip({"", request::Ping{}}));
    QVERIFY(roundTrip({"", request::Peer{"__hello__", R"({"a":1})"}}));
    QVERIFY(roundTrip({"", request::Peer{"__hello__", {}}}));
    const std::string line = encodeRequest({"", request::Put{key, "[1]"}});
    QCOMPARE(parsed<request::Put>(line).key, key);
}

void TestRequest::anEncodedPutIsOneLine()
{
    QCOMPARE(encodeRequest({"", request::Put{"k", "{\r\n \"a\": 1\n}"}}),
        std::string("{\"op\":\"PUT\",\"data\":{\"key\":\"k\",\"value\":{   \"a\": 1 }}}\n"));
}

QTEST_APPLESS_MAIN(TestRequest)
#include "tst_request.moc"
