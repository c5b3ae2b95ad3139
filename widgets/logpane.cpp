// SPDX-License-Identifier: Apache-2.0
#include "widgets/logpane.h"

#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace widgets {

LogPane::LogPane(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Log"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.9);
    viewport()->setFont(fixed);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPane::scrolled);
    measure();
}

void LogPane::setTags(const QStringList &tags)
{
    m_tags = tags;
    measure();
    layOut();
}

void LogPane::append(const QList<LogLine> &lines)
{
    const int dropped = m_rows.append(lines);
    if (!m_isFollowing && dropped > 0) {
        m_isMoving = true;
        verticalScrollBar()->setValue(verticalScrollBar()->value() - dropped);
        m_isMoving = false;
    }
    updateBars();
    viewport()->update();
}

void LogPane::clear()
{
    m_rows.clear();
    follow();
}

void LogPane::setFilter(const LogRows::Filter &filter)
{
    const qint64 kept = m_current >= 0 || top() < 0 ? m_current : m_rows.number(top());
    m_rows.setFilter(filter);
    updateBars();
    const qsizetype place = m_rows.place(kept);
    if (!m_isFollowing && place < m_rows.count())
        verticalScrollBar()->setValue(m_rows.firstRowOf(place));
    viewport()->update();
}

void LogPane::setWrapped(bool isWrapped)
{
    m_isWrapped = isWrapped;
    layOut();
}

void LogPane::setMatcher(const LogMatcher &matcher)
{
    m_matcher = matcher;
    viewport()->update();
}

void LogPane::setMoment(qint64 atMs)
{
    m_momentMs = atMs;
    viewport()->update();
}

void LogPane::follow()
{
    const bool isNew = !m_isFollowing;
    m_isFollowing = true;
    updateBars();
    viewport()->update();
    if (isNew)
        Q_EMIT followingChanged(true);
}

void LogPane::goTo(qsizetype place)
{
    select(place, false);
    const int row = m_rows.firstRowOf(place);
    QScrollBar *const bar = verticalScrollBar();
    if (row < bar->value() || row + m_rows.rowsOf(place) > bar->value() + bar->pageStep())
        bar->setValue(row - bar->pageStep() / 2);
    if (row < bar->maximum() && m_isFollowing) {
        m_isFollowing = false;
        Q_EMIT followingChanged(false);
    }
}

void LogPane::copySelection() const
{
    const qsizetype from = m_rows.place(qMin(m_anchor, m_current));
    const qint64 last = qMax(m_anchor, m_current);
    QStringList lines;
    for (qsizetype i = from; i < m_rows.count() && m_rows.number(i) <= last; ++i)
        lines << textOf(m_rows.line(i));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QString LogPane::textOf(const LogLine &line) const
{
    QStringList parts;
    if (line.atMs != 0) {
        parts << QDateTime::fromMSecsSinceEpoch(line.atMs).toString(
            QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    }
    if (line.tag < m_tags.size())
        parts << m_tags.at(line.tag);
    static const QStringList kLevels{{}, QStringLiteral("debug"), QStringLiteral("info"),
        QStringLiteral("warning"), QStringLiteral("error")};
    if (line.level != LogLine::Level::Unknown)
        parts << kLevels.at(static_cast<int>(line.level));
    parts << QString::fromUtf8(line.text);
    return parts.join(u' ');
}

qsizetype LogPane::current() const
{
    const qsizetype place = m_current < 0 ? m_rows.count() : m_rows.place(m_current);
    return place < m_rows.count() ? place : -1;
}

qsizetype LogPane::top() const
{
    return m_rows.count() == 0 ? -1 : m_rows.rowAt(verticalScrollBar()->value()).place;
}

/// Everything depends on the font.
void LogPane::measure()
{
    const QFontMetrics metrics(viewport()->font());
    m_character = qMax(1, metrics.horizontalAdvance(u'0'));
    m_height = metrics.height() + 1;
    m_timeWidth = m_character * 13;
    m_tagWidth = 0;
    for (const QString &tag : m_tags)
        m_tagWidth = qMax(m_tagWidth, metrics.horizontalAdvance(tag) + m_character);
    if (m_tags.size() < 2)
        m_tagWidth = 0;
}

int LogPane::textLeft() const
{
    return m_character / 2 + m_timeWidth + m_tagWidth + m_character * 2;
}

void LogPane::layOut()
{
    const qsizetype kept = top();
    const int fitting = (viewport()->width() - textLeft()) / m_character;
    m_rows.setColumns(m_isWrapped ? qMax(20, fitting) : 0);
    updateBars();
    if (!m_isFollowing && kept >= 0)
        verticalScrollBar()->setValue(m_rows.firstRowOf(kept));
    viewport()->update();
}

void LogPane::updateBars()
{
    m_isMoving = true;
    const int page = qMax(1, viewport()->height() / m_height);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, qMax(0, m_rows.rows() - page));
    const int width = m_isWrapped ? 0 : textLeft() + (m_rows.longest() + 1) * m_character;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_character * 4);
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    if (m_isFollowing)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_isMoving = false;
}

