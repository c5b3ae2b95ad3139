// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace widgets {

/// Items one after the other like words, in as many lines as the width asks for.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// This one and those after it stand at the right end, if one line holds all.
    void push(const QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line;
    [[nodiscard]] QList<Line> linesIn(int width) const;

    QList<QLayoutItem *> m_items;
    int m_pushed = -1; ///< the first one that stands at the right
};

} // namespace widgets
