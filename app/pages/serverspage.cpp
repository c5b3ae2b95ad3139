// SPDX-License-Identifier: Apache-2.0
#include "app/pages/serverspage.h"

#include "app/view/texts.h"
#include "widgets/cardgrid.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

namespace {

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
    , m_legend(legend(this))
    , m_matrix(new widgets::PartitionMatrix(this))
{
    setObjectName(QStringLiteral("pageTopology"));
    auto *const scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("cardScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_grid);
    m_matrix->setObjectName(QStringLiteral("partitionMatrix"));
    m_matrix->setToolTipSource([this](int row, int column) {
        return m_picture ? matrixToolTip(*m_picture, row, column) : QString();
    });
    connect(m_matrix, &widgets::PartitionMatrix::cellClicked, this, [this](int row, int column) {
        if (row < m_matrix->data().rows.size())
            Q_EMIT subjectChosen(m_matrix->data().rows.at(row));
        Q_EMIT partitionChosen(column);
    });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_matrix);
    m_legend->hide();
    m_matrix->hide();
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
    connect(card, &widgets::NodeCard::chosen, this, [this, id] { Q_EMIT subjectChosen(id); });
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
    m_picture = frame.picture;
    const Picture &picture = *m_picture;
    // Until the first server is known the ghosts stay.
    if (!picture.servers().isEmpty()) {
        QStringList ids{kZooKeeperId};
        for (const ServerPicture &server : picture.servers())
            ids << server.id;
        removeCardsBut(ids);
    }
    ensureCard(kZooKeeperId)->setData(zooKeeperCard(picture));
    for (const ServerPicture &server : picture.servers())
        ensureCard(server.id)->setData(serverCard(picture, server));
    select(frame.selected);
    m_matrix->setData(matrixOf(picture));
    m_matrix->setMarkedColumn(frame.partition);
    m_legend->setVisible(!picture.partitions().isEmpty());
    m_matrix->setVisible(!picture.partitions().isEmpty());
}

void ServersPage::select(const QString &id)
{
    if (widgets::NodeCard *const before = card(m_selectedId))
        before->setSelected(id == m_selectedId);
    m_selectedId = id;
    if (widgets::NodeCard *const now = card(id))
        now->setSelected(true);
}

} // namespace app
