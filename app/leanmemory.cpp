// SPDX-License-Identifier: Apache-2.0
#include "app/leanmemory.h"

#include <QGuiApplication>
#include <QPixmapCache>

#include <algorithm>

namespace app {

namespace {

constexpr double kPicturesKiB = 2048;       // where a pixel is one of the screen's
constexpr double kMostPicturesKiB = 10'240; // Qt's own limit

} // namespace

void keepPicturesLean()
{
    const double ratio = qGuiApp->devicePixelRatio();
    const double wantedKiB = std::min(kPicturesKiB * ratio * ratio, kMostPicturesKiB);
    QPixmapCache::setCacheLimit(static_cast<int>(wantedKiB));
}

} // namespace app
