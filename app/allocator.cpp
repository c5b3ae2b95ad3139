// SPDX-License-Identifier: Apache-2.0
#include <jemalloc/jemalloc.h>

// What comes and goes in a window leaves holes. The C library's malloc gives those back only on
// request and all at once, which held up the window's thread for as long as 120 ms; jemalloc, which
// takes its place in the programs that this file is linked to, bit by bit and on a thread of its
// own. Decision 29.

/// Read by jemalloc before main().
const char *malloc_conf = "narenas:2,dirty_decay_ms:1000,muzzy_decay_ms:0,oversize_threshold:0";

namespace {

/// Not by malloc_conf: jemalloc's manual warns of starting the thread within the first malloc().
[[maybe_unused]] const bool kIsInBackground = [] {
    bool isWanted = true;
    return mallctl("background_thread", nullptr, nullptr, &isWanted, sizeof isWanted) == 0;
}();

} // namespace
