// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/timeslider.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace widgets {

/// The controls of the time that is shown, in one line: buttons, a slider with marks, the time, the
/// speed. objectNames: "timeFirst", "timeBack", "timePlay", "timeForward", "timeLast",
/// "timeSlider", "timeText", "timeSpeed", "timeState".
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    struct Data {
        bool isPast = false; ///< else it is now, and follows
        bool isPlaying = false;
        bool canSeek = false;
        bool isReading = false; ///< then it can be sought; what is chosen before counts then
        double place = 1;       ///< of the slider, 0 to 1
        QList<TimeSlider::Mark> marks = {};
        QString time = {};  ///< that is shown
        QString state = {}; ///< "Live", "Reading 40 %", a file's name
        double speed = 1;
        bool operator==(const Data &) const = default;
    };

    explicit TransportBar(QWidget *parent = nullptr);

    void setData(const Data &data);
    [[nodiscard]] const Data &data() const { return m_data; }

Q_SIGNALS:
    void firstAsked();
    void lastAsked();
    void playOrPauseAsked();
    void stepsAsked(int steps);
    void placeChosen(double place);
    void speedChosen(double speed);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text);
    void showButtons();
    void colourIcons();

    Data m_data;
    QToolButton *m_first;
    QToolButton *m_back;
    QToolButton *m_play;
    QToolButton *m_forward;
    QToolButton *m_last;
    TimeSlider *m_slider;
    QLabel *m_time;
    QComboBox *m_speed;
    QLabel *m_state;
};

} // namespace widgets
