// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include "cli/verify.h"

#include "cluster/runfile.h"

#include "core/json.h"
#include "core/keyhash.h"
#include "core/scan.h"

#include <QFile>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace cli {

namespace {

// A server that is frozen shall not keep the others' lines from the screen for long.
constexpr std::chrono::milliseconds kStatusTimeout{1000};
constexpr std::chrono::milliseconds kLookAgain{200}; ///< while drain waits

cluster::ClientOptions optionsFrom(const Arguments &arguments)
{
    return {.zookeeper = arguments.zookeeper,
        .cluster = arguments.cluster,
        .node = arguments.node,
        .timeout = arguments.timeout};
}

core::AdminOrder recoveryFrom(const Arguments &arguments)
{
    core::admin::Recover order;
    if (const auto partition = core::readUnsigned(arguments.operands.front())) {
        const std::uint64_t most = core::kMaxPartitions; // which is none
        order.partition = core::PartitionId(static_cast<std::uint32_t>(std::min(*partition, most)));
    }
    for (const std::string &id : arguments.dead)
        order.dead.emplace_back(id);
    return order;
}

core::AdminOrder orderFrom(const Arguments &arguments)
{
    const std::string first = arguments.operands.empty() ? "" : arguments.operands.front();
    if (arguments.verb == Verb::Drain)
        return core::admin::Drain{core::NodeId(first)};
    if (arguments.verb == Verb::Undrain)
        return core::admin::Undrain{core::NodeId(first)};
    if (arguments.verb == Verb::Remove)
        return core::admin::Remove{core::NodeId(first)};
    if (arguments.verb == Verb::Set)
        return core::admin::Set{first, arguments.operands[1]};
    if (arguments.verb == Verb::Recover)
        return recoveryFrom(arguments);
    return core::admin::Rebalance{};
}

} // namespace

