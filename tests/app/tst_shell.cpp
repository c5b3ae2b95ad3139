// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "app/shell/language.h"
#include "widgets/jsonedit.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QtTest>

using app::MainWindow;

/// The window around the pages: it is made again, arranged, and remembered.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_window.reset();
        qunsetenv("KVORUM_PSEUDO");
        app::speak({});
    }

    void madeAgainItSpeaksAnotherLanguage()
    {
        const QString before = find<QDockWidget>("dockEvents")->windowTitle();
        qputenv("KVORUM_PSEUDO", "1");
        app::speak({});
        m_window->remake();
        QCOMPARE(before, QStringLiteral("Events"));
        QVERIFY2(
            find<QDockWidget>("dockEvents")->windowTitle().startsWith(QStringLiteral("[Évéñts")),
            qPrintable(find<QDockWidget>("dockEvents")->windowTitle()));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("demo")));
        QVERIFY(find<QLabel>("healthDetail")->text().contains(u'['));
    }

    void madeAgainItHasEverythingOnce()
    {
        const auto count = [this](auto *type) {
            return m_window->findChildren<std::remove_pointer_t<decltype(type)> *>().size();
        };
        m_window->remake();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto docks = count(static_cast<QDockWidget *>(nullptr));
        const auto actions = count(static_cast<QAction *>(nullptr));
        const auto widgets = count(static_cast<QWidget *>(nullptr));
        m_window->remake();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(count(static_cast<QDockWidget *>(nullptr)), docks);
        QCOMPARE(count(static_cast<QToolBar *>(nullptr)), 1);
        QCOMPARE(count(static_cast<QMenuBar *>(nullptr)), 1);
        QCOMPARE(count(static_cast<QAction *>(nullptr)), actions);
        QCOMPARE(count(static_cast<QWidget *>(nullptr)), widgets);
    }

    void madeAgainItKeepsWhatWasTypedAndChosen()
    {
        find<QLineEdit>("editKey")->setText(QStringLiteral("half typed"));
        find<widgets::JsonEdit>("editValue")->setValue("{\"a\": 01}");
        auto *const pages = find<QTabWidget>("pages");
        pages->setCurrentWidget(find<QTableView>("partitionTable")->parentWidget());
        const int tab = pages->currentIndex();
        find<QLineEdit>("editKey")->setFocus();
        find<QDockWidget>("dockData")->hide();
        const QSize size = m_window->size();
        m_window->remake();
        QCOMPARE(find<QLineEdit>("editKey")->text(), QStringLiteral("half typed"));
        QCOMPARE(find<widgets::JsonEdit>("editValue")->value(), QByteArray("{\"a\": 01}"));
        QCOMPARE(find<QTabWidget>("pages")->currentIndex(), tab);
        QTRY_COMPARE(find<QTableView>("partitionTable")->model()->rowCount(), 64);
        QVERIFY(find<QDockWidget>("dockData")->isHidden());
        QCOMPARE(m_window->size(), size);
        QCOMPARE(m_window->selectedId(), QStringLiteral("n1"));
    }

    void madeAgainItStillActs()
    {
        m_window->remake();
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        find<QAction>("child_kill")->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("n1"));
    }

    void aLayoutShowsWhatItIsFor()
    {
        find<QAction>("layout_3")->trigger();
        QVERIFY(find<QDockWidget>("dockInspector")->isHidden());
        QVERIFY(!find<QDockWidget>("dockLogs")->isHidden());
        QTRY_VERIFY(find<QDockWidget>("dockLogs")->height() > m_window->height() * 2 / 5);
        find<QAction>("layout_2")->trigger();
        QVERIFY(find<QDockWidget>("dockLogs")->isHidden());
        QTRY_VERIFY(find<QDockWidget>("dockInspector")->width() > m_window->width() / 3);
        find<QAction>("layout_1")->trigger();
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (const QDockWidget *const dock : docks)
            QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
    }

    void theLayoutIsResetAndRemembered()
    {
        find<QDockWidget>("dockData")->setFloating(true);
        find<QAction>("resetLayout")->trigger();
        QVERIFY(!find<QDockWidget>("dockData")->isFloating());
        find<QDockWidget>("dockData")->hide();
        m_window->allowClose();
        m_window->close();
        open();
        QVERIFY(find<QDockWidget>("dockData")->isHidden());
        QVERIFY(!find<QDockWidget>("dockEvents")->isHidden());
    }

private:
    void open()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings->path()));
        m_window->setGhosts(5);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showRun(fake::healthy(5, 64).state(), 2'000'000'000);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
