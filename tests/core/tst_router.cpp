// SPDX-License-Identifier: Apache-2.0
#include "core/router.h"

#include "tests/support/printers.h"

#include <QtTest>
#include <algorithm>
#include <random>

using namespace core;

namespace {

constexpr std::uint32_t kPartitions = 4;
const std::string kKey = "user:1";
const Place kN1{NodeId("n1"), "127.0.0.1:1001"};
const Place kN2{NodeId("n2"), "127.0.0.1:1002"};
const Place kN3{NodeId("n3"), "127.0.0.1:1003"};

request::Operation get()
{
    return request::Get{kKey};
}

request::Operation put()
{
    return request::Put{kKey, "1"};
}

PartitionId partition()
{
    return partitionOf(kKey, kPartitions);
}

std::string placeJson(const Place &place)
{
    const std::size_t colon = place.address.rfind(':');
    return R"({"id":")" + place.id.text + R"(","host":")" + place.address.substr(0, colon)
        + R"(","port":)" + place.address.substr(colon + 1) + '}';
}

Response located(const Place &primary, std::uint64_t term, Status status = Status::Ok)
{
    Response response;
    response.status = status;
    response.dataRaw = R"({"partition":)" + std::to_string(partition().value) + R"(,"term":)"
        + std::to_string(term) + R"(,"primary":)" + placeJson(primary) + R"(,"secondaries":[)"
        + placeJson(kN2) + "]}";
    return response;
}

Response answer(Status status)
{
    Response response;
    response.status = status;
    response.message = status == Status::Ok ? "" : "so it is";
    return response;
}

/// One request and what surrounds it, on virtual time.
struct Story {
    RouteCache routes = {};
    Instant now = Instant(1s);
    Router router;
    router::Output last = {};

    explicit Story(request::Operation operation, std::string at = {}, Duration time = 5s)
        : router({std::move(operation), std::move(at), Instant(1s) + time, 4711})
    {
    }

    void tell(const router::Event &event) { last = router.step(event, now, routes); }
    void answered(const Response &response) { tell(router::Answered{sentNumber, response}); }
    void failed(bool sent) { tell(router::Failed{sentNumber, sent, "connection refused"}); }
    void wake()
    {
        now = last.wakeAt;
        tell(router::Tick{});
    }
    /// "n1 LOCATE", "n2 GET", "ZooKeeper", "pause" or the status at the end.
    std::string next()
    {
        if (last.done)
            return std::to_string(static_cast<int>(last.done->response.status));
        if (last.askZooKeeper)
            return "ZooKeeper";
        if (!last.send)
            return "pause";
        sentNumber = last.send->number;
        const std::string name =
            last.send->place.id.empty() ? last.send->place.address : last.send->place.id.text;
        return name + (last.send->isLocate ? " LOCATE" : " it");
    }

    std::uint32_t sentNumber = 0;
};

/// A client that knows the master, n1, and the key's primary, n3 of term 7.
Story informed(request::Operation operation)
{
    Story story(std::move(operation));
    story.routes.setMaster(kN1, kPartitions);
    story.routes.learn({partition(), Term(7), kN3, {kN2}});
    story.tell(router::Started{});
    return story;
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewClientAsksZooKeeperThenTheMasterThenThePrimary();
    void aKnownRouteIsTakenAtOnce();
    void aRedirectIsFollowedAndLearnt();
    void afterThreeRedirectsEverythingIsAskedAgain();
    void aRedirectToAnEarlierTermIsWaitedOut();
    void whatWasRefusedIsSentAgain_data();
    void whatWasRefusedIsSentAgain();
    void theServersWishForAPauseIsKept();
    void pausesGrowToAHundredMilliseconds();
    void aSilentServerLosesItsRouteAfter250Milliseconds();
    void aReadIsRepeatedAfterAnyFailure_data();
    void aReadIsRepeatedAfterAnyFailure();
    void aWriteInDoubtIsNeverSentAgain_data();
    void aWriteInDoubtIsNeverSentAgain();
    void aWriteThatSurelyWasNotSentIsSentAgain();
    void anOverdueWriteWaitsForItsAnswer();
    void anOverdueWriteEndsOnceItsPrimaryIsReplaced();
    void anOverdueWriteThatIsRefusedIsSentAgain();
    void anOverdueWriteAtItsDeadlineIsUnknown();
    void theDeadlineTellsTheLatestTrouble();
    void zooKeeperIsAskedOnlyWhenNoServerAnswers();
    void aMasterThatIsGoneIsForgotten();
    void anUnreachableZooKeeperIsAskedAgainAfterAPause();
    void finalAnswersEndTheRequest_data();
    void finalAnswersEndTheRequest();
    void aFixedServerIsAskedAloneAndItsRedirectsFollowed();
    void aRouteThatCannotBeReadIsAFailure();
    void latePastAnswersAreIgnored();
    void mapAndLocateAreAnsweredByTheMaster();
    void randomFaultsNeverSendAWriteTwiceInDoubtAndAlwaysEnd();
};

