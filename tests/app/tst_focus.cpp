// SPDX-License-Identifier: Apache-2.0
#include "fiveservers.h"

#include "app/pages/presenterpage.h"
#include "app/pages/serverspage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDockWidget>
#include <QTabWidget>

using app::MainWindow;

namespace {

const QStringList kOne{QStringLiteral("n3")};
const QStringList kTwo{QStringLiteral("n2"), QStringLiteral("n4")};

} // namespace

/// The keyboard moves by itself, and nothing is selected by that: what is selected, K kills.
class TestFocus : public FiveServersTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void leavingThePresenterLeavesFocusAndSelectionAsTheyWere_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<QStringList>("selected");
        QTest::addColumn<int>("key");
        QTest::newRow("a card") << "card_n3" << kOne << 0;
        QTest::newRow("another card") << "card_n5" << kOne << 0;
        QTest::newRow("a card's button") << "kill_n3" << kOne << 0;
        QTest::newRow("the events") << "eventTable" << kOne << 0;
        QTest::newRow("the data's key") << "editKey" << kOne << 0;
        QTest::newRow("nowhere") << "" << kOne << 0;
        QTest::newRow("two cards") << "card_n4" << kTwo << 0;
        QTest::newRow("two, and the events") << "eventTable" << kTwo << 0;
        QTest::newRow("another server meanwhile") << "eventTable" << kOne << int(Qt::Key_Right);
        QTest::newRow("the same from a card") << "card_n3" << kOne << int(Qt::Key_Right);
        QTest::newRow("the same from nowhere") << "" << kOne << int(Qt::Key_Left);
    }
    void leavingThePresenterLeavesFocusAndSelectionAsTheyWere()
    {
        QFETCH(QString, focus);
        QFETCH(QStringList, selected);
        QFETCH(int, key);
        choose(selected);
        if (focus.isEmpty())
            QApplication::focusWidget()->clearFocus();
        else
            m_window->findChild<QWidget *>(focus)->setFocus(Qt::MouseFocusReason);
        QCOMPARE(marked(), selected);
        for (const int way : {Qt::Key_Escape, Qt::Key_F11}) {
            QTest::keyClick(m_window.get(), Qt::Key_F11);
            auto *const page = m_window->findChild<app::PresenterPage *>();
            QTRY_VERIFY(page->isVisible());
            show();
            if (key != 0)
                QTest::keyClick(page, static_cast<Qt::Key>(key));
            const QStringList before = key == 0 ? selected : QStringList{m_window->selectedId()};
            QVERIFY(key == 0 || before != selected);
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(way));
            waitForWindow();
            QCOMPARE(marked(), before);
            const QWidget *const now = QApplication::focusWidget();
            QCOMPARE(now ? now->objectName() : QString(), focus);
            QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
            QTest::keyClick(m_window->windowHandle(), Qt::Key_K);
            for (const QList<QVariant> &order : asked)
                QVERIFY2(
                    before.contains(order.at(1).toString()), qPrintable(order.at(1).toString()));
            QCOMPARE(asked.isEmpty(), !focus.startsWith(u"card") && !focus.startsWith(u"kill"));
            selected = before;
        }
    }

    void madeAnewWhilePresentingTheWindowGivesTheFocusBack_data()
    {
        QTest::addColumn<QString>("focus");
        for (const char *const name : {"card_n5", "kill_n3", "eventTable", "editKey", ""})
            QTest::addRow("%s", *name ? name : "nowhere") << QString::fromLatin1(name);
    }
    /// In another language, say.
    void madeAnewWhilePresentingTheWindowGivesTheFocusBack()
    {
        QFETCH(QString, focus);
        choose(kOne);
        if (focus.isEmpty())
            QApplication::focusWidget()->clearFocus();
        else
            focusOn(focus);
        const QPointer<QWidget> old = QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QTRY_VERIFY(m_window->findChild<app::PresenterPage *>()->isVisible());
        m_window->remake();
        QTRY_VERIFY(!old); // the old parts end later
        QTRY_VERIFY(m_window->findChild<app::PresenterPage *>()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        waitForWindow();
        const QWidget *const now = QApplication::focusWidget();
        QCOMPARE(now ? now->objectName() : QString(), focus);
        QVERIFY(!now || (now->isVisible() && now->window() == m_window.get()));
        QCOMPARE(marked(), kOne);
    }

    void focusThatIsPassedOnSelectsNothing_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<QString>("then");
        const auto row = [](const char *name, const char *focus, const char *then) {
            QTest::newRow(name) << QString::fromLatin1(focus) << QString::fromLatin1(then);
        };
        row("the button of the dock below closes it", "eventTable", "dockEvents");
        row("the button of the dock beside closes it", "editKey", "dockData");
        row("the servers' layout", "logText", "Ctrl+1");
        row("the data's layout", "eventTable", "Ctrl+2");
        row("the logs' layout", "editKey", "Ctrl+3");
        row("what has it is disabled", "eventFilter", "disabled");
        row("another page comes to the front and goes", "card_n5", "pages");
        row("everything is made again", "card_n5", "remake");
        row("a dialog opens and closes", "card_n5", "dialog");
        row("another window comes and goes", "card_n5", "window");
    }
    void focusThatIsPassedOnSelectsNothing()
    {
        QFETCH(QString, focus);
        QFETCH(QString, then);
        focusOn(focus);
        QCOMPARE(QApplication::focusWidget()->objectName(), focus);
        choose(kTwo);
        focusOn(focus);
        pass(then);
        show();
        QCOMPARE(marked(), kTwo);
        QCOMPARE(m_window->selectedId(), QStringLiteral("n4"));
    }

    void aClickOnAButtonLeavesTheKeysWithTheCards_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isRemade");
        for (const char *const name : {"buttonGet", "checkNow", "buttonRun"}) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s, made again", name) << QString::fromLatin1(name) << true;
        }
    }
    void aClickOnAButtonLeavesTheKeysWithTheCards()
    {
        QFETCH(QString, button);
        QFETCH(bool, isRemade);
        if (isRemade) {
            m_window->remake();
            QTRY_VERIFY(m_window->findChild<app::ServersPage *>()->isVisible());
            show();
        }
        choose(kOne);
        focusOn(QStringLiteral("card_n3"));
        auto *const pressed = m_window->findChild<QAbstractButton *>(button);
        for (QWidget *outer = pressed; outer; outer = outer->parentWidget()) {
            if (auto *const dock = qobject_cast<QDockWidget *>(outer))
                dock->raise();
        }
        QTRY_VERIFY(pressed->isVisible());
        QVERIFY(pressed->focusPolicy() & Qt::TabFocus);
        QSignalSpy clicked(pressed, &QAbstractButton::clicked);
        QTest::mouseClick(pressed, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        QSignalSpy held(m_window.get(), &MainWindow::timeAsked);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_K);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), kOne.first());
        QCOMPARE(held.size(), 1);
        QCOMPARE(clicked.size(), 1);
    }

