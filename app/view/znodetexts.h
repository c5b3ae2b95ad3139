// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/znodes/znodenews.h"

namespace app {

/// Znodes in words, for the tree and for the details of one. Pure but for the time zone.

/// Whose session: "n3", or "0x1000a…" if it is none of a server's; empty for 0.
[[nodiscard]] QString znodeOwnerText(qint64 session, const QHash<qint64, QString> &owners);
/// The local time of day, with the date if it is not today's.
[[nodiscard]] QString znodeTimeText(qint64 sinceEpochMs);
/// Name and value of each of ZooKeeper's dates and numbers, in lines.
[[nodiscard]] QString znodeStatText(
    const cluster::ZkStat &stat, const QHash<qint64, QString> &owners);
/// "Connected · session 0x1000a… · 10 s", or for how long there has been no contact.
[[nodiscard]] QString znodeSessionText(const ZnodeSession &session, qint64 nowNs);

} // namespace app
