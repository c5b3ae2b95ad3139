// SPDX-License-Identifier: Apache-2.0
#include "core/request.h"

#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/keyhash.h"
#include "core/scan.h"
#include "core/session.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr auto kNotBuiltOperations = std::to_array<std::string_view>({"WATCH", "AUTH"});

Result<std::string> checkedKey(Result<std::string> key)
{
    if (!key)
        return key;
    const Result<void> checked = checkKey(*key);
    return checked ? std::move(key) : Result<std::string>(checked.error());
}

Result<void> checkWrite(const JsonObject &data, std::initializer_list<std::string_view> known)
{
    if (data.has("ttl"))
        return badRequest("not built yet: ttl");
    return data.checkMembers(known, UnknownMembers::Refused);
}

Result<std::uint64_t> numberOr(const JsonObject &data, std::string_view name, std::uint64_t absent)
{
    return data.has(name) ? data.unsignedNumber(name) : Result<std::uint64_t>(absent);
}

Result<bool> flag(const JsonObject &data, std::string_view name)
{
    return data.has(name) ? data.boolean(name) : Result<bool>(false);
}

Result<WriteTag> tagOf(const JsonObject &data)
{
    WriteTag tag;
    if (!data.has("client")) {
        for (const std::string_view name : {"seq", "done", "first"}) {
            if (data.has(name))
                return badRequest(std::string(name) + " without client");
        }
        return tag;
    }
    Result<std::string> client = data.string("client");
    if (!client)
        return client.error();
    if (!isClientId(*client))
        return badRequest("client: expected 1 to 32 letters, digits, '-', '_' or '.'");
    const Result<std::uint64_t> seq = data.unsignedNumber("seq");
    if (!seq)
        return seq.error();
    const Result<std::uint64_t> done = numberOr(data, "done", 0);
    if (!done)
        return done.error();
    if (*seq == 0 || *done > *seq)
        return badRequest("seq: expected a number from 1, and done not above it");
    const Result<bool> first = flag(data, "first");
    if (!first)
        return first.error();
    return WriteTag{std::move(*client), *seq, *done, *first};
}

/// What PUT and DELETE may say besides key and value.
template <typename Write>
Result<void> readTerms(const JsonObject &data, Write &write)
{
    const Result<bool> ifAbsent = flag(data, "ifAbsent");
    if (!ifAbsent)
        return ifAbsent.error();
    if (data.has("ifVersion")) {
        if (data.has("ifAbsent"))
            return badRequest("ifVersion and ifAbsent exclude each other");
        const Result<std::uint64_t> version = data.unsignedNumber("ifVersion");
        if (!version)
            return version.error();
        write.ifVersion = Decree(*version);
    } else if (*ifAbsent) {
        write.ifVersion = Decree();
    }
    Result<WriteTag> tag = tagOf(data);
    if (!tag)
        return tag.error();
    write.tag = std::move(*tag);
    return {};
}

/// "key", or an object with it whose other members `check` judges.
template <typename Check>
Result<std::string> keyOf(std::string_view data, Check check)
{
    if (data.front() == '"')
        return checkedKey(readString(data));
    const Result<JsonObject> object = JsonObject::parse(data);
    if (!object)
        return badRequest("data: expected a key or an object with one");
    const Result<void> checked = check(*object);
    if (!checked)
        return checked.error();
    return checkedKey(object->string("key"));
}

/// The operation, once what else it says is in `operation`.
template <typename KeyOperation>
Result<request::Operation> withKey(Result<std::string> key, KeyOperation operation = {})
{
    if (!key)
        return key.error();
    operation.key = std::move(*key);
    return request::Operation(std::move(operation));
}

Result<request::Operation> parseGet(std::string_view data)
{
    return withKey<request::Get>(keyOf(data, [](const JsonObject &object) {
        return object.checkMembers({"key"}, UnknownMembers::Ignored);
    }));
}

