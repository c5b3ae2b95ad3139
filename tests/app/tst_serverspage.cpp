// SPDX-License-Identifier: Apache-2.0
#include "clipping.h"
#include "fakecluster.h"
#include "pictures.h"

#include "app/mainwindow.h"
#include "widgets/nodecard.h"
#include "widgets/partitionmatrix.h"

#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using app::MainWindow;

namespace {

constexpr qint64 kSecondNs = 1'000'000'000;

} // namespace

/// What has room on the servers' page, and in the inspector beside it, by the height of the window
/// and the number of servers.
class TestServersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void zooKeeperStandsFirstWhetherThereWereGhostsOrNot()
    {
        const auto place = [this](const char *name) {
            const QPoint at = m_window->findChild<QWidget *>(QString::fromLatin1(name))->pos();
            return std::pair(at.y(), at.x());
        };
        show(fake::healthy(5, 64), 1);
        QVERIFY(place("card_zookeeper") < place("card_n1"));
        init();
        m_window->setGhosts(5);
        show(fake::healthy(5, 64), 1);
        QVERIFY(place("card_zookeeper") < place("card_n1"));
    }

    void allCardsAreSeenBeforeTheMatrixIs()
    {
        const auto isCut = [this] {
            return find<QScrollArea>("cardScroll")->verticalScrollBar()->maximum() > 0;
        };
        auto *const matrix = find<QWidget>("partitionMatrix");
        m_window->resize(1440, 820);
        show(fake::healthy(5, 64), 3 * kSecondNs);
        QTRY_VERIFY(!isCut());
        m_window->resize(1440, 1200);
        const auto isShown = [&] {
            show(fake::healthy(5, 64), 3 * kSecondNs); // as the next frame does
            return matrix->isVisible();
        };
        QTRY_VERIFY(isShown());
        QTRY_VERIFY(!isCut());
    }

    void theMatrixIsSeenWithItsLastRowOrNotAtAll()
    {
        const auto *const matrix = find<widgets::PartitionMatrix>("partitionMatrix");
        for (const int servers : {5, 20}) {
            int shown = 0;
            for (int height = 600; height <= 1400; height += 7) {
                m_window->resize(1280, height);
                const fake::Cluster cluster = fake::healthy(servers, 64);
                for (int frame = 0; frame < 3; ++frame) {
                    QCoreApplication::processEvents();
                    show(cluster, 3 * kSecondNs);
                }
                QCoreApplication::sendPostedEvents();
                if (!matrix->isVisible())
                    continue;
                ++shown;
                QVERIFY2(matrix->cellRect(servers - 1, 0).bottom() < matrix->height(),
                    qPrintable(QStringLiteral("%1 servers at %2").arg(servers).arg(height)));
                QVERIFY(matrix->parentWidget()->rect().contains(matrix->geometry()));
            }
            QVERIFY(shown > 0);
        }
    }

    void aMatrixThatIsHiddenIsNotFilled()
    {
        const auto *const matrix = find<widgets::PartitionMatrix>("partitionMatrix");
        const auto showAt = [this](int height, const fake::Cluster &cluster) {
            m_window->resize(1440, height);
            for (int frame = 0; frame < 3; ++frame) {
                QCoreApplication::processEvents();
                show(cluster, 3 * kSecondNs);
            }
        };
        fake::Cluster cluster = fake::healthy(5, 64);
        showAt(620, cluster);
        QVERIFY(!matrix->isVisible());
        QCOMPARE(matrix->itemCount(), 0);
        showAt(1200, cluster);
        QVERIFY(matrix->isVisible());
        QCOMPARE(matrix->itemCount(), 5 * 64);
        const widgets::PartitionMatrix::Data before = matrix->data();
        fake::declareDead(cluster, QStringLiteral("n3"));
        showAt(620, cluster);
        QVERIFY(!matrix->isVisible());
        QCOMPARE(matrix->data(), before);
        showAt(1200, cluster);
        QVERIFY(matrix->data() != before);
    }

    void allOfTheInspectorCanBeReadAfterADeath()
    {
        m_window->resize(1280, 720);
        fake::Cluster cluster = fake::healthy(5, 64);
        show(cluster, 3 * kSecondNs);
        Q_EMIT find<widgets::NodeCard>("card_n3")->chosen(Qt::NoModifier);
        QCoreApplication::processEvents();
        // What it says gets longer while it is seen.
        fake::killProcess(cluster, QStringLiteral("n3"));
        fake::declareDead(cluster, QStringLiteral("n3"));
        for (int frame = 0; frame < 3; ++frame) {
            show(cluster, 70 * kSecondNs);
            QCoreApplication::processEvents();
        }
        const QStringList clipped = clipping::clippedIn(find<QDockWidget>("dockInspector"));
        // A dock and its scroll area may ask for the height at another width than there is.
        for (const char *const name : {"inspectorRemark", "inspectorSession"}) {
            const auto *const line = find<QLabel>(name);
            QVERIFY(line->minimumHeight() >= line->heightForWidth(line->width()));
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void figuresAloneAreShownSeldomAndChangesAtOnce()
    {
        constexpr qint64 kMsNs = kSecondNs / 1000;
        m_window->resize(1440, 900);
        fake::Cluster cluster = fake::healthy(5, 64);
        app::RunState state = cluster.state();
        quint64 gets = 0;
        const auto answer = [&](qint64 atMs, double p50Ms) {
            const qint64 now = atMs * kMsNs;
            app::ServerNews news;
            news.id = QStringLiteral("n1");
            news.askedAtNs = now - kMsNs;
            news.answeredAtNs = now;
            news.incarnation = QStringLiteral("1");
            news.uptimeMs = atMs;
            news.gets = gets += 100;
            news.p50Ms = p50Ms;
            state.reduce({now, news});
            m_window->showRun(state, now);
        };
        const auto says = [this](const char *figure) {
            return find<widgets::NodeCard>("card_n1")->accessibleDescription().contains(
                       QLatin1String(figure))
                && find<QLabel>("inspectorLoad")->text().contains(QLatin1String(figure));
        };
        answer(1000, 1.5);
        Q_EMIT find<widgets::NodeCard>("card_n1")->chosen(Qt::NoModifier);
        answer(2000, 2.5);
        QVERIFY(says("p50 2.5 ms"));
        const QSignalSpy wanted(m_window.get(), &MainWindow::frameWanted);
        answer(2100, 3.5);
        QVERIFY(says("p50 2.5 ms"));
        QTRY_VERIFY(!wanted.isEmpty());
        m_window->showRun(state, 2400 * kMsNs);
        QVERIFY(says("p50 3.5 ms"));
        fake::killProcess(cluster, QStringLiteral("n3"));
        state.reduce(
            {2410 * kMsNs, app::LocalChanged{std::make_shared<app::LocalCluster>(cluster.local)}});
        m_window->showRun(state, 2410 * kMsNs);
        QVERIFY(find<widgets::NodeCard>("card_n3")->accessibleDescription().contains(
            QStringLiteral("process gone")));
    }

    void whereCardsDoNotFitTheServersAreChips()
    {
        const auto isCompactAfter = [this](int width, int height) {
            m_window->resize(width, height);
            show(fake::healthy(5, 64), 3 * kSecondNs);
            QCoreApplication::processEvents();
            show(fake::healthy(5, 64), 3 * kSecondNs);
            return isCompact();
        };
        QTRY_VERIFY(!isCompactAfter(1440, 900));
        QTRY_VERIFY(isCompactAfter(1280, 700));
        QCOMPARE(find<QScrollArea>("cardScroll")->verticalScrollBar()->maximum(), 0);
        pictures::save(m_window.get(), QStringLiteral("topology-low"));
        QTRY_VERIFY(!isCompactAfter(1440, 900));
    }

    void manyServersAreChipsAndVeryManyAMatrix()
    {
        m_window->resize(1440, 1400);
        show(fake::healthy(24, 64), 3 * kSecondNs);
        QVERIFY(!isCompact());
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("partitionMatrix"))->isVisible());
        show(fake::healthy(101, 1024), 3 * kSecondNs);
        QVERIFY(isCompact());
        auto *const suggestion = find<QPushButton>("suggestMatrix");
        QVERIFY(suggestion->isVisible());
        show(fake::healthy(100, 1024), 3 * kSecondNs);
        QVERIFY(!suggestion->isVisible());
        pictures::save(m_window.get(), QStringLiteral("topology-100"));
        show(fake::healthy(5, 64), 3 * kSecondNs);
        QVERIFY(!isCompact());
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isCompact() const { return find<widgets::NodeCard>("card_n2")->isCompact(); }
    void show(const fake::Cluster &cluster, qint64 nowNs)
    {
        m_window->showRun(cluster.state(), nowNs);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestServersPage)
#include "tst_serverspage.moc"
