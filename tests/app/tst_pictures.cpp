// SPDX-License-Identifier: Apache-2.0
#include "clipping.h"
#include "cluster/zkfixture.h"
#include "fakestore.h"
#include "viewtour.h"

#include "app/mainwindow.h"
#include "app/recording/recordingreader.h"
#include "app/resources.h"
#include "app/shell/appearance.h"

#include <QTemporaryDir>

using app::Preferences;

namespace {

constexpr QSize kSize(1440, 900);
constexpr double kMostOfOneColour = 0.985;
constexpr int kLeastColours = 60;
constexpr double kDarkest = 90;    // the mean lightness of a dark picture is below
constexpr double kBrightest = 165; // that of a light one above

struct Looks {
    double lightness = 0;
    double commonest = 0; ///< the share of the colour that most pixels have
    qsizetype colours = 0;
};

Looks looksOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    double lightness = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            const QRgb pixel = picture.pixel(x, y);
            ++counts[pixel];
            lightness += qGray(pixel);
        }
    }
    Looks looks{.colours = counts.size()};
    double pixels = 0;
    for (const int count : std::as_const(counts)) {
        pixels += count;
        looks.commonest = std::max<double>(looks.commonest, count);
    }
    looks.commonest /= pixels;
    looks.lightness = lightness / pixels;
    return looks;
}

bool isInvisible(uint character)
{
    const QChar::Category category = QChar::category(character);
    return QChar::isSpace(character) || category == QChar::Other_Control
        || category == QChar::Other_Format;
}

/// Characters that no font here has, and that would be painted as boxes.
QStringList boxesIn(const QWidget *root)
{
    QStringList boxes;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *const widget : widgets) {
        if (!widget->isVisible())
            continue;
        const QString text = widget->property("text").toString();
        const QFontMetrics metrics = widget->fontMetrics();
        const QList<uint> characters = text.toUcs4();
        for (const uint character : characters) {
            if (!isInvisible(character) && !metrics.inFontUcs4(character))
                boxes << QStringLiteral("U+%1 in \"%2\"").arg(character, 4, 16).arg(text);
        }
    }
    return boxes;
}

} // namespace

/// The views of the window, light and dark, in two languages, as pictures: from
/// a recorded run of five servers whose master is killed, with a real ZooKeeper for what is read
/// from it. They are written where KVORUM_PICTURES says, and looked at by a program here and by
/// people after a change.
class TestPictures : public ZkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startServer();
        app::loadResources();
        auto replay = app::RecordingReader::read(
            QStringLiteral(KVORUM_RECORDINGS "/kill-master.kvorum"), [](int) { return true; });
        QVERIFY2(bool(replay), replay ? "" : replay.error().message.c_str());
        m_tour = std::make_unique<ViewTour>(std::move(*replay), &m_server);
        QVERIFY(m_tour->makeZnodes(*openSession()));
        QVERIFY(QDir().mkpath(QStringLiteral(KVORUM_PICTURES_DIR)));
        m_appearance = std::make_unique<app::Appearance>(Preferences{});
    }
    void cleanup()
    {
        if (m_tour->window())
            m_tour->leave();
    }
    void cleanupTestCase()
    {
        m_tour.reset();
        QVERIFY(m_appearance->apply({.language = QStringLiteral("en")}));
    }

    void theViewCanBeLookedAt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("view");
        for (const char *const language : {"en", "de"}) {
            for (const auto theme : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
                for (const QString &view : ViewTour::views()) {
                    const char *const name = theme == Preferences::Theme::Dark ? "dark" : "light";
                    QTest::addRow("%s-%s-%s", qPrintable(view), name, language)
                        << QString::fromLatin1(language) << int(theme) << view;
                }
            }
        }
    }
    void theViewCanBeLookedAt()
    {
        QFETCH(QString, language);
        QFETCH(int, theme);
        QFETCH(QString, view);
        dress(language, Preferences::Theme(theme));
        QWidget *const shown = m_tour->show(view);
        QVERIFY2(shown, "the view did not come");
        const QStringList clipped = clipping::clippedIn(shown);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        const QStringList boxes = boxesIn(shown);
        QVERIFY2(boxes.isEmpty(), qPrintable(boxes.join(u'\n')));
        const QImage picture = shown->grab().toImage();
        QCOMPARE(picture.size(), shown->size());
        if (qobject_cast<app::MainWindow *>(shown))
            QCOMPARE(picture.size(), view == QLatin1String("presenter") ? ViewTour::kHall : kSize);
        const QString file = QStringLiteral(KVORUM_PICTURES_DIR "/%1.png")
                                 .arg(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(picture.save(file), qPrintable(file));
        const Looks looks = looksOf(picture);
        QVERIFY2(looks.commonest < kMostOfOneColour, qPrintable(QString::number(looks.commonest)));
        QVERIFY2(looks.colours > kLeastColours, qPrintable(QString::number(looks.colours)));
        const bool isDark = Preferences::Theme(theme) == Preferences::Theme::Dark;
        QVERIFY2(isDark ? looks.lightness < kDarkest : looks.lightness > kBrightest,
            qPrintable(QString::number(looks.lightness)));
    }

    void aBoxAndABlankPictureAreFound()
    {
        QWidget box;
        auto *const label = new QLabel(QStringLiteral("fine …"), &box);
        box.show();
        QCOMPARE(boxesIn(&box), QStringList());
        label->setText(QStringLiteral("\U0010fffd"));
        QCOMPARE(boxesIn(&box).size(), 1);
        QImage blank(64, 64, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(looksOf(blank).commonest > kMostOfOneColour);
        QCOMPARE(looksOf(blank).colours, 1);
    }

private:
    /// The window is made again in another language only, which takes its time.
    void dress(const QString &language, Preferences::Theme theme)
    {
        Preferences wanted;
        wanted.language = language;
        wanted.theme = theme;
        wanted.isMotionReduced = true; // no crown is on its way in a picture
        if (m_appearance->apply(wanted))
            m_tour->openWindow(kSize);
    }

    std::unique_ptr<app::Appearance> m_appearance;
    std::unique_ptr<ViewTour> m_tour;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
