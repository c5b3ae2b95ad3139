// SPDX-License-Identifier: Apache-2.0
#include "core/location.h"

#include "core/json.h"
#include "core/names.h"

namespace core {

namespace {

constexpr std::size_t kMaxHostBytes = 255;

Error unexpected(const std::string &what)
{
    return {Status::BadRequest, "the answer is not as expected: " + what};
}

/// "host:port" of an object with both; empty for one with neither.
Result<std::string> addressOf(const JsonObject &object)
{
    if (!object.has("host") && !object.has("port"))
        return std::string();
    const Result<std::string> host = object.string("host");
    if (!host)
        return unexpected(host.error().message);
    const Result<std::uint64_t> port = object.unsignedNumber("port");
    if (!port)
        return unexpected(port.error().message);
    if (host->empty() || host->size() > kMaxHostBytes || *port == 0 || *port > UINT16_MAX)
        return unexpected("no host and port");
    const bool isIpv6 = host->find(':') != std::string::npos;
    return (isIpv6 ? '[' + *host + ']' : *host) + ':' + std::to_string(*port);
}

Result<NodeId> nodeIdFrom(const Result<std::string> &text)
{
    if (!text)
        return unexpected(text.error().message);
    if (!isNodeId(*text))
        return unexpected("no server's name");
    return NodeId(*text);
}

Result<Place> placeFrom(const Result<JsonObject> &object)
{
    if (!object)
        return unexpected(object.error().message);
    const Result<NodeId> id = nodeIdFrom(object->string("id"));
    if (!id)
        return id.error();
    const Result<std::string> address = addressOf(*object);
    if (!address)
        return address.error();
    return Place{*id, *address};
}

Result<std::vector<NodeId>> idsFrom(const Result<std::vector<std::string_view>> &elements)
{
    if (!elements)
        return unexpected(elements.error().message);
    std::vector<NodeId> ids;
    for (const std::string_view element : *elements) {
        const Result<NodeId> id = nodeIdFrom(readString(element));
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    return ids;
}

Result<PartitionId> partitionFrom(const JsonObject &object)
{
    const Result<std::uint64_t> number = object.unsignedNumber("partition");
    if (!number)
        return unexpected(number.error().message);
    if (*number >= kMaxPartitions)
        return unexpected("no such partition");
    return PartitionId(static_cast<std::uint32_t>(*number));
}

Result<KeyRange> rangeFrom(const Result<std::vector<std::string_view>> &elements)
{
    if (!elements || elements->size() != 2)
        return unexpected("a range has two ends");
    std::uint64_t ends[2] = {};
    for (std::size_t i = 0; i < 2; ++i) {
        const Result<std::string> text = readString((*elements)[i]);
        const std::optional<std::uint64_t> end = text ? fromHex16(*text) : std::nullopt;
        if (!end)
            return unexpected("a range's ends are 16 hexadecimal digits");
        ends[i] = *end;
    }
    return KeyRange{ends[0], ends[1]};
}

Result<MapEntry> entryFrom(std::string_view text)
{
    const Result<JsonObject> object = JsonObject::parse(text);
    if (!object)
        return unexpected(object.error().message);
    const Result<PartitionId> partition = partitionFrom(*object);
    if (!partition)
        return partition.error();
    const Result<KeyRange> range = rangeFrom(object->elements("range"));
    if (!range)
        return range.error();
    const Result<std::uint64_t> term = object->unsignedNumber("term");
    if (!term)
        return unexpected(term.error().message);
    const Result<NodeId> primary = nodeIdFrom(object->string("primary"));
    if (!primary)
        return primary.error();
    Result<std::vector<NodeId>> secondaries = idsFrom(object->elements("secondaries"));
    if (!secondaries)
        return secondaries.error();
    Result<std::vector<NodeId>> learners = idsFrom(object->elements("learners"));
    if (!learners)
        return learners.error();
    return MapEntry{
        *partition, *range, Term(*term), *primary, std::move(*secondaries), std::move(*learners)};
}

} // namespace

Result<Place> parsePlace(std::string_view data)
{
    return placeFrom(JsonObject::parse(data));
}

Result<Location> parseLocation(std::string_view data)
{
    const Result<JsonObject> object = JsonObject::parse(data);
    if (!object)
        return unexpected(object.error().message);
    const Result<PartitionId> partition = partitionFrom(*object);
    if (!partition)
        return partition.error();
    const Result<std::uint64_t> term = object->unsignedNumber("term");
    if (!term)
        return unexpected(term.error().message);
    const Result<Place> primary = placeFrom(object->object("primary"));
    if (!primary)
        return primary.error();
    Location location{*partition, Term(*term), *primary, {}};
    const Result<std::vector<std::string_view>> secondaries = object->elements("secondaries");
    if (!secondaries)
        return unexpected(secondaries.error().message);
    for (const std::string_view element : *secondaries) {
        const Result<Place> secondary = placeFrom(JsonObject::parse(element));
        if (!secondary)
            return secondary.error();
        location.secondaries.push_back(*secondary);
    }
    return location;
}

Result<ClusterMap> parseClusterMap(std::string_view data)
{
    const Result<JsonObject> object = JsonObject::parse(data);
    if (!object)
        return unexpected(object.error().message);
    const Result<std::uint64_t> revision = object->unsignedNumber("revision");
    if (!revision)
        return unexpected(revision.error().message);
    ClusterMap map{Revision(*revision), {}, {}};
    const Result<std::vector<std::string_view>> partitions = object->elements("partitions");
    if (!partitions)
        return unexpected(partitions.error().message);
    for (const std::string_view element : *partitions) {
        Result<MapEntry> entry = entryFrom(element);
        if (!entry)
            return entry.error();
        map.partitions.push_back(std::move(*entry));
    }
    const Result<JsonObject> servers = object->object("servers");
    if (!servers)
        return unexpected(servers.error().message);
    for (const JsonField &field : servers->fields()) {
        const Result<JsonObject> server = JsonObject::parse(field.raw);
        if (!server || !isNodeId(field.key))
            return unexpected("servers");
        const Result<std::string> address = addressOf(*server);
        if (!address)
            return address.error();
        map.servers.emplace(NodeId(field.key), *address);
    }
    return map;
}

} // namespace core
