// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace widgets {

/// One line of plain text that takes the room there is and ends in "…" where it does not fit. All
/// of it stands in the tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    void showText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace widgets
