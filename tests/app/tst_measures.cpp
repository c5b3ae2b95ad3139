// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "app/scenario/measures.h"

#include <QtTest>

using fake::kMs;
using fake::kSecond;
using Outcome = app::Sample::Outcome;

/// What clients felt, of made-up requests.
class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnderWayAtTheFaultDoesNotFailBeforeIt_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("dueMsBefore");
        QTest::addColumn<bool>("isCalm");
        QTest::newRow("a read that fails at once") << Outcome::Failed << 1 << true;
        QTest::newRow("a write in doubt") << Outcome::Unknown << 1 << true;
        QTest::newRow("the longest under way") << Outcome::Failed << 100 << true;
        QTest::newRow("a read before that") << Outcome::Failed << 101 << false;
        QTest::newRow("a write before that") << Outcome::Unknown << 101 << false;
        QTest::newRow("the first of two seconds") << Outcome::Failed << 2100 << false;
        QTest::newRow("longer ago") << Outcome::Failed << 2101 << true;
    }
    void whatIsUnderWayAtTheFaultDoesNotFailBeforeIt()
    {
        QFETCH(Outcome, outcome);
        QFETCH(int, dueMsBefore);
        QFETCH(bool, isCalm);
        constexpr qint64 kFaultNs = 5 * kSecond;
        QList<app::Sample> samples =
            fake::steady({.perSecond = app::scenario::kPerSecond, .toNs = 6 * kSecond});
        samples[(kFaultNs / kMs) - dueMsBefore].outcome = outcome; // there is one each ms
        const app::scenario::Calm calm = app::scenario::calmBefore(fake::logOf(samples), kFaultNs);
        QCOMPARE(calm.counts.requests, 2 * app::scenario::kPerSecond);
        QCOMPARE(calm.isCalm, isCalm);
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
