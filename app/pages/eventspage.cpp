// SPDX-License-Identifier: Apache-2.0
#include "app/pages/eventspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace app {

EventsPage::EventsPage(QWidget *parent)
    : Page(parent)
    , m_model(new EventModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(QStringLiteral("eventFilter"));
    m_filter->setPlaceholderText(tr("Filter the events"));
    m_filter->setAccessibleName(tr("Filter the events"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("eventTable"));
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(
        EventModel::Time, fontMetrics().horizontalAdvance(QStringLiteral("00:00:00.000")) + 16);
    m_table->setColumnWidth(EventModel::Source, fontMetrics().averageCharWidth() * 9);
    m_table->setColumnWidth(EventModel::Subject, fontMetrics().averageCharWidth() * 11);
    m_table->installEventFilter(this);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_filtered->setFilterFixedString(text.trimmed()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const int row = m_filtered->mapToSource(index).row();
        Q_EMIT subjectChosen(m_model->happenings().at(row).subject);
    });
}

void EventsPage::showFrame(const Frame &frame)
{
    const AppendLog<Happening> &all = frame.state.happenings();
    if (all.end() < m_shown) {
        // An earlier moment of the run is looked at.
        m_model->clear();
        m_shown = 0;
    }
    QList<Happening> news;
    for (m_shown = std::max(m_shown, all.begin()); m_shown < all.end(); ++m_shown)
        news.append(all.at(m_shown));
    if (news.isEmpty())
        return;
    const QScrollBar *const bar = m_table->verticalScrollBar();
    const bool isFollowing = bar->value() >= bar->maximum();
    m_model->append(news);
    if (isFollowing)
        m_table->scrollToBottom();
}

void EventsPage::startFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EventsPage::copySelection()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < EventModel::Count; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace app
