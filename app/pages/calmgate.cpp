// SPDX-License-Identifier: Apache-2.0
#include "app/pages/calmgate.h"

namespace app {

CalmGate::CalmGate(Page *page)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kEachMs);
    QObject::connect(&m_again, &QTimer::timeout, page, &Page::frameWanted);
}

bool CalmGate::isDue(const Frame &frame)
{
    Seen seen{frame.picture, frame.isPast, frame.selection, frame.partition,
        frame.state.incidents().size(), frame.state.serverEvents().end(), {}};
    for (const ServerNews &news : frame.state.servers()) {
        const ServerPicture *const server = frame.picture->server(news.id);
        const qint64 judgedNs = server && server->node ? server->node->healthSinceNs : 0;
        seen.said << (news.answeredAtNs > judgedNs) << news.primaries << !news.learners.isEmpty();
    }
    const bool isSoon =
        frame.nowNs >= m_shownNs && frame.nowNs < m_shownNs + kEachMs * qint64(1'000'000);
    if (isSoon && !frame.isPast && seen == m_seen) {
        if (!m_again.isActive())
            m_again.start();
        return false;
    }
    m_seen = std::move(seen);
    m_shownNs = frame.nowNs;
    m_again.stop();
    return true;
}

} // namespace app
