// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/loglimit.h"

#include "cluster/zkpaths.h"
#include "cluster/zktypes.h"
#include "core/zookeeper.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cluster {
class ZkSession;
}

namespace nodeproc {

class Log;

/// Which znodes of the master's stand, as far as this server knows: they are created when they are
/// first written.
struct KnownZnodes {
    std::set<std::uint32_t> mappings; ///< groups
    std::set<core::NodeId> nodes;
    bool status = false;
    bool master = false; ///< somebody's
};

/// Reads a cluster's tree. Lives with the session's owner, on its thread.
class TreeReader
{
public:
    using Servers = std::map<core::NodeId, core::ServerEntry>;

    TreeReader(cluster::ZkSession &session, const cluster::ZkPaths &paths, const Log &log);

    /// control first: whatever is read behind it is not older, and a commit that expects that
    /// version fails if something changed in between.
    void load(
        const core::zk::Load &wanted, std::function<void(core::zk::Loaded, KnownZnodes)> done);

    /// The ephemerals under servers, with a watch on their list; nothing when they could not be
    /// read.
    void readServers(std::function<void(std::optional<Servers>)> done);
    /// All of a load() came: says so in the log if what was told of before was a failure.
    void noteRead();

private:
    struct Loading;
    using LoadingPtr = std::shared_ptr<Loading>; ///< shared by the answers that are awaited

    void readControl(const LoadingPtr &loading, std::optional<std::int32_t> held);
    void lookForMaster(const LoadingPtr &loading);
    void readTheRest(const LoadingPtr &loading);
    void readStatus(const LoadingPtr &loading);
    void readConfig(const LoadingPtr &loading);
    void readMappings(const LoadingPtr &loading);
    void readNodes(const LoadingPtr &loading);
    void readServerEntries(const LoadingPtr &loading, bool watch);
    void fail(const LoadingPtr &loading, const std::string &path, const std::string &why);
    [[nodiscard]] bool isGood(
        const LoadingPtr &loading, const std::string &path, const cluster::ZkReply &reply);
    void warn(
        LogLimit &limit, std::string_view message, const std::string &path, const std::string &why);

    cluster::ZkSession &m_session;
    const cluster::ZkPaths &m_paths;
    const Log &m_log;
    LogLimit m_unread{{}}; ///< by path and reason
    LogLimit m_bad{{}};
};

} // namespace nodeproc
