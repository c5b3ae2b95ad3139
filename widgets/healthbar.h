// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace widgets {

class ElidedLabel;

/// The line that sums up: a sign, a word, what is wrong for clients all the same, why, and the
/// progress of something long. A change of the word, and that something is wrong for clients or no
/// longer is, is told to assistive technology, at most one in kAlertMs. It can be pressed.
class HealthBar : public QFrame
{
    Q_OBJECT

public:
    struct Content {
        Meaning meaning = Meaning::Neutral;
        QString word;
        QString detail;
        QString clients = {}; ///< empty: nothing is wrong for them
        Meaning clientsMeaning = Meaning::Neutral;
        QString aside; ///< at the right: live, or how old
        bool isStale = false;
        int progress = -1; ///< of `progressEnd`; below 0: nothing long goes on
        int progressEnd = 0;
        bool canCancel = false; ///< what goes on: there is a button "healthCancel"
        bool operator==(const Content &) const = default;
    };

    static constexpr int kAlertMs = 1000;

    explicit HealthBar(QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

Q_SIGNALS:
    void clicked();
    void cancelAsked();
    /// This word was told to assistive technology.
    void told(const QString &word);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintContent();
    void paintClients();
    void fitProgress();
    void alert();

    Content m_content;
    Meaning m_toldClients = Meaning::Neutral;
    QString m_told;      ///< the last word that was told
    QTimer m_alertPause; ///< runs after one was told
    QLabel *m_sign;
    QLabel *m_word;
    ElidedLabel *m_clients; ///< "healthClients"
    ElidedLabel *m_detail;
    QLabel *m_aside;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace widgets
