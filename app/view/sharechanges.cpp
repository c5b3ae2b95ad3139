// SPDX-License-Identifier: Apache-2.0
#include "app/view/sharechanges.h"

namespace app {

void ShareChanges::look(const Picture &picture, qint64 nowNs)
{
    int total = 0;
    for (const Server &server : std::as_const(m_servers))
        total += server.last;
    // A jump in time, or the first assignment, is nothing that happened before the viewer's eyes.
    const bool isJump = nowNs < m_lastNs || nowNs - m_lastNs > kShownNs || total == 0;
    m_lastNs = nowNs;
    m_isFresh = false;
    QHash<QString, Server> next;
    for (const ServerPicture &picked : picture.servers()) {
        Server server = m_servers.value(picked.id);
        if (isJump)
            server = {.base = picked.primaries, .last = picked.primaries};
        if (picked.primaries != server.last) {
            if (nowNs - server.changedNs > kShownNs)
                server.base = server.last;
            server.last = picked.primaries;
            server.changedNs = nowNs;
        }
        const bool isShown = server.changedNs != 0 && nowNs - server.changedNs <= kShownNs;
        server.gained = isShown ? server.last - server.base : 0;
        m_isFresh = m_isFresh || server.gained != 0;
        next.insert(picked.id, server);
    }
    m_servers = next;
}

} // namespace app
