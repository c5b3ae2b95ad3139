// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

namespace app {

struct Observation;

/// Two moments of the start: when the window has first been painted, and when the cluster is READY
/// for the first time. With KVORUM_TRACE_START in the environment one line on standard error tells
/// of each, with the milliseconds since this process was started. Lives on the main thread.
class StartTrace : public QObject
{
    Q_OBJECT

public:
    explicit StartTrace(QObject *parent = nullptr);

    /// Traces this window's first painting.
    void watch(QObject *window);
    void look(const Observation &seen);

Q_SIGNALS:
    /// The cluster is, for the first time.
    void ready();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const char *what) const;

    std::optional<qint64> m_startedNs; ///< CLOCK_BOOTTIME; nothing if nobody wants to know
    bool m_wasReady = false;
};

} // namespace app
