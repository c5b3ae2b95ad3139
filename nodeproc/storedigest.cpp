// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/storeprivate.h"

#include "core/digest.h"
#include "nodeproc/storeformat.h"

#include <memory>

/// What the items of each copy come to, kept in the batch that changes them.
namespace nodeproc {

rocksdb::Status Store::Private::sumUp(core::PartitionId partition, Sum &sum) const
{
    sum = {};
    const std::string end = format::endOfPartition(partition);
    const std::unique_ptr<rocksdb::Iterator> it(db->NewIterator({}, data));
    for (it->Seek(format::partitionKey(partition)); it->Valid() && it->key().compare(end) < 0;
         it->Next()) {
        const auto item = format::viewItem(it->value().ToStringView());
        if (!item)
            return rocksdb::Status::Corruption("item too short");
        sum.digest ^= core::digestOf(it->key().ToStringView().substr(4), item->first, item->second);
        ++sum.items;
    }
    return it->status();
}

core::Result<void> Store::Private::loadDigests()
{
    for (const auto &[partition, known] : metas) {
        std::string bytes;
        rocksdb::Status status = db->Get({}, node, format::digestKey(partition), &bytes);
        Sum &sum = sums[partition];
        if (status.IsNotFound()) {
            status = sumUp(partition, sum); // of before digests were kept
        } else if (status.ok()) {
            const auto stored = format::decodeSum(bytes);
            if (!stored)
                status = rocksdb::Status::Corruption("digest");
            else
                sum = {stored->first, stored->second};
        }
        if (!status.ok())
            return failure("reading a digest", status);
        recent[partition].push_back({known.applied, sum.digest, sum.items});
    }
    return {};
}

std::vector<core::CopyDigest> Store::digests() const
{
    std::vector<core::CopyDigest> digests;
    for (const auto &[partition, meta] : m_d->metas) {
        core::CopyDigest digest;
        digest.partition = partition;
        digest.uid = core::uidOfCopy(m_d->identity.store, partition, meta.life);
        digest.isWhole = !meta.copying;
        const auto recent = m_d->recent.find(partition);
        if (recent != m_d->recent.end())
            digest.recent.assign(recent->second.begin(), recent->second.end());
        // A copy that has just been taken over has applied nothing by itself yet.
        if (digest.recent.empty() || digest.recent.back().decree != meta.applied) {
            const Private::Sum sum = m_d->sums[partition];
            digest.recent.push_back({meta.applied, sum.digest, sum.items});
        }
        digests.push_back(std::move(digest));
    }
    return digests;
}

} // namespace nodeproc
