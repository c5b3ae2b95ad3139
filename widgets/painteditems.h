// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace widgets {

/// What a widget has painted that people see as things of their own: its parts for assistive
/// technology. A widget derives from it besides QWidget. Items are counted from 0.
class PaintedItems
{
public:
    virtual ~PaintedItems() = default;

    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QRect itemRect(int item) const = 0; ///< in the widget
    [[nodiscard]] virtual QString itemText(int item) const = 0;
    /// The one that the keyboard is at; -1: none.
    [[nodiscard]] virtual int currentItem() const { return -1; }
    [[nodiscard]] virtual bool isItemSelected(int item) const { return item == currentItem(); }
    /// What a click on it would do.
    virtual void pressItem(int item) = 0;
};

/// Tells whoever listens that the keyboard is at another item of the widget.
void tellCurrentItem(QWidget *widget, int item);

/// From now on all widgets of this library tell assistive technology what they show; once.
void installAccessibility();

} // namespace widgets
