// SPDX-License-Identifier: Apache-2.0
#include "widgets/striplegend.h"

#include "widgets/strippainter.h"

#include <QEvent>

namespace widgets {

namespace {

constexpr int kMarksEach = 3; // of a kind, side by side: one alone is hard to make out
constexpr int kToWord = 5;
constexpr int kToNextEntry = 16;

struct LegendEntry {
    QString word;
    StripCell cell; ///< empty: the flag of a fault
};

QList<LegendEntry> legendEntries()
{
    return {{StripLegend::tr("ok"), {.ok = 1}}, {StripLegend::tr("late"), {.late = 1}},
        {StripLegend::tr("retried"), {.retried = 1}}, {StripLegend::tr("failed"), {.failed = 1}},
        {StripLegend::tr("unknown"), {.unknown = 1}}, {StripLegend::tr("fault"), {}}};
}

int sampleWidth(const QFontMetrics &font, const LegendEntry &entry)
{
    return entry.cell.isEmpty() ? font.ascent() : kMarksEach * StripLayout::kPitch;
}

} // namespace

StripLegend::StripLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    explain();
}

QString StripLegend::text()
{
    return tr("Above the line is what was served: a full bar at once, a half one late, a hollow "
              "one after a retry. Below it is what was not: hatched has failed, hollow is unknown. "
              "A dashed pole is a fault.");
}

QString StripLegend::toolTipText()
{
    return QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped());
}

void StripLegend::explain()
{
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(text());
    setToolTip(toolTipText());
}

int StripLegend::sampleHeight() const
{
    return fontMetrics().height();
}

QSize StripLegend::sizeHint() const
{
    int width = -kToNextEntry;
    for (const LegendEntry &entry : legendEntries())
        width += sampleWidth(fontMetrics(), entry) + kToWord
            + fontMetrics().horizontalAdvance(entry.word) + kToNextEntry;
    return {width, sampleHeight() + 2};
}

QSize StripLegend::minimumSizeHint() const
{
    return sizeHint();
}

void StripLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StripLayout layout(size(), fontMetrics(), {StripRow{}});
    const StripView view;
    StripPainter strip(painter, layout, view, palette());
    int x = 0;
    for (const LegendEntry &entry : legendEntries()) {
        const int width = sampleWidth(fontMetrics(), entry);
        const QRect box(x, (height() - sampleHeight()) / 2, width, sampleHeight());
        if (entry.cell.isEmpty())
            strip.drawFault(box);
        else
            strip.drawSample(box, entry.cell);
        x += width + kToWord;
        const int advance = fontMetrics().horizontalAdvance(entry.word);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(x, 0, advance + 1, height()), Qt::AlignVCenter, entry.word);
        x += advance + kToNextEntry;
    }
}

void StripLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        explain();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
