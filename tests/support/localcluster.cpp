// SPDX-License-Identifier: Apache-2.0
#include "support/localcluster.h"

#include "support/waiting.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace support {

namespace {

using std::chrono_literals::operator""s;

// For a loaded machine and for sanitizers; what is to be fast is measured, not limited here.
constexpr std::chrono::seconds kStartPatience = 60s;
constexpr std::chrono::seconds kDeathPatience = 20s;

} // namespace

LocalCluster::LocalCluster(LocalClusterOptions options)
    : m_options(std::move(options))
    , m_zookeeper(m_options.hosts != nullptr ? Hosts::address(0) : QStringLiteral("127.0.0.1"))
{
    for (int i = 0; i < m_options.servers; ++i)
        (void)addServer();
}

LocalCluster::~LocalCluster()
{
    m_view.reset(); // before its ZooKeeper, whose end it would notice
}

bool LocalCluster::start()
{
    if (!startZooKeeper())
        return false;
    launchServers();
    for (NodeServer *server : servers()) {
        if (!server->waitListening(kStartPatience)) {
            m_problem = server->id() + QStringLiteral(" does not listen");
            return false;
        }
    }
    if (waitReady(m_options.servers, kStartPatience))
        return true;
    m_problem = QStringLiteral("the cluster is not READY after a minute");
    return false;
}

bool LocalCluster::startZooKeeper()
{
    if (!m_zookeeper.start()) {
        m_problem = m_zookeeper.problem();
        return false;
    }
    if (!m_view) {
        m_view = std::make_unique<ClusterView>(m_zookeeper.connectString(), m_name);
        m_view->open();
    }
    if (waitFor([this] { return m_view->isConnected(); }, kStartPatience))
        return true;
    m_problem = QStringLiteral("no session with ZooKeeper");
    return false;
}

void LocalCluster::launchServers()
{
    for (NodeServer *server : servers())
        server->launch(arguments(*server));
}

/// Not launched: the constructor makes the first ones before there is a ZooKeeper.
NodeServer &LocalCluster::addServer()
{
    const QString id = QStringLiteral("n%1").arg(m_servers.size() + 1);
    const QString program = LocalCluster::program(m_options.program);
    m_servers.push_back(std::make_unique<NodeServer>(id,
        NodeServer::Place{
            program, m_directory.filePath(id), m_directory.filePath(id + QStringLiteral(".log"))}));
    if (m_options.hosts != nullptr) {
        const int host = static_cast<int>(m_servers.size());
        m_servers.back()->setHost(m_options.hosts->descriptor(host), Hosts::address(host));
    }
    if (m_options.throughProxy) {
        const std::string name = id.toStdString();
        m_proxyPorts[id] = m_proxy.add(name);
        m_servers.back()->setOnPort([this, name](quint16 port) { m_proxy.setTarget(name, port); });
    }
    return *m_servers.back();
}

QString LocalCluster::program(const QString &name)
{
    const QString folder =
        qEnvironmentVariable("KVORUM_BIN", QCoreApplication::applicationDirPath());
    return folder + u'/' + name;
}

QStringList LocalCluster::arguments(const NodeServer &server) const
{
    QStringList own{QStringLiteral("--id"), server.id(), QStringLiteral("--cluster"), m_name,
        QStringLiteral("--zookeeper"), QString::fromStdString(m_zookeeper.connectString()),
        QStringLiteral("--data"), server.place().data, QStringLiteral("--listen"),
        server.address() + QStringLiteral(":0"), QStringLiteral("--auth"), QStringLiteral("none"),
        QStringLiteral("--expect"), QString::number(m_options.servers),
        QStringLiteral("--partitions"), QString::number(m_options.partitions),
        QStringLiteral("--replicas"), QString::number(m_options.replicas)};
    if (m_options.throughProxy)
        own << QStringLiteral("--advertise")
            << QStringLiteral("127.0.0.1:%1").arg(m_proxyPorts.at(server.id()));
    return own + m_options.more;
}

