// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace app {

/// What the program itself has said since it was started, and where the file of it is. objectName
/// of the text: "programLogText".
class ProgramLogWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ProgramLogWindow(QWidget *parent);
};

} // namespace app
