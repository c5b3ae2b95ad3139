// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace app {

/// A view in a dock that gets the height it asks for where the window is high enough. In a low one
/// it gets its share and is scrolled, so that it covers nothing else.
class TallView : public QScrollArea
{
    Q_OBJECT

public:
    /// Owns the content from now on, whose minimumHeight() is what it asks for.
    TallView(QWidget *content, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace app
