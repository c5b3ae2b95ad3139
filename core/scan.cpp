// SPDX-License-Identifier: Apache-2.0
#include "core/scan.h"

#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/keyhash.h"

#include <utility>

namespace core {

namespace {

/// An optional number of SCAN's data, not beyond `most`.
Result<std::uint32_t> numberIn(
    const JsonObject &object, std::string_view name, std::uint32_t otherwise, std::uint32_t most)
{
    if (!object.has(name))
        return otherwise;
    const Result<std::uint64_t> number = object.unsignedNumber(name);
    if (!number)
        return number.error();
    if (*number > most)
        return badRequest(std::string(name) + ": at most " + std::to_string(most));
    return static_cast<std::uint32_t>(*number);
}

Result<std::string> textIn(const JsonObject &object, std::string_view name)
{
    if (!object.has(name))
        return std::string();
    Result<std::string> text = object.string(name);
    if (text && text->size() > kMaxKeyBytes)
        return badRequest(std::string(name) + ": longer than a key can be");
    return text;
}

Error notAPage(const Error &error)
{
    return {Status::BadRequest, "not an answer to SCAN: " + error.message};
}

Result<Item> parseItem(std::string_view raw)
{
    const Result<JsonObject> object = JsonObject::parse(raw);
    if (!object)
        return object.error();
    Result<std::string> key = object->string("key");
    if (!key)
        return key.error();
    const Result<std::string_view> value = object->raw("value");
    if (!value)
        return value.error();
    const Result<std::uint64_t> version = object->unsignedNumber("version");
    if (!version)
        return version.error();
    return Item{std::move(*key), std::string(*value), Decree(*version)};
}

Result<request::Scan> parseNext(request::Scan asked, std::string_view raw)
{
    const Result<JsonObject> object = JsonObject::parse(raw);
    if (!object)
        return object.error();
    const Result<std::uint64_t> partition = object->unsignedNumber("partition");
    if (!partition)
        return partition.error();
    if (*partition >= kMaxPartitions)
        return Error{Status::BadRequest, "no such partition"};
    asked.partition = PartitionId(static_cast<std::uint32_t>(*partition));
    asked.after.clear();
    if (object->has("after")) {
        Result<std::string> after = object->string("after");
        if (!after)
            return after.error();
        asked.after = std::move(*after);
    }
    return asked;
}

} // namespace

Result<request::Scan> parseScanRequest(std::string_view data)
{
    const Result<JsonObject> object = JsonObject::parse(data);
    if (!object)
        return badRequest("data: expected an object");
    const Result<void> checked =
        object->checkMembers({"partition", "prefix", "after", "limit"}, UnknownMembers::Ignored);
    if (!checked)
        return checked.error();
    if (!object->has("partition") && !object->has("prefix"))
        return badRequest("data: expected a partition or a prefix");
    const Result<std::uint32_t> partition = numberIn(*object, "partition", 0, kMaxPartitions - 1);
    if (!partition)
        return partition.error();
    const Result<std::uint32_t> limit = numberIn(*object, "limit", kMaxScanItems, kMaxScanItems);
    if (!limit)
        return limit.error();
    if (*limit == 0)
        return badRequest("limit: at least 1");
    Result<std::string> prefix = textIn(*object, "prefix");
    if (!prefix)
        return prefix.error();
    Result<std::string> after = textIn(*object, "after");
    if (!after)
        return after.error();
    request::Scan scan{PartitionId(*partition), {}, std::move(*after), *limit};
    if (object->has("prefix"))
        scan.prefix = std::move(*prefix);
    return scan;
}

std::string encodeItems(const std::vector<Item> &items)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginArray();
    for (const Item &item : items) {
        writer.beginObject().key("key").string(item.key).key("value").raw(item.value);
        writer.key("version").number(item.version.value).endObject();
    }
    writer.endArray();
    return text;
}

std::string encodeNext(PartitionId partition, const std::string &after)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject().key("partition").number(partition.value);
    if (!after.empty())
        writer.key("after").string(after);
    writer.endObject();
    return text;
}

Result<ScanPage> parseScanPage(
    const request::Scan &asked, std::string_view dataRaw, std::string_view nextRaw)
{
    const Result<std::vector<std::string_view>> elements = readElements(dataRaw);
    if (!elements)
        return notAPage(elements.error());
    ScanPage page;
    for (const std::string_view raw : *elements) {
        Result<Item> item = parseItem(raw);
        if (!item)
            return notAPage(item.error());
        page.items.push_back(std::move(*item));
    }
    if (nextRaw.empty())
        return page;
    Result<request::Scan> next = parseNext(asked, nextRaw);
    if (!next)
        return notAPage(next.error());
    page.next = std::move(*next);
    return page;
}

} // namespace core
