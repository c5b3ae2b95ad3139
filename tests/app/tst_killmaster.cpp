// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"
#include "turnmeter.h"

#include "app/models/eventmodel.h"
#include "app/pages/clientpage.h"
#include "app/view/outagetext.h"
#include "support/clusterview.h"
#include "widgets/availabilitystrip.h"

#include <QComboBox>
#include <QDockWidget>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using Role = support::ClusterView::Role;

namespace {

constexpr int kStartMs = 30'000;
constexpr int kChangeMs = 20'000;
constexpr int kCalmMs = 60'000;
constexpr int kPerSecond = 200;
const QString kReady = QStringLiteral("READY");

} // namespace

/// The failover of the master from a person's finger to the screen, while a client of its own reads
/// in ZooKeeper what really became of it.
class TestKillMaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_driver = std::make_unique<DesktopDriver>();
        m_driver->desktop()->start();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window()));
        m_turns = std::make_unique<TurnMeter>();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), kReady, kStartMs);
        m_znodes = std::make_unique<support::ClusterView>(
            m_driver->desktop()->supervisor()->zookeeper().toStdString(), QStringLiteral("demo"));
        m_znodes->open();
        // By leases alone it takes so long that clients surely feel it.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->find<QComboBox>(QStringLiteral("detection"))->isEnabled(), kChangeMs);
        m_driver->choose(core::Detection::Lease);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->window()->picture().seen().config->detection,
            core::Detection::Lease, kChangeMs);
        m_driver->setRate(kPerSecond);
        m_driver->find<QDockWidget>(QStringLiteral("dockClient"))->raise();
    }
    void cleanupTestCase()
    {
        m_turns.reset();
        m_znodes.reset();
        m_driver.reset();
    }

    void init()
    {
        QElapsedTimer clock;
        clock.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), kReady, kStartMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_znodes->status(), kReady, kStartMs);
        qInfo("READY after %lld ms", clock.elapsed());
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->isCalm(kPerSecond), kCalmMs);
        m_victim = m_znodes->master();
        QVERIFY(!m_victim.isEmpty());
        QCOMPARE(m_driver->master(), m_victim);
        m_led = m_znodes->partitionsOf(m_victim, Role::Primary);
        m_incidents = incidents().size();
    }

    void byItsCardsButton()
    {
        auto *const button = m_driver->find<QToolButton>(QStringLiteral("kill_") + m_victim);
        m_driver->window()->resize(1440, 900); // a low card has none
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        seeAndProve();
    }

    void byTheMenuOfItsCard()
    {
        auto *const card = m_driver->find<QWidget>(QStringLiteral("card_") + m_victim);
        QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(4, 4));
        QCOMPARE(m_driver->window()->selectedId(), m_victim);
        QContextMenuEvent asked(
            QContextMenuEvent::Keyboard, card->rect().center(), card->mapToGlobal(QPoint(8, 8)));
        QCoreApplication::sendEvent(card, &asked);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QAction *const kill = m_driver->find<QAction>(QStringLiteral("child_kill"));
        QVERIFY(menu->actions().contains(kill));
        QCOMPARE(kill->text(), QStringLiteral("Kill %1").arg(m_victim));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(kill).center());
        seeAndProve();
    }

    void theWindowNeverStoodStill()
    {
        qInfo("longest turn %lld ms", m_turns->longestMs());
        QVERIFY(m_turns->longestMs() < TurnMeter::kMostMs);
    }

