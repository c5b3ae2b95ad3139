// SPDX-License-Identifier: Apache-2.0
#include "simstore.h"

#include <algorithm>

/// One copy of a partition, as it is on a disk.
namespace sim {

namespace {

std::uint64_t mix(std::uint64_t hash, const std::string &text)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return (hash ^ 0xffU) * 0x100000001b3U;
}

} // namespace

std::uint64_t digestOf(const core::Item &item)
{
    std::uint64_t hash = mix(mix(0xcbf29ce484222325U, item.key), item.value);
    hash = (hash ^ item.version.value) * 0x9e3779b97f4a7c15U;
    return hash ^ (hash >> 29U);
}

std::uint64_t digestOf(const std::string &client, const core::Session &session)
{
    std::uint64_t hash = mix(0x9ae16a3b2f90404fU, client);
    const auto add = [&hash](std::uint64_t number) {
        hash = (hash ^ number) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 29U;
    };
    add(session.done);
    add(session.last.value);
    for (const core::WriteResult &result : session.results) {
        add(result.seq);
        add(result.content);
        add(static_cast<std::uint64_t>(result.outcome.status));
        add(result.outcome.version.value);
    }
    return hash;
}

core::Decree Copy::tail() const
{
    return std::max(meta.base, core::Decree(logBase.value + log.size()));
}

core::EntryPtr Copy::at(core::Decree decree) const
{
    if (decree <= logBase || decree.value > logBase.value + log.size())
        return nullptr;
    return log[decree.value - logBase.value - 1];
}

const core::Item *Copy::item(const std::string &key) const
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const core::Item &item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

void Copy::put(const std::string &key, const std::string *value, core::Decree version)
{
    const auto place = std::lower_bound(items.begin(), items.end(), key,
        [](const core::Item &item, const std::string &k) { return item.key < k; });
    const bool isThere = place != items.end() && place->key == key;
    if (isThere)
        itemsDigest ^= digestOf(*place);
    if (value == nullptr) {
        if (isThere)
            items.erase(place);
        return;
    }
    const core::Item item{key, *value, version};
    itemsDigest ^= digestOf(item);
    if (isThere)
        *place = item;
    else
        items.insert(place, item);
}

void Copy::remember(const std::string &client, const core::Session *session)
{
    const auto known = sessions.find(client);
    if (known != sessions.end())
        sessionsDigest ^= digestOf(client, known->second);
    if (session != nullptr) {
        sessionsDigest ^= digestOf(client, *session);
        sessions[client] = *session;
    } else if (known != sessions.end()) {
        sessions.erase(known);
    }
}

Copy::Applied Copy::apply(const core::Entry &entry)
{
    if (entry.operation == core::Operation::Expire) {
        expire(entry.expired);
        return {};
    }
    const std::string &client = entry.tag.client;
    if (client.empty())
        return judge(entry);
    std::optional<core::Session> session;
    if (const auto known = sessions.find(client); known != sessions.end())
        session = known->second;
    Applied applied;
    const auto recalled = core::recall(entry, session, sessions.size());
    if (recalled) {
        applied = {*recalled, false};
    } else {
        applied = judge(entry);
        core::remember(*session, entry, applied.outcome);
    }
    if (session)
        remember(client, &*session);
    return applied;
}

Copy::Applied Copy::judge(const core::Entry &entry)
{
    const core::Item *known = item(entry.key);
    const core::WriteOutcome outcome =
        core::judge(entry, known == nullptr ? core::Decree() : known->version);
    const bool isPut = entry.operation == core::Operation::Put;
    if (outcome.status == core::Status::Ok)
        put(entry.key, isPut ? &entry.value : nullptr, entry.decree);
    return {outcome, true};
}

void Copy::expire(core::Decree upTo)
{
    for (auto session = sessions.begin(); session != sessions.end();) {
        if (session->second.last <= upTo) {
            sessionsDigest ^= digestOf(session->first, session->second);
            session = sessions.erase(session);
        } else {
            ++session;
        }
    }
}

} // namespace sim
