// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace widgets {

/// One line of text to take elsewhere: read-only, selectable, with a button that copies it.
class CopyLine : public QWidget
{
    Q_OBJECT

public:
    /// `title` names what is copied, for the tool tip and for assistive technology.
    explicit CopyLine(const QString &title, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_line;
    QToolButton *m_copy;
};

} // namespace widgets
