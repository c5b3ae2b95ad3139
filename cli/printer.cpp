// SPDX-License-Identifier: Apache-2.0
#include "cli/printer.h"

#include "cli/table.h"

#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/location.h"
#include "core/names.h"

namespace cli {

namespace {

bool hasKey(Verb verb)
{
    return verb == Verb::Get || verb == Verb::Put || verb == Verb::Delete || verb == Verb::Locate;
}

std::string joined(const std::vector<core::NodeId> &ids)
{
    std::string text;
    for (const core::NodeId &id : ids)
        text += (text.empty() ? "" : ",") + id.text;
    return text;
}

std::string placeText(const core::Place &place)
{
    return place.address.empty() ? place.id.text : place.id.text + ' ' + place.address;
}

Output unreadable(const Arguments &arguments, const core::Error &error)
{
    return printError(arguments, {core::Status::Internal, error.message});
}

Output locationText(const Arguments &arguments, const std::string &data)
{
    const core::Result<core::Location> location = core::parseLocation(data);
    if (!location)
        return unreadable(arguments, location.error());
    std::string text = "partition " + std::to_string(location->partition.value) + ", term "
        + std::to_string(location->term.value) + "\nprimary    " + placeText(location->primary)
        + '\n';
    for (const core::Place &secondary : location->secondaries)
        text += "secondary  " + placeText(secondary) + '\n';
    return {text};
}

Output mapText(const Arguments &arguments, const std::string &data)
{
    const core::Result<core::ClusterMap> map = core::parseClusterMap(data);
    if (!map)
        return unreadable(arguments, map.error());
    Table table({"partition", "range", "term", "primary", "secondaries", "learners"});
    for (const core::MapEntry &entry : map->partitions) {
        table.add({std::to_string(entry.partition.value),
            core::hex16(entry.range.first) + '-' + core::hex16(entry.range.last),
            std::to_string(entry.term.value), entry.primary.text, joined(entry.secondaries),
            joined(entry.learners)});
    }
    return {table.text()};
}

void writePlace(core::JsonWriter &writer, const core::Place &place)
{
    writer.beginObject();
    if (!place.id.empty())
        writer.key("id").string(place.id.text);
    writer.key("address").string(place.address).endObject();
}

/// The members that every answer has, in an object that is open.
void writeResult(core::JsonWriter &writer, const cluster::ClientResult &result, bool isValue)
{
    writer.key("status").number(static_cast<int>(result.status));
    if (!result.message.empty())
        writer.key("message").string(result.message);
    if (!result.value.empty())
        writer.key(isValue ? "value" : "data").raw(result.value);
    if (result.version)
        writer.key("version").number(result.version->value);
    if (result.partition)
        writer.key("partition").number(result.partition->value);
    if (!result.servedBy.address.empty()) {
        writer.key("servedBy");
        writePlace(writer, result.servedBy);
    }
    writer.key("ms").number(static_cast<double>(result.elapsed.count()) / 1000);
    writer.key("attempts").number(result.attempts);
}

std::string resultJson(const Arguments &arguments, const cluster::ClientResult &result)
{
    std::string line;
    core::JsonWriter writer(line);
    writer.beginObject();
    if (hasKey(arguments.verb))
        writer.key("key").string(arguments.operands.front());
    writeResult(writer, result, arguments.verb == Verb::Get);
    writer.endObject();
    return line + '\n';
}

std::string whatIsThere(const cluster::ClientResult &result)
{
    if (result.status != core::Status::ConditionFailed || !result.version)
        return {};
    return result.version->value == 0 ? "; there is no such key"
                                      : "; its version is " + std::to_string(result.version->value);
}

} // namespace

ExitCode exitCodeOf(core::Status status)
{
    switch (status) {
    case core::Status::Ok:
        return ExitCode::Ok;
    case core::Status::NotFound:
    case core::Status::Conflict:
    case core::Status::ConditionFailed:
        return ExitCode::NotFound;
    case core::Status::BadRequest:
    case core::Status::TooLarge:
        return ExitCode::Usage;
    case core::Status::OutcomeUnknown:
        return ExitCode::OutcomeUnknown;
    case core::Status::Elsewhere:
    case core::Status::Unauthenticated:
    case core::Status::Forbidden:
    case core::Status::WrongCluster:
    case core::Status::SlowDown:
    case core::Status::Internal:
    case core::Status::Unavailable:
        break;
    }
    return ExitCode::Unavailable;
}

Output printError(const Arguments &arguments, const core::Error &error)
{
    const ExitCode code = exitCodeOf(error.status);
    if (!arguments.json)
        return {{}, "kvctl: " + error.message + '\n', code};
    std::string line;
    core::JsonWriter writer(line);
    writer.beginObject().key("status").number(static_cast<int>(error.status));
    writer.key("message").string(error.message).endObject();
    return {line + '\n', {}, code};
}

Output printItems(const Arguments &arguments, const std::vector<core::Item> &items)
{
    std::string text;
    for (const core::Item &item : items) {
        if (arguments.json) {
            core::JsonWriter writer(text);
            writer.beginObject().key("key").string(item.key).key("value").raw(item.value);
            writer.key("version").number(item.version.value).endObject();
        } else {
            core::JsonWriter(text).string(item.key); // a key may hold anything, line breaks too
            text.append(1, '\t').append(item.value);
        }
        text += '\n';
    }
    return {text};
}

Output printResult(const Arguments &arguments, const cluster::ClientResult &result)
{
    if (arguments.json)
        return {resultJson(arguments, result), {}, exitCodeOf(result.status)};
    if (!result.ok()) {
        const std::string about = hasKey(arguments.verb) ? arguments.operands.front() + ": " : "";
        return {{}, "kvctl: " + about + result.message + whatIsThere(result) + '\n',
            exitCodeOf(result.status)};
    }
    switch (arguments.verb) {
    case Verb::Get:
        return {result.value + '\n'};
    case Verb::Put:
        return {result.version ? std::to_string(result.version->value) + '\n' : std::string()};
    case Verb::Locate:
        return locationText(arguments, result.value);
    case Verb::Map:
        return mapText(arguments, result.value);
    case Verb::Delete:
    case Verb::Scan:
    case Verb::Status:
    case Verb::Servers:
    case Verb::Verify:
    case Verb::Drain:
    case Verb::Undrain:
    case Verb::Rebalance:
    case Verb::Remove:
    case Verb::Set:
    case Verb::Recover:
        break;
    }
    return {};
}

Output printDraining(const Arguments &arguments, std::size_t copies, std::size_t primaries)
{
    const std::string &id = arguments.operands.front();
    std::string line;
    if (arguments.json) {
        core::JsonWriter writer(line);
        writer.beginObject().key("server").string(id).key("copies").number(copies);
        writer.key("primaries").number(primaries).endObject();
    } else {
        line = id + ": " + std::to_string(copies) + " copies left, " + std::to_string(primaries)
            + " primaries";
    }
    return {{}, line + '\n'};
}

} // namespace cli
