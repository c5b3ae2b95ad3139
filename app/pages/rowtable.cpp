// SPDX-License-Identifier: Apache-2.0
#include "app/pages/rowtable.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

namespace app {

namespace {

constexpr int kBetweenLines = 4;

/// Belongs to the header whose columns it fits.
class ColumnFitter : public QObject
{
public:
    ColumnFitter(QHeaderView *header, int first, const QList<int> &characters)
        : QObject(header)
        , m_header(header)
        , m_first(first)
        , m_characters(characters)
    {
        header->installEventFilter(this);
        connect(
            header, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
                if (m_isFitting)
                    return;
                // One is hidden, or shown again, and the others have its room.
                if (before == 0 || now == 0) {
                    fit();
                    return;
                }
                const bool isLast = section == m_header->count() - 1; // it is stretched
                if (!isLast && QGuiApplication::mouseButtons() != Qt::NoButton)
                    m_header->removeEventFilter(this);
            });
        fit();
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

    void fit()
    {
        const QScopedValueRollback<bool> fitting(m_isFitting, true);
        QList<int> wished;
        QList<int> slack; ///< what each can do without
        const int character = m_header->fontMetrics().averageCharWidth();
        for (int i = 0; i < m_characters.size(); ++i) {
            const bool isHidden = m_header->isSectionHidden(m_first + i);
            wished << (isHidden ? 0 : m_characters.at(i) * character);
            slack << std::max(0, wished.at(i) - m_header->sectionSizeHint(m_first + i));
        }
        const int before = m_first * m_header->minimumSectionSize();
        const int all = std::accumulate(wished.begin(), wished.end(), before);
        const int most = std::accumulate(slack.begin(), slack.end(), 0);
        const int cut = std::clamp(all - m_header->width(), 0, most);
        for (int i = 0; i < wished.size(); ++i) {
            if (wished.at(i) == 0)
                continue;
            // Rounded up, so that the sum is not above what there is.
            const int less = cut == 0 ? 0 : (cut * slack.at(i) + most - 1) / most;
            m_header->resizeSection(m_first + i, wished.at(i) - less);
        }
    }

    QHeaderView *m_header;
    int m_first;
    QList<int> m_characters;
    bool m_isFitting = false;
};

} // namespace

void fitColumns(QHeaderView *header, int first, const QList<int> &characters)
{
    new ColumnFitter(header, first, characters);
}

void makeRows(QTableView *table, const QList<int> &characters)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kBetweenLines);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    fitColumns(table->horizontalHeader(), 0, characters);
}

bool isMoveOfPerson(const QTableView &table, const QModelIndex &current)
{
    return table.hasFocus() && current.isValid()
        && table.selectionModel()->isRowSelected(current.row(), table.rootIndex());
}

} // namespace app
