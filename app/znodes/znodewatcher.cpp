// SPDX-License-Identifier: Apache-2.0
#include "app/znodes/znodewatcher.h"

#include "app/supervision/procfs.h"
#include "app/znodes/znodecontent.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace app {

using cluster::ZkError;
using cluster::ZkReply;
using cluster::ZkSession;

namespace {

constexpr std::chrono::seconds kSession{10};
constexpr std::chrono::milliseconds kPause{33};
constexpr std::chrono::milliseconds kGather{15};

std::string childPath(const std::string &path, const std::string &name)
{
    return (path == "/" ? path : path + '/') + name;
}

bool isBelow(const std::string &path, const std::string &above)
{
    const std::string prefix = above == "/" ? above : above + '/';
    return path.size() > prefix.size() && path.starts_with(prefix);
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

ZnodeWatcher::ZnodeWatcher(QObject *parent)
    : QObject(parent)
    , m_pause(this)
    , m_send(this)
    , m_absence(this)
{
    for (QTimer *const timer : {&m_pause, &m_send, &m_absence})
        timer->setSingleShot(true);
    m_pause.setInterval(kPause);
    m_send.setInterval(kGather);
    m_absence.setInterval(kSession);
    connect(&m_pause, &QTimer::timeout, this, &ZnodeWatcher::readDirty);
    connect(&m_send, &QTimer::timeout, this, &ZnodeWatcher::sendNews);
    connect(&m_absence, &QTimer::timeout, this, &ZnodeWatcher::startAnother);
}

void ZnodeWatcher::open(const QString &zookeeper, const QByteArray &servers)
{
    close();
    if (!cluster::isConnectString(zookeeper.toStdString()))
        return;
    m_servers = servers.toStdString();
    m_expanded = {m_servers};
    m_session = new ZkSession(zookeeper.toStdString(), kSession, this);
    connectSession();
    m_session->open();
}

void ZnodeWatcher::close()
{
    ++m_generation;
    m_absence.stop();
    m_expanded.clear();
    m_known.clear();
    m_dirty.clear();
    m_selected.clear();
    m_news = {};
    m_state = {};
    if (!m_session)
        return;
    // It ends in the background; destroying it at once would wait for that.
    m_session->disconnect(this);
    connect(m_session, &ZkSession::closed, m_session, &QObject::deleteLater);
    m_session->close();
    m_session = nullptr;
    tell(false);
}

void ZnodeWatcher::connectSession()
{
    connect(m_session, &ZkSession::connected, this, [this](const cluster::ZkSessionInfo &info) {
        m_absence.stop();
        m_state.id = info.id;
        m_state.timeoutMs = info.timeoutMs;
        m_state.problem.clear();
        tell(true);
        readAll();
    });
    connect(m_session, &ZkSession::disconnected, this, [this] {
        m_absence.start();
        tell(false);
    });
    connect(m_session, &ZkSession::expired, this, [this] {
        tell(false);
        m_session->open();
    });
    connect(m_session, &ZkSession::openFailed, this, [this](const QString &reason) {
        m_state.problem = reason;
        tell(false);
    });
    connect(m_session, &ZkSession::watchFired, this,
        [this](const std::string &path, cluster::ZkWatchKind kind) {
            const bool isOfChildren = kind == cluster::ZkWatchKind::ChildrenChanged;
            // Nothing had watched the children of what did not exist.
            const bool isNew = kind == cluster::ZkWatchKind::Created;
            note(path,
                isNew              ? Part::Stat | Part::Children
                    : isOfChildren ? Part::Children
                                   : Part::Stat);
        });
}

void ZnodeWatcher::tell(bool isConnected)
{
    if (isConnected != m_state.isConnected || m_state.sinceNs == 0)
        m_state.sinceNs = bootTimeNs();
    m_state.isConnected = isConnected;
    Q_EMIT sessionChanged(m_state);
}

/// As in ClusterView: by now the session has expired, and a ZooKeeper that has begun anew would
/// refuse it for ever without saying so.
void ZnodeWatcher::startAnother()
{
    m_session->close();
    m_session->open();
}

ZkSession::Callback ZnodeWatcher::guarded(ZkSession::Callback callback)
{
    return [self = QPointer(this), generation = m_generation, callback = std::move(callback)](
               const ZkReply &reply) {
        if (self && self->m_generation == generation)
            callback(reply);
    };
}

void ZnodeWatcher::expand(const QByteArray &path)
{
    m_expanded.insert(path.toStdString());
    read(path.toStdString(), Part::Stat | Part::Children);
}

void ZnodeWatcher::collapse(const QByteArray &path)
{
    const std::string above = path.toStdString();
    if (above != m_servers)
        m_expanded.erase(above);
    forgetBelow(above);
}

void ZnodeWatcher::forgetBelow(const std::string &path)
{
    std::erase_if(m_expanded, [&](const std::string &expanded) {
        return isBelow(expanded, path) && expanded != m_servers;
    });
    std::erase_if(m_known, [&](const auto &known) {
        return isBelow(known.first, path) && !isBelow(known.first, m_servers);
    });
}

void ZnodeWatcher::select(const QByteArray &path)
{
    m_selected = path.toStdString();
    readContent();
}

void ZnodeWatcher::readAll()
{
    for (const std::string &path : m_expanded)
        read(path, Part::Stat | Part::Children);
    for (const auto &[path, stat] : m_known) {
        if (!m_expanded.contains(path))
            read(path, Part::Stat);
    }
    readContent();
}

void ZnodeWatcher::note(const std::string &path, int parts)
{
    m_dirty[path] |= parts;
    if (!m_pause.isActive())
        readDirty();
}

void ZnodeWatcher::readDirty()
{
    if (m_dirty.empty())
        return;
    m_pause.start();
    for (const auto &[path, parts] : std::exchange(m_dirty, {})) {
        if (m_known.contains(path) || m_expanded.contains(path))
            read(path, parts);
        if (path == m_selected)
            readContent();
    }
}

void ZnodeWatcher::read(const std::string &path, int parts)
{
    if (!m_session)
        return;
    if (parts & Part::Stat) {
        m_known.try_emplace(path);
        m_session->exists(path, ZkSession::Watch::Yes,
            guarded([this, path](const ZkReply &reply) { takeStat(path, reply); }));
    }
    if (parts & Part::Children) {
        m_session->children(path, ZkSession::Watch::Yes,
            guarded([this, path](const ZkReply &reply) { takeChildren(path, reply); }));
    }
}

void ZnodeWatcher::readContent()
{
    if (!m_session || m_selected.empty())
        return;
    m_session->get(
        m_selected, ZkSession::Watch::Yes, guarded([this, path = m_selected](const ZkReply &reply) {
            const bool isLost = reply.error == ZkError::ConnectionLoss
                || reply.error == ZkError::SessionExpired || reply.error == ZkError::Closing;
            // What is shown of it stays, with its age, while ZooKeeper is away.
            if (path == m_selected && !isLost)
                Q_EMIT contentRead(contentOf(bytes(path), reply));
        }));
}

void ZnodeWatcher::takeStat(const std::string &path, const ZkReply &reply)
{
    takeOwner(path, reply);
    const auto known = m_known.find(path);
    if (!reply.ok() || known == m_known.end())
        return;
    known->second = reply.stat;
    m_news.stats.insert(bytes(path), reply.stat);
    if (!m_send.isActive())
        m_send.start();
    // An ephemeral has no children; of any other it is to be seen when it gets its first one.
    if (reply.stat.ephemeralOwner == 0 && !m_expanded.contains(path))
        read(path, Part::Children);
}

void ZnodeWatcher::takeChildren(const std::string &path, const ZkReply &reply)
{
    if (!reply.ok())
        return;
    if (m_expanded.contains(path))
        list(path, reply);
    if (const auto known = m_known.find(path); known != m_known.end()) {
        known->second = reply.stat;
        m_news.stats.insert(bytes(path), reply.stat);
    }
    if (!m_send.isActive())
        m_send.start();
}

void ZnodeWatcher::list(const std::string &path, const ZkReply &reply)
{
    std::vector<std::string> names = reply.children;
    std::ranges::sort(names);
    ZnodeListing listing;
    listing.total = static_cast<qint64>(names.size());
    if (names.size() > static_cast<std::size_t>(ZnodeListing::kMostNames))
        names.resize(static_cast<std::size_t>(ZnodeListing::kMostNames));
    for (const std::string &name : names) {
        listing.names << bytes(name);
        const std::string child = childPath(path, name);
        const auto known = m_known.find(child);
        if (known == m_known.end())
            read(child, Part::Stat);
        else if (known->second)
            m_news.stats.insert(bytes(child), *known->second);
    }
    const std::size_t nameAt = path == "/" ? 1 : path.size() + 1;
    std::erase_if(m_known, [&](const auto &known) {
        const bool isChild =
            isBelow(known.first, path) && known.first.find('/', nameAt) == std::string::npos;
        return isChild && !std::ranges::binary_search(names, known.first.substr(nameAt));
    });
    m_news.listings.insert(bytes(path), listing);
}

void ZnodeWatcher::takeOwner(const std::string &path, const ZkReply &reply)
{
    if (reply.ok() && reply.stat.ephemeralOwner != 0 && isBelow(path, m_servers)) {
        m_news.owners.insert(
            reply.stat.ephemeralOwner, QString::fromStdString(path.substr(m_servers.size() + 1)));
    }
}

void ZnodeWatcher::sendNews()
{
    Q_EMIT newsCame(m_news);
    m_news.listings.clear();
    m_news.stats.clear();
}

} // namespace app
