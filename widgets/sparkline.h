// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QWidget>

namespace widgets {

/// A number's last minute as a small line from zero up, with its name and its last value in the
/// tool tip and for assistive technology.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    Sparkline(const QString &name, Meaning meaning, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Oldest first; `last`: the newest in words, with its unit.
    void setValues(const QList<double> &values, const QString &last);
    [[nodiscard]] const QList<double> &values() const { return m_values; }
    /// Where the value of that index is painted.
    [[nodiscard]] QPointF pointOf(qsizetype index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Meaning m_meaning;
    QList<double> m_values;
    double m_highest = 0;
    QString m_last;
};

} // namespace widgets
