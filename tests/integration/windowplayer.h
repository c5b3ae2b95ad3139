// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktopdriver.h"
#include "story.h"

namespace integration {

/// A person who tries everything in the window of a real cluster: harms its processes and brings
/// them back, looks at all views and at the past, changes language and theme. All through the
/// window's own actions and fields; what it chooses comes from the story's seed.
class WindowPlayer
{
public:
    WindowPlayer(Story &story, DesktopDriver &driver);

    /// Each view, layout, theme and language once, so that what they need for good is there.
    void tour();
    /// Something at random.
    void act();
    /// All that can be seen is as after the tour, and nothing of the past or of a dialog is in
    /// memory.
    void rest();
    /// Lets the window live for so long.
    void pass(std::chrono::milliseconds time);
    /// Undoes all harm and shows what is now; to be asked again until nothing isHarmed().
    void mendAll();
    [[nodiscard]] bool isHarmed() const { return !harmed().isEmpty(); }
    /// The window shows a recording, which is in memory then.
    [[nodiscard]] bool isPast() const;
    /// What was done last, for people.
    [[nodiscard]] const QString &last() const { return m_last; }
    [[nodiscard]] int faults() const { return m_faults; }

private:
    struct Act {
        int weight;
        void (WindowPlayer::*carryOut)();
    };

    void harm();
    void mend();
    void showView();
    void showDock();
    void choose();
    void type();
    void request();
    void changeLook();
    void changeLoad();
    void arrange();
    void openWindow();
    void travel();
    void returnToNow();
    void openRecording();
    void playScenario();

    void did(const QString &what);
    void trigger(const QString &action);
    void act(const QString &child, const QString &action);
    void speakAll();
    void setLook(const app::Preferences &wanted);
    [[nodiscard]] app::Preferences look() const;
    /// Those that do not run as they should.
    [[nodiscard]] QStringList harmed() const;
    [[nodiscard]] bool isPlayingScenario() const;
    int upTo(int most);

    Story &m_story;
    DesktopDriver &m_driver;
    const app::Preferences m_look; ///< of the beginning
    const QSize m_size;
    QString m_last;
    int m_faults = 0;
};

} // namespace integration
