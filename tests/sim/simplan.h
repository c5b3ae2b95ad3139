// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"
#include "simqueue.h"

#include <array>
#include <cstdint>
#include <string>

namespace sim {

constexpr int kMostServers = 5;

enum class Fault {
    Crash,     ///< a process, started again soon
    Stop,      ///< the same by SIGTERM: it steps down first
    Wipe,      ///< a process and its disk
    Pause,     ///< a process stands still
    Cut,       ///< one direction between two servers, all channels or one
    Isolate,   ///< one server from all others, in one direction or both
    Break,     ///< a connection
    Reset,     ///< a lifeline ends while the process lives
    CutZoo,    ///< a server from ZooKeeper
    Expire,    ///< a session
    CrashAll,  ///< every process
    Fence,     ///< primary cut from the master on data and control, but not on the lease channel
    FenceLong, ///< the same for 1 to 2.5 s, and the second primary is killed meanwhile
    Join,      ///< a server that was not there from the start
    Admin,     ///< somebody drains a server, undrains it or sets something
    Switch,    ///< a primary is asked to hand over, and often is in trouble as it does
    PowerLoss, ///< a machine, with what its store had not synced
    PowerCut,  ///< every machine
    Stall,     ///< the data side of a process stands still, its leases go on
    Damage,    ///< a store is found damaged and rescued: one copy is lost, or the end of all
    Disaster,  ///< all copies of a partition are lost, and somebody accepts that
};
constexpr std::size_t kFaults = 21;
[[nodiscard]] const char *nameOf(Fault fault);
[[nodiscard]] const char *nameOf(core::ReadMode mode);
[[nodiscard]] const char *nameOf(core::Durability durability);
[[nodiscard]] const char *nameOf(core::Detection detection);

/// What a seed decides before a schedule begins: its size, and how often each thing goes wrong.
/// Each seed draws its own weights, many of them 0, so that some schedules consist of one kind of
/// trouble.
struct Plan {
    std::uint64_t seed = 0;
    int servers = 3; ///< from the start
    int joiners = 0; ///< by Fault::Join
    core::ClusterConfig config;
    std::uint32_t expect = 0;
    int clients = 3;
    int keys = 2;        ///< of each partition
    int operations = 60; ///< at least
    Time thinkLeast = 20_ms;
    Time thinkMost = 300_ms;
    Time faultsFrom = 1_s;
    Time healAt = 10_s;
    Time endAt = 15_s;
    Time faultGap = 300_ms;
    Time patience = 250_ms; ///< of a client with one attempt

    /// Of a client's session; if it is short, clients pause for longer before they try again.
    Time sessionIdle = 3600_s;
    double scans = 0;  ///< of reads: all items of a partition
    double sleepy = 0; ///< of an attempt in doubt: a long pause follows

    double spike = 0;     ///< of a message: delayed up to 150 ms
    double duplicate = 0; ///< of a message: comes again up to 600 ms later
    double breakLink = 0; ///< of a message: its connection breaks
    double late = 0.3;    ///< of what was under way on a broken connection: comes nevertheless
    double zooLoss = 0;
    double zooSpike = 0;
    double assassin = 0;     ///< a new primary is killed after 1 to 150 ms
    double copyAssassin = 0; ///< after a part of a copy one of the two servers is killed
    double pauseInRead = 0;  ///< between a value's read and its check
    std::array<double, kFaults> weights = {};

    [[nodiscard]] double weight(Fault fault) const
    {
        return weights[static_cast<std::size_t>(fault)];
    }
    /// A machine may go down: what its store has synced must be known.
    [[nodiscard]] bool losesPower() const
    {
        return weight(Fault::PowerLoss) > 0 || weight(Fault::PowerCut) > 0;
    }
    /// Somebody decides where nothing else can.
    [[nodiscard]] bool hasHuman() const { return weight(Fault::Disaster) > 0; }
    [[nodiscard]] std::string text() const;
};

/// The plan of a seed; the same on every machine.
[[nodiscard]] Plan drawPlan(std::uint64_t seed);

} // namespace sim
