// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace app {

/// Goes off once at an instant of CLOCK_BOOTTIME, some tens of microseconds late; a QTimer knows
/// only milliseconds, which is longer than most requests take. Lives on its owner's thread.
class Alarm : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(QObject *parent = nullptr);
    ~Alarm() override;

    /// Instead of what was set before. At once, if that is past.
    void set(qint64 atNs);
    void stop();

Q_SIGNALS:
    void wentOff();

private:
    void arm(qint64 atNs);

    int m_descriptor;
};

} // namespace app
