// SPDX-License-Identifier: Apache-2.0
#include "app/windowactions.h"

#include "app/detectionbox.h"
#include "app/view/serverselection.h"
#include "widgets/icons.h"

#include <QDockWidget>
#include <QEvent>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace app {

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , shell(new ShellActions(window))
    , scenarios(new ScenarioActions(window))
    , m_window(window)
{
    makeCluster(ClusterAction::Start, QStringLiteral("start"), tr("Start"));
    makeCluster(ClusterAction::Stop, QStringLiteral("stop"), tr("Stop"));
    makeCluster(ClusterAction::AddServer, QStringLiteral("add"), tr("Add server"))
        ->setShortcut(QKeySequence(Qt::Key_Insert));
    makeCluster(ClusterAction::StartFresh, QStringLiteral("fresh"), tr("Start fresh …"))
        ->setShortcut(QKeySequence(QKeySequence::New));
    makeCluster(ClusterAction::Delete, QStringLiteral("delete"), tr("Delete cluster …"));
    disk = make(QStringLiteral("disk"), tr("Data on the disk …"));
    makeChild(ChildAction::Kill, QStringLiteral("kill"), QKeySequence(Qt::Key_K));
    makeChild(ChildAction::FreezeOrThaw, QStringLiteral("freeze"), QKeySequence(Qt::Key_F));
    makeChild(ChildAction::Stop, QStringLiteral("stop"));
    makeChild(ChildAction::Restart, QStringLiteral("restart"), QKeySequence(Qt::Key_R));
    get = make(QStringLiteral("get"), tr("GET"), QKeySequence(Qt::CTRL | Qt::Key_G));
    put = make(QStringLiteral("put"), tr("PUT"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    remove = make(QStringLiteral("remove"), tr("DELETE"));
    fill = make(QStringLiteral("fill"), tr("Put 1,000 samples"));
    killPrimary = make(QStringLiteral("killPrimary"), tr("Kill the primary of the key"),
        QKeySequence(Qt::CTRL | Qt::Key_K));
    focusKey =
        make(QStringLiteral("focusKey"), tr("Go to the key"), QKeySequence(Qt::CTRL | Qt::Key_L));
    find = make(QStringLiteral("find"), tr("Find"), QKeySequence(QKeySequence::Find));
    drain = make(QStringLiteral("drain"), {}, QKeySequence(Qt::Key_Delete));
    restrictToCards(drain);
    showLog = make(QStringLiteral("showLog"), tr("Show its log"));
    quit = make(QStringLiteral("quit"), tr("Stop and quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    detection = new DetectionBox(window);
    buildMenus();
    buildToolBar();
    m_window->installEventFilter(this);
}

QAction *WindowActions::make(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *const action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_window->addAction(action);
    return action;
}

QAction *WindowActions::makeChild(ChildAction action, const QString &name, const QKeySequence &keys)
{
    QAction *const made = make(QStringLiteral("child_") + name, {}, keys);
    made->setProperty("iconName", name);
    restrictToCards(made);
    connect(
        made, &QAction::triggered, this, [this, action] { Q_EMIT childActionRequested(action); });
    m_child[action] = made;
    return made;
}

void WindowActions::restrictToCards(QAction *action)
{
    // Else its key would act in the whole window.
    m_window->removeAction(action);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QAction *WindowActions::makeCluster(ClusterAction action, const QString &name, const QString &text)
{
    QAction *const made = make(QStringLiteral("cluster_") + name, text);
    made->setProperty("iconName", name);
    connect(
        made, &QAction::triggered, this, [this, action] { Q_EMIT clusterActionRequested(action); });
    m_cluster[action] = made;
    return made;
}

void WindowActions::buildMenus()
{
    QMenuBar *const bar = m_window->menuBar();
    m_clusterMenu = bar->addMenu(tr("&Cluster"));
    m_clusterMenu->setToolTipsVisible(true);
    for (const auto &[kind, action] : m_cluster)
        m_clusterMenu->addAction(action);
    m_clusterMenu->addSeparator();
    detection->fillMenu(m_clusterMenu);
    m_clusterMenu->addAction(disk);
    m_clusterMenu->addAction(quit);
    m_childMenu = bar->addMenu(tr("&Server"));
    m_childMenu->setToolTipsVisible(true);
    for (const auto &[kind, action] : m_child)
        m_childMenu->addAction(action);
    m_childMenu->addSeparator();
    m_childMenu->addAction(drain);
    m_childMenu->addAction(showLog);
    scenarios->fillMenu(bar->addMenu(tr("S&cenario")));
    QMenu *const data = bar->addMenu(tr("&Data"));
    data->setToolTipsVisible(true);
    data->addActions({get, put, remove, fill, killPrimary, focusKey});
    m_viewMenu = bar->addMenu(tr("&View"));
    m_viewMenu->addAction(find);
    m_viewMenu->addSeparator();
    shell->fillViewMenu(m_viewMenu);
    m_viewMenu->addSeparator();
    shell->fillHelpMenu(bar->addMenu(tr("&Help")));
}

void WindowActions::buildToolBar()
{
    QToolBar *const bar = m_window->addToolBar(tr("Tools"));
    m_toolBar = bar;
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->addActions({m_cluster[ClusterAction::Start], m_cluster[ClusterAction::Stop],
        m_cluster[ClusterAction::AddServer]});
    bar->addSeparator();
    for (const auto &[kind, action] : m_child)
        bar->addAction(action);
    bar->addSeparator();
    scenarios->fillToolBar(bar);
    bar->addSeparator();
    m_own = bar->actions();
    bar->addAction(fill);
    bar->addSeparator();
    bar->addWidget(detection);
}

void WindowActions::showOwn(bool isOwn)
{
    if (std::exchange(m_isOwn, isOwn) == isOwn)
        return;
    for (QAction *const action : std::as_const(m_own)) {
        if (isOwn)
            m_toolBar->insertAction(fill, action);
        else
            m_toolBar->removeAction(action);
    }
}

void WindowActions::explain(const LocalCluster &local)
{
    const QString notOurs = local.isRemote()
        ? tr("Others run this cluster: its processes are started and ended where they are")
        : QString();
    const QString readOnly =
        local.isReadOnly() ? tr("Read-only until you take control of the cluster") : QString();
    for (const auto &[kind, action] : m_child)
        action->setToolTip(notOurs);
    for (const auto &[kind, action] : m_cluster)
        action->setToolTip(notOurs);
    killPrimary->setToolTip(notOurs);
    disk->setToolTip(notOurs);
    scenarios->run->setToolTip(notOurs);
    for (QAction *const action : {put, remove, fill})
        action->setToolTip(readOnly);
    quit->setText(local.isRemote() ? tr("Quit") : tr("Stop and quit"));
}

void WindowActions::setLetterScope(QWidget *widget)
{
    for (const auto &[kind, action] : m_child)
        widget->addAction(action);
    widget->addAction(drain);
}

void WindowActions::update(
    const std::shared_ptr<const Picture> &picture, const QStringList &selection, bool isPast)
{
    m_told.picture = picture;
    m_told.selection = selection;
    m_told.isPast = isPast;
    // Each time: what is chosen there is taken back unless the cluster obeys.
    showDetection();
    if (m_told == m_shown)
        return;
    m_shown = m_told;
    updateAll(*picture, selection, isPast);
}

void WindowActions::showDetection()
{
    const Observation &seen = m_told.picture->seen();
    const bool canChange = seen.isValid() && seen.config && !m_told.isPast;
    detection->showDetection(canChange ? std::optional(seen.config->detection) : std::nullopt);
}

void WindowActions::updateAll(const Picture &picture, const QStringList &selection, bool isPast)
{
    const bool isReadOnly = picture.local().isReadOnly();
    detection->setLocked(isReadOnly);
    showOwn(!picture.local().isRemote());
    explain(picture.local());
    updateChild(picture, selection, isPast);
    updateDrain(drainChoiceOf(picture, selection, isPast));
    const Supervisor::Stage stage = picture.local().stage;
    const bool isNow = !isPast;
    const bool isOwnNow = isNow && !picture.local().isRemote();
    killPrimary->setEnabled(isOwnNow && !picture.partitions().isEmpty());
    m_cluster[ClusterAction::Start]->setEnabled(isOwnNow && stage == Supervisor::Stage::Stopped);
    m_cluster[ClusterAction::Stop]->setEnabled(isOwnNow && stage != Supervisor::Stage::Stopped);
    m_cluster[ClusterAction::AddServer]->setEnabled(
        isOwnNow && stage == Supervisor::Stage::Running);
    for (const ClusterAction each : {ClusterAction::StartFresh, ClusterAction::Delete})
        m_cluster[each]->setEnabled(isOwnNow);
    disk->setEnabled(isOwnNow);
    get->setEnabled(isNow);
    for (QAction *const action : {put, remove})
        action->setEnabled(isNow && !isReadOnly);
    fill->setEnabled(isNow && !isReadOnly && m_told.canFill);
}

void WindowActions::updateChild(const Picture &picture, const QStringList &selection, bool isPast)
{
    const auto targets = [&](ChildAction action) { return targetsOf(action, picture, selection); };
    const auto name = [&](ChildAction action) {
        const QStringList ids = targets(action);
        return selection.isEmpty() ? tr("server") : namesText(ids.isEmpty() ? selection : ids);
    };
    const auto isAny = [&](const QStringList &ids, const auto &predicate) {
        return std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
            const LocalChild *const child = picture.local().child(id);
            return child && predicate(child->state);
        });
    };
    const auto isAlive = [](const ChildState &state) { return state.isAlive(); };
    const auto isFrozen = [](const ChildState &state) {
        return state.phase == ChildState::Phase::Frozen;
    };
    const QStringList toFreeze = targets(ChildAction::FreezeOrThaw);
    const QStringList toRestart = targets(ChildAction::Restart);
    m_child[ChildAction::Kill]->setText(tr("Kill %1").arg(name(ChildAction::Kill)));
    m_child[ChildAction::FreezeOrThaw]->setText(isAny(toFreeze, isFrozen)
            ? tr("Thaw %1").arg(name(ChildAction::FreezeOrThaw))
            : tr("Freeze %1").arg(name(ChildAction::FreezeOrThaw)));
    m_child[ChildAction::Stop]->setText(tr("Stop %1").arg(name(ChildAction::Stop)));
    m_child[ChildAction::Restart]->setText(isAny(toRestart, isAlive) || toRestart.isEmpty()
            ? tr("Restart %1").arg(name(ChildAction::Restart))
            : tr("Bring back %1").arg(name(ChildAction::Restart)));
    const bool canStart = picture.local().stage == Supervisor::Stage::Running;
    for (const auto &[kind, action] : m_child) {
        const bool isAllowed = kind != ChildAction::Restart || canStart;
        action->setEnabled(!isPast && isAllowed && !targets(kind).isEmpty());
    }
    showLog->setEnabled(!selection.isEmpty() && picture.local().child(selection.last()));
}

void WindowActions::updateDrain(const DrainChoice &choice)
{
    drain->setText(drainText(choice));
    drain->setEnabled(choice.reason.isEmpty());
    drain->setToolTip(choice.reason.isEmpty()
            ? tr("Others take over what it holds, or it is used again; its process goes on")
            : choice.reason);
}

void WindowActions::colourIcons()
{
    // Those of the server are made for it again and again; the others have their name for good.
    static const QHash<QString, QString> kIcons{{QStringLiteral("get"), QStringLiteral("get")},
        {QStringLiteral("put"), QStringLiteral("put")},
        {QStringLiteral("remove"), QStringLiteral("delete")},
        {QStringLiteral("fill"), QStringLiteral("fill")},
        {QStringLiteral("killPrimary"), QStringLiteral("kill")},
        {QStringLiteral("focusKey"), QStringLiteral("keys")},
        {QStringLiteral("find"), QStringLiteral("find")},
        {QStringLiteral("showLog"), QStringLiteral("logs")},
        {QStringLiteral("settings"), QStringLiteral("settings")},
        {QStringLiteral("present"), QStringLiteral("present")},
        {QStringLiteral("about"), QStringLiteral("inspector")},
        {QStringLiteral("programLog"), QStringLiteral("logs")},
        {QStringLiteral("quit"), QStringLiteral("quit")}};
    const auto actions = m_window->findChildren<QAction *>();
    for (QAction *const action : actions) {
        const QString own = action->property("iconName").toString();
        const QString name = own.isEmpty() ? kIcons.value(action->objectName()) : own;
        if (!name.isEmpty())
            action->setIcon(widgets::iconNamed(name, m_window->palette()));
    }
    // Qt's own is dark, whatever it stands on.
    auto *const more = m_toolBar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    more->setIcon(widgets::iconNamed(QStringLiteral("more"), m_window->palette()));
    colourViews();
}

void WindowActions::colourViews()
{
    static const QHash<QString, QString> kIcons{
        {QStringLiteral("pageTopology"), QStringLiteral("topology")},
        {QStringLiteral("pageRing"), QStringLiteral("ring")},
        {QStringLiteral("pageMatrix"), QStringLiteral("matrix")},
        {QStringLiteral("pageKeys"), QStringLiteral("keys")},
        {QStringLiteral("pagePartitions"), QStringLiteral("partitions")},
        {QStringLiteral("dockInspector"), QStringLiteral("inspector")},
        {QStringLiteral("dockData"), QStringLiteral("put")},
        {QStringLiteral("dockClient"), QStringLiteral("client")},
        {QStringLiteral("dockEvents"), QStringLiteral("events")},
        {QStringLiteral("dockScenario"), QStringLiteral("scenario")},
        {QStringLiteral("dockLogs"), QStringLiteral("logs")},
        {QStringLiteral("dockZnodes"), QStringLiteral("tree")},
        {QStringLiteral("dockExplain"), QStringLiteral("explain")}};
    const auto iconOf = [this](const QObject *view) {
        const QString name = kIcons.value(view->objectName());
        return name.isEmpty() ? QIcon() : widgets::iconNamed(name, m_window->palette());
    };
    if (auto *const pages = m_window->findChild<QTabWidget *>(QStringLiteral("pages"))) {
        for (int i = 0; i < pages->count(); ++i)
            pages->setTabIcon(i, iconOf(pages->widget(i)));
    }
    const auto docks = m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDockWidget *const dock : docks) {
        const QIcon icon = iconOf(dock);
        dock->setWindowIcon(icon);
        dock->toggleViewAction()->setIcon(icon);
    }
    colourDockTabs();
}

void WindowActions::colourDockTabs()
{
    const auto docks = m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    // The tabs of docks know their docks by their titles alone.
    const auto bars = m_window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar *const bar : bars) {
        for (int i = 0; i < bar->count(); ++i) {
            for (const QDockWidget *const dock : docks) {
                const bool isOther = bar->tabIcon(i).cacheKey() != dock->windowIcon().cacheKey();
                if (isOther && dock->windowTitle() == bar->tabText(i))
                    bar->setTabIcon(i, dock->windowIcon());
            }
        }
    }
}

bool WindowActions::eventFilter(QObject *watched, QEvent *event)
{
    // Docks that are put together get new tabs.
    if (event->type() == QEvent::PaletteChange)
        colourIcons();
    else if (event->type() == QEvent::LayoutRequest)
        colourDockTabs();
    return QObject::eventFilter(watched, event);
}

} // namespace app
