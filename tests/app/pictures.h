// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/palettes.h"

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

/// The program's own dark theme, until it is destroyed.
class Dark
{
public:
    Dark()
        : m_before(QApplication::palette())
    {
        QApplication::setPalette(app::paletteOf(app::Preferences::Theme::Dark));
    }
    ~Dark() { QApplication::setPalette(m_before); }
    Q_DISABLE_COPY_MOVE(Dark)

private:
    QPalette m_before;
};

} // namespace pictures
