// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace app {

/// Makes a table one of rows: a click takes the whole row, Tab leaves the table, a row is a line of
/// text high, and there are no lines between cells. REQUIRES a model.
/// `characters`: the widths of the first columns in average characters. They are fixed, since
/// measuring thousands of rows with every change would freeze the window; the last takes the rest.
void makeRows(QTableView *table, const QList<int> &characters);

} // namespace app
