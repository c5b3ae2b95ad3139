// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/message.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace nodeproc {

/// What a connection between servers is for.
enum class LinkKind { Data, Lease, Control, Life };

[[nodiscard]] LinkKind kindOf(core::Channel channel);

/// The first line of a connection between servers, and, but for a lifeline, the data of its answer:
/// each side's words are then those of one run of one server.
struct Hello {
    std::string cluster;
    core::NodeId node;
    core::Incarnation incarnation;
    LinkKind kind = LinkKind::Data;
    std::string listens; ///< "host:port" for connections to the sender; may be empty
    std::string address; ///< Life: of this socket's own end, else empty
    bool direct = false; ///< Life: nothing stands between the servers as far as the sender knows
};

/// The request's line, with its LF.
[[nodiscard]] std::string encodeHello(const Hello &hello);
/// The answer's line, with its LF.
[[nodiscard]] std::string encodeHelloAnswer(const Hello &own);

/// From the data of a `__hello__`, or of its answer. Status::BadRequest if it is none.
[[nodiscard]] core::Result<Hello> helloFromData(std::string_view data);

} // namespace nodeproc
