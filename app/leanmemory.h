// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// Has the pictures that styles and icons keep take no more than what is in sight needs: each width
/// of the window and each theme makes others. To be called on the main thread, with a
/// QGuiApplication.
void keepPicturesLean();

} // namespace app
