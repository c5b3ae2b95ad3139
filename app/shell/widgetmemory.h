// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace app {

/// What a person has typed and chosen in the widgets below one that is about to be made again: by
/// objectName, so that the new widgets can be given it. Those without a name are forgotten.
class WidgetMemory
{
public:
    explicit WidgetMemory(const QWidget *root);

    void recall(const QWidget *root) const;

private:
    QHash<QString, QVariant> m_values;
    QString m_focus; ///< the name of the widget that had the keyboard
};

} // namespace app
