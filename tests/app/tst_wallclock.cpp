// SPDX-License-Identifier: Apache-2.0
#include "app/view/wallclock.h"

#include <QtTest>

/// Where clocks are put forward and back at the last Sundays of March and October.
class TestWallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        app::showTimesOfBoot(0);
    }

    void theTimeOfDayIsThatOfTheZone_data()
    {
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *utc, const char *text) {
            QTest::newRow(utc) << QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODateWithMs)
                               << QString::fromLatin1(text);
        };
        row("2026-01-05T22:59:59.999Z", "23:59:59.999");
        row("2026-01-05T23:00:00.000Z", "00:00:00.000");
        row("2026-03-29T00:59:59.999Z", "01:59:59.999");
        row("2026-03-29T01:00:00.000Z", "03:00:00.000");
        row("2026-10-25T00:59:59.999Z", "02:59:59.999");
        row("2026-10-25T01:00:00.000Z", "02:00:00.000");
    }
    void theTimeOfDayIsThatOfTheZone()
    {
        QFETCH(QDateTime, utc);
        QFETCH(QString, text);
        const qint64 atNs = app::bootNsOf(utc.toMSecsSinceEpoch());
        QCOMPARE(app::timeText(atNs), text);
        QCOMPARE(app::secondText(atNs), text.left(8));
    }

    void beforeAllThereIsNoTime()
    {
        QCOMPARE(app::timeText(0), QString());
        QCOMPARE(app::secondText(-1), QString());
    }

    void itIsWhatQtSaysThroughAYear()
    {
        // More quarters of an hour than are remembered.
        const qint64 beginMs = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).toMSecsSinceEpoch();
        for (qint64 hour = 0; hour < 366 * 24; ++hour) {
            const qint64 wallMs = beginMs + hour * 3'600'000 + 1'234'567;
            QCOMPARE(app::timeText(app::bootNsOf(wallMs)),
                QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("HH:mm:ss.zzz")));
        }
    }
};

QTEST_APPLESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"
