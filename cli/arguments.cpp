// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include "cluster/channel.h"
#include "cluster/zktypes.h"

#include "core/json.h"
#include "core/names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cli {

namespace {

struct VerbRow {
    std::string_view word;
    Verb verb;
    std::size_t operands;
    std::string_view takes;
};

constexpr auto kVerbs = std::to_array<VerbRow>({
    {"get", Verb::Get, 1, "KEY"},
    {"put", Verb::Put, 2, "KEY JSON|@FILE|-"},
    {"delete", Verb::Delete, 1, "KEY"},
    {"scan", Verb::Scan, 0, "nothing but --prefix and --limit"},
    {"locate", Verb::Locate, 1, "KEY"},
    {"map", Verb::Map, 0, "nothing"},
    {"status", Verb::Status, 0, "nothing"},
    {"servers", Verb::Servers, 0, "nothing"},
    {"verify", Verb::Verify, 0, "nothing"},
    {"drain", Verb::Drain, 1, "ID"},
    {"undrain", Verb::Undrain, 1, "ID"},
    {"rebalance", Verb::Rebalance, 0, "nothing"},
    {"remove", Verb::Remove, 1, "ID"},
    {"set", Verb::Set, 2, "NAME VALUE"},
    {"recover", Verb::Recover, 1, "PARTITION or \"all\""},
});

constexpr auto kNotBuiltVerbs =
    std::to_array<std::string_view>({"watch", "export", "import", "backup", "restore", "bench"});

constexpr auto kNotBuiltFlags = std::to_array<std::string_view>(
    {"--secret-file", "--ttl", "--clients", "--depth", "--size", "--reads", "--seconds"});

constexpr std::chrono::milliseconds kLongestTimeout = std::chrono::hours(1);

core::Error wrong(std::string message)
{
    return {core::Status::BadRequest, std::move(message)};
}

template <typename Words>
bool contains(const Words &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

core::Result<void> setTimeout(const std::string &text, Arguments &arguments)
{
    constexpr auto kMost = static_cast<std::uint64_t>(kLongestTimeout.count());
    const core::Result<std::uint64_t> ms = core::readUnsigned(text);
    if (!ms || *ms == 0 || *ms > kMost)
        return wrong("--timeout takes 1 to 3600000 milliseconds, not \"" + text + '"');
    arguments.timeout = std::chrono::milliseconds(*ms);
    return {};
}

core::Result<void> setLimit(const std::string &text, Arguments &arguments)
{
    const core::Result<std::uint64_t> limit = core::readUnsigned(text);
    if (!limit || *limit == 0)
        return wrong("--limit takes a number from 1, not \"" + text + '"');
    arguments.limit = *limit;
    return {};
}

core::Result<void> setVersion(const std::string &text, Arguments &arguments)
{
    const core::Result<std::uint64_t> version = core::readUnsigned(text);
    if (!version)
        return wrong("--if-version takes a version as put prints it, not \"" + text + '"');
    if (arguments.ifVersion)
        return wrong("one condition at a time: --if-version N or --if-absent");
    arguments.ifVersion = core::Decree(*version);
    return {};
}

core::Result<void> setDead(const std::string &text, Arguments &arguments)
{
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        const std::string id = text.substr(begin, comma - begin);
        if (!core::isNodeId(id))
            return wrong("--dead takes servers' names: n1[,n2…]");
        arguments.dead.push_back(id);
        begin = comma + 1;
    }
    return {};
}

core::Result<void> setValue(std::string_view flag, const std::string &value, Arguments &arguments)
{
    if (flag == "--timeout")
        return setTimeout(value, arguments);
    if (flag == "--limit")
        return setLimit(value, arguments);
    if (flag == "--dead")
        return setDead(value, arguments);
    if (flag == "--prefix") {
        arguments.prefix = value;
        return {};
    }
    if (flag == "--if-version")
        return setVersion(value, arguments);
    if (flag == "--auth") {
        if (value != "none")
            return wrong("--auth takes \"none\" alone");
    } else if (flag == "--zookeeper") {
        if (!cluster::isConnectString(value))
            return wrong("--zookeeper takes host:port[,host:port…][/chroot]");
        arguments.zookeeper = value;
    } else if (flag == "--cluster") {
        if (!core::isNodeId(value))
            return wrong("--cluster takes lower-case letters, digits and dashes");
        arguments.cluster = value;
    } else {
        if (!cluster::hostAndPortFrom(value))
            return wrong("--node takes host:port");
        arguments.node = value;
    }
    return {};
}

bool setSwitch(std::string_view flag, Arguments &arguments)
{
    if (flag == "--json")
        arguments.json = true;
    else if (flag == "--accept-data-loss")
        arguments.acceptDataLoss = true;
    else if (flag == "--help")
        arguments.help = true;
    else if (flag == "--version")
        arguments.version = true;
    else if (flag == "--no-wait")
        arguments.wait = false;
    else
        return false;
    return true;
}

core::Result<void> setVerb(Arguments &arguments)
{
    if (arguments.operands.empty())
        return wrong("no verb; kvctl --help names them");
    const std::string word = arguments.operands.front();
    arguments.operands.erase(arguments.operands.begin());
    const auto row = std::find_if(
        kVerbs.begin(), kVerbs.end(), [&](const VerbRow &known) { return known.word == word; });
    if (row == kVerbs.end()) {
        if (contains(kNotBuiltVerbs, word))
            return wrong("not built yet: " + word);
        return wrong("unknown verb: " + word + "; kvctl --help names them");
    }
    if (arguments.operands.size() != row->operands)
        return wrong(word + " takes " + std::string(row->takes));
    arguments.verb = row->verb;
    return {};
}

core::Result<void> checkTogether(const Arguments &arguments)
{
    if (!arguments.node.empty() && (!arguments.zookeeper.empty() || !arguments.cluster.empty()))
        return wrong("--node cannot stand together with --zookeeper or --cluster");
    if (!arguments.zookeeper.empty() && arguments.cluster.empty())
        return wrong("--zookeeper needs --cluster");
    if (arguments.verb != Verb::Scan && (!arguments.prefix.empty() || arguments.limit))
        return wrong("--prefix and --limit go with scan alone");
    if (arguments.ifVersion && arguments.verb != Verb::Put && arguments.verb != Verb::Delete)
        return wrong("--if-version and --if-absent are for put and delete");
    if (arguments.verb != Verb::Drain && !arguments.wait)
        return wrong("--no-wait goes with drain alone");
    const bool isOfServer = arguments.verb == Verb::Drain || arguments.verb == Verb::Undrain
        || arguments.verb == Verb::Remove;
    if (isOfServer && !core::isNodeId(arguments.operands.front()))
        return wrong("ID: not a server's name: " + arguments.operands.front());
    const bool isRecover = arguments.verb == Verb::Recover;
    if (!isRecover && (arguments.acceptDataLoss || !arguments.dead.empty()))
        return wrong("--accept-data-loss and --dead go with recover alone");
    if (isRecover && !arguments.acceptDataLoss)
        return wrong("recover gives up what the lost copies alone held: say --accept-data-loss");
    if (isRecover && arguments.operands.front() != "all"
        && !core::readUnsigned(arguments.operands.front()))
        return wrong("recover takes PARTITION or \"all\"");
    return {};
}

} // namespace

