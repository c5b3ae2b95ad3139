// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace integration {

/// What this process has of the operating system, at one instant.
struct Vitals {
    qint64 residentKiB = 0;
    qint64 ownKiB = 0;       ///< of it, what is no page of a file, as of fonts and libraries
    qint64 allocatedKiB = 0; ///< of the heap, in use; 0 if it is not jemalloc's
    int descriptors = 0;
    int threads = 0;

    [[nodiscard]] static Vitals now();
};

/// This process's children, dead ones that nobody has reaped among them: "4711 Z".
[[nodiscard]] QStringList childrenOfThisProcess();

/// Processor time of this process so far, all threads together.
[[nodiscard]] double processorMs();

} // namespace integration
