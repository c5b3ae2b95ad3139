// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace app {

/// SIGINT, SIGTERM and SIGHUP as a Qt signal, through a pipe, since hardly anything may be done in
/// a signal handler. One at a time; lives on the main thread.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    /// Somebody wants the program to end.
    void stopRequested();

private:
    void read();

    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
