// SPDX-License-Identifier: Apache-2.0
#include "app/pages/serverspage.h"

#include "app/shell/scrolling.h"
#include "app/view/carddetails.h"
#include "app/view/texts.h"
#include "app/znodes/figurewatch.h"
#include "widgets/cardgrid.h"
#include "widgets/crownflight.h"
#include "widgets/nodecard.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int kAgingMs = 100;
constexpr int kChipRows = 2; // as many are few
constexpr int kCardRows = 2; // that are to be seen before there is room for the matrix

ChildAction actionOf(widgets::NodeCard::Action action)
{
    switch (action) {
    case widgets::NodeCard::Action::Kill:
        return ChildAction::Kill;
    case widgets::NodeCard::Action::FreezeOrThaw:
        return ChildAction::FreezeOrThaw;
    case widgets::NodeCard::Action::Stop:
        return ChildAction::Stop;
    case widgets::NodeCard::Action::Restart:
        break;
    }
    return ChildAction::Restart;
}

QString idOf(const QWidget *card)
{
    return qobject_cast<const widgets::NodeCard *>(card)->data().id;
}

/// In the past nothing can be done.
void allow(widgets::NodeCardData &card, const Frame &frame)
{
    if (!frame.isPast)
        return;
    for (bool *const can :
        {&card.canKill, &card.canFreeze, &card.canThaw, &card.canStop, &card.canRestart})
        *can = false;
}

QWidget *legend(QWidget *parent)
{
    auto *const label = new QLabel(
        ServersPage::tr("Partitions: █ primary   ▬ secondary   ▨ catching up   ✕ down"), parent);
    label->setTextFormat(Qt::PlainText);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    label->setFont(small);
    label->setContentsMargins(8, 0, 8, 0);
    return label;
}

} // namespace

ServersPage::ServersPage(QWidget *parent)
    : Page(parent)
    , m_grid(new widgets::CardGrid)
    , m_scroll(new QScrollArea(this))
    , m_legend(legend(this))
    , m_matrix(new widgets::PartitionMatrix(this))
    , m_suggestion(new QPushButton(this))
{
    setObjectName(QStringLiteral("pageTopology"));
    m_grid->setAccessibleName(tr("Servers"));
    m_scroll->setObjectName(QStringLiteral("cardScroll"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    letScroll(m_scroll, m_grid);
    m_matrix->setObjectName(QStringLiteral("partitionMatrix"));
    m_matrix->setToolTipSource([this](int row, int column) {
        return m_picture ? matrixToolTip(*m_picture, row, column) : QString();
    });
    connect(m_matrix, &widgets::PartitionMatrix::cellClicked, this, [this](int row, int column) {
        if (row < m_matrix->data().rows.size())
            Q_EMIT subjectChosen(m_matrix->data().rows.at(row));
        Q_EMIT partitionChosen(column);
    });
    connect(m_grid, &widgets::CardGrid::banded, this, &ServersPage::chooseCards);
    connect(m_grid, &widgets::CardGrid::reached, this,
        [this](const QWidget *card, Qt::KeyboardModifiers modifiers) {
            // With Ctrl the keyboard goes on alone, and Space selects.
            if (!(modifiers & Qt::ControlModifier))
                choose(idOf(card), modifiers & Qt::ShiftModifier);
        });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_suggestion);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_matrix);
    m_legend->hide();
    m_matrix->hide();
    m_suggestion->hide();
    m_suggestion->setObjectName(QStringLiteral("suggestMatrix"));
    connect(m_suggestion, &QPushButton::clicked, this, &ServersPage::matrixWanted);
    m_aging.setSingleShot(true);
    m_aging.setInterval(kAgingMs);
    connect(&m_aging, &QTimer::timeout, this, [this] {
        m_gate.open();
        Q_EMIT frameWanted();
    });
    watchZooKeeper();
}

ServersPage::~ServersPage()
{
    m_thread->retire();
}

void ServersPage::watchZooKeeper()
{
    auto *const watch = new FigureWatch;
    connect(this, &ServersPage::zookeeperChanged, watch, &FigureWatch::watch);
    connect(watch, &FigureWatch::asking, this, &ServersPage::figuresAsked);
    connect(watch, &FigureWatch::figuresRead, this, [this](const ZooKeeperFigures &figures) {
        if (figures == m_figures || m_zookeeper.isEmpty())
            return;
        m_figures = figures;
        m_gate.open();
        Q_EMIT figuresRead(figures);
        Q_EMIT frameWanted();
    });
    m_thread->serve(watch);
}

