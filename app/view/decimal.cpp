// SPDX-License-Identifier: Apache-2.0
#include "app/view/decimal.h"

#include <QLocale>

namespace app {

namespace {

const QByteArray kContext = QByteArrayLiteral("Number"); // Do not change: stored in recordings.
constexpr qsizetype kMostDecimals = 9;                   // a recording is a stranger's

} // namespace

Phrase decimal(double value, int decimals)
{
    return {kContext, QByteArray::number(value, 'f', decimals), -1};
}

std::optional<QString> decimalText(const Phrase &phrase)
{
    if (phrase.context() != kContext)
        return std::nullopt;
    const QByteArray &source = phrase.source();
    bool isNumber = false;
    const double value = source.toDouble(&isNumber);
    const qsizetype point = source.indexOf('.');
    const qsizetype decimals = point < 0 ? 0 : source.size() - point - 1;
    if (!isNumber || decimals > kMostDecimals)
        return QString::fromUtf8(source);
    return QLocale().toString(value, 'f', static_cast<int>(decimals));
}

} // namespace app
