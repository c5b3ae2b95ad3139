// SPDX-License-Identifier: Apache-2.0
#include "app/shell/frametimer.h"

#include <QtTest>

using app::FrameTimer;

namespace {

/// Holds up this thread, as painting a whole window does.
void compute(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms) { }
}

} // namespace

/// When a frame is shown.
class TestFrameTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyQuestionsAreOneFrame()
    {
        FrameTimer timer;
        QSignalSpy due(&timer, &FrameTimer::due);
        QElapsedTimer clock;
        clock.start();
        timer.askWithin(60'000);
        for (int i = 0; i < 10; ++i)
            timer.askWithin(20);
        timer.askWithin(60'000);
        QVERIFY(due.wait());
        QVERIFY(clock.elapsed() < 30'000);
        QTest::qWait(50);
        QCOMPARE(due.size(), 1);
    }

    void whatHasTakenLongHasItsTurnAlone()
    {
        FrameTimer timer;
        bool isNextTurn = false;
        bool wasNextTurn = false;
        connect(&timer, &FrameTimer::due, &timer, [&] { wasNextTurn = isNextTurn; });
        QSignalSpy due(&timer, &FrameTimer::due);
        // Both are due in one turn, this one first; what it posts comes with the next turn.
        QTimer::singleShot(0, Qt::PreciseTimer, &timer, [&] {
            QMetaObject::invokeMethod(
                &timer, [&isNextTurn] { isNextTurn = true; }, Qt::QueuedConnection);
        });
        timer.askWithin(5);
        compute(5 + 2 * FrameTimer::kLateMs);
        QVERIFY(due.wait());
        QVERIFY(wasNextTurn);
    }

    void aThreadThatIsAlwaysBusyShowsItsFramesToo()
    {
        FrameTimer timer;
        QSignalSpy due(&timer, &FrameTimer::due);
        QTimer busy;
        busy.callOnTimeout([] { compute(2 * FrameTimer::kLateMs); });
        busy.start(0);
        for (int i = 1; i <= 3; ++i) {
            timer.askWithin(1);
            QVERIFY(due.wait());
            QCOMPARE(due.size(), i);
        }
    }
};

QTEST_GUILESS_MAIN(TestFrameTimer)
#include "tst_frametimer.moc"
