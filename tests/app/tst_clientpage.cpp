// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "incidents.h"

#include "app/pages/clientpage.h"
#include "app/pages/outagepanel.h"
#include "app/view/wallclock.h"
#include "widgets/availabilitystrip.h"
#include "widgets/budgetbar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include <csignal>

using app::ClientPage;
using app::LedgerReport;
using app::WorkloadOptions;
using fake::kFault;
using fake::kNow;
using fake::kSecond;
using fake::kStart;
using fake::measured;
using fake::proven;

class TestClientPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_state = fake::healthy(5, 64).state();
        m_page = std::make_unique<ClientPage>();
        m_page->resize(1100, 320);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void figuresAreOfTheLastFiveSeconds()
    {
        QList<app::Sample> samples = fake::steady({.fromNs = kStart, .toNs = kNow});
        samples[100].outcome = app::Sample::Outcome::Failed; // long ago
        samples[2900].outcome = app::Sample::Outcome::Failed;
        take(samples);
        show(kNow);
        QCOMPARE(text("figureRate"), QStringLiteral("100 req/s"));
        QCOMPARE(
            text("figureOk"), QStringLiteral("ok 99 %")); // 499 of 500: not 100, no more digits
        QCOMPARE(text("figureP50"), QStringLiteral("p50 0.5 ms"));
        QCOMPARE(text("figureP99"), QStringLiteral("p99 0.6 ms"));
    }

    void withoutRequestsNoFigureIsClaimed()
    {
        show(kNow);
        QCOMPARE(text("figureRate"), QStringLiteral("0 req/s"));
        QCOMPARE(text("figureOk"), QStringLiteral("ok –"));
        QCOMPARE(text("figureP99"), QStringLiteral("p99 –"));
        QVERIFY(!find<QWidget>("proofLine")->isVisible());
    }

    void allRequestsAreInOneRowWhileNothingHappened()
    {
        take(fake::steady({.fromNs = kStart, .toNs = kNow}));
        show(kNow);
        const QList<widgets::StripRow> &rows = m_page->strip()->rows();
        QCOMPARE(rows.size(), 1);
        quint32 ok = 0;
        for (const widgets::StripCell &cell : rows.at(0).cells)
            ok += cell.ok;
        QVERIFY(ok > 1000);
        QCOMPARE(rows.at(0).note, QStringLiteral("0 failed"));
        QCOMPARE(m_page->strip()->accessibleDescription(), QStringLiteral("No fault yet."));
    }

    void theControlsShowTheWorkloadAndAskForAnother()
    {
        take({}, {.perSecond = 200, .putPercent = 50, .valueBytes = 1000, .deadlineMs = 300});
        show(kNow);
        auto *const rate = find<QComboBox>("workloadRate");
        QCOMPARE(rate->currentData().toInt(), 200);
        WorkloadOptions asked;
        connect(m_page.get(), &ClientPage::workloadChanged, this,
            [&asked](const WorkloadOptions &options) { asked = options; });
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_Down);
        QCOMPARE(asked, (WorkloadOptions{500, 50, 1000, 300}));
        // Until it has come true it stays as it was chosen.
        show(kNow + kSecond);
        QCOMPARE(rate->currentData().toInt(), 500);
    }

    void aRateThatIsNoChoiceIsShownAllTheSame()
    {
        take({}, {.perSecond = 333});
        show(kNow);
        QCOMPARE(find<QComboBox>("workloadRate")->currentText(), QStringLiteral("333 /s"));
    }

    void nothingIsAskedOfThePast()
    {
        QSignalSpy asked(m_page.get(), &ClientPage::checkRequested);
        show(kNow);
        find<QToolButton>("checkNow")->click();
        QCOMPARE(asked.size(), 1);
        // Until that is over it is not asked for again.
        QVERIFY(!find<QToolButton>("checkNow")->isEnabled());
        LedgerReport ledger = proven();
        ledger.checkedAtNs = kNow + kSecond;
        m_state.reduce({kNow, ledger});
        show(kNow + kSecond);
        QVERIFY(find<QToolButton>("checkNow")->isEnabled());
        show(kNow, true);
        QVERIFY(!find<QToolButton>("checkNow")->isEnabled());
        QVERIFY(!find<QComboBox>("workloadRate")->isEnabled());
    }

    void heldItStandsStill()
    {
        take(fake::steady({.fromNs = kStart, .toNs = kNow}));
        show(kNow);
        m_page->strip()->setFocus();
        QTest::keyClick(m_page->strip(), Qt::Key_Space);
        QVERIFY(find<QToolButton>("viewHold")->isChecked());
        const widgets::StripView before = m_page->strip()->view();
        const int painted = m_page->strip()->paints();
        take(fake::steady({.fromNs = kNow, .toNs = kNow + kSecond}));
        show(kNow + kSecond);
        m_page->strip()->grab();
        QCOMPARE(m_page->strip()->view(), before);
        QCOMPARE(m_page->strip()->endText(), app::timeText(kNow)); // which is now no more
        QVERIFY(m_page->strip()->paints() <= painted + 1);
        QTest::keyClick(m_page->strip(), Qt::Key_Space);
        show(kNow + kSecond);
        QVERIFY(m_page->strip()->view().contains(kNow + kSecond));
        QVERIFY(m_page->strip()->endText().isEmpty());
    }

    void anIntervalHasItsOwnStatistics()
    {
        take(fake::failover({.fromNs = kStart, .toNs = kNow}, primariesOf(QStringLiteral("n3")),
            kFault, kFault + kSecond));
        show(kNow);
        m_page->strip()->select(widgets::StripInterval{kFault, kFault + 2 * kSecond});
        const QString line = find<QLabel>("selectionLine")->text();
        QVERIFY(find<QLabel>("selectionLine")->isVisible());
        QVERIFY2(line.contains(QStringLiteral("Selected 2.0 s: 200 request")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral(" failed")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral(" unknown")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("longest gap")), qPrintable(line));
        QVERIFY(text("figureOk") != QStringLiteral("ok 100 %"));
        m_page->strip()->select({});
        QVERIFY(!find<QLabel>("selectionLine")->isVisible());
        QCOMPARE(text("figureOk"), QStringLiteral("ok 100 %"));
    }

    void afterAFaultTheAffectedPartitionsHaveARowOfTheirOwn()
    {
        killN3();
        show(kNow);
        QVERIFY(find<QWidget>("outageLine")->isVisible());
        QVERIFY2(text("outageLine").contains(QStringLiteral("killed · OUTAGE 980 ms")),
            qPrintable(text("outageLine")));
        QVERIFY(m_page->strip()->accessibleDescription().contains(QStringLiteral("OUTAGE 980 ms")));
        QVERIFY(find<QLabel>("proofLine")->text().contains(QStringLiteral("PROOF not yet")));
        const widgets::StripScene &scene = m_page->strip()->scene();
        QCOMPARE(scene.flags.size(), 1);
        QCOMPARE(scene.flags.at(0).atNs, kFault);
        QCOMPARE(scene.flags.at(0).text, QStringLiteral("n3 killed"));
        QCOMPARE(scene.spans.size(), 1);
        const QList<widgets::StripRow> &rows = m_page->strip()->rows();
        QCOMPARE(rows.size(), 2);
        const auto fault = static_cast<qsizetype>(m_page->strip()->view().placeOf(kFault));
        quint32 below = 0;
        for (qsizetype slot = 0; slot < rows.at(0).cells.size(); ++slot) {
            QCOMPARE(rows.at(0).cells.at(slot).ok, rows.at(0).cells.at(slot).total());
            const widgets::StripCell &cell = rows.at(1).cells.at(slot);
            below += cell.failed + cell.unknown;
            if (slot < fault || slot > fault + 11)
                QCOMPARE(cell.ok, cell.total());
        }
        QVERIFY(below > 0);
        QCOMPARE(rows.at(0).note, QStringLiteral("0 failed"));
        // Where the fault is not in view, all are one again.
        m_page->strip()->showInterval({kStart, kStart + 5 * kSecond});
        QCOMPARE(m_page->strip()->rows().size(), 1);
        find<QPushButton>("outageZoom")->click();
        QCOMPARE(m_page->strip()->rows().size(), 2);
        QVERIFY(m_page->strip()->view().contains(kFault));
        QVERIFY(m_page->strip()->view().contains(kFault + kSecond));
    }

    void whatStandsAfterTheEndIsOfTheLastRun()
    {
        killN3();
        m_state.reduce({kNow, proven()});
        show(kNow);
        const QString outage = text("outageLine");
        const QString proof = text("proofLine");
        stage(app::ClusterStage::Stopped);
        show(kNow);
        QVERIFY2(text("outageLine").contains(QStringLiteral("Last run: OUTAGE 980 ms")),
            qPrintable(text("outageLine")));
        QVERIFY2(text("proofLine").contains(QStringLiteral("Last run: PROOF 0 of 4,182")),
            qPrintable(text("proofLine")));
        QVERIFY(m_page->strip()->accessibleDescription().contains(QStringLiteral("Last run")));
        stage(app::ClusterStage::Starting);
        show(kNow);
        QCOMPARE(text("outageLine"), outage);
        QVERIFY2(text("proofLine").contains(QStringLiteral("PROOF not yet")), qPrintable(proof));
    }

    void theFaultThatIsClickedOnIsTheOneThatIsToldOf()
    {
        killN3();
        m_state.reduce({kNow,
            app::SupervisionEvent{.atNs = kNow - kSecond,
                .subject = QStringLiteral("n1"),
                .kind = app::SupervisionEvent::Kind::Signalled,
                .text = {},
                .signal = SIGSTOP}});
        show(kNow);
        QVERIFY(!find<QLabel>("outageLine")->text().contains(QStringLiteral("OUTAGE 980 ms")));
        QSignalSpy chosen(m_page.get(), &ClientPage::incidentChosen);
        const widgets::AvailabilityStrip &strip = *m_page->strip();
        const widgets::StripLayout layout = strip.layoutNow();
        QTest::mouseClick(m_page->strip(), Qt::LeftButton, {},
            QPoint(layout.xOf(strip.view(), kFault), layout.flags.center().y()));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 1);
        QVERIFY2(text("outageLine").contains(QStringLiteral("OUTAGE 980 ms")),
            qPrintable(text("outageLine")));
    }

    void whereTheTimeWentIsNamedAlsoInLittleRoom()
    {
        for (const auto &[width, words] : {std::pair(1400, 0), {560, 0}, {1400, 40}}) {
            app::Incident incident = measured();
            incident.outage.isMeasured = words == 0;
            incident.outage.whyNot = QStringLiteral("a reason ").repeated(words);
            app::OutagePanel panel;
            panel.resize(width, 100);
            panel.show();
            panel.showIncident(incident, proven());
            const auto *const budget = panel.findChild<widgets::BudgetBar *>();
            const auto isNamed = [budget](qsizetype part) {
                return budget->pieces().at(part).text.startsWith(budget->parts().at(part).name);
            };
            // Beside the outage, or below it, which then has the width for itself.
            const auto *const outage = panel.findChild<QLabel *>(QStringLiteral("outageLine"));
            QTRY_COMPARE(
                budget->geometry().top() > outage->geometry().bottom(), width == 560 || words > 0);
            QVERIFY(isNamed(0) && isNamed(1) && isNamed(2) && isNamed(3));
        }
    }

    void theHeaderWrapsWhereItIsNarrow()
    {
        m_page->resize(420, 360);
        show(kNow);
        QCOMPARE(m_page->width(), 420);
        for (const char *const name : {"figureRate", "workloadRate", "checkNow", "viewHold"}) {
            const auto *const widget = find<QWidget>(name);
            QVERIFY2(m_page->rect().contains(
                         QRect(widget->mapTo(m_page.get(), QPoint()), widget->size())),
                name);
        }
        QVERIFY(find<QWidget>("checkNow")->y() > find<QWidget>("figureRate")->y() + 10);
    }

    void theStripIsNeverSqueezedToNothing()
    {
        killN3();
        m_page->resize(560, 40);
        show(kNow);
        m_page->strip()->select(widgets::StripInterval{kFault, kNow});
        QTRY_VERIFY(m_page->height() >= m_page->minimumHeight());
        m_page->resize(560, 40);
        for (const widgets::StripLayout::Row &row : m_page->strip()->layoutNow().rows)
            QVERIFY(row.marks.height() >= 20);
        QVERIFY(m_page->minimumHeight() < 260);
    }

    void anOverloadedHostIsToldBesideTheFiguresWhileItIsSo()
    {
        auto *const host = find<QLabel>("hostBusy");
        const auto busy = [&](int percent, qint64 atNs) {
            m_state.reduce({atNs, app::SampleBatch{{.perSecond = 100}, {}, percent}});
            show(atNs);
        };
        busy(60, kNow);
        QVERIFY(!host->isVisible());
        busy(97, kNow + kSecond);
        QVERIFY(host->isVisible());
        QVERIFY2(host->text().contains(QStringLiteral("97 %")), qPrintable(host->text()));
        busy(60, kNow + 2 * kSecond);
        QVERIFY(!host->isVisible());
    }

    void whatCanBeUsedHasAName()
    {
        for (const char *const name : {"strip", "workloadRate", "workloadMix", "workloadSize",
                 "viewHold", "viewNow", "checkNow", "sparkRate", "sparkP99", "outageBudget"})
            QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void take(
        const QList<app::Sample> &samples, const WorkloadOptions &options = {.perSecond = 100})
    {
        m_state.reduce({kNow, app::SampleBatch{options, samples}});
    }
    [[nodiscard]] QList<quint32> primariesOf(const QString &id) const
    {
        QList<quint32> partitions;
        const app::Picture picture(*m_state.local(), m_state.seen());
        for (const app::PartitionPicture &partition : picture.partitions()) {
            if (partition.primary == id)
                partitions.append(partition.number);
        }
        return partitions;
    }
    void stage(app::ClusterStage stage)
    {
        auto local = std::make_shared<app::LocalCluster>(*m_state.local());
        local->stage = stage;
        m_state.reduce({kNow, app::LocalChanged{std::move(local)}});
    }
    /// A second of outage on its partitions, and all well again after it.
    void killN3()
    {
        QList<app::Sample> before;
        QList<app::Sample> after;
        for (const app::Sample &sample : fake::failover({.fromNs = kStart, .toNs = kNow},
                 primariesOf(QStringLiteral("n3")), kFault, kFault + kSecond))
            (sample.endNs() < kFault ? before : after).append(sample);
        take(before);
        m_state.reduce({kFault,
            app::SupervisionEvent{.atNs = kFault,
                .subject = QStringLiteral("n3"),
                .kind = app::SupervisionEvent::Kind::Signalled,
                .text = {},
                .signal = SIGKILL}});
        take(after);
    }
    void show(qint64 nowNs, bool isPast = false)
    {
        const auto picture = std::make_shared<const app::Picture>(*m_state.local(), m_state.seen());
        m_page->showFrame({m_state, picture, nowNs, isPast, {}, -1});
    }

    app::RunState m_state;
    std::unique_ptr<ClientPage> m_page;
};

QTEST_MAIN(TestClientPage)
#include "tst_clientpage.moc"
