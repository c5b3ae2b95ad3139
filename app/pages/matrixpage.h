// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"

class QComboBox;
class QPlainTextEdit;
class QScrollArea;

namespace widgets {
class PartitionMatrix;
class StateLine;
} // namespace widgets

namespace app {

/// All servers × all partitions, and the story of the partition that is chosen. objectNames:
/// "pageMatrix", "matrixOrder", "matrixCell", "wholeMatrix", "partitionStory".
class MatrixPage : public Page
{
    Q_OBJECT

public:
    explicit MatrixPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;

private:
    enum class Order { Name, Load, Primaries };

    void build();
    void choose(int row, int column);
    /// Rows keep their places until another order is asked for or servers come and go.
    void sort(const Frame &frame);
    void showStory(const Frame &frame);
    [[nodiscard]] QString words(int row, int column) const;

    std::shared_ptr<const Picture> m_picture;
    QStringList m_rows;
    bool m_isSorted = false;
    QComboBox *m_order;
    widgets::StateLine *m_cell;
    widgets::PartitionMatrix *m_matrix;
    QScrollArea *m_scroll;
    QPlainTextEdit *m_story;
};

} // namespace app
