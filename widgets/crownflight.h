// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace widgets {

/// A crown on its way from one place of its parent to another: at most kMotionMs, then it deletes
/// itself. Neither clicked nor focused. None appears if motion is reduced.
class CrownFlight : public QWidget
{
    Q_OBJECT

public:
    static void start(QWidget *parent, const QRect &from, const QRect &to);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explicit CrownFlight(QWidget *parent);
};

} // namespace widgets