private:
    /// Until it is as large again as it was before it presented, with room for the cards' buttons.
    void waitForWindow()
    {
        QTRY_VERIFY(!m_window->isFullScreen());
        QTRY_COMPARE(m_window->size(), kWindow);
        QCoreApplication::sendPostedEvents();
        show();
    }
    void choose(const QStringList &ids)
    {
        Q_EMIT m_window->findChild<app::ServersPage *>()->selectionChosen(ids);
    }
    void focusOn(const QString &name)
    {
        auto *const widget = m_window->findChild<QWidget *>(name);
        for (QWidget *outer = widget; outer; outer = outer->parentWidget()) {
            if (auto *const dock = qobject_cast<QDockWidget *>(outer))
                dock->raise();
        }
        widget->setFocus(Qt::MouseFocusReason);
    }
    /// Something that takes the focus away from where it is, and not to where a person has led it.
    void pass(const QString &what)
    {
        auto *const pages = m_window->findChild<QTabWidget *>(QStringLiteral("pages"));
        if (what.startsWith(u"Ctrl")) {
            QTest::keySequence(m_window->windowHandle(), QKeySequence(what));
        } else if (what == u"disabled") {
            QApplication::focusWidget()->setEnabled(false);
        } else if (what == u"pages") {
            pages->setCurrentIndex(3);
            pages->setCurrentIndex(0);
        } else if (what == u"remake") {
            m_window->remake();
            QTRY_VERIFY(m_window->findChild<app::ServersPage *>()->isVisible());
        } else if (what == u"dialog" || what == u"window") {
            QDialog other(what == u"dialog" ? m_window.get() : nullptr);
            other.show();
            other.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&other));
            other.close();
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        } else {
            m_window->findChild<QDockWidget *>(what)
                ->findChild<QAbstractButton *>(QStringLiteral("qt_dockwidget_closebutton"))
                ->click();
        }
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
