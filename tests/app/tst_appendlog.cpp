// SPDX-License-Identifier: Apache-2.0
#include "app/history/appendlog.h"
#include "app/history/servernews.h"
#include "app/leanmemory.h"
#include "app/workload/operationlist.h"
#include "app/workload/sample.h"

#include <QtTest>

#include <malloc.h>

using app::AppendLog;
using app::Sample;

/// The lists in which the history of a run is kept.
class TestAppendLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::keepMemoryLean(); }

    void anItemKeepsItsNumberWhenOlderOnesGo()
    {
        AppendLog<qint64> log;
        for (qint64 i = 0; i < kMany; ++i)
            log.append(i);
        log.keep(kMany / 3);
        QCOMPARE(log.end(), kMany);
        QCOMPARE(log.size(), kMany / 3);
        for (qint64 i = log.begin(); i < log.end(); ++i)
            QCOMPARE(log.at(i), i);
    }

    void aCopyGoesOnByItself()
    {
        AppendLog<qint64> log;
        log.append(1);
        AppendLog<qint64> copy = log;
        log.append(2);
        copy.append(3);
        QCOMPARE(log.at(1), 2);
        QCOMPARE(copy.at(1), 3);
    }

    /// Else an hour's history would hold what comes and goes beside it: each page of the heap with
    /// a piece of it in stays with the process.
    void whatIsKeptLiesApartFromWhatComesAndGoes()
    {
        AppendLog<Sample> samples;
        AppendLog<app::ServerEvent> events;
        app::OperationList operations;
        const struct mallinfo2 before = ::mallinfo2();
        for (int i = 0; i < kMany; ++i) {
            samples.append({.dueNs = i});
            if (i % 10 == 0)
                events.append({.server = {}, .atNs = i, .name = {}, .subject = {}, .evidence = {}});
            operations.append({.dueNs = i * kStepNs,
                .sentNs = i * kStepNs + 100'000,
                .endNs = i * kStepNs + 500'000,
                .key = i % 1024,
                .status = 200,
                .attempts = 1,
                .write = quint64(i),
                .version = quint64(i)});
        }
        const struct mallinfo2 after = ::mallinfo2();
        const auto kept = static_cast<qint64>(kMany * sizeof(Sample))
            + static_cast<qint64>(kMany / 10 * sizeof(app::ServerEvent)) + operations.packedBytes();
        const auto apart = static_cast<qint64>(after.hblkhd - before.hblkhd);
        const auto among =
            static_cast<qint64>(after.uordblks) - static_cast<qint64>(before.uordblks);
        qInfo("%lld bytes kept, %lld apart, %lld among others", kept, apart, among);
        QVERIFY(among < kept / 100);
        // No more of it than the pieces that are not yet full.
        QVERIFY(apart < kept + kept / 10);
    }

private:
    static constexpr qint64 kMany = 200'000;
    static constexpr qint64 kStepNs = 5'000'000;
};

QTEST_APPLESS_MAIN(TestAppendLog)
#include "tst_appendlog.moc"
