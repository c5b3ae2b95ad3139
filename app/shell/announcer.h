// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"

#include <QWidget>

namespace app {

/// Says to those who cannot see the window what has just happened to the cluster: a fault, another
/// master, how long clients waited, and whether anything was lost. Each once, and nothing of the
/// past. Cannot be seen; objectName "announcer".
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void look(const RunState &state, bool isPast);

Q_SIGNALS:
    void told(const QString &text);

private:
    [[nodiscard]] QStringList newsIn(const RunState &state);
    void tell(const QString &text);

    int m_faults = 0;  ///< incidents that were told
    int m_outages = 0; ///< … with what clients felt
    int m_proofs = 0;  ///< … with what was lost
    QString m_master;
};

} // namespace app
