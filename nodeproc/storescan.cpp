// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/store.h"
#include "nodeproc/storeformat.h"
#include "nodeproc/storeprivate.h"

#include "core/digest.h"

#include <algorithm>

namespace nodeproc {

namespace {

/// More than any part of a copy has: many small items, and then a value of 8 MiB.
constexpr std::size_t kMostSpanBytes = std::size_t(9) << 20U;

} // namespace

core::Result<Store::Page> Store::scan(const core::request::Scan &wanted) const
{
    const std::string prefix = format::dataKey(wanted.partition, wanted.prefix.value_or(""));
    const std::string after = format::dataKey(wanted.partition, wanted.after);
    Page page;
    std::size_t bytes = 0;
    const std::unique_ptr<rocksdb::Iterator> it(m_d->db->NewIterator({}, m_d->data));
    it->Seek(std::max(prefix, after));
    if (!wanted.after.empty() && it->Valid() && it->key() == after)
        it->Next();
    for (; it->Valid() && it->key().starts_with(prefix); it->Next()) {
        if (page.items.size() >= wanted.limit || bytes >= core::kMaxScanBytes)
            return page;
        auto item =
            format::decodeItem(it->key().ToStringView().substr(4), it->value().ToStringView());
        if (!item)
            return m_d->failure("scanning", rocksdb::Status::Corruption("item too short"));
        bytes += item->sizeBytes();
        page.items.push_back(std::move(*item));
    }
    if (!it->status().ok())
        return m_d->failure("scanning", it->status());
    page.isLast = true;
    return page;
}

core::Result<core::event::SpanRead> Store::readSpan(const core::fetch::Span &wanted) const
{
    core::event::SpanRead read{
        wanted.partition, wanted.term, wanted.session, wanted.index, 0, 0, 0};
    const auto [first, end] = format::boundsOf(wanted.partition, wanted.span);
    const std::unique_ptr<rocksdb::Iterator> it(m_d->db->NewIterator({}, m_d->data));
    for (it->Seek(first); it->Valid() && it->key().compare(end) < 0; it->Next()) {
        const auto item = format::viewItem(it->value().ToStringView());
        if (!item)
            return m_d->failure("comparing", rocksdb::Status::Corruption("item too short"));
        const auto name = it->key().ToStringView().substr(4);
        read.bytes += name.size() + item->second.size();
        ++read.count;
        if (read.bytes > kMostSpanBytes)
            read.count = wanted.count + 1;
        if (read.count > wanted.count)
            break;
        read.sum ^= core::digestOf(name, item->first, item->second);
    }
    if (!it->status().ok())
        return m_d->failure("comparing", it->status());
    return read;
}

} // namespace nodeproc
