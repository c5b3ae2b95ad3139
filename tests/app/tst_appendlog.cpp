// SPDX-License-Identifier: Apache-2.0
#include "app/history/appendlog.h"
#include "app/workload/operationlist.h"
#include "app/workload/sample.h"
#include "support/residentbytes.h"

#include <QtTest>

#include <memory>
#include <unistd.h>
#include <vector>

using app::AppendLog;
using app::Sample;

namespace {

qint64 residentKiB()
{
    return support::residentBytes(::getpid()) / 1024;
}

} // namespace

/// The lists in which the history of a run is kept.
class TestAppendLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    /// The programs with a window are linked with an allocator for that (allocator.cpp).
    void whatIsKeptDoesNotHoldWhatCameAndWent()
    {
        constexpr int kPieces = 20'000;
        constexpr std::size_t kPassingBytes = 3'000;
        constexpr qint64 kAllKiB = kPieces * kPassingBytes / 1024;
        AppendLog<Sample> samples;
        app::OperationList operations;
        std::vector<std::unique_ptr<char[]>> passing;
        std::vector<QByteArray> kept;
        const qint64 before = residentKiB();
        for (int i = 0; i < kPieces; ++i) {
            passing.push_back(std::make_unique<char[]>(kPassingBytes));
            kept.push_back(QByteArray::number(i));
            samples.append({.dueNs = i});
            operations.append({.dueNs = i * kStepNs,
                .sentNs = i * kStepNs + 100'000,
                .endNs = i * kStepNs + 500'000,
                .key = i % 1024,
                .status = 200,
                .attempts = 1,
                .write = quint64(i),
                .version = quint64(i)});
        }
        QVERIFY(residentKiB() > before + kAllKiB);
        passing.clear();
        QTRY_VERIFY_WITH_TIMEOUT(residentKiB() < before + kAllKiB / 10, 30'000);
    }

private:
    static constexpr qint64 kMany = 200'000;
    static constexpr qint64 kStepNs = 5'000'000;
};

QTEST_GUILESS_MAIN(TestAppendLog)
#include "tst_appendlog.moc"
