// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <functional>

namespace integration {

/// An application that names what holds up the event loop: each delivery of an event to one of its
/// thread's objects that takes longer than kNamedMs, innermost first.
class NamingApplication : public QApplication
{
public:
    static constexpr double kNamedMs = 50;

    using QApplication::QApplication;

    /// Called with "QTimer of app::Desktop: Timer, 80.1 ms, of which it computed 75.2".
    void setTold(std::function<void(const QString &what)> told) { m_told = std::move(told); }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::function<void(const QString &)> m_told;
};

} // namespace integration
