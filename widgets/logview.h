// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace widgets {

/// The end of a growing text. Follows it until the reader scrolls up, then counts what is new and
/// offers to go there. Keeps the last kMaxLines lines. What is searched for is marked, not
/// filtered.
class LogView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMaxLines = 5000;

    explicit LogView(QWidget *parent = nullptr);

    /// `text` may be several lines; it ends without a line break.
    void append(const QString &text, int lines);
    void clear();
    void startSearch();

    [[nodiscard]] bool isFollowing() const;
    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_text; }

private:
    void scrolled();
    void jumpToEnd();
    void findNext();
    void markMatches();

    QPlainTextEdit *m_text;
    QLineEdit *m_search;
    QToolButton *m_newer;
    int m_unread = 0;
};

} // namespace widgets
