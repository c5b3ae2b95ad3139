// SPDX-License-Identifier: Apache-2.0
#include "app/windowactions.h"

#include "app/detectionbox.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

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
    makeCluster(ClusterAction::StartFresh, QStringLiteral("fresh"), tr("Start fresh …"));
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
    showLog = make(QStringLiteral("showLog"), tr("Show its log"));
    quit = make(QStringLiteral("quit"), tr("Stop and quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    buildMenus();
    buildToolBar();
    colourIcons();
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
    // Else they would act in the whole window.
    m_window->removeAction(made);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(
        made, &QAction::triggered, this, [this, action] { Q_EMIT childActionRequested(action); });
    m_child[action] = made;
    return made;
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
    for (const auto &[kind, action] : m_cluster)
        m_clusterMenu->addAction(action);
    m_clusterMenu->addSeparator();
    m_clusterMenu->addAction(disk);
    m_clusterMenu->addAction(quit);
    m_childMenu = bar->addMenu(tr("&Server"));
    for (const auto &[kind, action] : m_child)
        m_childMenu->addAction(action);
    m_childMenu->addSeparator();
    m_childMenu->addAction(showLog);
    scenarios->fillMenu(bar->addMenu(tr("S&cenario")));
    QMenu *const data = bar->addMenu(tr("&Data"));
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
    bar->addAction(fill);
    bar->addSeparator();
    detection = new DetectionBox(bar);
    bar->addWidget(detection);
}

void WindowActions::setLetterScope(QWidget *widget)
{
    for (const auto &[kind, action] : m_child)
        widget->addAction(action);
}

void WindowActions::update(const Picture &picture, const QString &selected, bool isPast)
{
    const std::optional<core::ClusterConfig> &config = picture.seen().config;
    const bool canChange = picture.seen().isValid() && config && !isPast;
    detection->showDetection(canChange ? std::optional(config->detection) : std::nullopt);
    const LocalChild *const child = picture.local().child(selected);
    const bool isFrozen = child && child->state.phase == ChildState::Phase::Frozen;
    const bool isAlive = child && child->state.isAlive();
    const Supervisor::Stage stage = picture.local().stage;
    const bool canStart = stage == Supervisor::Stage::Running;
    const QString title = selected.isEmpty() ? tr("server") : childTitle(selected);
    m_child[ChildAction::Kill]->setText(tr("Kill %1").arg(title));
    m_child[ChildAction::FreezeOrThaw]->setText(
        isFrozen ? tr("Thaw %1").arg(title) : tr("Freeze %1").arg(title));
    m_child[ChildAction::Stop]->setText(tr("Stop %1").arg(title));
    m_child[ChildAction::Restart]->setText(
        isAlive || !child ? tr("Restart %1").arg(title) : tr("Bring back %1").arg(title));
    const bool isNow = !isPast;
    m_child[ChildAction::Kill]->setEnabled(isNow && isAlive);
    m_child[ChildAction::FreezeOrThaw]->setEnabled(isNow && isAlive);
    m_child[ChildAction::Stop]->setEnabled(isNow && isAlive);
    m_child[ChildAction::Restart]->setEnabled(isNow && child && canStart);
    showLog->setEnabled(child);
    killPrimary->setEnabled(isNow && !picture.partitions().isEmpty());
    m_cluster[ClusterAction::Start]->setEnabled(isNow && stage == Supervisor::Stage::Stopped);
    m_cluster[ClusterAction::Stop]->setEnabled(isNow && stage != Supervisor::Stage::Stopped);
    m_cluster[ClusterAction::AddServer]->setEnabled(isNow && stage == Supervisor::Stage::Running);
    for (QAction *const action :
        {m_cluster[ClusterAction::StartFresh], m_cluster[ClusterAction::Delete], get, put, remove})
        action->setEnabled(isNow);
    fill->setEnabled(isNow && m_canFill);
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
}

bool WindowActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourIcons();
    return QObject::eventFilter(watched, event);
}

} // namespace app