void TestRouter::aNewClientAsksZooKeeperThenTheMasterThenThePrimary()
{
    Story story(get());
    story.tell(router::Started{});
    QCOMPARE(story.next(), "ZooKeeper");
    story.routes.setMaster(kN1, kPartitions);
    story.tell(router::ZooKeeperAsked{});
    QCOMPARE(story.next(), "n1 LOCATE");
    story.answered(located(kN3, 7));
    QCOMPARE(story.next(), "n3 it");
    story.answered(answer(Status::Ok));
    QCOMPARE(story.next(), "200");
    QVERIFY(story.last.done->servedBy == kN3);
    QVERIFY(story.last.done->partition == partition());
    QCOMPARE(story.last.done->attempts, 1u);
}

void TestRouter::aKnownRouteIsTakenAtOnce()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    story.answered(answer(Status::Ok));
    QCOMPARE(story.next(), "200");
}

void TestRouter::aRedirectIsFollowedAndLearnt()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    story.answered(located(kN2, 8, Status::Elsewhere));
    QCOMPARE(story.next(), "n2 it");
    QCOMPARE(story.routes.find(partition())->primary.address, kN2.address);
    story.answered(answer(Status::Ok));
    QCOMPARE(story.last.done->attempts, 2u);
}

void TestRouter::afterThreeRedirectsEverythingIsAskedAgain()
{
    Story story = informed(get());
    const Place *const hops[] = {&kN2, &kN3, &kN2};
    QCOMPARE(story.next(), "n3 it");
    for (const Place *const hop : hops) {
        story.answered(located(*hop, 7, Status::Elsewhere));
        QCOMPARE(story.next(), hop->id.text + " it");
    }
    story.answered(located(kN3, 7, Status::Elsewhere));
    QCOMPARE(story.next(), "pause");
    QVERIFY(story.routes.find(partition()) == nullptr);
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
}

void TestRouter::aRedirectToAnEarlierTermIsWaitedOut()
{
    Story story = informed(get());
    QCOMPARE(story.next(), "n3 it");
    story.answered(located(kN2, 6, Status::Elsewhere)); // n3 has not heard of its own term
    QCOMPARE(story.next(), "pause");
    story.wake();
    QCOMPARE(story.next(), "n3 it");
}

void TestRouter::whatWasRefusedIsSentAgain_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<QString>("then");
    for (const bool isWrite : {false, true}) {
        const char *const what = isWrite ? "put" : "get";
        QTest::addRow("503 %s", what) << Status::Unavailable << isWrite << "n1 LOCATE";
        QTest::addRow("500 %s", what) << Status::Internal << isWrite << "n1 LOCATE";
        QTest::addRow("429 %s", what) << Status::SlowDown << isWrite << "n3 it";
    }
}

void TestRouter::whatWasRefusedIsSentAgain()
{
    QFETCH(Status, status);
    QFETCH(bool, isWrite);
    QFETCH(QString, then);
    Story story = informed(isWrite ? put() : get());
    QCOMPARE(story.next(), "n3 it");
    story.tell(router::Sent{story.sentNumber});
    story.answered(answer(status));
    QCOMPARE(story.next(), "pause");
    QVERIFY(story.last.wakeAt > story.now);
    story.wake();
    QCOMPARE(QString::fromStdString(story.next()), then);
    if (then == QStringLiteral("n1 LOCATE")) {
        story.answered(located(kN3, 7));
        QCOMPARE(story.next(), "n3 it");
    }
    story.answered(answer(Status::Ok));
    QCOMPARE(story.next(), "200");
    QCOMPARE(story.last.done->attempts, 2u);
}

void TestRouter::theServersWishForAPauseIsKept()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    Response wish = answer(Status::Unavailable);
    wish.retryMs = 37;
    story.answered(wish);
    QVERIFY(story.last.wakeAt == story.now + 37ms);
}

