// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"

#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <map>

namespace {

using core::Detection;

constexpr int kStartMs = 30'000;
constexpr int kChangeMs = 30'000;
constexpr int kCalmMs = 60'000;
constexpr int kPerSecond = 200;
constexpr double kMostGoneMs = 2'000; // less than what detection by sessions takes

} // namespace

/// The same kill costs what detection needs: by the connection that breaks, by the lease that runs
/// out, or by ZooKeeper's session alone. Seen in the window, with real servers.
class TestDetectionCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_driver = std::make_unique<DesktopDriver>();
        m_driver->desktop()->start();
        m_driver->window()->resize(1440, 900); // a low card has no buttons
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("READY"), kStartMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->find<QComboBox>(QStringLiteral("detection"))->isEnabled(), kChangeMs);
        m_driver->setRate(kPerSecond);
    }
    void cleanupTestCase() { m_driver.reset(); }

    void aKill_data()
    {
        QTest::addColumn<Detection>("detection");
        QTest::addColumn<double>("leastMs");
        QTest::addColumn<double>("mostMs");
        // Five times the bound of a failover; half the lease to three times lease and grace; most
        // of the session's 4 s.
        QTest::newRow("lifeline") << Detection::Lifeline << 0.0 << 250.0;
        QTest::newRow("lease") << Detection::Lease << 150.0 << 2'000.0;
        QTest::newRow("session") << Detection::Session << 2'500.0 << 15'000.0;
    }

    void aKill()
    {
        QFETCH(const Detection, detection);
        QFETCH(const double, leastMs);
        QFETCH(const double, mostMs);
        choose(detection);
        if (QTest::currentTestFailed())
            return;
        kill();
        if (QTest::currentTestFailed())
            return;
        const app::Incident &incident = m_incident;
        // Both clocks: the process is gone at once, whatever the cluster knows.
        QVERIFY(incident.goneNs > 0);
        const double goneMs = static_cast<double>(incident.goneNs - incident.faultNs) / 1e6;
        QVERIFY2(incident.split.isKnown, "the servers' own split");
        // By leases the end of a connection is a suspicion, and it is the promotion that waits.
        const double costMs = incident.split.serversMs();
        qInfo("gone after %.1f ms, promoted after %.0f ms, outage %.0f ms", goneMs, costMs,
            incident.outage.worstMs);
        QVERIFY2(goneMs < kMostGoneMs, qPrintable(QString::number(goneMs)));
        // The kernel may take its time to end a process, and with it its connections; the silence
        // that others wait for begins with the signal.
        const bool isByEnd = detection == Detection::Lifeline;
        const double ownMs = isByEnd ? std::max(0.0, costMs - goneMs) : costMs;
        QVERIFY2(costMs >= leastMs && ownMs <= mostMs, qPrintable(QString::number(costMs)));
        QVERIFY(incident.outage.worstMs >= leastMs);
        m_costMs[detection] = ownMs;
    }

    void eachCostsMoreThanTheOneBefore()
    {
        QCOMPARE(m_costMs.size(), 3U);
        QVERIFY(m_costMs[Detection::Lifeline] < m_costMs[Detection::Lease]);
        QVERIFY(m_costMs[Detection::Lease] < m_costMs[Detection::Session]);
    }

private:
    void choose(Detection detection)
    {
        m_driver->choose(detection);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_driver->window()->picture().seen().config->detection, detection, kChangeMs);
    }

    /// Of a server that is not the master, by its card's button; brought back afterwards.
    void kill()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("READY"), kStartMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->isCalm(kPerSecond), kCalmMs);
        const QList<app::Incident> &incidents = m_driver->window()->state().incidents();
        const qsizetype before = incidents.size();
        const QString victim = aPrimary();
        QVERIFY(!victim.isEmpty());
        auto *const button = m_driver->find<QToolButton>(QStringLiteral("kill_") + victim);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(incidents.size(), before + 1, kChangeMs);
        QTRY_VERIFY_WITH_TIMEOUT(incidents.last().outage.isOver, kChangeMs);
        QVERIFY2(incidents.last().outage.isMeasured,
            qPrintable(incidents.last().outage.whyNot.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(incidents.last().split.isKnown, kChangeMs);
        m_incident = incidents.last();
        QTest::mouseClick(
            m_driver->find<QToolButton>(QStringLiteral("restart_") + victim), Qt::LeftButton);
    }

    /// A server that leads something and is not the master.
    [[nodiscard]] QString aPrimary()
    {
        for (const app::PartitionPicture &partition : m_driver->window()->picture().partitions()) {
            if (!partition.primary.isEmpty() && partition.primary != m_driver->master())
                return partition.primary;
        }
        return {};
    }

    std::unique_ptr<DesktopDriver> m_driver;
    app::Incident m_incident;
    std::map<Detection, double> m_costMs;
};

QTEST_MAIN(TestDetectionCosts)
#include "tst_detectioncosts.moc"
