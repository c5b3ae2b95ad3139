// SPDX-License-Identifier: Apache-2.0
#include "widgets/logview.h"

#include "widgets/meaning.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int kMaxMarks = 1000;

} // namespace

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_search(new QLineEdit(this))
    , m_newer(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(kMaxLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setUndoRedoEnabled(false);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.9);
    m_text->setFont(fixed);
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log"));
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_newer->setObjectName(QStringLiteral("logNewer"));
    m_newer->hide();
    connect(m_newer, &QToolButton::clicked, this, &LogView::jumpToEnd);
    connect(m_search, &QLineEdit::textChanged, this, &LogView::markMatches);
    connect(m_search, &QLineEdit::returnPressed, this, &LogView::findNext);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::scrolled);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_search);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_newer, 0, Qt::AlignRight);
}

bool LogView::isFollowing() const
{
    const QScrollBar *const bar = m_text->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

void LogView::append(const QString &text, int lines)
{
    const bool wasFollowing = isFollowing();
    m_text->appendPlainText(text);
    if (wasFollowing) {
        jumpToEnd();
    } else {
        m_unread += lines;
        m_newer->setText(tr("▼ %n new line(s)", nullptr, m_unread));
        m_newer->show();
    }
    if (m_search->isVisible())
        markMatches();
}

void LogView::clear()
{
    m_text->clear();
    jumpToEnd();
}

void LogView::scrolled()
{
    if (!isFollowing())
        return;
    m_unread = 0;
    m_newer->hide();
}

void LogView::jumpToEnd()
{
    QScrollBar *const bar = m_text->verticalScrollBar();
    bar->setValue(bar->maximum());
    m_text->horizontalScrollBar()->setValue(0);
    scrolled();
}

void LogView::startSearch()
{
    m_search->show();
    m_search->setFocus();
    m_search->selectAll();
    markMatches();
}

void LogView::findNext()
{
    if (m_text->find(m_search->text()))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_search->text());
}

void LogView::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString wanted = m_search->text();
    QTextCursor cursor(m_text->document());
    while (!wanted.isEmpty() && marks.size() < kMaxMarks) {
        cursor = m_text->document()->find(wanted, cursor);
        if (cursor.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setBackground(colourOf(Meaning::Suspect, palette()));
        mark.format.setForeground(Qt::black);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

} // namespace widgets