void TestRouter::pausesGrowToAHundredMilliseconds()
{
    Story story = informed(get());
    Duration whole = kFirstPause;
    for (int i = 0; i < 12; ++i) {
        const std::string then = story.next();
        if (then == "n1 LOCATE") {
            story.answered(located(kN3, 7));
            QCOMPARE(story.next(), "n3 it");
        }
        story.answered(answer(Status::Unavailable));
        const Duration pause = story.last.wakeAt - story.now;
        QVERIFY(pause <= whole);
        QVERIFY(pause >= whole / 2);
        whole = std::min<Duration>(2 * whole, kLongestPause);
        story.wake();
    }
}

void TestRouter::aSilentServerLosesItsRouteAfter250Milliseconds()
{
    Story story = informed(get());
    QCOMPARE(story.next(), "n3 it");
    story.tell(router::Sent{story.sentNumber});
    QVERIFY(story.last.wakeAt == story.now + 250ms);
    const std::uint32_t silent = story.sentNumber;
    story.wake();
    QCOMPARE(story.last.cancel, std::vector<std::uint32_t>{silent});
    QVERIFY(story.routes.find(partition()) == nullptr);
    QCOMPARE(story.next(), "n1 LOCATE");
    story.answered(located(kN2, 8));
    QCOMPARE(story.next(), "n2 it");
}

void TestRouter::aReadIsRepeatedAfterAnyFailure_data()
{
    QTest::addColumn<bool>("sent");
    QTest::newRow("refused") << false;
    QTest::newRow("lost") << true;
}

void TestRouter::aReadIsRepeatedAfterAnyFailure()
{
    QFETCH(bool, sent);
    Story story = informed(get());
    QCOMPARE(story.next(), "n3 it");
    story.failed(sent);
    QCOMPARE(story.next(), "n1 LOCATE"); // at once the first time
    story.answered(located(kN3, 7));
    QCOMPARE(story.next(), "n3 it");
    story.failed(sent);
    QCOMPARE(story.next(), "pause");
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
}

void TestRouter::aWriteInDoubtIsNeverSentAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("504") << "504";
    QTest::newRow("lost after it was sent") << "lost";
    QTest::newRow("lost, told late that it was sent") << "late";
}

void TestRouter::aWriteInDoubtIsNeverSentAgain()
{
    QFETCH(QString, what);
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    if (what != QStringLiteral("late"))
        story.tell(router::Sent{story.sentNumber});
    if (what == QStringLiteral("504"))
        story.answered(answer(Status::OutcomeUnknown));
    else
        story.failed(what == QStringLiteral("late"));
    QCOMPARE(story.next(), "504");
}

void TestRouter::aWriteThatSurelyWasNotSentIsSentAgain()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    story.failed(false);
    QCOMPARE(story.next(), "n1 LOCATE");
    story.answered(located(kN2, 8));
    QCOMPARE(story.next(), "n2 it");
    // No connection came about in time: cancelled, so it never will be sent.
    const std::uint32_t unsent = story.sentNumber;
    story.wake();
    QCOMPARE(story.last.cancel, std::vector<std::uint32_t>{unsent});
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
    story.answered(located(kN2, 8));
    QCOMPARE(story.next(), "n2 it");
    story.answered(answer(Status::Ok));
    QCOMPARE(story.last.done->attempts, 3u);
}

void TestRouter::anOverdueWriteWaitsForItsAnswer()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    const std::uint32_t write = story.sentNumber;
    story.tell(router::Sent{write});
    story.wake();
    QVERIFY(story.last.cancel.empty());
    QVERIFY(story.routes.find(partition()) == nullptr); // others shall not wait too
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(story.next(), "n1 LOCATE");
        story.answered(located(kN3, 7));
        QCOMPARE(story.next(), "pause");
        story.wake();
    }
    story.tell(router::Answered{write, answer(Status::Ok)});
    QCOMPARE(story.next(), "200");
    QCOMPARE(story.last.done->attempts, 1u);
    QVERIFY(story.last.done->servedBy == kN3);
}

void TestRouter::anOverdueWriteEndsOnceItsPrimaryIsReplaced()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    story.tell(router::Sent{story.sentNumber});
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
    story.answered(located(kN2, 8));
    QCOMPARE(story.next(), "504");
    QCOMPARE(story.routes.find(partition())->primary.address, kN2.address);
}

void TestRouter::anOverdueWriteThatIsRefusedIsSentAgain()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    const std::uint32_t write = story.sentNumber;
    story.tell(router::Sent{write});
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
    story.tell(router::Answered{write, answer(Status::Unavailable)});
    QCOMPARE(story.next(), "pause");
    QCOMPARE(story.last.cancel, std::vector<std::uint32_t>{story.sentNumber});
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
    story.answered(located(kN2, 8));
    QCOMPARE(story.next(), "n2 it");
}

