// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/storeprivate.h"

#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/names.h"
#include "nodeproc/faultpoint.h"
#include "nodeproc/storeformat.h"

#include <rocksdb/write_batch.h>

#include <cerrno>
#include <cstring>
#include <sys/random.h>

/// What a store says of itself in one line of JSON: whose it is, how often it was opened, and
/// whether it can have lost what it had not synced (replication-model.md, K13).
namespace nodeproc {

namespace {

rocksdb::WriteOptions synced()
{
    rocksdb::WriteOptions options;
    options.sync = true;
    return options;
}

} // namespace

/// False if there is none yet.
core::Result<bool> Store::Private::readIdentity(const StoreOwner &expected)
{
    std::string line;
    const rocksdb::Status status = db->Get({}, node, "node", &line);
    if (status.IsNotFound())
        return false;
    if (!status.ok())
        return failure("reading its identity", status);
    const auto object = core::JsonObject::parse(line);
    if (!object)
        return failure("reading its identity", rocksdb::Status::Corruption(line));
    const auto format = object->unsignedNumber("format");
    const auto text = object->string("store");
    const auto start = object->unsignedNumber("start");
    const auto store = text ? core::fromHex16(*text) : std::nullopt;
    if (!format || *format < format::kOldestFormat || *format > format::kStoreFormat || !store
        || !start)
        return failure("reading its identity", rocksdb::Status::Corruption(line));
    const auto id = object->string("node");
    const auto cluster = object->string("cluster");
    if (!id || !cluster || *id != expected.node.text || *cluster != expected.cluster) {
        return core::Error{core::Status::WrongCluster,
            "data directory " + directory + ": belongs to another server, "
                + (id && cluster ? *id + " of cluster " + *cluster : line)};
    }
    const auto boot = object->string("boot");
    const auto clean = object->boolean("clean");
    const auto untouched = object->boolean("untouchedSuspect");
    const auto partitions = object->unsignedNumber("partitions");
    identity = {core::StoreId(*store), *start, untouched && *untouched,
        partitions ? static_cast<std::uint32_t>(*partitions) : 0, 0};
    if (const auto clusterId = object->string("clusterId"))
        identity.cluster = core::fromHex16(*clusterId).value_or(0);
    owner = expected;
    if (boot) // else it is a store of before boots were noted
        owner.boot = *boot;
    isClean = clean && *clean;
    compareStart();
    return true;
}

core::Result<void> Store::Private::drawIdentity(const StoreOwner &wanted)
{
    std::uint64_t drawn = 0;
    while (drawn == 0) {
        if (getrandom(&drawn, sizeof drawn, 0) != sizeof drawn)
            return failure("drawing its identity", rocksdb::Status::IOError(std::strerror(errno)));
    }
    identity.store = core::StoreId(drawn);
    owner = wanted;
    return {};
}

std::string Store::Private::nodeRecord() const
{
    std::string line;
    core::JsonWriter writer(line);
    writer.beginObject().key("format").number(format::kStoreFormat);
    writer.key("store").string(core::hex16(identity.store.value));
    writer.key("start").number(identity.start).key("node").string(owner.node.text);
    writer.key("cluster").string(owner.cluster).key("boot").string(owner.boot);
    writer.key("clean").boolean(isClean);
    writer.key("untouchedSuspect").boolean(identity.untouchedSuspect);
    if (identity.partitions != 0)
        writer.key("partitions").number(identity.partitions);
    if (identity.cluster != 0)
        writer.key("clusterId").string(core::hex16(identity.cluster));
    writer.endObject();
    return line;
}

/// One synced batch: of two runs the later must be known, also after a power cut, and no copy may
/// be taken for whole once the boot that it was written in is forgotten.
core::Result<void> Store::Private::identify(const StoreOwner &wanted)
{
    const auto known = readIdentity(wanted);
    if (!known)
        return known.error();
    if (!*known) {
        if (auto drawn = drawIdentity(wanted); !drawn)
            return drawn;
    }
    const bool isSameBoot = owner.boot == wanted.boot;
    foundUnclean = hasLostStart || (isSameBoot ? isLogTorn : !isClean);
    owner = wanted;
    ++identity.start;
    rocksdb::WriteBatch batch;
    rocksdb::Status status;
    if (foundUnclean) {
        identity.untouchedSuspect = true;
        isClean = isClean || !isSameBoot; // what was found has outlived the machine
        for (auto &[partition, copy] : metas) {
            copy.suspect = true;
            if (status.ok())
                status = batch.Put(meta, format::partitionKey(partition), format::encode(copy));
        }
    }
    if (status.ok())
        status = batch.Put(node, "node", nodeRecord());
    (void)KVORUM_FAULT_POINT(pass("boot.before"));
    if (status.ok())
        status = commit(synced(), batch);
    (void)KVORUM_FAULT_POINT(pass("boot.after"));
    if (!status.ok())
        return failure("writing its identity", status);
    if (!noteStart())
        return failure("writing its identity", rocksdb::Status::IOError(std::strerror(errno)));
    forgetTornLog(directory);
    return {};
}

core::Result<void> Store::Private::setClean(bool clean)
{
    isClean = clean;
    rocksdb::WriteBatch batch;
    rocksdb::Status status = batch.Put(node, "node", nodeRecord());
    if (status.ok())
        status = commit(synced(), batch);
    return status.ok() ? core::Result<void>() : failure("writing its identity", status);
}

} // namespace nodeproc
