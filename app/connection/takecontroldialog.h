// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connection/clusteraddress.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace widgets {
class StateLine;
} // namespace widgets

namespace app {

/// Is accepted only once the cluster's name stands in it, letter for letter: nobody changes another
/// cluster by a slip of the hand. objectNames: "takeControlDialog", "controlName", "controlState",
/// "controlTake", "controlCancel".
class TakeControlDialog : public QDialog
{
    Q_OBJECT

public:
    TakeControlDialog(const ClusterAddress &address, QWidget *parent);

    void accept() override;

private:
    void judge();
    [[nodiscard]] bool isTyped() const;

    const ClusterAddress m_address;
    QLineEdit *m_name;
    widgets::StateLine *m_state;
    QPushButton *m_take;
};

} // namespace app
