// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/treereader.h"

#include <functional>

namespace nodeproc {

/// Carries out the master's commits, each as one multi behind the fence of control's version. Lives
/// with the session's owner, on its thread.
class TreeWriter
{
public:
    using Done = std::function<void(core::zk::Committed)>;

    TreeWriter(cluster::ZkSession &session, const cluster::ZkPaths &paths, const Log &log);

    void setPartitions(std::uint32_t partitions) { m_partitions = partitions; }
    void setKnown(KnownZnodes known) { m_known = std::move(known); }
    void setMasterKnown(bool isThere) { m_known.master = isThere; }

    void commit(core::zk::Commit wanted, Done done);

private:
    /// One commit on its way; shared by the callbacks that carry it on.
    struct Flight {
        core::zk::Commit wanted;
        Done done;
        bool replacesMaster = false;
        int tries = 0;
    };
    using FlightPtr = std::shared_ptr<Flight>;

    void look(const FlightPtr &flight);
    void send(const FlightPtr &flight);
    void answered(const FlightPtr &flight, const cluster::ZkReply &reply);
    void lookAtAll(const FlightPtr &flight);
    static void finish(const Flight &flight, core::zk::Outcome outcome);
    [[nodiscard]] std::vector<cluster::ZkOp> operations(const Flight &flight) const;
    void noteWritten(const core::zk::Commit &commit);
    [[nodiscard]] std::uint32_t groupOf(const core::PartitionRecord &record) const;

    cluster::ZkSession &m_session;
    const cluster::ZkPaths &m_paths;
    const Log &m_log;
    LogLimit m_limit{kRecurring};
    std::uint32_t m_partitions = 0;
    KnownZnodes m_known;
};

} // namespace nodeproc
