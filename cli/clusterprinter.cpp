// SPDX-License-Identifier: Apache-2.0
#include "cli/printer.h"
#include "cli/table.h"

#include "core/fields.h"
#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/names.h"
#include "core/znodes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace cli {

namespace {

using cluster::ClusterPicture;

std::string healthText(core::Health health)
{
    switch (health) {
    case core::Health::Up:
        return "up";
    case core::Health::Suspect:
        return "suspect";
    case core::Health::Down:
        return "down";
    }
    return {};
}

std::string stateText(core::ClusterState state)
{
    switch (state) {
    case core::ClusterState::Initializing:
        return "INITIALIZING";
    case core::ClusterState::Ready:
        return "READY";
    case core::ClusterState::Degraded:
        return "DEGRADED";
    case core::ClusterState::Unavailable:
        return "UNAVAILABLE";
    }
    return {};
}

std::string summary(const Arguments &arguments, const ClusterPicture &picture)
{
    std::string text = arguments.cluster + ": ";
    if (!picture.hasMaster())
        text += picture.status ? "no master; last said " : "no master";
    if (!picture.status)
        return text + '\n';
    const core::ClusterStatus &status = *picture.status;
    text += stateText(status.state);
    if (!status.why.empty())
        text += " (" + status.why + ')';
    text += ", " + std::to_string(status.serversUp) + " of " + std::to_string(status.serversKnown)
        + " servers up, " + std::to_string(status.served) + " of "
        + std::to_string(status.partitions) + " partitions served, " + std::to_string(status.full)
        + " with all copies";
    if (picture.hasMaster())
        text += ", master " + picture.control.master.text;
    return text + '\n';
}

std::string summaryJson(const Arguments &arguments, const ClusterPicture &picture)
{
    std::string line;
    core::JsonWriter writer(line);
    writer.beginObject().key("cluster").string(arguments.cluster);
    if (picture.hasMaster())
        writer.key("master").string(picture.control.master.text);
    if (picture.status)
        writer.key("data").raw(core::encodeStatus(*picture.status));
    writer.endObject();
    return line + '\n';
}

/// A number of STATUS's data as text; empty if there is none.
std::string numberIn(const core::JsonObject &data, std::string_view name)
{
    const core::Result<std::uint64_t> number = data.unsignedNumber(name);
    return number ? std::to_string(*number) : std::string();
}

std::string uptimeText(const core::JsonObject &data)
{
    const core::Result<std::uint64_t> ms = data.unsignedNumber("uptimeMs");
    if (!ms)
        return {};
    const std::uint64_t seconds = *ms / 1000;
    if (seconds < 60)
        return std::to_string(seconds) + " s";
    if (seconds < 3600)
        return std::to_string(seconds / 60) + " min";
    return std::to_string(seconds / 3600) + " h";
}

/// "3, 25 % of 1200 KiB, 40 behind": what they are sent all together, as far as that is known.
std::string learnersText(const core::JsonObject &data)
{
    const core::Result<std::vector<std::string_view>> learners = data.elements("learners");
    if (!learners)
        return {};
    std::uint64_t bytes = 0;
    std::uint64_t total = 0;
    std::uint64_t lag = 0;
    for (const std::string_view raw : *learners) {
        core::Fields learner(raw);
        bytes += learner.has("bytes") ? learner.unsignedNumber("bytes") : 0;
        total += learner.has("total") ? learner.unsignedNumber("total") : 0;
        lag += learner.has("lag") ? learner.unsignedNumber("lag") : 0;
    }
    std::string text = std::to_string(learners->size());
    if (total != 0) {
        const std::uint64_t percent = static_cast<std::uint64_t>(
            100.0 * static_cast<double>(bytes) / static_cast<double>(total));
        text += ", " + std::to_string(std::min<std::uint64_t>(percent, 100)) + " % of "
            + std::to_string((total + 1023) / 1024) + " KiB";
    }
    return lag != 0 ? text + ", " + std::to_string(lag) + " behind" : text;
}

Table::Row statusRow(const ServerStatus &server)
{
    Table::Row row{server.line.id.text, server.line.address, server.line.health};
    const core::Result<core::JsonObject> data = core::JsonObject::parse(server.result.value);
    if (!server.result.ok() || !data) {
        row.insert(row.end(), {"no answer", "", "", "", ""});
        return row;
    }
    const core::Result<std::string> id = data->string("id");
    if (id)
        row.front() = *id;
    const core::Result<std::string> role = data->string("role");
    row.insert(row.end(),
        {role ? *role : std::string(), uptimeText(*data), numberIn(*data, "primaries"),
            numberIn(*data, "secondaries"), learnersText(*data)});
    return row;
}

std::string statusJson(const ServerStatus &server)
{
    std::string line;
    core::JsonWriter writer(line);
    writer.beginObject();
    if (!server.line.id.empty())
        writer.key("id").string(server.line.id.text);
    writer.key("address").string(server.line.address);
    if (!server.line.health.empty())
        writer.key("health").string(server.line.health);
    writer.key("status").number(static_cast<int>(server.result.status));
    if (!server.result.message.empty())
        writer.key("message").string(server.result.message);
    if (!server.result.value.empty())
        writer.key("data").raw(server.result.value);
    writer.endObject();
    return line + '\n';
}

} // namespace

std::vector<ServerLine> serversOf(const ClusterPicture &picture)
{
    std::map<core::NodeId, ServerLine> lines;
    for (const auto &[id, node] : picture.nodes)
        lines[id].health = healthText(node.health);
    for (const auto &[id, server] : picture.servers) {
        lines[id].address = server.address;
        lines[id].role = picture.hasMaster() && id == picture.control.master ? "master" : "slave";
    }
    std::vector<ServerLine> servers;
    for (auto &[id, line] : lines) {
        line.id = id;
        servers.push_back(std::move(line));
    }
    return servers;
}

Output printServers(const Arguments &arguments, const std::vector<ServerLine> &servers)
{
    Table table({"id", "address", "health", "role"});
    std::string lines;
    for (const ServerLine &server : servers) {
        table.add({server.id.text, server.address, server.health, server.role});
        core::JsonWriter writer(lines);
        writer.beginObject().key("id").string(server.id.text);
        writer.key("address").string(server.address).key("health").string(server.health);
        writer.key("role").string(server.role).endObject();
        lines += '\n';
    }
    return {arguments.json ? lines : table.text()};
}

Output printStatus(const Arguments &arguments, const ClusterPicture *picture,
    const std::vector<ServerStatus> &servers)
{
    Table table({"id", "address", "health", "role", "up", "primaries", "secondaries", "learners"});
    std::string text = picture != nullptr ? summary(arguments, *picture) : std::string();
    std::string lines = picture != nullptr ? summaryJson(arguments, *picture) : std::string();
    for (const ServerStatus &server : servers) {
        table.add(statusRow(server));
        lines += statusJson(server);
    }
    text += table.text();
    Output output{arguments.json ? lines : text};
    // One server was asked for: that it does not answer is then the answer.
    if (picture == nullptr && !servers.front().result.ok()) {
        output.err = arguments.json ? "" : "kvctl: " + servers.front().result.message + '\n';
        output.code = exitCodeOf(servers.front().result.status);
    }
    return output;
}

} // namespace cli
