// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/znodes/znodenews.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace widgets {
class ElidedLabel;
class JsonHighlighter;
} // namespace widgets

namespace app {

/// One znode: its path, its dates and numbers, and its value made readable. Read-only.
/// objectNames: "znodePath", "znodeStat", "znodeKind", "znodeContent".
class ZnodeDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ZnodeDetail(QWidget *parent = nullptr);

    /// Of this znode nothing is known yet; empty: no znode.
    void clear(const QByteArray &path);
    void show(const ZnodeContent &content, const QHash<qint64, QString> &owners);

    [[nodiscard]] const QByteArray &path() const { return m_path; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QByteArray m_path;
    widgets::ElidedLabel *m_name;
    QLabel *m_stat;
    QLabel *m_kind;
    QPlainTextEdit *m_content;
    widgets::JsonHighlighter *m_highlighter;
};

} // namespace app