core::Result<Arguments> parseArguments(const std::vector<std::string> &words)
{
    constexpr auto kValueFlags = std::to_array<std::string_view>({"--zookeeper", "--cluster",
        "--node", "--auth", "--timeout", "--prefix", "--limit", "--if-version", "--dead"});
    Arguments arguments;
    bool isIfAbsent = false;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (*word == "--") {
            arguments.operands.insert(arguments.operands.end(), word + 1, words.end());
            break;
        }
        if (!word->starts_with("--")) {
            arguments.operands.push_back(*word);
            continue;
        }
        const std::size_t equals = word->find('=');
        const std::string flag = word->substr(0, equals);
        if (contains(kNotBuiltFlags, flag))
            return wrong("not built yet: " + flag);
        if (*word == "--if-absent") {
            const core::Result<void> set = setVersion("0", arguments);
            if (!set)
                return set.error();
            isIfAbsent = true;
            continue;
        }
        if (equals == std::string::npos && setSwitch(flag, arguments))
            continue;
        if (!contains(kValueFlags, flag))
            return wrong("unknown flag: " + *word);
        if (equals == std::string::npos && word + 1 == words.end())
            return wrong(flag + " needs a value");
        const std::string value = equals == std::string::npos ? *++word : word->substr(equals + 1);
        const core::Result<void> set = setValue(flag, value, arguments);
        if (!set)
            return set.error();
    }
    if (arguments.help || arguments.version)
        return arguments;
    core::Result<void> checked = setVerb(arguments);
    if (checked)
        checked = checkTogether(arguments);
    if (checked && isIfAbsent && arguments.verb != Verb::Put)
        checked = wrong("--if-absent is for put");
    return checked ? core::Result<Arguments>(std::move(arguments)) : checked.error();
}

std::string helpText()
{
    return R"(Reads, writes and inspects a Kvorum cluster.

kvctl [--zookeeper HOST:PORT[,…][/CHROOT] --cluster NAME | --node HOST:PORT]
      [--auth none] [--json] [--timeout MS] VERB

  get KEY                   prints the value
  put KEY JSON|@FILE|-      stores a JSON value, from a file or standard input too; prints the version
      [--if-version N | --if-absent]  only if the key has that version, or does not exist
  delete KEY [--if-version N]
  scan [--prefix P] [--limit N]
                            every key, or those that begin so, with its value, by partition
  locate KEY                where the key lives
  map                       every partition and its servers
  status                    the cluster, and what each server says of itself
  servers                   every server's address, health and role
  verify                    compares all copies in sync by digest; names those that differ
  recover PARTITION|all --accept-data-loss [--dead ID[,ID…]]
                            where every copy in sync is lost: goes on with the best that is left,
                            or nothing. --dead: these servers are, though nothing proves it

  drain ID [--no-wait]      moves all that the server holds to others, and waits until nothing is left
  undrain ID                it may hold something again
  rebalance                 spreads copies and primaries now, not only after a calm
  remove ID                 a server that is down or drained belongs to the cluster no more
  set NAME VALUE            replicas, minInsync, detection, durability or readMode of the cluster

  --zookeeper, --cluster    asks ZooKeeper who is master, and the master where the key lives
  --node                    asks that server, and follows where it points
  neither                   the one local cluster that is running; with --cluster the one so named
  --json                    one JSON object a line, errors too
  --timeout MS              gives up after so long (5000)
  --                        what follows is no flag

Exit codes: 0 ok, 1 not found, condition failed or (verify) copies differ, 2 usage, 3 unavailable,
4 it is not known whether it was written.
)";
}

} // namespace cli