private:
    void seeAndProve()
    {
        QTRY_COMPARE_WITH_TIMEOUT(incidents().size(), m_incidents + 1, kChangeMs);
        for (const auto see : {&TestKillMaster::seeZnodes, &TestKillMaster::seeStrip,
                 &TestKillMaster::seeProof, &TestKillMaster::seeEvents}) {
            (this->*see)();
            if (QTest::currentTestFailed())
                return;
        }
        bringBack();
    }

    /// Though the cluster is not as it was when its servers were started first.
    void bringBack()
    {
        QTest::mouseClick(
            m_driver->find<QToolButton>(QStringLiteral("restart_") + m_victim), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(m_victim), QStringLiteral("up"), kChangeMs);
    }

    /// What ZooKeeper holds, as a client sees it that knows nothing of the window.
    void seeZnodes()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_znodes->master().isEmpty() && m_znodes->master() != m_victim, kChangeMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_znodes->partitionsOf(m_victim, Role::Primary).empty(), kChangeMs);
        QTRY_COMPARE_WITH_TIMEOUT(healthOf(m_victim), QStringLiteral("down"), kChangeMs);
        for (const core::PartitionId partition : m_led) {
            const QString primary = m_znodes->primaryOf(partition);
            QVERIFY(!primary.isEmpty());
            const QSet<QString> inSync =
                support::ClusterView::inSync(m_znodes->partitions().at(partition));
            QVERIFY(inSync.contains(primary));
            QVERIFY(!inSync.contains(m_victim));
            QTRY_COMPARE_WITH_TIMEOUT(primaryShown(partition.value), primary, kChangeMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->master(), m_znodes->master(), kChangeMs);
    }

    /// The flag of the fault, the span of its outage, and marks that are no plain answers.
    void seeStrip()
    {
        QTRY_VERIFY_WITH_TIMEOUT(last().outage.isOver, kChangeMs);
        const app::Incident incident = last();
        QCOMPARE(incident.kind, app::Incident::Kind::Killed);
        QCOMPARE(incident.subject, m_victim);
        QVERIFY(incident.wasMaster);
        QCOMPARE(incident.affected.size(), static_cast<qsizetype>(m_led.size()));
        const widgets::StripScene &scene =
            m_driver->window()->findChild<app::ClientPage *>()->strip()->scene();
        QTRY_VERIFY_WITH_TIMEOUT(scene.flags.contains(app::flagOf(incident)), kChangeMs);
        QVERIFY2(incident.outage.isMeasured, qPrintable(incident.outage.whyNot.toString()));
        QVERIFY(incident.outage.worstMs > 0 && incident.outage.worstMs < 10'000);
        const std::optional<widgets::StripSpan> span = app::spanOf(incident);
        QVERIFY(span);
        QTRY_VERIFY_WITH_TIMEOUT(scene.spans.contains(*span), kChangeMs);
        QTRY_COMPARE_WITH_TIMEOUT(line("outageLine").section(u' ', 1),
            QStringLiteral("%1 · %2").arg(app::faultText(incident), app::outageSaid(incident).text),
            kChangeMs);
        const QString said = line("outageLine");
        QVERIFY2(said.contains(QStringLiteral("OUTAGE")), qPrintable(said));
        qInfo("%s", qPrintable(said));
    }

    void seeProof()
    {
        const auto isProven = [this] {
            const app::LedgerReport &ledger = m_driver->window()->state().ledger();
            return ledger.isChecked && ledger.checkedAtNs > last().outage.endedNs
                && ledger.checkedAtNs > last().faultNs;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isProven(), kChangeMs);
        const app::LedgerReport &ledger = m_driver->window()->state().ledger();
        QVERIFY(ledger.acknowledgedThen > 0);
        QCOMPARE(ledger.lost.size(), 0);
        QCOMPARE(ledger.staleReads, 0U);
        QTRY_VERIFY2_WITH_TIMEOUT(line("proofLine").contains(QStringLiteral("PROOF 0 of")),
            qPrintable(line("proofLine")), kChangeMs);
        qInfo("%s", qPrintable(line("proofLine")));
    }

    void seeEvents()
    {
        for (const QString &told :
            {QStringLiteral("SIGKILL"), QStringLiteral("declared dead"),
                QStringLiteral("%1 is master").arg(m_znodes->master()), QStringLiteral("promoted")})
            QTRY_VERIFY2_WITH_TIMEOUT(isToldOf(told), qPrintable(told), kChangeMs);
    }

    [[nodiscard]] QString healthOf(const QString &id) const
    {
        return m_znodes->object("nodes/" + id.toStdString())[u"health"].toString();
    }
    [[nodiscard]] const QList<app::Incident> &incidents() const
    {
        return m_driver->window()->state().incidents();
    }
    [[nodiscard]] const app::Incident &last() const { return incidents().last(); }
    [[nodiscard]] QString line(const char *name) const
    {
        return m_driver->text(QString::fromLatin1(name));
    }
    [[nodiscard]] QString primaryShown(quint32 partition) const
    {
        return m_driver->window()
            ->picture()
            .partitions()
            .at(static_cast<qsizetype>(partition))
            .primary;
    }
    [[nodiscard]] bool isToldOf(const QString &text) const
    {
        const QAbstractItemModel *const events =
            m_driver->find<QTableView>(QStringLiteral("eventTable"))->model();
        return !events
                    ->match(events->index(0, app::EventModel::What), Qt::DisplayRole, text, 1,
                        Qt::MatchContains)
                    .isEmpty();
    }

    std::unique_ptr<DesktopDriver> m_driver;
    std::unique_ptr<TurnMeter> m_turns;
    std::unique_ptr<support::ClusterView> m_znodes;
    QString m_victim;
    std::vector<core::PartitionId> m_led;
    qsizetype m_incidents = 0;
};

QTEST_MAIN(TestKillMaster)
#include "tst_killmaster.moc"
