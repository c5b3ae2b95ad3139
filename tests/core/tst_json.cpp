// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include "tests/support/printers.h"

#include <QtTest>

using namespace core;

namespace {

void row(const char *name, const QByteArray &text)
{
    QTest::newRow(name) << text;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineBreaksBecomeSpaces();
    void stringsAreUnescaped_data();
    void stringsAreUnescaped();
    void halfASurrogatePairIsNoString_data();
    void halfASurrogatePairIsNoString();
    void numbersAreRead();
    void elementsAreSplit();
    void elementsOfNoArrayAreRefused_data();
    void elementsOfNoArrayAreRefused();
    void anObjectKeepsItsValuesAsTheyStand();
    void memberNamesAreUnescaped();
    void everyCutOfAnObjectIsRefused();
    void noObjectIsRefused_data();
    void noObjectIsRefused();
    void duplicatesAndUnknownMembersAreTold();
    void aWrongTypeNamesTheMember();
    void anObjectHasABoundedNumberOfMembers();
};

void TestJson::lineBreaksBecomeSpaces()
{
    QCOMPARE(withoutLineBreaks("{\r\n  \"a\": \"\\n\",\n\t\"b\": 1\r}"),
        std::string("{    \"a\": \"\\n\", \t\"b\": 1 }"));
    QCOMPARE(withoutLineBreaks(""), std::string());
}

void TestJson::stringsAreUnescaped_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("\"\"") << QByteArray("");
    QTest::newRow("plain") << QByteArray("\"user:1\"") << QByteArray("user:1");
    QTest::newRow("simple escapes")
        << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("between") << QByteArray(R"("a\nb\\c")") << QByteArray("a\nb\\c");
    QTest::newRow("one byte") << QByteArray(R"("\u0041")") << QByteArray("A");
    QTest::newRow("zero") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("two bytes") << QByteArray(R"("\u00e4\u07FF")") << QByteArray("\xc3\xa4\xdf\xbf");
    QTest::newRow("three bytes") << QByteArray(R"("\u20AC\uffff")")
                                 << QByteArray("\xe2\x82\xac\xef\xbf\xbf");
    QTest::newRow("a pair") << QByteArray(R"("\ud83d\ude00\uDBFF\uDFFF")")
                            << QByteArray("\xf0\x9f\x98\x80\xf4\x8f\xbf\xbf");
    QTest::newRow("an escaped u") << QByteArray(R"("\\u0041")") << QByteArray("\\u0041");
    QTest::newRow("raw UTF-8") << QByteArray("\"\xc3\xa4\"") << QByteArray("\xc3\xa4");
}

void TestJson::stringsAreUnescaped()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);
    const Result<std::string> read = readString(raw.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(*read, text.toStdString());
    for (qsizetype size = 0; size < raw.size(); ++size)
        QVERIFY(!readString(raw.first(size).toStdString()));
}

void TestJson::halfASurrogatePairIsNoString_data()
{
    QTest::addColumn<QByteArray>("raw");
    for (const char *raw : {R"("\ud800")", R"("\udc00")", R"("\ud800x")", R"("\ud800\n")",
             R"("\ud800\u0041")", R"("\ud800\ud800")", R"("\udc00\ud800")",
             R"("\ud83d\ude00\ud83d")", "5", "null", "[\"a\"]", "\"a\"b", "a"})
        row(raw, raw);
}

void TestJson::halfASurrogatePairIsNoString()
{
    QFETCH(QByteArray, raw);
    const Result<std::string> read = readString(raw.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().status, Status::BadRequest);
}

void TestJson::numbersAreRead()
{
    QCOMPARE(*readUnsigned("0"), std::uint64_t(0));
    QCOMPARE(*readUnsigned("18446744073709551615"), UINT64_MAX);
    for (const char *bad : {"", "18446744073709551616", "-1", "-0", "1.0", "1e3", "\"1\"", "null",
             " 1", "1 ", "0x1", "+1", "99999999999999999999999999999"})
        QVERIFY2(!readUnsigned(bad), bad);
    QCOMPARE(*readSigned("-9223372036854775808"), INT64_MIN);
    QCOMPARE(*readSigned("9223372036854775807"), INT64_MAX);
    for (const char *bad : {"9223372036854775808", "-9223372036854775809", "1.5", "true", "", "-"})
        QVERIFY2(!readSigned(bad), bad);
    QVERIFY(*readBoolean("true"));
    QVERIFY(!*readBoolean("false"));
    for (const char *bad : {"", "1", "\"true\"", "null", "True"})
        QVERIFY2(!readBoolean(bad), bad);
}

void TestJson::elementsAreSplit()
{
    using Views = std::vector<std::string_view>;
    QVERIFY(readElements("[]")->empty());
    QVERIFY(readElements(" [ ] ")->empty());
    QVERIFY((*readElements("[1]") == Views{"1"}));
    QVERIFY((*readElements(" [ 1.50 , \"a,]\" ,[2,3],{\"x\":[4]}, null ] ")
        == Views{"1.50", "\"a,]\"", "[2,3]", "{\"x\":[4]}", "null"}));
    QVERIFY(!readElements("[" + std::string(2 * kMaxElements, '1').replace(0, 0, "") + ",]"));
    std::string many = "[0";
    for (std::size_t i = 1; i < kMaxElements; ++i)
        many += ",0";
    QCOMPARE(readElements(many + "]")->size(), kMaxElements);
    QVERIFY(!readElements(many + ",0]"));
}

