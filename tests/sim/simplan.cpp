// SPDX-License-Identifier: Apache-2.0
#include "simplan.h"

#include "simmet.h"
#include "simrandom.h"

#include <cstdio>

namespace sim {

const char *nameOf(Fault fault)
{
    static constexpr std::array<const char *, kFaults> kNames{"crash", "stop", "wipe", "pause",
        "cut", "isolate", "break", "reset", "cutzoo", "expire", "crashall", "fence", "fencelong",
        "join", "admin", "switch", "powerloss", "powercut", "stall", "damage", "disaster"};
    return kNames[static_cast<std::size_t>(fault)];
}

const char *nameOf(core::ReadMode mode)
{
    return mode == core::ReadMode::Confirm ? "confirm" : "lease";
}

const char *nameOf(core::Durability durability)
{
    return durability == core::Durability::Fsync ? "fsync" : "os";
}

const char *nameOf(core::Detection detection)
{
    return detection == core::Detection::Lifeline ? "lifeline"
        : detection == core::Detection::Lease     ? "lease"
                                                  : "session";
}

const char *nameOf(Met met)
{
    static constexpr std::array<const char *, kMets> kNames{"onecopy", "twocopies", "fivecopies",
        "failover", "switch", "suspectchosen", "powerlost", "joined", "drained", "undrained",
        "learnedbytail", "copied", "spanread", "logtooshort", "diedcopying", "copierdied",
        "sessionsexpired", "scanned", "confirmed", "quarantined", "recovered", "readmodeset",
        "durabilityset", "detectionset"};
    return kNames[static_cast<std::size_t>(met)];
}

namespace {

double sometimes(Random &random, double probability, int mostPerMille)
{
    if (!random.chance(probability))
        return 0;
    return static_cast<double>(random.between(1, mostPerMille)) / 1000.0;
}

void drawCopies(Plan &plan, Random &random)
{
    const std::int64_t drawn = random.between(0, 99);
    plan.config.replicas = drawn < 72 ? 3 : drawn < 86 ? 2 : drawn < 93 ? 1 : 5;
    if (plan.config.replicas == 5) {
        plan.servers = kMostServers - plan.joiners;
        plan.config.partitions = 1;
    }
}

void drawSize(Plan &plan, Random &random)
{
    plan.servers = random.chance(0.7) ? 3 : 4;
    plan.joiners = random.chance(0.35) ? 1 : 0;
    plan.config.partitions = random.chance(0.6) ? 1 : random.chance(0.9) ? 2 : 4;
    drawCopies(plan, random);
    plan.expect = random.chance(0.5) ? static_cast<std::uint32_t>(plan.servers) : 0;
    plan.clients = static_cast<int>(random.between(2, 4));
    plan.keys = plan.config.partitions > 1 ? 2 : static_cast<int>(random.between(1, 3));
    const bool isBusy = random.chance(0.3);
    plan.thinkLeast = isBusy ? 5_ms : 100_ms;
    plan.thinkMost = isBusy ? 300_ms : 900_ms;
    plan.healAt = random.between(8, 10) * 1_s;
    plan.faultGap = random.between(60, random.chance(0.5) ? 250 : 600) * 1_ms;
}

void drawWeights(Plan &plan, Random &random)
{
    for (double &weight : plan.weights)
        weight = random.chance(0.5) ? static_cast<double>(random.between(1, 100)) / 100.0 : 0;
    const auto scale = [&](Fault fault, double factor) {
        plan.weights[static_cast<std::size_t>(fault)] *= factor;
    };
    scale(Fault::CrashAll, 0.1);
    scale(Fault::Expire, 0.2);
    scale(Fault::Wipe, 0.5);
    scale(Fault::PowerLoss, 0.5);
    scale(Fault::PowerCut, 0.15);
    scale(Fault::Damage, 0.5);
    scale(Fault::Disaster, random.chance(0.15) ? 0.1 : 0);
    // The lease rules are reached by these alone: they get their own schedules.
    scale(Fault::Fence, random.chance(0.5) ? 3 : 0.3);
    scale(Fault::FenceLong, random.chance(0.4) ? 4 : 0);
    if (plan.joiners > 0)
        plan.weights[static_cast<std::size_t>(Fault::Join)] = 0.3;
    else
        scale(Fault::Join, 0);
    plan.weights[static_cast<std::size_t>(Fault::Crash)] += 0.1; // never nothing at all
}

/// Sessions that end while clients still try. No server may hold a request for so long, since the
/// limit takes it that attempts come in time (core/clientsession.h).
void drawSessions(Plan &plan, Random &random)
{
    if (!random.chance(0.25))
        return;
    plan.sessionIdle = 2_s;
    plan.sleepy = random.chance(0.5) ? 0.5 : 0.1;
    plan.pauseInRead = 0;
    for (const Fault fault : {Fault::Pause, Fault::Stall})
        plan.weights[static_cast<std::size_t>(fault)] = 0;
}

} // namespace

Plan drawPlan(std::uint64_t seed)
{
    Plan plan;
    plan.seed = seed;
    Random random(seed * 0x2545f4914f6cdd1dU + 11);
    drawSize(plan, random);
    drawWeights(plan, random);
    plan.spike = sometimes(random, 0.5, 40);
    plan.duplicate = sometimes(random, 0.5, 60);
    plan.breakLink = sometimes(random, 0.4, 10);
    plan.late = random.chance(0.5) ? 0.3 : 0.8;
    plan.zooLoss = sometimes(random, 0.4, 150);
    plan.zooSpike = sometimes(random, 0.4, 150);
    plan.assassin = sometimes(random, 0.4, 800);
    plan.copyAssassin = sometimes(random, 0.3, 150);
    plan.pauseInRead = sometimes(random, 0.2, 100);
    if (plan.pauseInRead > 0 && random.chance(0.7))
        plan.patience = 1500_ms; // else it would not wait for what is stale
    plan.scans = random.chance(0.3) ? 0.25 : 0;
    drawSessions(plan, random);
    if (random.chance(0.25))
        plan.config.readMode = core::ReadMode::Confirm;
    if (random.chance(0.25))
        plan.config.detection =
            random.chance(0.5) ? core::Detection::Lease : core::Detection::Session;
    if (random.chance(0.1))
        plan.config.durability = core::Durability::Fsync;
    return plan;
}

std::string Plan::text() const
{
    char head[400];
    std::snprintf(head, sizeof head,
        "servers=%d joiners=%d partitions=%u replicas=%u expect=%u clients=%d keys=%d "
        "think=%d-%dms "
        "heal=%ds gap=%dms spike=%.3f duplicate=%.3f break=%.3f late=%.1f zooloss=%.3f "
        "zoospike=%.3f "
        "assassin=%.2f copyassassin=%.2f pauseinread=%.3f patience=%dms scans=%.2f idle=%ds "
        "sleepy=%.1f reads=%s durability=%s detection=%s",
        servers, joiners, config.partitions, config.replicas, expect, clients, keys,
        static_cast<int>(thinkLeast / 1_ms), static_cast<int>(thinkMost / 1_ms),
        static_cast<int>(healAt / 1_s), static_cast<int>(faultGap / 1_ms), spike, duplicate,
        breakLink, late, zooLoss, zooSpike, assassin, copyAssassin, pauseInRead,
        static_cast<int>(patience / 1_ms), scans, static_cast<int>(sessionIdle / 1_s), sleepy,
        nameOf(config.readMode), nameOf(config.durability), nameOf(config.detection));
    std::string all = head;
    for (std::size_t i = 0; i < kFaults; ++i) {
        if (weights[i] > 0) {
            char one[40];
            std::snprintf(one, sizeof one, " %s=%.2f", nameOf(static_cast<Fault>(i)), weights[i]);
            all += one;
        }
    }
    return all;
}

} // namespace sim
