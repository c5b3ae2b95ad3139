// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"

#include <QPointer>
#include <QTimer>

class QDialog;
class QMainWindow;

namespace app {

class SettingsDialog;
class ShellActions;

/// What surrounds the pages of a main window: its place on the screen, its layout and the
/// preferences, all remembered, and the windows that belong to it.
class WindowShell : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSaveEveryMs = 30'000;

    WindowShell(QMainWindow *window, Settings settings);

    /// Size, place and layout as they were last time, as far as they fit on the screen. Once, after
    /// the docks are there.
    void restore();
    /// Carries out the commands. Again after they were made again.
    void adopt(ShellActions *actions);
    /// The layout as it stands; for restoreLayout().
    [[nodiscard]] QByteArray layout() const;
    void restoreLayout(const QByteArray &layout);
    /// What changed since the last time is written down.
    void saveIfChanged();
    /// The texts are others now: what is open is opened again.
    void remakeWindows();

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    void change(const Preferences &preferences);

Q_SIGNALS:
    void preferencesChanged(const app::Preferences &preferences);

private:
    void showSettings();
    void changeTextSize(int step);
    void open(QDialog *dialog);

    QMainWindow *m_window;
    Settings m_settings;
    Preferences m_preferences;
    Settings::Window m_saved;
    QTimer m_saving;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace app
