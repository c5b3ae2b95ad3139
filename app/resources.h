// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// Makes icons and translations known, and installs the translation for the user's language; call
/// it once the application object exists and before any text is made. Again, it does nothing.
void loadResources();

} // namespace app
