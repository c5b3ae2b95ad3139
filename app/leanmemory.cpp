// SPDX-License-Identifier: Apache-2.0
#include "app/leanmemory.h"

#include <QGuiApplication>
#include <QPixmapCache>

#include <algorithm>
#include <malloc.h>

namespace app {

namespace {

// Each thread would get its own, with holes of its own; the many threads here do little.
constexpr int kArenas = 2;
// What it begins with; being set keeps these from growing with what is freed.
constexpr int kMapFromBytes = 128 * 1024;
constexpr int kTrimFromBytes = 128 * 1024;

constexpr double kPicturesKiB = 2048;       // where a pixel is one of the screen's
constexpr double kMostPicturesKiB = 10'240; // Qt's own limit

} // namespace

void keepMemoryLean()
{
    ::mallopt(M_ARENA_MAX, kArenas);
    ::mallopt(M_MMAP_THRESHOLD, kMapFromBytes);
    ::mallopt(M_TRIM_THRESHOLD, kTrimFromBytes);
}

void keepPicturesLean()
{
    const double ratio = qGuiApp->devicePixelRatio();
    const double wantedKiB = std::min(kPicturesKiB * ratio * ratio, kMostPicturesKiB);
    QPixmapCache::setCacheLimit(static_cast<int>(wantedKiB));
}

void giveBackFreeMemory()
{
    ::malloc_trim(0);
}

} // namespace app
