// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLabel>

#include <optional>

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
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the height for a width depends on besides.
    struct Look {
        QString text;
        QFont font;
        QMargins margins;
        int leastWidth = 0;
        bool isWrapped = false;
        bool operator==(const Look &) const = default;
    };

    void keepHeight();
    [[nodiscard]] Look look() const;
    [[nodiscard]] std::optional<int> knownHeight(int width) const;

    // Layouts ask often, and each time all of the text would be laid out twice.
    mutable Look m_look;
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace widgets
