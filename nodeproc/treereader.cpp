// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/treereader.h"

#include "nodeproc/clock.h"
#include "nodeproc/log.h"

#include "cluster/zksession.h"
#include "core/names.h"
#include "core/znodes.h"

#include <algorithm>
#include <utility>

namespace nodeproc {

using cluster::ZkReply;
using cluster::ZkSession;

/// One reading; done when the last of the answers that hold it has let it go.
struct TreeReader::Loading {
    core::zk::Loaded loaded;
    KnownZnodes known;
    std::function<void(Loading &)> done;

    ~Loading()
    {
        if (done)
            done(*this);
    }
};

TreeReader::TreeReader(ZkSession &session, const cluster::ZkPaths &paths, const Log &log)
    : m_session(session)
    , m_paths(paths)
    , m_log(log)
{
}

void TreeReader::load(
    const core::zk::Load &wanted, std::function<void(core::zk::Loaded, KnownZnodes)> done)
{
    const auto loading = std::make_shared<Loading>();
    loading->loaded.nonce = wanted.nonce;
    loading->loaded.ok = true;
    loading->done = [nonce = wanted.nonce, done = std::move(done)](Loading &read) {
        if (!read.loaded.ok) {
            read.loaded = {};
            read.loaded.nonce = nonce;
        }
        std::sort(read.loaded.records.begin(), read.loaded.records.end(),
            [](const auto &a, const auto &b) { return a.partition < b.partition; });
        done(std::move(read.loaded), std::move(read.known));
    };
    // A session's requests are executed in their order: nothing here waits for anything else.
    m_session.sync(m_paths.root(),
        [this, loading](const ZkReply &reply) { (void)isGood(loading, m_paths.root(), reply); });
    lookForMaster(loading);
    readControl(loading, wanted.held);
    if (!wanted.held)
        readTheRest(loading);
}

void TreeReader::readTheRest(const LoadingPtr &loading)
{
    readStatus(loading);
    readConfig(loading);
    readMappings(loading);
    readNodes(loading);
    readServerEntries(loading, false);
}

void TreeReader::readServers(std::function<void(std::optional<Servers>)> done)
{
    const auto loading = std::make_shared<Loading>();
    loading->loaded.ok = true;
    loading->done = [done = std::move(done)](Loading &read) {
        done(read.loaded.ok ? std::optional(std::move(read.loaded.servers)) : std::nullopt);
    };
    readServerEntries(loading, true);
}

void TreeReader::fail(const LoadingPtr &loading, const std::string &path, const std::string &why)
{
    if (std::exchange(loading->loaded.ok, false))
        warn(m_unread, "cannot read znode", path, why);
}

/// What is read again and again fails again and again.
void TreeReader::warn(
    LogLimit &limit, std::string_view message, const std::string &path, const std::string &why)
{
    if (const auto repeated = limit.admit(path + ' ' + why, bootNow()))
        m_log.warning(message, {{"path", path}, {"reason", why}, {"repeated", *repeated}});
}

void TreeReader::noteRead()
{
    if (const std::uint64_t failures = m_unread.end(); failures != 0)
        m_log.info("znodes can be read again", {{"failures", failures}});
}

bool TreeReader::isGood(const LoadingPtr &loading, const std::string &path, const ZkReply &reply)
{
    if (reply.ok())
        return true;
    if (reply.error != cluster::ZkError::NoNode)
        fail(loading, path, cluster::toString(reply.error));
    return false;
}

void TreeReader::readControl(const LoadingPtr &loading, std::optional<std::int32_t> held)
{
    const auto take = [this, loading, held](const ZkReply &reply) {
        if (!isGood(loading, m_paths.control(), reply)) {
            fail(loading, m_paths.control(), cluster::toString(reply.error));
            return;
        }
        core::Result<core::ControlState> control = core::decodeControl(reply.data);
        loading->loaded.controlVersion = reply.stat.version;
        if (!control) {
            fail(loading, m_paths.control(), control.error().message);
            return;
        }
        loading->loaded.control = std::move(*control);
        loading->loaded.isUnchanged = held == reply.stat.version;
        if (held && !loading->loaded.isUnchanged)
            readTheRest(loading);
    };
    m_session.get(m_paths.control(), ZkSession::Watch::No, take);
}

/// For a takeover, which replaces what stands there and must not have to look first.
void TreeReader::lookForMaster(const LoadingPtr &loading)
{
    m_session.exists(m_paths.master(), ZkSession::Watch::No, [this, loading](const ZkReply &reply) {
        loading->known.master = isGood(loading, m_paths.master(), reply);
    });
}

void TreeReader::readStatus(const LoadingPtr &loading)
{
    m_session.get(m_paths.status(), ZkSession::Watch::No, [this, loading](const ZkReply &reply) {
        if (!isGood(loading, m_paths.status(), reply))
            return;
        loading->known.status = true;
        // Written anew by the next master, whatever stands there.
        if (core::Result<core::ClusterStatus> status = core::decodeStatus(reply.data))
            loading->loaded.status = std::move(*status);
    });
}

void TreeReader::readConfig(const LoadingPtr &loading)
{
    m_session.get(m_paths.config(), ZkSession::Watch::No, [this, loading](const ZkReply &reply) {
        if (!isGood(loading, m_paths.config(), reply))
            return;
        if (const core::Result<core::ClusterConfig> config = core::decodeConfig(reply.data))
            loading->loaded.config = *config;
        else
            fail(loading, m_paths.config(), config.error().message);
    });
}

void TreeReader::readMappings(const LoadingPtr &loading)
{
    const auto readGroup = [this, loading](const std::string &path) {
        m_session.get(path, ZkSession::Watch::No, [this, loading, path](const ZkReply &reply) {
            if (!isGood(loading, path, reply))
                return;
            const core::Result<std::vector<core::PartitionRecord>> records =
                core::decodeMapping(reply.data);
            if (!records)
                fail(loading, path, records.error().message);
            else
                loading->loaded.records.insert(
                    loading->loaded.records.end(), records->begin(), records->end());
        });
    };
    m_session.children(
        m_paths.mappings(), ZkSession::Watch::No, [this, loading, readGroup](const ZkReply &reply) {
            if (!isGood(loading, m_paths.mappings(), reply))
                return;
            for (const std::string &name : reply.children) {
                if (const std::optional<std::uint32_t> group = cluster::groupFromName(name)) {
                    loading->known.mappings.insert(*group);
                    readGroup(m_paths.mapping(*group));
                }
            }
        });
}

void TreeReader::readNodes(const LoadingPtr &loading)
{
    const auto readNode = [this, loading](const core::NodeId &id) {
        const std::string path = m_paths.node(id);
        m_session.get(path, ZkSession::Watch::No, [this, loading, id, path](const ZkReply &reply) {
            if (!isGood(loading, path, reply))
                return;
            core::Result<core::NodeEntry> node = core::decodeNode(reply.data);
            if (node)
                loading->loaded.nodes.emplace(id, std::move(*node));
            else
                fail(loading, path, node.error().message);
        });
    };
    m_session.children(
        m_paths.nodes(), ZkSession::Watch::No, [this, loading, readNode](const ZkReply &reply) {
            if (!isGood(loading, m_paths.nodes(), reply))
                return;
            for (const std::string &name : reply.children) {
                if (core::isNodeId(name)) {
                    loading->known.nodes.insert(core::NodeId(name));
                    readNode(core::NodeId(name));
                }
            }
        });
}

void TreeReader::readServerEntries(const LoadingPtr &loading, bool watch)
{
    const auto readServer = [this, loading](const core::NodeId &id) {
        const std::string path = m_paths.server(id);
        m_session.get(path, ZkSession::Watch::No, [this, loading, id, path](const ZkReply &reply) {
            if (!isGood(loading, path, reply))
                return;
            // Only a hint: a bad one is as good as none.
            if (core::Result<core::ServerEntry> server = core::decodeServer(reply.data))
                loading->loaded.servers.emplace(id, std::move(*server));
            else
                warn(m_bad, "bad znode", path, server.error().message);
        });
    };
    m_session.children(m_paths.servers(), watch ? ZkSession::Watch::Yes : ZkSession::Watch::No,
        [this, loading, readServer](const ZkReply &reply) {
            if (!isGood(loading, m_paths.servers(), reply))
                return;
            for (const std::string &name : reply.children) {
                if (core::isNodeId(name))
                    readServer(core::NodeId(name));
            }
        });
}

} // namespace nodeproc