/// The past has no ZooKeeper: what a recording names as one may be anybody's by now.
void ServersPage::follow(const Frame &frame)
{
    const LocalCluster &local = *frame.state.local();
    const bool isUp = local.stage == ClusterStage::Starting || local.stage == ClusterStage::Running;
    const QString wanted = frame.isPast || !isUp ? QString() : local.zookeeper;
    if (wanted == m_zookeeper)
        return;
    m_zookeeper = wanted;
    m_figures = {};
    m_gate.open();
    Q_EMIT figuresRead(m_figures);
    Q_EMIT zookeeperChanged(wanted);
}

void ServersPage::setGhosts(int servers)
{
    ensureCard(kZooKeeperId)->setData(zooKeeperCard(Picture()));
    for (int i = 1; i <= servers; ++i) {
        const QString id = QStringLiteral("n%1").arg(i);
        widgets::NodeCardData ghost{.id = id,
            .title = id,
            .role = {},
            .address = {},
            .cluster = {.label = tr("Cluster"), .text = {}, .time = {}},
            .process = {.label = tr("Process"), .text = {}, .time = {}},
            .note = {}};
        ghost.isGhost = true;
        ensureCard(id)->setData(ghost);
    }
}

widgets::NodeCard *ServersPage::card(const QString &id) const
{
    return m_cards.value(id);
}

widgets::NodeCard *ServersPage::ensureCard(const QString &id)
{
    if (widgets::NodeCard *const known = m_cards.value(id))
        return known;
    auto *const card = new widgets::NodeCard(m_grid);
    card->setObjectName(QStringLiteral("card_") + id);
    connect(card, &widgets::NodeCard::chosen, this,
        [this, id](Qt::KeyboardModifiers modifiers) { choose(id, modifiers); });
    connect(card, &widgets::NodeCard::opened, this, [this, id] { Q_EMIT opened(id); });
    connect(card, &widgets::NodeCard::menuRequested, this, &ServersPage::menuRequested);
    connect(card, &widgets::NodeCard::actionRequested, this,
        [this, id](
            widgets::NodeCard::Action action) { Q_EMIT actionRequested(actionOf(action), id); });
    m_cards.insert(id, card);
    m_grid->addCard(card);
    return card;
}

void ServersPage::removeCardsBut(const QStringList &ids)
{
    const QStringList known = m_cards.keys();
    for (const QString &id : known) {
        if (!ids.contains(id))
            m_grid->removeCard(m_cards.take(id));
    }
}

void ServersPage::showFrame(const Frame &frame)
{
    follow(frame);
    if (!m_gate.isDue(frame))
        return;
    m_picture = frame.picture;
    const Picture &picture = *m_picture;
    // Until the first server is known the ghosts stay.
    if (!picture.servers().isEmpty()) {
        QStringList ids{kZooKeeperId};
        for (const ServerPicture &server : picture.servers())
            ids << server.id;
        removeCardsBut(ids);
    }
    showCards(frame);
    moveCrown();
    select(frame);
    showMatrix(frame);
}

bool ServersPage::fits(const QSize &card) const
{
    return m_grid->heightForWidth(m_grid->width(), card) <= height();
}

/// Low cards if all can be seen as those alone. Else chips, where few rows of them are enough or
/// where there is no room for a row and a half of cards.
void ServersPage::chooseForm()
{
    // The hints measure texts: not in each frame.
    Room room{m_picture, size(), m_grid->width(), font()};
    if (room == m_room)
        return;
    m_room = std::move(room);
    const qsizetype servers = m_picture->servers().size();
    const widgets::NodeCard *const first = ensureCard(kZooKeeperId);
    const QSize size = first->cardSizeHint();
    const QSize chip = first->chipSizeHint();
    const bool fit = fits(size);
    const bool isLow = !fit && fits(first->lowSizeHint());
    const bool areFew =
        m_grid->heightForWidth(m_grid->width(), chip) < (kChipRows + 1) * chip.height();
    const bool isCompact =
        servers > kMostCards || (!fit && !isLow && (areFew || 2 * height() < 3 * size.height()));
    for (widgets::NodeCard *const card : std::as_const(m_cards)) {
        card->setLow(isLow);
        card->setCompact(isCompact);
    }
}

void ServersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_gate.open();
    Q_EMIT frameWanted();
}

