// SPDX-License-Identifier: Apache-2.0
#include "clipping.h"
#include "loadstory.h"

#include "app/mainwindow.h"
#include "app/resources.h"
#include "app/shell/language.h"

#include <QAction>
#include <QDockWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QtTest>

using app::MainWindow;

namespace {

constexpr QSize kSize(1440, 900);

} // namespace

/// In no language has anybody to scroll a view sideways in a window of the usual size.
class TestSideways : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        app::loadResources();
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
        m_story.steady();
        m_story.kill();
        m_story.outage(kFaultNs + 300 * kMs);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        app::speak(QStringLiteral("en"));
    }

    void noViewIsWiderThanItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList codes = app::languageCodes();
        for (const QString &code : codes)
            QTest::addRow("%s", qPrintable(code)) << code;
    }
    void noViewIsWiderThanItsPlace()
    {
        QFETCH(QString, language);
        app::speak(language);
        m_window->remake();
        m_window->resize(kSize);
        settle();
        m_window->findChild<QAction *>(QStringLiteral("layout_1"))->trigger();
        m_window->showRun(m_story.state, kFaultNs + 4000 * kMs);
        settle();
        QCOMPARE(m_window->size(), kSize);
        QStringList wide;
        auto *const pages = m_window->findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            settle();
            wide << scrolledIn(pages->currentWidget());
        }
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (QDockWidget *const dock : docks) {
            dock->show();
            dock->raise();
            settle();
            wide << scrolledIn(dock);
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
    }

    void aBarIsFound()
    {
        QScrollArea area;
        auto *const content = new QWidget;
        content->setMinimumWidth(300);
        area.setWidget(content);
        area.resize(200, 100);
        area.show();
        settle();
        QCOMPARE(scrolledIn(&area).size(), 1);
        area.resize(320, 100);
        settle();
        QCOMPARE(scrolledIn(&area), QStringList());
    }

private:
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// The horizontal scroll bars that can be seen.
    static QStringList scrolledIn(const QWidget *root)
    {
        QStringList found;
        const auto bars = root->findChildren<QScrollBar *>();
        for (const QScrollBar *const bar : bars) {
            if (bar->orientation() == Qt::Horizontal && bar->isVisible()) {
                const QWidget *const view = bar->parentWidget()->parentWidget();
                found
                    << QStringLiteral("%1, %2 wide").arg(clipping::pathOf(view)).arg(view->width());
                for (const QHeaderView *const header : view->findChildren<QHeaderView *>())
                    found.last() += QStringLiteral("; columns %1, titles %2 of %3")
                                        .arg(header->length())
                                        .arg(header->sizeHint().width())
                                        .arg(header->width());
            }
        }
        return found;
    }

    QTemporaryDir m_settings;
    Story m_story;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSideways)
#include "tst_sideways.moc"
