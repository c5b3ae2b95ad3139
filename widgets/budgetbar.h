// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QWidget>

namespace widgets {

/// Where a time went: its parts side by side, drawn to scale, each with a label below that never
/// stands over another. Patterns tell the parts apart as their colours do.
class BudgetBar : public QWidget
{
    Q_OBJECT

public:
    struct Part {
        QString name;     ///< "detect"
        QString duration; ///< "1.02 s"
        double share = 0; ///< in any unit that all parts have in common; not below 0
        Meaning meaning = Meaning::Neutral;
        QString about = {}; ///< from when to when, for the tool tip
        bool operator==(const Part &) const = default;
    };
    struct Piece {
        QRect bar;
        QRect label; ///< empty: there was no room for it, all is in the tool tip
        QString text;
    };

    explicit BudgetBar(QWidget *parent = nullptr);

    /// `note`: what is to be known of all parts, for the tool tip.
    void setParts(const QList<Part> &parts, const QString &note = {});
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    /// What is painted, one for each part.
    [[nodiscard]] QList<Piece> pieces() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int barHeight() const;
    void placeBars(QList<Piece> &pieces) const;
    void placeLabels(QList<Piece> &pieces) const;
    void chooseTexts(QList<Piece> &pieces) const;
    [[nodiscard]] int labelWidth(const QString &text) const;
    [[nodiscard]] QBrush brushOf(qsizetype part) const;

    QList<Part> m_parts;
};

} // namespace widgets
