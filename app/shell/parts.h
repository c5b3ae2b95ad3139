// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace app {

/// The parts of a window that the keyboard reaches with one key, in the order in which they are
/// read: the page in the middle, then the docks. Gives the keyboard to the part `step` behind the
/// one that has it, and brings it to the front of its tabs.
void focusPart(QMainWindow *window, int step);

/// After QWidget::setUpdatesEnabled(false): all of the window is painted again, and its floating
/// docks, which are windows of their own and would be left out.
void paintAgain(QMainWindow *window);

/// A click on a button of the window presses it and leaves the keyboard where it is; Tab still goes
/// there. For those that are there now, not those in windows of their own.
void keepFocusFromClicks(const QMainWindow *window);

/// What has the keyboard was hidden or disabled.
[[nodiscard]] bool isFocusLost();
/// Gives the keyboard to what Tab would come to next, but not as that key does. False if nothing
/// can take it.
bool passFocusOn(QMainWindow *window);

} // namespace app
