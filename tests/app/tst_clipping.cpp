// SPDX-License-Identifier: Apache-2.0
#include "clipping.h"
#include "loadstory.h"
#include "pictures.h"

#include "app/mainwindow.h"
#include "app/shell/language.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using app::MainWindow;
using clipping::clippedIn;

/// Nothing is cut off with texts that are 40 % longer, where there is little room and where there
/// is much.
class TestClipping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("KVORUM_PSEUDO", "1");
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        app::speak({});
        m_window->remake();
        m_window->setGhosts(5);
        m_window->show();
        fake::Cluster cluster = fake::healthy(5, 64);
        fake::killProcess(cluster, QStringLiteral("n3"));
        m_window->showRun(cluster.state(), 2'000'000'000);
    }

    void allOfAPageCanBeRead_data() { sizes(); }
    void allOfAPageCanBeRead()
    {
        resize();
        QStringList clipped;
        auto *const pages = m_window->findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            settle();
            clipped << clippedIn(pages->currentWidget());
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void allOfADockCanBeRead_data() { sizes(); }
    void allOfADockCanBeRead()
    {
        resize();
        QStringList clipped;
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (QDockWidget *const dock : docks) {
            dock->show();
            dock->raise();
            settle();
            clipped << clippedIn(dock);
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void allOfItCanBeUsedDuringAnIncidentOnASmallScreen()
    {
        Story story;
        story.state.reduce(
            {1, app::LocalChanged{std::make_shared<app::LocalCluster>(story.cluster.local)}});
        story.steady();
        story.kill();
        for (const auto &[event, ms] :
            {std::pair{"proven", 20}, {"mapWritten", 40}, {"installed", 60}})
            story.hear(event, kFaultNs + ms * kMs, 2);
        story.outage(kFaultNs + 300 * kMs);
        fake::killProcess(story.cluster, kVictim);
        fake::declareDead(story.cluster, kVictim);
        story.see(kFaultNs + 3000 * kMs);
        m_window->findChild<QAction *>(QStringLiteral("layout_1"))->trigger();
        m_window->resize(1024, 600);
        m_window->showNote(
            QStringLiteral("A text that is long enough to need some of the room, and "
                           "a second line of it, as most problems do need."));
        m_window->showRun(story.state, kFaultNs + 4000 * kMs);
        settle();
        QCOMPARE(m_window->size(), QSize(1024, 600));
        pictures::save(m_window.get(), QStringLiteral("incident-small"));
        QStringList faults = clippedIn(m_window.get()) + overlaps();
        for (const char *const name : {"strip", "outageLine", "outageBudget", "proofLine",
                 "outageZoom", "checkNow", "viewHold", "messageText", "messageClose", "healthBar"})
            faults << hiddenPartOf(name);
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        m_window->findChild<QToolButton *>(QStringLiteral("messageClose"))->click();
    }

    void theWindowAsksForNoMoreThanThereIs()
    {
        // Else the window manager would make it larger than the screen.
        QVERIFY2(m_window->minimumSizeHint().width() <= 1024
                && m_window->minimumSizeHint().height() <= 600,
            qPrintable(QStringLiteral("%1 × %2")
                           .arg(m_window->minimumSizeHint().width())
                           .arg(m_window->minimumSizeHint().height())));
    }

    void allOfADialogCanBeRead_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("settings") << QStringLiteral("settings") << QStringLiteral("settingsDialog");
        QTest::newRow("shortcuts")
            << QStringLiteral("shortcuts") << QStringLiteral("shortcutsWindow");
        QTest::newRow("about") << QStringLiteral("about") << QStringLiteral("aboutDialog");
        QTest::newRow("data on the disk") << QStringLiteral("disk") << QStringLiteral("diskDialog");
        QTest::newRow("program log")
            << QStringLiteral("programLog") << QStringLiteral("programLogWindow");
        QTest::newRow("connect") << QStringLiteral("connectOther")
                                 << QStringLiteral("connectDialog");
        QTest::newRow("take control")
            << QStringLiteral("takeControl") << QStringLiteral("takeControlDialog");
    }
    void allOfADialogCanBeRead()
    {
        QFETCH(QString, action);
        QFETCH(QString, dialog);
        m_window->findChild<QAction *>(action)->trigger();
        auto *const opened = m_window->findChild<QDialog *>(dialog);
        QVERIFY(opened);
        settle();
        const QStringList clipped = clippedIn(opened);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        const int screen = opened->screen()->availableSize().height();
        QVERIFY2(
            opened->height() <= screen * 9 / 10, qPrintable(QString::number(opened->height())));
        const int least = std::max(opened->minimumHeight(), opened->minimumSizeHint().height());
        QVERIFY2(least <= 540, qPrintable(QString::number(least))); // of a screen with 600 lines
        opened->close();
    }

    void aClippedTextIsFound()
    {
        QWidget box;
        auto *const label = new QLabel(QStringLiteral("More than there is room for"), &box);
        label->setGeometry(0, 0, 30, 20);
        auto *const button = new QPushButton(QStringLiteral("More than there is room for"), &box);
        button->setGeometry(0, 20, 30, 20);
        box.show();
        QCOMPARE(clippedIn(&box).size(), 2);
        label->resize(label->sizeHint());
        button->resize(button->sizeHint());
        box.resize(400, 100);
        QCOMPARE(clippedIn(&box), QStringList());
    }

private:
    /// Views that cover others, or are not within the window.
    [[nodiscard]] QStringList overlaps() const
    {
        QWidgetList views{m_window->centralWidget()};
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (QDockWidget *const dock : docks) {
            if (!dock->visibleRegion().isEmpty())
                views << dock;
        }
        QStringList found;
        for (const QWidget *const view : std::as_const(views)) {
            if (!m_window->rect().contains(view->geometry()))
                found << QStringLiteral("%1 is not in the window").arg(view->objectName());
            for (const QWidget *const other : std::as_const(views)) {
                if (other != view && other->geometry().intersects(view->geometry()))
                    found << QStringLiteral("%1 covers %2")
                                 .arg(view->objectName(), other->objectName());
            }
        }
        return found;
    }
    /// Empty if all of it can be seen, scrolled to if need be.
    [[nodiscard]] QString hiddenPartOf(const char *name) const
    {
        auto *const widget = m_window->findChild<QWidget *>(QString::fromLatin1(name));
        if (!widget)
            return QStringLiteral("%1 is missing").arg(QString::fromLatin1(name));
        for (QWidget *up = widget; up; up = up->parentWidget()) {
            if (auto *const area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget, 0, 0);
        }
        const QRect seen = widget->visibleRegion().boundingRect();
        return seen == widget->rect() ? QString()
                                      : QStringLiteral("%1: %2 of %3 lines can be seen")
                                            .arg(QString::fromLatin1(name))
                                            .arg(seen.height())
                                            .arg(widget->height());
    }
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1024, 600);
        QTest::newRow("usual") << QSize(1440, 900);
    }
    void resize()
    {
        QFETCH(QSize, size);
        m_window->findChild<QAction *>(QStringLiteral("layout_1"))->trigger();
        m_window->resize(size);
        settle();
        QCOMPARE(m_window->size(), size);
    }
    static void settle()
    {
        // What a layout puts off until the next turn.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
