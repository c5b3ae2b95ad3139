// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include "tests/support/printers.h"

#include <QtTest>
#include <random>

using namespace core;

namespace {

// `depth` arrays in one another, or objects that hold `innermost`.
std::string arrays(std::size_t depth)
{
    return std::string(depth, '[').append(depth, ']');
}

std::string objects(std::size_t depth, std::string_view innermost)
{
    std::string text;
    for (std::size_t i = 0; i < depth; ++i)
        text += "{\"a\":";
    text += innermost;
    return text.append(depth, '}');
}

void row(const char *name, const QByteArray &text)
{
    QTest::newRow(name) << text;
}

} // namespace

class TestJsonScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validValuesPass_data();
    void validValuesPass();
    void invalidValuesAreRefused_data();
    void invalidValuesAreRefused();
    void theErrorSaysWhere();
    void depthIsLimited();
    void everyCutOfAValueIsRefused();
    void aByteOutOfPlaceIsFoundAtAnyOffset();
    void randomBytesNeverPassAsMoreThanTheyAre();
};

void TestJsonScanner::validValuesPass_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"0", "-0", "1", "-1", "10", "0.5", "-0.0", "1e5", "1E+5", "1e-5",
             "0e0", "1.25e10", "true", "false", "null", "\"\"", "\"a\"", "[]", "{}", "[ ]", "{ }",
             "[1]", "[1,2]", "[[]]", "[{}]", "{\"a\":1}", "{\"a\":1,\"a\":2}", "{\"\":null}", " 1 ",
             "\t\r\n[\n1\r,\t2 ] ", "{ \"a\" : [ 1 , { \"b\" : \"c\" } ] , \"d\" : false }",
             "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\\uABCD\\uabcd\"", "\"\\ud800\"",
             "\"\\udc00\\ud800\"", "\"\x7f\"", "\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"",
             "\"\xef\xbf\xbf\xf4\x8f\xbf\xbf\"",
             "123456789012345678901234567890123456789012345678901234567890",
             "-1.7976931348623157e99999999999", "\"01234567\\n89abcdef\"", "\"\xe2\x80\xa8\""})
        row(text, text);
    row("a long number", QByteArray(100000, '9'));
    row("a long string", '"' + QByteArray(100000, 'x') + '"');
    row("a long array", '[' + QByteArray("0,").repeated(100000) + "0]");
}

void TestJsonScanner::validValuesPass()
{
    QFETCH(QByteArray, text);
    const Result<void> result = validateValue(text.toStdString());
    QVERIFY2(result.has_value(), result ? "" : result.error().message.c_str());
}

void TestJsonScanner::invalidValuesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    row("empty", "");
    row("a zero byte", QByteArray("\0", 1));
    row("a zero byte behind", QByteArray("1\0", 2));
    for (const char *text : {" ", "tru", "[tru, 1..2]", "truE", "True", "nul", "nulll", "falsey",
             "01", "01.2.3", "-01", "00", "1.", ".5", "-", "+1", "--1", "1e", "1e+", "1.e5", "1..2",
             "1.2.3", "0x10", "1_000", "NaN", "Infinity", "-Infinity", "1 2", "1,", ",", "[", "]",
             "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1}", "{", "}", "{1:2}", "{\"a\"}",
             "{\"a\":}", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "{\"a\"::1}",
             "{\"a\":1]", "{\"a\":1}}", "{a:1}", "{'a':1}", "[]]", "[][]", "{}{}", "\"", "\"abc",
             "\"\\\"", "\"\\", "\"\\x\"", "\"\\a\"", "\"\\'\"", "\"\\u\"", "\"\\u12\"",
             "\"\\u123\"", "\"\\u123g\"", "\"\\U0041\"", "'a'", "abc", "/* */1", "1//", "\"a\tb\"",
             "\"a\nb\"", "\"a\x1f\"", "\"\x01\"", "\"\x80\"", "\"\xff\"", "\"\xc3\"",
             "\"\xc0\xaf\"", "\"\xe0\x80\xaf\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"",
             "\"\xe2\x82\"", "\"\xe2\x82",
             "\xef\xbb\xbf"
             "1",
             "\xc2\xa0"
             "1",
             "\f1", "\v1", "undefined", "[1]x", "\"a\"b", "{\"\x80\":1}", "{\"a\\q\":1}"})
        row(text, text);
}

