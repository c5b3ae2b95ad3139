// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/treewriter.h"

#include "nodeproc/log.h"

#include "cluster/zksession.h"
#include "core/names.h"
#include "core/znodes.h"

#include <utility>

namespace nodeproc {

using cluster::ZkError;
using cluster::ZkOp;
using cluster::ZkReply;
using cluster::ZkSession;

namespace {

/// Another server's ephemeral may come and go between a look and the multi.
constexpr int kMaxTries = 4;

} // namespace

TreeWriter::TreeWriter(ZkSession &session, const cluster::ZkPaths &paths, const Log &log)
    : m_session(session)
    , m_paths(paths)
    , m_log(log)
{
}

void TreeWriter::commit(core::zk::Commit wanted, Done done)
{
    const auto flight = std::make_shared<Flight>();
    flight->wanted = std::move(wanted);
    flight->done = std::move(done);
    flight->replacesMaster = flight->wanted.takeover && m_known.master;
    send(flight);
}

void TreeWriter::look(const FlightPtr &flight)
{
    m_session.exists(m_paths.master(), ZkSession::Watch::No, [this, flight](const ZkReply &reply) {
        flight->replacesMaster = reply.ok();
        if (reply.ok() || reply.error == ZkError::NoNode)
            send(flight);
        else
            finish(*flight, core::zk::Outcome::Refused); // nothing has been written
    });
}

void TreeWriter::send(const FlightPtr &flight)
{
    ++flight->tries;
    m_session.multi(
        operations(*flight), [this, flight](const ZkReply &reply) { answered(flight, reply); });
}

void TreeWriter::answered(const FlightPtr &flight, const ZkReply &reply)
{
    using core::zk::Outcome;
    switch (reply.error) {
    case ZkError::Ok:
        noteWritten(flight->wanted);
        finish(*flight, Outcome::Done);
        return;
    case ZkError::ConnectionLoss:
    case ZkError::Closing:
        finish(*flight, Outcome::Unknown);
        return;
    case ZkError::NoNode:
    case ZkError::NodeExists:
        // Not the fence, which comes first: what is to be created or replaced was not known
        // rightly.
        if (flight->tries < kMaxTries) {
            lookAtAll(flight);
            return;
        }
        break;
    case ZkError::BadVersion:
    case ZkError::NotEmpty:
    case ZkError::SessionExpired:
    case ZkError::TooLarge:
    case ZkError::RolledBack:
    case ZkError::Other:
        break;
    }
    if (reply.error != ZkError::BadVersion)
        m_log.limited(m_limit, LogLevel::Warning, "commit refused",
            {{"reason", cluster::toString(reply.error)}});
    finish(*flight, Outcome::Refused);
}

void TreeWriter::lookAtAll(const FlightPtr &flight)
{
    m_session.children(m_paths.mappings(), ZkSession::Watch::No, [this](const ZkReply &reply) {
        if (!reply.ok())
            return;
        m_known.mappings.clear();
        for (const std::string &name : reply.children) {
            if (const std::optional<std::uint32_t> group = cluster::groupFromName(name))
                m_known.mappings.insert(*group);
        }
    });
    m_session.children(m_paths.nodes(), ZkSession::Watch::No, [this](const ZkReply &reply) {
        if (!reply.ok())
            return;
        m_known.nodes.clear();
        for (const std::string &name : reply.children) {
            if (core::isNodeId(name))
                m_known.nodes.insert(core::NodeId(name));
        }
    });
    m_session.exists(m_paths.status(), ZkSession::Watch::No, [this](const ZkReply &reply) {
        if (reply.ok() || reply.error == ZkError::NoNode)
            m_known.status = reply.ok();
    });
    // Answered last.
    if (flight->wanted.takeover)
        look(flight);
    else
        m_session.sync(m_paths.root(), [this, flight](const ZkReply &) { send(flight); });
}

void TreeWriter::finish(const Flight &flight, core::zk::Outcome outcome)
{
    flight.done({flight.wanted.nonce, outcome});
}

std::uint32_t TreeWriter::groupOf(const core::PartitionRecord &record) const
{
    return record.partition.value / core::partitionsPerMapping(m_partitions);
}

std::vector<ZkOp> TreeWriter::operations(const Flight &flight) const
{
    const core::zk::Commit &wanted = flight.wanted;
    std::vector<ZkOp> ops;
    ops.push_back(
        ZkOp::set(m_paths.control(), core::encodeControl(wanted.control), wanted.expected));
    if (flight.replacesMaster)
        ops.push_back(ZkOp::remove(m_paths.master(), cluster::kAnyVersion));
    if (wanted.takeover)
        ops.push_back(ZkOp::create(m_paths.master(),
            core::encodeMaster({wanted.control.master, wanted.control.epoch}), true));
    const auto put = [&ops](bool isThere, std::string path, std::string data) {
        ops.push_back(isThere ? ZkOp::set(std::move(path), std::move(data), cluster::kAnyVersion)
                              : ZkOp::create(std::move(path), std::move(data)));
    };
    std::map<std::uint32_t, std::vector<core::PartitionRecord>> groups;
    for (const core::PartitionRecord &record : wanted.records)
        groups[groupOf(record)].push_back(record);
    for (const auto &[group, records] : groups)
        put(m_known.mappings.contains(group), m_paths.mapping(group),
            core::encodeMapping(records, m_partitions));
    for (const auto &[id, node] : wanted.nodes)
        put(m_known.nodes.contains(id), m_paths.node(id), core::encodeNode(node));
    if (wanted.config)
        put(true, m_paths.config(), core::encodeConfig(*wanted.config));
    if (wanted.status)
        put(m_known.status, m_paths.status(), core::encodeStatus(*wanted.status));
    return ops;
}

void TreeWriter::noteWritten(const core::zk::Commit &commit)
{
    for (const core::PartitionRecord &record : commit.records)
        m_known.mappings.insert(groupOf(record));
    for (const auto &[id, node] : commit.nodes)
        m_known.nodes.insert(id);
    m_known.status = m_known.status || commit.status;
}

} // namespace nodeproc
