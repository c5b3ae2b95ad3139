// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/localcluster.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace integration {

class Story;

/// Events of a log that nothing may cause but a disk that was harmed: copies that are damaged,
/// unlike, or that only a human can go on with. Those of servers in `harmed`, or about one, have
/// their cause; a line for each of the others.
[[nodiscard]] QStringList unexplainedEvents(const QByteArray &log, const QSet<QString> &harmed);

/// None in the whole log of any server.
void expectExplained(Story &story, support::LocalCluster &cluster, const QSet<QString> &harmed);

} // namespace integration
