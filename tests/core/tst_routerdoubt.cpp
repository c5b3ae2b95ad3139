// SPDX-License-Identifier: Apache-2.0
#include "core/router.h"

#include "routerstory.h"
#include "tests/support/printers.h"

#include <QtTest>
#include <random>

using namespace story;

namespace {

/// The first attempt at a write, at n3, ends so that it may have happened. The next is a LOCATE.
void makeDoubtful(Story &story, const QString &what)
{
    QCOMPARE(story.next(), "n3 it");
    if (what != QStringLiteral("late"))
        story.tell(router::Sent{story.sentNumber});
    if (what == QStringLiteral("504")) {
        story.answered(answer(Status::OutcomeUnknown));
        QCOMPARE(story.next(), "pause");
        story.wake();
    } else {
        story.failed(what == QStringLiteral("late"));
    }
    QCOMPARE(story.next(), "n1 LOCATE");
}

} // namespace

class TestRouterDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRefusedIsSentAgain_data();
    void whatWasRefusedIsSentAgain();
    void aReadIsRepeatedAfterAnyFailure_data();
    void aReadIsRepeatedAfterAnyFailure();
    void aWriteInDoubtIsSentAgain_data();
    void aWriteInDoubtIsSentAgain();
    void doubtStaysUntilTheWriteIsSettled_data();
    void doubtStaysUntilTheWriteIsSettled();
    void aWriteThatSurelyWasNotSentIsSentAgain();
    void anOverdueWriteWaitsForItsAnswer();
    void anOverdueWriteGoesToTheNextPrimary();
    void theEarlierOfTwoAnswersCounts();
    void anOverdueWriteWhoseConnectionBreaksIsSentAgain();
    void anOverdueWriteThatIsRefusedIsSentAgain();
    void anOverdueWriteAtItsDeadlineIsUnknown();
    void latePastAnswersAreIgnored();
    void randomFaultsNeverHideADoubtAndAlwaysEnd();
};

void TestRouterDoubt::whatWasRefusedIsSentAgain_data()
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

void TestRouterDoubt::whatWasRefusedIsSentAgain()
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

void TestRouterDoubt::aReadIsRepeatedAfterAnyFailure_data()
{
    QTest::addColumn<bool>("sent");
    QTest::newRow("refused") << false;
    QTest::newRow("lost") << true;
}

void TestRouterDoubt::aReadIsRepeatedAfterAnyFailure()
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

void TestRouterDoubt::aWriteInDoubtIsSentAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("504") << "504";
    QTest::newRow("lost after it was sent") << "lost";
    QTest::newRow("lost, told late that it was sent") << "late";
}

void TestRouterDoubt::aWriteInDoubtIsSentAgain()
{
    QFETCH(QString, what);
    for (const Status end : {Status::Ok, Status::NotFound, Status::ConditionFailed}) {
        Story story = informed(put());
        makeDoubtful(story, what);
        story.answered(located(kN2, 8));
        QCOMPARE(story.next(), "n2 it");
        story.answered(answer(Status::Unavailable));
        story.wake();
        QCOMPARE(story.next(), "n1 LOCATE");
        story.answered(located(kN2, 8));
        QCOMPARE(story.next(), "n2 it");
        story.answered(answer(end));
        QCOMPARE(story.next(), std::to_string(static_cast<int>(end)));
    }
}

void TestRouterDoubt::doubtStaysUntilTheWriteIsSettled_data()
{
    QTest::addColumn<Status>("last");
    QTest::newRow("503 until the deadline") << Status::Unavailable;
    QTest::newRow("429 until the deadline") << Status::SlowDown;
    QTest::newRow("400") << Status::BadRequest;
    QTest::newRow("409") << Status::Conflict;
    QTest::newRow("413") << Status::TooLarge;
}

void TestRouterDoubt::doubtStaysUntilTheWriteIsSettled()
{
    QFETCH(Status, last);
    Story story = informed(put());
    makeDoubtful(story, QStringLiteral("504"));
    while (!story.last.done) {
        const std::string next = story.next();
        if (next == "pause")
            story.wake();
        else if (next.ends_with(" LOCATE"))
            story.answered(located(kN2, 8));
        else
            story.answered(answer(last));
    }
    QCOMPARE(story.next(), "504");
}

void TestRouterDoubt::aWriteThatSurelyWasNotSentIsSentAgain()
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

void TestRouterDoubt::anOverdueWriteWaitsForItsAnswer()
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

void TestRouterDoubt::anOverdueWriteGoesToTheNextPrimary()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    const std::uint32_t first = story.sentNumber;
    story.tell(router::Sent{first});
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
    story.answered(located(kN2, 8));
    QCOMPARE(story.next(), "n2 it");
    QVERIFY(story.last.cancel.empty());
    story.answered(answer(Status::Ok));
    QCOMPARE(story.next(), "200");
    QVERIFY(story.last.done->servedBy == kN2);
    QCOMPARE(story.last.cancel, std::vector<std::uint32_t>{first});
}

void TestRouterDoubt::theEarlierOfTwoAnswersCounts()
{
    for (const Status status : {Status::Ok, Status::Unavailable, Status::OutcomeUnknown}) {
        Story story = informed(put());
        QCOMPARE(story.next(), "n3 it");
        const std::uint32_t first = story.sentNumber;
        story.tell(router::Sent{first});
        story.wake();
        QCOMPARE(story.next(), "n1 LOCATE");
        story.answered(located(kN2, 8));
        QCOMPARE(story.next(), "n2 it");
        const std::uint32_t second = story.sentNumber;
        story.tell(router::Sent{second});
        story.tell(router::Answered{first, answer(status)});
        if (status == Status::Ok) {
            QCOMPARE(story.next(), "200");
            QCOMPARE(story.last.cancel, std::vector<std::uint32_t>{second});
            continue;
        }
        QVERIFY(!story.last.done && story.last.cancel.empty());
        story.tell(router::Answered{second, answer(Status::NotFound)});
        QCOMPARE(story.next(), "404");
    }
}

void TestRouterDoubt::anOverdueWriteWhoseConnectionBreaksIsSentAgain()
{
    Story story = informed(put());
    QCOMPARE(story.next(), "n3 it");
    const std::uint32_t first = story.sentNumber;
    story.tell(router::Sent{first});
    story.wake();
    QCOMPARE(story.next(), "n1 LOCATE");
    story.answered(located(kN3, 7));
    QCOMPARE(story.next(), "pause");
    story.tell(router::Failed{first, true, "reset"});
    QCOMPARE(story.next(), "n1 LOCATE"); // at once
    story.answered(located(kN3, 7));
    QCOMPARE(story.next(), "n3 it");
    story.now = Instant(6s);
    story.tell(router::Tick{});
    QCOMPARE(story.next(), "504");
}

void TestRouterDoubt::anOverdueWriteThatIsRefusedIsSentAgain()
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

void TestRouterDoubt::anOverdueWriteAtItsDeadlineIsUnknown()
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

void TestRouterDoubt::latePastAnswersAreIgnored()
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

void TestRouterDoubt::randomFaultsNeverHideADoubtAndAlwaysEnd()
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
        const bool isSettled = status == Status::Ok || status == Status::NotFound;
        if (isWrite && isInDoubt)
            QVERIFY(status == Status::OutcomeUnknown || isSettled);
    }
}

QTEST_APPLESS_MAIN(TestRouterDoubt)
#include "tst_routerdoubt.moc"
