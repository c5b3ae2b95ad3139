// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSlider>

namespace widgets {

/// A slider over a stretch of time, with marks. A click goes where it points. Keys are left to
/// those around it, since a step of time is no step of the slider.
class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    static constexpr int kSteps = 10'000;

    struct Mark {
        double place = 0; ///< 0 to 1
        QString text;
        bool operator==(const Mark &) const = default;
    };

    explicit TimeSlider(QWidget *parent = nullptr);

    /// 0 to 1. While a person holds the slider nothing happens.
    void setPlace(double place);
    void setMarks(const QList<Mark> &marks);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }

Q_SIGNALS:
    /// By a person.
    void placeChosen(double place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect handleRect(int value) const;
    [[nodiscard]] double placeAt(int x) const;
    void choose(int x);

    QList<Mark> m_marks;
};

} // namespace widgets
