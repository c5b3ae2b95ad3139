// SPDX-License-Identifier: Apache-2.0
#include "widgets/striplayout.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StripLayout)
};

constexpr int kGap = 6;
constexpr int kTitleStep = 8;  // characters
constexpr int kLowestUp = 12;  // of what stands above the baseline
constexpr int kLowestDown = 8; // of what hangs below it
constexpr int kUpPercent = 64;

constexpr qint64 kNsPerMs = 1'000'000;
constexpr qint64 kNsPerSecond = 1'000'000'000;
constexpr qint64 kNsPerMinute = 60 * kNsPerSecond;

int wantedTitle(const QFontMetrics &font, const QList<StripRow> &rows)
{
    int widest = font.averageCharWidth();
    for (const StripRow &row : rows) {
        widest =
            std::max({widest, font.horizontalAdvance(row.title), font.horizontalAdvance(row.note)});
    }
    // In coarse steps, so that the marks do not move with each digit.
    const int step = font.averageCharWidth() * kTitleStep;
    return (widest + step - 1) / step * step + kGap;
}

int laneHeight(const QFontMetrics &font)
{
    return font.height() + 2;
}

int bracketHeight(const QFontMetrics &font)
{
    return font.height() * 3 / 4;
}

/// The shortest round time that is at least `atLeastNs`.
qint64 roundStep(double atLeastNs)
{
    static constexpr std::array<qint64, 5> kMinutes{1, 2, 5, 10, 30};
    for (qint64 decade = kNsPerMs / 10; decade < kNsPerMinute; decade *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = decade * factor;
            if (static_cast<double>(step) >= atLeastNs && step <= kNsPerMinute / 2)
                return step;
        }
    }
    for (const qint64 minutes : kMinutes) {
        if (static_cast<double>(minutes * kNsPerMinute) >= atLeastNs)
            return minutes * kNsPerMinute;
    }
    return 60 * kNsPerMinute;
}

QString unsignedText(double ns, qint64 stepNs)
{
    const auto number = [ns](double unit, double step) {
        const int decimals =
            std::clamp(static_cast<int>(std::ceil(-std::log10(step / unit) - 1e-9)), 0, 3);
        return QLocale().toString(ns / unit, 'f', decimals);
    };
    const auto step = static_cast<double>(stepNs);
    if (stepNs >= kNsPerMinute)
        return Text::tr("%1 min").arg(number(kNsPerMinute, step));
    if (stepNs >= kNsPerSecond / 10)
        return Text::tr("%1 s").arg(number(kNsPerSecond, step));
    return Text::tr("%1 ms").arg(number(kNsPerMs, step));
}

} // namespace

QString stripTimeText(qint64 ns, qint64 stepNs)
{
    const QString text = unsignedText(std::abs(static_cast<double>(ns)), stepNs);
    return (ns < 0 ? QStringLiteral("−%1") : QStringLiteral("+%1")).arg(text);
}

StripLayout::StripLayout(
    QSize size, const QFontMetrics &font, const QList<StripRow> &shown, int least)
    : titleRoom(std::max(least, wantedTitle(font, shown)))
{
    Q_ASSERT(!shown.isEmpty());
    const int left = std::min(titleRoom, size.width() / 4) + 2;
    const int width = std::max(kPitch, size.width() - left - 2) / kPitch * kPitch;
    flags = {left, 1, width, laneHeight(font)};
    brackets = {left, flags.bottom() + 1, width, bracketHeight(font)};
    const int axisTop = size.height() - font.height() - 2;
    axis = {left, axisTop, width, font.height()};
    field = {left, brackets.bottom() + 1, width, std::max(0, axisTop - brackets.bottom() - 2)};
    const auto count = static_cast<int>(shown.size());
    for (int i = 0; i < count; ++i) {
        const int top = field.top() + field.height() * i / count;
        const int bottom = field.top() + field.height() * (i + 1) / count;
        const QRect marks(left, top + 1, width, bottom - top - 2);
        const QRect title(2, top, left - kGap, bottom - top);
        const auto cut = [&](const QString &text) {
            return font.elidedText(text, Qt::ElideRight, title.width());
        };
        const bool hasTwoLines = title.height() >= 2 * font.height();
        rows.append({.title = title,
            .name = cut(shown.at(i).title),
            .note = hasTwoLines ? cut(shown.at(i).note) : QString(),
            .marks = marks,
            .baseline = baselineOf(marks)});
    }
}

int StripLayout::baselineOf(const QRect &marks)
{
    return marks.top() + marks.height() * kUpPercent / 100;
}

QSize StripLayout::minimumSize(const QFontMetrics &font, int rows)
{
    const int row = kLowestUp + kLowestDown + 2;
    return {font.averageCharWidth() * 40,
        laneHeight(font) + bracketHeight(font) + font.height() + 4 + rows * row};
}

int StripLayout::xOf(const StripView &view, qint64 ns) const
{
    const double place = std::clamp(view.placeOf(ns), -1.0, view.slots + 1.0);
    return field.left() + static_cast<int>(std::floor(place * kPitch));
}

double StripLayout::placeAt(int x) const
{
    return static_cast<double>(x - field.left()) / kPitch;
}

QList<StripLayout::Label> StripLayout::flagLabels(
    const StripView &view, const QList<StripFlag> &shown, const QFontMetrics &font) const
{
    QList<Label> labels(shown.size());
    const int symbol = font.height() - 2;
    // From the newest to the oldest: what is newer matters more and keeps its room.
    int limit = flags.right();
    for (qsizetype i = shown.size() - 1; i >= 0; --i) {
        const StripFlag &flag = shown.at(i);
        const int x = xOf(view, flag.atNs);
        if (!view.contains(flag.atNs) || x + symbol / 2 > limit)
            continue;
        Label &label = labels[i];
        // One more: the advance is rounded, and the text would be cut for a fraction of a pixel.
        const int wanted = symbol + 4 + font.horizontalAdvance(flag.text) + 1;
        int from = x - symbol / 2;
        // At the right edge it leans to the left of its pole.
        if (limit - from < wanted && x + symbol / 2 - wanted >= flags.left())
            from = x + symbol / 2 - wanted;
        const int room = std::min(wanted, limit - from);
        label.box = QRect(from, flags.top(), room, flags.height());
        label.isLeaning = from < x - symbol / 2;
        label.text = font.elidedText(flag.text, Qt::ElideRight, std::max(0, room - symbol - 4));
        limit = from - 2;
    }
    return labels;
}

QList<StripLayout::Tick> StripLayout::ticks(
    const StripView &view, qint64 originNs, const QString &origin, const QFontMetrics &font) const
{
    const int widest = font.horizontalAdvance(QStringLiteral("−0000 ms"));
    const double nsPerPixel = static_cast<double>(view.slotNs) / kPitch;
    const qint64 step = roundStep(nsPerPixel * widest * 1.5);
    const double first = std::ceil(static_cast<double>(view.fromNs() - originNs) / double(step));
    QList<Tick> made;
    for (auto n = static_cast<qint64>(first); originNs + n * step <= view.endNs(); ++n)
        made.append({.x = xOf(view, originNs + n * step),
            .text = n == 0 ? origin : stripTimeText(n * step, step)});
    return made;
}

} // namespace widgets
