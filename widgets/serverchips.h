// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"
#include "widgets/painteditems.h"

#include <QList>
#include <QWidget>

namespace widgets {

/// The servers in one row, as large as there is room, for people who sit far away: name, state, the
/// master's crown and one number. A click chooses one. Its accessible description says all of it.
class ServerChips : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    struct Chip {
        QString id;
        QString name;
        Meaning meaning = Meaning::Neutral; ///< of its state
        QString state;                      ///< in a word, for those who cannot see the symbol
        bool isMaster = false;
        QString figure;
        bool isSelected = false;
        bool operator==(const Chip &) const = default;
    };

    explicit ServerChips(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    [[nodiscard]] const QList<Chip> &chips() const { return m_chips; }
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_chips.size()); }
    [[nodiscard]] QRect itemRect(int item) const override { return rectOf(item); }
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] bool isItemSelected(int item) const override
    {
        return m_chips.at(item).isSelected;
    }
    void pressItem(int item) override { Q_EMIT chosen(m_chips.at(item).id); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect rectOf(qsizetype index) const;
    void paintChip(QPainter &painter, const Chip &chip, const QRect &box) const;

    QList<Chip> m_chips;
};

} // namespace widgets
