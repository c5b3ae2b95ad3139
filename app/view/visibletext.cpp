// SPDX-License-Identifier: Apache-2.0
#include "app/view/visibletext.h"

namespace app {

namespace {

/// What a font shows nothing for, or what changes how its neighbours are shown.
bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

void appendVisible(QString &out, char32_t c)
{
    if (c < 0x80 && isInvisible(c))
        out += QStringLiteral("⟨%1⟩").arg(c, 2, 16, QLatin1Char('0')).toUpper();
    else if (isInvisible(c))
        out += QStringLiteral("⟨U+%1⟩").arg(c, 4, 16, QLatin1Char('0')).toUpper();
    else
        out += QChar::fromUcs4(c);
}

} // namespace

QString visibleText(const QString &text, LineBreaks breaks)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (breaks == LineBreaks::Kept && (c == u'\n' || c == u'\t'))
            out += c;
        else if (isPair)
            appendVisible(out, QChar::surrogateToUcs4(c, text.at(++i)));
        else
            appendVisible(out, c.unicode());
    }
    return out;
}

QString previewText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return visibleText(text);
    return visibleText(text.left(most)) + u'…';
}

} // namespace app
