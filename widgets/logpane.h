// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/logmatcher.h"
#include "widgets/logrows.h"

#include <QAbstractScrollArea>
#include <QStringList>

namespace widgets {

/// The lines of a LogView, of which only those in sight are laid out. Whole lines are selected,
/// with the mouse or the keyboard. It follows its end until the reader moves away from it.
class LogPane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LogPane(QWidget *parent = nullptr);

    /// The names for LogLine::tag; with fewer than two there is no column for them.
    void setTags(const QStringList &tags);
    void append(const QList<LogLine> &lines);
    void clear();
    void setFilter(const LogRows::Filter &filter);
    void setWrapped(bool isWrapped);
    void setMatcher(const LogMatcher &matcher);
    /// A rule above the first line that is not older; 0: none.
    void setMoment(qint64 atMs);
    void follow();
    /// Selects the line and brings it into the middle, if it is not in sight.
    void goTo(qsizetype place);
    void copySelection() const;

    [[nodiscard]] const LogRows &rows() const { return m_rows; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// As it is copied: time, tag and text.
    [[nodiscard]] QString textOf(const LogLine &line) const;
    /// The place of the line that the keyboard moves; -1 if there is none.
    [[nodiscard]] qsizetype current() const;
    /// The place of the first line in sight; -1 if there is none.
    [[nodiscard]] qsizetype top() const;

Q_SIGNALS:
    void followingChanged(bool isFollowing);
    /// A line was double-clicked, or Return was pressed on it.
    void activated(const widgets::LogLine &line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;
    void measure();
    void layOut();
    void updateBars();
    void scrolled();
    void select(qsizetype place, bool extends);
    [[nodiscard]] qsizetype placeAt(const QPoint &at) const;
    [[nodiscard]] qsizetype targetOf(const QKeyEvent &event) const;
    void paintRow(QPainter &painter, const LogRows::Row &row, const QRect &box) const;
    void paintHead(QPainter &painter, const LogLine &line, const QRect &box) const;
    void paintText(QPainter &painter, const LogRows::Row &row, const QRect &box) const;

    LogRows m_rows;
    QStringList m_tags;
    LogMatcher m_matcher;
    qint64 m_momentMs = 0;
    qint64 m_current = -1; ///< numbers of lines; what is between the two is selected
    qint64 m_anchor = -1;
    bool m_isWrapped = false;
    bool m_isFollowing = true;
    bool m_isMoving = false; ///< the scroll bar, by us
    int m_character = 1;     ///< width, in pixels, as those below
    int m_height = 1;
    int m_timeWidth = 0;
    int m_tagWidth = 0;
};

} // namespace widgets
