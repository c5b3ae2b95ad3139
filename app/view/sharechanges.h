// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/picture.h"

#include <QHash>

namespace app {

/// Who gained and who lost primaries in the last seconds: what a failover did to the counts.
/// Told frame by frame, by the frames' own times, so that a recording shows the same.
class ShareChanges
{
public:
    static constexpr qint64 kShownNs = 6'000'000'000;

    void look(const Picture &picture, qint64 nowNs);

    /// 0: nothing changed lately.
    [[nodiscard]] int gainedBy(const QString &id) const { return m_servers.value(id).gained; }
    [[nodiscard]] bool isFresh() const { return m_isFresh; }

private:
    struct Server {
        int base = 0; ///< before the changes that are shown
        int last = 0;
        qint64 changedNs = 0;
        int gained = 0;
    };

    QHash<QString, Server> m_servers;
    qint64 m_lastNs = 0;
    bool m_isFresh = false;
};

} // namespace app
