// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

namespace app {

/// Reads that are put to one server itself, whoever is to answer them now: of each of these
/// partitions the key that was written last, if that was after some time.
struct DirectOrder {
    QString address = {}; ///< "host:port"
    QList<quint32> partitions = {};
    qint64 sinceNs = 0; ///< CLOCK_BOOTTIME; tells orders apart too
    bool operator==(const DirectOrder &) const = default;
};

/// What has become of them so far.
struct DirectReport {
    qint64 sinceNs = 0;  ///< of the order
    bool isSent = false; ///< the server may have all of them; or it can get none any more
    int asked = 0;
    int refused = 0;     ///< it named another server, or said that it cannot answer now
    int right = 0;       ///< answered with a value that may be there
    int stale = 0;       ///< answered with one that had been overwritten, or with none
    Phrase trouble = {}; ///< why others got no answer, if that is known

    [[nodiscard]] int open() const { return asked - refused - right - stale; }
    bool operator==(const DirectReport &) const = default;
};

} // namespace app
