// SPDX-License-Identifier: Apache-2.0
#include "loadstory.h"
#include "pictures.h"

#include "app/mainwindow.h"

#include <QAction>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using app::MainWindow;

namespace {

// Before there is an application, which reads it once.
const bool kIsScaled = qputenv("QT_SCALE_FACTOR", "2");

/// Squares of one logical pixel, each four of the picture's.
struct Squares {
    int edges = 0; ///< that differ from the next one at the right or below
    int fine = 0;  ///< whose four pixels are not all alike
};

/// A picture made for an ordinary screen and enlarged has edges and nothing fine.
Squares squaresOf(const QImage &image)
{
    Squares squares;
    for (int y = 0; y + 2 < image.height(); y += 2) {
        for (int x = 0; x + 2 < image.width(); x += 2) {
            const QRgb first = image.pixel(x, y);
            squares.edges += first != image.pixel(x + 2, y) || first != image.pixel(x, y + 2);
            squares.fine += first != image.pixel(x + 1, y) || first != image.pixel(x, y + 1)
                || first != image.pixel(x + 1, y + 1);
        }
    }
    return squares;
}

} // namespace

/// On a screen with two pixels for each logical one all is drawn with both, also what is painted
/// once and kept, and icons.
class TestHighDpi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kIsScaled);
        QCOMPARE(qApp->devicePixelRatio(), 2.0);
        m_story.steady();
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->resize(1280, 800);
        m_window->show();
        for (int i = 0; i < 5; ++i) { // pages are made in turns
            m_window->showRun(m_story.state, kFaultNs);
            QTest::qWait(50);
        }
        pictures::save(m_window.get(), QStringLiteral("highdpi"));
    }

    void whatIsEnlargedHasNoFineDetails()
    {
        const QImage whole = m_window->grab().toImage();
        QVERIFY(squaresOf(whole).fine > 1000);
        const QImage enlarged = whole.scaled(whole.size() / 2).scaled(whole.size());
        QVERIFY(squaresOf(enlarged).edges > 1000);
        QCOMPARE(squaresOf(enlarged).fine, 0);
    }

    void whatIsPaintedHasAllPixels_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("widget");
        QTest::newRow("strip") << QString() << QStringLiteral("widgets::AvailabilityStrip");
        QTest::newRow("card") << QStringLiteral("pageTopology")
                              << QStringLiteral("widgets::NodeCard");
        QTest::newRow("ring") << QStringLiteral("pageRing")
                              << QStringLiteral("widgets::PartitionRing");
        QTest::newRow("matrix") << QStringLiteral("pageMatrix")
                                << QStringLiteral("widgets::PartitionMatrix");
    }
    void whatIsPaintedHasAllPixels()
    {
        QFETCH(QString, page);
        QFETCH(QString, widget);
        if (!page.isEmpty()) {
            auto *const view = m_window->findChild<QWidget *>(page);
            QVERIFY(view != nullptr);
            m_window->findChild<QTabWidget *>(QStringLiteral("pages"))->setCurrentWidget(view);
            m_window->showRun(m_story.state, kFaultNs);
            QTest::qWait(0);
        }
        QWidget *const painted = shown(widget);
        QVERIFY(painted != nullptr);
        // The second time it may come from what is kept.
        for (int i = 0; i < 2; ++i) {
            const QImage image = painted->grab().toImage();
            QCOMPARE(image.size(), painted->size() * 2);
            const Squares squares = squaresOf(image);
            const QString seen =
                QStringLiteral("%1 fine, %2 edges").arg(squares.fine).arg(squares.edges);
            QVERIFY2(squares.edges > 100 && squares.fine > squares.edges / 20, qPrintable(seen));
        }
    }

    void iconsHaveAllPixels()
    {
        int icons = 0;
        for (const auto *const button : m_window->findChildren<QToolButton *>()) {
            if (button->icon().isNull() || !button->isVisible())
                continue;
            const QPixmap pixmap = button->icon().pixmap(button->iconSize(), 2.0);
            QCOMPARE(pixmap.devicePixelRatio(), 2.0);
            QVERIFY2(squaresOf(pixmap.toImage()).fine > 0, qPrintable(button->text()));
            ++icons;
        }
        QVERIFY2(icons > 5, qPrintable(QString::number(icons)));
    }

private:
    [[nodiscard]] QWidget *shown(const QString &className) const
    {
        for (QWidget *const widget : m_window->findChildren<QWidget *>()) {
            if (className == QLatin1String(widget->metaObject()->className())
                && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir m_settings;
    Story m_story;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestHighDpi)
#include "tst_highdpi.moc"
