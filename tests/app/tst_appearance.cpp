// SPDX-License-Identifier: Apache-2.0
#include "app/resources.h"
#include "app/shell/appearance.h"
#include "app/shell/fontfiles.h"
#include "app/shell/language.h"
#include "app/shell/palettes.h"
#include "widgets/fixedfont.h"
#include "widgets/meaning.h"
#include "widgets/motion.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGroupBox>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRawFont>
#include <QSet>
#include <QSpinBox>
#include <QStyle>
#include <QTemporaryFile>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fcntl.h>
#include <functional>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>
#include <vector>

using app::Appearance;
using app::Preferences;

namespace {

/// As WCAG 2 defines it.
double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThemeIsPutOnAndTakenOff()
    {
        const QPalette system = QApplication::palette();
        const QString style = QApplication::style()->objectName();
        Preferences wanted;
        Appearance appearance(wanted);
        wanted.theme = Preferences::Theme::Dark;
        QVERIFY(!appearance.apply(wanted));
        QVERIFY(widgets::isDark(QApplication::palette()));
        wanted.theme = Preferences::Theme::Light;
        QVERIFY(!appearance.apply(wanted));
        QVERIFY(!widgets::isDark(QApplication::palette()));
        wanted.theme = Preferences::Theme::System;
        QVERIFY(!appearance.apply(wanted));
        QCOMPARE(QApplication::palette(), system);
        QCOMPARE(QApplication::style()->objectName(), style);
    }

    void textGrowsFromTheSystemsSize()
    {
        const double size = QApplication::font().pointSizeF();
        Preferences wanted;
        Appearance appearance(wanted);
        for (const int percent : {150, 80, 200, 100}) {
            wanted.textPercent = percent;
            QVERIFY(appearance.apply(wanted));
            QCOMPARE(QApplication::font().pointSizeF(), size * percent / 100);
            QCOMPARE(widgets::fixedFont().pointSizeF(), size * percent / 100);
        }
    }

