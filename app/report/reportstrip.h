// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/reportdata.h"
#include "widgets/stripdata.h"

#include <QImage>

namespace app {

/// The requests of a scenario along its time: two rows of columns, each a slot of time. Made
/// without fonts and without a window, so that it is the same headless.
class ReportStrip
{
public:
    explicit ReportStrip(const ReportData &data);

    /// An <svg> element; what it shows is said in its title too.
    [[nodiscard]] QString toSvg() const;
    /// The same picture without words.
    [[nodiscard]] QImage toImage() const;

private:
    /// A bar of one column; height in shares of a row's half, downwards if negative.
    struct Bar {
        int column = 0;
        double from = 0;
        double height = 0;
        QString colour;
        bool isHollow = false;
    };
    struct Row {
        QString title;
        QList<widgets::StripCell> cells; ///< each a slot of time
    };
    struct Flag {
        double place = 0; ///< 0 to 1
        QString text;
    };

    [[nodiscard]] QList<Bar> barsOf(const Row &row) const;

    QList<Row> m_rows;
    QList<Flag> m_flags;
    quint32 m_most = 1; ///< requests in one cell
    double m_seconds = 0;
};

} // namespace app
