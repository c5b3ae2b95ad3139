// SPDX-License-Identifier: Apache-2.0
#include "core/router.h"

#include "routerstory.h"
#include "tests/support/printers.h"

#include <QtTest>
#include <algorithm>

using namespace story;

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewClientAsksZooKeeperThenTheMasterThenThePrimary();
    void aKnownRouteIsTakenAtOnce();
    void aRedirectIsFollowedAndLearnt();
    void afterThreeRedirectsEverythingIsAskedAgain();
    void aRedirectToAnEarlierTermIsWaitedOut();
    void theServersWishForAPauseIsKept();
    void pausesGrowToAHundredMilliseconds();
    void aSilentServerLosesItsRouteAfter250Milliseconds();
    void whoDoesNotAnswerLosesAllItsRoutes_data();
    void whoDoesNotAnswerLosesAllItsRoutes();
    void theDeadlineTellsTheLatestTrouble();
    void zooKeeperIsAskedOnlyWhenNoServerAnswers();
    void aMasterThatIsGoneIsForgotten();
    void anUnreachableZooKeeperIsAskedAgainAfterAPause();
    void finalAnswersEndTheRequest_data();
    void finalAnswersEndTheRequest();
    void aFixedServerIsAskedAloneAndItsRedirectsFollowed();
    void aRouteThatCannotBeReadIsAFailure();
    void mapAndLocateAreAnsweredByTheMaster();
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

void TestRouter::whoDoesNotAnswerLosesAllItsRoutes_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("a read that is not answered") << false << false;
    QTest::newRow("a read without a connection") << false << true;
    QTest::newRow("a write that is not answered") << true << false;
    QTest::newRow("a write without a connection") << true << true;
}

void TestRouter::whoDoesNotAnswerLosesAllItsRoutes()
{
    QFETCH(bool, isWrite);
    QFETCH(bool, isCut);
    Story story = informed(isWrite ? put() : get());
    const PartitionId another((partition().value + 1) % kPartitions);
    const PartitionId others((partition().value + 2) % kPartitions);
    story.routes.learn({another, Term(5), kN3, {}});
    story.routes.learn({others, Term(5), kN2, {}});
    QCOMPARE(story.next(), "n3 it");
    story.tell(router::Sent{story.sentNumber});
    if (isCut)
        story.failed(true);
    else
        story.wake();
    QVERIFY(story.routes.find(another) == nullptr);
    QVERIFY(story.routes.find(others) != nullptr);
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

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
