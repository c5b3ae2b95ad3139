// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin.h"
#include "core/entry.h"
#include "core/result.h"
#include "core/types.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace core {

/// Of a request's "id", as it stands in the line. Do not change: clients rely on it.
constexpr std::size_t kMaxIdBytes = 128;

/// The most items of one SCAN's answer, which is cut at kMaxScanBytes too.
constexpr std::uint32_t kMaxScanItems = 1000;
constexpr std::size_t kMaxScanBytes = std::size_t(4) << 20;

/// What a client may ask (interfaces.md, section 2). Keys are checked; a value is the validated
/// text of one JSON value, byte for byte as it came.
namespace request {

struct Get {
    std::string key;
};
struct Put {
    std::string key;
    std::string value;
    std::optional<Decree> ifVersion = {}; ///< 0: only if the key is absent
    WriteTag tag = {};
};
struct Delete {
    std::string key;
    std::optional<Decree> ifVersion = {};
    WriteTag tag = {};
};
struct Locate {
    std::string key;
};
/// A part of a partition's items, in key order. With a prefix the scan goes on through the later
/// partitions, since keys with one prefix live in all of them.
struct Scan {
    PartitionId partition = {};
    std::optional<std::string> prefix = {};
    std::string after = {}; ///< keys behind this one; empty for all
    std::uint32_t limit = kMaxScanItems;
};
struct Map {
    std::optional<Revision> since;
};
struct Status {
};
struct Ping {
};
/// What is asked of the master.
struct Admin {
    AdminOrder order;
};
/// An operation between servers, "__…__"; its data is valid JSON and nothing more is known of it.
struct Peer {
    std::string op;
    std::string_view data; ///< points into the line that was parsed; empty without "data"
};

using Operation = std::variant<Get, Put, Delete, Scan, Locate, Map, Status, Ping, Admin, Peer>;

} // namespace request

struct Request {
    std::string idRaw; ///< a JSON scalar, echoed as it is; empty for none
    request::Operation operation;
};

/// Reads one line. Status::BadRequest with the reason and, for malformed JSON, the position;
/// Status::TooLarge for a value beyond kMaxValueBytes, after which the connection is to be closed.
/// What interfaces.md names and is not built yet is refused as such.
[[nodiscard]] Result<Request> parseRequest(std::string_view line);

/// The id to echo when parseRequest has refused the line; empty if none can be made out.
[[nodiscard]] std::string requestId(std::string_view line);

/// The line with its LF. REQUIRES that checkKey and validateValue pass what was put in and that id
/// and a Peer's data are JSON without line breaks; those within a value become spaces.
[[nodiscard]] std::string encodeRequest(const Request &request);

} // namespace core