void TestRouter::anOverdueWriteAtItsDeadlineIsUnknown()
{
    Story story(put(), kN3.address); // nobody to ask for another term
    story.tell(router::Started{});
    QCOMPARE(story.next(), kN3.address + " it");
    story.tell(router::Sent{story.sentNumber});
    story.wake();
    QVERIFY(!story.last.done);
    QVERIFY(story.last.wakeAt == Instant(6s));
    story.wake();
    QCOMPARE(story.next(), "504");
}

void TestRouter::theDeadlineTellsTheLatestTrouble()
{
    Story story = informed(get());
    while (!story.last.done) {
        const std::string then = story.next();
        if (then == "ZooKeeper")
            story.tell(router::ZooKeeperAsked{});
        else if (then == "n1 LOCATE")
            story.answered(located(kN3, 7));
        else if (then == "n3 it")
            story.answered(answer(Status::Internal));
        else
            story.wake();
    }
    QVERIFY(story.now == Instant(6s));
    QCOMPARE(story.next(), "500");
    QVERIFY(story.last.done->response.message.find("so it is") != std::string::npos);
    QVERIFY(story.last.done->servedBy == Place());
}

void TestRouter::zooKeeperIsAskedOnlyWhenNoServerAnswers()
{
    Story story = informed(get());
    QCOMPARE(story.next(), "n3 it");
    story.failed(false);
    QCOMPARE(story.next(), "n1 LOCATE");
    story.failed(false);
    story.wake();
    QCOMPARE(story.next(), "n2 LOCATE");
    story.failed(false);
    story.wake();
    QCOMPARE(story.next(), "n3 LOCATE");
    story.failed(false);
    story.wake();
    QCOMPARE(story.next(), "ZooKeeper");
    story.routes.setMaster(kN2, kPartitions);
    story.tell(router::ZooKeeperAsked{});
    QCOMPARE(story.next(), "n2 LOCATE");
}

void TestRouter::aMasterThatIsGoneIsForgotten()
{
    Story story = informed(get());
    QCOMPARE(story.next(), "n3 it");
    story.failed(true);
    QCOMPARE(story.next(), "n1 LOCATE");
    story.failed(false);
    QVERIFY(!story.routes.master());
    // What n2 was last told may be old; if it is, the next one is asked, and in the end ZooKeeper.
    story.wake();
    QCOMPARE(story.next(), "n2 LOCATE");
    story.answered(located(kN3, 7));
    QCOMPARE(story.next(), "n3 it");
    story.failed(false);
    story.wake();
    QCOMPARE(story.next(), "n3 LOCATE");
}

void TestRouter::anUnreachableZooKeeperIsAskedAgainAfterAPause()
{
    Story story(get());
    story.tell(router::Started{});
    int asked = 0;
    while (!story.last.done) {
        if (story.next() == "ZooKeeper") {
            ++asked;
            story.tell(router::ZooKeeperAsked{"ZooKeeper cannot be reached"});
        } else {
            story.wake();
        }
    }
    QVERIFY(asked > 10);
    QCOMPARE(story.next(), "503");
    QCOMPARE(story.last.done->response.message, "ZooKeeper cannot be reached");
    QCOMPARE(story.last.done->attempts, 0u);
}

void TestRouter::finalAnswersEndTheRequest_data()
{
    QTest::addColumn<Status>("status");
    for (const Status status : {Status::Ok, Status::BadRequest, Status::Unauthenticated,
             Status::Forbidden, Status::NotFound, Status::Conflict, Status::ConditionFailed,
             Status::TooLarge, Status::WrongCluster})
        QTest::addRow("%d", static_cast<int>(status)) << status;
}

void TestRouter::finalAnswersEndTheRequest()
{
    QFETCH(Status, status);
    for (const request::Operation &operation : {get(), put()}) {
        Story story = informed(operation);
        QCOMPARE(story.next(), "n3 it");
        story.answered(answer(status));
        QVERIFY(story.last.done);
        QCOMPARE(story.last.done->response.status, status);
    }
}

