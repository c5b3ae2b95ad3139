// SPDX-License-Identifier: Apache-2.0
#include "app/pages/ringpage.h"

#include "app/shell/scrolling.h"
#include "app/view/ringpicture.h"
#include "app/view/texts.h"
#include "widgets/stateline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

RingPage::RingPage(QWidget *parent)
    : Page(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_key(new QLineEdit(this))
    , m_way(new widgets::StateLine(this))
    , m_ring(new widgets::PartitionRing(this))
    , m_partition(new widgets::StateLine(this))
    , m_whole(new QPushButton(tr("Show the whole ring"), this))
{
    setObjectName(QStringLiteral("pageRing"));
    m_key->setObjectName(QStringLiteral("ringKey"));
    m_key->setPlaceholderText(tr("Type a key to see where it lives"));
    m_key->setAccessibleName(tr("Key to look up"));
    m_key->setClearButtonEnabled(true);
    m_way->setObjectName(QStringLiteral("ringWay"));
    m_ring->setObjectName(QStringLiteral("partitionRing"));
    m_ring->setWords([this](int partition) { return words(partition); });
    m_partition->setObjectName(QStringLiteral("ringPartition"));
    m_whole->setObjectName(QStringLiteral("ringWhole"));
    m_whole->hide();
    connect(m_whole, &QPushButton::clicked, m_ring, &widgets::PartitionRing::resetZoom);
    connect(m_ring, &widgets::PartitionRing::zoomed, this,
        [this] { m_whole->setVisible(m_ring->zoom().isAny()); });
    auto *const legend = new QLabel(
        tr("Outer band: primaries. Inner bands: secondaries, ▨ catching up, ▩ down."), this);
    legend->setTextFormat(Qt::PlainText);
    legend->setWordWrap(true);
    auto *const texts = new QWidget;
    auto *const words = new QVBoxLayout(texts);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_key);
    words->addWidget(m_way);
    words->addWidget(m_partition);
    words->addWidget(legend);
    words->addWidget(m_whole, 0, Qt::AlignLeft);
    words->addStretch(1);
    m_layout->setContentsMargins(8, 8, 8, 8);
    // Where the screen is low the ring gets smaller, but texts cannot.
    auto *const scroll = new QScrollArea(this);
    letScroll(scroll, texts);
    m_layout->addWidget(scroll, 1);
    m_layout->addWidget(m_ring, 3);
    connect(m_key, &QLineEdit::textChanged, this, &RingPage::lookUp);
    connect(m_key, &QLineEdit::returnPressed, m_ring, &widgets::PartitionRing::skip);
    connect(m_ring, &widgets::PartitionRing::partitionClicked, this, &Page::partitionChosen);
    connect(m_ring, &widgets::PartitionRing::serverClicked, this, &Page::subjectChosen);
}

void RingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() * 4 > height() * 5;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretch(0, isWide ? 1 : 0);
}

void RingPage::showFrame(const Frame &frame)
{
    m_picture = frame.picture;
    m_ring->setData(ringOf(*m_picture));
    m_ring->setSelected(frame.selected);
    m_ring->setChosen(frame.partition);
    showWay();
    showPartition(frame.partition);
}

void RingPage::lookUp()
{
    const PartitionPicture *const place = m_picture ? m_picture->placeOf(m_key->text()) : nullptr;
    if (place)
        m_ring->lookUp(turnOf(m_key->text()));
    else
        m_ring->forgetLookUp();
    showWay();
    if (place)
        Q_EMIT partitionChosen(static_cast<int>(place->number));
}

void RingPage::showWay()
{
    const PartitionPicture *const place = m_picture ? m_picture->placeOf(m_key->text()) : nullptr;
    if (m_key->text().isEmpty()) {
        m_way->say(widgets::Meaning::Neutral, tr("hash → partition → primary and secondaries"));
    } else if (place) {
        m_way->say(place->isServed ? widgets::Meaning::Primary : widgets::Meaning::Failed,
            wayText(m_key->text(), *place));
    } else {
        m_way->say(widgets::Meaning::Suspect, tr("where it lives is not known"));
    }
}

QString RingPage::words(int partition) const
{
    if (!m_picture || partition < 0 || partition >= m_picture->partitions().size())
        return {};
    return placeText(m_picture->partitions().at(partition));
}

void RingPage::showPartition(int partition)
{
    const QString text = words(partition);
    if (text.isEmpty()) {
        m_partition->say(widgets::Meaning::Neutral,
            tr("Click a piece, or walk with the arrow keys, to read about a partition"));
        return;
    }
    const bool isServed = m_picture->partitions().at(partition).isServed;
    m_partition->say(isServed ? widgets::Meaning::Primary : widgets::Meaning::Failed, text);
}

} // namespace app
