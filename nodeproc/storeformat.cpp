// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/storeformat.h"

namespace nodeproc::format {

namespace {

constexpr unsigned kCopying = 1;
constexpr unsigned kSuspect = 2;

template <class Number>
void put(std::string &bytes, Number value)
{
    for (std::size_t i = sizeof(Number); i-- > 0;)
        bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xff));
}

/// Reads numbers off the front; once something was missing, everything is.
class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    template <class Number>
    Number take()
    {
        Number value = 0;
        for (const char c : text(sizeof(Number)))
            value = static_cast<Number>((value << 8) | static_cast<unsigned char>(c));
        return value;
    }
    std::string_view text(std::size_t size)
    {
        if (size > m_bytes.size()) {
            m_failed = true;
            m_bytes = {};
            return {};
        }
        const std::string_view taken = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return taken;
    }
    [[nodiscard]] bool hasMore() const { return !m_bytes.empty(); }
    std::string_view rest() { return text(m_bytes.size()); }
    [[nodiscard]] bool isComplete() const { return !m_failed && m_bytes.empty(); }

private:
    std::string_view m_bytes;
    bool m_failed = false;
};

constexpr std::uint8_t kCondition = 16;
constexpr std::uint8_t kTag = 32;
constexpr std::uint8_t kFirst = 64;

std::uint8_t kindOf(const core::Entry &entry)
{
    unsigned kind = static_cast<unsigned>(entry.operation);
    if (entry.ifVersion)
        kind |= kCondition;
    if (!entry.tag.client.empty())
        kind |= entry.tag.first ? kTag | kFirst : kTag;
    return static_cast<std::uint8_t>(kind);
}

} // namespace

std::string partitionKey(core::PartitionId partition)
{
    std::string key;
    put(key, partition.value);
    return key;
}

std::string logKey(core::PartitionId partition, core::Decree decree)
{
    std::string key = partitionKey(partition);
    put(key, decree.value);
    return key;
}

std::string dataKey(core::PartitionId partition, std::string_view key)
{
    return partitionKey(partition).append(key);
}

std::string sessionKey(core::PartitionId partition, std::string_view client)
{
    return partitionKey(partition).append(client);
}

std::pair<std::string, std::string> boundsOf(core::PartitionId partition, const core::KeySpan &span)
{
    const auto behind = [partition](
                            const std::string &key) { return dataKey(partition, key) + '\0'; };
    return {span.after.empty() ? partitionKey(partition) : behind(span.after),
        span.upTo ? behind(*span.upTo) : endOfPartition(partition)};
}

std::string endOfPartition(core::PartitionId partition)
{
    return partitionKey(partition.next());
}

std::optional<core::PartitionId> partitionOfKey(std::string_view key)
{
    if (key.size() < 4)
        return std::nullopt;
    return core::PartitionId(Reader(key).take<std::uint32_t>());
}

std::optional<core::Decree> decreeOfLogKey(std::string_view key)
{
    if (key.size() != 12)
        return std::nullopt;
    return core::Decree(Reader(key.substr(4)).take<std::uint64_t>());
}

std::string_view markKey()
{
    return "\xff\xff\xff\xffmark";
}

std::string encodeMark(std::uint64_t sequence)
{
    std::string bytes;
    put(bytes, sequence);
    return bytes;
}

std::optional<std::uint64_t> decodeMark(std::string_view bytes)
{
    Reader reader(bytes);
    const auto sequence = reader.take<std::uint64_t>();
    return reader.isComplete() ? std::optional(sequence) : std::nullopt;
}

std::string digestKey(core::PartitionId partition)
{
    return "digest" + partitionKey(partition);
}

