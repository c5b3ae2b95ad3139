// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "widgets/messagebar.h"
#include "widgets/nodecard.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeWidget>
#include <QtTest>

using app::MainWindow;

/// The keys that the study promises (desktop.md, section 3.7) are there, do what they say, and are
/// in the list under F1.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cluster = fake::healthy(5, 64);
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showRun(m_cluster.state(), 2'000'000'000);
    }
    void cleanup() { m_window.reset(); }

    void aPromisedKeyHasItsCommand_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *keys, const char *action) {
            QTest::newRow(keys) << QString::fromLatin1(keys) << QString::fromLatin1(action);
        };
        row("Ctrl+N", "cluster_fresh");
        row("Ctrl+O", "timeOpen");
        row("Ctrl+Shift+C", "connectOther");
        row("Ctrl+R", "runScenario");
        row("K", "child_kill");
        row("F", "child_freeze");
        row("R", "child_restart");
        row("Ctrl+K", "killPrimary");
        row("Ins", "cluster_add");
        row("Del", "drain");
        row("Ctrl+G", "get");
        row("Ctrl+Return", "put");
        row("Ctrl+L", "focusKey");
        row("Ctrl+F", "find");
        row("Space", "timePause");
        row("Left", "timeStepBack");
        row("Right", "timeStepForward");
        row("Home", "timeBegin");
        row("End", "timeEnd");
        row("Ctrl+1", "layout_1");
        row("Ctrl+2", "layout_2");
        row("Ctrl+3", "layout_3");
        row("Ctrl++", "textLarger");
        row("Ctrl+-", "textSmaller");
        row("Ctrl+0", "textNormal");
        row("F11", "present");
        row("Ctrl+,", "settings");
        row("Ctrl+Q", "quit");
        row("F6", "nextPart");
    }
    void aPromisedKeyHasItsCommand()
    {
        QFETCH(QString, keys);
        QFETCH(QString, action);
        const auto *const found = find<QAction>(qPrintable(action));
        QVERIFY(found);
        QCOMPARE(found->shortcut().toString(QKeySequence::PortableText), keys);
        QVERIFY(listed().contains(found->shortcut().toString(QKeySequence::NativeText)));
    }

    void theKeysOfTheViewsAreListed_data()
    {
        QTest::addColumn<QString>("keys");
        for (const char *const keys : {"F3", "Shift+F3", "Ctrl+Left", "Ctrl+Right", "Return", "Del",
                 "Ctrl+S", "Esc", "PgUp", "PgDown"})
            QTest::newRow(keys)
                << QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
        QTest::newRow("history") << QStringLiteral("↑   ↓");
    }
    void theKeysOfTheViewsAreListed()
    {
        QFETCH(QString, keys);
        QStringList ofViews;
        for (const QString &each : listed(Of::Views))
            ofViews += each.split(QStringLiteral("   ")) + QStringList{each};
        QVERIFY2(ofViews.contains(keys), qPrintable(ofViews.join(u'\n')));
    }

    void aNewClusterIsAskedFor()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::clusterActionRequested);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(find<widgets::MessageBar>("messageBar")->isVisible());
        QCOMPARE(asked.size(), 0);
    }

    void deleteDrainsTheServerWithTheFocusAndAsks()
    {
        auto *const card = find<widgets::NodeCard>("card_n3");
        QTest::mouseClick(card, Qt::LeftButton);
        card->setFocus();
        QSignalSpy asked(m_window.get(), &MainWindow::drainRequested);
        QTest::keyClick(card, Qt::Key_Delete);
        auto *const message = find<widgets::MessageBar>("messageBar");
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("n3")));
        QCOMPARE(asked.size(), 0);
    }

    void deleteInATextFieldDrainsNobody()
    {
        QTest::mouseClick(find<widgets::NodeCard>("card_n3"), Qt::LeftButton);
        find<QAction>("focusKey")->trigger();
        auto *const field = qobject_cast<QLineEdit *>(m_window->focusWidget());
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_Delete);
        QVERIFY(!find<widgets::MessageBar>("messageBar")->isVisible());
    }

private:
    enum class Of { All, Views };

    /// The keys in the list under F1; of views: without those of commands, which are in the menus.
    [[nodiscard]] QStringList listed(Of which = Of::All) const
    {
        find<QAction>("shortcuts")->trigger();
        QStringList keys;
        for (QTreeWidgetItemIterator item(find<QTreeWidget>("shortcutList")); *item; ++item) {
            if (which == Of::All || !(*item)->data(0, Qt::UserRole).isValid())
                keys << (*item)->text(1);
        }
        return which == Of::All ? keys.join(QStringLiteral("   ")).split(QStringLiteral("   "))
                                : keys;
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_settings;
    fake::Cluster m_cluster;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
