// SPDX-License-Identifier: Apache-2.0
#include "cluster/zktypes.h"

#include <algorithm>
#include <charconv>

namespace cluster {

namespace {

// Per operation: its header (9), two length prefixes (8), version or flags (4), and for a create
// the open access list (31). Rounded up: an estimate that is too low would be found in production.
constexpr std::size_t kOpOverheadBytes = 64;
constexpr std::size_t kRequestOverheadBytes = 64;

bool isHostAndPort(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view digits = text.substr(colon + 1);
    unsigned port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return error == std::errc() && end == digits.data() + digits.size() && port >= 1
        && port <= 65535;
}

bool isChroot(std::string_view text)
{
    return text.size() >= 2 && text.front() == '/' && text.back() != '/'
        && text.find("//") == std::string_view::npos;
}

} // namespace

const char *toString(ZkError error)
{
    switch (error) {
    case ZkError::Ok:
        return "Ok";
    case ZkError::NoNode:
        return "NoNode";
    case ZkError::NodeExists:
        return "NodeExists";
    case ZkError::BadVersion:
        return "BadVersion";
    case ZkError::NotEmpty:
        return "NotEmpty";
    case ZkError::ConnectionLoss:
        return "ConnectionLoss";
    case ZkError::SessionExpired:
        return "SessionExpired";
    case ZkError::Closing:
        return "Closing";
    case ZkError::TooLarge:
        return "TooLarge";
    case ZkError::RolledBack:
        return "RolledBack";
    case ZkError::Other:
        return "Other";
    }
    return "Other";
}

std::size_t encodedSizeBytes(const std::vector<ZkOp> &ops, std::size_t chrootBytes)
{
    std::size_t bytes = kRequestOverheadBytes;
    for (const ZkOp &op : ops)
        bytes += kOpOverheadBytes + chrootBytes + op.path.size() + op.data.size();
    return bytes;
}

bool isConnectString(std::string_view text)
{
    const bool printable =
        std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (!printable)
        return false;
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && !isChroot(text.substr(slash)))
        return false;
    std::string_view hosts = text.substr(0, slash);
    while (true) {
        const std::size_t comma = hosts.find(',');
        if (!isHostAndPort(hosts.substr(0, comma)))
            return false;
        if (comma == std::string_view::npos)
            return true;
        hosts.remove_prefix(comma + 1);
    }
}

} // namespace cluster
