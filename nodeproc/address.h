// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/socket.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nodeproc {

/// Where something listens: a numeric IPv4 or IPv6 address and a port; never a name, since nothing
/// here may wait for a resolver.
struct Address {
    std::string host;
    std::uint16_t port = 0;
    bool operator==(const Address &) const = default;
};

/// "127.0.0.1:7001", "[::1]:7001" or "localhost:7001"; nothing for anything else.
[[nodiscard]] std::optional<Address> addressFromText(std::string_view text);
[[nodiscard]] std::string toText(const Address &address);

/// True for 127.0.0.0/8 and ::1: only processes of this machine can reach it.
[[nodiscard]] bool isLoopback(const Address &address);

/// The same as the system calls want it.
struct SystemAddress {
    sockaddr_storage storage = {};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *data() const
    {
        return reinterpret_cast<const sockaddr *>(&storage);
    }
};
[[nodiscard]] std::optional<SystemAddress> toSystem(const Address &address);

/// A socket's own address, and the one at its other end; nothing if it has none (any more).
[[nodiscard]] std::optional<Address> ownAddress(int fd);
[[nodiscard]] std::optional<Address> peerAddress(int fd);

} // namespace nodeproc
