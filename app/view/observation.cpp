// SPDX-License-Identifier: Apache-2.0
#include "app/view/observation.h"

namespace app {

bool Observation::hasMaster() const
{
    if (!control || control->master.empty())
        return false;
    const auto found = servers.find(control->master);
    return found != servers.end() && found->second.incarnation == control->incarnation;
}

} // namespace app
