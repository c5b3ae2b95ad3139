// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace widgets {

class ElidedLabel;

/// The line that sums up: a sign, a word, why, and the progress of something long. Each change of
/// the word is told to assistive technology.
class HealthBar : public QFrame
{
    Q_OBJECT

public:
    struct Content {
        Meaning meaning = Meaning::Neutral;
        QString word;
        QString detail;
        QString aside; ///< at the right: live, or how old
        bool isStale = false;
        int progress = -1; ///< of `progressEnd`; below 0: nothing long goes on
        int progressEnd = 0;
        bool operator==(const Content &) const = default;
    };

    explicit HealthBar(QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintContent();

    Content m_content;
    QLabel *m_sign;
    QLabel *m_word;
    ElidedLabel *m_detail;
    QLabel *m_aside;
    QProgressBar *m_progress;
};

} // namespace widgets
