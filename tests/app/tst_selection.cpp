// SPDX-License-Identifier: Apache-2.0
#include "fiveservers.h"

#include "app/pages/serverspage.h"
#include "app/view/serverselection.h"
#include "widgets/cardgrid.h"

#include <QAbstractButton>
#include <QAction>

using app::ChildAction;
using app::MainWindow;
using app::ServerSelection;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Several servers are selected, and one command is for all of them.
class TestSelection : public FiveServersTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aClickSelectsAsInAnyList_data()
    {
        QTest::addColumn<QString>("clicks");
        QTest::addColumn<QString>("selected");
        QTest::newRow("one") << "n2 n4"
                             << "n4";
        QTest::newRow("added") << "n2 +n4"
                               << "n2 n4";
        QTest::newRow("removed") << "n2 +n4 +n2"
                                 << "n4";
        QTest::newRow("the last stays") << "n2 +n2"
                                        << "n2";
        QTest::newRow("a range") << "n2 >n4"
                                 << "n2 n3 n4";
        QTest::newRow("a range upwards") << "n4 >n2"
                                         << "n3 n4 n2";
        QTest::newRow("another range from the same place") << "n3 >n5 >n1"
                                                           << "n2 n3 n1";
        QTest::newRow("a range from what was added") << "n1 +n3 >n4"
                                                     << "n3 n4";
    }
    void aClickSelectsAsInAnyList()
    {
        QFETCH(QString, clicks);
        QFETCH(QString, selected);
        const QStringList all = clicks.split(u' ');
        for (const QString &click : all) {
            const bool isAdded = click.startsWith(u'+');
            const bool isRange = click.startsWith(u'>');
            QTest::mouseClick(card(isAdded || isRange ? click.mid(1) : click), Qt::LeftButton,
                isAdded       ? Qt::ControlModifier
                    : isRange ? Qt::ShiftModifier
                              : Qt::NoModifier,
                QPoint(20, 12));
        }
        QCOMPARE(marked(), sorted(selected));
        QCOMPARE(m_window->selectedId(), selected.split(u' ').last());
    }

    void theKeyboardSelectsTheSame()
    {
        QTest::mouseClick(card(QStringLiteral("n2")), Qt::LeftButton, {}, QPoint(20, 12));
        card(QStringLiteral("n2"))->setFocus();
        QTest::keyClick(focus(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(marked(), words("n2 n3"));
        QTest::keyClick(focus(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(marked(), words("n2 n3"));
        QTest::keyClick(focus(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(focus(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(marked(), words("n2 n3 n5"));
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(marked(), words("n1 n2 n3 n4 n5"));
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(marked().size(), 1);
    }

    void tabSelectsWhereItStops()
    {
        choose(words("n2 n4"));
        card(QStringLiteral("n2"))->setFocus(Qt::MouseFocusReason);
        while (focus() != card(QStringLiteral("n3")))
            QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(marked(), words("n3"));
        while (focus() != card(QStringLiteral("n1")))
            QTest::keyClick(focus(), Qt::Key_Backtab);
        QCOMPARE(marked(), words("n1"));
    }

    void aRubberBandGathersWhatItTouches()
    {
        auto *const grid = m_window->findChild<widgets::CardGrid *>();
        const QRect first = card(QStringLiteral("n1"))->geometry();
        const QRect second = card(QStringLiteral("n2"))->geometry();
        const QPoint from = first.topLeft() - QPoint(3, 3);
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(grid, second.center());
        QTest::mouseRelease(grid, Qt::LeftButton, {}, second.center());
        const QStringList gathered = marked();
        QVERIFY(gathered.contains(QStringLiteral("n1")) && gathered.contains(QStringLiteral("n2")));
        QVERIFY(!gathered.contains(QStringLiteral("n5")));
    }

    void oneCommandIsForAllOfThem()
    {
        choose(words("n1 n3 n4"));
        QCOMPARE(text("child_kill"), QStringLiteral("Kill n1, n3, n4"));
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        QTest::keyClick(focus(), Qt::Key_K);
        QCOMPARE(askedOf(asked, ChildAction::Kill), words("n1 n3 n4"));
        fake::killProcess(m_cluster, QStringLiteral("n3"));
        show();
        // Only the living can be killed; the dead can be brought back with the others.
        QCOMPARE(text("child_kill"), QStringLiteral("Kill n1, n4"));
        trigger("child_kill");
        QCOMPARE(askedOf(asked, ChildAction::Kill), words("n1 n4"));
        trigger("child_restart");
        QCOMPARE(askedOf(asked, ChildAction::Restart), words("n1 n3 n4"));
        choose(words("n1 n2 n3 n4 n5"));
        QVERIFY(text("child_restart").startsWith(QStringLiteral("Restart 5 server")));
    }

    void ofFrozenAndRunningOnesTheRunningAreFrozen()
    {
        freeze(QStringLiteral("n1"));
        choose(words("n1 n2"));
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        QCOMPARE(text("child_freeze"), QStringLiteral("Freeze n2"));
        trigger("child_freeze");
        QCOMPARE(askedOf(asked, ChildAction::FreezeOrThaw), words("n2"));
        freeze(QStringLiteral("n2"));
        QCOMPARE(text("child_freeze"), QStringLiteral("Thaw n1, n2"));
        trigger("child_freeze");
        QCOMPARE(askedOf(asked, ChildAction::FreezeOrThaw), words("n1 n2"));
    }

    void aCardsOwnButtonIsForItAlone()
    {
        choose(words("n1 n3 n4"));
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        card(QStringLiteral("n3"))
            ->findChild<QAbstractButton *>(QStringLiteral("kill_n3"))
            ->click();
        QCOMPARE(askedOf(asked, ChildAction::Kill), words("n3"));
        QCOMPARE(marked(), words("n3"));
    }

    void whatIsChosenElsewhereIsSelectedAlone()
    {
        choose(words("n1 n3 n4"));
        Q_EMIT m_window->findChild<app::Page *>(QStringLiteral("pageRing"))
            ->subjectChosen(QStringLiteral("n5"));
        QCOMPARE(marked(), words("n5"));
    }

private:
    void freeze(const QString &id)
    {
        for (app::LocalChild &child : m_cluster.local.children) {
            if (child.id == id)
                child.state.phase = app::ChildState::Phase::Frozen;
        }
        show();
    }
    [[nodiscard]] widgets::NodeCard *card(const QString &id) const
    {
        return m_window->findChild<app::ServersPage *>()->card(id);
    }
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }
    void choose(const QStringList &ids)
    {
        QTest::mouseClick(card(ids.first()), Qt::LeftButton, {}, QPoint(20, 12));
        card(ids.first())->setFocus();
        for (const QString &id : ids.mid(1))
            QTest::mouseClick(card(id), Qt::LeftButton, Qt::ControlModifier, QPoint(20, 12));
    }
    [[nodiscard]] static QStringList sorted(const QString &text)
    {
        QStringList ids = text.split(u' ');
        ids.sort();
        return ids;
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const { return action(name)->text(); }
    void trigger(const char *name) const { action(name)->trigger(); }
    /// And forgets it.
    [[nodiscard]] static QStringList askedOf(QSignalSpy &spy, ChildAction action)
    {
        QStringList ids;
        while (!spy.isEmpty()) {
            const QVariantList arguments = spy.takeFirst();
            if (arguments.at(0).value<ChildAction>() == action)
                ids << arguments.at(1).toString();
        }
        ids.sort();
        return ids;
    }
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