bool LocalCluster::waitReady(int up, std::chrono::milliseconds patience)
{
    const auto isReady = [this, up] {
        if (!m_view->isCurrent() || m_view->serversUp() != up
            || m_view->status() != QStringLiteral("READY") || m_view->master().isEmpty())
            return false;
        // Znodes are read one after the other: what the status counts must have been seen too.
        const QStringList nodes = m_view->children("nodes");
        const auto isUp = [this](const QString &id) {
            return m_view->object("nodes/" + id.toStdString())[u"health"] == QStringLiteral("up");
        };
        if (std::count_if(nodes.begin(), nodes.end(), isUp) != up)
            return false;
        const auto partitions = m_view->partitions();
        const auto wanted = std::min<qsizetype>(m_options.replicas, up);
        return partitions.size() == m_options.partitions
            && std::all_of(partitions.begin(), partitions.end(), [&](const auto &entry) {
                   return ClusterView::inSync(entry.second).size() >= wanted;
               });
    };
    return waitFor(isReady, patience);
}

bool LocalCluster::waitInSync(const QString &id, std::chrono::milliseconds patience)
{
    const std::int64_t until = nowNs() + std::chrono::nanoseconds(patience).count();
    const qint64 pid = server(id).pid();
    const std::string name = id.toStdString();
    const auto isThisRunUp = [&] {
        const QJsonObject entry = m_view->object("servers/" + name);
        const QJsonObject node = m_view->object("nodes/" + name);
        return entry[u"pid"].toInteger() == pid && node[u"health"] == QStringLiteral("up")
            && node[u"incarnation"] == entry[u"incarnation"];
    };
    if (!waitFor(isThisRunUp, patience))
        return false;
    return waitReady(running(), std::chrono::milliseconds((until - nowNs()) / 1'000'000));
}

void LocalCluster::kill(const QString &id)
{
    signal(id, SIGKILL);
    if (!server(id).waitGone(kDeathPatience))
        qFatal("%s does not die", qPrintable(id));
}

void LocalCluster::launch(const QString &id)
{
    server(id).launch(arguments(server(id)));
}

bool LocalCluster::waitListening(const QString &id)
{
    return server(id).waitListening(kStartPatience);
}

NodeServer &LocalCluster::server(const QString &id)
{
    const auto found = std::find_if(
        m_servers.begin(), m_servers.end(), [&](const auto &s) { return s->id() == id; });
    if (found == m_servers.end())
        qFatal("there is no server %s", qPrintable(id));
    return **found;
}

std::vector<NodeServer *> LocalCluster::servers()
{
    std::vector<NodeServer *> all;
    for (const std::unique_ptr<NodeServer> &server : m_servers)
        all.push_back(server.get());
    return all;
}

QStringList LocalCluster::ids() const
{
    QStringList ids;
    for (const std::unique_ptr<NodeServer> &server : m_servers)
        ids << server->id();
    return ids;
}

int LocalCluster::running() const
{
    return static_cast<int>(std::count_if(
        m_servers.begin(), m_servers.end(), [](const auto &s) { return s->isRunning(); }));
}

void LocalCluster::printState(qint64 bytesOfEachLog)
{
    for (const std::unique_ptr<NodeServer> &server : m_servers) {
        std::fprintf(stderr, "--- %s%s, the end of its log:\n%s\n", qPrintable(server->id()),
            server->isRunning() ? "" : " (not running)",
            server->logTail(bytesOfEachLog).constData());
    }
    if (!m_view)
        return;
    QFile file(m_directory.filePath(QStringLiteral("znodes")));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    for (const auto &[path, znode] : m_view->znodes()) {
        const std::string line = path + ' ' + znode.data + '\n';
        if (isOpen)
            file.write(line.data(), static_cast<qint64>(line.size()));
        if (!path.starts_with("mappings/"))
            std::fputs(line.c_str(), stderr);
    }
}

void LocalCluster::keepLogs()
{
    m_directory.setAutoRemove(false);
    std::fprintf(stderr, "data, logs and znodes are kept in %s\n", qPrintable(m_directory.path()));
}

} // namespace support
