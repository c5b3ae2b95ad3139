// SPDX-License-Identifier: Apache-2.0
#include "core/backoff.h"

#include <QtTest>
#include <algorithm>
#include <vector>

using namespace core;

namespace {

std::vector<Duration> delays(Backoff backoff, int count)
{
    std::vector<Duration> all;
    for (int i = 0; i < count; ++i)
        all.push_back(backoff.next());
    return all;
}

} // namespace

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysDoubleUpToTheMostAndLieInTheUpperHalf();
    void theSameSeedGivesTheSameDelays();
    void differentSeedsSpread();
    void resetBeginsAnew();
    void theSmallestAndLargestAreSafe();
};

void TestBackoff::delaysDoubleUpToTheMostAndLieInTheUpperHalf()
{
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        Duration whole = 10ms;
        for (const Duration delay : delays(Backoff(10ms, 95ms, seed), 12)) {
            QVERIFY(delay <= whole);
            QVERIFY(delay >= whole / 2);
            whole = std::min<Duration>(2 * whole, 95ms);
        }
    }
}

void TestBackoff::theSameSeedGivesTheSameDelays()
{
    QVERIFY(delays(Backoff(5ms, 1s, 4711), 20) == delays(Backoff(5ms, 1s, 4711), 20));
}

void TestBackoff::differentSeedsSpread()
{
    std::vector<Duration> firsts;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        firsts.push_back(Backoff(100ms, 1s, seed).next());
    std::sort(firsts.begin(), firsts.end());
    firsts.erase(std::unique(firsts.begin(), firsts.end()), firsts.end());
    QVERIFY(firsts.size() > 90);
    QVERIFY(firsts.back() - firsts.front() > 40ms);
}

void TestBackoff::resetBeginsAnew()
{
    Backoff backoff(10ms, 10s, 1);
    for (int i = 0; i < 10; ++i)
        static_cast<void>(backoff.next());
    QVERIFY(backoff.next() > 10ms);
    backoff.reset();
    QVERIFY(backoff.next() <= 10ms);
    QVERIFY(backoff.next() <= 20ms);
}

void TestBackoff::theSmallestAndLargestAreSafe()
{
    for (const Duration delay : delays(Backoff(Duration(1), Duration(1), 7), 10))
        QVERIFY(delay == Duration(1));
    for (const Duration delay : delays(Backoff(Duration::max(), Duration::max(), 7), 10))
        QVERIFY(delay >= Duration::max() / 2);
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
