// SPDX-License-Identifier: Apache-2.0
#include "core/copycomparison.h"

#include "core/names.h"

#include <algorithm>

namespace core {

namespace {

const DigestAt *find(const CopyDigest &copy, Decree decree)
{
    const auto found = std::find_if(copy.recent.begin(), copy.recent.end(),
        [decree](const DigestAt &digest) { return digest.decree == decree; });
    return found == copy.recent.end() ? nullptr : &*found;
}

const CopyDigest *copyOf(const CopiesOfServers &servers, const NodeId &id, PartitionId partition)
{
    const auto server = servers.find(id);
    if (server == servers.end())
        return nullptr;
    const auto copy = server->second.find(partition);
    return copy == server->second.end() || !copy->second.isWhole ? nullptr : &copy->second;
}

} // namespace

CopyComparison compareCopies(const MapEntry &entry, const CopiesOfServers &servers)
{
    CopyComparison comparison;
    const std::string name = "partition " + std::to_string(entry.partition.value);
    std::vector<NodeId> ids = entry.secondaries;
    ids.push_back(entry.primary);
    std::vector<const CopyDigest *> copies;
    for (const NodeId &id : ids) {
        copies.push_back(copyOf(servers, id, entry.partition));
        if (copies.back() == nullptr) {
            comparison.text = name + ": no digest from " + id.text;
            return comparison;
        }
    }
    const auto &newest = copies.back()->recent;
    const auto common = std::find_if(newest.rbegin(), newest.rend(), [&](const auto &digest) {
        return std::all_of(copies.begin(), copies.end(),
            [&](const auto *copy) { return find(*copy, digest.decree) != nullptr; });
    });
    if (common == newest.rend()) {
        comparison.text = name + ": its copies have not applied the same yet";
        return comparison;
    }
    comparison.isDone = true;
    comparison.areEqual = true;
    comparison.copies = copies.size();
    comparison.items = common->items;
    comparison.text = name + " at " + std::to_string(common->decree.value) + ':';
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const DigestAt &digest = *find(*copies[i], common->decree);
        comparison.areEqual =
            comparison.areEqual && digest.digest == common->digest && digest.items == common->items;
        comparison.text += (i == 0 ? " " : ", ") + ids[i].text + " has " + hex16(digest.digest)
            + " of " + std::to_string(digest.items) + " items";
    }
    return comparison;
}

} // namespace core
