// SPDX-License-Identifier: Apache-2.0
#include "core/copypace.h"

#include <QtTest>

using namespace core;

namespace {

fetch::Copy part(std::uint32_t partition, std::uint64_t index, Urgency urgency = Urgency::Missing)
{
    return {PartitionId(partition), NodeId("n2"), Term(1), SyncId(1), index, urgency};
}

std::optional<std::uint32_t> partitionOf(const std::optional<Fetch> &due)
{
    if (!due)
        return {};
    return std::visit([](const auto &one) { return one.partition.value; }, *due);
}

/// A host whose parts are of one size each, and whose clients write at a steady pace.
struct Story {
    CopyPace pace;
    Instant now = Instant(3600s);
    RequestId write;
    std::uint64_t index = 0;
    std::size_t bytes = 0;

    /// Copies all the while if `part` is not 0.
    void run(Duration time, Duration latency, std::size_t part)
    {
        for (const Instant end = now + time; now < end; now += 10ms) {
            write = write.next();
            pace.beginWrite(write, now - latency);
            pace.endWrite(write, true, now);
            while (part > 0) {
                pace.add(::part(1, index));
                if (!pace.due(now))
                    break;
                pace.charge(part);
                bytes += part;
                ++index;
            }
        }
    }
};

} // namespace

class TestCopyPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCopiesAreUnderWayAtATime()
    {
        CopyPace pace;
        const Instant now = Instant(3600s);
        for (std::uint32_t p = 1; p <= 3; ++p)
            pace.add(part(p, 0));
        QCOMPARE(partitionOf(pace.due(now)), std::optional(1U));
        QCOMPARE(partitionOf(pace.due(now)), std::optional(2U));
        QVERIFY(!pace.due(now));
        pace.add(part(2, 1));
        QCOMPARE(partitionOf(pace.due(now)), std::optional(2U));
        pace.end({PartitionId(1), NodeId("n2")});
        QCOMPARE(partitionOf(pace.due(now)), std::optional(3U));
    }

    void aCopyBegunAgainKeepsItsPlace()
    {
        CopyPace pace;
        const Instant now = Instant(3600s);
        pace.add(part(1, 0));
        pace.add(part(2, 0));
        QVERIFY(pace.due(now) && pace.due(now));
        pace.add(part(1, 0));
        QCOMPARE(partitionOf(pace.due(now)), std::optional(1U));
    }

    void theLastCopyGoesFirst()
    {
        CopyPace pace;
        const Instant now = Instant(3600s);
        pace.add(part(1, 0, Urgency::Move));
        pace.add(part(2, 0, Urgency::Missing));
        pace.add(part(3, 0, Urgency::LastCopy));
        QCOMPARE(partitionOf(pace.due(now)), std::optional(3U));
        QCOMPARE(partitionOf(pace.due(now)), std::optional(2U));
    }

    void aCopyThatIsOverIsNotFetched()
    {
        CopyPace pace;
        pace.add(part(1, 0));
        pace.end({PartitionId(1), NodeId("n2")});
        QVERIFY(!pace.due(Instant(3600s)));
    }

    void entriesForALearnerNeedNoPlace()
    {
        CopyPace pace;
        const Instant now = Instant(3600s);
        pace.add(part(1, 0));
        pace.add(part(2, 0));
        QVERIFY(pace.due(now) && pace.due(now));
        pace.add(fetch::Log{
            PartitionId(3), NodeId("n2"), Term(1), SyncId(1), Decree(1), Decree(2), true});
        QCOMPARE(partitionOf(pace.due(now)), std::optional(3U));
    }

    void noMoreBytesASecondThanAllowed()
    {
        Story story;
        story.run(10s, 1ms, 256 * 1024); // begins low
        story.bytes = 0;
        story.run(10s, 1ms, 256 * 1024);
        QVERIFY2(story.bytes > 570'000'000 && story.bytes < 600'000'000,
            qPrintable(QString::number(story.bytes)));
    }

    void slowWritesHalveTheRateAndQuickOnesBringItBack()
    {
        Story story;
        story.run(5s, 1ms, 0);
        story.run(10s, std::chrono::microseconds(1500), 256 * 1024);
        QCOMPARE(story.pace.bytesPerSecond(), std::uint64_t(60'000'000));
        story.run(3s, 5ms, 256 * 1024);
        QVERIFY(story.pace.bytesPerSecond() <= 60'000'000 / 8);
        QVERIFY(story.pace.bytesPerSecond() >= 1'000'000);
        const std::size_t before = story.bytes;
        story.run(60s, 5ms, 256 * 1024);
        QVERIFY(story.bytes - before < 70'000'000); // the least that is always left
        story.run(15s, 1ms, 256 * 1024);
        QCOMPARE(story.pace.bytesPerSecond(), std::uint64_t(60'000'000));
    }

    void writesThatWereSlowBeforeSlowNothingDown()
    {
        Story story;
        story.run(5s, 20ms, 0);
        story.run(10s, 30ms, 256 * 1024);
        QCOMPARE(story.pace.bytesPerSecond(), std::uint64_t(60'000'000));
    }

    void oneSlowWriteInAHundredIsTooMany_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<std::uint64_t>("rate");
        QTest::newRow("100th") << 100 << std::uint64_t(1'000'000);
        QTest::newRow("150th") << 150 << std::uint64_t(1'000'000);
        QTest::newRow("400th") << 400 << std::uint64_t(60'000'000);
    }

    void oneSlowWriteInAHundredIsTooMany()
    {
        QFETCH(int, every);
        Story story;
        story.run(5s, 1ms, 0);
        for (int i = 0; i < 20; ++i) {
            story.run(10ms * (every - 1), 1ms, 256 * 1024);
            story.run(10ms, 3ms, 256 * 1024);
        }
        QTEST(story.pace.bytesPerSecond(), "rate");
    }

    void smallPartsCostTimeToo()
    {
        Story story;
        story.run(10s, 1ms, 100);
        story.index = 1;
        story.run(1s, 1ms, 100);
        QVERIFY2(story.index > 6'500 && story.index < 7'500,
            qPrintable(QString::number(story.index))); // 60 MB in parts that cost 8 KiB
    }

    void aWriteThatStandsStillIsFelt()
    {
        Story story;
        story.run(5s, 1ms, 0);
        story.run(10s, 1ms, 256 * 1024);
        story.pace.beginWrite(RequestId(1'000'000), story.now);
        for (int i = 0; i < 300; ++i) {
            story.pace.add(part(1, 0));
            if (story.pace.due(story.now += 10ms))
                story.pace.charge(256 * 1024);
        }
        QVERIFY(story.pace.bytesPerSecond() <= 60'000'000 / 8);
    }

    void withoutClientsNothingIsHeldBack()
    {
        Story story;
        story.run(5s, 1ms, 0);
        story.run(5s, 50ms, 256 * 1024);
        QCOMPARE(story.pace.bytesPerSecond(), std::uint64_t(1'000'000));
        for (int i = 0; i < 2000; ++i) {
            story.pace.add(part(1, 0));
            if (story.pace.due(story.now += 10ms))
                story.pace.charge(256 * 1024);
        }
        QCOMPARE(story.pace.bytesPerSecond(), std::uint64_t(60'000'000));
    }
};

QTEST_APPLESS_MAIN(TestCopyPace)
#include "tst_copypace.moc"
