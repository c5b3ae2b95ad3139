// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>

/// Finds texts that do not fit into their widgets.
namespace clipping {

/// What is wrong with the widget; empty if all of its text can be read.
inline QString clippingOf(const QWidget *widget)
{
    const auto tooNarrow = [widget](int wanted) {
        return widget->width() >= wanted
            ? QString()
            : QStringLiteral("is %1 wide instead of %2").arg(widget->width()).arg(wanted);
    };
    if (const auto *const label = qobject_cast<const QLabel *>(widget)) {
        // What it cuts off is in its tool tip.
        if (label->text().isEmpty() || qobject_cast<const widgets::ElidedLabel *>(label))
            return {};
        if (!label->wordWrap())
            return tooNarrow(label->sizeHint().width());
        const int wanted = label->heightForWidth(label->width());
        return label->height() >= wanted
            ? QString()
            : QStringLiteral("is %1 high instead of %2").arg(label->height()).arg(wanted);
    }
    const auto *const button = qobject_cast<const QAbstractButton *>(widget);
    if (button && !button->text().isEmpty())
        return tooNarrow(button->sizeHint().width());
    return {};
}

inline QStringList clippedSections(const QHeaderView *header)
{
    QStringList clipped;
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i) || header->sectionSize(i) >= header->sectionSizeHint(i))
            continue;
        clipped << QStringLiteral("section \"%1\" is %2 wide instead of %3")
                       .arg(header->model()->headerData(i, Qt::Horizontal).toString())
                       .arg(header->sectionSize(i))
                       .arg(header->sectionSizeHint(i));
    }
    return clipped;
}

inline QString pathOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u' ' + widget->objectName();
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (qobject_cast<const app::Page *>(up) || qobject_cast<const QDialog *>(up))
            return QString::fromLatin1(up->metaObject()->className()) + u'/' + name;
    }
    return name;
}

/// All clipped texts among what can be seen below.
inline QStringList clippedIn(const QWidget *root)
{
    QStringList clipped;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *const widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const auto *const header = qobject_cast<const QHeaderView *>(widget);
        const QStringList faults = header && header->orientation() == Qt::Horizontal
            ? clippedSections(header)
            : QStringList{clippingOf(widget)};
        for (const QString &fault : faults) {
            if (!fault.isEmpty())
                clipped << QStringLiteral("%1 \"%2\" %3")
                               .arg(pathOf(widget), widget->property("text").toString(), fault);
        }
    }
    return clipped;
}

} // namespace clipping
