// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QString>

namespace widgets {

/// A label of `parent`'s that shows what it is given as it is: no value or name is read as HTML.
[[nodiscard]] inline QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace widgets
