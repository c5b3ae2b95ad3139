// SPDX-License-Identifier: Apache-2.0
#include "app/shell/pseudotranslator.h"

namespace app {

namespace {

constexpr qsizetype kLongerPercent = 40;

QChar accented(QChar letter)
{
    static const QString kPlain = QStringLiteral("aceinouyACEINOUY");
    static const QString kAccented = QStringLiteral("áčéíñöüýÁČÉÍÑÖÜÝ");
    const qsizetype place = kPlain.indexOf(letter);
    return place < 0 ? letter : kAccented.at(place);
}

} // namespace

QString PseudoTranslator::translate(
    const char *context, const char *sourceText, const char *, int) const
{
    const QByteArray own(context);
    // Qt asks for more than texts there, such as the direction of writing.
    if (!sourceText || own.isEmpty() || own.at(0) == 'Q')
        return {};
    return stretched(QString::fromUtf8(sourceText));
}

QString PseudoTranslator::stretched(const QString &text)
{
    QString made;
    bool isMarker = false;
    for (const QChar letter : text) {
        made += isMarker ? letter : accented(letter);
        // "%Ln": the number as the language writes it.
        isMarker = letter == QLatin1Char('%') || (isMarker && letter == QLatin1Char('L'));
    }
    const qsizetype more = std::max<qsizetype>(text.size() * kLongerPercent / 100 - 2, 0);
    return QStringLiteral("[%2%1]").arg(QString(more, QLatin1Char('~')), made);
}

} // namespace app
