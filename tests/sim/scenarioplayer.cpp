// SPDX-License-Identifier: Apache-2.0
#include "scenarioplayer.h"

#include "invariants.h"
#include "simfaults.h"
#include "simmachine.h"
#include "simnetwork.h"
#include "simzookeeper.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace sim {

namespace {

constexpr Time kHealing = 5_s;
const core::PartitionId kPartition(0);

Time timeOf(const std::string &text)
{
    const Time number = std::atoll(text.c_str());
    return text.ends_with("ms") ? number * 1_ms : number * 1_s;
}

bool isOneOf(const std::string &word, const std::set<std::string> &words)
{
    return words.contains(word);
}

const std::set<std::string> kOnServer{
    "crash", "stop", "start", "wipe", "shorten", "pause", "stall", "resume", "expire", "sync"};
const std::set<std::string> kAsking{"put", "get", "delete"};
constexpr std::array<const char *, kChannels> kChannelNames{"data", "lease", "control", "life"};

} // namespace

Player::Player(const Plan &plan, bool isTracing)
    : m_cluster(plan, isTracing)
{
    m_cluster.startServers();
}

bool Player::isCommand(const Words &words)
{
    const std::string &word = words[0];
    const std::size_t count = words.size();
    if (isOneOf(word, kOnServer) || word == "run" || word == "pause-reading")
        return count == 2;
    if (isOneOf(word, kAsking))
        return (count == 4 || count == 5) && words[count - 2] == "within";
    if (word == "let")
        return count == 4 && words[2] == "=";
    if (word == "cut")
        return count == 6 && words[2] == ">";
    if (word == "reset" || word == "switch")
        return count == 4 && words[2] == ">";
    if (word == "break" || word == "copy" || word == "hold")
        return count == 5 && words[2] == ">" && (word == "break" || Aside::isKind(words[4]));
    if (word == "cutzoo" || word == "set")
        return count == 3;
    if (word == "powerloss")
        return count == 3 && (words[2] == "all" || words[2] == "nothing");
    if (word == "begin")
        return count == 3 && isOneOf(words[1], kAsking);
    if (word == "until")
        return count >= 4 && words[count - 2] == "within";
    if (word == "check" || word == "assume")
        return count >= 2;
    return count == 1
        && isOneOf(word,
            {"heal", "load", "deliver", "lose-answer", "lose-zookeeper", "recover", "rebalance",
                "lost"});
}

std::string Player::carryOut(const Words &words)
{
    World &world = m_cluster.world();
    const std::string &word = words[0];
    if (isOneOf(word, kOnServer))
        return onServer(word, words[1]);
    if (word == "powerloss")
        return onServer(word + '-' + words[2], words[1]);
    if (isOneOf(word, kAsking))
        return ask(words);
    if (word == "let")
        return let(words[1], words[3]);
    if (word == "switch")
        return order(words[1], words[3]);
    if (word == "set")
        return tell(core::admin::Set{words[1], words[2]});
    if (word == "cut" || word == "reset" || word == "cutzoo")
        return cut(words);
    if (word == "break" || word == "copy" || word == "hold")
        return meddle(words);
    if (word == "until")
        return wait(Words(words.begin() + 1, words.end() - 2), timeOf(words.back()));
    if (word == "check") {
        const bool isTrue = holds(Words(words.begin() + 1, words.end()));
        return isTrue ? std::string() : "it does not hold";
    }
    if (word == "run")
        m_cluster.runUntil(world.now() + timeOf(words[1]));
    else if (word == "pause-reading")
        world.pauseNextRead = timeOf(words[1]);
    else if (word == "begin")
        begin(words[1], words[2], world.now() + 10_s);
    else if (word == "heal")
        world.network->heal();
    else if (word == "deliver")
        world.network->aside().deliver(world);
    else if (word == "lose-answer")
        world.clients->loseNextAnswer();
    else if (word == "lose-zookeeper")
        world.zoo->loseData();
    else if (word == "lost")
        world.invariants->lost(kPartition);
    else if (word == "recover")
        return tell(core::admin::Recover());
    else if (word == "rebalance")
        return tell(core::admin::Rebalance());
    else
        world.clients->begin(1);
    return violation();
}

