// SPDX-License-Identifier: Apache-2.0
#include "app/pages/znodepage.h"

#include "app/models/znodemodel.h"
#include "app/pages/rowtable.h"
#include "app/pages/znodedetail.h"
#include "app/view/texts.h"
#include "app/view/znodetexts.h"
#include "app/znodes/znodewatcher.h"
#include "widgets/stateline.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kNameCharacters = 28; // of a znode's name, with what it is indented by

} // namespace

ZnodePage::ZnodePage(QWidget *parent)
    : Page(parent)
    , m_model(new ZnodeModel(this))
    , m_sign(new widgets::StateLine(this))
    , m_all(new QCheckBox(tr("All of ZooKeeper"), this))
    , m_figures(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_detail(new ZnodeDetail(this))
    , m_watcher(new ZnodeWatcher)
{
    buildView();
    connectWatcher();
    connect(m_all, &QCheckBox::toggled, this, &ZnodePage::showTop);
    connect(m_tree, &QTreeView::collapsed, m_model, &ZnodeModel::release);
    connect(m_tree, &QTreeView::activated, this, &ZnodePage::chooseOwner);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ZnodePage::takeSelection);
    connect(m_model, &ZnodeModel::listed, this, &ZnodePage::goOn);
}

ZnodePage::~ZnodePage()
{
    m_thread->retire();
}

void ZnodePage::buildView()
{
    m_sign->setObjectName(QStringLiteral("znodeSession"));
    m_figures->setObjectName(QStringLiteral("znodeFigures"));
    m_figures->setTextFormat(Qt::PlainText);
    m_all->setObjectName(QStringLiteral("znodeAll"));
    m_all->setToolTip(tr("Show the whole tree, not only the znodes of this cluster"));
    m_tree->setObjectName(QStringLiteral("znodeTree"));
    m_tree->setAccessibleName(tr("Znodes"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ZnodeModel::Name, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    m_tree->header()->setMinimumSectionSize(character * 6);
    m_tree->setMinimumWidth(character * kNameCharacters);
    m_tree->viewport()->installEventFilter(this);
    fitColumns(m_tree->header(), 1, {9, 9, 10, 15, 15});
    auto *const top = new QHBoxLayout;
    top->setSpacing(character);
    top->addWidget(m_sign, 1);
    top->addWidget(m_figures);
    top->addWidget(m_all);
    auto *const split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(split, 1);
}

bool ZnodePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_tree->viewport())
        fitNames();
    return Page::eventFilter(watched, event);
}

/// Beside the names there are as many columns as there is room for; of the selected znode, the
/// details tell the rest.
void ZnodePage::fitNames()
{
    QHeaderView *const header = m_tree->header();
    int left = m_tree->viewport()->width() - kNameCharacters * fontMetrics().averageCharWidth();
    for (int column = ZnodeModel::Name + 1; column < ZnodeModel::Count; ++column) {
        header->setSectionHidden(column, false);
        left -= header->sectionSizeHint(column);
        header->setSectionHidden(column, left < 0);
    }
}

void ZnodePage::connectWatcher()
{
    connect(this, &ZnodePage::opened, m_watcher, &ZnodeWatcher::open);
    connect(this, &ZnodePage::closed, m_watcher, &ZnodeWatcher::close);
    connect(this, &ZnodePage::selected, m_watcher, &ZnodeWatcher::select);
    connect(m_model, &ZnodeModel::expansionWanted, m_watcher, &ZnodeWatcher::expand);
    connect(m_model, &ZnodeModel::expansionEnded, m_watcher, &ZnodeWatcher::collapse);
    connect(m_watcher, &ZnodeWatcher::newsCame, m_model, &ZnodeModel::take);
    connect(m_watcher, &ZnodeWatcher::contentRead, this, [this](const ZnodeContent &content) {
        if (content.path == m_detail->path())
            m_detail->show(content, m_model->owners());
    });
    connect(m_watcher, &ZnodeWatcher::sessionChanged, this, [this](const ZnodeSession &session) {
        m_session = session;
        m_model->setStale(!session.isConnected);
        showSession();
    });
    m_thread->serve(m_watcher);
}

