// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace widgets {
class ElidedLabel;
} // namespace widgets

namespace app {

class Picture;

/// Says whose cluster is shown and what may be done to it, as long as others run it; hidden if it
/// is ours. objectNames: "connectionBar", "connectionText", "connectionAccess".
class ConnectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    void showContact(const Picture &picture, bool isPast);

Q_SIGNALS:
    void controlAsked();
    void controlGivenBack();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colourSign();

    bool m_isReadOnly = true;
    QLabel *m_sign;
    widgets::ElidedLabel *m_text;
    QPushButton *m_access;
};

} // namespace app
