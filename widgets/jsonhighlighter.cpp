// SPDX-License-Identifier: Apache-2.0
#include "widgets/jsonhighlighter.h"

#include "widgets/meaning.h"

namespace widgets {

namespace {

// Each token is shaped by itself: tens of thousands of them would hold up the window.
constexpr qsizetype kLongestLine = 4096;
constexpr int kLongestText = 32 * 1024;

qsizetype endOfString(const QString &text, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < text.size() && text.at(at) != u'"')
        at += text.at(at) == u'\\' ? 2 : 1;
    return qMin(at + 1, text.size());
}

bool isNameOfMember(const QString &text, qsizetype end)
{
    while (end < text.size() && text.at(end).isSpace())
        ++end;
    return end < text.size() && text.at(end) == u':';
}

bool isOfNumber(QChar c)
{
    return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_name.setFontWeight(QFont::Bold);
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_name.setForeground(palette.color(QPalette::Text));
    m_string.setForeground(colourOf(Meaning::Primary, palette));
    m_number.setForeground(colourOf(Meaning::Moving, palette));
    m_word.setForeground(colourOf(Meaning::Master, palette));
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > kLongestLine || document()->characterCount() > kLongestText)
        return;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        qsizetype end = at + 1;
        const QTextCharFormat *format = nullptr;
        if (c == u'"') {
            end = endOfString(text, at);
            format = isNameOfMember(text, end) ? &m_name : &m_string;
        } else if (c == u'-' || c.isDigit()) {
            while (end < text.size() && isOfNumber(text.at(end)))
                ++end;
            format = &m_number;
        } else if (c.isLetter()) {
            while (end < text.size() && text.at(end).isLetter())
                ++end;
            format = &m_word;
        }
        if (format)
            setFormat(static_cast<int>(at), static_cast<int>(end - at), *format);
        at = end;
    }
}

} // namespace widgets
