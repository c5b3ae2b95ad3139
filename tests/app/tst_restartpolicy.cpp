// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/restartpolicy.h"

#include <QtTest>

using app::RestartPolicy;
using Answer = app::RestartPolicy::Answer;

namespace {

constexpr qint64 kSecond = 1'000'000'000;

} // namespace

class TestRestartPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThirdDeathInThirtySecondsIsTheLast()
    {
        RestartPolicy policy;
        QCOMPARE(policy.died(QStringLiteral("n1"), kSecond), Answer::Restart);
        QCOMPARE(policy.died(QStringLiteral("n1"), 2 * kSecond), Answer::Restart);
        QCOMPARE(policy.died(QStringLiteral("n2"), 3 * kSecond), Answer::Restart);
        QCOMPARE(policy.died(QStringLiteral("n1"), 31 * kSecond), Answer::GiveUp);
        QCOMPARE(policy.died(QStringLiteral("n1"), 500 * kSecond), Answer::GiveUp);
    }
    void whoDiesSeldomIsAlwaysStartedAgain()
    {
        RestartPolicy policy;
        for (qint64 i = 1; i < 20; ++i)
            QCOMPARE(policy.died(QStringLiteral("n1"), i * 16 * kSecond), Answer::Restart);
    }
    void aPersonsStartBeginsAnew()
    {
        RestartPolicy policy;
        for (qint64 i = 1; i <= 3; ++i)
            (void)policy.died(QStringLiteral("n1"), i * kSecond);
        policy.forget(QStringLiteral("n1"));
        QCOMPARE(policy.died(QStringLiteral("n1"), 4 * kSecond), Answer::Restart);
    }
};

QTEST_GUILESS_MAIN(TestRestartPolicy)
#include "tst_restartpolicy.moc"
