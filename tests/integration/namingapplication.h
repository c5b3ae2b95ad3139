// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <functional>
#include <vector>

namespace integration {

/// An application that names what holds up the event loop: each delivery of an event to one of its
/// thread's objects that takes longer than kNamedMs, innermost first.
class NamingApplication : public QApplication
{
public:
    static constexpr double kNamedMs = 50;

    using QApplication::QApplication;

    /// Called with "QTimer of app::Desktop: Timer, 80.1 ms, of which it computed 75.2"; the latter
    /// only of what the event loop itself delivered.
    void setTold(std::function<void(const QString &what)> told) { m_told = std::move(told); }

    /// What came since the last time, longest first: a turn may be long by many short ones.
    [[nodiscard]] QString takeTurn();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Delivery {
        double ms; ///< that it computed
        QString what;
    };

    std::function<void(const QString &)> m_told;
    int m_depth = 0; ///< of deliveries within others
    std::vector<Delivery> m_turn;
};

} // namespace integration
