// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace app {

/// Makes a table one of rows: a click takes the whole row, Tab leaves the table, a row is a line of
/// text high, and there are no lines between cells. REQUIRES a model.
/// `characters`: the widths of the columns, as of fitColumns(); the last takes what is left.
void makeRows(QTableView *table, const QList<int> &characters);

/// For the slot of the table's currentRowChanged(): a key of a person has moved there. Another row
/// becomes the current one by itself too, when the table gets the focus or the current one goes.
[[nodiscard]] bool isMoveOfPerson(const QTableView &table, const QModelIndex &current);

/// The columns from `first` on are so many average characters wide where there is room for them,
/// else narrower, as long as their titles can be read. Until a person sets a width. What is in them
/// is not measured: with every change of thousands of rows that would freeze the window.
void fitColumns(QHeaderView *header, int first, const QList<int> &characters);

} // namespace app
