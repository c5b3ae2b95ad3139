// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cluster {

/// What became of a request to ZooKeeper. Only ConnectionLoss and Closing leave a write in doubt:
/// it may or may not have been applied. With every other error it was not.
enum class ZkError {
    Ok,
    NoNode, ///< the znode, or the parent of one to create, does not exist
    NodeExists,
    BadVersion,     ///< the znode has another version than the one expected
    NotEmpty,       ///< a znode with children is not removed
    ConnectionLoss, ///< the answer is lost, or the session that had asked has expired
    SessionExpired, ///< asked of a session that has expired and was not opened again
    Closing,        ///< closed by its owner before the answer, or never opened
    TooLarge,       ///< refused here: ZooKeeper would have cut the connection
    RolledBack,     ///< of one operation of a multi: another one of it failed
    Other,          ///< a bad path, access denied, a broken server
};

/// For logs: "NoNode".
[[nodiscard]] const char *toString(ZkError error);

/// ZooKeeper's dates and numbers of one znode. Zxids order all changes of the whole ensemble.
struct ZkStat {
    std::int32_t version = -1;       ///< of the data, from 0; -1 if not known
    std::int64_t mzxid = 0;          ///< of its last change
    std::int64_t czxid = 0;          ///< of its creation
    std::int64_t pzxid = 0;          ///< of the last change of its list of children
    std::int64_t ephemeralOwner = 0; ///< session id, 0 if persistent
    std::int64_t ctimeMs = 0;        ///< of its creation, by ZooKeeper's clock, since 1970
    std::int64_t mtimeMs = 0;        ///< of its last change
    std::int32_t dataBytes = 0;
    std::int32_t childCount = 0;
    std::int32_t childVersion = -1; ///< changes of its list of children

    bool operator==(const ZkStat &) const = default;
};

/// The version that matches any.
inline constexpr std::int32_t kAnyVersion = -1;

/// One operation of a multi, made by the functions below.
struct ZkOp {
    enum class Kind { Create, Set, Remove, Check };

    Kind kind = Kind::Check;
    std::string path = {};
    std::string data = {};
    std::int32_t version = kAnyVersion;
    bool ephemeral = false;

    [[nodiscard]] static ZkOp create(std::string path, std::string data, bool ephemeral = false)
    {
        return {Kind::Create, std::move(path), std::move(data), kAnyVersion, ephemeral};
    }
    [[nodiscard]] static ZkOp set(std::string path, std::string data, std::int32_t version)
    {
        return {Kind::Set, std::move(path), std::move(data), version, false};
    }
    [[nodiscard]] static ZkOp remove(std::string path, std::int32_t version)
    {
        return {Kind::Remove, std::move(path), {}, version, false};
    }
    [[nodiscard]] static ZkOp check(std::string path, std::int32_t version)
    {
        return {Kind::Check, std::move(path), {}, version, false};
    }
};

/// One operation's share in a multi's reply; `stat` is filled for a successful Set alone.
struct ZkOpReply {
    ZkError error = ZkError::Ok;
    ZkStat stat = {};
};

/// The answer to one request. What is filled besides `error`: get: data, stat; exists and set:
/// stat; children: children (names, unsorted), stat; multi: ops, one for each operation, unless the
/// outcome is unknown or it was refused here, then none.
struct ZkReply {
    ZkError error = ZkError::Ok;
    std::string data;
    ZkStat stat;
    std::vector<std::string> children;
    std::vector<ZkOpReply> ops;

    [[nodiscard]] bool ok() const { return error == ZkError::Ok; }
};

/// Bytes that one request may have; a larger one is refused here. ZooKeeper answers one beyond its
/// own limit (1,048,575) with a closed connection, which looks like a flapping network.
inline constexpr std::size_t kMaxZkRequestBytes = 700'000;

/// Bytes of the request as encoded, never less than in truth.
[[nodiscard]] std::size_t encodedSizeBytes(const std::vector<ZkOp> &ops, std::size_t chrootBytes);

/// What a one-shot watch saw. Read the znode again, with a new watch, to know its state.
enum class ZkWatchKind { Created, Deleted, DataChanged, ChildrenChanged };

/// An established session.
struct ZkSessionInfo {
    std::int64_t id = 0;
    int timeoutMs = 0; ///< as negotiated with the server
};

/// True for "host:port[,host:port…][/chroot]": what ZkSession can be opened with.
[[nodiscard]] bool isConnectString(std::string_view text);

} // namespace cluster
