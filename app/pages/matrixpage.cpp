// SPDX-License-Identifier: Apache-2.0
#include "app/pages/matrixpage.h"

#include "app/shell/scrolling.h"
#include "app/view/partitionstory.h"
#include "app/view/serverloads.h"
#include "app/view/texts.h"
#include "widgets/stateline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

MatrixPage::MatrixPage(QWidget *parent)
    : Page(parent)
    , m_order(new QComboBox(this))
    , m_cell(new widgets::StateLine(this))
    , m_matrix(new widgets::PartitionMatrix)
    , m_scroll(new QScrollArea(this))
    , m_story(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("pageMatrix"));
    m_order->setObjectName(QStringLiteral("matrixOrder"));
    m_order->setAccessibleName(tr("Order of the servers"));
    m_order->addItem(tr("by name"), static_cast<int>(Order::Name));
    m_order->addItem(tr("by load, now"), static_cast<int>(Order::Load));
    m_order->addItem(tr("by primaries, now"), static_cast<int>(Order::Primaries));
    m_cell->setObjectName(QStringLiteral("matrixCell"));
    m_matrix->setObjectName(QStringLiteral("wholeMatrix"));
    m_matrix->setWhole(true);
    m_matrix->setToolTipSource([this](int row, int column) { return words(row, column); });
    m_story->setObjectName(QStringLiteral("partitionStory"));
    m_story->setAccessibleName(tr("Story of the partition"));
    m_story->setReadOnly(true);
    m_story->setPlaceholderText(
        tr("Click a cell, or walk with the arrow keys, to read a partition's story here"));
    m_story->setTabChangesFocus(true);
    build();
    connect(m_order, &QComboBox::activated, this, [this] {
        m_isSorted = false;
        Q_EMIT frameWanted();
    });
    connect(m_matrix, &widgets::PartitionMatrix::cellClicked, this, &MatrixPage::choose);
    connect(m_matrix, &widgets::PartitionMatrix::zoomed, this, [this](const QPoint &at) {
        m_scroll->ensureVisible(at.x(), at.y(), m_scroll->width() / 3);
    });
}

void MatrixPage::build()
{
    auto *const label = new QLabel(tr("&Servers"), this);
    label->setBuddy(m_order);
    label->setTextFormat(Qt::PlainText);
    auto *const top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_order);
    top->addWidget(m_cell, 1);
    letScroll(m_scroll, m_matrix);
    auto *const splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_story);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({600, 200});
    m_story->setMinimumHeight(fontMetrics().height() * 4);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
}

void MatrixPage::choose(int row, int column)
{
    m_cell->say(widgets::Meaning::Neutral, words(row, column));
    const QPoint cell = m_matrix->cellRect(row, column).center();
    m_scroll->ensureVisible(cell.x(), cell.y());
    Q_EMIT subjectChosen(m_matrix->data().rows.at(row));
    Q_EMIT partitionChosen(column);
}

QString MatrixPage::words(int row, int column) const
{
    if (!m_picture || row >= m_rows.size() || column >= m_picture->partitions().size())
        return {};
    return tr("%1 in %2").arg(m_rows.at(row), placeText(m_picture->partitions().at(column)));
}

void MatrixPage::sort(const Frame &frame)
{
    QStringList names;
    for (const ServerPicture &server : m_picture->servers())
        names << server.id;
    QStringList known = m_rows;
    QStringList wanted = names;
    known.sort();
    wanted.sort();
    if (m_isSorted && known == wanted)
        return;
    m_isSorted = true;
    m_rows = names;
    const auto order = static_cast<Order>(m_order->currentData().toInt());
    if (order == Order::Name)
        return;
    const QHash<QString, LoadPicture> loads = loadsOf(frame.state, *m_picture, frame.nowNs);
    const auto weight = [&](const QString &id) {
        return order == Order::Load ? loads.value(id).perSecond
                                    : double(m_picture->server(id)->primaries);
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [&weight](const QString &a, const QString &b) { return weight(a) > weight(b); });
}

void MatrixPage::showFrame(const Frame &frame)
{
    m_picture = frame.picture;
    sort(frame);
    m_matrix->setData(matrixOf(*m_picture, m_rows));
    m_matrix->setMarkedColumn(frame.partition);
    showStory(frame);
}

void MatrixPage::showStory(const Frame &frame)
{
    const QString story = partitionStory(frame.state, *m_picture, frame.partition);
    // Setting it takes away what is selected in it and scrolls to its beginning.
    if (story != m_story->toPlainText())
        m_story->setPlainText(story);
}

} // namespace app