void TestRouter::aFixedServerIsAskedAloneAndItsRedirectsFollowed()
{
    Story story(put(), kN1.address);
    story.tell(router::Started{});
    QCOMPARE(story.next(), kN1.address + " it");
    story.answered(located(kN3, 7, Status::Elsewhere));
    QCOMPARE(story.next(), "n3 it");
    story.failed(false);
    QCOMPARE(story.next(), kN1.address + " it");
    story.failed(false);
    QCOMPARE(story.next(), "pause");
    story.wake();
    QCOMPARE(story.next(), kN1.address + " it");
    story.answered(located(kN2, 8, Status::Elsewhere));
    QCOMPARE(story.next(), "n2 it");
    story.answered(answer(Status::Ok));
    QCOMPARE(story.next(), "200");
}

void TestRouter::aRouteThatCannotBeReadIsAFailure()
{
    Story story(get());
    story.routes.setMaster(kN1, kPartitions);
    story.tell(router::Started{});
    QCOMPARE(story.next(), "n1 LOCATE");
    Response nonsense = answer(Status::Ok);
    nonsense.dataRaw = R"({"partition":99999})";
    story.answered(nonsense);
    QCOMPARE(story.next(), "ZooKeeper");
}

void TestRouter::latePastAnswersAreIgnored()
{
    Story story = informed(get());
    QCOMPARE(story.next(), "n3 it");
    const std::uint32_t first = story.sentNumber;
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
    story.tell(router::Answered{first, answer(Status::NotFound)});
    QVERIFY(!story.last.done);
    story.tell(router::Failed{first, true, "lost"});
    QVERIFY(!story.last.done);
    story.tell(router::ZooKeeperAsked{});
    QVERIFY(!story.last.done);
    story.answered(located(kN2, 8));
    QCOMPARE(story.next(), "n2 it");
}

void TestRouter::mapAndLocateAreAnsweredByTheMaster()
{
    for (const request::Operation &operation :
        {request::Operation(request::Map{}), request::Operation(request::Locate{kKey})}) {
        Story story = informed(operation);
        QCOMPARE(story.next(), "n1 it");
        story.answered(answer(Status::Unavailable)); // INITIALIZING
        story.wake();
        QCOMPARE(story.next(), "n1 it");
        story.failed(true);
        QCOMPARE(story.next(), "n2 it");
        story.answered(answer(Status::Ok));
        QCOMPARE(story.next(), "200");
    }
}

void TestRouter::randomFaultsNeverSendAWriteTwiceInDoubtAndAlwaysEnd()
{
    constexpr Status kStatuses[] = {Status::Ok, Status::Elsewhere, Status::NotFound,
        Status::SlowDown, Status::Internal, Status::Unavailable, Status::OutcomeUnknown};
    const Place places[] = {kN1, kN2, kN3};
    for (unsigned seed = 0; seed < 5000; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&random](unsigned n) { return static_cast<std::size_t>(random() % n); };
        const bool isWrite = upTo(2) == 0;
        Story story(isWrite ? put() : get(), upTo(4) == 0 ? kN1.address : std::string());
        bool isInDoubt = false;
        int steps = 0;
        story.tell(router::Started{});
        while (!story.last.done) {
            QVERIFY2(++steps < 5000, qPrintable(QString::number(seed)));
            QVERIFY(story.last.wakeAt > story.now || story.now >= Instant(6s));
            const std::string then = story.next();
            const bool isIt = then.ends_with(" it");
            if (isIt && isWrite)
                QVERIFY2(!isInDoubt, qPrintable(QString::number(seed)));
            if (then == "ZooKeeper") {
                if (upTo(3) > 0)
                    story.routes.setMaster(places[upTo(3)], kPartitions);
                story.tell(router::ZooKeeperAsked{upTo(3) == 0 ? "no" : ""});
                continue;
            }
            if (then == "pause" || upTo(4) == 0) {
                if (isIt && upTo(2) == 0) {
                    story.tell(router::Sent{story.sentNumber});
                    isInDoubt = true;
                }
                story.wake();
                continue;
            }
            if (upTo(5) == 0) {
                const bool sent = upTo(2) == 0;
                isInDoubt = isInDoubt || (isIt && sent);
                story.failed(sent);
            } else if (isIt) {
                const Status status = kStatuses[upTo(7)];
                isInDoubt = isInDoubt || status == Status::OutcomeUnknown;
                story.answered(status == Status::Elsewhere
                        ? located(places[upTo(3)], upTo(9), Status::Elsewhere)
                        : answer(status));
            } else {
                story.answered(located(places[upTo(3)], upTo(9)));
            }
        }
        QVERIFY(story.now <= Instant(6s));
        const Status status = story.last.done->response.status;
        if (!isWrite)
            QVERIFY(status != Status::OutcomeUnknown);
        if (isWrite && isInDoubt)
            QVERIFY(status == Status::OutcomeUnknown);
    }
}

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
