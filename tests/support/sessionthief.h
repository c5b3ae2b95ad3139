// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace support {

/// Ends somebody else's ZooKeeper session at once, as ZooKeeper does with those that it has not
/// heard of for too long. It needs no secret but the session's number (the ephemeralOwner of one of
/// its znodes): ZooKeeper derives the password from that. False if the session was not there, or
/// ZooKeeper does not answer.
[[nodiscard]] bool endSession(quint16 zookeeperPort, std::int64_t session);

} // namespace support
