// SPDX-License-Identifier: Apache-2.0
#include "scenario.h"

#include "scenarioplayer.h"
#include "simrunner.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace sim {

namespace {

core::Error wrong(std::size_t line, const std::string &what)
{
    return {core::Status::BadRequest, "line " + std::to_string(line) + ": " + what};
}

} // namespace

bool Scenario::isHeader(const Line &line)
{
    const std::string &word = line.words[0];
    if (line.words.size() != 2)
        return false;
    const std::string &value = line.words[1];
    const auto number = static_cast<std::uint32_t>(std::atoi(value.c_str()));
    if (word == "bug") {
        m_mutant = mutantNamed(value).value_or(core::Mutant::None);
        return m_mutant != core::Mutant::None;
    }
    if (word == "servers")
        m_servers = static_cast<int>(number);
    else if (word == "joiners")
        m_joiners = static_cast<int>(number);
    else if (word == "replicas")
        m_replicas = number;
    else if (word == "partitions")
        m_partitions = number;
    else if (word == "seeds")
        m_seeds = number;
    else
        return false;
    return number > 0;
}

core::Result<Scenario> Scenario::parse(std::string_view text)
{
    Scenario scenario;
    std::istringstream stream{std::string(text)};
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        line.resize(std::min(line.size(), line.find('#')));
        std::istringstream words(line);
        Line parsed{number, {}};
        for (std::string word; words >> word;)
            parsed.words.push_back(word);
        if (parsed.words.empty() || scenario.isHeader(parsed))
            continue;
        if (!Player::isCommand(parsed.words))
            return wrong(number, "no such command: " + line);
        scenario.m_lines.push_back(std::move(parsed));
    }
    if (scenario.m_servers + scenario.m_joiners > kMostServers)
        return wrong(0, "too many servers");
    return scenario;
}

std::string Scenario::play(std::uint64_t seed, core::Mutant mutant, bool isTracing) const
{
    core::activeMutant = mutant;
    Plan plan;
    plan.seed = seed;
    plan.servers = m_servers;
    plan.joiners = m_joiners;
    plan.config.replicas = m_replicas;
    plan.config.partitions = m_partitions;
    plan.expect = static_cast<std::uint32_t>(m_servers);
    plan.clients = 3;
    plan.thinkLeast = 200_us;
    plan.thinkMost = 5_ms;
    const auto has = [this](const char *word) {
        return std::any_of(m_lines.begin(), m_lines.end(),
            [word](const Line &line) { return line.words[0] == word; });
    };
    if (has("pause-reading"))
        plan.patience = 5_s;
    const bool losesPower = has("powerloss") || has("shorten");
    plan.weights[static_cast<std::size_t>(Fault::PowerLoss)] = losesPower ? 1 : 0;
    Player player(plan, isTracing);
    for (const Line &line : m_lines) {
        if (line.words[0] == "assume") {
            if (!player.holds(Player::Words(line.words.begin() + 1, line.words.end())))
                return {};
            continue;
        }
        const std::string why = player.carryOut(line.words);
        if (!why.empty())
            return "line " + std::to_string(line.number) + ": " + why;
    }
    return player.finish();
}

} // namespace sim
