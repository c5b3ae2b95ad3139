// SPDX-License-Identifier: Apache-2.0
#include "app/shell/javachooser.h"

#include <QAction>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>

namespace app {

JavaChooser::JavaChooser(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
}

void JavaChooser::build(QMenu *menu)
{
    auto *const choose = new QAction(tr("Choose Java …"), menu);
    choose->setObjectName(QStringLiteral("_chooseJava"));
    choose->setToolTip(tr("Choose the program java, as in …/bin/java"));
    connect(choose, &QAction::triggered, this, &JavaChooser::open);
}

void JavaChooser::open()
{
    auto *const dialog =
        new QFileDialog(m_window, tr("Choose the program java"), QStringLiteral("/usr/lib/jvm"));
    dialog->setObjectName(QStringLiteral("chooseJava"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &JavaChooser::chosen);
    dialog->open();
}

} // namespace app
