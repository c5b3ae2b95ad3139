// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/storeformat.h"

namespace nodeproc::format {

namespace {

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
    std::string_view rest() { return text(m_bytes.size()); }
    [[nodiscard]] bool isComplete() const { return !m_failed && m_bytes.empty(); }

private:
    std::string_view m_bytes;
    bool m_failed = false;
};

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

std::string encode(const core::ReplicaMeta &meta)
{
    std::string bytes;
    put(bytes, meta.life);
    put(bytes, meta.termSeen.value);
    put(bytes, meta.base.value);
    put(bytes, meta.applied.value);
    put(bytes, meta.appliedTerm.value);
    bytes.push_back(meta.copying ? 1 : 0);
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
    meta.copying = reader.take<std::uint8_t>() != 0;
    if (!reader.isComplete() || meta.base > meta.applied)
        return std::nullopt;
    return meta;
}

std::string encode(const core::Entry &entry)
{
    std::string bytes;
    bytes.reserve(entry.sizeBytes());
    put(bytes, entry.term.value);
    bytes.push_back(static_cast<char>(entry.operation));
    put(bytes, static_cast<std::uint32_t>(entry.key.size()));
    return bytes.append(entry.key).append(entry.value);
}

std::optional<core::Entry> decodeEntry(core::Decree decree, std::string_view bytes)
{
    Reader reader(bytes);
    core::Entry entry;
    entry.decree = decree;
    entry.term = core::Term(reader.take<std::uint64_t>());
    const auto operation = reader.take<std::uint8_t>();
    entry.operation = static_cast<core::Operation>(operation);
    entry.key = reader.text(reader.take<std::uint32_t>());
    entry.value = reader.rest();
    if (!reader.isComplete() || operation > static_cast<std::uint8_t>(core::Operation::Delete))
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

} // namespace nodeproc::format