std::string Player::onServer(const std::string &what, const std::string &who)
{
    World &world = m_cluster.world();
    const int server = find(who);
    if (server < 0)
        return "nobody is " + who;
    Machine &machine = world.machine(server);
    if (what == "crash")
        machine.crash();
    else if (what == "stop")
        machine.terminate(-1);
    else if (what == "start")
        machine.start();
    else if (what == "wipe" && !machine.isUp())
        machine.wipe();
    else if (what == "shorten" && !machine.isUp())
        machine.shorten();
    else if (what == "pause")
        machine.stop();
    else if (what == "stall")
        machine.stall(3600_s);
    else if (what == "resume")
        machine.resume();
    else if (what == "sync")
        machine.sync();
    else if (what == "powerloss-all")
        machine.losePower(0);
    else if (what == "powerloss-nothing")
        machine.losePower(machine.disk().unsynced());
    else if (what == "expire")
        world.zoo->expire(server);
    else
        return "that is for what is not running";
    return {};
}

std::string Player::let(const std::string &name, const std::string &who)
{
    const int server = find(who);
    if (server < 0)
        return "nobody is " + who;
    m_names[name] = server;
    if (m_cluster.world().isTracing)
        m_cluster.world().say("%s is n%d", name.c_str(), server + 1);
    return {};
}

std::string Player::order(const std::string &who, const std::string &heir)
{
    World &world = m_cluster.world();
    const int from = find(who);
    const int to = find(heir);
    const core::PartitionRecord *record = world.zoo->record(kPartition);
    if (from < 0 || to < 0 || record == nullptr)
        return "nobody is " + (from < 0 ? who : heir);
    const core::message::Switch order{kPartition, record->term, nodeId(to)};
    const int master = world.zoo->master();
    world.machine(from).receive(
        nodeId(master), world.machine(master).incarnation(), core::message::Switches{{order}});
    return violation();
}

std::string Player::tell(core::AdminOrder order)
{
    World &world = m_cluster.world();
    const int master = world.zoo->master();
    if (master < 0 || !world.machine(master).isActiveMaster())
        return "there is no master";
    world.machine(master).handle(core::event::Admin{{}, std::move(order)});
    return violation();
}

std::string Player::cut(const Words &words)
{
    World &world = m_cluster.world();
    if (words[0] == "cutzoo") {
        const int server = find(words[1]);
        if (server >= 0)
            world.zoo->cut(server, world.now() + timeOf(words[2]));
        return server >= 0 ? std::string() : "nobody is " + words[1];
    }
    for (int from = 0; from < world.count(); ++from) {
        for (int to = 0; to < world.count(); ++to) {
            const bool isFrom = words[1] == "others" || find(words[1]) == from;
            const bool isTo = words[3] == "others" || find(words[3]) == to;
            if (from == to || !isFrom || !isTo)
                continue;
            if (words[0] == "reset")
                world.network->resetLifeline(from, to);
            else if (!cutChannel(from, to, words))
                return "no such channel: " + words[4];
        }
    }
    return {};
}

std::string Player::meddle(const Words &words)
{
    const int from = find(words[1]);
    const int to = find(words[3]);
    if (from < 0 || to < 0)
        return "nobody is " + (from < 0 ? words[1] : words[3]);
    Network &network = *m_cluster.world().network;
    const auto name = std::find(kChannelNames.begin(), kChannelNames.end(), words[4]);
    if (words[0] != "break")
        network.aside().want({from, to, words[4], words[0] == "hold"});
    else if (name == kChannelNames.end() || words[4] == "life")
        return "no such channel: " + words[4];
    else
        network.breakConnection(from, to, static_cast<Channel>(name - kChannelNames.begin()));
    return {};
}

bool Player::cutChannel(int from, int to, const Words &words)
{
    World &world = m_cluster.world();
    const auto name = std::find(kChannelNames.begin(), kChannelNames.end(), words[4]);
    const Time until = world.now() + timeOf(words[5]);
    if (name != kChannelNames.end())
        world.network->cut(from, to, static_cast<Channel>(name - kChannelNames.begin()), until);
    else if (words[4] == "all")
        world.network->cutAll(from, to, until);
    else
        return false;
    return true;
}

void Player::begin(const std::string &kind, const std::string &key, Time limit)
{
    m_keys.insert(key);
    m_cluster.world().clients->ask(kind == "put" ? Call::Kind::Put
            : kind == "get"                      ? Call::Kind::Get
                                                 : Call::Kind::Delete,
        key, limit);
}

