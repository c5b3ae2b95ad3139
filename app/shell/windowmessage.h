// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/messagebar.h"

#include <functional>

namespace app {

/// What stands in a window's message bar, and what its button does. It outlives the bar, and what
/// it says is made anew for the next one: in the language of then.
class WindowMessage
{
public:
    using Make = std::function<widgets::MessageBar::Content()>;

    /// The bar from now on; says in it what has not been dismissed. Must live as long as the bar.
    void setBar(widgets::MessageBar *bar);

    /// Instead of what was said before. `act`: what the button does; it is there if the content
    /// names one. REQUIRES a bar.
    void say(Make make, std::function<void()> act = {});
    /// Made anew: something of it has changed. Nothing if nothing is said.
    void sayAgain();
    void dismiss() { m_bar->dismiss(); }

private:
    widgets::MessageBar *m_bar = nullptr;
    Make m_make; ///< null: nothing is said
    std::function<void()> m_act;
};

} // namespace app
