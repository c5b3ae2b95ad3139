// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace widgets {
class ElidedLabel;
} // namespace widgets

namespace app {

class Picture;

/// Says whose cluster is shown and what may be done to it, as long as others run it; hidden if it
/// is ours. objectNames: "connectionBar", "connectionText", "connectionAccess", and
/// "connectionRetry", which is there without contact and, once it was pressed, can be again after
/// kRetryPauseMs: each attempt takes a thread.
class ConnectionBar : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kRetryPauseMs = 1000;

    explicit ConnectionBar(QWidget *parent = nullptr);

    void showContact(const Picture &picture, bool isPast);

Q_SIGNALS:
    void controlAsked();
    void controlGivenBack();
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colourSign();

    bool m_isReadOnly = true;
    QTimer m_retryPause; ///< runs after an attempt was asked for
    QLabel *m_sign;
    widgets::ElidedLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_access;
};

} // namespace app
