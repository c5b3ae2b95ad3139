// SPDX-License-Identifier: Apache-2.0
#include "app/view/measuretext.h"

#include "app/view/decimal.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measure)
};

constexpr double kMsPerSecond = 1000;
constexpr double kFinestMs = 0.1;

/// The last digit that counts: the power of ten that is at most the resolution.
double stepOf(double resolutionMs)
{
    if (resolutionMs <= 0)
        return 1;
    return std::max(kFinestMs, std::pow(10, std::floor(std::log10(resolutionMs) + 1e-9)));
}

/// A time as digits, in the unit that goes with it.
struct Digits {
    double divisor = 1;
    int decimals = 0;

    Digits(double ms, double stepMs)
        : divisor(ms >= kMsPerSecond ? kMsPerSecond : 1)
        , decimals(std::max(0, static_cast<int>(std::lround(-std::log10(stepMs / divisor)))))
    {
    }
    [[nodiscard]] Phrase text(double ms) const { return decimal(ms / divisor, decimals); }
    [[nodiscard]] bool isSeconds() const { return divisor > 1; }
};

double rounded(double ms, double stepMs)
{
    return std::round(ms / stepMs) * stepMs;
}

double errorOf(double resolutionMs, double stepMs)
{
    return std::ceil(std::max(resolutionMs, stepMs) / stepMs - 1e-9) * stepMs;
}

constexpr auto told = phrasesIn("Measure");

Phrase inUnit(double ms, const Digits &digits)
{
    return told(digits.isSeconds() ? QT_TRANSLATE_NOOP("Measure", "%1 s")
                                   : QT_TRANSLATE_NOOP("Measure", "%1 ms"))
        .arg(digits.text(ms));
}

Phrase measurePhrase(double ms, double resolutionMs)
{
    const double step = stepOf(resolutionMs);
    const double value = rounded(ms, step);
    if (value <= 0) {
        const double limit = std::max(resolutionMs, step);
        return told(QT_TRANSLATE_NOOP("Measure", "< %1"))
            .arg(measurePhrase(std::ceil(limit / step) * step, step));
    }
    return inUnit(value, Digits(value, step));
}

} // namespace

QString measureText(double ms, double resolutionMs)
{
    return measurePhrase(ms, resolutionMs).toString();
}

QString measureAndErrorText(double ms, double resolutionMs)
{
    return measureAndErrorPhrase(ms, resolutionMs).toString();
}

Phrase measureAndErrorPhrase(double ms, double resolutionMs)
{
    const double step = stepOf(resolutionMs);
    const double value = rounded(ms, step);
    if (value <= 0)
        return measurePhrase(ms, resolutionMs);
    const Digits digits(value, step);
    return told(digits.isSeconds() ? QT_TRANSLATE_NOOP("Measure", "%1 s ± %2 s")
                                   : QT_TRANSLATE_NOOP("Measure", "%1 ms ± %2 ms"))
        .arg(digits.text(value))
        .arg(digits.text(errorOf(resolutionMs, step)));
}

QString errorText(double ms, double resolutionMs)
{
    const double step = stepOf(resolutionMs);
    const double value = rounded(ms, step);
    if (value <= 0)
        return {};
    return inUnit(errorOf(resolutionMs, step), Digits(value, step)).toString();
}

QString waitText(double ms)
{
    return waitPhrase(ms).toString();
}

Phrase waitPhrase(double ms)
{
    return measurePhrase(ms, ms < 10 ? 0.1 : ms < kMsPerSecond ? 1 : 100);
}

QString percentText(qint64 part, qint64 total)
{
    if (total <= 0)
        return {};
    constexpr qint64 kForOneDecimal = 1000;
    constexpr qint64 kForTwoDecimals = 10'000;
    const int decimals = total >= kForTwoDecimals ? 2 : total >= kForOneDecimal ? 1 : 0;
    const double scale = std::pow(10, decimals);
    double percent =
        std::round(100.0 * static_cast<double>(part) / static_cast<double>(total) * scale) / scale;
    // Rounding neither hides the one that failed nor the one that did not.
    if (part < total)
        percent = std::min(percent, 100 - 1 / scale);
    if (part > 0)
        percent = std::max(percent, 1 / scale);
    return Text::tr("%1 %").arg(QLocale().toString(percent, 'f', decimals));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace app
