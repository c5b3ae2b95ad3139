// SPDX-License-Identifier: Apache-2.0
#include "core/response.h"

#include "tests/support/printers.h"

#include <QtTest>

using namespace core;

namespace {

Response fullResponse()
{
    Response response;
    response.status = Status::Unavailable;
    response.message = "no \"primary\"\nyet";
    response.dataRaw = R"({"a": [1.50]})";
    response.version = Version(UINT64_MAX);
    response.retryMs = 25;
    response.idRaw = "\"x\"";
    return response;
}

} // namespace

class TestResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResponseIsOneLineOfKnownMembers();
    void whatIsAbsentIsLeftOut();
    void whatIsEncodedReadsBack();
    void anErrorBecomesAResponse();
    void everyStatusTravels();
    void everyCutIsRefused();
    void unknownMembersAreIgnored();
    void whatIsNoResponseIsRefused_data();
    void whatIsNoResponseIsRefused();
};

void TestResponse::aResponseIsOneLineOfKnownMembers()
{
    QCOMPARE(encodeResponse(fullResponse()),
        std::string(
            "{\"status\":503,\"message\":\"no \\\"primary\\\"\\nyet\",\"data\":{\"a\": [1.50]},"
            "\"version\":18446744073709551615,\"retryMs\":25,\"id\":\"x\"}\n"));
}

void TestResponse::whatIsAbsentIsLeftOut()
{
    QCOMPARE(encodeResponse({}), std::string("{\"status\":200}\n"));
}

void TestResponse::whatIsEncodedReadsBack()
{
    const Response sent = fullResponse();
    std::string line = encodeResponse(sent);
    line.pop_back();
    const Result<Response> read = parseResponse(line);
    QVERIFY(read.has_value());
    QCOMPARE(read->status, sent.status);
    QCOMPARE(read->message, sent.message);
    QCOMPARE(read->dataRaw, sent.dataRaw);
    QVERIFY(read->version == sent.version);
    QVERIFY(read->retryMs == sent.retryMs);
    QCOMPARE(read->idRaw, sent.idRaw);
}

void TestResponse::anErrorBecomesAResponse()
{
    const Response response = errorResponse({Status::NotFound, "no such key"}, "7");
    QCOMPARE(encodeResponse(response),
        std::string("{\"status\":404,\"message\":\"no such key\",\"id\":7}\n"));
}

void TestResponse::everyStatusTravels()
{
    for (const Status status : {Status::Ok, Status::Elsewhere, Status::BadRequest,
             Status::Unauthenticated, Status::Forbidden, Status::NotFound, Status::Conflict,
             Status::ConditionFailed, Status::TooLarge, Status::WrongCluster, Status::SlowDown,
             Status::Internal, Status::Unavailable, Status::OutcomeUnknown}) {
        Response response;
        response.status = status;
        QCOMPARE(parseResponse(encodeResponse(response))->status, status);
    }
}

void TestResponse::everyCutIsRefused()
{
    const std::string line = encodeResponse(fullResponse());
    for (std::size_t size = 0; size + 1 < line.size(); ++size)
        QVERIFY(!parseResponse(std::string_view(line).substr(0, size)));
}

void TestResponse::unknownMembersAreIgnored()
{
    const auto read = parseResponse(R"({"next":"k","status":200,"data":null,"later":[{}]})");
    QVERIFY(read.has_value());
    QCOMPARE(read->dataRaw, std::string("null"));
}

void TestResponse::whatIsNoResponseIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"", "200", "[]", "{}", "{\"status\":\"200\"}", "{\"status\":201}",
             "{\"status\":-200}", "{\"status\":200.0}", "{\"status\":18446744073709551816}",
             "{\"status\":200,\"version\":-1}", "{\"status\":200,\"version\":\"1\"}",
             "{\"status\":503,\"retryMs\":4294967296}", "{\"status\":503,\"retryMs\":null}",
             "{\"status\":400,\"message\":7}", "{\"status\":400,\"message\":\"\\ud800\"}",
             "HTTP/1.1 200 OK"})
        QTest::newRow(line) << QByteArray(line);
}

void TestResponse::whatIsNoResponseIsRefused()
{
    QFETCH(QByteArray, line);
    const Result<Response> read = parseResponse(line.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().status, Status::BadRequest);
}

QTEST_APPLESS_MAIN(TestResponse)
#include "tst_response.moc"
