// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace app {

/// Says when the next frame is to be shown, once however often it is asked. A frame that is late
/// because the window's thread was busy waits for that thread's next turn: painting all of a
/// window and showing it what is new, in one turn, would be one pause for whoever types.
class FrameTimer : public QObject
{
    Q_OBJECT

public:
    /// Later than this, in milliseconds, something else has had the turn.
    static constexpr int kLateMs = 15;

    explicit FrameTimer(QObject *parent = nullptr);

    /// In so many milliseconds, or sooner if that was asked for already.
    void askWithin(int ms);

Q_SIGNALS:
    void due();

private:
    void expire();

    QTimer m_timer;
    QElapsedTimer m_asked; ///< when m_timer was started
    bool m_hasWaited = false;
};

} // namespace app
