// SPDX-License-Identifier: Apache-2.0
#include "widgets/jsonedit.h"

#include "widgets/fixedfont.h"
#include "widgets/jsonhighlighter.h"
#include "widgets/meaning.h"

#include <QEvent>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace widgets {

namespace {

constexpr int kCheckDelayMs = 120;

/// A line that is broken between words is looked through to its next space for each row it takes.
constexpr qsizetype kLongestWord = 2000;

bool hasLongWord(const QString &text)
{
    qsizetype began = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace())
            began = i + 1;
        else if (i - began >= kLongestWord)
            return true;
    }
    return false;
}

/// Each line is laid out by itself, however short it is.
constexpr int kPreviewLines = 8000;

/// The beginning of UTF-8 text that ends between two characters.
QByteArray beginning(const QByteArray &utf8, qsizetype limit)
{
    qsizetype end = 0;
    for (int line = 0; line < kPreviewLines && end < limit; ++line) {
        const qsizetype next = utf8.indexOf('\n', end);
        end = next < 0 ? limit : std::min(next + 1, limit);
    }
    while (end > 0 && (static_cast<unsigned char>(utf8.at(end)) & 0xc0U) == 0x80)
        --end;
    return utf8.left(end);
}

} // namespace

JsonEdit::JsonEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document()))
{
    setFont(fixedFont());
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_highlighter->setPalette(palette());
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckDelayMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &JsonEdit::check);
    connect(this, &QPlainTextEdit::textChanged, &m_checkTimer, qOverload<>(&QTimer::start));
}

void JsonEdit::setCheck(Check check)
{
    m_check = std::move(check);
    m_checkTimer.start();
}

void JsonEdit::setValue(const QByteArray &utf8)
{
    const bool isLarge = utf8.size() > kPreviewBytes;
    m_whole = isLarge ? utf8 : QByteArray();
    setReadOnly(isLarge);
    const QString text = QString::fromUtf8(isLarge ? beginning(utf8, kPreviewBytes) : utf8);
    wrapFor(text);
    if (isLarge) {
        setPlainText(text);
    } else {
        QTextCursor cursor(document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(text);
    }
    moveCursor(QTextCursor::Start);
    check();
}

QByteArray JsonEdit::value() const
{
    if (isPreview())
        return m_whole;
    // Not toPlainText(): it turns no-break spaces, which may stand in strings, into spaces.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.toUtf8();
}

std::optional<JsonEdit::Fault> JsonEdit::fault() const
{
    if (m_checkTimer.isActive() && m_check)
        m_fault = m_check(value());
    return m_fault;
}

QPoint JsonEdit::lineAndColumn(const Fault &fault) const
{
    const QByteArray before = value().left(fault.byte);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return {static_cast<int>(column), static_cast<int>(before.count('\n') + 1)};
}

void JsonEdit::wrapFor(const QString &text)
{
    setWordWrapMode(
        hasLongWord(text) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void JsonEdit::check()
{
    m_checkTimer.stop();
    m_fault = m_check ? m_check(value()) : std::nullopt;
    underline();
    Q_EMIT checked();
}

void JsonEdit::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_fault && !document()->isEmpty()) {
        QTextEdit::ExtraSelection mark;
        const QColor colour = colourOf(Meaning::Failed, palette());
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colour);
        QColor ground = colour;
        ground.setAlphaF(0.18F);
        mark.format.setBackground(ground);
        const auto at = static_cast<int>(QString::fromUtf8(value().left(m_fault->byte)).size());
        const int last = document()->characterCount() - 1;
        mark.cursor = QTextCursor(document());
        // At the end there is nothing to underline but the character before.
        mark.cursor.setPosition(qMin(at, qMax(0, last - 1)));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        selections.append(mark);
    }
    setExtraSelections(selections);
}

void JsonEdit::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = source->text();
    const QByteArray text = pasted.toUtf8();
    if (text.size() > kPreviewBytes) {
        setValue(text);
        return;
    }
    if (hasLongWord(pasted))
        wrapFor(pasted);
    QPlainTextEdit::insertFromMimeData(source);
}

void JsonEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_highlighter->setPalette(palette());
    underline();
}

} // namespace widgets
