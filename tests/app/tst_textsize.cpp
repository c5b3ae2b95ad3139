// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "app/shell/appearance.h"
#include "app/shell/layouts.h"

#include <QAction>
#include <QDockWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QtTest>

using app::MainWindow;
using app::Preferences;

/// Larger text and back: the window looks as before.
class TestTextSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        m_appearance = std::make_unique<app::Appearance>(Preferences());
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings->path()));
        // As the program does.
        connect(m_window.get(), &MainWindow::preferencesChanged, this,
            [this](const Preferences &wanted) {
                if (m_appearance->apply(wanted))
                    QMetaObject::invokeMethod(
                        m_window.get(), &MainWindow::remakeInTurns, Qt::QueuedConnection);
            });
        connect(m_window.get(), &MainWindow::frameWanted, this, [this] { m_isFrameWanted = true; });
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        settle();
    }
    void cleanup()
    {
        m_window.reset();
        (void)m_appearance->apply(Preferences());
    }

    void aLayoutComesBack_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 600), QSize(1280, 800), QSize(1920, 1080)}) {
            for (const char *const layout : {"layout_1", "layout_2", "layout_3"}) {
                QTest::addRow("%s at %d x %d", layout, size.width(), size.height())
                    << QString::fromLatin1(layout) << size;
            }
        }
    }
    void aLayoutComesBack()
    {
        QFETCH(QString, layout);
        QFETCH(QSize, size);
        m_window->resize(size);
        find<QAction>(layout)->trigger();
        settle();
        const QStringList before = places();
        enlarge();
        QVERIFY(places() != before);
        press("textNormal");
        QCOMPARE(places(), before);
    }

    void soDoesWhatSomebodyArranged()
    {
        find<QAction>(QStringLiteral("layout_1"))->trigger();
        find<QDockWidget>(QStringLiteral("dockData"))->hide();
        find<QDockWidget>(QStringLiteral("dockLogs"))->raise();
        settle();
        drag(find<QDockWidget>(QStringLiteral("dockLogs")), 40);
        const QStringList before = places();
        enlarge();
        QVERIFY(places() != before);
        press("textNormal");
        QCOMPARE(places(), before);
    }

    void whatIsInFrontStaysThereWhereverItStands()
    {
        find<QAction>(QStringLiteral("layout_1"))->trigger();
        settle();
        find<QDockWidget>(QStringLiteral("dockLogs"))->raise();
        settle();
        QVERIFY(!app::isLow(m_window.get()));
        enlarge();
        // There they share one place.
        QVERIFY(app::isLow(m_window.get()));
        QVERIFY(!find<QDockWidget>(QStringLiteral("dockClient"))->visibleRegion().isEmpty());
        QVERIFY(find<QDockWidget>(QStringLiteral("dockLogs"))->visibleRegion().isEmpty());
        press("textNormal");
        QVERIFY(!find<QDockWidget>(QStringLiteral("dockLogs"))->visibleRegion().isEmpty());
    }

    void theTabsKeepOneOrder()
    {
        QStringList order;
        for (const int layout : {1, 2, 3, 2, 1, 3, 1}) {
            find<QAction>(QStringLiteral("layout_%1").arg(layout))->trigger();
            settle();
            const QStringList now = tabs();
            QVERIFY(now.size() >= 3);
            QStringList known;
            for (const QString &tab : std::as_const(order)) {
                if (now.contains(tab))
                    known << tab;
            }
            QStringList both;
            for (const QString &tab : now) {
                if (order.contains(tab))
                    both << tab;
            }
            QCOMPARE(both, known);
            if (now.size() > order.size())
                order = now;
        }
    }

private:
    void enlarge()
    {
        for (int i = 0; i < 5; ++i)
            press("textLarger");
    }
    void press(const char *action)
    {
        find<QAction>(QString::fromLatin1(action))->trigger();
        settle();
    }
    /// Shows frames, as the program does, until nothing is left that could ask for one.
    void settle()
    {
        do {
            m_isFrameWanted = false;
            m_window->showRun(m_cluster.state(), 2'000'000'000);
            QTest::qWait(0);
            QTRY_VERIFY(m_isFrameWanted || !isBusy());
        } while (m_isFrameWanted || isBusy());
    }
    [[nodiscard]] bool isBusy() const
    {
        return !m_window->updatesEnabled() || find<QTimer>(QStringLiteral("faultTimer"))->isActive()
            || find<QTimer>(QStringLiteral("dockTimer"))->isActive();
    }
    /// What separates it from what is above it, so far up.
    void drag(const QDockWidget *dock, int pixels)
    {
        const QPoint from(dock->geometry().center().x(), dock->y() - 3);
        const auto send = [this](QEvent::Type type, QPoint at, Qt::MouseButtons buttons) {
            const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, at, m_window->mapToGlobal(at), button, buttons, {});
            QCoreApplication::sendEvent(m_window.get(), &event);
            QTest::qWait(0);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(QEvent::MouseMove, from - QPoint(0, pixels), Qt::LeftButton);
        send(QEvent::MouseButtonRelease, from - QPoint(0, pixels), Qt::NoButton);
        settle();
    }
    /// Of what is in sight.
    [[nodiscard]] QStringList places() const
    {
        QStringList all;
        const auto docks =
            m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QDockWidget *const dock : docks) {
            const QRect place = dock->visibleRegion().isEmpty() ? QRect() : dock->geometry();
            all << QStringLiteral("%1 %2,%3 %4x%5")
                       .arg(dock->objectName())
                       .arg(place.x())
                       .arg(place.y())
                       .arg(place.width())
                       .arg(place.height());
        }
        all.sort();
        return all << tabs().join(u' ');
    }
    [[nodiscard]] QStringList tabs() const
    {
        QStringList texts;
        const auto bars = m_window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QTabBar *const bar : bars) {
            for (int i = 0; bar->isVisible() && i < bar->count(); ++i)
                texts << bar->tabText(i);
        }
        return texts;
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

    fake::Cluster m_cluster = fake::healthy(5, 64);
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<app::Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    bool m_isFrameWanted = false;
};

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
