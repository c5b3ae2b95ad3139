// SPDX-License-Identifier: Apache-2.0
#include "app/shell/widgetmemory.h"

#include "widgets/jsonedit.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>

namespace app {

namespace {

/// Invalid for a widget of which nothing is to be kept.
QVariant valueOf(const QWidget *widget)
{
    // The field within a number or a choice is part of it, and Qt gives all of them one name.
    const QWidget *const outer = widget->parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(outer) || qobject_cast<const QComboBox *>(outer))
        return {};
    if (const auto *const edit = qobject_cast<const widgets::JsonEdit *>(widget))
        return edit->value();
    if (const auto *const line = qobject_cast<const QLineEdit *>(widget))
        return line->isReadOnly() ? QVariant() : line->text();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (const auto *const tabs = qobject_cast<const QTabWidget *>(widget))
        return tabs->currentIndex();
    if (const auto *const choice = qobject_cast<const QComboBox *>(widget))
        return choice->currentIndex();
    if (const auto *const number = qobject_cast<const QSpinBox *>(widget))
        return number->value();
    if (const auto *const number = qobject_cast<const QDoubleSpinBox *>(widget))
        return number->value();
    // Where a view stands follows from what it shows.
    if (const auto *const slider = qobject_cast<const QAbstractSlider *>(widget);
        slider && !slider->inherits("QScrollBar"))
        return slider->value();
    return {};
}

void setValue(QWidget *widget, const QVariant &value)
{
    if (auto *const edit = qobject_cast<widgets::JsonEdit *>(widget))
        edit->setValue(value.toByteArray());
    else if (auto *const line = qobject_cast<QLineEdit *>(widget))
        line->setText(value.toString());
    else if (auto *const button = qobject_cast<QAbstractButton *>(widget))
        button->setChecked(value.toBool());
    else if (auto *const tabs = qobject_cast<QTabWidget *>(widget))
        tabs->setCurrentIndex(value.toInt());
    else if (auto *const choice = qobject_cast<QComboBox *>(widget))
        choice->setCurrentIndex(value.toInt());
    else if (auto *const number = qobject_cast<QSpinBox *>(widget))
        number->setValue(value.toInt());
    else if (auto *const exact = qobject_cast<QDoubleSpinBox *>(widget))
        exact->setValue(value.toDouble());
    else if (auto *const slider = qobject_cast<QAbstractSlider *>(widget))
        slider->setValue(value.toInt());
}

} // namespace

WidgetMemory::WidgetMemory(const QWidget *root)
{
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *const widget : widgets) {
        if (widget->objectName().isEmpty())
            continue;
        if (widget->hasFocus())
            m_focus = widget->objectName();
        const QVariant value = valueOf(widget);
        if (value.isValid())
            m_values.insert(widget->objectName(), value);
    }
}

void WidgetMemory::recall(const QWidget *root) const
{
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        const auto known = m_values.constFind(widget->objectName());
        // Told again, a value is news to those who listen.
        if (known != m_values.cend() && valueOf(widget) != *known)
            setValue(widget, *known);
        if (!m_focus.isEmpty() && widget->objectName() == m_focus)
            widget->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace app
