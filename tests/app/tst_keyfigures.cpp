// SPDX-License-Identifier: Apache-2.0
#include "app/view/keyfigures.h"
#include "app/view/measuretext.h"

#include <QtTest>

using app::Incident;
using app::LedgerReport;
using widgets::Meaning;

class TestKeyFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aTimeHasNoMoreDigitsThanItsResolution_data()
    {
        QTest::addColumn<double>("ms");
        QTest::addColumn<double>("resolutionMs");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withError");
        const auto row = [](double ms, double resolution, const char *text, const char *error) {
            QTest::addRow("%g ± %g", ms, resolution)
                << ms << resolution << QString::fromUtf8(text) << QString::fromUtf8(error);
        };
        row(38.4, 1, "38 ms", "38 ms ± 1 ms");
        row(38.44, 0.5, "38.4 ms", "38.4 ms ± 0.5 ms");
        row(38.4, 50, "40 ms", "40 ms ± 50 ms");
        row(1104, 10, "1.10 s", "1.10 s ± 0.01 s");
        row(1104, 50, "1.10 s", "1.10 s ± 0.05 s");
        row(1104.3, 1, "1.104 s", "1.104 s ± 0.001 s");
        row(999.6, 1, "1.000 s", "1.000 s ± 0.001 s");
        row(999.4, 1, "999 ms", "999 ms ± 1 ms");
        row(12'345, 1000, "12 s", "12 s ± 1 s");
        row(2, 50, "< 50 ms", "< 50 ms");
        row(0, 1, "< 1 ms", "< 1 ms");
        row(17, 0, "17 ms", "17 ms ± 1 ms");
        row(0.04, 0.001, "< 0.1 ms", "< 0.1 ms");
    }
    void aTimeHasNoMoreDigitsThanItsResolution()
    {
        QFETCH(double, ms);
        QFETCH(double, resolutionMs);
        QTEST(app::measureText(ms, resolutionMs), "text");
        QTEST(app::measureAndErrorText(ms, resolutionMs), "withError");
    }

    void aShareIsAllOnlyIfItIsAll_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 part, qint64 total, const char *text) {
            QTest::addRow("%lld of %lld", part, total) << part << total << QString::fromUtf8(text);
        };
        row(100, 100, "100 %");
        row(199, 200, "99 %");
        row(4999, 5000, "99.9 %");
        row(99'999, 100'000, "99.99 %");
        row(100'000, 100'000, "100.00 %");
        row(1, 1000, "0.1 %");
        row(1, 900, "1 %");
        row(0, 900, "0 %");
        row(0, 0, "");
    }
    void aShareIsAllOnlyIfItIsAll()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, total);
        QTEST(app::percentText(part, total), "text");
    }

    void withoutAFaultNothingIsClaimed()
    {
        const app::RunState state;
        QCOMPARE(app::waitedFigure(state).meaning, Meaning::Neutral);
        QCOMPARE(app::waitedFigure(state).value, QStringLiteral("–"));
        QCOMPARE(app::lostFigure(state).value, QStringLiteral("–"));
    }

    void theWaitIsToldOnceItIsOver()
    {
        Incident incident;
        incident.outage = {.isMeasured = true, .whyNot = {}, .worstMs = 38.2, .resolutionMs = 1};
        QCOMPARE(app::waitedFigure(incident).meaning, Meaning::Failed);
        QVERIFY(!app::waitedFigure(incident).value.contains(QStringLiteral("38")));
        incident.outage.isOver = true;
        incident.outage.beganNs = 1;
        QCOMPARE(app::waitedFigure(incident).value, QStringLiteral("38 ms"));
        QCOMPARE(
            app::waitedFigure(incident).sentence, QStringLiteral("Clients waited 38 ms ± 1 ms."));
        // The large figure has no room for it.
        QCOMPARE(app::waitedFigure(incident).caption, QStringLiteral("Clients waited (± 1 ms)"));
    }

    void ifNobodyHadToWaitTheServersTellHowLongTheyTook()
    {
        Incident incident;
        incident.outage = {.isMeasured = true, .whyNot = {}, .resolutionMs = 300, .isOver = true};
        QCOMPARE(app::waitedFigure(incident).value, QStringLiteral("< 300 ms"));
        QCOMPARE(app::waitedFigure(incident).sentence,
            QStringLiteral("No request was affected (< 300 ms)."));
        incident.split = {.isKnown = true, .detectMs = 12, .decideMs = 1, .promoteMs = 2};
        QCOMPARE(app::waitedFigure(incident).value, QStringLiteral("< 300 ms"));
        QCOMPARE(app::waitedFigure(incident).sentence,
            QStringLiteral(
                "No request was affected (< 300 ms): the servers had failed over in 15 ms."));
    }

    void whatWasNotMeasuredIsNoNumber()
    {
        Incident incident;
        incident.outage.whyNot = QStringLiteral("the workload stands still");
        incident.outage.worstMs = 5;
        const app::KeyFigure figure = app::waitedFigure(incident);
        QCOMPARE(figure.meaning, Meaning::Unknown);
        QCOMPARE(figure.value, QStringLiteral("–"));
        QVERIFY(figure.sentence.endsWith(QStringLiteral("the workload stands still")));
        incident.split = {.isKnown = true, .detectMs = 12, .decideMs = 1, .promoteMs = 2};
        QVERIFY(app::waitedFigure(incident).sentence.endsWith(
            QStringLiteral("the workload stands still. The servers failed over in 15 ms.")));
    }

    void ofWhatWasNotAcknowledgedItIsSaidThatItIsUnknown()
    {
        LedgerReport ledger;
        ledger.isChecked = true;
        ledger.acknowledgedThen = 60'002;
        QCOMPARE(app::lostFigure(ledger, 0).sentence,
            QStringLiteral("0 of 60,002 acknowledged writes lost."));
        ledger.unknownThen = 10'047;
        ledger.unknown = 10'050; // the check says nothing of what came later
        QCOMPARE(app::lostFigure(ledger, 0).sentence,
            QStringLiteral("0 of 60,002 acknowledged writes lost, 10,047 unknown."));
    }

    void noLossIsClaimedOnlyOfWhatWasReadBack_data()
    {
        QTest::addColumn<LedgerReport>("ledger");
        QTest::addColumn<Meaning>("meaning");
        QTest::addColumn<QString>("value");
        LedgerReport ledger;
        ledger.acknowledged = 4182;
        ledger.unknown = 3;
        QTest::newRow("not checked") << ledger << Meaning::Neutral << QStringLiteral("–");
        ledger.isChecked = true;
        ledger.acknowledgedThen = 4182;
        ledger.checkedAtNs = 9;
        QTest::newRow("checked before the fault")
            << ledger << Meaning::Neutral << QStringLiteral("–");
        ledger.checkedAtNs = 11;
        QTest::newRow("all there") << ledger << Meaning::Primary << QStringLiteral("0");
        LedgerReport unlike = ledger;
        unlike.partitionsCompared = 64;
        unlike.partitionsAlike = 63;
        QTest::newRow("copies differ") << unlike << Meaning::Failed << QStringLiteral("0");
        ledger.unreadable = 2;
        QTest::newRow("some cannot be read") << ledger << Meaning::Unknown << QStringLiteral("?");
        ledger.staleReads = 1;
        QTest::newRow("a stale read") << ledger << Meaning::Failed << QStringLiteral("0");
        ledger.lost.append(LedgerReport::Offender{});
        QTest::newRow("one lost") << ledger << Meaning::Failed << QStringLiteral("1");
        ledger.unlisted = 4;
        QTest::newRow("more than are listed") << ledger << Meaning::Failed << QStringLiteral("5");
    }
    void noLossIsClaimedOnlyOfWhatWasReadBack()
    {
        QFETCH(LedgerReport, ledger);
        QFETCH(Meaning, meaning);
        QFETCH(QString, value);
        const app::KeyFigure figure = app::lostFigure(ledger, 10);
        QCOMPARE(figure.meaning, meaning);
        QCOMPARE(figure.value, value);
    }
};

QTEST_GUILESS_MAIN(TestKeyFigures)
#include "tst_keyfigures.moc"