Result<request::Operation> parseDelete(std::string_view data)
{
    request::Delete remove;
    Result<std::string> key = keyOf(data, [&remove](const JsonObject &object) {
        const Result<void> checked =
            checkWrite(object, {"key", "ifVersion", "client", "seq", "done", "first"});
        return checked ? readTerms(object, remove) : checked;
    });
    return withKey(std::move(key), std::move(remove));
}

Result<request::Operation> parsePut(std::string_view data)
{
    // The message has been scanned as a whole with a looser limit: this object counts 1, and only
    // the value within can be deep, so a depth beyond the limit here is the value's.
    const Result<JsonObject> object = JsonObject::parse(data, kMaxDepth + 1);
    if (!object)
        return badRequest("data: " + object.error().message);
    request::Put put;
    Result<void> checked = checkWrite(
        *object, {"key", "value", "ifVersion", "ifAbsent", "client", "seq", "done", "first"});
    if (checked)
        checked = readTerms(*object, put);
    if (!checked)
        return checked.error();
    Result<std::string> key = checkedKey(object->string("key"));
    if (!key)
        return key.error();
    const Result<std::string_view> value = object->raw("value");
    if (!value)
        return value.error();
    if (value->size() > kMaxValueBytes)
        return Error{Status::TooLarge,
            "the value has " + std::to_string(value->size()) + " bytes, the most is "
                + std::to_string(kMaxValueBytes)};
    put.key = std::move(*key);
    put.value = *value;
    return request::Operation(std::move(put));
}

Result<request::Operation> parseScan(std::string_view data)
{
    Result<request::Scan> scan = parseScanRequest(data);
    return scan ? Result<request::Operation>(std::move(*scan)) : scan.error();
}

Result<request::Operation> parseMap(std::string_view data)
{
    if (data.empty() || data == "null")
        return request::Operation(request::Map{});
    const Result<JsonObject> object = JsonObject::parse(data);
    if (!object)
        return badRequest("data: expected an object");
    const Result<void> checked = object->checkMembers({"since"}, UnknownMembers::Ignored);
    if (!checked)
        return checked.error();
    if (!object->has("since"))
        return request::Operation(request::Map{});
    const Result<std::uint64_t> since = object->unsignedNumber("since");
    if (!since)
        return since.error();
    return request::Operation(request::Map{Revision(*since)});
}

Result<request::Operation> parseAdminOperation(std::string_view data)
{
    Result<AdminOrder> order = parseAdmin(data);
    return order ? Result<request::Operation>(request::Admin{std::move(*order)}) : order.error();
}

bool isPeerOperation(std::string_view op)
{
    return op.size() > 4 && op.starts_with("__") && op.ends_with("__");
}

Result<request::Operation> parseOperation(const std::string &op, std::string_view data)
{
    if (op == "MAP")
        return parseMap(data);
    if (op == "STATUS")
        return request::Operation(request::Status{});
    if (op == "PING")
        return request::Operation(request::Ping{});
    if (isPeerOperation(op))
        return request::Operation(request::Peer{op, data});
    const bool isBuilt = op == "GET" || op == "PUT" || op == "DELETE" || op == "LOCATE"
        || op == "SCAN" || op == "ADMIN";
    if (!isBuilt) {
        const bool isNamed = std::find(kNotBuiltOperations.begin(), kNotBuiltOperations.end(), op)
            != kNotBuiltOperations.end();
        return badRequest((isNamed ? "not built yet: " : "unknown operation: ") + op.substr(0, 64));
    }
    if (data.empty())
        return badRequest("no member \"data\"");
    if (op == "PUT")
        return parsePut(data);
    if (op == "DELETE")
        return parseDelete(data);
    if (op == "SCAN")
        return parseScan(data);
    if (op == "LOCATE")
        return withKey<request::Locate>(checkedKey(readString(data)));
    if (op == "ADMIN")
        return parseAdminOperation(data);
    return parseGet(data);
}

Result<std::string> idOf(const JsonObject &message)
{
    const JsonField *const id = message.find("id");
    if (id == nullptr)
        return std::string();
    if (id->raw.front() == '{' || id->raw.front() == '[')
        return badRequest("id: expected a scalar");
    if (id->raw.size() > kMaxIdBytes)
        return badRequest("id: longer than " + std::to_string(kMaxIdBytes) + " bytes");
    return std::string(id->raw);
}

