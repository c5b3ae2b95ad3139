// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;
class QWidget;

namespace app {

/// The area shows the content, which it owns from now on, as wide and as high as it is itself, and
/// scrolls what there is no room for. It has no frame, and the keyboard stays with the content.
void letScroll(QScrollArea *area, QWidget *content);

} // namespace app
