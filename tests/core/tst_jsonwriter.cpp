// SPDX-License-Identifier: Apache-2.0
#include "core/jsonwriter.h"

#include "core/json.h"
#include "tests/support/printers.h"

#include <QtTest>
#include <limits>

using namespace core;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriterSetsCommas();
    void aWriterEscapes();
    void aWriterNeverWritesInvalidUtf8();
    void whatIsWrittenReadsBack();
};

void TestJsonWriter::aWriterSetsCommas()
{
    std::string out = "> ";
    JsonWriter writer(out);
    writer.beginObject().key("a").number(1).key("b").beginArray().endArray().key("c").beginArray();
    writer.number(-2).string("x").null().beginObject().endObject().boolean(true).raw("1.50");
    writer.endArray().key("d").number(UINT64_MAX).key("e").number(INT64_MIN).endObject();
    QCOMPARE(out,
        std::string(R"(> {"a":1,"b":[],"c":[-2,"x",null,{},true,1.50],)"
                    R"("d":18446744073709551615,"e":-9223372036854775808})"));
}

void TestJsonWriter::aWriterEscapes()
{
    std::string out;
    JsonWriter writer(out);
    writer.beginObject().key("a\"b").string(
        std::string_view("\"\\/\b\n\r\t\x1f\0\x7f\xc3\xa4", 12));
    writer.key("n")
        .number(0.5)
        .key("inf")
        .number(std::numeric_limits<double>::infinity())
        .endObject();
    QCOMPARE(out,
        std::string("{\"a\\\"b\":\"\\\"\\\\/\\u0008\\n\\r\\t\\u001f\\u0000\x7f\xc3\xa4\","
                    "\"n\":0.5,\"inf\":null}"));
}

void TestJsonWriter::aWriterNeverWritesInvalidUtf8()
{
    std::string out;
    JsonWriter(out).string("a\xff\xe2\x82");
    QCOMPARE(out, std::string("\"a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""));
    QVERIFY(validateValue(out).has_value());
}

void TestJsonWriter::whatIsWrittenReadsBack()
{
    std::string all;
    for (int byte = 0; byte < 128; ++byte)
        all += static_cast<char>(byte);
    all += "\xdf\xbf\xe2\x82\xac\xf0\x9f\x98\x80";
    std::string out;
    JsonWriter(out).string(all);
    QVERIFY(validateValue(out).has_value());
    QVERIFY(*readString(out) == all);
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
