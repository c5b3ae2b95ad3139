// SPDX-License-Identifier: Apache-2.0
#include "app/shell/actiontext.h"

#include <QAction>
#include <QRegularExpression>

namespace app {

QString plainTextOf(const QAction *action)
{
    // Chinese and Japanese put the accelerator behind the text: "設定(&S)".
    static const QRegularExpression kBehind(QStringLiteral("\\(&\\w\\)"));
    QString text = action->text();
    text.remove(kBehind);
    text.replace(QStringLiteral("&&"), QString(QChar(0)));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(0), QLatin1Char('&'));
    return text;
}

} // namespace app