std::string_view rawOrEmpty(const JsonObject &object, std::string_view name)
{
    const JsonField *const field = object.find(name);
    return field == nullptr ? std::string_view() : field->raw;
}

/// Appends op and data of an operation.
struct OperationWriter {
    JsonWriter &writer;

    void keyed(std::string_view op, const std::string &key) const
    {
        writer.key("op").string(op).key("data").string(key);
    }
    void operator()(const request::Get &get) const { keyed("GET", get.key); }
    template <typename Write>
    void terms(const Write &write) const
    {
        if (write.ifVersion)
            writer.key("ifVersion").number(write.ifVersion->value);
        if (write.tag.client.empty())
            return;
        writer.key("client").string(write.tag.client).key("seq").number(write.tag.seq);
        writer.key("done").number(write.tag.done);
        if (write.tag.first)
            writer.key("first").boolean(true);
    }
    void operator()(const request::Delete &remove) const
    {
        if (!remove.ifVersion && remove.tag.client.empty())
            return keyed("DELETE", remove.key);
        writer.key("op").string("DELETE").key("data").beginObject();
        writer.key("key").string(remove.key);
        terms(remove);
        writer.endObject();
    }
    void operator()(const request::Locate &locate) const { keyed("LOCATE", locate.key); }
    void operator()(const request::Put &put) const
    {
        writer.key("op").string("PUT").key("data").beginObject();
        writer.key("key").string(put.key);
        terms(put);
        writer.key("value").raw(withoutLineBreaks(put.value)).endObject();
    }
    void operator()(const request::Scan &scan) const
    {
        writer.key("op").string("SCAN").key("data").beginObject();
        writer.key("partition").number(scan.partition.value);
        if (scan.prefix)
            writer.key("prefix").string(*scan.prefix);
        if (!scan.after.empty())
            writer.key("after").string(scan.after);
        writer.key("limit").number(scan.limit).endObject();
    }
    void operator()(const request::Map &map) const
    {
        writer.key("op").string("MAP");
        if (map.since)
            writer.key("data").beginObject().key("since").number(map.since->value).endObject();
    }
    void operator()(const request::Status &) const { writer.key("op").string("STATUS"); }
    void operator()(const request::Admin &admin) const
    {
        writer.key("op").string("ADMIN").key("data").raw(encodeAdmin(admin.order));
    }
    void operator()(const request::Ping &) const { writer.key("op").string("PING"); }
    void operator()(const request::Peer &peer) const
    {
        writer.key("op").string(peer.op);
        if (!peer.data.empty())
            writer.key("data").raw(peer.data);
    }
};

} // namespace

Result<Request> parseRequest(std::string_view line)
{
    const Result<JsonObject> message = JsonObject::parse(line);
    if (!message)
        return message.error();
    const Result<void> checked =
        message->checkMembers({"op", "data", "id"}, UnknownMembers::Ignored);
    if (!checked)
        return checked.error();
    Result<std::string> id = idOf(*message);
    if (!id)
        return id.error();
    const Result<std::string> op = message->string("op");
    if (!op)
        return op.error();
    Result<request::Operation> operation = parseOperation(*op, rawOrEmpty(*message, "data"));
    if (!operation)
        return operation.error();
    return Request{std::move(*id), std::move(*operation)};
}

std::string requestId(std::string_view line)
{
    const Result<JsonObject> message = JsonObject::parse(line);
    if (!message)
        return {};
    const Result<std::string> id = idOf(*message);
    return id ? *id : std::string();
}

std::string encodeRequest(const Request &request)
{
    std::string line;
    JsonWriter writer(line);
    writer.beginObject();
    std::visit(OperationWriter{writer}, request.operation);
    if (!request.idRaw.empty())
        writer.key("id").raw(request.idRaw);
    writer.endObject();
    line += '\n';
    return line;
}

} // namespace core
