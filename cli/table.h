// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace cli {

/// Lines of cells in columns, each as wide as its widest cell; the first line is the heading.
class Table
{
public:
    using Row = std::vector<std::string>;

    explicit Table(Row heading);

    /// REQUIRES as many cells as the heading has. An empty cell shows as "-".
    void add(Row row);
    [[nodiscard]] std::string text() const;

private:
    std::vector<Row> m_rows;
};

} // namespace cli
