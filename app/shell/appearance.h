// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences.h"

#include <QFont>

namespace app {

/// How all windows of the program look and speak: style, palette, font, motion and language, as the
/// preferences say. It needs a QApplication, and is made before the first window, since it keeps
/// what the system gave. For the window's thread.
class Appearance
{
public:
    explicit Appearance(const Preferences &preferences);

    /// True if texts, their size or what colours mean are others now: windows are then made again.
    /// A theme reaches them by itself.
    bool apply(const Preferences &preferences);

private:
    QString m_systemStyle;
    QFont m_systemFont;
    Preferences m_applied;
};

} // namespace app
