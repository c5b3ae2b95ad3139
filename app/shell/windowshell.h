// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"
#include "app/shell/shortcutbook.h"

#include <QPointer>
#include <QTimer>

class QDialog;
class QMainWindow;

namespace widgets {
class CoachMark;
} // namespace widgets

namespace app {

class DockPlaces;
class Picture;
class PresenterPage;
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

    /// Size, place and layout as they were last time, as far as they fit on the screen; the layout
    /// Demo at first. Once, after the docks are there.
    void restore();
    /// Carries out the commands. Again after they were made again.
    void adopt(ShellActions *actions);
    /// Gives all commands of the window their keys. The same.
    void adoptKeys() { m_keys.adopt(m_window); }
    /// `page` takes the place of everything else while presenting, `others` being what else is in
    /// the middle. Again after they were made again.
    void setPresenter(PresenterPage *page, const QList<QWidget *> &others);
    void present(bool isPresenting);
    [[nodiscard]] bool isPresenting() const { return m_isPresenting; }
    /// Points at what to do first, the first time that there is something to do.
    void showHint(const Picture &picture);
    /// Something was done: what to do first is known.
    void endHint();
    /// Before the window is made again, and after: its docks stand where somebody put them.
    /// settle() once their contents have their sizes, which they lack at first.
    void takeDown();
    void putUp();
    void settle();
    /// What changed since the last time is written down.
    void saveIfChanged();
    /// Beside the window; deleted when it is closed. One of that name that is open goes.
    void open(QDialog *dialog);
    /// The texts are others now: what is open is opened again.
    void remakeWindows();

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    void change(const Preferences &preferences);

Q_SIGNALS:
    void preferencesChanged(const app::Preferences &preferences);

private:
    /// As it stands, or stood before presenting.
    [[nodiscard]] QByteArray layout() const;
    [[nodiscard]] QList<QWidget *> partsInUse() const;
    void showPresenter();
    void dropFocus();
    void returnFocus();
    void showSettings();
    void changeTextSize(int step);

    QMainWindow *m_window;
    Settings m_settings;
    Preferences m_preferences;
    ShortcutBook m_keys;
    DockPlaces *m_places;
    QByteArray m_takenDown; ///< the layout, while the window is made again
    Settings::Window m_saved;
    QTimer m_saving;
    QPointer<SettingsDialog> m_dialog;
    ShellActions *m_actions = nullptr;
    PresenterPage *m_presenter = nullptr;
    QList<QWidget *> m_others;
    bool m_isPresenting = false;
    Settings::Window m_before; ///< while presenting: what to come back to
    Qt::WindowStates m_stateBefore;
    QPointer<QWidget> m_focusBefore;
    QString m_focusNameBefore; ///< finds it where it was made again meanwhile
    bool m_isHintDue = true;   ///< as far as is known
    QPointer<widgets::CoachMark> m_hint;
};

} // namespace app
