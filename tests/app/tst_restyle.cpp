// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"
#include "turnmeter.h"

#include "app/shell/pageworkshop.h"
#include "widgets/meaning.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPixmapCache>
#include <QSpinBox>
#include <QtTest>

namespace {

constexpr int kRoom = 5; // times the limit: files are waited for where the disk is busy

/// Counts the times at which a widget of that class comes into sight.
class ShowCounter : public QObject
{
public:
    explicit ShowCounter(const char *ofClass)
        : m_class(ofClass)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    [[nodiscard]] int count() const { return m_count; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->inherits(m_class))
            ++m_count;
        return false;
    }

private:
    const char *const m_class;
    int m_count = 0;
};

} // namespace

/// The whole program without a cluster: what is chosen in the settings reaches all of the window
/// at once.
class TestRestyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<DesktopDriver>();
        m_driver->window()->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window()));
        m_driver->find<QAction>(QStringLiteral("settings"))->trigger();
    }
    void cleanup()
    {
        m_driver.reset();
        QApplication::setPalette(QPalette());
    }

    void theLanguageChangesWhileItRuns()
    {
        m_driver->find<QLineEdit>(QStringLiteral("editKey"))->setText(QStringLiteral("mine"));
        const QPointer<QLineEdit> before = m_driver->find<QLineEdit>(QStringLiteral("editKey"));
        choose("settingLanguage", QStringLiteral("de"));
        QTRY_VERIFY(!before);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(
            m_driver->find<QLineEdit>(QStringLiteral("editKey"))->text(), QStringLiteral("mine"));
        QVERIFY(m_driver->find<QComboBox>(QStringLiteral("settingLanguage"))->isVisible());
        QCOMPARE(m_driver->find<QComboBox>(QStringLiteral("settingLanguage"))->currentData(),
            QVariant(QStringLiteral("de")));
    }

    void viewsThatAreHiddenAreNotShownOnTheWay()
    {
        const auto dock = [this](const char *name) {
            return m_driver->find<QDockWidget>(QString::fromLatin1(name));
        };
        dock("dockScenario")->hide();
        dock("dockInspector")->show();
        const QPointer<QDockWidget> before = dock("dockScenario");
        const ShowCounter ofHidden("app::ScenarioPage");
        const ShowCounter ofShown("app::InspectorPage");
        choose("settingLanguage", QStringLiteral("fr"));
        QTRY_VERIFY(!before);
        QCOMPARE(ofShown.count(), 1);
        QCOMPARE(ofHidden.count(), 0);
        QVERIFY(dock("dockScenario")->isHidden());
        QVERIFY(dock("dockInspector")->isVisible());
        choose("settingLanguage", QStringLiteral("en"));
    }

    void theThemeChangesWhileItRuns()
    {
        for (const auto theme : {app::Preferences::Theme::Dark, app::Preferences::Theme::Light}) {
            QPixmap picture(1, 1);
            picture.fill(Qt::black);
            QPixmapCache::insert(QStringLiteral("of another theme"), picture);
            choose("settingTheme", int(theme));
            QVERIFY(!QPixmapCache::find(QStringLiteral("of another theme"), &picture));
            const bool isDark = theme == app::Preferences::Theme::Dark;
            QTRY_COMPARE(widgets::isDark(m_driver->window()->palette()), isDark);
            const auto all = m_driver->window()->findChildren<QWidget *>();
            for (const QWidget *const widget : all) {
                if (!hasColoursOfItsOwn(widget))
                    QVERIFY2(widgets::isDark(widget->palette()) == isDark,
                        qPrintable(widget->objectName()));
            }
        }
    }

    void theTextSizeReachesAllOfIt()
    {
        const double before = QApplication::font().pointSizeF();
        auto *const size = m_driver->find<QSpinBox>(QStringLiteral("settingText"));
        size->setValue(150);
        // What is to be made anew is not painted in the other size before, for nothing.
        QVERIFY(!m_driver->window()->updatesEnabled());
        QTRY_VERIFY(m_driver->window()->updatesEnabled());
        QTRY_VERIFY(m_driver->window()
                        ->findChild<QLineEdit *>(QStringLiteral("editKey"))
                        ->font()
                        .pointSizeF()
            > before * 1.4);
        QTRY_COMPARE(m_driver->find<QSpinBox>(QStringLiteral("settingText"))->value(), 150);
        m_driver->find<QSpinBox>(QStringLiteral("settingText"))->setValue(100);
        QTRY_COMPARE(QApplication::font().pointSizeF(), before);
    }

    void aFloatingDockIsPaintedAgain()
    {
        const auto dock = [this] {
            return m_driver->find<QDockWidget>(QStringLiteral("dockEvents"));
        };
        dock()->setFloating(true);
        const QPointer<QDockWidget> before = dock();
        choose("settingLanguage", QStringLiteral("fr"));
        QTRY_VERIFY(!before);
        QVERIFY(dock()->isFloating());
        QTRY_VERIFY(m_driver->window()->updatesEnabled());
        QVERIFY(dock()->updatesEnabled());
        choose("settingLanguage", QStringLiteral("en"));
    }

    void picturesOutOfSightAreNotKept()
    {
        constexpr int kSide = 256; // pixels of four bytes
        constexpr int kPictures = 100;
        constexpr int kMostKiB = 4096;
        QPixmap picture(kSide, kSide);
        picture.fill(Qt::transparent);
        const auto key = [](int i) { return QStringLiteral("tst_restyle%1").arg(i); };
        for (int i = 0; i < kPictures; ++i)
            QPixmapCache::insert(key(i), picture.copy());
        int kept = 0;
        for (int i = 0; i < kPictures; ++i)
            kept += QPixmapCache::find(key(i), &picture) ? 1 : 0;
        QVERIFY2(kept > 0 && kept * kSide * kSide * 4 / 1024 <= kMostKiB,
            qPrintable(QString::number(kept)));
        QPixmapCache::clear();
    }

    void whatWasDiscardedHearsOfNoNewLanguage()
    {
        class Listener : public QWidget
        {
        public:
            int heard = 0;

        protected:
            void changeEvent(QEvent *event) override
            {
                heard += event->type() == QEvent::LanguageChange ? 1 : 0;
                QWidget::changeEvent(event);
            }
        };
        const auto tellAll = [] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *const window : windows) {
                QEvent news(QEvent::LanguageChange);
                QCoreApplication::sendEvent(window, &news);
            }
        };
        app::PageWorkshop workshop;
        auto *const old = new Listener;
        tellAll();
        QCOMPARE(old->heard, 1);
        workshop.discard(old);
        tellAll();
        QCOMPARE(old->heard, 1);
    }

    /// Without the time in which other programs had the processors; with it, it is told.
    void whileTheLanguageChangesTheWindowDoesNotStandStill()
    {
        for (const char *const code : {"de", "ja", "en"}) {
            const QPointer<QLineEdit> before = m_driver->find<QLineEdit>(QStringLiteral("editKey"));
            app::StallWatchdog &watchdog = m_driver->desktop()->watchdog();
            watchdog.reset();
            const TurnMeter turns;
            choose("settingLanguage", QString::fromLatin1(code));
            QTRY_VERIFY(!before);
            // The first picture of it counts too.
            QVERIFY(QTest::qWaitForWindowExposed(m_driver->window()));
            QCoreApplication::processEvents();
            qInfo("%s: longest turn %lld ms; %lld ms with those of others", code,
                static_cast<long long>(turns.longestMs()),
                static_cast<long long>(watchdog.longestMs()));
            QVERIFY2(turns.longestMs() <= app::StallWatchdog::kLimitMs * kRoom,
                qPrintable(QString::number(turns.longestMs())));
        }
    }

private:
    /// As the amber of the past has.
    static bool hasColoursOfItsOwn(const QWidget *widget)
    {
        for (; widget; widget = widget->parentWidget()) {
            if (widget->testAttribute(Qt::WA_SetPalette))
                return true;
        }
        return false;
    }
    void choose(const char *name, const QVariant &data)
    {
        auto *const box = m_driver->find<QComboBox>(QString::fromLatin1(name));
        box->setCurrentIndex(box->findData(data));
    }

    std::unique_ptr<DesktopDriver> m_driver;
};

QTEST_MAIN(TestRestyle)
#include "tst_restyle.moc"
