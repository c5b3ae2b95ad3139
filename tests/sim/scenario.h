// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mutants.h"
#include "core/result.h"
#include "simqueue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sim {

/// One story, told in a text file and played on the simulator without any fault that it does not
/// tell. One command a line, '#' begins a comment, times are like 250ms or 2s:
///
///     servers N, replicas N, partitions N     the cluster; 3, 3 and 1 if not said
///     joiners N                               servers that are there once they are started
///     seeds N                                 it is played with seeds 1 to N
///     bug NAME                                with that rule off it must fail for one of the seeds
///
///     let A = WHO              a name for whoever that is now
///     crash|stop|start|wipe|shorten|pause|stall|resume|expire WHO    stop: by SIGTERM; shorten:
///     the
///                              end of its log, from the last entry on, is lost without a sign;
///                              stall: its data side stands still, its leases go on
///     powerloss WHO all|nothing    its machine goes down, and loses that of what it had not synced
///     sync WHO                     its store does
///     cut A > B CHANNEL TIME   data, lease, control, life or all
///     cutzoo WHO TIME          from ZooKeeper
///     switch A > B             A is told to hand over to B, by a planned switch
///     set NAME VALUE           of the cluster, by the master
///     break A > B CHANNEL      their connection breaks
///     copy|hold A > B KIND     the next message of that kind, like prepare (core/message.h), is
///                              copied, or kept back; commit: a prepare without entries
///     deliver                  what was copied or kept back arrives now
///     rebalance                is ordered
///     lost                     what was committed is, and the checks begin anew with what the
///                              next primary has
///     recover                  the loss of data is accepted where it is stranded
///     lose-answer              the next answer to the client is lost
///     lose-zookeeper           it begins anew with nothing in it
///     reset A > B              B sees an RST of the lifeline of A, which lives
///     pause-reading TIME       the next server to read a value stands still before its check
///     heal                     all cuts end
///     load                     other clients begin to ask for things
///     put|get|delete KEY [STATUS] within TIME    asks again until it has an answer: 200, 404, any
///     begin put|get|delete KEY                   does not wait; see the condition idle
///     run TIME
///     until [not] CONDITION within TIME          to the very step that makes it true
///     check [not] CONDITION
///     assume [not] CONDITION   else the seed does not fit the story, which ends there
///
/// WHO is n1 to n5, primary or master (by ZooKeeper), member (another in sync), other (neither of
/// the first two, up) or a given name; for a cut also others. CONDITION is: healed, idle, kept
/// (something was copied or kept back), primary WHO, master WHO, serving WHO, leading WHO, insync
/// WHO, suspect WHO, up WHO. At the end everything heals and starts, and all that tst_sim checks
/// must hold.
class Scenario
{
public:
    [[nodiscard]] static core::Result<Scenario> parse(std::string_view text);

    /// Why it failed; empty if it did not.
    [[nodiscard]] std::string play(std::uint64_t seed, core::Mutant mutant, bool isTracing) const;

    [[nodiscard]] std::uint64_t seeds() const { return m_seeds; }
    [[nodiscard]] core::Mutant mutant() const { return m_mutant; }

private:
    friend class Player;
    struct Line {
        std::size_t number = 0;
        std::vector<std::string> words;
    };

    [[nodiscard]] bool isHeader(const Line &line);

    std::vector<Line> m_lines;
    int m_servers = 3;
    int m_joiners = 0;
    std::uint32_t m_replicas = 3;
    std::uint32_t m_partitions = 1;
    std::uint64_t m_seeds = 1;
    core::Mutant m_mutant = core::Mutant::None;
};

} // namespace sim
