// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "widgets/messagebar.h"
#include "widgets/nodecard.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

using app::MainWindow;
using widgets::Meaning;

/// Servers are drained and used again from the window, after a question, and never by accident.
class TestDrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cluster = fake::healthy(5, 64);
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
        show();
        choose("n3");
    }
    void cleanup() { m_window.reset(); }

    void itIsAskedForAndConfirmed()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::drainRequested);
        QVERIFY(action()->isEnabled());
        QCOMPARE(action()->text(), QStringLiteral("Drain n3 …"));
        action()->trigger();
        QCOMPARE(asked.size(), 0);
        QVERIFY(find<widgets::MessageBar>("messageBar")->text().contains(QStringLiteral("n3")));
        find<QToolButton>("messageAction")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0), (QVariantList{QStringLiteral("n3"), false}));
        QVERIFY(!find<widgets::MessageBar>("messageBar")->isVisible());
    }

    void theCardTellsHowFarItIs()
    {
        const auto line = [this] { return find<widgets::NodeCard>("card_n3")->data().cluster; };
        QCOMPARE(line().meaning, Meaning::Primary);
        QVERIFY(!line().time.isEmpty());
        fake::beginDrain(m_cluster, QStringLiteral("n3"));
        show();
        QCOMPARE(line().text, QStringLiteral("up, draining"));
        QCOMPARE(line().meaning, Meaning::Moving);
        // It has been up for longer than it has been draining.
        QCOMPARE(line().time, QString());
        fake::endDrain(m_cluster, QStringLiteral("n3"));
        show();
        QCOMPARE(line().text, QStringLiteral("up, drained"));
        QCOMPARE(line().meaning, Meaning::Neutral);
    }

    void whoIsDrainedIsUsedAgain()
    {
        fake::beginDrain(m_cluster, QStringLiteral("n3"));
        show();
        QSignalSpy asked(m_window.get(), &MainWindow::drainRequested);
        QCOMPARE(action()->text(), QStringLiteral("Undrain n3 …"));
        action()->trigger();
        find<QToolButton>("messageAction")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0), (QVariantList{QStringLiteral("n3"), true}));
    }

    void itStandsInTheMenuOfTheServer()
    {
        const auto menus = action()->associatedObjects();
        QVERIFY(std::any_of(menus.begin(), menus.end(),
            [](const QObject *object) { return qobject_cast<const QMenu *>(object); }));
    }

    void whereItCannotBeDoneItSaysWhy_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *const where : {"past", "read-only", "zookeeper", "no master"})
            QTest::addRow("%s", where) << QString::fromLatin1(where);
    }
    void whereItCannotBeDoneItSaysWhy()
    {
        QFETCH(QString, where);
        const QString possible = action()->toolTip();
        if (where == QLatin1String("read-only"))
            m_cluster.local.access = app::ClusterAccess::ReadOnly;
        else if (where == QLatin1String("no master"))
            m_cluster.seen.isConnected = false;
        else if (where == QLatin1String("zookeeper"))
            choose("zookeeper");
        show(where == QLatin1String("past"));
        QVERIFY(!action()->isEnabled());
        QVERIFY(!action()->toolTip().isEmpty() && action()->toolTip() != possible);
        QSignalSpy asked(m_window.get(), &MainWindow::drainRequested);
        action()->trigger();
        QVERIFY(!find<widgets::MessageBar>("messageBar")->isVisible());
    }

    void aQuestionOfBeforeIsNotAnsweredInThePast()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::drainRequested);
        action()->trigger();
        show(true);
        find<QToolButton>("messageAction")->click();
        QCOMPARE(asked.size(), 0);
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction *action() const { return find<QAction>("drain"); }
    void show(bool isPast = false) { m_window->showRun(m_cluster.state(), 2'000'000'000, isPast); }
    void choose(const char *id)
    {
        QTest::mouseClick(
            m_window->findChild<QWidget *>(QStringLiteral("card_") + QString::fromLatin1(id)),
            Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(m_window->selectedId(), QString::fromLatin1(id));
    }

    QTemporaryDir m_settings;
    fake::Cluster m_cluster;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestDrain)
#include "tst_drain.moc"
