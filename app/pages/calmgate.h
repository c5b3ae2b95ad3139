// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"

#include <QTimer>

namespace app {

/// Decides for a page whether to show a frame: at once if anything is new but figures, which nobody
/// can read oftener than each kEachMs; then it asks for one that will be shown. For the window's
/// thread.
class CalmGate
{
public:
    static constexpr int kEachMs = 250;

    explicit CalmGate(Page *page);

    [[nodiscard]] bool isDue(const Frame &frame);
    /// Something else has changed that the page depends on: the next frame is due.
    void open() { m_shownNs = 0; }

private:
    struct Seen {
        std::shared_ptr<const Picture> picture;
        bool isPast = false;
        QStringList selection;
        int partition = -1;
        qsizetype incidents = 0;
        qint64 serverEvents = 0;
        QList<int> said; ///< by each server of itself, figures left out
        bool operator==(const Seen &) const = default;
    };

    Seen m_seen;
    qint64 m_shownNs = 0; ///< when the last one was; 0: the next is due
    QTimer m_again;
};

} // namespace app
