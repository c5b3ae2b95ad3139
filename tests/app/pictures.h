// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QWidget>

/// Pictures of what a test shows, for people to look at: made only if KVORUM_PICTURES names a
/// directory.
namespace pictures {

inline void save(QWidget *widget, const QString &name)
{
    const QString directory = qEnvironmentVariable("KVORUM_PICTURES");
    if (directory.isEmpty())
        return;
    QApplication::processEvents();
    widget->grab().save(QDir(directory).filePath(name + QStringLiteral(".png")));
}

/// Light text on a dark ground, until it is destroyed.
class Dark
{
public:
    Dark()
        : m_before(QApplication::palette())
    {
        const QColor text(0xec, 0xee, 0xf0);
        const QColor muted(0x77, 0x7b, 0x80);
        QPalette palette(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20));
        palette.setColor(QPalette::Base, QColor(0x14, 0x16, 0x18));
        palette.setColor(QPalette::AlternateBase, QColor(0x20, 0x24, 0x27));
        palette.setColor(QPalette::ToolTipBase, QColor(0x2a, 0x2e, 0x32));
        for (const auto role :
            {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
            palette.setColor(role, text);
            palette.setColor(QPalette::Disabled, role, muted);
        }
        QApplication::setPalette(palette);
    }
    ~Dark() { QApplication::setPalette(m_before); }
    Q_DISABLE_COPY_MOVE(Dark)

private:
    QPalette m_before;
};

} // namespace pictures
