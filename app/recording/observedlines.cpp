// SPDX-License-Identifier: Apache-2.0
#include "app/recording/observedlines.h"

#include "app/recording/linemembers.h"
#include "core/names.h"
#include "core/znodes.h"

#include <algorithm>
#include <span>

namespace app {

namespace {

/// Each gets a card: a file must not ask for a million.
constexpr std::size_t kMostServers = 1024;

/// The records of one mappings znode.
using Group = std::span<const core::PartitionRecord>;

/// More than each partition's number, so that each has a range, even if `config` is unknown.
std::uint32_t partitionCount(const Observation &seen)
{
    const std::uint32_t least =
        seen.partitions.empty() ? 1 : seen.partitions.back().partition.value + 1;
    return std::max(seen.partitionCount(), least);
}

std::map<std::uint32_t, Group> groupsOf(const Observation &seen)
{
    std::map<std::uint32_t, Group> groups;
    const std::uint32_t size = core::partitionsPerMapping(partitionCount(seen));
    const std::vector<core::PartitionRecord> &all = seen.partitions;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::uint32_t number = all[begin].partition.value / size;
        std::size_t end = begin;
        while (end < all.size() && all[end].partition.value / size == number)
            ++end;
        groups[number] = Group(all).subspan(begin, end - begin);
        begin = end;
    }
    return groups;
}

std::string mappingName(std::uint32_t group)
{
    std::string digits = std::to_string(group);
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return "mappings/" + digits;
}

void writeMappings(core::JsonWriter &writer, const Observation &before, const Observation &now)
{
    const std::map<std::uint32_t, Group> old = groupsOf(before);
    const std::map<std::uint32_t, Group> groups = groupsOf(now);
    for (const auto &[number, group] : old) {
        if (!groups.contains(number))
            writer.key(mappingName(number)).null();
    }
    for (const auto &[number, group] : groups) {
        const auto known = old.find(number);
        if (known != old.end()
            && std::equal(group.begin(), group.end(), known->second.begin(), known->second.end()))
            continue;
        writer.key(mappingName(number));
        writer.raw(core::encodeMapping({group.begin(), group.end()}, partitionCount(now)));
    }
}

template <typename T>
void writeLeaf(core::JsonWriter &writer, std::string_view name, const std::optional<T> &before,
    const std::optional<T> &now, std::string (*encode)(const T &))
{
    if (before == now)
        return;
    writer.key(name);
    if (now)
        writer.raw(encode(*now));
    else
        writer.null();
}

/// The children of one directory; `entryOf` gives what the znode of one says.
template <typename Map, typename EntryOf>
void writeChildren(core::JsonWriter &writer, const std::string &directory, const Map &before,
    const Map &now, EntryOf entryOf)
{
    for (const auto &[id, value] : before) {
        if (!now.contains(id))
            writer.key(directory + id.text).null();
    }
    for (const auto &[id, value] : now) {
        const auto old = before.find(id);
        const std::string text = entryOf(value);
        if (old == before.end() || entryOf(old->second) != text)
            writer.key(directory + id.text).raw(text);
    }
}

void writeHealthTimes(core::JsonWriter &writer, const Observation &before, const Observation &now)
{
    writer.key("healthSinceNs").beginObject();
    for (const auto &[id, node] : now.nodes) {
        const auto old = before.nodes.find(id);
        if (old == before.nodes.end() || old->second.healthSinceNs != node.healthSinceNs)
            writer.key(id.text).number(node.healthSinceNs);
    }
    writer.endObject();
}

/// Takes the znodes of a line into the observation that was before.
class ZnodeReader
{
public:
    explicit ZnodeReader(Observation &seen)
        : m_seen(seen)
    {
        for (const auto &[number, group] : groupsOf(seen))
            m_groups[mappingName(number)] = {group.begin(), group.end()};
    }

    [[nodiscard]] core::Result<void> take(const std::string &path, std::string_view raw)
    {
        const std::size_t slash = path.find('/');
        const std::string directory = path.substr(0, slash);
        if (slash != std::string::npos && directory != "mappings"
            && !core::isNodeId(path.substr(slash + 1)))
            return core::Error{core::Status::BadRequest, "a server whose name is none"};
        const core::NodeId id(slash == std::string::npos ? "" : path.substr(slash + 1));
        if (path == "control")
            return leaf(m_seen.control, raw, core::decodeControl);
        if (path == "config")
            return leaf(m_seen.config, raw, core::decodeConfig);
        if (path == "status")
            return leaf(m_seen.status, raw, core::decodeStatus);
        if (directory == "mappings" && slash != std::string::npos)
            return mapping(path, raw);
        if (directory == "servers" && slash != std::string::npos)
            return child(m_seen.servers, id, raw, core::decodeServer,
                [](auto &known, auto entry) { known = std::move(entry); });
        if (directory == "nodes" && slash != std::string::npos)
            return child(m_seen.nodes, id, raw, core::decodeNode,
                [](auto &known, auto entry) { known.entry = std::move(entry); });
        return {}; // a later version's
    }

