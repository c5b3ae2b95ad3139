// SPDX-License-Identifier: Apache-2.0
#include "core/names.h"
#include "core/recordjson.h"
#include "core/wireformat.h"
#include "core/znodes.h"

#include <algorithm>
#include <limits>

/// What servers say to each other for leases, and to the master.
namespace core::wire {

namespace {

constexpr std::string_view kChange[] = {"add", "remove", "release"};

message::Claim readClaim(Fields &fields)
{
    message::Claim claim;
    fields.read("partition", claim.partition);
    fields.read("term", claim.term);
    claim.uid = Uid(fields.hex("uid"));
    return claim;
}

void writeReports(JsonWriter &writer, const std::vector<message::ReplicaReport> &reports)
{
    writer.beginArray();
    for (const message::ReplicaReport &report : reports) {
        writer.beginObject().key("partition").number(report.partition.value);
        writer.key("uid").string(hex16(report.uid.value));
        writer.key("termSeen").number(report.termSeen.value);
        writer.key("leading").number(report.leading.value);
        writer.key("version").number(report.version.value);
        if (report.suspect || report.asFound || report.copying || report.tail != Decree()) {
            writer.key("suspect").boolean(report.suspect);
            writer.key("asFound").boolean(report.asFound);
            writer.key("copying").boolean(report.copying);
            writer.key("lastTerm").number(report.lastTerm.value);
            writer.key("tail").number(report.tail.value);
        }
        writer.endObject();
    }
    writer.endArray();
}

message::ReplicaReport readReport(Fields &fields)
{
    message::ReplicaReport report;
    fields.read("partition", report.partition);
    report.uid = Uid(fields.hex("uid"));
    fields.read("termSeen", report.termSeen);
    fields.read("leading", report.leading);
    fields.read("version", report.version);
    if (fields.has("suspect")) {
        report.suspect = fields.boolean("suspect");
        report.asFound = fields.boolean("asFound");
        report.copying = fields.boolean("copying");
        fields.read("lastTerm", report.lastTerm);
        fields.read("tail", report.tail);
    }
    return report;
}

void writeRun(JsonWriter &writer, const NodeId &id, const Incarnation &run)
{
    writer.beginObject().key("id").string(id.text);
    writer.key("incarnation").string(textOf(run)).endObject();
}

std::pair<PartitionId, std::string> readStranded(Fields &fields)
{
    std::pair<PartitionId, std::string> stranded;
    fields.read("partition", stranded.first);
    stranded.second = fields.string("why");
    return stranded;
}

message::Proof readProof(Fields &fields)
{
    return {fields.id("id"), fields.incarnation("incarnation")};
}

message::Switch readSwitch(Fields &fields)
{
    message::Switch wanted;
    fields.read("partition", wanted.partition);
    fields.read("term", wanted.term);
    wanted.to = fields.id("to");
    return wanted;
}

message::ChangeRequest readRequest(Fields &fields)
{
    message::ChangeRequest request;
    fields.read("partition", request.partition);
    fields.read("version", request.version);
    fields.read("term", request.term);
    request.kind = readEnum<message::ChangeKind>(fields, "do", kChange);
    request.members = fields.list("members", readMember);
    request.bump = fields.boolean("bump");
    return request;
}

Instant readInstant(Fields &fields, std::string_view name)
{
    return Instant(Duration(fields.signedNumber(name)));
}

/// Nobody is further behind than that: so no sum with it leaves the range.
constexpr std::uint64_t kMostLag = 86'400'000'000;

Duration readLag(Fields &fields)
{
    return Duration(static_cast<Duration::rep>(fields.unsignedNumber("lag", kMostLag)));
}

void writeLag(JsonWriter &writer, Duration lag)
{
    writer.key("lag").number(
        std::min(static_cast<std::uint64_t>(std::max<Duration::rep>(0, lag.count())), kMostLag));
}

} // namespace

void write(JsonWriter &writer, const message::Beacon &message)
{
    writer.key("sentAt").number(message.sentAt.time_since_epoch().count());
    writeLag(writer, message.lag);
    writer.key("claims").beginArray();
    for (const message::Claim &claim : message.claims) {
        writer.beginObject().key("partition").number(claim.partition.value);
        writer.key("term").number(claim.term.value);
        writer.key("uid").string(hex16(claim.uid.value)).endObject();
    }
    writer.endArray();
}

void read(Fields &fields, message::Beacon &message)
{
    message.sentAt = readInstant(fields, "sentAt");
    message.lag = readLag(fields);
    message.claims = fields.list("claims", readClaim);
}

void write(JsonWriter &writer, const message::BeaconAck &message)
{
    writer.key("sentAt").number(message.sentAt.time_since_epoch().count());
    writeLag(writer, message.lag);
    writer.key("denied").beginArray();
    for (const PartitionId partition : message.denied)
        writer.number(partition.value);
    writer.endArray();
}

void read(Fields &fields, message::BeaconAck &message)
{
    message.sentAt = readInstant(fields, "sentAt");
    message.lag = readLag(fields);
    message.denied = fields.numbers<PartitionId>("denied");
}

void write(JsonWriter &writer, const message::Register &message)
{
    writer.key("server");
    writeServer(writer, message.server);
    writer.key("rack").string(message.rack).key("host").string(message.host);
    writer.key("weight").number(message.weight).key("sequence").number(message.sequence);
    writer.key("replicas");
    writeReports(writer, message.replicas);
}

void read(Fields &fields, message::Register &message)
{
    Fields server = fields.object("server");
    message.server = readServer(server);
    if (!server.ok())
        fields.fail(server.error());
    message.rack = fields.string("rack");
    message.host = fields.string("host");
    const std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    message.weight = static_cast<std::uint32_t>(fields.unsignedNumber("weight", most));
    message.sequence = fields.unsignedNumber("sequence");
    message.replicas = fields.list("replicas", readReport);
}

void write(JsonWriter &writer, const message::Beat &message)
{
    writer.key("epoch").number(message.epoch.value);
    writer.key("sequence").number(message.sequence).key("changed");
    writeReports(writer, message.changed);
}

void read(Fields &fields, message::Beat &message)
{
    fields.read("epoch", message.epoch);
    message.sequence = fields.unsignedNumber("sequence");
    message.changed = fields.list("changed", readReport);
}

void write(JsonWriter &writer, const message::BeatAnswer &message)
{
    writer.key("epoch").number(message.epoch.value);
    writer.key("sequence").number(message.sequence);
    writer.key("revision").number(message.revision.value);
    writer.key("run").string(textOf(message.run));
}

void read(Fields &fields, message::BeatAnswer &message)
{
    fields.read("epoch", message.epoch);
    message.sequence = fields.unsignedNumber("sequence");
    fields.read("revision", message.revision);
    message.run = fields.incarnation("run");
}

void write(JsonWriter &, const message::Farewell &) { }

void read(Fields &, message::Farewell &) { }

void write(JsonWriter &writer, const message::Configure &message)
{
    writer.key("epoch").number(message.epoch.value);
    writer.key("revision").number(message.revision.value).key("records").beginArray();
    for (const PartitionRecord &record : message.records) {
        writer.beginObject().key("partition").number(record.partition.value);
        writeRecord(writer, record);
        writer.endObject();
    }
    writer.endArray().key("proofs").beginArray();
    for (const message::Proof &proof : message.proofs)
        writeRun(writer, proof.id, proof.incarnation);
    writer.endArray().key("leaving").beginArray();
    for (const auto &[id, run] : message.leaving)
        writeRun(writer, id, run);
    writer.endArray();
    if (message.config)
        writer.key("config").raw(encodeConfig(*message.config));
    writer.key("addresses").beginObject();
    for (const auto &[id, address] : message.addresses)
        writer.key(id.text).string(address);
    writer.endObject().key("stranded").beginArray();
    for (const auto &[partition, why] : message.stranded) {
        writer.beginObject().key("partition").number(partition.value);
        writer.key("why").string(why).endObject();
    }
    writer.endArray();
}

void read(Fields &fields, message::Configure &message)
{
    fields.read("epoch", message.epoch);
    fields.read("revision", message.revision);
    message.records = fields.list("records", readRecord);
    message.proofs = fields.list("proofs", readProof);
    for (const message::Proof &run : fields.list("leaving", readProof))
        message.leaving[run.id] = run.incarnation;
    if (fields.has("config")) {
        const Result<ClusterConfig> config = decodeConfig(fields.raw("config"));
        if (config)
            message.config = *config;
        else
            fields.fail(config.error());
    }
    Fields addresses = fields.object("addresses");
    for (const JsonField &field : addresses.fields()) {
        if (!isNodeId(field.key))
            fields.fail("\"addresses\" holds something else than servers");
        message.addresses[NodeId(field.key)] = addresses.string(field.key);
    }
    if (!addresses.ok())
        fields.fail(addresses.error());
    for (auto &[partition, why] : fields.list("stranded", readStranded))
        message.stranded[partition] = std::move(why);
}

void write(JsonWriter &writer, const message::ChangeRequests &message)
{
    writer.key("requests").beginArray();
    for (const message::ChangeRequest &request : message.requests) {
        writer.beginObject().key("partition").number(request.partition.value);
        writer.key("version").number(request.version.value);
        writer.key("term").number(request.term.value);
        writer.key("do").string(spelt(request.kind, kChange)).key("members").beginArray();
        for (const Member &member : request.members)
            writeMember(writer, member);
        writer.endArray().key("bump").boolean(request.bump).endObject();
    }
    writer.endArray();
}

void read(Fields &fields, message::ChangeRequests &message)
{
    message.requests = fields.list("requests", readRequest);
}

void write(JsonWriter &, const message::Leaving &) { }

void read(Fields &, message::Leaving &) { }

void write(JsonWriter &writer, const message::Doubt &message)
{
    writer.key("epoch").number(message.epoch.value);
}

void read(Fields &fields, message::Doubt &message)
{
    fields.read("epoch", message.epoch);
}

void write(JsonWriter &writer, const message::DoubtAnswer &message)
{
    writer.key("epoch").number(message.epoch.value).key("hears").boolean(message.hears);
}

void read(Fields &fields, message::DoubtAnswer &message)
{
    fields.read("epoch", message.epoch);
    message.hears = fields.boolean("hears");
}

void write(JsonWriter &writer, const message::Switches &message)
{
    writer.key("switches").beginArray();
    for (const message::Switch &wanted : message.switches) {
        writer.beginObject().key("partition").number(wanted.partition.value);
        writer.key("term").number(wanted.term.value);
        writer.key("to").string(wanted.to.text).endObject();
    }
    writer.endArray();
}

void read(Fields &fields, message::Switches &message)
{
    message.switches = fields.list("switches", readSwitch);
}

void write(JsonWriter &writer, const message::Inquiry &message)
{
    writer.key("epoch").number(message.epoch.value).key("nonce").number(message.nonce);
    writer.key("partitions").beginArray();
    for (const PartitionId partition : message.partitions)
        writer.number(partition.value);
    writer.endArray();
}

void read(Fields &fields, message::Inquiry &message)
{
    fields.read("epoch", message.epoch);
    message.nonce = fields.unsignedNumber("nonce");
    message.partitions = fields.numbers<PartitionId>("partitions");
}

void write(JsonWriter &writer, const message::Inventory &message)
{
    writer.key("epoch").number(message.epoch.value).key("nonce").number(message.nonce);
    writer.key("replicas");
    writeReports(writer, message.replicas);
}

void read(Fields &fields, message::Inventory &message)
{
    fields.read("epoch", message.epoch);
    message.nonce = fields.unsignedNumber("nonce");
    message.replicas = fields.list("replicas", readReport);
}

} // namespace core::wire
