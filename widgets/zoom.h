// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QSizeF>

class QKeyEvent;

namespace widgets {

/// How much larger something is drawn than it fits, and how far its centre is from the middle of
/// its widget. Never so far that nothing is left to see. A value.
class Zoom
{
public:
    static constexpr double kMost = 16;
    static constexpr double kStep = 1.25;

    explicit Zoom(double most = kMost)
        : m_most(most)
    {
    }

    /// The point `at`, from the middle, stays where it is. False if nothing changed.
    bool scale(double factor, const QPointF &at, const QSizeF &size);
    bool pan(const QPointF &by, const QSizeF &size);
    bool reset();

    [[nodiscard]] double factor() const { return m_factor; }
    [[nodiscard]] QPointF shift() const { return m_shift; }
    [[nodiscard]] bool isAny() const { return m_factor > 1; }

    /// By what a key without modifiers enlarges: "+" and "−" by a step, "0" to nothing (0); 1: it
    /// is another key.
    [[nodiscard]] static double factorOf(const QKeyEvent &event);

private:
    void bound(const QSizeF &size);

    double m_most;
    double m_factor = 1;
    QPointF m_shift;
};

} // namespace widgets
