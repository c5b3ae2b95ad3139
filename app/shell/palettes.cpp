// SPDX-License-Identifier: Apache-2.0
#include "app/shell/palettes.h"

namespace app {

namespace {

struct Ground {
    QRgb window;
    QRgb button;
    QRgb base;
    QRgb alternate;
    QRgb toolTip;
    QRgb text;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb visited;
};

// The colours of meanings were measured on these grounds (desktop.md, section 3.8).
constexpr Ground kLight{0xfff4f5f6, 0xffeceef0, 0xffffffff, 0xfff6f7f8, 0xfffff8dc, 0xff1b1e20,
    0xff8a8f94, 0xff0072b2, 0xffffffff, 0xff0063a0, 0xff7b3294};
constexpr Ground kDark{0xff1b1e20, 0xff2a2e32, 0xff141618, 0xff202427, 0xff2a2e32, 0xffeceef0,
    0xff777b80, 0xff2874ab, 0xffffffff, 0xff6db8f0, 0xffc79be8};
constexpr Ground kHighContrast{0xff000000, 0xff303030, 0xff1a1a1a, 0xff262626, 0xff000000,
    0xffffffff, 0xffb8b8b8, 0xffffe000, 0xff000000, 0xff6fd3ff, 0xffe0b0ff};

QPalette fromGround(const Ground &ground)
{
    const auto colour = [](QRgb rgb) { return QColor::fromRgb(rgb); };
    QPalette palette(colour(ground.button), colour(ground.window));
    palette.setColor(QPalette::Base, colour(ground.base));
    palette.setColor(QPalette::AlternateBase, colour(ground.alternate));
    palette.setColor(QPalette::ToolTipBase, colour(ground.toolTip));
    palette.setColor(QPalette::Highlight, colour(ground.highlight));
    palette.setColor(QPalette::HighlightedText, colour(ground.highlightedText));
    palette.setColor(QPalette::Link, colour(ground.link));
    palette.setColor(QPalette::LinkVisited, colour(ground.visited));
    palette.setColor(QPalette::BrightText, colour(ground.text));
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colour(ground.text));
        palette.setColor(QPalette::Disabled, role, colour(ground.disabled));
    }
    palette.setColor(QPalette::PlaceholderText, colour(ground.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(ground.disabled));
    return palette;
}

} // namespace

QPalette paletteOf(Preferences::Theme theme)
{
    switch (theme) {
    case Preferences::Theme::Light:
        return fromGround(kLight);
    case Preferences::Theme::Dark:
        return fromGround(kDark);
    case Preferences::Theme::HighContrast: {
        QPalette palette = fromGround(kHighContrast);
        // Fusion draws its frames in shades of the button, which is nearly black here.
        palette.setColor(QPalette::Light, QColor(0xd0, 0xd0, 0xd0));
        palette.setColor(QPalette::Midlight, QColor(0xa0, 0xa0, 0xa0));
        palette.setColor(QPalette::Mid, QColor(0x90, 0x90, 0x90));
        palette.setColor(QPalette::Dark, QColor(0xc0, 0xc0, 0xc0));
        return palette;
    }
    case Preferences::Theme::System:
        break;
    }
    return {};
}

} // namespace app
