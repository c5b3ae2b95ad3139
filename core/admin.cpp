// SPDX-License-Identifier: Apache-2.0
#include "core/admin.h"

#include "core/fields.h"
#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/keyhash.h"
#include "core/names.h"

#include <charconv>

namespace core {

namespace {

template <typename Order>
Result<AdminOrder> ofServer(const JsonObject &data)
{
    const Result<void> checked = data.checkMembers({"do", "id"}, UnknownMembers::Refused);
    if (!checked)
        return checked.error();
    Result<std::string> id = data.string("id");
    if (!id)
        return id.error();
    if (!isNodeId(*id))
        return badRequest("id: not a server's name");
    return AdminOrder(Order{NodeId(std::move(*id))});
}

Result<AdminOrder> parseSet(const JsonObject &data)
{
    const Result<void> checked =
        data.checkMembers({"do", "name", "value"}, UnknownMembers::Refused);
    if (!checked)
        return checked.error();
    Result<std::string> name = data.string("name");
    if (!name)
        return name.error();
    const Result<std::string_view> raw = data.raw("value");
    if (!raw)
        return raw.error();
    Result<std::string> value = raw->front() == '"' ? readString(*raw) : std::string(*raw);
    if (!value)
        return value.error();
    return AdminOrder(admin::Set{std::move(*name), std::move(*value)});
}

Result<AdminOrder> parseRecover(std::string_view data)
{
    Fields fields(data);
    admin::Recover recover;
    if (!fields.has("partition") || fields.raw("partition") != "\"all\"") {
        PartitionId partition;
        fields.read("partition", partition);
        recover.partition = partition;
    }
    if (fields.has("dead"))
        recover.dead = fields.ids("dead");
    if (!fields.has("acceptDataLoss") || !fields.boolean("acceptDataLoss"))
        fields.fail("what the lost copies alone held is gone: say \"acceptDataLoss\":true");
    return fields.finish(AdminOrder(std::move(recover)));
}

/// 0 if it is no number in that range.
std::uint32_t countIn(const std::string &text, std::uint32_t most)
{
    std::uint32_t count = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, count);
    return error == std::errc() && rest == end && count <= most ? count : 0;
}

Result<ClusterConfig> withCopies(ClusterConfig config, const admin::Set &order)
{
    const std::uint32_t count = countIn(order.value, kMaxReplicas);
    if (count == 0)
        return badRequest(order.name + ": expected 1 to " + std::to_string(kMaxReplicas));
    (order.name == "replicas" ? config.replicas : config.minInsync) = count;
    if (config.minInsync > config.replicas)
        return badRequest(
            "minInsync may not be more than replicas, which is " + std::to_string(config.replicas));
    return config;
}

struct Writer {
    JsonWriter &writer;

    void operator()(const admin::Drain &order) const { named("drain", order.id); }
    void operator()(const admin::Undrain &order) const { named("undrain", order.id); }
    void operator()(const admin::Remove &order) const { named("remove", order.id); }
    void operator()(const admin::Rebalance &) const { writer.key("do").string("rebalance"); }
    void operator()(const admin::Set &order) const
    {
        writer.key("do").string("set").key("name").string(order.name);
        writer.key("value").string(order.value);
    }
    void operator()(const admin::Recover &order) const
    {
        writer.key("do").string("recover").key("partition");
        if (order.partition)
            writer.number(order.partition->value);
        else
            writer.string("all");
        writer.key("acceptDataLoss").boolean(true).key("dead").beginArray();
        for (const NodeId &id : order.dead)
            writer.string(id.text);
        writer.endArray();
    }
    void operator()(const admin::Digest &) const { writer.key("do").string("digest"); }
    void named(std::string_view verb, const NodeId &id) const
    {
        writer.key("do").string(verb).key("id").string(id.text);
    }
};

} // namespace

Result<AdminOrder> parseAdmin(std::string_view data)
{
    const Result<JsonObject> object = JsonObject::parse(data);
    if (!object)
        return badRequest("data: expected an object");
    const Result<std::string> verb = object->string("do");
    if (!verb)
        return verb.error();
    if (*verb == "drain")
        return ofServer<admin::Drain>(*object);
    if (*verb == "undrain")
        return ofServer<admin::Undrain>(*object);
    if (*verb == "remove")
        return ofServer<admin::Remove>(*object);
    if (*verb == "set")
        return parseSet(*object);
    if (*verb == "recover")
        return parseRecover(data);
    if (*verb == "digest")
        return AdminOrder(admin::Digest{});
    if (*verb != "rebalance")
        return badRequest("do: unknown: " + verb->substr(0, 32));
    const Result<void> checked = object->checkMembers({"do"}, UnknownMembers::Refused);
    return checked ? Result<AdminOrder>(AdminOrder(admin::Rebalance{})) : checked.error();
}

std::string encodeAdmin(const AdminOrder &order)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject();
    std::visit(Writer{writer}, order);
    writer.endObject();
    return text;
}

Result<ClusterConfig> changed(ClusterConfig config, const admin::Set &order)
{
    const std::string &name = order.name;
    const std::string &value = order.value;
    if (name == "replicas" || name == "minInsync")
        return withCopies(config, order);
    if (name == "detection") {
        if (value != "lifeline" && value != "lease" && value != "session")
            return badRequest("detection: expected lifeline, lease or session");
        config.detection = value == "lease" ? Detection::Lease
            : value == "session"            ? Detection::Session
                                            : Detection::Lifeline;
        return config;
    }
    if (name == "durability") {
        if (value != "os" && value != "fsync")
            return badRequest("durability: expected os or fsync");
        config.durability = value == "fsync" ? Durability::Fsync : Durability::Os;
        return config;
    }
    if (name == "readMode") {
        if (value != "lease" && value != "confirm")
            return badRequest("readMode: expected lease or confirm");
        config.readMode = value == "confirm" ? ReadMode::Confirm : ReadMode::Lease;
        return config;
    }
    if (name == "partitions" || name == "hash")
        return badRequest(name + " never changes");
    return badRequest("name: expected replicas, minInsync, detection, durability or readMode");
}

} // namespace core