void ServersPage::showCards(const Frame &frame)
{
    const Picture &picture = *frame.picture;
    const QHash<QString, LoadPicture> loads = loadsOf(frame.state, picture, frame.nowNs);
    m_changes.look(picture, frame.nowNs);
    bool isAging = m_changes.isFresh();
    // In this order they stand, however the page began.
    ensureCard(kZooKeeperId);
    for (const ServerPicture &server : picture.servers())
        ensureCard(server.id);
    widgets::NodeCardData shownZooKeeper = zooKeeperCard(picture);
    allow(shownZooKeeper, frame);
    shownZooKeeper.loadText = figuresText(m_figures);
    ensureCard(kZooKeeperId)->setData(shownZooKeeper);
    for (const ServerPicture &server : picture.servers()) {
        widgets::NodeCardData shown = serverCard(picture, server);
        allow(shown, frame);
        addDetails(shown, picture, frame.state, loads.value(server.id), frame.nowNs);
        shown.gained = m_changes.gainedBy(server.id);
        isAging = isAging || shown.session.left > 0;
        ensureCard(server.id)->setData(shown);
    }
    chooseForm(); // once the cards know their buttons
    if (isAging && !frame.isPast && !m_aging.isActive())
        m_aging.start();
}

void ServersPage::moveCrown()
{
    QString master;
    for (const ServerPicture &server : m_picture->servers()) {
        if (server.isMaster)
            master = server.id;
    }
    // Between two masters there may be none for a while.
    if (master.isEmpty() || master == m_masterId)
        return;
    const widgets::NodeCard *const from = card(m_masterId);
    const widgets::NodeCard *const to = card(master);
    if (from && to) {
        widgets::CrownFlight::start(m_grid, from->crownRect().translated(from->pos()),
            to->crownRect().translated(to->pos()));
    }
    m_masterId = master;
}

void ServersPage::showMatrix(const Frame &frame)
{
    const auto servers = static_cast<int>(m_picture->servers().size());
    m_suggestion->setVisible(servers > kMostChips);
    m_suggestion->setText(
        tr("%n server(s): the matrix shows them at a glance. Open the matrix", nullptr, servers));
    // In a low window the cards need the room; the matrix has a page of its own, and its legend can
    // be done without.
    const int cards = std::min(
        m_grid->heightForWidth(m_grid->width()), kCardRows * m_grid->minimumSizeHint().height());
    const int withMatrix = cards + layout()->spacing() + m_matrix->leastHeight(servers);
    const int withLegend = withMatrix + layout()->spacing() + m_legend->sizeHint().height();
    const bool isShown =
        !m_picture->partitions().isEmpty() && servers <= kMostCards && height() >= withMatrix;
    if (isShown) {
        m_matrix->setData(matrixOf(*m_picture));
        m_matrix->setMarkedColumn(frame.partition);
    }
    // Of its own choice a scroll area asks for more than a row of chips, and the matrix is cut.
    m_scroll->setMinimumHeight(isShown ? cards : 0);
    m_legend->setVisible(isShown && height() >= withLegend);
    m_matrix->setVisible(isShown);
}

QStringList ServersPage::order() const
{
    QStringList ids;
    for (const QWidget *const card : m_grid->cards())
        ids << idOf(card);
    return ids;
}

void ServersPage::choose(const QString &id, Qt::KeyboardModifiers modifiers)
{
    m_selection.setOrder(order());
    m_selection.choose(id, modifiers);
    Q_EMIT selectionChosen(m_selection.ids());
}

void ServersPage::chooseCards(const QList<QWidget *> &cards, Qt::KeyboardModifiers modifiers)
{
    QStringList ids = modifiers & Qt::ControlModifier ? m_selection.ids() : QStringList();
    for (const QWidget *const card : cards)
        ids << idOf(card);
    m_selection.setOrder(order());
    m_selection.chooseAll(ids);
    Q_EMIT selectionChosen(m_selection.ids());
}

void ServersPage::select(const Frame &frame)
{
    m_selection.set(frame.selection.isEmpty() ? QStringList{frame.selected} : frame.selection);
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        card.value()->setSelected(m_selection.has(card.key()));
}

void ServersPage::keyPressEvent(QKeyEvent *event)
{
    const QStringList ids = m_selection.ids();
    if (event->matches(QKeySequence::SelectAll)) {
        QStringList servers = order();
        servers.removeAll(kZooKeeperId);
        m_selection.setOrder(order());
        m_selection.chooseAll(servers);
        Q_EMIT selectionChosen(m_selection.ids());
    } else if (event->key() == Qt::Key_Escape && ids.size() > 1) {
        choose(ids.last(), Qt::NoModifier);
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace app