Command::Command(Arguments arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_client(std::make_unique<cluster::Client>(optionsFrom(m_arguments)))
{
}

Command::~Command()
{
    if (m_lookup != nullptr)
        m_lookup->discard();
}

void Command::run(std::string value)
{
    if (m_arguments.verb == Verb::Status)
        runStatus();
    else if (m_arguments.verb == Verb::Servers)
        runServers();
    else if (m_arguments.verb == Verb::Verify)
        runVerify();
    else if (m_arguments.verb == Verb::Scan)
        runScan({{}, m_arguments.prefix, {}, core::kMaxScanItems}, 0);
    else if (m_arguments.verb >= Verb::Drain)
        runAdmin();
    else
        runData(std::move(value));
}

void Command::runAdmin()
{
    m_client->admin(orderFrom(m_arguments), [this](const cluster::ClientResult &result) {
        if (result.ok() && m_arguments.verb == Verb::Drain && m_arguments.wait)
            watchDraining();
        else
            Q_EMIT finished(printResult(m_arguments, result));
    });
}

void Command::watchDraining()
{
    m_client->map([this](const cluster::ClientResult &result) {
        const core::Result<core::ClusterMap> map = core::parseClusterMap(result.value);
        if (!result.ok() || !map) {
            return Q_EMIT finished(result.ok()
                    ? printError(m_arguments, {core::Status::Internal, map.error().message})
                    : printResult(m_arguments, result));
        }
        const core::NodeId id(m_arguments.operands.front());
        std::size_t copies = 0;
        std::size_t primaries = 0;
        for (const core::MapEntry &entry : map->partitions) {
            primaries += entry.primary == id;
            copies += entry.primary == id
                || std::count(entry.secondaries.begin(), entry.secondaries.end(), id) != 0
                || std::count(entry.learners.begin(), entry.learners.end(), id) != 0;
        }
        if (std::exchange(m_left, copies) != copies)
            Q_EMIT printed(printDraining(m_arguments, copies, primaries));
        if (copies == 0)
            Q_EMIT finished(printResult(m_arguments, {.status = core::Status::Ok}));
        else
            QTimer::singleShot(kLookAgain, this, &Command::watchDraining);
    });
}

void Command::runData(std::string value)
{
    const auto print = [this](const cluster::ClientResult &result) {
        Q_EMIT finished(printResult(m_arguments, result));
    };
    if (m_arguments.verb == Verb::Map)
        return m_client->map(print);
    const std::string &key = m_arguments.operands.front();
    if (m_arguments.verb == Verb::Get)
        m_client->get(key, print);
    else if (m_arguments.verb == Verb::Put)
        m_client->put(core::request::Put{key, std::move(value), m_arguments.ifVersion}, print);
    else if (m_arguments.verb == Verb::Delete)
        m_client->remove(core::request::Delete{key, m_arguments.ifVersion}, print);
    else
        m_client->locate(key, print);
}

void Command::runScan(const core::request::Scan &part, std::uint64_t seen)
{
    core::request::Scan asked = part;
    if (m_arguments.limit) {
        const std::uint64_t left = *m_arguments.limit - seen;
        if (left == 0)
            return Q_EMIT finished({});
        asked.limit = static_cast<std::uint32_t>(std::min<std::uint64_t>(left, asked.limit));
    }
    m_client->scan(asked, [this, asked, seen](const cluster::ClientResult &result) {
        if (!result.ok())
            return Q_EMIT finished(printResult(m_arguments, result));
        const core::Result<core::ScanPage> page =
            core::parseScanPage(asked, result.value, result.next);
        if (!page)
            return Q_EMIT finished(
                printError(m_arguments, {core::Status::Internal, page.error().message}));
        Q_EMIT printed(printItems(m_arguments, page->items));
        if (!page->next)
            return Q_EMIT finished({});
        core::request::Scan next = *page->next;
        next.limit = core::kMaxScanItems;
        runScan(next, seen + page->items.size());
    });
}

void Command::lookUp(std::function<void()> next)
{
    m_lookup = new cluster::Lookup(m_arguments.zookeeper, m_arguments.cluster);
    connect(m_lookup, &cluster::Lookup::finished, this,
        [this, next = std::move(next)](const core::Result<cluster::ClusterPicture> &picture) {
            if (!picture)
                return Q_EMIT finished(printError(m_arguments, picture.error()));
            m_picture = *picture;
            next();
        });
    m_lookup->start(cluster::Lookup::What::All, static_cast<int>(m_arguments.timeout.count()));
}

void Command::runServers()
{
    if (m_arguments.node.empty())
        return lookUp(
            [this] { Q_EMIT finished(printServers(m_arguments, serversOf(*m_picture))); });
    // Without ZooKeeper there are names and addresses, but nobody to tell health and role.
    m_client->map([this](const cluster::ClientResult &result) {
        if (!result.ok())
            return Q_EMIT finished(printResult(m_arguments, result));
        const core::Result<core::ClusterMap> map = core::parseClusterMap(result.value);
        if (!map) {
            return Q_EMIT finished(
                printError(m_arguments, {core::Status::Internal, map.error().message}));
        }
        std::vector<ServerLine> lines;
        for (const auto &[id, address] : map->servers)
            lines.push_back({id, address, {}, {}});
        Q_EMIT finished(printServers(m_arguments, lines));
    });
}

void Command::runVerify()
{
    m_verify = new Verify(m_arguments, *m_client, this);
    connect(m_verify, &Verify::finished, this, &Command::finished);
    m_verify->start();
}

void Command::runStatus()
{
    if (m_arguments.node.empty())
        return lookUp([this] { askServers(); });
    m_servers.push_back({ServerLine{{}, m_arguments.node, {}, {}}, {}});
    askServers();
}

void Command::askServers()
{
    if (m_picture) {
        for (const ServerLine &line : serversOf(*m_picture))
            m_servers.push_back({line, {}});
    }
    for (ServerStatus &server : m_servers) {
        if (server.line.address.empty())
            continue;
        ++m_missing;
        const auto take = [this, &server](const cluster::ClientResult &result) {
            server.result = result;
            if (--m_missing == 0)
                Q_EMIT finished(
                    printStatus(m_arguments, m_picture ? &*m_picture : nullptr, m_servers));
        };
        m_client->status(server.line.address, take, std::min(m_arguments.timeout, kStatusTimeout));
    }
    if (m_missing == 0)
        Q_EMIT finished(printStatus(m_arguments, m_picture ? &*m_picture : nullptr, m_servers));
}

core::Result<Arguments> findAddress(Arguments arguments)
{
    if (!arguments.node.empty() || !arguments.zookeeper.empty())
        return arguments;
    const std::string flags = "--zookeeper HOST:PORT --cluster NAME, or --node HOST:PORT";
    std::vector<cluster::LocalCluster> running =
        cluster::runningClusters(cluster::stateDirectory());
    if (!arguments.cluster.empty()) {
        std::erase_if(running,
            [&](const cluster::LocalCluster &local) { return local.name != arguments.cluster; });
    }
    if (running.size() == 1) {
        arguments.cluster = running.front().name;
        arguments.zookeeper = running.front().zookeeper;
        return arguments;
    }
    if (running.empty()) {
        const std::string which =
            arguments.cluster.empty() ? "cluster" : "cluster \"" + arguments.cluster + '"';
        return core::Error{core::Status::BadRequest,
            "no local " + which + " is running; say where one is with " + flags};
    }
    std::string names;
    for (const cluster::LocalCluster &local : running)
        names += (names.empty() ? "" : ", ") + local.name;
    return core::Error{core::Status::BadRequest,
        "several local clusters are running (" + names + "); choose one with --cluster NAME"};
}

core::Result<std::string> valueFrom(const std::string &operand)
{
    std::string text = operand;
    if (operand == "-" || operand.starts_with('@')) {
        QFile file;
        bool isOpen = false;
        if (operand == "-") {
            isOpen = file.open(stdin, QIODevice::ReadOnly);
        } else {
            file.setFileName(QFile::decodeName(operand.substr(1).c_str()));
            isOpen = file.open(QIODevice::ReadOnly);
        }
        if (!isOpen) {
            return core::Error{core::Status::BadRequest,
                "cannot read " + operand.substr(1) + ": " + file.errorString().toStdString()};
        }
        const QByteArray bytes = file.read(2 * static_cast<qint64>(core::kMaxValueBytes));
        text.assign(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    constexpr std::string_view kSpace = " \t\r\n";
    text.erase(0, std::min(text.find_first_not_of(kSpace), text.size()));
    text.erase(text.find_last_not_of(kSpace) + 1);
    return text;
}

} // namespace cli
