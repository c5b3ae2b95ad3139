// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "turnmeter.h"

#include "app/mainwindow.h"
#include "app/models/eventmodel.h"
#include "app/shell/actiontext.h"
#include "app/shell/language.h"
#include "app/shell/windowshell.h"
#include "widgets/jsonedit.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QTreeWidget>
#include <QtTest>

using app::MainWindow;
using app::Preferences;

namespace {

/// Something of it is within all that it is in; what is in it may cover it.
bool isInSight(const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *at = &widget; !at->isWindow(); at = at->parentWidget())
        seen = seen.translated(at->pos()) & at->parentWidget()->rect();
    return widget.isVisible() && !seen.isEmpty();
}

} // namespace

/// The window around the pages: it is made again, arranged, and remembered.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        open();
        m_turns = std::make_unique<TurnMeter>();
    }
    void cleanup()
    {
        QVERIFY(m_turns->longestMs() < TurnMeter::kMostMs);
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
        const auto bars = count(static_cast<QToolBar *>(nullptr));
        const auto docks = count(static_cast<QDockWidget *>(nullptr));
        const auto actions = count(static_cast<QAction *>(nullptr));
        const auto widgets = count(static_cast<QWidget *>(nullptr));
        m_window->remake();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(count(static_cast<QDockWidget *>(nullptr)), docks);
        QCOMPARE(count(static_cast<QToolBar *>(nullptr)), bars);
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

    void eventsThatAreShownSpeakTheOtherLanguage()
    {
        app::RunState state;
        state.reduce({1'000'000, app::Observed{fake::healthy(5, 64).shared()}});
        m_window->showRun(state, 2'000'000'000);
        const auto first = [this] {
            const QAbstractItemModel *const events = find<QTableView>("eventTable")->model();
            return events->index(0, app::EventModel::What).data().toString();
        };
        QTRY_COMPARE(first(), QStringLiteral("this window is connected to ZooKeeper"));
        app::speak(QStringLiteral("de"));
        m_window->remake();
        QTRY_COMPARE(first(), QStringLiteral("dieses Fenster ist mit ZooKeeper verbunden"));
    }

    void madeAgainInTurnsItIsThereAllTheTime()
    {
        const QPointer<QLineEdit> before = find<QLineEdit>("editKey");
        m_window->remakeInTurns();
        QVERIFY(before);
        // Typed while the other window is being made.
        QTest::qWait(0);
        before->setText(QStringLiteral("still"));
        QTRY_VERIFY(!before && m_window->updatesEnabled());
        QCOMPARE(find<QLineEdit>("editKey")->text(), QStringLiteral("still"));
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        find<QAction>("child_kill")->trigger();
        QCOMPARE(asked.size(), 1);
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

    void noTabBarIsInFrontOfAnother()
    {
        for (const int layout : {2, 3, 1, 3, 3, 2, 1, 1, 3, 2, 3, 1}) {
            m_window->findChild<QAction *>(QStringLiteral("layout_%1").arg(layout))->trigger();
            QCoreApplication::processEvents();
            const auto bars =
                m_window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
            for (const QTabBar *const bar : bars)
                QVERIFY(bar->isHidden() || bar->count() > 0);
        }
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

    void theLayoutIsWrittenDownWhileItRuns()
    {
        find<QDockWidget>("dockData")->hide();
        m_window->findChild<app::WindowShell *>()->saveIfChanged();
        // As after a crash: nothing was closed.
        QTRY_VERIFY(!app::Settings(m_settings->path()).window().layout.isEmpty());
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings->path()));
        QVERIFY(find<QDockWidget>("dockData")->isHidden());
    }

    void aWindowFitsOnTheScreen()
    {
        const QSize screen = m_window->screen()->availableSize();
        m_window->resize(screen * 3);
        m_window->allowClose();
        m_window->close();
        open();
        QVERIFY(m_window->width() <= screen.width() && m_window->height() <= screen.height());
    }

    void aSettingIsSoAtOnceAndRemembered()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::preferencesChanged);
        find<QAction>("settings")->trigger();
        auto *const theme = find<QComboBox>("settingTheme");
        QVERIFY(!find<QDialog>("settingsDialog")->isModal());
        theme->setCurrentIndex(theme->findData(int(Preferences::Theme::Dark)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<Preferences>().theme, Preferences::Theme::Dark);
        QTRY_COMPARE(
            app::Settings(m_settings->path()).preferences().theme, Preferences::Theme::Dark);
        find<QPushButton>("settingsReset")->click();
        QTRY_COMPARE(app::Settings(m_settings->path()).preferences(), Preferences());
        QCOMPARE(theme->currentIndex(), 0);
    }

    void theSettingsStayOpenInAnotherLanguage()
    {
        find<QAction>("settings")->trigger();
        find<QComboBox>("settingLanguage")->setFocus();
        qputenv("KVORUM_PSEUDO", "1");
        app::speak({});
        m_window->remake();
        QVERIFY(find<QDialog>("settingsDialog")->isVisible());
        QVERIFY(find<QDialog>("settingsDialog")->windowTitle().startsWith(u'['));
        QCOMPARE(
            find<QDialog>("settingsDialog")->focusWidget(), find<QComboBox>("settingLanguage"));
    }

    void theKeyboardChangesTheTextSize()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::preferencesChanged);
        const auto percent = [this] {
            return app::Settings(m_settings->path()).preferences().textPercent;
        };
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_COMPARE(percent(), 110);
        QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTRY_COMPARE(percent(), 90);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(percent(), 100);
        QCOMPARE(changed.size(), 4);
    }

    void allShortcutsAreListed()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *const list = find<QTreeWidget>("shortcutList");
        QVERIFY(list);
        QStringList listed;
        for (QTreeWidgetItemIterator item(list); *item; ++item)
            listed << (*item)->text(1);
        const auto actions = m_window->findChildren<QAction *>();
        for (const QAction *const action : actions) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            const bool isOurs = !action->objectName().isEmpty()
                && !action->objectName().startsWith(QLatin1String("_q_"));
            if (!keys.isEmpty() && isOurs)
                QVERIFY2(listed.join(u' ').contains(keys), qPrintable(action->objectName()));
        }
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!find<QTreeWidget>("shortcutList"));
    }

    void otherKeysCanBeChosenAndAreRemembered()
    {
        chooseKeys("get", QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY(find<QPushButton>("shortcutAssign")->isEnabled());
        find<QPushButton>("shortcutAssign")->click();
        QCOMPARE(find<QAction>("get")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        m_window->remake();
        QCOMPARE(find<QAction>("get")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        open();
        QCOMPARE(find<QAction>("get")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        chooseKeys("get", QKeySequence());
        find<QPushButton>("shortcutReset")->click();
        QCOMPARE(find<QAction>("get")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
        open();
        QCOMPARE(find<QAction>("get")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    }

    void theKeysOfAnotherCommandCannotBeTaken()
    {
        const QKeySequence taken = find<QAction>("put")->shortcut();
        chooseKeys("get", taken);
        QVERIFY(!find<QPushButton>("shortcutAssign")->isEnabled());
        QVERIFY2(find<QLabel>("shortcutState")->text().contains(QStringLiteral("PUT")),
            qPrintable(find<QLabel>("shortcutState")->text()));
        // Nor by way of a file that somebody has written.
        app::Settings(m_settings->path())
            .save(QMap<QString, QString>{{QStringLiteral("get"), taken.toString()}});
        open();
        QCOMPARE(find<QAction>("put")->shortcut(), taken);
        QCOMPARE(find<QAction>("get")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    }

    void noTwoActionsShareAShortcut()
    {
        QHash<QString, QString> owners;
        const auto actions = m_window->findChildren<QAction *>();
        for (const QAction *const action : actions) {
            const QList<QKeySequence> all = action->shortcuts();
            for (const QKeySequence &keys : all) {
                const QString text = keys.toString();
                if (action->shortcutContext() == Qt::WindowShortcut && !text.isEmpty())
                    QVERIFY2(!owners.contains(text),
                        qPrintable(text + action->objectName() + owners.value(text)));
                owners.insert(text, action->objectName());
            }
        }
    }

    void aKeyGoesThroughThePartsOfTheWindow()
    {
        const auto docks = m_window->findChildren<QDockWidget *>();
        QSet<QWidget *> seen;
        // Once around: all docks, and then the middle, where it begins.
        for (qsizetype i = 0; i <= docks.size(); ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            QWidget *part = QApplication::focusWidget();
            QVERIFY(part);
            while (part->parentWidget() != m_window.get())
                part = part->parentWidget();
            QVERIFY2(isInSight(*QApplication::focusWidget()), qPrintable(part->objectName()));
            seen.insert(part);
        }
        QVERIFY(docks.size() >= 4);
        for (QDockWidget *const dock : docks)
            QVERIFY2(seen.contains(dock), qPrintable(dock->objectName()));
        QVERIFY(seen.contains(m_window->centralWidget()));
    }

    void theLibrariesAreNamedWithTheirLicences()
    {
        find<QAction>("about")->trigger();
        QStringList texts;
        for (QTreeWidgetItemIterator item(find<QTreeWidget>("licenceList")); *item; ++item)
            texts << (*item)->text(0) + u' ' + (*item)->text(1);
        const QString all = texts.join(u'\n');
        QVERIFY(all.contains(QStringLiteral("Qt %1 LGPL-3.0").arg(QLatin1String(qVersion()))));
        QVERIFY(all.contains(QStringLiteral("RocksDB Apache-2.0")));
    }

private:
    /// In the window of the keys, without assigning them yet.
    void chooseKeys(const char *action, const QKeySequence &keys)
    {
        find<QAction>("shortcuts")->trigger();
        auto *const list = find<QTreeWidget>("shortcutList");
        const QString text = app::plainTextOf(find<QAction>(action));
        for (QTreeWidgetItemIterator item(list); *item; ++item) {
            if ((*item)->text(0) == text)
                list->setCurrentItem(*item);
        }
        find<QKeySequenceEdit>("shortcutKeys")->setKeySequence(keys);
    }
    void open()
    {
        m_window.reset(); // which writes down what it has to
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
    std::unique_ptr<TurnMeter> m_turns;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