void TestJsonScanner::invalidValuesAreRefused()
{
    QFETCH(QByteArray, text);
    const Result<void> result = validateValue(text.toStdString());
    QVERIFY(!result);
    QCOMPARE(result.error().status, Status::BadRequest);
}

void TestJsonScanner::theErrorSaysWhere()
{
    const auto message = [](std::string_view text) { return validateValue(text).error().message; };
    QCOMPARE(
        message("[tru, 1..2]"), std::string("bad JSON at byte 4: expected true, false or null"));
    QCOMPARE(message("[1, 2,]"), std::string("bad JSON at byte 6: expected a value"));
    QCOMPARE(message("{\"a\":\"0123456789\x01\"}"),
        std::string("bad JSON at byte 16: a control character in a string must be escaped"));
    QCOMPARE(message("{} x"), std::string("bad JSON at byte 3: expected the end"));
}

void TestJsonScanner::depthIsLimited()
{
    QCOMPARE(kMaxDepth, std::size_t(128));
    QVERIFY(validateValue(arrays(128)).has_value());
    QVERIFY(!validateValue(arrays(129)));
    QVERIFY(validateValue(objects(127, "{}")).has_value());
    QVERIFY(!validateValue(objects(128, "{}")));
    QVERIFY(validateValue(objects(128, "1")).has_value());
    QVERIFY(!validateValue(objects(129, "1")));
    QVERIFY(!validateValue(std::string(10'000'000, '[')));
    QVERIFY(JsonObject::parse(objects(144, "1")).has_value());
    QVERIFY(!JsonObject::parse(objects(145, "1")));
}

void TestJsonScanner::everyCutOfAValueIsRefused()
{
    const std::string text =
        "{\"a\":[1,-2.5e+10,true,false,null,\"x\\u00e4\\n\xe2\x82\xac\"],\"b\":{}}";
    QVERIFY(validateValue(text).has_value());
    for (std::size_t size = 0; size < text.size(); ++size)
        QVERIFY(!validateValue(std::string_view(text).substr(0, size)));
}

void TestJsonScanner::aByteOutOfPlaceIsFoundAtAnyOffset()
{
    // Strings are looked at eight bytes at a time: each place within the eight must count.
    for (std::size_t at = 0; at < 40; ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text(42, 'x');
            text.front() = text.back() = '"';
            text[at + 1] = static_cast<char>(byte);
            const bool isGood = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
            QCOMPARE(validateValue(text).has_value(), isGood);
        }
    }
}

void TestJsonScanner::randomBytesNeverPassAsMoreThanTheyAre()
{
    // What passes must pass again as an element, and be handed back unchanged.
    const unsigned seed = std::random_device()();
    std::mt19937 random(seed);
    const std::string alphabet = "[]{}:,\"\\u0019.eE+-truefalsn \t\n\x80\xc3\xa4";
    for (int i = 0; i < 200000; ++i) {
        std::string text;
        for (std::size_t size = random() % 12; size > 0; --size)
            text += alphabet[random() % alphabet.size()];
        const std::string array = '[' + text + ']';
        const auto elements = readElements(array);
        QVERIFY2(elements.has_value() == validateValue(array).has_value(),
            qPrintable(QStringLiteral("seed %1").arg(seed)));
        if (!validateValue(text))
            continue;
        QVERIFY2(
            elements && elements->size() == 1, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY(validateValue(elements->front()).has_value());
    }
}

QTEST_APPLESS_MAIN(TestJsonScanner)
#include "tst_jsonscanner.moc"
