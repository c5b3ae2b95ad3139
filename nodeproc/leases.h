// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/peerlinks.h"

#include "core/heldanswers.h"
#include "core/lease.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

namespace nodeproc {

/// core::Lease with its connections and its clock, on a thread of their own: so a disk that does
/// not answer or a flood of requests ends no lease, for as long as core::Lease finds that all right
/// (replication.md, 3.7). Made and used by the main thread, where its signals arrive too.
class Leases : public QObject
{
    Q_OBJECT

public:
    /// `setup` is that of the other connections.
    Leases(PeerLinks::Setup setup, const core::Timing &timing, QObject *parent);
    /// Ends the thread, and with it the connections.
    ~Leases() override;

    void setAddress(const core::NodeId &peer, const std::string &address);
    /// Takes a connection on which another server has said hello, and nothing more.
    void accept(int fd, const Hello &hello);

    // What core::Lease has for the data side.
    void worked();
    [[nodiscard]] core::Grants carryOut(const core::LeaseOrder &order);
    [[nodiscard]] bool mayServe(core::PartitionId partition, core::Term term) const;
    /// Beacons go out at once, and answered() follows.
    [[nodiscard]] std::uint64_t mark(core::PartitionId partition);
    [[nodiscard]] std::vector<core::HeldAnswers::Settled> settle(core::HeldAnswers &held);

Q_SIGNALS:
    /// LeaseGranted and LeaseSilence.
    void happened(const core::Event &event);
    /// A beacon's answer has come while answers to clients wait for one.
    void answered();

private:
    class Loop;

    void hurry();

    mutable std::mutex m_mutex;
    core::Lease m_lease;          ///< under m_mutex
    bool m_isAwaited = false;     ///< the same: clients' answers wait for a beacon's
    std::atomic_bool m_isHurried; ///< a tick is on its way
    QThread m_thread;
    Loop *m_loop; ///< lives and dies with m_thread
};

} // namespace nodeproc
