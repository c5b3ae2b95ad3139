// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/serverloads.h"
#include "widgets/nodecarddata.h"

namespace app {

/// What `nodeproc` asks ZooKeeper for unless told otherwise: so long does the session of a server
/// that died or froze stay open.
inline constexpr int kSessionMs = 4000;

/// What the run adds to serverCard(): load, the two clocks, the session that runs out, and what is
/// out of the ordinary.
void addDetails(widgets::NodeCardData &card, const Picture &picture, const RunState &state,
    const LoadPicture &load, qint64 nowNs);

/// "declared down after 18 ms", from the process being gone or frozen; empty unless both are known.
[[nodiscard]] QString clocksText(const ServerPicture &server);

/// How long the server's session in ZooKeeper stays open, as a ring; none while it runs. An
/// estimate: the session is counted from its last heartbeat and is ended at ZooKeeper's next tick.
[[nodiscard]] widgets::NodeCardData::Countdown sessionOf(const ServerPicture &server, qint64 nowNs);

/// "catching up in 3 partitions, 1.2 MiB so far"; empty if it is not.
[[nodiscard]] QString learningText(const ServerPicture &server, const ServerNews &news);

} // namespace app
