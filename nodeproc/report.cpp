// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/report.h"

#include "nodeproc/address.h"
#include "nodeproc/clock.h"
#include "nodeproc/journal.h"
#include "nodeproc/statistics.h"

#include "core/jsonwriter.h"
#include "core/keyhash.h"
#include "core/names.h"

#include <algorithm>

namespace nodeproc {

namespace {

void writeHostAndPort(core::JsonWriter &writer, const core::Server &server, const core::NodeId &id)
{
    const auto known = server.addresses().find(id);
    if (known == server.addresses().end())
        return;
    if (const std::optional<Address> address = addressFromText(known->second))
        writer.key("host").string(address->host).key("port").number(address->port);
}

void writeServer(core::JsonWriter &writer, const core::Server &server, const core::NodeId &id)
{
    writer.beginObject().key("id").string(id.text);
    writeHostAndPort(writer, server, id);
    writer.endObject();
}

core::Revision revisionOf(const core::Server &server)
{
    return server.controller().isActive() ? server.controller().revision()
                                          : server.membership().revision();
}

std::vector<core::NodeId> learnersOf(const core::PartitionRecord &record)
{
    std::vector<core::NodeId> learners;
    std::copy_if(record.wanted.begin(), record.wanted.end(), std::back_inserter(learners),
        [&](const core::NodeId &id) { return record.member(id) == nullptr; });
    return learners;
}

void writePartition(
    core::JsonWriter &writer, const core::PartitionRecord &record, std::uint32_t partitions)
{
    const core::KeyRange range = core::rangeOf(record.partition, partitions);
    writer.beginObject().key("partition").number(record.partition.value);
    writer.key("range").beginArray().string(core::hex16(range.first));
    writer.string(core::hex16(range.last)).endArray();
    writer.key("term").number(record.term.value).key("primary").string(record.primary.text);
    writer.key("secondaries").beginArray();
    for (const core::Member &member : record.inSync) {
        if (member.id != record.primary)
            writer.string(member.id.text);
    }
    writer.endArray().key("learners").beginArray();
    for (const core::NodeId &learner : learnersOf(record))
        writer.string(learner.text);
    writer.endArray().endObject();
}

/// Part of STATUS: what this server holds.
void writeReplicas(core::JsonWriter &writer, const core::Server &server)
{
    const core::NodeId &self = server.surroundings().self;
    std::uint32_t primaries = 0;
    std::uint32_t secondaries = 0;
    std::string learners;
    core::JsonWriter learning(learners);
    learning.beginArray();
    for (const auto &[partition, record] : server.records()) {
        if (server.leading(partition) != core::Term()) {
            ++primaries;
        } else if (record.member(self) != nullptr) {
            ++secondaries;
        } else if (record.isWanted(self)) {
            const auto replica = server.replicas().find(partition);
            const core::Replica::Progress progress = replica == server.replicas().end()
                ? core::Replica::Progress()
                : replica->second.progress();
            learning.beginObject().key("partition").number(partition.value);
            learning.key("bytes").number(progress.bytes).key("total").number(progress.total);
            learning.key("lag").number(progress.lag).endObject();
        }
    }
    learning.endArray();
    writer.key("primaries").number(primaries).key("secondaries").number(secondaries);
    writer.key("learners").raw(learners);
}

void writeStatistics(core::JsonWriter &writer, const StatusReport &report)
{
    const Statistics &counted = report.statistics;
    writer.key("counters").beginObject();
    writer.key("gets").number(counted.gets).key("puts").number(counted.puts);
    writer.key("deletes").number(counted.deletes).key("others").number(counted.others);
    writer.key("redirected").number(counted.redirected);
    writer.key("unavailable").number(counted.unavailable);
    writer.key("inDoubt").number(counted.inDoubt).key("malformed").number(counted.malformed);
    writer.key("confirmed").number(counted.confirmed).key("syncs").number(report.syncs);
    writer.key("connections").number(report.connections).endObject();
    writer.key("latencies").beginObject().key("get");
    counted.getLatency.write(writer);
    writer.key("write");
    counted.writeLatency.write(writer);
    writer.endObject();
}

} // namespace

const core::PartitionRecord *recordOf(const core::Server &server, core::PartitionId partition)
{
    const core::Controller &controller = server.controller();
    if (!controller.isActive() || partition.value >= controller.records().size())
        return server.record(partition);
    const core::PartitionRecord &record = controller.records()[partition.value];
    return record.version == core::Version() ? nullptr : &record;
}

std::string placeJson(const core::Server &server, const core::NodeId &id)
{
    std::string text;
    core::JsonWriter writer(text);
    writeServer(writer, server, id);
    return text;
}

std::string locateJson(const core::Server &server, const core::PartitionRecord &record)
{
    std::string text;
    core::JsonWriter writer(text);
    writer.beginObject().key("partition").number(record.partition.value);
    writer.key("term").number(record.term.value).key("primary");
    writeServer(writer, server, record.primary);
    writer.key("secondaries").beginArray();
    for (const core::Member &member : record.inSync) {
        if (member.id != record.primary)
            writeServer(writer, server, member.id);
    }
    writer.endArray().endObject();
    return text;
}

std::string mapJson(const core::Server &server, std::optional<core::Revision> since)
{
    const std::uint32_t partitions = server.surroundings().config.partitions;
    const core::Revision revision = revisionOf(server);
    std::string text;
    core::JsonWriter writer(text);
    writer.beginObject().key("revision").number(revision.value);
    writer.key("partitions").beginArray();
    for (std::uint32_t i = 0; i < partitions && since != revision; ++i) {
        if (const core::PartitionRecord *const record = recordOf(server, core::PartitionId(i)))
            writePartition(writer, *record, partitions);
    }
    writer.endArray().key("servers").beginObject();
    for (const auto &[id, address] : server.addresses()) {
        writer.key(id.text).beginObject();
        writeHostAndPort(writer, server, id);
        writer.endObject();
    }
    writer.endObject().endObject();
    return text;
}

std::string statusJson(const StatusReport &report)
{
    const core::Surroundings &surroundings = report.server.surroundings();
    const auto uptime =
        std::chrono::duration_cast<std::chrono::milliseconds>(bootNow() - surroundings.startedAt);
    std::string text;
    core::JsonWriter writer(text);
    writer.beginObject().key("id").string(surroundings.self.text);
    writer.key("role").string(report.server.controller().isActive() ? "master" : "slave");
    writer.key("cluster").string(report.cluster);
    writer.key("incarnation").string(core::toText(surroundings.incarnation));
    writer.key("uptimeMs").number(uptime.count());
    writeReplicas(writer, report.server);
    writeStatistics(writer, report);
    writer.key("revision").number(revisionOf(report.server).value);
    writer.key("events").beginArray();
    for (const std::string &event : report.journal.events())
        writer.raw(event);
    writer.endArray().key("version").string(KVORUM_VERSION).endObject();
    return text;
}

} // namespace nodeproc
