// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace widgets {

/// A label of several lines, plain text, that is as high as they need, also where nobody asks how
/// high that is for the width there is: a dock does not, nor a dialog once it is open.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);
    WrappedLabel(const QString &text, QWidget *parent);

    void setText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepHeight();
};

} // namespace widgets
