// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/connection/connectdialog.h"
#include "app/connection/takecontroldialog.h"
#include "app/detectionbox.h"
#include "app/mainwindow.h"
#include "app/shell/windowshell.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QtTest>

using app::ClusterAccess;
using app::ClusterAddress;
using app::MainWindow;

namespace {

const ClusterAddress kAddress{QStringLiteral("zk1:2181,zk2:2181"), QStringLiteral("prod")};

/// As ClusterRun tells of a cluster that others run.
fake::Cluster others(ClusterAccess access)
{
    fake::Cluster cluster = fake::healthy(3, 8);
    cluster.local.children.clear();
    cluster.local.name = kAddress.cluster;
    cluster.local.zookeeper = kAddress.zookeeper;
    cluster.local.access = access;
    cluster.seen.connectionSinceNs = 1;
    return cluster;
}

} // namespace

/// What a window shows and allows of a cluster that others run.
class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("prod"), app::Settings(m_settings.path()));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void ourOwnClusterHasNoBar()
    {
        showCluster(fake::healthy(3, 8));
        QVERIFY(!find<QWidget>("connectionBar")->isVisible());
        QVERIFY(find<QToolButton>("kill_n1")->isVisible());
        QVERIFY(isOnToolBar("child_kill") && isOnToolBar("runScenario"));
        QVERIFY(!find<QAction>("takeControl")->isVisible());
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("read-only")));
    }

    void theBarSaysWhoseItIsAndWhetherThereIsContact()
    {
        fake::Cluster cluster = others(ClusterAccess::ReadOnly);
        showCluster(cluster);
        QVERIFY(find<QWidget>("connectionBar")->isVisible());
        QCOMPARE(barText(), QStringLiteral("Connected to prod at zk1:2181,zk2:2181 · read-only"));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("read-only")));
        cluster.seen.isConnected = false;
        showCluster(cluster);
        QVERIFY2(barText().startsWith(QStringLiteral("Lost contact")), qPrintable(barText()));
        showCluster(others(ClusterAccess::Control));
        QVERIFY(barText().endsWith(QStringLiteral("you have control")));
        showCluster(fake::healthy(3, 8));
        QVERIFY(!find<QWidget>("connectionBar")->isVisible());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Kvorum – cluster prod"));
    }

    void withoutContactItCanBeTriedAtOnce()
    {
        fake::Cluster cluster = others(ClusterAccess::ReadOnly);
        showCluster(cluster);
        auto *const retry = find<QPushButton>("connectionRetry");
        QVERIFY(!retry->isVisible());
        cluster.seen.isConnected = false;
        showCluster(cluster);
        QVERIFY(retry->isVisible() && retry->isEnabled());
        QSignalSpy wanted(m_window.get(), &MainWindow::retryWanted);
        retry->click();
        QCOMPARE(wanted.size(), 1);
        showCluster(cluster);
        QVERIFY(!retry->isEnabled()); // while that attempt is made
        const auto canAgain = [&] {
            showCluster(cluster);
            return retry->isEnabled();
        };
        QTRY_VERIFY(canAgain());
    }

    void whatWasNeverSeenSaysWhy()
    {
        fake::Cluster cluster = others(ClusterAccess::ReadOnly);
        cluster.seen = {};
        showCluster(cluster);
        QCOMPARE(health(), QStringLiteral("Connecting"));
        QVERIFY(find<QLabel>("healthDetail")->text().contains(kAddress.zookeeper));
        QVERIFY(barText().startsWith(QStringLiteral("Connecting to prod")));
        QVERIFY(!find<QPushButton>("connectionAccess")->isEnabled());
        cluster.seen.problem = "zookeeper: no such host\x1b[2J";
        showCluster(cluster);
        const QString detail = find<QLabel>("healthDetail")->text();
        QVERIFY2(detail.contains(QStringLiteral("no such host")), qPrintable(detail));
        QVERIFY(!detail.contains(QChar(0x1b)));
        cluster.seen.problem.clear();
        cluster.seen.isConnected = true;
        showCluster(cluster);
        QCOMPARE(health(), QStringLiteral("No such cluster"));
    }

    void processesOfOthersHaveNoButtons_data() { accesses(); }
    void processesOfOthersHaveNoButtons()
    {
        QFETCH(ClusterAccess, access);
        showCluster(others(access));
        const auto buttons = m_window->findChildren<QToolButton *>();
        for (const QToolButton *const button : buttons) {
            for (const char *const verb : {"kill_", "freeze_", "stop_", "restart_"}) {
                if (button->objectName().startsWith(QLatin1String(verb)))
                    QVERIFY2(!button->isVisible(), qPrintable(button->objectName()));
            }
        }
        for (const char *const name : {"child_kill", "child_freeze", "child_stop", "child_restart",
                 "cluster_start", "cluster_stop", "cluster_add", "runScenario"})
            QVERIFY2(!isOnToolBar(name), name);
        for (const char *const name :
            {"child_kill", "child_freeze", "child_stop", "child_restart", "cluster_start",
                "cluster_stop", "cluster_add", "cluster_fresh", "cluster_delete", "killPrimary"}) {
            QVERIFY2(!find<QAction>(name)->isEnabled(), name);
            QVERIFY2(find<QAction>(name)->toolTip().contains(QStringLiteral("Others run")), name);
        }
        QCOMPARE(find<QAction>("quit")->text(), QStringLiteral("Quit"));
    }

    void theToolBarComesBackAsItWas()
    {
        showCluster(fake::healthy(3, 8));
        const QStringList before = toolBar();
        showCluster(others(ClusterAccess::ReadOnly));
        QVERIFY(toolBar().size() < before.size());
        showCluster(fake::healthy(3, 8));
        QCOMPARE(toolBar(), before);
    }

    void whatIsReadOnlyCanBeReadAndNothingElse()
    {
        showCluster(others(ClusterAccess::ReadOnly));
        const QStringList writing{QStringLiteral("buttonPut"), QStringLiteral("buttonDelete"),
            QStringLiteral("buttonFill"), QStringLiteral("keyNew"), QStringLiteral("detection"),
            QStringLiteral("workloadMix"), QStringLiteral("workloadSize"),
            QStringLiteral("checkNow")};
        find<QTabWidget>("pages")->setCurrentWidget(find<QWidget>("pageKeys"));
        for (const QString &name : writing)
            QVERIFY2(!m_window->findChild<QWidget *>(name)->isEnabled(), qPrintable(name));
        for (const char *const name : {"put", "remove", "fill"})
            QVERIFY2(!find<QAction>(name)->isEnabled(), name);
        QVERIFY(find<QWidget>("buttonGet")->isEnabled());
        QVERIFY(find<QWidget>("workloadRate")->isEnabled());
        QVERIFY(find<QWidget>("keyRefresh")->isEnabled());
        QVERIFY(find<QWidget>("buttonPut")->toolTip().contains(QStringLiteral("Read-only")));
        showCluster(others(ClusterAccess::Control));
        for (const QString &name : writing)
            QVERIFY2(m_window->findChild<QWidget *>(name)->isEnabled(), qPrintable(name));
        QVERIFY(!find<QWidget>("buttonPut")->toolTip().contains(QStringLiteral("Read-only")));
    }

    void onlyItsNameGivesControl()
    {
        showCluster(others(ClusterAccess::ReadOnly));
        QSignalSpy wanted(m_window.get(), &MainWindow::accessWanted);
        find<QPushButton>("connectionAccess")->click();
        const QPointer<QDialog> dialog = find<QDialog>("takeControlDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto *const name = dialog->findChild<QLineEdit *>(QStringLiteral("controlName"));
        auto *const take = dialog->findChild<QPushButton *>(QStringLiteral("controlTake"));
        for (const char *const wrong : {"", "pro", "Prod", "prod ", "production"}) {
            name->setText(QLatin1String(wrong));
            QVERIFY2(!take->isEnabled(), wrong);
        }
        name->setText(QStringLiteral("demo"));
        QTest::keyClick(name, Qt::Key_Return);
        dialog->accept();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(wanted.isEmpty());
        name->setText(QStringLiteral("prod"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ClusterAccess>(), ClusterAccess::Control);
        showCluster(others(ClusterAccess::Control));
        find<QPushButton>("connectionAccess")->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<ClusterAccess>(), ClusterAccess::ReadOnly);
    }

    void thePastLooksTheSameAndAllowsNothing_data() { accesses(); }
    void thePastLooksTheSameAndAllowsNothing()
    {
        QFETCH(ClusterAccess, access);
        showCluster(others(access));
        const QString text = barText();
        m_window->showRun(others(access).state(), 2'000'000'000, true);
        QCOMPARE(barText(), text);
        QVERIFY(!find<QPushButton>("connectionAccess")->isEnabled());
        QVERIFY(!find<QWidget>("buttonPut")->isEnabled());
    }

    void presentingHidesTheBar()
    {
        showCluster(others(ClusterAccess::ReadOnly));
        m_window->present();
        QVERIFY(!find<QWidget>("connectionBar")->isVisible());
        showCluster(others(ClusterAccess::ReadOnly));
        QVERIFY(!find<QWidget>("connectionBar")->isVisible());
        find<QAction>("endPresent")->trigger();
        QVERIFY(find<QWidget>("connectionBar")->isVisible());
    }

    void theTextsAreMadeAgain()
    {
        showCluster(others(ClusterAccess::ReadOnly));
        m_window->remake();
        QTRY_VERIFY(find<QWidget>("connectionBar")->isVisible());
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("read-only")));
        QVERIFY(!isOnToolBar("child_kill"));
    }

    void anAddressIsCheckedBeforeAnythingIsOpened()
    {
        QSignalSpy wanted(m_window.get(), &MainWindow::connectionWanted);
        QDialog *const dialog = openDialog();
        QVERIFY(!dialog->findChild<QListWidget *>()->isVisible());
        const auto type = [dialog](const char *zookeeper, const char *cluster) {
            dialog->findChild<QLineEdit *>(QStringLiteral("connectZooKeeper"))
                ->setText(QLatin1String(zookeeper));
            dialog->findChild<QLineEdit *>(QStringLiteral("connectCluster"))
                ->setText(QLatin1String(cluster));
            dialog->findChild<QPushButton *>(QStringLiteral("connectOpen"))->click();
        };
        auto *const state = dialog->findChild<QLabel *>(QStringLiteral("connectState"));
        type("<b>h", "demo");
        QVERIFY2(state->text().contains(QStringLiteral("<b>h")), qPrintable(state->text()));
        QCOMPARE(state->textFormat(), Qt::PlainText);
        type("h:1", "../demo");
        QVERIFY2(state->text().contains(QStringLiteral("../demo")), qPrintable(state->text()));
        QVERIFY(dialog->isVisible() && wanted.isEmpty());
        type(" zk1:2181,zk2:2181 ", "prod");
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().value<ClusterAddress>() == kAddress);
        QTRY_VERIFY(kept() == QList{kAddress});
    }

    void whatIsKeptIsOfferedAndCanBeForgotten()
    {
        const app::Settings &settings = m_window->findChild<app::WindowShell *>()->settings();
        const ClusterAddress other{QStringLiteral("h:1"), QStringLiteral("demo")};
        settings.keep(other);
        settings.keep(kAddress);
        QSignalSpy wanted(m_window.get(), &MainWindow::connectionWanted);
        QDialog *dialog = openDialog();
        auto *list = dialog->findChild<QListWidget *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("connectZooKeeper"))->text(),
            QStringLiteral("h:1"));
        dialog->findChild<QPushButton *>(QStringLiteral("connectForget"))->click();
        QTRY_VERIFY(kept() == QList{kAddress});
        list->setCurrentRow(0);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().value<ClusterAddress>() == kAddress);
        // What was removed once is not put back behind one's back.
        QTRY_VERIFY(kept() == QList{kAddress});
        dialog = openDialog();
        list = dialog->findChild<QListWidget *>();
        list->setCurrentRow(0);
        dialog->findChild<QPushButton *>(QStringLiteral("connectForget"))->click();
        QVERIFY(!list->isVisible());
        QTRY_VERIFY(kept().isEmpty());
        dialog->findChild<QPushButton *>(QStringLiteral("connectOpen"))->click();
        QCOMPARE(wanted.size(), 2);
        QVERIFY(kept().isEmpty());
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    static void accesses()
    {
        QTest::addColumn<ClusterAccess>("access");
        QTest::newRow("read-only") << ClusterAccess::ReadOnly;
        QTest::newRow("in control") << ClusterAccess::Control;
    }
    void showCluster(const fake::Cluster &cluster)
    {
        m_window->showRun(cluster.state(), 2'000'000'000);
    }
    [[nodiscard]] QString barText() const { return find<QLabel>("connectionText")->text(); }
    [[nodiscard]] QString health() const { return find<QLabel>("healthWord")->text(); }
    [[nodiscard]] QStringList toolBar() const
    {
        QStringList names;
        const QList<QAction *> actions = find<QToolBar>("toolBar")->actions();
        for (const QAction *const action : actions)
            names << (action->isSeparator() ? QStringLiteral("|") : action->objectName());
        return names;
    }
    [[nodiscard]] bool isOnToolBar(const char *name) const
    {
        return toolBar().contains(QString::fromLatin1(name));
    }
    [[nodiscard]] QDialog *openDialog() const
    {
        find<QAction>("connectOther")->trigger();
        QDialog *shown = nullptr;
        const auto dialogs = m_window->findChildren<QDialog *>(QStringLiteral("connectDialog"));
        for (QDialog *const dialog : dialogs)
            shown = dialog->isVisible() ? dialog : shown;
        return shown;
    }
    [[nodiscard]] QList<ClusterAddress> kept() const
    {
        return app::Settings(m_settings.path()).connections();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestConnection)
#include "tst_connection.moc"
