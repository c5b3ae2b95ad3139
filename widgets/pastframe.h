// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QWidget>

class QLabel;
class QToolButton;

namespace widgets {

/// An amber frame around everything in its parent, over it and not in its way: what is shown is not
/// now.
class PastFrame : public QWidget
{
    Q_OBJECT

public:
    /// Hidden; as large as its parent whenever it is shown.
    explicit PastFrame(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Says in words, on amber, which time is shown, with the button that ends it. Hidden until it has
/// something to say. objectNames: "pastBanner", "pastText", "pastBack".
class PastBanner : public QFrame
{
    Q_OBJECT

public:
    explicit PastBanner(QWidget *parent = nullptr);

    /// An empty text hides it.
    void say(const QString &text, const QString &back);

Q_SIGNALS:
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_text;
    QToolButton *m_back;
};

} // namespace widgets
