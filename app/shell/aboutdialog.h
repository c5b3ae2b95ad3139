// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace app {

/// What this is, in which version, and on whose work it stands, with the licences. objectName of
/// the libraries: "licenceList".
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace app
