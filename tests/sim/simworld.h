// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simmet.h"
#include "simplan.h"
#include "simqueue.h"
#include "simrandom.h"

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sim {

class Clients;
class Invariants;
class Machine;
class Network;
class ZooKeeper;

/// The name of a server by its number from 0 ("n1", "n2", …), and back; -1 for another.
[[nodiscard]] const core::NodeId &nodeId(int server);
[[nodiscard]] int serverOf(const core::NodeId &id);

/// What the parts of one schedule share. One thread.
struct World {
    explicit World(Plan drawn);
    World(const World &) = delete;
    World &operator=(const World &) = delete;
    ~World();

    /// The first violation is the schedule's; what follows from it is noise.
    void fail(std::string_view invariant, const std::string &what);
    void meets(Met what) { met.set(static_cast<std::size_t>(what)); }
    /// A line of the trace. REQUIRES isTracing, so that no text is made for nobody.
    void say(const char *format, ...) const __attribute__((format(printf, 2, 3)));

    [[nodiscard]] Time now() const { return queue.now(); }
    /// A uniform delay.
    [[nodiscard]] Time some(Time least, Time most) { return random.between(least, most); }
    [[nodiscard]] Machine &machine(int server)
    {
        return *machines[static_cast<std::size_t>(server)];
    }
    [[nodiscard]] const Machine &machine(int server) const
    {
        return *machines[static_cast<std::size_t>(server)];
    }
    [[nodiscard]] int count() const { return static_cast<int>(machines.size()); }

    Plan plan;
    Random random;
    EventQueue queue;
    bool isFaulty = false; ///< false before the faults begin and after the healing
    bool isTracing = false;
    bool isVoid = false; ///< the schedule has destroyed data in a way that no protocol survives
    std::string violation;
    Mets met;
    Time pauseNextRead =
        0; ///< whoever reads a value next stands still for so long before its check

    std::vector<std::unique_ptr<Machine>> machines;
    std::unique_ptr<Network> network;
    std::unique_ptr<ZooKeeper> zoo;
    std::unique_ptr<Clients> clients;
    std::unique_ptr<Invariants> invariants;
};

} // namespace sim
