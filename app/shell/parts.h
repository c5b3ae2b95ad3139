// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace app {

/// The parts of a window that the keyboard reaches with one key, in the order in which they are
/// read: the page in the middle, then the docks. Gives the keyboard to the part `step` behind the
/// one that has it, and brings it to the front of its tabs.
void focusPart(QMainWindow *window, int step);

} // namespace app
