// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace widgets {

class FlowLayout;

/// A message that stands where it belongs instead of in a dialog, with the command that helps and a
/// button that copies it. Hidden until it has something to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Content {
        Meaning meaning = Meaning::Failed;
        QString text;                 ///< plain text, may wrap
        QString command;              ///< to be copied; empty for none
        QString action;               ///< a button's text; empty for none
        QList<QAction *> others = {}; ///< a button for each, below it
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showContent(const Content &content);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();
    void dismissed();

private:
    void showOthers(const QList<QAction *> &others);

    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_command;
    QToolButton *m_copy;
    QToolButton *m_action;
    QToolButton *m_close;
    FlowLayout *m_others;
    QList<QToolButton *> m_buttons; ///< in it
};

} // namespace widgets
