// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// Has the C library keep little of what this process frees, at the price of asking the operating
/// system more often: pictures and recordings come and go for hours. To be called first in main(),
/// before there are threads.
void keepMemoryLean();

/// Has the pictures that styles and icons keep take no more than what is in sight needs: each width
/// of the window and each theme makes others. To be called on the main thread, with a
/// QGuiApplication.
void keepPicturesLean();

/// Gives back what is free between what is not. May be called by any thread, after much was freed;
/// others wait for some milliseconds when they ask for memory meanwhile.
void giveBackFreeMemory();

} // namespace app
