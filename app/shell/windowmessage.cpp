// SPDX-License-Identifier: Apache-2.0
#include "app/shell/windowmessage.h"

namespace app {

void WindowMessage::setBar(widgets::MessageBar *bar)
{
    m_bar = bar;
    QObject::connect(bar, &widgets::MessageBar::dismissed, bar, [this] {
        (m_make ? m_make : m_behind) = {};
        sayAgain();
    });
    QObject::connect(bar, &widgets::MessageBar::actionRequested, bar, [this] {
        // What it does may put something else in its place.
        const std::function<void()> act = m_act;
        act();
    });
    sayAgain();
}

void WindowMessage::sayAgain()
{
    if (const Make &make = m_make ? m_make : m_behind)
        m_bar->showContent(make());
}

void WindowMessage::sayBehind(Make make)
{
    m_behind = std::move(make);
    sayAgain();
}

void WindowMessage::dismiss()
{
    if (m_make)
        m_bar->dismiss();
}

void WindowMessage::say(Make make, std::function<void()> act)
{
    m_make = std::move(make);
    m_act = std::move(act);
    m_bar->showContent(m_make());
}

} // namespace app
