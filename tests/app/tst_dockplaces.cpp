// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"
#include "app/shell/layouts.h"

#include <QAction>
#include <QDockWidget>
#include <QtTest>

using app::MainWindow;

/// What shares its place for want of height gets its own where there is room; what somebody chose
/// stays.
class TestDockPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        open();
        m_window->resize(kLow);
        find<QAction>("layout_1")->trigger();
        QVERIFY(app::isLow(m_window.get()) && areTogether());
    }
    void cleanup() { m_window.reset(); }

    void whatALowWindowPutTogetherPartsInAHigherOne()
    {
        m_window->resize(kHigh);
        QTRY_VERIFY(!areTogether());
        QTRY_VERIFY(!find<QDockWidget>("dockClient")->visibleRegion().isEmpty());
        QTRY_VERIFY(!find<QDockWidget>("dockEvents")->visibleRegion().isEmpty());
        m_window->resize(kLow);
        settle();
        m_window->resize(kHigh);
        settle();
        QVERIFY(!areTogether());
    }

    void alsoWhereItWasWrittenDown_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("and is opened as low") << kLow;
        QTest::newRow("and is opened higher") << kHigh;
    }
    void alsoWhereItWasWrittenDown()
    {
        QFETCH(QSize, size);
        reopen(size);
        QCOMPARE(areTogether(), size == kLow);
        m_window->resize(kHigh);
        QTRY_VERIFY(!areTogether());
    }

    void whatIsMadeAgainPartsToo()
    {
        m_window->remake();
        QVERIFY(areTogether());
        m_window->resize(kHigh);
        QTRY_VERIFY(!areTogether());
    }

    void whatIsInFrontStaysThere()
    {
        find<QDockWidget>("dockLogs")->raise();
        QTRY_VERIFY(!find<QDockWidget>("dockLogs")->visibleRegion().isEmpty());
        m_window->resize(kHigh);
        QTRY_VERIFY(!areTogether());
        QTRY_VERIFY(!find<QDockWidget>("dockLogs")->visibleRegion().isEmpty());
        QTRY_VERIFY(!find<QDockWidget>("dockClient")->visibleRegion().isEmpty());
    }

    void whatSomebodyChoseInTheLowWindowStays()
    {
        find<QDockWidget>("dockLogs")->hide();
        m_window->resize(kHigh);
        settle();
        QVERIFY(areTogether() && find<QDockWidget>("dockLogs")->isHidden());
    }

    void whatSomebodyPutTogetherWithRoomStays()
    {
        m_window->resize(kHigh);
        QTRY_VERIFY(!areTogether());
        m_window->tabifyDockWidget(
            find<QDockWidget>("dockEvents"), find<QDockWidget>("dockClient"));
        QVERIFY(app::areArrangedForLow(m_window.get()));
        for (const QSize &size : {kLow, kHigh}) {
            reopen(size);
            QVERIFY(areTogether());
            m_window->resize(kHigh);
            settle();
            QVERIFY(areTogether());
        }
    }

    void aPresentationWithRoomIsNoHigherWindow()
    {
        m_window->present();
        m_window->resize(kHigh);
        settle();
        // Without a window manager nobody else makes it so, and it hears no keys.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        m_window->resize(kLow);
        settle();
        QVERIFY(areTogether());
        m_window->resize(kHigh);
        QTRY_VERIFY(!areTogether());
    }

private:
    static constexpr QSize kLow{1024, 600};
    static constexpr QSize kHigh{1440, 1000};

    void open()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings->path()));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void reopen(const QSize &size)
    {
        m_window->allowClose();
        m_window->close();
        m_window.reset(); // which writes down what it has to
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings->path()));
        m_window->resize(size);
        m_window->show();
        settle();
    }
    /// Whatever is done because of the window's size is done.
    void settle() const
    {
        QTest::qWait(0);
        QTRY_VERIFY(!find<QTimer>("dockTimer")->isActive());
    }
    [[nodiscard]] bool areTogether() const
    {
        return m_window->tabifiedDockWidgets(find<QDockWidget>("dockClient"))
            .contains(find<QDockWidget>("dockEvents"));
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestDockPlaces)
#include "tst_dockplaces.moc"