void LogPane::scrolled()
{
    viewport()->update();
    if (m_isMoving)
        return;
    const bool isAtEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    if (isAtEnd == m_isFollowing)
        return;
    m_isFollowing = isAtEnd;
    Q_EMIT followingChanged(isAtEnd);
}

void LogPane::select(qsizetype place, bool extends)
{
    if (place < 0 || place >= m_rows.count())
        return;
    m_current = m_rows.number(place);
    if (!extends || m_anchor < 0)
        m_anchor = m_current;
    // What is painted cannot be read aloud; the line that the keyboard is on can.
    setAccessibleDescription(textOf(m_rows.line(place)));
    viewport()->update();
}

void LogPane::resizeEvent(QResizeEvent *)
{
    layOut();
}

void LogPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        QFont fixed = viewport()->font();
        fixed.setPointSizeF(font().pointSizeF() * 0.9);
        viewport()->setFont(fixed);
        measure();
        layOut();
    }
}

qsizetype LogPane::placeAt(const QPoint &at) const
{
    if (m_rows.count() == 0)
        return -1;
    const int row = verticalScrollBar()->value() + qMax(0, at.y()) / m_height;
    return m_rows.rowAt(row).place;
}

void LogPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(placeAt(event->pos()), event->modifiers() & Qt::ShiftModifier);
}

void LogPane::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        select(placeAt(event->pos()), true);
}

void LogPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype place = placeAt(event->pos());
    if (place >= 0)
        Q_EMIT activated(m_rows.line(place));
}

/// Where the key leads from the current line; -1 if it leads nowhere.
qsizetype LogPane::targetOf(const QKeyEvent &event) const
{
    const qsizetype last = m_rows.count() - 1;
    const qsizetype from = current() >= 0 ? current() : top();
    const int page = verticalScrollBar()->pageStep();
    switch (event.key()) {
    case Qt::Key_Up:
        return qMax<qsizetype>(0, from - 1);
    case Qt::Key_Down:
        return qMin(last, from + 1);
    case Qt::Key_PageUp:
        return qMax<qsizetype>(0, from - page);
    case Qt::Key_PageDown:
        return qMin(last, from + page);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void LogPane::keyPressEvent(QKeyEvent *event)
{
    const qsizetype target = m_rows.count() > 0 ? targetOf(*event) : -1;
    if (target >= 0) {
        const bool extends = event->modifiers() & Qt::ShiftModifier;
        const qint64 anchor = m_anchor;
        goTo(target);
        if (extends && anchor >= 0)
            m_anchor = anchor;
        if (event->key() == Qt::Key_End)
            follow();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::SelectAll) && m_rows.count() > 0) {
        m_anchor = m_rows.number(0);
        m_current = m_rows.number(m_rows.count() - 1);
        viewport()->update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && current() >= 0) {
        Q_EMIT activated(m_rows.line(current()));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogPane::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogPane::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace widgets
