// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"

#include "app/connection/connectdialog.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QFileDialog>
#include <QStandardPaths>
#include <QToolButton>
#include <QtTest>

namespace {

constexpr int kStartMs = 60'000;

} // namespace

/// One story, told in order: a machine where no java is found.
class TestJavaChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_java = QStandardPaths::findExecutable(QStringLiteral("java"));
        QVERIFY(!m_java.isEmpty());
        qunsetenv("JAVA_HOME");
        qputenv("PATH", "/nowhere");
        m_driver = std::make_unique<DesktopDriver>();
        m_driver->desktop()->start();
    }

    void theBarSaysWhereItWasSearchedAndWhatHelps()
    {
        QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), kStartMs);
        QVERIFY2(bar()->text().contains(QStringLiteral("$JAVA_HOME (not set), PATH (/nowhere)")),
            qPrintable(bar()->text()));
        QVERIFY(m_driver->text(QStringLiteral("messageCommand"))
                    .startsWith(QStringLiteral("sudo apt-get install default-jre-headless")));
        QVERIFY(button("_chooseJava"));
    }

    void aRemoteZooKeeperIsAWayOut()
    {
        button("_useRemote")->click();
        auto *const dialog = m_driver->window()->findChild<app::ConnectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QVERIFY(bar()->isVisible());
    }

    void aFileThatIsNoJavaIsRefused()
    {
        choose(QStringLiteral("/bin/echo"));
        QTRY_COMPARE(bar()->text(),
            QStringLiteral("/bin/echo is no Java: asked for its version it says “-version”."));
        QVERIFY(button("_chooseJava"));
        QVERIFY(settings().java().isEmpty());
    }

    void theJavaThatIsChosenStartsTheCluster()
    {
        choose(m_java);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("READY"), kStartMs);
        QVERIFY(!bar()->isVisible());
        QTRY_COMPARE(settings().java(), m_java);
    }

    void itIsUsedNextTimeToo()
    {
        m_driver->find<QAction>(QStringLiteral("cluster_stop"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("Stopped"), kStartMs);
        app::Options options;
        options.supervisor.root = m_driver->directory() + QStringLiteral("/state");
        options.supervisor.nodes = 1;
        options.configDir = m_driver->directory() + QStringLiteral("/config");
        app::Desktop next(options);
        next.start();
        QTRY_VERIFY_WITH_TIMEOUT(!next.supervisor()->zookeeper().isEmpty(), kStartMs);
        next.stopAndQuit();
        QTRY_COMPARE_WITH_TIMEOUT(
            next.supervisor()->stage(), app::Supervisor::Stage::Stopped, kStartMs);
    }

private:
    widgets::MessageBar *bar()
    {
        return m_driver->find<widgets::MessageBar>(QStringLiteral("messageBar"));
    }

    /// Of the bar; null if it has none for this action.
    QToolButton *button(const char *action)
    {
        const auto buttons = bar()->findChildren<QToolButton *>();
        for (QToolButton *const each : buttons) {
            if (each->isVisible() && each->defaultAction()
                && each->defaultAction()->objectName() == QLatin1String(action))
                return each;
        }
        return nullptr;
    }

    void choose(const QString &program)
    {
        button("_chooseJava")->click();
        auto *const dialog = m_driver->find<QFileDialog>(QStringLiteral("chooseJava"));
        Q_EMIT dialog->fileSelected(program);
        delete dialog;
    }

    app::Settings settings()
    {
        return app::Settings(m_driver->directory() + QStringLiteral("/config"));
    }

    QString m_java;
    std::unique_ptr<DesktopDriver> m_driver;
};

QTEST_MAIN(TestJavaChoice)
#include "tst_javachoice.moc"
