// SPDX-License-Identifier: Apache-2.0
#include "app/connection/connectioncontrols.h"

#include "app/connection/connectdialog.h"
#include "app/connection/connectionbar.h"
#include "app/connection/takecontroldialog.h"
#include "app/view/picture.h"

#include <QAction>
#include <QBoxLayout>
#include <QMainWindow>
#include <QMenu>

namespace app {

ConnectionControls::ConnectionControls(QMainWindow *window, const Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
{
}

void ConnectionControls::build(QMenu *cluster, QAction *before, QBoxLayout *top)
{
    m_ownTitle = m_window->windowTitle();
    m_bar = new ConnectionBar(m_window);
    top->addWidget(m_bar);
    auto *const connectOther = new QAction(tr("Connect to another cluster …"), cluster);
    connectOther->setObjectName(QStringLiteral("connectOther"));
    connectOther->setProperty("iconName", QStringLiteral("connect"));
    connectOther->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_takeControl = new QAction(tr("Take control …"), cluster);
    m_takeControl->setObjectName(QStringLiteral("takeControl"));
    m_takeControl->setProperty("iconName", QStringLiteral("unlock"));
    m_takeControl->setVisible(false);
    cluster->insertActions(before, {connectOther, m_takeControl});
    cluster->insertSeparator(before);
    connect(connectOther, &QAction::triggered, this, &ConnectionControls::askForAddress);
    auto *const useRemote = new QAction(tr("Use remote ZooKeeper …"), cluster);
    useRemote->setObjectName(QStringLiteral("_useRemote"));
    connect(useRemote, &QAction::triggered, this, &ConnectionControls::askForAddress);
    connect(m_takeControl, &QAction::triggered, this, &ConnectionControls::askForName);
    connect(m_bar, &ConnectionBar::retryAsked, this, &ConnectionControls::retryWanted);
    connect(m_bar, &ConnectionBar::controlAsked, this, &ConnectionControls::askForName);
    connect(m_bar, &ConnectionBar::controlGivenBack, this,
        [this] { Q_EMIT accessWanted(ClusterAccess::ReadOnly); });
}

void ConnectionControls::show(const Picture &picture, bool isPast)
{
    const LocalCluster &local = picture.local();
    m_shown = {local.zookeeper, local.name};
    m_bar->showContact(picture, isPast);
    m_takeControl->setVisible(local.isReadOnly());
    m_takeControl->setEnabled(!isPast && picture.seen().control.has_value());
    showTitle(picture);
}

void ConnectionControls::showTitle(const Picture &picture)
{
    const LocalCluster &local = picture.local();
    QString title = m_ownTitle;
    if (local.isReadOnly())
        title = tr("Kvorum – %1 at %2, read-only").arg(local.name, local.zookeeper);
    else if (local.isRemote())
        title = tr("Kvorum – %1 at %2, in control").arg(local.name, local.zookeeper);
    if (title != m_window->windowTitle())
        m_window->setWindowTitle(title);
}

void ConnectionControls::askForAddress()
{
    auto *const dialog = new ConnectDialog(m_settings.connections(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::forgotten, this,
        [this](const ClusterAddress &address) { m_settings.forget(address); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->isToBeKept())
            m_settings.keep(dialog->address());
        Q_EMIT connectionWanted(dialog->address());
    });
    dialog->open();
}

void ConnectionControls::askForName()
{
    auto *const dialog = new TakeControlDialog(m_shown, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this] { Q_EMIT accessWanted(ClusterAccess::Control); });
    dialog->open();
}

} // namespace app
