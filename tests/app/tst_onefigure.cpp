// SPDX-License-Identifier: Apache-2.0
#include "fakeplay.h"

#include "app/view/measuretext.h"
#include "app/view/outagetext.h"

#include <QtTest>

using app::Verdict;
using fake::Flaws;
using fake::name;
using fake::Play;

/// One fault has one figure in the verdict and in the client view, or the verdict says what it
/// differs by.
class TestOneFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasFeltIsToldAlike_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("outageMs");
        for (const char *const scenario : {"kill-primary", "kill-master", "freeze"}) {
            for (const int outageMs : {340, 1720})
                QTest::addRow("%s %d", scenario, outageMs) << name(scenario) << outageMs;
        }
    }
    void whatWasFeltIsToldAlike()
    {
        QFETCH(QString, scenario);
        QFETCH(int, outageMs);
        Play play(scenario, {.outageMs = outageMs});
        const QString why = play.toEnd().why.toString();
        const app::Incident::Outage &outage = play.state().incidents().last().outage;
        QVERIFY(outage.isMeasured && outage.isOver && outage.isFelt());
        const QString figure = app::measureAndErrorText(outage.worstMs, outage.resolutionMs);
        QVERIFY2(why.contains(name("clients waited %1 at worst").arg(figure)),
            qPrintable(figure + name(" is not in ") + why));
    }

    void whatWasNotFeltIsToldAlike()
    {
        Play play(name("kill-primary"), {.outageMs = 60, .isUnfelt = true});
        const QString why = play.toEnd().why.toString();
        const app::Incident &incident = play.state().incidents().last();
        const QString client = app::waitedText(incident.outage);
        QVERIFY2(client.startsWith(name("none was felt (<")), qPrintable(client));
        QVERIFY2(play.news().verdict == Verdict::Pass, qPrintable(why));
        const QString limit =
            app::measureAndErrorText(incident.outage.worstMs, incident.outage.resolutionMs);
        QVERIFY2(why.contains(
                     name("no outage was felt (%1), the slowest request took 60 ms").arg(limit)),
            qPrintable(why));
    }

    /// Each request is answered soon, but by nobody at the first attempt, for longer than allowed.
    void anOutageOfTheClientViewThatIsTooLongFails()
    {
        Play play(name("kill-primary"), {.retriesForMs = 1600});
        const QString why = play.toEnd().why.toString();
        const app::Incident::Outage &outage = play.state().incidents().last().outage;
        QVERIFY(outage.worstMs > 1400);
        QVERIFY2(play.news().verdict == Verdict::Fail, qPrintable(why));
        const QString figure = app::measureAndErrorText(outage.worstMs, outage.resolutionMs);
        QVERIFY2(why.contains(name("clients waited %1 at worst").arg(figure)), qPrintable(why));
    }

    void whatTheClientViewDoesNotMeasureIsToldWithItsReason()
    {
        Play play(name("kill-primary"), {.retriesBefore = true});
        (void)play.toEnd();
        const app::Incident::Outage &outage = play.state().incidents().last().outage;
        QVERIFY(!outage.isMeasured);
        const auto &claims = play.news().claims;
        QVERIFY(std::any_of(claims.begin(), claims.end(), [&outage](const auto &claim) {
            return claim.text.toString().endsWith(
                name("the client view gives no figure: ") + outage.whyNot.toString());
        }));
    }

    void whatComesAfterTheOutageIsToldBesideIt()
    {
        Play play(name("kill-and-return"), {.outageMs = 100, .stallMs = 1160});
        const QString why = play.toEnd().why.toString();
        const app::Incident::Outage &outage = play.state().incidents().last().outage;
        QVERIFY2(play.news().verdict == Verdict::Fail, qPrintable(why));
        QVERIFY2(why.contains(name("waited 1.1")), qPrintable(why));
        const QString figure = app::measureAndErrorText(outage.worstMs, outage.resolutionMs);
        QVERIFY2(
            why.contains(name("the client view measured %1 for the outage itself").arg(figure)),
            qPrintable(why));
    }
};

QTEST_GUILESS_MAIN(TestOneFigure)
#include "tst_onefigure.moc"
