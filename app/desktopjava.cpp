// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

/// The java program that a person chooses where ZooKeeper finds none.
namespace app {

void Desktop::connectJava()
{
    if (!supervisor())
        return;
    supervisor()->setJava(m_settings.java());
    connect(&m_window, &MainWindow::javaChosen, &m_javaCheck, &JavaCheck::ask);
    connect(&m_javaCheck, &JavaCheck::finished, this,
        [this](const QString &program, const Phrase &fault) {
            if (!fault.isEmpty()) {
                m_window.showProblem({Problem::Kind::JavaMissing, fault, {}, {}});
                return;
            }
            m_settings.saveJava(program);
            supervisor()->setJava(program);
            carryOut(ClusterAction::Start);
        });
}

} // namespace app
