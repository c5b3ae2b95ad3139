// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connection/clusteraccess.h"
#include "app/connection/clusteraddress.h"
#include "app/settings.h"

#include <QObject>

class QAction;
class QBoxLayout;
class QMainWindow;
class QMenu;

namespace app {

class ConnectionBar;
class Picture;

/// What a main window has for clusters that others run: the command and the dialog to connect to
/// one; and if one is shown, the bar and the title that say so, and the dialog that takes control
/// of it. Actions: objectNames "connectOther", "takeControl"; and "_useRemote", which is below the
/// menu but not in it, for where there is no ZooKeeper to start.
class ConnectionControls : public QObject
{
    Q_OBJECT

public:
    ConnectionControls(QMainWindow *window, const Settings &settings);

    /// Makes the parts anew: commands into the menu, the bar into the layout. What was made before
    /// belongs to them and is gone or goes.
    void build(QMenu *cluster, QAction *before, QBoxLayout *top);
    void show(const Picture &picture, bool isPast);

Q_SIGNALS:
    void connectionWanted(const app::ClusterAddress &address);
    void accessWanted(app::ClusterAccess access);
    void retryWanted();

private:
    void askForAddress();
    void askForName();
    void showTitle(const Picture &picture);

    QMainWindow *m_window;
    const Settings m_settings;
    QString m_ownTitle; ///< while our own cluster is shown
    ClusterAddress m_shown;
    ConnectionBar *m_bar = nullptr;
    QAction *m_takeControl = nullptr;
};

} // namespace app
