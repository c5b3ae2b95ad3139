// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin.h"
#include "simclient.h"
#include "simcluster.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace sim {

/// Carries out the commands of a Scenario on a cluster of its own.
class Player
{
public:
    using Words = std::vector<std::string>;

    Player(const Plan &plan, bool isTracing);

    /// True if the words have the form of a command; names and conditions are not looked at.
    [[nodiscard]] static bool isCommand(const Words &words);

    /// Why it failed; empty if it did not. REQUIRES isCommand.
    [[nodiscard]] std::string carryOut(const Words &words);
    /// False for a condition that there is not.
    [[nodiscard]] bool holds(const Words &condition);
    /// Heals, and checks all that holds in every schedule.
    [[nodiscard]] std::string finish();

private:
    [[nodiscard]] std::string onServer(const std::string &what, const std::string &who);
    [[nodiscard]] std::string order(const std::string &who, const std::string &heir);
    [[nodiscard]] std::string tell(core::AdminOrder order);
    [[nodiscard]] std::string cut(const Words &words);
    [[nodiscard]] std::string meddle(const Words &words);
    [[nodiscard]] bool cutChannel(int from, int to, const Words &words);
    [[nodiscard]] std::string ask(const Words &words);
    [[nodiscard]] std::string let(const std::string &name, const std::string &who);
    [[nodiscard]] std::string wait(Words condition, Time limit);
    /// Runs until then, or until the condition holds; true if it does.
    [[nodiscard]] bool runUntil(const Words &condition, Time limit);
    /// -1 for nobody.
    [[nodiscard]] int find(const std::string &who);
    [[nodiscard]] const std::string &violation() { return m_cluster.world().violation; }
    void begin(const std::string &kind, const std::string &key, Time limit);

    Cluster m_cluster;
    std::map<std::string, int> m_names;
    std::set<std::string> m_keys;
};

} // namespace sim
