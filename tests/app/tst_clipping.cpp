// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "app/pages/page.h"
#include "app/shell/language.h"
#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using app::MainWindow;

namespace {

/// What is wrong with the widget; empty if all of its text can be read.
QString clippingOf(const QWidget *widget)
{
    const auto tooNarrow = [widget](int wanted) {
        return widget->width() >= wanted
            ? QString()
            : QStringLiteral("is %1 wide instead of %2").arg(widget->width()).arg(wanted);
    };
    if (const auto *const label = qobject_cast<const QLabel *>(widget)) {
        // What it cuts off is in its tool tip.
        if (label->text().isEmpty() || qobject_cast<const widgets::ElidedLabel *>(label))
            return {};
        if (!label->wordWrap())
            return tooNarrow(label->sizeHint().width());
        const int wanted = label->heightForWidth(label->width());
        return label->height() >= wanted
            ? QString()
            : QStringLiteral("is %1 high instead of %2").arg(label->height()).arg(wanted);
    }
    const auto *const button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty())
        return tooNarrow(button->sizeHint().width());
    return {};
}

QStringList clippedSections(const QHeaderView *header)
{
    QStringList clipped;
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i) || header->sectionSize(i) >= header->sectionSizeHint(i))
            continue;
        clipped << QStringLiteral("section \"%1\" is %2 wide instead of %3")
                       .arg(header->model()->headerData(i, Qt::Horizontal).toString())
                       .arg(header->sectionSize(i))
                       .arg(header->sectionSizeHint(i));
    }
    return clipped;
}

QString pathOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u' ' + widget->objectName();
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (qobject_cast<const app::Page *>(up) || qobject_cast<const QDialog *>(up))
            return QString::fromLatin1(up->metaObject()->className()) + u'/' + name;
    }
    return name;
}

/// All clipped texts among what can be seen below.
QStringList clippedIn(const QWidget *root)
{
    QStringList clipped;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *const widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const auto *const header = qobject_cast<const QHeaderView *>(widget);
        const QStringList faults = header && header->orientation() == Qt::Horizontal
            ? clippedSections(header)
            : QStringList{clippingOf(widget)};
        for (const QString &fault : faults) {
            if (!fault.isEmpty())
                clipped << QStringLiteral("%1 \"%2\" %3")
                               .arg(pathOf(widget), widget->property("text").toString(), fault);
        }
    }
    return clipped;
}

} // namespace

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
        QVERIFY2(opened->height() <= 600, qPrintable(QString::number(opened->height())));
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
