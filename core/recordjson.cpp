// SPDX-License-Identifier: Apache-2.0
#include "core/recordjson.h"

#include "core/names.h"

#include <algorithm>

namespace core {

namespace {

void writeIds(JsonWriter &writer, const std::vector<NodeId> &ids)
{
    writer.beginArray();
    for (const NodeId &id : ids)
        writer.string(id.text);
    writer.endArray();
}

} // namespace

std::string textOf(const Incarnation &incarnation)
{
    return incarnation.isNone() ? std::string() : toText(incarnation);
}

void writeMember(JsonWriter &writer, const Member &member)
{
    writer.beginObject().key("id").string(member.id.text);
    writer.key("uid").string(hex16(member.uid.value)).endObject();
}

Member readMember(Fields &fields)
{
    return {fields.id("id"), Uid(fields.hex("uid"))};
}

void writeRecord(JsonWriter &writer, const PartitionRecord &record)
{
    writer.key("version").number(record.version.value).key("term").number(record.term.value);
    writer.key("primary").string(record.primary.text);
    writer.key("incarnation").string(textOf(record.incarnation));
    if (record.released != Term())
        writer.key("released").number(record.released.value);
    writer.key("dead");
    writeIds(writer, record.dead);
    writer.key("inSync").beginArray();
    for (const Member &member : record.inSync)
        writeMember(writer, member);
    writer.endArray().key("wanted");
    writeIds(writer, record.wanted);
    if (record.recovered != Term())
        writer.key("recovered").number(record.recovered.value);
    if (record.suspectOk)
        writer.key("suspectOk").boolean(true);
}

PartitionRecord readRecord(Fields &fields)
{
    PartitionRecord record;
    fields.read("partition", record.partition);
    fields.read("version", record.version);
    fields.read("term", record.term);
    record.primary = fields.id("primary");
    record.incarnation = fields.incarnation("incarnation");
    if (fields.has("released"))
        fields.read("released", record.released);
    record.dead = fields.ids("dead");
    record.inSync = fields.list("inSync", readMember);
    record.wanted = fields.ids("wanted");
    if (fields.has("recovered"))
        fields.read("recovered", record.recovered);
    record.suspectOk = fields.has("suspectOk") && fields.boolean("suspectOk");
    std::sort(record.inSync.begin(), record.inSync.end(),
        [](const Member &a, const Member &b) { return a.id < b.id; });
    const auto twice = std::adjacent_find(record.inSync.begin(), record.inSync.end(),
        [](const Member &a, const Member &b) { return a.id == b.id; });
    if (twice != record.inSync.end())
        fields.fail("\"inSync\" names a server twice");
    else if (fields.ok() && !record.member(record.primary))
        fields.fail("the primary is not in sync");
    else if (fields.ok() && (record.version == Version() || record.term == Term()))
        fields.fail("a version or term of 0");
    return record;
}

void writeServer(JsonWriter &writer, const ServerEntry &server)
{
    writer.beginObject().key("address").string(server.address);
    writer.key("incarnation").string(textOf(server.incarnation));
    writer.key("boot").string(server.boot).key("pid").number(server.pid);
    writer.key("version").string(server.version).endObject();
}

ServerEntry readServer(Fields &fields)
{
    ServerEntry server;
    server.address = fields.string("address");
    server.incarnation = fields.incarnation("incarnation");
    server.boot = fields.string("boot");
    server.pid = fields.signedNumber("pid");
    server.version = fields.string("version");
    return server;
}

} // namespace core
