// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace cli {

Table::Table(Row heading)
{
    m_rows.push_back(std::move(heading));
}

void Table::add(Row row)
{
    assert(row.size() == m_rows.front().size());
    for (std::string &cell : row) {
        if (cell.empty())
            cell.assign(1, '-'); // of "-" g++ 12 gives a false alarm
    }
    m_rows.push_back(std::move(row));
}

std::string Table::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const Row &row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    std::string text;
    for (const Row &row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            line.append(widths[i] - row[i].size() + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

} // namespace cli
