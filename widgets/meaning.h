// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace widgets {

/// What a mark in the window says. Each has a colour that is told apart by colour-blind people in
/// most pairs, and a symbol that tells it apart in every pair: never use the colour alone.
enum class Meaning {
    Neutral,   ///< nothing to say yet
    Primary,   ///< fine; the copy that serves
    Secondary, ///< a copy in sync
    Failed,    ///< down, dead, refused
    Suspect,   ///< maybe not fine, late, frozen
    Moving,    ///< catching up, starting, stopping
    Unknown,   ///< cannot be told
    Master,
};

/// Whose colours are used, in the whole program; for the window's thread.
enum class ColourSet {
    Distinct,     ///< told apart by nearly everybody
    TrafficLight, ///< green is fine and red is not
};
void setColourSet(ColourSet set);

/// True for a palette of light text on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

[[nodiscard]] QColor colourOf(Meaning meaning, const QPalette &palette);

/// For words with that meaning: what is too faint for text on the palette's window is darker.
[[nodiscard]] QColor textColourOf(Meaning meaning, const QPalette &palette);

/// For text that matters less, readable on the palette's window.
[[nodiscard]] QColor mutedText(const QPalette &palette);

/// A thin line or a frame on the palette's window.
[[nodiscard]] QColor hairline(const QPalette &palette);

/// One character: "●", "✖", "▲", …
[[nodiscard]] QString symbolOf(Meaning meaning);

/// The symbol as a drawn shape that fills `box`, so that it does not depend on the fonts.
void drawSymbol(QPainter &painter, const QRectF &box, Meaning meaning, const QPalette &palette);

/// The symbol for a line of text, 12 pixels wide; made once for each meaning and brightness.
[[nodiscard]] QPixmap symbolPixmap(Meaning meaning, const QPalette &palette);

/// The meaning's fill: solid, hatched for what moves or has failed.
[[nodiscard]] QBrush fillOf(Meaning meaning, const QPalette &palette);

} // namespace widgets