    [[nodiscard]] core::Result<void> finish()
    {
        if (m_seen.servers.size() > kMostServers || m_seen.nodes.size() > kMostServers)
            return core::Error{core::Status::BadRequest, "more servers than a cluster has"};
        if (!m_hasMappings)
            return {};
        m_seen.partitions.clear();
        for (const auto &[name, records] : m_groups)
            m_seen.partitions.insert(m_seen.partitions.end(), records.begin(), records.end());
        std::sort(m_seen.partitions.begin(), m_seen.partitions.end(),
            [](const auto &one, const auto &other) { return one.partition < other.partition; });
        const auto twice = std::adjacent_find(m_seen.partitions.begin(), m_seen.partitions.end(),
            [](const auto &one, const auto &other) { return one.partition == other.partition; });
        if (twice != m_seen.partitions.end())
            return core::Error{core::Status::BadRequest, "a partition stands in two mappings"};
        return {};
    }

private:
    template <typename T, typename Decode>
    [[nodiscard]] core::Result<void> leaf(
        std::optional<T> &value, std::string_view raw, Decode decode)
    {
        value.reset();
        if (raw == "null")
            return {};
        core::Result<T> decoded = decode(raw);
        if (!decoded)
            return decoded.error();
        value = std::move(*decoded);
        return {};
    }

    template <typename Map, typename Decode, typename Take>
    [[nodiscard]] core::Result<void> child(
        Map &map, const core::NodeId &id, std::string_view raw, Decode decode, Take takeEntry)
    {
        if (raw == "null") {
            map.erase(id);
            return {};
        }
        auto decoded = decode(raw);
        if (!decoded)
            return decoded.error();
        takeEntry(map[id], std::move(*decoded));
        return {};
    }

    [[nodiscard]] core::Result<void> mapping(const std::string &path, std::string_view raw)
    {
        m_hasMappings = true;
        m_groups.erase(path);
        if (raw == "null")
            return {};
        auto decoded = core::decodeMapping(raw);
        if (!decoded)
            return decoded.error();
        m_groups[path] = std::move(*decoded);
        return {};
    }

    Observation &m_seen;
    std::map<std::string, std::vector<core::PartitionRecord>> m_groups;
    bool m_hasMappings = false;
};

void readZnodes(core::Fields &fields, Observation &seen)
{
    core::Fields znodes = fields.object("znodes");
    ZnodeReader reader(seen);
    for (const core::JsonField &znode : znodes.fields()) {
        if (const core::Result<void> taken = reader.take(znode.key, znode.raw); !taken) {
            fields.fail(znode.key + ": " + taken.error().message);
            return;
        }
    }
    if (const core::Result<void> done = reader.finish(); !done)
        fields.fail(done.error());
}

} // namespace

void writeObservedDelta(core::JsonWriter &writer, const Observation &before, const Observation &now)
{
    const auto &[isConnected, connectionSinceNs, readAtNs, validUntilNs, config, control, status,
        servers, nodes, partitions, problem] = now;
    addFlag(writer, "isConnected", isConnected);
    addNumber(writer, "connectionSinceNs", connectionSinceNs);
    addNumber(writer, "readAtNs", readAtNs);
    addNumber(writer, "validUntilNs", validUntilNs);
    addText(writer, "problem", QString::fromStdString(problem));
    writer.key("znodes").beginObject();
    writeLeaf(writer, "control", before.control, control, core::encodeControl);
    writeLeaf(writer, "config", before.config, config, core::encodeConfig);
    writeLeaf(writer, "status", before.status, status, core::encodeStatus);
    writeChildren(writer, "servers/", before.servers, servers, core::encodeServer);
    writeChildren(writer, "nodes/", before.nodes, nodes,
        [](const Observation::Node &node) { return core::encodeNode(node.entry); });
    writeMappings(writer, before, now);
    writer.endObject();
    writeHealthTimes(writer, before, now);
}

Observation readObservedDelta(core::Fields &fields, const Observation &before)
{
    Observation now = before;
    now.isConnected = flagIn(fields, "isConnected");
    now.connectionSinceNs = nsIn(fields, "connectionSinceNs");
    now.readAtNs = nsIn(fields, "readAtNs");
    now.validUntilNs = nsIn(fields, "validUntilNs");
    now.problem = textIn(fields, "problem").toStdString();
    readZnodes(fields, now);
    core::Fields times = fields.object("healthSinceNs");
    for (const core::JsonField &time : times.fields()) {
        const auto node = now.nodes.find(core::NodeId(time.key));
        if (node != now.nodes.end())
            node->second.healthSinceNs = nsIn(times, time.key);
    }
    if (!times.ok())
        fields.fail(times.error());
    return now;
}

} // namespace app
