// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace widgets {

/// A question that stands where it belongs instead of in a dialog, with a button for each answer.
/// Hidden until it asks; Escape takes the last answer, which is the one that changes nothing.
/// objectNames: "choiceText", "choice_0", "choice_1", …
class ChoiceBar : public QFrame
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    void ask(Meaning meaning, const QString &text, const QStringList &answers);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// It is hidden by now.
    void answered(int answer);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(int number);

    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons; ///< the first m_count are shown
    qsizetype m_count = 0;
};

} // namespace widgets
