// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "pictures.h"

#include "app/mainwindow.h"
#include "app/shell/language.h"
#include "widgets/coachmark.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using app::MainWindow;

/// Where the hint for those who are alone stands.
class TestHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCoversNoTabButtonOrField_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const char *const language : {"en", "de"}) {
            for (const QSize size :
                {QSize(1024, 600), QSize(1280, 800), QSize(1440, 900), QSize(1920, 1080)}) {
                QTest::addRow("%s at %d x %d", language, size.width(), size.height())
                    << size << QString::fromLatin1(language);
            }
        }
    }
    void itCoversNoTabButtonOrField()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        app::speak(language);
        const auto english = qScopeGuard([] { app::speak(QStringLiteral("en")); });
        const QTemporaryDir settings;
        MainWindow window(QStringLiteral("demo"), app::Settings(settings.path()));
        window.setGhosts(5);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.findChild<QAction *>(QStringLiteral("layout_1"))->trigger();
        window.showRun(fake::healthy(5, 64).state(), 2'000'000'000);
        const auto *const mark = window.findChild<widgets::CoachMark *>();
        QVERIFY(mark && mark->isVisible());
        pictures::save(&window, QStringLiteral("hint-%1-%2").arg(language).arg(size.width()));
        QVERIFY(window.rect().contains(mark->geometry()));
        const auto all = window.findChildren<QWidget *>();
        for (const QWidget *const each : all) {
            const QPoint origin = each->mapTo(&window, QPoint());
            const auto *const tabs = qobject_cast<const QTabBar *>(each);
            for (int i = 0; tabs && tabs->isVisible() && i < tabs->count(); ++i)
                QVERIFY2(!mark->geometry().intersects(tabs->tabRect(i).translated(origin)),
                    qPrintable(tabs->tabText(i)));
            const bool isControl = qobject_cast<const QAbstractButton *>(each)
                || qobject_cast<const QComboBox *>(each) || qobject_cast<const QLineEdit *>(each);
            const QRect seen = each->visibleRegion().boundingRect().translated(origin);
            QVERIFY2(
                !isControl || !mark->geometry().intersects(seen), qPrintable(each->objectName()));
        }
    }
};

QTEST_MAIN(TestHint)
#include "tst_hint.moc"
