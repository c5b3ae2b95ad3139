// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/messagebar.h"

#include <functional>

namespace app {

/// What stands in a window's message bar, and what its button does; and behind it one note that
/// waits until nothing else is said. It outlives the bar, and what it says is made anew for the
/// next one: in the language of then.
class WindowMessage
{
public:
    using Make = std::function<widgets::MessageBar::Content()>;

    /// The bar from now on; says in it what has not been dismissed. Must live as long as the bar.
    void setBar(widgets::MessageBar *bar);

    /// Instead of what was said before. `act`: what the button does; it is there if the content
    /// names one. REQUIRES a bar.
    void say(Make make, std::function<void()> act = {});
    /// As long as nothing else is said, until a person dismisses it. Instead of the last such note.
    void sayBehind(Make make);
    /// Made anew: something of it has changed. Nothing if nothing is said.
    void sayAgain();
    /// What was said; not the note behind it.
    void dismiss();

private:
    widgets::MessageBar *m_bar = nullptr;
    Make m_make;   ///< null: nothing is said
    Make m_behind; ///< null: no note waits
    std::function<void()> m_act;
};

} // namespace app
