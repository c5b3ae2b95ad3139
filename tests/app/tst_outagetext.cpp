// SPDX-License-Identifier: Apache-2.0
#include "incidents.h"

#include "app/view/outagetext.h"

#include <QtTest>

using app::Incident;
using app::LedgerReport;
using fake::kFault;
using fake::kNow;
using fake::measured;
using fake::proven;
using widgets::Meaning;

class TestOutageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void theOutageIsToldWithItsResolution()
    {
        Incident incident = measured();
        QCOMPARE(app::outageSaid(incident).text, QStringLiteral("OUTAGE 1.10 s ± 0.01 s"));
        QVERIFY(app::outageDetail(incident).contains(QStringLiteral("n3 killed")));
        QVERIFY(app::outageDetail(incident).contains(QStringLiteral("22 failed · 3 unknown")));
        const auto parts = app::budgetOf(incident.split);
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts.at(0).duration, QStringLiteral("1.0 s"));
        QCOMPARE(parts.at(3).duration, QStringLiteral("20 ms"));
        incident.outage.isOver = false;
        QCOMPARE(app::outageSaid(incident).meaning, Meaning::Failed);
        QCOMPARE(
            app::outageSaid(incident).text, QStringLiteral("OUTAGE not yet over, 1.10 s so far"));
        incident.outage = {};
        incident.split = {};
        incident.outage.whyNot = QStringLiteral("the workload was paused");
        QCOMPARE(app::outageSaid(incident).text,
            QStringLiteral("OUTAGE not measured: the workload was paused"));
        incident.split = {.isKnown = true, .detectMs = 12, .decideMs = 1, .promoteMs = 2};
        QCOMPARE(app::outageSaid(incident).text,
            QStringLiteral("OUTAGE not measured: the workload was paused; as the servers tell it, "
                           "the failover took 15 ms"));
        QVERIFY(app::budgetOf(Incident::Split()).isEmpty());
    }

    void theFaultNamesItsVictimAndWhetherThatWasTheMaster()
    {
        Incident incident = measured();
        incident.wasMaster = false;
        QCOMPARE(app::faultText(incident), QStringLiteral("n3 killed"));
        incident.wasMaster = true;
        QCOMPARE(app::faultText(incident), QStringLiteral("n3 (master) killed"));
        QCOMPARE(app::incidentText(incident), QStringLiteral("n3 killed"));
    }

    void anOutageThatNobodyFeltIsNoNumber()
    {
        Incident incident = measured();
        incident.outage.beganNs = 0;
        incident.outage.endedNs = 0;
        incident.outage.worstMs = 0;
        incident.split = {};
        QCOMPARE(app::outageSaid(incident).text, QStringLiteral("OUTAGE none was felt (< 10 ms)"));
        QCOMPARE(app::waitedText(incident.outage), QStringLiteral("none was felt (< 10 ms)"));
        incident.split = {.isKnown = true, .detectMs = 12, .decideMs = 1, .promoteMs = 2};
        QCOMPARE(app::outageSaid(incident).text,
            QStringLiteral("OUTAGE none was felt (< 10 ms), though by the servers' own events the "
                           "failover took 15 ms"));
        QCOMPARE(app::budgetOf(incident.split).size(), 3);
        incident.split.detectMs = 4;
        QCOMPARE(app::outageSaid(incident).text,
            QStringLiteral("OUTAGE none was felt (< 10 ms), though by the servers' own events the "
                           "failover took 7.0 ms: more requests a second would show it"));
        incident.outage.isOver = false;
        QCOMPARE(app::outageSaid(incident).meaning, Meaning::Moving);
        QCOMPARE(app::outageSaid(incident).text, QStringLiteral("OUTAGE is being measured …"));
        incident.outage.isOver = true;
        QVERIFY(!app::spanOf(incident));
    }

    void withoutZooKeeperWhatWasFeltSoFarIsTold()
    {
        Incident incident = measured();
        incident.subject = app::kZooKeeperId;
        incident.affected.clear();
        incident.split = {};
        incident.outage.isOver = false;
        QCOMPARE(app::outageSaid(incident).text, QStringLiteral("OUTAGE 1.10 s ± 0.01 s so far"));
        QVERIFY(!app::outageDetail(incident).contains(QStringLiteral("affected")));
        QVERIFY(app::spanOf(incident)->toNs != 0);
        incident.outage.beganNs = 0;
        incident.outage.endedNs = 0;
        incident.outage.worstMs = 0;
        QCOMPARE(app::outageSaid(incident).text, QStringLiteral("OUTAGE none so far (< 10 ms)"));
        QCOMPARE(app::outageSaid(incident).meaning, Meaning::Primary);
        QVERIFY(!app::proofSaid(proven(), incident).text.contains(QStringLiteral("other")));
        QCOMPARE(app::waitedFigure(incident).value, QStringLiteral("< 10 ms"));
        QCOMPARE(app::waitedFigure(incident).sentence,
            QStringLiteral("No request was affected so far (< 10 ms)."));
    }

    void anOverloadedHostMakesFiguresUnreliable()
    {
        Incident incident = measured();
        incident.busyPercent = 94;
        QVERIFY(!app::outageSaid(incident).text.contains(QStringLiteral("CPU")));
        incident.busyPercent = 97;
        QVERIFY(app::outageSaid(incident).text.startsWith(QStringLiteral("OUTAGE 1.10 s")));
        QVERIFY(app::outageSaid(incident).text.endsWith(
            QStringLiteral(" · host CPU 97 % busy: timings unreliable")));
    }

    void theProofSaysWhatItProves()
    {
        LedgerReport ledger = proven();
        QCOMPARE(app::proofSaid(ledger, measured()).text,
            QStringLiteral("PROOF 0 of 4,182 acknowledged writes lost · 3 unknown · "
                           "other partitions: 0 disturbed"));
        QCOMPARE(app::proofSaid(ledger, measured()).meaning, Meaning::Primary);
        // What came after the check is told apart from what it proves.
        QCOMPARE(app::sinceCheckText(ledger, measured()),
            QStringLiteral("since then: 818 acknowledged, 2 unknown, not yet read back"));
        ledger.checkedAtNs = kFault - 1;
        QCOMPARE(app::sinceCheckText(ledger, measured()), QString());
        QVERIFY(app::proofSaid(ledger, measured()).text.contains(QStringLiteral("5 unknown")));
        QVERIFY(
            app::proofSaid(ledger, measured()).text.startsWith(QStringLiteral("PROOF not yet")));
        QCOMPARE(app::proofSaid(ledger, measured()).meaning, Meaning::Neutral);
        ledger.checkedAtNs = kNow;
        ledger.unreadable = 2;
        QCOMPARE(app::proofSaid(ledger, measured()).meaning, Meaning::Unknown);
        ledger.lost.append(LedgerReport::Offender{});
        QCOMPARE(app::proofSaid(ledger, measured()).meaning, Meaning::Failed);
        QVERIFY(app::proofSaid(ledger, measured()).text.startsWith(QStringLiteral("PROOF 1 of")));
    }
};

QTEST_GUILESS_MAIN(TestOutageText)
#include "tst_outagetext.moc"
