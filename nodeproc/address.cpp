// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <charconv>
#include <cstring>

namespace nodeproc {

namespace {

std::optional<std::uint16_t> portFromText(std::string_view text)
{
    std::uint16_t port = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, port);
    if (text.empty() || error != std::errc() || rest != end)
        return std::nullopt;
    return port;
}

std::optional<Address> fromSystem(const sockaddr_storage &storage)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (storage.ss_family == AF_INET) {
        sockaddr_in in = {};
        std::memcpy(&in, &storage, sizeof in);
        if (inet_ntop(AF_INET, &in.sin_addr, text, sizeof text) == nullptr)
            return std::nullopt;
        return Address{text, ntohs(in.sin_port)};
    }
    if (storage.ss_family == AF_INET6) {
        sockaddr_in6 in = {};
        std::memcpy(&in, &storage, sizeof in);
        if (inet_ntop(AF_INET6, &in.sin6_addr, text, sizeof text) == nullptr)
            return std::nullopt;
        return Address{text, ntohs(in.sin6_port)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Address> addressFromText(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::optional<std::uint16_t> port = portFromText(text.substr(colon + 1));
    std::string_view host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string_view::npos)
        return std::nullopt;
    if (host == "localhost")
        host = "127.0.0.1";
    if (!port)
        return std::nullopt;
    Address address{std::string(host), *port};
    return toSystem(address) ? std::optional(std::move(address)) : std::nullopt;
}

std::string toText(const Address &address)
{
    const bool isSix = address.host.find(':') != std::string::npos;
    const std::string host = isSix ? '[' + address.host + ']' : address.host;
    return host + ':' + std::to_string(address.port);
}

bool isLoopback(const Address &address)
{
    return address.host.starts_with("127.") || address.host == "::1";
}

std::optional<SystemAddress> toSystem(const Address &address)
{
    SystemAddress result;
    sockaddr_in four = {};
    sockaddr_in6 six = {};
    if (inet_pton(AF_INET, address.host.c_str(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(address.port);
        std::memcpy(&result.storage, &four, sizeof four);
        result.size = sizeof four;
    } else if (inet_pton(AF_INET6, address.host.c_str(), &six.sin6_addr) == 1) {
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(address.port);
        std::memcpy(&result.storage, &six, sizeof six);
        result.size = sizeof six;
    } else {
        return std::nullopt;
    }
    return result;
}

std::optional<Address> ownAddress(int fd)
{
    sockaddr_storage storage = {};
    socklen_t size = sizeof storage;
    if (getsockname(fd, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return std::nullopt;
    return fromSystem(storage);
}

std::optional<Address> peerAddress(int fd)
{
    sockaddr_storage storage = {};
    socklen_t size = sizeof storage;
    if (getpeername(fd, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return std::nullopt;
    return fromSystem(storage);
}

} // namespace nodeproc
