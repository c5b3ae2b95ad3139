// SPDX-License-Identifier: Apache-2.0
#include "app/shownlast.h"

#include <QFileInfo>

namespace app {

namespace {

/// A cluster, new or of a certain make, is asked for, or something else to look at.
bool saysWhatToShow(const Options &given)
{
    const SupervisorOptions &cluster = given.supervisor;
    return given.connection || !given.replay.isEmpty() || !given.record.isEmpty()
        || !given.scenario.isEmpty() || cluster.fresh || cluster.nodes || cluster.partitions
        || cluster.replicas || !cluster.detection.isEmpty();
}

} // namespace

Options asShownLast(const Options &given, const Settings &settings)
{
    if (saysWhatToShow(given) || settings.preferences().start != Preferences::Start::Last)
        return given;
    const Settings::Shown shown = settings.shown();
    Options wanted = given;
    wanted.connection = shown.connection;
    if (QFileInfo::exists(shown.recording))
        wanted.replay = shown.recording;
    return wanted;
}

} // namespace app
