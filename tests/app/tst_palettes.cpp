// SPDX-License-Identifier: Apache-2.0
#include "app/shell/palettes.h"
#include "widgets/meaning.h"

#include <QImage>
#include <QPixmap>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

using app::Preferences;
using widgets::Meaning;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Vision {
    const char *name;
    Matrix matrix; ///< of linear RGB
};

/// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation
/// of Color Vision Deficiency. IEEE TVCG 15(6), 2009; the matrices of severity 1.0.
constexpr std::array<Vision, 4> kVisions{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}}}},
}};

/// From linear RGB, as IEC 61966-2-1 has it, to XYZ in parts of D65's white.
constexpr Matrix kXyz{{{0.412456 / 0.95047, 0.357576 / 0.95047, 0.180437 / 0.95047},
    {0.212673, 0.715152, 0.072175}, {0.019334 / 1.08883, 0.119192 / 1.08883, 0.950304 / 1.08883}}};

constexpr std::array kMeanings{Meaning::Neutral, Meaning::Primary, Meaning::Secondary,
    Meaning::Failed, Meaning::Suspect, Meaning::Moving, Meaning::Unknown, Meaning::Master};

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            result.at(i) += matrix.at(i).at(j) * vector.at(j);
    return result;
}

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// CIELAB of the colour as it is seen.
Triple labOf(const QColor &colour, const Vision &vision)
{
    Triple seen = times(
        vision.matrix, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &part : seen)
        part = std::clamp(part, 0.0, 1.0);
    Triple f = times(kXyz, seen);
    for (double &part : f)
        part = part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIE 1976; 2.3 can just be noticed.
double distance(const QColor &one, const QColor &other, const Vision &vision)
{
    const Triple a = labOf(one, vision);
    const Triple b = labOf(other, vision);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// What the meaning's symbol covers where it is as small as in a line of text.
QImage shapeOf(Meaning meaning, const QPalette &palette)
{
    return widgets::symbolPixmap(meaning, palette).toImage().convertToFormat(QImage::Format_Alpha8);
}

/// The part of what one of them covers that the other does not.
double difference(const QImage &one, const QImage &other)
{
    qint64 differs = 0;
    qint64 covered = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int a = one.constScanLine(y)[x];
            const int b = other.constScanLine(y)[x];
            differs += std::abs(a - b);
            covered += std::max(a, b);
        }
    }
    return static_cast<double>(differs) / static_cast<double>(covered);
}

} // namespace

/// What states look like to the colour-blind, as desktop.md, section 3.8, promises.
class TestPalettes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeasureIsTheOneOfTheStudy()
    {
        QCOMPARE(qRound(distance(Qt::black, Qt::white, kVisions[0])), 100);
        // The usual green and red, which are not used for that reason.
        const QColor green(0x2e, 0x9e, 0x3f);
        const QColor red(0xd3, 0x2f, 0x2f);
        QCOMPARE(qRound(distance(green, red, kVisions[0])), 114);
        QCOMPARE(qRound(distance(green, red, kVisions[2])), 11);
    }

    /// Rounded as there: the figures of protanopia, which are the least, are 91.9 and 81.3.
    void fineAndFailedAreFarApart_data()
    {
        QTest::addColumn<Preferences::Theme>("theme");
        QTest::addColumn<int>("least");
        QTest::newRow("light") << Preferences::Theme::Light << 92;
        QTest::newRow("dark") << Preferences::Theme::Dark << 81;
        QTest::newRow("high contrast") << Preferences::Theme::HighContrast << 81;
    }
    void fineAndFailedAreFarApart()
    {
        QFETCH(Preferences::Theme, theme);
        QFETCH(int, least);
        const QPalette palette = app::paletteOf(theme);
        const QColor fine = widgets::colourOf(Meaning::Primary, palette);
        const QColor failed = widgets::colourOf(Meaning::Failed, palette);
        for (const Vision &vision : kVisions) {
            const double found = distance(fine, failed, vision);
            QVERIFY2(qRound(found) >= least,
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1StringView(vision.name)).arg(found)));
        }
    }

    /// Colours of other pairs are alike to some people; nobody is left with the colour alone.
    void eachMeaningHasAShapeOfItsOwn_data()
    {
        QTest::addColumn<Preferences::Theme>("theme");
        QTest::newRow("light") << Preferences::Theme::Light;
        QTest::newRow("dark") << Preferences::Theme::Dark;
        QTest::newRow("high contrast") << Preferences::Theme::HighContrast;
    }
    void eachMeaningHasAShapeOfItsOwn()
    {
        QFETCH(Preferences::Theme, theme);
        const QPalette palette = app::paletteOf(theme);
        // The fewest: half a disc beside a whole one.
        constexpr double kLeast = 0.2;
        for (const Meaning one : kMeanings) {
            for (const Meaning other : kMeanings) {
                if (one >= other)
                    continue;
                const double found = difference(shapeOf(one, palette), shapeOf(other, palette));
                QVERIFY2(found >= kLeast,
                    qPrintable(QStringLiteral("%1 and %2: %3")
                                   .arg(widgets::symbolOf(one), widgets::symbolOf(other))
                                   .arg(found)));
                QVERIFY(widgets::symbolOf(one) != widgets::symbolOf(other));
            }
        }
    }
};

QTEST_MAIN(TestPalettes)
#include "tst_palettes.moc"
