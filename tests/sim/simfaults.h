// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin.h"
#include "simworld.h"

namespace sim {

/// What goes wrong in a schedule, drawn by its plan's weights: one fault after another from
/// plan.faultsFrom to plan.healAt, then everything heals. Uniformly random faults do not reach the
/// rules about leases; Fence and the assassin aim at them (replication-model.md, its lesson).
class Faults
{
public:
    explicit Faults(World &world);

    void begin();
    [[nodiscard]] int count() const { return m_count; }

    /// Accepts the loss of data wherever nothing else is left, now and again and again.
    void decideByHand();

private:
    void next();
    void strike(Fault fault);
    void join();
    void heal();
    [[nodiscard]] int victim();
    [[nodiscard]] int another(int server);
    [[nodiscard]] bool mayWipe(int server) const;
    [[nodiscard]] bool mayLosePower(int server, bool all) const;
    [[nodiscard]] bool mayLoseData(int server) const;
    void losePower(int server);
    void dropPower(int server, bool losesSome);
    void cutPower();
    void crash(int server, Time least, Time most);
    void crashAll(Time most);
    void pause(int server, bool isShort, bool isWhole);
    void wipe(int server);
    void spoil(Fault fault, int server);
    void damage(int server);
    void loseAll();
    void cut();
    void breakOff(int server, bool isLifeline);
    void isolate(int server);
    void fence(bool isLong);
    void switchPrimary();
    void administer();
    void setMode();
    void undoOrders();
    void ask(core::AdminOrder order);
    void killSecond(core::PartitionId partition, int first);

    World &m_world;
    int m_count = 0;
    bool m_hasLostAll = false;
};

/// A partition has another primary. Some schedules do not let it live.
void onInstalled(World &world, int primary);
/// A part of a copy is about to leave.
void onCopying(World &world, int from, int to);

} // namespace sim
