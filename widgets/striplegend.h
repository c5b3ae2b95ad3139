// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace widgets {

/// What the marks of an availability strip mean: each shape, as the strip paints it, and its word,
/// in one line. `text()` says the same in words alone, for where there is no room for the line.
class StripLegend : public QWidget
{
    Q_OBJECT

public:
    explicit StripLegend(QWidget *parent = nullptr);

    [[nodiscard]] static QString text();
    /// The same as a tool tip of several lines.
    [[nodiscard]] static QString toolTipText();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void explain();
    [[nodiscard]] int sampleHeight() const;
};

} // namespace widgets