void ZnodePage::showFrame(const Frame &frame)
{
    m_nowNs = frame.nowNs;
    m_isPast = frame.isPast;
    const LocalCluster &local = *frame.state.local();
    const bool isUp = local.stage == ClusterStage::Starting || local.stage == ClusterStage::Running;
    // The past has no ZooKeeper: what a recording names as one may be anybody's by now.
    if (!frame.isPast)
        follow(isUp ? local.zookeeper : QString(), local.name);
    showSession();
}

void ZnodePage::follow(const QString &zookeeper, const QString &cluster)
{
    const QByteArray root = "/kvorum/" + cluster.toUtf8();
    if (zookeeper == m_zookeeper && (root == m_cluster || zookeeper.isEmpty()))
        return;
    m_zookeeper = zookeeper;
    if (zookeeper.isEmpty()) {
        Q_EMIT closed();
        return;
    }
    m_cluster = root;
    m_session = {};
    Q_EMIT opened(zookeeper, m_cluster + "/servers");
    showTop();
}

void ZnodePage::showTop()
{
    m_detail->clear({});
    m_model->setTop(m_all->isChecked() ? QByteArray("/") : m_cluster);
    m_tree->expand(m_model->index(0, 0));
}

void ZnodePage::showSession()
{
    if (m_zookeeper.isEmpty()) {
        m_sign->say(widgets::Meaning::Neutral, tr("The cluster does not run."));
        return;
    }
    if (m_isPast) {
        m_sign->say(widgets::Meaning::Neutral, onlyPresentText());
        return;
    }
    const auto meaning =
        m_session.isConnected ? widgets::Meaning::Primary : widgets::Meaning::Unknown;
    m_sign->say(meaning, znodeSessionText(m_session, m_nowNs));
}

void ZnodePage::showFigures(const ZooKeeperFigures &figures)
{
    m_figures->setText(figuresText(figures));
    m_figures->setAccessibleDescription(figuresDetail(figures));
    // A tool tip understands HTML.
    m_figures->setToolTip(
        figuresDetail(figures).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

void ZnodePage::choose(const QByteArray &path)
{
    m_wanted = path;
    if (m_model->top() != "/" && path != m_model->top() && !path.startsWith(m_model->top() + '/'))
        m_all->setChecked(true);
    goOn();
}

/// Towards the znode that was chosen: selects it, or expands the last one on the way to it.
void ZnodePage::goOn()
{
    QByteArray path = m_wanted;
    if (path.isEmpty())
        return;
    QModelIndex index = m_model->indexOf(path);
    while (!index.isValid() && path.size() > 1) {
        path.truncate(qMax<qsizetype>(1, path.lastIndexOf('/')));
        index = m_model->indexOf(path);
    }
    if (!index.isValid())
        return;
    const bool isThere = path == m_wanted;
    if (!isThere && !m_model->isListed(index)) {
        m_tree->expand(index);
        return;
    }
    m_wanted.clear();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ZnodePage::takeSelection()
{
    if (m_model->isRemoving()) {
        // The details go on telling of what was selected, namely that it is gone.
        QMetaObject::invokeMethod(
            m_tree->selectionModel(), &QItemSelectionModel::clear, Qt::QueuedConnection);
        return;
    }
    const QByteArray path = m_model->pathOf(m_tree->currentIndex());
    if (path.isEmpty() || path == m_detail->path())
        return;
    m_detail->clear(path);
    Q_EMIT selected(path);
}

void ZnodePage::chooseOwner(const QModelIndex &index)
{
    const QByteArray path = m_model->pathOf(index);
    for (const char *const directory : {"/servers/", "/nodes/"}) {
        if (path.startsWith(m_cluster + directory))
            Q_EMIT subjectChosen(QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1)));
    }
}

} // namespace app
