// SPDX-License-Identifier: Apache-2.0
#include "app/serverwatchworker.h"

#include "app/supervision/procfs.h"

namespace app {

namespace {

constexpr int kPauseMs = 1000;
constexpr int kHurryMs = 100;
constexpr qint64 kMs = 1'000'000;
constexpr qint64 kHurryNs = 3000 * kMs;
constexpr qint64 kStillNews = 900 * kMs; // even if nothing has happened
constexpr std::chrono::milliseconds kPatience{500};

} // namespace

ServerWatchWorker::ServerWatchWorker(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &ServerWatchWorker::askAll);
}

void ServerWatchWorker::setServers(const QMap<QString, QString> &addresses)
{
    // A server at another address may still be the same run, whose events have been told.
    QMap<QString, Server> servers;
    for (auto it = addresses.begin(); it != addresses.end(); ++it) {
        servers[it.key()] = m_servers.value(it.key());
        servers[it.key()].address = it.value();
    }
    m_servers = servers;
    if (m_servers.isEmpty()) {
        m_timer.stop();
        delete std::exchange(m_client, nullptr);
        return;
    }
    if (m_client == nullptr)
        m_client = new cluster::Client({.node = m_servers.first().address.toStdString()}, this);
    askAll();
}

void ServerWatchWorker::hurry()
{
    m_hurryUntilNs = bootTimeNs() + kHurryNs;
    if (m_client != nullptr)
        m_timer.start(kHurryMs);
}

void ServerWatchWorker::askAll()
{
    m_timer.start(bootTimeNs() < m_hurryUntilNs ? kHurryMs : kPauseMs);
    for (auto server = m_servers.begin(); server != m_servers.end(); ++server) {
        if (!server->isAsked)
            ask(server.key(), *server);
    }
}

void ServerWatchWorker::ask(const QString &id, Server &server)
{
    server.isAsked = true;
    m_client->status(
        server.address.toStdString(),
        [this, id, askedNs = bootTimeNs()](
            const cluster::ClientResult &result) { take(id, askedNs, result); },
        kPatience);
}

void ServerWatchWorker::take(const QString &id, qint64 askedNs, const cluster::ClientResult &result)
{
    const auto server = m_servers.find(id);
    if (server == m_servers.end())
        return;
    server->isAsked = false;
    const qint64 now = bootTimeNs();
    ServerNews news;
    news.id = id;
    if (result.ok()) {
        if (const core::Result<ServerNews> read = server->status.read(id, result.value)) {
            news = *read;
            news.answeredAtNs = now;
        }
    }
    news.askedAtNs = askedNs;
    if (news.events.isEmpty() && now - server->toldNs < kStillNews)
        return;
    server->toldNs = now;
    Q_EMIT told(news);
}

} // namespace app
