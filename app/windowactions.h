// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/scenarioactions.h"
#include "app/shell/shellactions.h"
#include "app/view/childaction.h"
#include "app/view/drainchoice.h"
#include "app/view/picture.h"

#include <QAction>
#include <QObject>

#include <map>
#include <memory>

class QMainWindow;
class QMenu;
class QToolBar;

namespace app {

class DetectionBox;

/// The window's commands: each QAction once, for menus, tool bar and shortcuts. objectNames are
/// those of the members without "m_".
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    /// Bare letters, and Delete, act only while the focus is in this widget, so never in a text
    /// field.
    void setLetterScope(QWidget *widget);
    /// Names the selected processes and allows what can be done to them.
    /// In the past nothing can be done.
    void update(
        const std::shared_ptr<const Picture> &picture, const QStringList &selection, bool isPast);
    /// No samples are being put. Shown with the next update.
    void setCanFill(bool canFill) { m_told.canFill = canFill; }
    /// In the palette's colours: those of the actions, and of the window's pages and docks, which
    /// have to be there.
    void colourIcons();
    /// The menu of one process.
    [[nodiscard]] QMenu *childMenu() const { return m_childMenu; }
    [[nodiscard]] QMenu *clusterMenu() const { return m_clusterMenu; }
    [[nodiscard]] QMenu *viewMenu() const { return m_viewMenu; }

    ShellActions *const shell;
    ScenarioActions *const scenarios;
    QAction *get;
    QAction *put;
    QAction *remove;
    QAction *fill;
    QAction *killPrimary;
    QAction *focusKey;
    QAction *find;
    QAction *showLog;
    QAction *drain; ///< or undrain
    QAction *disk;
    QAction *quit;
    DetectionBox *detection;

Q_SIGNALS:
    void childActionRequested(app::ChildAction action);
    void clusterActionRequested(app::ClusterAction action);

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &keys = {});
    QAction *makeChild(ChildAction action, const QString &name, const QKeySequence &keys = {});
    void restrictToCards(QAction *action);
    QAction *makeCluster(ClusterAction action, const QString &name, const QString &text);
    void showDetection();
    void updateAll(const Picture &picture, const QStringList &selection, bool isPast);
    void updateChild(const Picture &picture, const QStringList &selection, bool isPast);
    void updateDrain(const DrainChoice &choice);
    void buildMenus();
    void buildToolBar();
    /// What can only be done with processes of ours is on the tool bar, or is not.
    void showOwn(bool isOwn);
    /// Says of what cannot be done to a cluster that others run, why that is.
    void explain(const LocalCluster &local);
    void colourViews();
    void colourDockTabs();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QMainWindow *m_window;
    /// What the commands depend on, as it is told.
    struct Told {
        std::shared_ptr<const Picture> picture;
        QStringList selection;
        bool isPast = false;
        bool canFill = true;
        bool operator==(const Told &) const = default;
    };
    Told m_told;
    Told m_shown; ///< without a picture at first
    QToolBar *m_toolBar = nullptr;
    QList<QAction *> m_own; ///< those on the tool bar that are for processes of ours
    bool m_isOwn = true;
    QMenu *m_clusterMenu = nullptr;
    QMenu *m_childMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    std::map<ChildAction, QAction *> m_child;
    std::map<ClusterAction, QAction *> m_cluster;
};

} // namespace app
