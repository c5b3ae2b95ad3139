// SPDX-License-Identifier: Apache-2.0
#include "app/report/reportstrip.h"

#include "app/view/outagetext.h"
#include "app/view/stripmodel.h"
#include "widgets/meaning.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

namespace {

using widgets::StripCell;

constexpr int kColumns = 600;
constexpr int kHalf = 40; ///< of a row, in pixels: above its baseline, and half as much below
constexpr double kCap = 0.7 / kHalf;
constexpr int kRow = 90;
constexpr int kLeft = 10;
constexpr int kTop = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// On white, as reports are printed.
QString colour(widgets::Meaning meaning)
{
    static const QPalette kLight(Qt::white, Qt::white);
    return widgets::colourOf(meaning, kLight).name();
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

ReportStrip::ReportStrip(const ReportData &data)
{
    const qint64 spanNs = std::max<qint64>(1, data.news.endedNs - data.news.beganNs);
    m_seconds = static_cast<double>(spanNs) / 1e9;
    const auto affected = static_cast<int>(data.affected.size());
    m_rows = {
        {Words::tr("%n affected partition(s)", nullptr, affected), QList<StripCell>(kColumns)},
        {Words::tr("all others"), QList<StripCell>(kColumns)}};
    // What is late is told by those before, as in the window.
    StripModel model;
    model.follow(data.samples);
    for (qint64 number = data.samples.begin(); number < data.samples.end(); ++number) {
        const Sample &sample = data.samples.at(number);
        if (sample.dueNs < data.news.beganNs || sample.dueNs >= data.news.endedNs)
            continue;
        const auto column =
            static_cast<qsizetype>((sample.dueNs - data.news.beganNs) * kColumns / spanNs);
        StripCell &cell = m_rows[data.affected.contains(sample.partition) ? 0 : 1].cells[column];
        addTo(cell, sample, model.lateLimit().isLate(number, sample));
        m_most = std::max({m_most, cell.ok + cell.late + cell.retried, cell.failed + cell.unknown});
    }
    if (affected == 0)
        m_rows.removeFirst();
    for (const Incident &incident : data.incidents) {
        m_flags.append({static_cast<double>(incident.faultNs - data.news.beganNs)
                / static_cast<double>(spanNs),
            incidentText(incident)});
    }
}

QList<ReportStrip::Bar> ReportStrip::barsOf(const Row &row) const
{
    using widgets::Meaning;
    QList<Bar> bars;
    const auto share = [this](quint32 count) { return static_cast<double>(count) / m_most; };
    for (int column = 0; column < row.cells.size(); ++column) {
        const StripCell &cell = row.cells.at(column);
        const double ok = share(cell.ok);
        const double late = share(cell.late);
        const double failed = share(cell.failed);
        if (cell.ok > 0)
            bars.append({column, 0, ok, colour(Meaning::Primary), false});
        if (cell.late > 0) {
            bars.append({column, ok, late, colour(Meaning::Suspect), false});
            // Amber alone is too faint on white.
            bars.append({column, ok + late - kCap, kCap, QStringLiteral("#000000"), false});
        }
        if (cell.retried > 0)
            bars.append({column, ok + late, share(cell.retried), colour(Meaning::Unknown), true});
        if (cell.failed > 0)
            bars.append({column, -failed, failed, colour(Meaning::Failed), false});
        if (cell.unknown > 0) {
            const double unknown = share(cell.unknown);
            bars.append({column, -failed - unknown, unknown, colour(Meaning::Unknown), true});
        }
    }
    return bars;
}

QString ReportStrip::toSvg() const
{
    const int height = kTop + kRow * static_cast<int>(m_rows.size()) + 20;
    QString svg = QStringLiteral(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" "
        "font-family=\"sans-serif\" font-size=\"11\"><title>%3</title>"
        "<rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n")
                      .arg(kColumns + 2 * kLeft)
                      .arg(height)
                      .arg(Words::tr("Requests along time: answered upwards (late: amber with a "
                                     "dark cap), failed and unknown downwards")
                               .toHtmlEscaped());
    for (int i = 0; i < m_rows.size(); ++i) {
        const int base = kTop + i * kRow + 14 + kHalf;
        svg += QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"#333333\">%3</text>\n")
                   .arg(kLeft)
                   .arg(base - kHalf - 3)
                   .arg(m_rows.at(i).title.toHtmlEscaped());
        svg += QStringLiteral("<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"#999999\" "
                              "stroke-width=\"0.5\"/>\n")
                   .arg(kLeft)
                   .arg(kLeft + kColumns)
                   .arg(base);
        const QList<Bar> bars = barsOf(m_rows.at(i));
        for (const Bar &bar : bars) {
            const QString paint = bar.isHollow
                ? QStringLiteral("fill=\"none\" stroke=\"%1\" stroke-width=\"0.7\"").arg(bar.colour)
                : QStringLiteral("fill=\"%1\"").arg(bar.colour);
            svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"1\" height=\"%3\" %4/>\n")
                       .arg(kLeft + bar.column)
                       .arg(number(base - (bar.from + bar.height) * kHalf),
                           number(bar.height * kHalf), paint);
        }
    }
    for (const Flag &flag : m_flags) {
        const double x = kLeft + flag.place * kColumns;
        svg += QStringLiteral("<line x1=\"%1\" x2=\"%1\" y1=\"%2\" y2=\"%3\" stroke=\"#000000\" "
                              "stroke-dasharray=\"3 2\"/><text x=\"%1\" y=\"%4\" "
                              "text-anchor=\"middle\">%5</text>\n")
                   .arg(number(x))
                   .arg(kTop - 4)
                   .arg(height - 18)
                   .arg(kTop - 8)
                   .arg(flag.text.toHtmlEscaped());
    }
    svg += QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"#333333\">0 s</text><text x=\"%3\" "
                          "y=\"%2\" fill=\"#333333\" text-anchor=\"end\">%4 s</text></svg>\n")
               .arg(kLeft)
               .arg(height - 5)
               .arg(kLeft + kColumns)
               .arg(QLocale().toString(m_seconds, 'f', 1));
    return svg;
}

QImage ReportStrip::toImage() const
{
    constexpr int kScale = 2;
    QImage image((kColumns + 2 * kLeft) * kScale,
        (kTop + kRow * static_cast<int>(m_rows.size())) * kScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    for (int i = 0; i < m_rows.size(); ++i) {
        const int base = kTop + i * kRow + 14 + kHalf;
        painter.fillRect(QRectF(kLeft, base, kColumns, 0.5), Qt::gray);
        const QList<Bar> bars = barsOf(m_rows.at(i));
        for (const Bar &bar : bars) {
            const QRectF box(
                kLeft + bar.column, base - (bar.from + bar.height) * kHalf, 1, bar.height * kHalf);
            if (bar.isHollow) {
                painter.setPen(QPen(QColor(bar.colour), 0.5));
                painter.drawRect(box);
            } else {
                painter.fillRect(box, QColor(bar.colour));
            }
        }
    }
    painter.setPen(QPen(Qt::black, 1, Qt::DashLine));
    for (const Flag &flag : m_flags) {
        const double x = kLeft + flag.place * kColumns;
        painter.drawLine(QPointF(x, 4), QPointF(x, image.height() / kScale - 4));
    }
    return image;
}

} // namespace app
