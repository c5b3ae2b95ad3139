// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/store.h"

/// Entries as the tests of the store write them: all of one partition and one term.
namespace storeentries {

inline const core::PartitionId kPartition(7);

inline core::EntryPtr entry(std::uint64_t decree, core::Operation operation, const std::string &key,
    const std::string &value, std::optional<core::Decree> ifVersion = {})
{
    auto made = std::make_shared<core::Entry>();
    made->term = core::Term(3);
    made->decree = core::Decree(decree);
    made->operation = operation;
    made->key = key;
    made->value = value;
    made->ifVersion = ifVersion;
    return made;
}

inline core::EntryPtr put(std::uint64_t decree, const std::string &key, const std::string &value,
    std::optional<core::Decree> ifVersion = {})
{
    return entry(decree, core::Operation::Put, key, value, ifVersion);
}

inline core::StoreOp apply(const core::EntryPtr &entry)
{
    return core::store::Apply{kPartition, entry, core::RequestId(entry->decree.value)};
}

} // namespace storeentries
