// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/logpane.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace widgets {

/// The end of a growing log. Follows it until the reader scrolls up, then counts what is new and
/// offers to go there. What is searched for is marked, never hidden; a search that takes long does
/// not hold up anything. objectNames: "logText", "logSearch", "logExpression", "logNewer".
class LogView : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void append(const QList<LogLine> &lines);
    void clear();
    void startSearch();
    /// In the direction of time or against it, from the current line on, around the end.
    void findNext();
    void findPrevious();

    [[nodiscard]] LogPane *pane() { return m_pane; }
    [[nodiscard]] bool isSearching() const { return m_left > 0; }

Q_SIGNALS:
    void searchEnded(bool wasFound);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildSearch();
    void takeWanted();
    void find(int step);
    void searchOn();
    void showFollowing(bool isFollowing);
    void closeSearch();

    LogPane *m_pane;
    QWidget *m_bar;
    QLineEdit *m_search;
    QCheckBox *m_expression;
    QLabel *m_found;
    QToolButton *m_newer;
    LogMatcher m_matcher;
    int m_step = 1;
    qint64 m_at = 0;   ///< number of the line that is looked at next
    qint64 m_left = 0; ///< lines to look at; 0: nothing is searched
    int m_unread = 0;
};

} // namespace widgets
