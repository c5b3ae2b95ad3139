// SPDX-License-Identifier: Apache-2.0
#include "totals.h"

#include <QtTest>

using integration::Demand;
using integration::Totals;

/// What a soak is to come to is asked of its figures, each of them.
class TestTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDemandIsFourNumbers();
    void whatWasDoneIsEnough();
    void eachFigureThatFallsShortIsNamed();
};

void TestTotals::aDemandIsFourNumbers()
{
    const std::optional<Demand> demand = Demand::fromText(QStringLiteral("3600,500,300,1000000"));
    QVERIFY(demand);
    QCOMPARE(demand->seconds, 3600);
    QCOMPARE(demand->faults, 500);
    QCOMPARE(demand->failovers, 300);
    QCOMPARE(demand->operations, 1'000'000);
    for (const char *const wrong : {"", "1,2,3", "1,2,3,4,5", "1,2,3,four", "-1,2,3,4"})
        QVERIFY2(!Demand::fromText(QString::fromLatin1(wrong)), wrong);
}

void TestTotals::whatWasDoneIsEnough()
{
    Totals totals;
    totals.beganAt -= 3'601'000'000'000;
    totals.faults = 500;
    totals.failovers = 300;
    totals.operations = 1'000'000;
    QCOMPARE(totals.shortfalls({3600, 500, 300, 1'000'000}), QStringList());
}

void TestTotals::eachFigureThatFallsShortIsNamed()
{
    Totals totals;
    totals.faults = 499;
    totals.failovers = 299;
    totals.switches = 1000; // which were planned
    totals.operations = 999'999;
    const QStringList shortfalls = totals.shortfalls({3600, 500, 300, 1'000'000});
    QCOMPARE(shortfalls.size(), 4);
    QVERIFY(shortfalls[0].endsWith(QStringLiteral(" seconds, demanded are 3600")));
    QCOMPARE(shortfalls[1], QStringLiteral("499 faults, demanded are 500"));
    QCOMPARE(shortfalls[2], QStringLiteral("299 failovers, demanded are 300"));
    QCOMPARE(shortfalls[3], QStringLiteral("999999 operations, demanded are 1000000"));
}

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"
