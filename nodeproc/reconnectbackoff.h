// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/keyhash.h"

namespace nodeproc {

/// How long a server waits between its attempts to connect to another: not long, since one that is
/// back is needed, and each pair for another time, so that not all come at once.
inline core::Backoff reconnectBackoff(const core::NodeId &own, const core::NodeId &other)
{
    using std::chrono_literals::operator""ms;
    return {20ms, 300ms, core::keyHash(own.text + other.text)};
}

} // namespace nodeproc