void TestJson::elementsOfNoArrayAreRefused_data()
{
    QTest::addColumn<QByteArray>("raw");
    for (const char *raw :
        {"", "1", "{}", "[", "[1", "[1,", "[1,]", "[,]", "[1 2]", "[1]]", "[1}", "[] x"})
        row(raw, raw);
}

void TestJson::elementsOfNoArrayAreRefused()
{
    QFETCH(QByteArray, raw);
    QVERIFY(!readElements(raw.toStdString()));
}

void TestJson::anObjectKeepsItsValuesAsTheyStand()
{
    const std::string text = " { \"op\" : \"PUT\" ,\"n\":1.50e+03, \"data\":{ \"b\":1,\"b\":2 , "
                             "\"a\":\"\\u0041\" },\"t\":true,"
                             "\"list\":[1, 2],\"i\":-7} ";
    const Result<JsonObject> object = JsonObject::parse(text);
    QVERIFY(object.has_value());
    QCOMPARE(object->fields().size(), std::size_t(6));
    QCOMPARE(object->fields().front().key, std::string("op"));
    QCOMPARE(*object->string("op"), std::string("PUT"));
    QCOMPARE(*object->raw("n"), std::string_view("1.50e+03"));
    QCOMPARE(*object->raw("data"), std::string_view("{ \"b\":1,\"b\":2 , \"a\":\"\\u0041\" }"));
    QVERIFY(*object->boolean("t"));
    QCOMPARE(*object->signedNumber("i"), std::int64_t(-7));
    QCOMPARE(object->elements("list")->size(), std::size_t(2));
    QCOMPARE(*object->object("data")->unsignedNumber("b"), std::uint64_t(1));
    QVERIFY(object->has("t") && !object->has("T"));
    QVERIFY(JsonObject::parse("{}")->fields().empty());
}

void TestJson::memberNamesAreUnescaped()
{
    const Result<JsonObject> object = JsonObject::parse(R"({"\u006fp":1,"\ud800":2,"":3})");
    QVERIFY(object.has_value());
    QCOMPARE(*object->unsignedNumber("op"), std::uint64_t(1));
    QCOMPARE(*object->unsignedNumber("\\ud800"), std::uint64_t(2));
    QCOMPARE(*object->unsignedNumber(""), std::uint64_t(3));
}

void TestJson::everyCutOfAnObjectIsRefused()
{
    const std::string text = R"({"op":"PUT","data":{"key":"k","value":[1,2.5]},"id":null})";
    for (std::size_t size = 0; size < text.size(); ++size)
        QVERIFY(!JsonObject::parse(std::string_view(text).substr(0, size)));
}

void TestJson::noObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "1", "[]", "null", "\"a\"", "{", "}", "{}}", "{}{}", "{} 1",
             "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1 ,, \"b\":2}", "{\"a\":1]", "{a:1}",
             "{\"a\":tru}", "{\"a\":01}", "{\"a\\q\":1}", "{\"a\":\"\xff\"}", "{\"\xff\":1}"})
        row(text, text);
}

void TestJson::noObjectIsRefused()
{
    QFETCH(QByteArray, text);
    const Result<JsonObject> object = JsonObject::parse(text.toStdString());
    QVERIFY(!object);
    QCOMPARE(object.error().status, Status::BadRequest);
    QVERIFY(object.error().message.find(" at byte ") != std::string::npos);
}

void TestJson::duplicatesAndUnknownMembersAreTold()
{
    const auto check = [](std::string_view text, UnknownMembers unknown) {
        return JsonObject::parse(text)->checkMembers({"key", "value"}, unknown).has_value();
    };
    QVERIFY(check(R"({"value":1,"key":2})", UnknownMembers::Refused));
    QVERIFY(!check(R"({"key":1,"key":1})", UnknownMembers::Ignored));
    QVERIFY(!check(R"({"key":1,"k\u0065y":1})", UnknownMembers::Ignored));
    QVERIFY(check(R"({"key":1,"x":1,"x":1})", UnknownMembers::Ignored));
    QVERIFY(!check(R"({"key":1,"x":1})", UnknownMembers::Refused));
    QVERIFY(!check(R"({"Key":1})", UnknownMembers::Refused));
}

void TestJson::aWrongTypeNamesTheMember()
{
    const Result<JsonObject> object = JsonObject::parse(R"({"a":[1],"b":"x"})");
    QCOMPARE(object->string("a").error().message, std::string("a: expected a string"));
    QCOMPARE(object->boolean("b").error().message, std::string("b: expected true or false"));
    QCOMPARE(object->string("c").error().message, std::string("no member \"c\""));
    QVERIFY(!object->unsignedNumber("a") && !object->signedNumber("b") && !object->elements("b"));
    QVERIFY(!object->object("a") && !object->raw("c"));
    QCOMPARE(object->object("a").error().status, Status::BadRequest);
}

void TestJson::anObjectHasABoundedNumberOfMembers()
{
    std::string text = "{\"a\":0";
    for (std::size_t i = 1; i < kMaxMembers; ++i)
        text += ",\"a\":0";
    QCOMPARE(JsonObject::parse(text + "}")->fields().size(), kMaxMembers);
    QVERIFY(!JsonObject::parse(text + ",\"a\":0}"));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
