// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/loglimit.h"

#include <QtTest>

#include <string>

using nodeproc::LogLimit;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;

namespace {

using Admitted = std::optional<std::uint64_t>;

core::Instant at(core::Duration since)
{
    return core::Instant(1000s + since);
}

} // namespace

class TestLogLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsToldAtOnceAndThenOneInTenSecondsWithACount();
    void eachKindHasItsOwn();
    void aBurstIsToldAndGrowsBackSlowly();
    void kindsWithoutNumberCountAsOne();
    void theEndIsToldOnceIfTheBeginningWas();
};

void TestLogLimit::theFirstIsToldAtOnceAndThenOneInTenSecondsWithACount()
{
    LogLimit limit{{}};
    QCOMPARE(limit.admit("a", at(0s)), Admitted(0));
    std::uint64_t told = 0;
    for (auto passed = 100ms; passed <= 60s; passed += 100ms) {
        if (const Admitted repeated = limit.admit("a", at(passed))) {
            ++told;
            QCOMPARE(passed % 10s, 0ms);
            QCOMPARE(*repeated, std::uint64_t(99));
        }
    }
    QCOMPARE(told, std::uint64_t(6));
}

void TestLogLimit::eachKindHasItsOwn()
{
    LogLimit limit{{}};
    QCOMPARE(limit.admit("a", at(0s)), Admitted(0));
    QCOMPARE(limit.admit("b", at(0s)), Admitted(0));
    QCOMPARE(limit.admit("a", at(1s)), Admitted());
    QCOMPARE(limit.admit("b", at(11s)), Admitted(0));
    QCOMPARE(limit.admit("a", at(11s)), Admitted(1));
}

void TestLogLimit::aBurstIsToldAndGrowsBackSlowly()
{
    LogLimit limit({.atOnce = 3, .every = 10s});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limit.admit("a", at(0s)), Admitted(0));
    QCOMPARE(limit.admit("a", at(9s)), Admitted());
    QCOMPARE(limit.admit("a", at(20s)), Admitted(1));
    QCOMPARE(limit.admit("a", at(20s)), Admitted(0));
    QCOMPARE(limit.admit("a", at(20s)), Admitted());
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.admit("a", at(10'000s)));
    QCOMPARE(limit.admit("a", at(10'000s)), Admitted());
}

void TestLogLimit::kindsWithoutNumberCountAsOne()
{
    LogLimit limit{{}};
    std::size_t told = 0;
    for (int i = 0; i < 10'000; ++i)
        told += limit.admit("kind " + std::to_string(i), at(0s)).has_value() ? 1 : 0;
    QCOMPARE(told, LogLimit::kMostKinds + 1);
}

void TestLogLimit::theEndIsToldOnceIfTheBeginningWas()
{
    LogLimit limit{{}};
    QCOMPARE(limit.end(), std::uint64_t(0));
    (void)limit.admit("a", at(0s));
    (void)limit.admit("a", at(1s));
    QCOMPARE(limit.end(), std::uint64_t(2));
    QCOMPARE(limit.end(), std::uint64_t(0));
    // To and fro: neither the next failure is told yet, nor that it is over.
    QCOMPARE(limit.admit("a", at(2s)), Admitted());
    QCOMPARE(limit.end(), std::uint64_t(0));
    QCOMPARE(limit.admit("a", at(10s)), Admitted(2));
    QCOMPARE(limit.end(), std::uint64_t(2));
}

QTEST_APPLESS_MAIN(TestLogLimit)
#include "tst_loglimit.moc"
