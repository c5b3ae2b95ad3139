// SPDX-License-Identifier: Apache-2.0
#include "core/znodes.h"

#include "core/keyhash.h"
#include "core/names.h"
#include "core/recordjson.h"

#include <set>

namespace core {

namespace {

constexpr std::uint64_t kMost32 = std::numeric_limits<std::uint32_t>::max();

constexpr std::string_view kHealth[] = {"up", "suspect", "down"};
constexpr std::string_view kEvidence[] = {"", "eof", "silence", "session", "stopped", "returned"};
constexpr std::string_view kNodeState[] = {"active", "draining", "gone"};
constexpr std::string_view kDurability[] = {"os", "fsync"};
constexpr std::string_view kReadMode[] = {"lease", "confirm"};
constexpr std::string_view kDetection[] = {"lifeline", "lease", "session"};
constexpr std::string_view kState[] = {"INITIALIZING", "READY", "DEGRADED", "UNAVAILABLE"};
constexpr std::string_view kHash = "xxh64/0";

std::uint32_t number32(Fields &fields, std::string_view name, std::uint64_t most = kMost32)
{
    return static_cast<std::uint32_t>(fields.unsignedNumber(name, most));
}

std::uint32_t countFrom1(Fields &fields, std::string_view name, std::uint64_t most)
{
    const std::uint32_t count = number32(fields, name, most);
    if (count == 0)
        fields.fail("\"" + std::string(name) + "\" is 0");
    return count;
}

} // namespace

std::string encodeControl(const ControlState &control)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject().key("epoch").number(control.epoch.value);
    writer.key("revision").number(control.revision.value);
    writer.key("master").string(control.master.text);
    writer.key("incarnation").string(textOf(control.incarnation));
    writer.key("address").string(control.address).endObject();
    return text;
}

Result<ControlState> decodeControl(std::string_view text)
{
    Fields fields(text);
    ControlState control;
    fields.read("epoch", control.epoch);
    fields.read("revision", control.revision);
    control.master = fields.idOrNone("master");
    control.incarnation = fields.incarnation("incarnation");
    control.address = fields.string("address");
    return fields.finish(std::move(control));
}

std::string encodeMaster(const MasterEntry &master)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject().key("id").string(master.id.text);
    writer.key("epoch").number(master.epoch.value).endObject();
    return text;
}

Result<MasterEntry> decodeMaster(std::string_view text)
{
    Fields fields(text);
    MasterEntry master;
    master.id = fields.id("id");
    fields.read("epoch", master.epoch);
    return fields.finish(std::move(master));
}

std::string encodeServer(const ServerEntry &server)
{
    std::string text;
    JsonWriter writer(text);
    writeServer(writer, server);
    return text;
}

Result<ServerEntry> decodeServer(std::string_view text)
{
    Fields fields(text);
    ServerEntry server = readServer(fields);
    return fields.finish(std::move(server));
}

std::string encodeNode(const NodeEntry &node)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject().key("store").string(hex16(node.store.value));
    writer.key("rack").string(node.rack).key("host").string(node.host);
    writer.key("weight").number(node.weight);
    writer.key("state").string(spelt(node.state, kNodeState));
    writer.key("health").string(spelt(node.health, kHealth));
    writer.key("evidence").string(spelt(node.evidence, kEvidence));
    writer.key("incarnation").string(textOf(node.incarnation)).endObject();
    return text;
}

Result<NodeEntry> decodeNode(std::string_view text)
{
    Fields fields(text);
    NodeEntry node;
    node.store = StoreId(fields.hex("store"));
    node.rack = fields.string("rack");
    node.host = fields.string("host");
    node.weight = number32(fields, "weight");
    node.state = readEnum<NodeState>(fields, "state", kNodeState);
    node.health = readEnum<Health>(fields, "health", kHealth);
    node.evidence = readEnum<Evidence>(fields, "evidence", kEvidence);
    node.incarnation = fields.incarnation("incarnation");
    return fields.finish(std::move(node));
}

std::string encodeConfig(const ClusterConfig &config)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject().key("partitions").number(config.partitions);
    writer.key("replicas").number(config.replicas);
    writer.key("minInsync").number(config.minInsync);
    writer.key("durability").string(spelt(config.durability, kDurability));
    writer.key("readMode").string(spelt(config.readMode, kReadMode));
    writer.key("detection").string(spelt(config.detection, kDetection));
    writer.key("hash").string(kHash);
    if (config.id != 0)
        writer.key("id").string(hex16(config.id));
    writer.endObject();
    return text;
}

Result<ClusterConfig> decodeConfig(std::string_view text)
{
    Fields fields(text);
    ClusterConfig config;
    config.partitions = countFrom1(fields, "partitions", kMaxPartitions);
    config.replicas = countFrom1(fields, "replicas", kMaxReplicas);
    config.minInsync = countFrom1(fields, "minInsync", kMaxReplicas);
    config.durability = readEnum<Durability>(fields, "durability", kDurability);
    config.readMode = readEnum<ReadMode>(fields, "readMode", kReadMode);
    config.detection = readEnum<Detection>(fields, "detection", kDetection);
    if (fields.has("id"))
        config.id = fields.hex("id");
    if (fields.string("hash") != kHash)
        fields.fail("keys are placed by another \"hash\" than " + std::string(kHash));
    return fields.finish(config);
}

std::string encodeStatus(const ClusterStatus &status)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject().key("status").string(spelt(status.state, kState));
    writer.key("epoch").number(status.epoch.value);
    writer.key("servers").beginObject().key("up").number(status.serversUp);
    writer.key("known").number(status.serversKnown).endObject();
    writer.key("partitions").beginObject().key("total").number(status.partitions);
    writer.key("served").number(status.served).key("full").number(status.full).endObject();
    writer.key("why").string(status.why).endObject();
    return text;
}

Result<ClusterStatus> decodeStatus(std::string_view text)
{
    Fields fields(text);
    ClusterStatus status;
    status.state = readEnum<ClusterState>(fields, "status", kState);
    fields.read("epoch", status.epoch);
    Fields servers = fields.object("servers");
    status.serversUp = number32(servers, "up");
    status.serversKnown = number32(servers, "known");
    Fields partitions = fields.object("partitions");
    status.partitions = number32(partitions, "total");
    status.served = number32(partitions, "served");
    status.full = number32(partitions, "full");
    status.why = fields.string("why");
    for (const Fields *inner : {&servers, &partitions}) {
        if (!inner->ok())
            fields.fail(inner->error());
    }
    return fields.finish(std::move(status));
}

std::string encodeMapping(const std::vector<PartitionRecord> &group, std::uint32_t partitions)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginArray();
    for (const PartitionRecord &record : group) {
        const KeyRange range = rangeOf(record.partition, partitions);
        writer.beginObject().key("partition").number(record.partition.value);
        writer.key("range").beginArray().string(hex16(range.first)).string(hex16(range.last));
        writer.endArray();
        writeRecord(writer, record);
        writer.endObject();
    }
    writer.endArray();
    return text;
}

Result<std::vector<PartitionRecord>> decodeMapping(std::string_view text)
{
    const Result<std::vector<std::string_view>> elements = readElements(text);
    if (!elements)
        return elements.error();
    std::vector<PartitionRecord> records;
    std::set<PartitionId> seen;
    for (const std::string_view element : *elements) {
        Fields fields(element);
        PartitionRecord record = readRecord(fields);
        if (record.partition.value >= kMaxPartitions)
            fields.fail("there is no such partition");
        else if (!seen.insert(record.partition).second)
            fields.fail("a partition stands twice");
        if (!fields.ok())
            return fields.error();
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace core
