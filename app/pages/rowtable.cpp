// SPDX-License-Identifier: Apache-2.0
#include "app/pages/rowtable.h"

#include <QHeaderView>

namespace app {

namespace {

constexpr int kBetweenLines = 6;

} // namespace

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
    const int character = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        table->setColumnWidth(column, characters.at(column) * character);
}

} // namespace app
