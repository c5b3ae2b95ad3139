// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace app {

/// Where the window's docks stand for what one is about to do. Do not change the numbers: they are
/// in the objectNames of the actions.
enum class Layout {
    Demo = 1,    ///< something is shown to others: the cluster, what clients feel, what happened;
                 ///< in a low window these two share their place, as tabs
    Inspect = 2, ///< one server, its data and znodes, side by side with the cluster; the same
    Logs = 3,    ///< what the processes write, over the whole width
};

/// Puts each dock of the window into its place and shows or hides it.
void arrangeDocks(QMainWindow *window, Layout layout);

/// There is no room for the cluster above two rows of docks.
[[nodiscard]] bool isLow(const QMainWindow *window);
/// They stand as arrangeDocks() puts them for Demo in a low window, whichever tab is in front.
[[nodiscard]] bool areArrangedForLow(const QMainWindow *window);

/// For after docks were arranged: Qt may leave a bar without tabs in front of the one that has
/// them, and it would take all clicks.
void hideEmptyTabBars(QMainWindow *window);

} // namespace app
