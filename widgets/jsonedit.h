// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>
#include <optional>

namespace widgets {

class JsonHighlighter;

/// An editor for one JSON value that never changes what was typed. It is checked shortly after
/// each change; the fault is underlined. A value beyond kPreviewBytes is kept whole, but only its
/// beginning is shown, read-only, since laying out megabytes, or thousands of lines, would freeze
/// the window.
class JsonEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype kPreviewBytes = 64 * 1024;

    struct Fault {
        qsizetype byte = 0; ///< position in the UTF-8 text
        QString reason;
        bool operator==(const Fault &) const = default;
    };
    /// Nothing if the UTF-8 text is a JSON value.
    using Check = std::function<std::optional<Fault>(const QByteArray &)>;

    explicit JsonEdit(QWidget *parent = nullptr);

    void setCheck(Check check);
    /// Replaces everything; the change can be undone unless it is beyond the preview's size.
    void setValue(const QByteArray &utf8);

    /// The whole text in UTF-8, exactly as it was typed, pasted or set.
    [[nodiscard]] QByteArray value() const;
    [[nodiscard]] bool isPreview() const { return !m_whole.isEmpty(); }
    /// Of the text as it is now.
    [[nodiscard]] std::optional<Fault> fault() const;
    /// The fault's place for people, from 1.
    [[nodiscard]] QPoint lineAndColumn(const Fault &fault) const;

Q_SIGNALS:
    /// The text was checked after a change; fault() is at hand.
    void checked();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void check();
    void wrapFor(const QString &text);
    void underline();

    QByteArray m_whole; ///< empty unless this is a preview
    Check m_check;
    mutable std::optional<Fault> m_fault;
    QTimer m_checkTimer;
    JsonHighlighter *m_highlighter;
};

} // namespace widgets
