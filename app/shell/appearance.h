// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences.h"
#include "app/shell/systemscheme.h"

#include <QFont>

namespace app {

/// How all windows of the program look and speak: style, palette, font, motion and language, as the
/// preferences say. It needs a QApplication, and is made before the first window, since it keeps
/// what the system gave. For the window's thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(const Preferences &preferences);

    /// True if texts, their size or what colours mean are others now: windows are then made again.
    /// A theme reaches them by itself.
    bool apply(const Preferences &preferences);

private:
    void dress();

    SystemScheme m_scheme;
    QString m_systemStyle;
    QFont m_systemFont;
    Preferences m_applied;
    Preferences::Theme m_dressed = Preferences::Theme::System; ///< what was put on
};

} // namespace app