std::string Player::ask(const Words &words)
{
    World &world = m_cluster.world();
    const Time limit = world.now() + timeOf(words.back());
    const std::string status = words.size() == 5 ? words[2] : "200";
    if (world.clients->isBusy(0))
        return "the client is still busy";
    int got = 0;
    do {
        begin(words[0], words[1], limit);
        if (!runUntil({"idle"}, limit + 1_s))
            return violation().empty() ? "no answer" : violation();
        got = static_cast<int>(world.clients->lastOutcome().status);
        // In doubt: another write, of another value.
    } while (got == static_cast<int>(core::Status::OutcomeUnknown) && world.now() < limit);
    if (status != "any" && status != std::to_string(got))
        return "answered " + std::to_string(got);
    return violation();
}

std::string Player::wait(Words condition, Time limit)
{
    if (runUntil(condition, m_cluster.world().now() + limit))
        return violation();
    return violation().empty() ? "not within that time" : violation();
}

bool Player::runUntil(const Words &condition, Time limit)
{
    while (!holds(condition)) {
        if (!m_cluster.step(limit))
            return false;
    }
    return true;
}

bool Player::holds(const Words &condition)
{
    if (condition[0] == "not")
        return !holds(Words(condition.begin() + 1, condition.end()));
    World &world = m_cluster.world();
    if (condition[0] == "healed")
        return m_cluster.whyNotHealed().empty();
    if (condition[0] == "idle")
        return !world.clients->isBusy(0);
    if (condition[0] == "kept")
        return world.network->aside().hasKept();
    const core::PartitionRecord *record = world.zoo->record(kPartition);
    const int server = condition.size() < 2 ? -1 : find(condition[1]);
    if (server < 0 || record == nullptr)
        return false;
    const Machine &machine = world.machine(server);
    if (condition[0] == "primary")
        return serverOf(record->primary) == server;
    if (condition[0] == "master")
        return world.zoo->master() == server;
    if (condition[0] == "serving")
        return machine.serves(kPartition);
    if (condition[0] == "leading")
        return machine.leading(kPartition) != core::Term();
    if (condition[0] == "suspect") {
        const auto *one = machine.server();
        return one != nullptr && one->replicas().contains(kPartition)
            && one->replicas().at(kPartition).isSuspect();
    }
    if (condition[0] == "insync")
        return record->member(nodeId(server)) != nullptr
            && record->member(nodeId(server))->uid == machine.disk().uid(kPartition);
    return condition[0] == "up" && machine.isUp();
}

int Player::find(const std::string &who)
{
    World &world = m_cluster.world();
    const auto named = m_names.find(who);
    if (named != m_names.end())
        return named->second;
    const core::PartitionRecord *record = world.zoo->record(kPartition);
    const int primary = record == nullptr ? -1 : serverOf(record->primary);
    if (who == "primary")
        return primary;
    if (who == "master")
        return world.zoo->master();
    if (who == "member" && record != nullptr) {
        for (const core::Member &member : record->inSync) {
            if (serverOf(member.id) != primary)
                return serverOf(member.id);
        }
        return -1;
    }
    if (who == "other") {
        for (int i = 0; i < world.count(); ++i) {
            if (i != primary && i != world.zoo->master() && world.machine(i).isUp())
                return i;
        }
        return -1;
    }
    const int server = serverOf(core::NodeId(who));
    return server < world.count() ? server : -1;
}

std::string Player::finish()
{
    World &world = m_cluster.world();
    world.network->heal();
    world.zoo->heal();
    for (int i = 0; i < world.count(); ++i) {
        world.machine(i).resume();
        world.machine(i).start();
    }
    if (!runUntil({"healed"}, world.now() + kHealing))
        return violation().empty() ? "liveness: " + m_cluster.whyNotHealed() : violation();
    if (!runUntil({"idle"}, world.now() + kHealing))
        return violation().empty() ? "the client never had its answer" : violation();
    for (const std::string &key : m_keys) {
        const std::string why = ask({"get", key, "any", "within", "1s"});
        if (!why.empty())
            return why;
    }
    world.invariants->membersAgree();
    world.clients->checkHistories();
    return violation();
}

} // namespace sim