std::string encodeSum(std::uint64_t digest, std::uint64_t items)
{
    std::string bytes;
    put(bytes, digest);
    put(bytes, items);
    return bytes;
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> decodeSum(std::string_view bytes)
{
    Reader reader(bytes);
    const auto digest = reader.take<std::uint64_t>();
    const auto items = reader.take<std::uint64_t>();
    return reader.isComplete() ? std::optional(std::pair(digest, items)) : std::nullopt;
}

std::string encode(const core::ReplicaMeta &meta)
{
    std::string bytes;
    put(bytes, meta.life);
    put(bytes, meta.termSeen.value);
    put(bytes, meta.base.value);
    put(bytes, meta.applied.value);
    put(bytes, meta.appliedTerm.value);
    bytes.push_back(
        static_cast<char>((meta.copying ? kCopying : 0) | (meta.suspect ? kSuspect : 0)));
    return bytes;
}

std::optional<core::ReplicaMeta> decodeMeta(std::string_view bytes)
{
    Reader reader(bytes);
    core::ReplicaMeta meta;
    meta.life = reader.take<std::uint32_t>();
    meta.termSeen = core::Term(reader.take<std::uint64_t>());
    meta.base = core::Decree(reader.take<std::uint64_t>());
    meta.applied = core::Decree(reader.take<std::uint64_t>());
    meta.appliedTerm = core::Term(reader.take<std::uint64_t>());
    const auto flags = reader.take<std::uint8_t>();
    meta.copying = (flags & kCopying) != 0;
    meta.suspect = (flags & kSuspect) != 0;
    if (!reader.isComplete() || meta.base > meta.applied)
        return std::nullopt;
    return meta;
}

std::string encode(const core::Entry &entry)
{
    std::string bytes;
    bytes.reserve(entry.sizeBytes());
    put(bytes, entry.term.value);
    put(bytes, kindOf(entry));
    if (entry.ifVersion)
        put(bytes, entry.ifVersion->value);
    if (!entry.tag.client.empty()) {
        put(bytes, entry.tag.seq);
        put(bytes, entry.tag.done);
        put(bytes, static_cast<std::uint8_t>(entry.tag.client.size()));
        bytes.append(entry.tag.client);
    }
    if (entry.operation == core::Operation::Expire) {
        put(bytes, entry.expired.value);
        return bytes;
    }
    put(bytes, static_cast<std::uint32_t>(entry.key.size()));
    return bytes.append(entry.key).append(entry.value);
}

std::optional<core::Entry> decodeEntry(core::Decree decree, std::string_view bytes)
{
    Reader reader(bytes);
    core::Entry entry;
    entry.decree = decree;
    entry.term = core::Term(reader.take<std::uint64_t>());
    const auto kind = reader.take<std::uint8_t>();
    const unsigned operation = kind & ~unsigned(kCondition | kTag | kFirst);
    entry.operation = static_cast<core::Operation>(operation);
    if ((kind & kCondition) != 0)
        entry.ifVersion = core::Decree(reader.take<std::uint64_t>());
    if ((kind & kTag) != 0) {
        entry.tag.seq = reader.take<std::uint64_t>();
        entry.tag.done = reader.take<std::uint64_t>();
        entry.tag.client = reader.text(reader.take<std::uint8_t>());
        entry.tag.first = (kind & kFirst) != 0;
    }
    if (entry.operation == core::Operation::Expire) {
        entry.expired = core::Decree(reader.take<std::uint64_t>());
    } else {
        entry.key = reader.text(reader.take<std::uint32_t>());
        entry.value = reader.rest();
    }
    if (!reader.isComplete() || operation > static_cast<unsigned>(core::Operation::Expire))
        return std::nullopt;
    return entry;
}

std::string encodeItem(core::Decree version, std::string_view value)
{
    std::string bytes;
    bytes.reserve(8 + value.size());
    put(bytes, version.value);
    return bytes.append(value);
}

std::optional<core::Item> decodeItem(std::string_view key, std::string_view bytes)
{
    Reader reader(bytes);
    core::Item item;
    item.key = key;
    item.version = core::Decree(reader.take<std::uint64_t>());
    item.value = reader.rest();
    return reader.isComplete() ? std::optional(std::move(item)) : std::nullopt;
}

std::optional<std::pair<core::Decree, std::string_view>> viewItem(std::string_view bytes)
{
    if (bytes.size() < 8)
        return std::nullopt;
    return std::pair(core::Decree(Reader(bytes).take<std::uint64_t>()), bytes.substr(8));
}

std::string encode(const core::Session &session)
{
    std::string bytes;
    bytes.reserve(16 + 26 * session.results.size());
    put(bytes, session.done);
    put(bytes, session.last.value);
    for (const core::WriteResult &result : session.results) {
        put(bytes, result.seq);
        put(bytes, result.content);
        put(bytes, static_cast<std::uint16_t>(result.outcome.status));
        put(bytes, result.outcome.version.value);
    }
    return bytes;
}

std::optional<core::Session> decodeSession(std::string_view bytes)
{
    Reader reader(bytes);
    core::Session session;
    session.done = reader.take<std::uint64_t>();
    session.last = core::Decree(reader.take<std::uint64_t>());
    while (reader.hasMore()) {
        core::WriteResult &result = session.results.emplace_back();
        result.seq = reader.take<std::uint64_t>();
        result.content = reader.take<std::uint64_t>();
        result.outcome.status = static_cast<core::Status>(reader.take<std::uint16_t>());
        result.outcome.version = core::Decree(reader.take<std::uint64_t>());
    }
    return reader.isComplete() ? std::optional(std::move(session)) : std::nullopt;
}

std::string encodeCount(std::uint32_t count)
{
    std::string bytes;
    put(bytes, count);
    return bytes;
}

std::optional<std::uint32_t> decodeCount(std::string_view bytes)
{
    Reader reader(bytes);
    const auto count = reader.take<std::uint32_t>();
    return reader.isComplete() ? std::optional(count) : std::nullopt;
}

} // namespace nodeproc::format