    void fontsOfAllLanguagesAreKnown()
    {
        const QStringList files = app::fontFiles(app::languageCodes());
        QVERIFY(!files.contains(QString()));
        QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), files.size());
        const auto isShown = [&files](QChar character) {
            return std::count_if(files.begin(), files.end(), [character](const QString &file) {
                return QRawFont(file, 12).supportsCharacter(character);
            });
        };
        using Script = QFontDatabase::WritingSystem;
        for (const auto &[script, character] :
            {std::pair(Script::Latin, QChar(0x00f1)), std::pair(Script::Devanagari, QChar(0x0939)),
                std::pair(Script::Japanese, QChar(0x3042)),
                std::pair(Script::SimplifiedChinese, QChar(0x4eec))}) {
            if (!QFontDatabase::families(script).isEmpty())
                QVERIFY2(isShown(character) >= 2, qPrintable(QString(character))); // also in bold
        }
    }

    void filesAreReadAhead()
    {
        QTemporaryFile file(QStringLiteral("readahead-XXXXXX")); // not in memory, as /tmp may be
        QVERIFY(file.open());
        constexpr qint64 kBytes = 1 << 20;
        QCOMPARE(file.write(QByteArray(kBytes, 'x')), kBytes);
        QVERIFY(file.flush());
        QCOMPARE(::fsync(file.handle()), 0);
        QCOMPARE(::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED), 0);
        const auto pagesInMemory = [&file] {
            uchar *const mapped = file.map(0, kBytes);
            std::vector<unsigned char> pages(kBytes / ::sysconf(_SC_PAGESIZE));
            ::mincore(mapped, kBytes, pages.data());
            file.unmap(mapped);
            return std::count_if(
                pages.begin(), pages.end(), [](unsigned char page) { return page & 1; });
        };
        if (pagesInMemory() > 0)
            QSKIP("this file system keeps what it was told to let go");
        app::readAhead({QStringLiteral("/nonexistent"), file.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(pagesInMemory(), kBytes / ::sysconf(_SC_PAGESIZE), 30'000);
    }

    void theLanguageAndTheMeaningsAreNews()
    {
        Preferences wanted;
        Appearance appearance(wanted);
        QVERIFY(!appearance.apply(wanted));
        wanted.language = QStringLiteral("de");
        QVERIFY(appearance.apply(wanted));
        QCOMPARE(QLocale().language(), QLocale::German);
        const QColor before = widgets::colourOf(widgets::Meaning::Primary, QApplication::palette());
        wanted.isTrafficLight = true;
        QVERIFY(appearance.apply(wanted));
        QVERIFY(widgets::colourOf(widgets::Meaning::Primary, QApplication::palette()) != before);
        wanted.isMotionReduced = true;
        QVERIFY(!appearance.apply(wanted));
        QVERIFY(widgets::isMotionReduced());
        QVERIFY(appearance.apply({}));
        QVERIFY(!widgets::isMotionReduced());
    }

    void textCanBeReadInEachTheme_data()
    {
        QTest::addColumn<Preferences::Theme>("theme");
        QTest::newRow("light") << Preferences::Theme::Light;
        QTest::newRow("dark") << Preferences::Theme::Dark;
        QTest::newRow("high contrast") << Preferences::Theme::HighContrast;
    }
    void textCanBeReadInEachTheme()
    {
        QFETCH(Preferences::Theme, theme);
        const QPalette palette = app::paletteOf(theme);
        const double least = theme == Preferences::Theme::HighContrast ? 7.0 : 4.5;
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base},
            {QPalette::HighlightedText, QPalette::Highlight}};
        for (const auto &[front, back] : pairs) {
            const double found = contrast(palette.color(front), palette.color(back));
            QVERIFY2(found >= least,
                qPrintable(QStringLiteral("%1 on %2: %3").arg(front).arg(back).arg(found)));
        }
        const double muted = contrast(widgets::mutedText(palette), palette.color(QPalette::Window));
        QVERIFY2(muted >= 4.5, qPrintable(QString::number(muted)));
    }

    void onBlackTheEdgesOfWhatIsEmptyCanBeSeen_data()
    {
        QTest::addColumn<std::function<QWidget *()>>("make");
        const auto row = [](const char *name, const std::function<QWidget *()> &make) {
            QTest::newRow(name) << make;
        };
        row("a box to be ticked", [] { return new QCheckBox; });
        row("one of several", [] { return new QRadioButton; });
        row("a field", [] { return new QLineEdit; });
        row("a number", [] { return new QSpinBox; });
        row("a choice", [] { return new QComboBox; });
        row("a group", [] { return new QGroupBox; });
        row("a text", [] { return new QPlainTextEdit; });
    }
    void onBlackTheEdgesOfWhatIsEmptyCanBeSeen()
    {
        QFETCH(std::function<QWidget *()>, make);
        Preferences wanted;
        Appearance appearance(wanted);
        const auto systemAgain = qScopeGuard([&] { (void)appearance.apply(Preferences()); });
        wanted.theme = Preferences::Theme::HighContrast;
        QVERIFY(!appearance.apply(wanted));
        const std::unique_ptr<QWidget> widget(make());
        widget->resize(200, 80);
        const QImage image = widget->grab().toImage();
        // Whoever follows it from the left meets an edge, on most of its lines.
        int met = 0;
        int lines = 0;
        const QColor ground = QApplication::palette().color(QPalette::Window);
        for (int y = 0; y < image.height(); ++y) {
            bool isAnything = false;
            for (int x = 0; x < image.width() && !isAnything; ++x) {
                isAnything = image.pixelColor(x, y) != ground;
                if (isAnything && contrast(image.pixelColor(x, y), ground) >= 3)
                    ++met;
            }
            lines += isAnything ? 1 : 0;
        }
        QVERIFY2(lines > 8 && met * 10 >= lines * 8,
            qPrintable(QStringLiteral("%1 of %2 lines").arg(met).arg(lines)));
    }

    void theButtonsThatQtNamesSpeakTheLanguageToo_data()
    {
        QTest::addColumn<QString>("cancel");
        QTest::newRow("en") << QStringLiteral("Cancel");
        QTest::newRow("de") << QStringLiteral("Abbrechen");
        QTest::newRow("es") << QStringLiteral("Cancelar");
        QTest::newRow("fr") << QStringLiteral("Annuler");
        QTest::newRow("ja") << QStringLiteral("キャンセル");
        QTest::newRow("hi") << QStringLiteral("रद्द करें"); // Qt has no catalogue for it
        QTest::newRow("zh_CN") << QStringLiteral("取消");
    }
    void theButtonsThatQtNamesSpeakTheLanguageToo()
    {
        QFETCH(QString, cancel);
        app::loadResources();
        const auto systemAgain = qScopeGuard([] { app::speak({}); });
        app::speak(QString::fromLatin1(QTest::currentDataTag()));
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    }
    void soDoesWhateverElseQtWrites()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                + QStringLiteral("/qtbase_de.qm")))
            QSKIP("Qt's own translations (qt6-translations-l10n) are not installed");
        app::loadResources();
        const auto systemAgain = qScopeGuard([] { app::speak({}); });
        app::speak(QStringLiteral("de"));
        const QDialogButtonBox box(QDialogButtonBox::Retry);
        QCOMPARE(box.button(QDialogButtonBox::Retry)->text().remove(u'&'),
            QStringLiteral("Wiederholen"));
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
