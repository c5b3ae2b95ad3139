// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "app/shell/announcer.h"
#include "widgets/cardgrid.h"
#include "widgets/nodecard.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QTabWidget>
#include <QtTest>

#include <csignal>

using app::MainWindow;

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

/// What a screen reader says when the keyboard gets there; a label's buddy has the label's text.
QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
    if (!face)
        return {};
    QString name = face->text(QAccessible::Name);
    if (name.isEmpty())
        name = face->text(QAccessible::Value);
    return name;
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *up = widget; up; up = up->parentWidget())
        path.prepend(QString::fromLatin1(up->metaObject()->className()) + u' ' + up->objectName());
    return path.join(QStringLiteral(" / "));
}

QStringList namelessIn(const QWidget *root)
{
    QStringList nameless;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        // The field within a number's field is part of it.
        const bool isInner = widget->parentWidget()->inherits("QAbstractSpinBox");
        if (isStop(widget) && !isInner && nameOf(widget).isEmpty())
            nameless << describe(widget);
    }
    return nameless;
}

} // namespace

/// Whoever neither sees the window nor uses a mouse gets everywhere and is told where that is.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->setGhosts(5);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showRun(fake::healthy(5, 64).state(), 2'000'000'000);
    }

    void whatTheKeyboardReachesHasAName()
    {
        QStringList nameless;
        auto *const pages = m_window->findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            QCoreApplication::processEvents();
            nameless << namelessIn(pages->currentWidget());
        }
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (QDockWidget *const dock : docks) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            nameless << namelessIn(dock);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void whatADialogAsksForHasAName_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *const name :
            {"settings", "shortcuts", "about", "programLog", "disk", "connectOther", "takeControl"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatADialogAsksForHasAName()
    {
        QFETCH(QString, action);
        m_window->findChild<QAction *>(action)->trigger();
        QDialog *shown = nullptr;
        const auto dialogs = m_window->findChildren<QDialog *>();
        for (QDialog *const dialog : dialogs)
            shown = dialog->isVisible() ? dialog : shown;
        QVERIFY(shown);
        const QStringList nameless = namelessIn(shown);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        const QString name = shown->objectName();
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(name));
    }

    void theKeyboardIsCaughtNowhere()
    {
        // Tab goes on from each stop, and in the end has been at all of them.
        QSet<QWidget *> stops;
        const auto widgets = m_window->centralWidget()->findChildren<QWidget *>();
        for (QWidget *const widget : widgets) {
            const bool isInner = widget->parentWidget()->inherits("QAbstractSpinBox");
            if (isStop(widget) && !isInner && !widget->focusProxy())
                stops.insert(widget);
        }
        const qsizetype most = 4 * m_window->findChildren<QWidget *>().size();
        // The dialogs had the keyboard.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QWidget *at = m_window->focusWidget();
        QVERIFY(at);
        for (qsizetype i = 0; i < most && !stops.isEmpty(); ++i) {
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
            QVERIFY(at);
            stops.remove(at);
        }
        QStringList left;
        for (const QWidget *const widget : std::as_const(stops))
            left << describe(widget);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void eachCardIsAnItemThatSaysItsRoleAndState()
    {
        m_window->findChild<QTabWidget *>(QStringLiteral("pages"))->setCurrentIndex(0);
        auto *const grid = m_window->findChild<widgets::CardGrid *>();
        const QAccessibleInterface *const list = QAccessible::queryAccessibleInterface(grid);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 6);
        auto *const card = m_window->findChild<widgets::NodeCard *>(QStringLiteral("card_n2"));
        const QAccessibleInterface *const item = QAccessible::queryAccessibleInterface(card);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), QStringLiteral("n2"));
        const QString value = item->text(QAccessible::Value);
        for (const char *const word : {"MASTER", "up", "running", "primary of 13"})
            QVERIFY2(value.contains(QString::fromLatin1(word)), qPrintable(value));
        QVERIFY(item->state().selectable && !item->state().selected);
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(item->state().selected);
    }

    void whatIsPaintedHasPartsThatSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("picture");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QString>("words");
        QTest::newRow("ring") << "pageRing"
                              << "partitionRing" << 64 << "partition 5 · primary n1";
        QTest::newRow("matrix") << "pageMatrix"
                                << "wholeMatrix" << 5 * 64 << "n1 in partition 5 · primary n1";
    }
    void whatIsPaintedHasPartsThatSayWhatTheyAre()
    {
        QFETCH(QString, page);
        QFETCH(QString, picture);
        QFETCH(int, parts);
        QFETCH(QString, words);
        auto *const pages = m_window->findChild<QTabWidget *>(QStringLiteral("pages"));
        pages->setCurrentWidget(m_window->findChild<QWidget *>(page));
        auto *const widget = m_window->findChild<QWidget *>(picture);
        QTRY_VERIFY(widget->isVisible());
        QAccessibleInterface *const whole = QAccessible::queryAccessibleInterface(widget);
        QCOMPARE(whole->childCount(), parts);
        QAccessibleInterface *const part = whole->child(5);
        QVERIFY(part && part->isValid());
        QVERIFY2(part->text(QAccessible::Name).startsWith(words),
            qPrintable(part->text(QAccessible::Name)));
        QCOMPARE(whole->child(5), part);
        QCOMPARE(whole->indexOfChild(part), 5);
        QCOMPARE(part->parent(), whole);
        QVERIFY(whole->rect().contains(part->rect().center()));
        QCOMPARE(whole->childAt(part->rect().center().x(), part->rect().center().y()), part);
        QVERIFY(!whole->child(parts) && !whole->child(-1));
        widget->setFocus();
        part->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(whole->focusChild(), part);
        QVERIFY(part->state().focused);
        QTest::keyClick(widget, Qt::Key_Right);
        QCOMPARE(whole->focusChild(), whole->child(6));
    }

    void theStripSaysWhatItShows()
    {
        auto *const strip = m_window->findChild<QWidget *>(QStringLiteral("strip"));
        const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(strip);
        QCOMPARE(face->role(), QAccessible::Chart);
        QVERIFY2(!face->text(QAccessible::Value).isEmpty(), "no words for the picture");
    }

    void aFailoverIsToldOnceAndNothingOfThePast()
    {
        auto *const announcer = m_window->findChild<app::Announcer *>();
        QSignalSpy told(announcer, &app::Announcer::told);
        fake::Cluster cluster = fake::healthy(5, 64);
        app::RunState state = cluster.state();
        const auto show = [&](bool isPast) { m_window->showRun(state, 61'000'000'000, isPast); };
        show(false);
        QCOMPARE(told.size(), 0);
        state.reduce({60'000'000'000,
            app::SupervisionEvent{.atNs = 60'000'000'000,
                .subject = QStringLiteral("n2"),
                .kind = app::SupervisionEvent::Kind::Signalled,
                .text = {},
                .signal = SIGKILL}});
        show(false);
        show(false);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.at(0).at(0).toString().contains(QStringLiteral("n2")),
            qPrintable(told.at(0).at(0).toString()));
        cluster.seen.control->master = core::NodeId("n4");
        state.reduce({60'100'000'000, app::Observed{cluster.shared()}});
        show(true);
        QCOMPARE(told.size(), 1);
        cluster.seen.control->master = core::NodeId("n5");
        state.reduce({60'200'000'000, app::Observed{cluster.shared()}});
        show(false);
        QCOMPARE(told.size(), 2);
        QVERIFY(told.at(1).at(0).toString().contains(QStringLiteral("n5 is the master now")));
        QCOMPARE(QAccessible::queryAccessibleInterface(announcer)->text(QAccessible::Name),
            told.at(1).at(0).toString());
    }

    void eachCommandCanBeReachedInAMenu()
    {
        const auto actions = m_window->findChildren<QAction *>();
        for (QAction *const action : actions) {
            if (action->shortcuts().isEmpty() || action->objectName().isEmpty()
                || action->objectName().startsWith(u'_'))
                continue;
            bool isInMenu = false;
            const QList<QObject *> places = action->associatedObjects();
            for (const QObject *const place : places)
                isInMenu = isInMenu || place->inherits("QMenu");
            QVERIFY2(isInMenu, qPrintable(action->objectName()));
        }
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
