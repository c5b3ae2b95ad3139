// SPDX-License-Identifier: Apache-2.0
#include "cluster/znodemirror.h"

#include "cluster/zksession.h"

#include <QPointer>

#include <limits>
#include <set>
#include <utility>

namespace cluster {

namespace {

bool isChildOf(const std::string &path, const std::string &directory)
{
    return path.size() > directory.size() + 1 && path[directory.size()] == '/'
        && path.compare(0, directory.size(), directory) == 0
        && path.find('/', directory.size() + 1) == std::string::npos;
}

bool isLost(ZkError error)
{
    return error == ZkError::ConnectionLoss || error == ZkError::SessionExpired
        || error == ZkError::Closing;
}

} // namespace

ZnodeMirror::ZnodeMirror(ZkSession &session, const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_fence(paths.fence)
{
    add(paths.fence, false, false);
    for (const std::string &path : paths.leaves)
        add(path, false, false);
    for (const std::string &path : paths.directories)
        add(path, true, false);
    for (const std::string &path : paths.freeDirectories)
        add(path, true, true);
    connect(&session, &ZkSession::connected, this, &ZnodeMirror::onConnected);
    connect(&session, &ZkSession::disconnected, this, &ZnodeMirror::onDisconnected);
    connect(&session, &ZkSession::expired, this, &ZnodeMirror::onDisconnected);
    connect(&session, &ZkSession::closed, this, &ZnodeMirror::onDisconnected);
    connect(&session, &ZkSession::watchFired, this, &ZnodeMirror::onFired);
}

void ZnodeMirror::add(const std::string &path, bool isDirectory, bool isFree)
{
    Item &item = m_items[path];
    item.isDirectory = isDirectory;
    item.isFree = isFree;
    item.isFixed = true;
}

void ZnodeMirror::onConnected(const ZkSessionInfo &info)
{
    if (info.id != m_sessionId) {
        m_sessionId = info.id;
        startAnew();
    }
    m_cut.reset();
    m_hasNews = true;
    // Both for a server that lags behind and for the watches that fired while we were away: all
    // that is to be told by then comes before its answer.
    m_isSynced = false;
    m_session.sync("/", [self = QPointer(this), generation = m_generation](const ZkReply &reply) {
        if (!self || self->m_generation != generation || !reply.ok())
            return;
        self->m_isSynced = true;
        self->advance();
    });
    std::vector<std::string> dirty;
    for (const auto &[path, item] : m_items) {
        if (item.isDirty)
            dirty.push_back(path);
    }
    for (const std::string &path : dirty)
        read(path);
}

void ZnodeMirror::onDisconnected()
{
    m_isSynced = false;
    if (std::exchange(m_isCurrent, false))
        Q_EMIT changed();
}

/// Nothing of another session counts: its watches are gone, and ZooKeeper itself may be another.
void ZnodeMirror::startAnew()
{
    ++m_generation;
    m_newest.clear();
    m_problem.clear();
    std::erase_if(m_items, [](const auto &item) { return !item.second.isFixed; });
    for (auto &[path, item] : m_items) {
        item.isDirty = true;
        item.isReading = false;
        item.hasFired = false;
    }
}

void ZnodeMirror::onFired(const std::string &path)
{
    const auto it = m_items.find(path);
    if (it == m_items.end())
        return;
    if (it->second.isReading)
        it->second.hasFired = true;
    else
        read(path);
}

void ZnodeMirror::read(const std::string &path)
{
    Item &item = m_items.at(path);
    item.isDirty = false;
    item.isReading = true;
    auto callback = [self = QPointer(this), generation = m_generation, path](const ZkReply &reply) {
        if (self && self->m_generation == generation)
            self->onAnswer(path, reply, false);
    };
    if (item.isDirectory)
        m_session.children(path, ZkSession::Watch::Yes, std::move(callback));
    else
        m_session.get(path, ZkSession::Watch::Yes, std::move(callback));
}

/// A get and a list leave no watch on what is not there.
void ZnodeMirror::awaitCreation(const std::string &path)
{
    m_items.at(path).isReading = true;
    m_session.exists(path, ZkSession::Watch::Yes,
        [self = QPointer(this), generation = m_generation, path](const ZkReply &reply) {
            if (self && self->m_generation == generation)
                self->onAnswer(path, reply, true);
        });
}

void ZnodeMirror::onAnswer(const std::string &path, const ZkReply &reply, bool wasForCreation)
{
    const auto it = m_items.find(path);
    if (it == m_items.end())
        return; // no longer listed
    Item &item = it->second;
    item.isReading = false;
    const bool wasCreated = wasForCreation && reply.ok();
    if (isLost(reply.error)) {
        item.isDirty = true;
    } else if (std::exchange(item.hasFired, false) || wasCreated) {
        read(path);
    } else if (reply.ok()) {
        store(path, reply);
    } else if (reply.error == ZkError::NoNode) {
        remove(path);
        if (!wasForCreation && item.isFixed)
            awaitCreation(path);
        else if (!item.isFixed)
            m_items.erase(it);
    } else {
        m_problem = path + ": " + toString(reply.error);
        remove(path);
    }
    advance();
}

void ZnodeMirror::store(const std::string &path, const ZkReply &reply)
{
    const Item &item = m_items.at(path);
    if (item.isDirectory) {
        list(path, reply.children);
        return;
    }
    m_hasNews = true;
    const auto znode = std::make_shared<const Znode>(Znode{reply.data, reply.stat});
    m_newest[path] = znode;
    if (!isAwaited(path))
        return;
    if (!item.isFree && reply.stat.mzxid > m_cut->zxid) {
        m_cut.reset(); // what it was at the fence will never be known
    } else {
        m_cut->tree[path] = znode;
        m_cut->awaited.erase(path);
    }
}

void ZnodeMirror::list(const std::string &directory, const std::vector<std::string> &names)
{
    std::set<std::string> listed;
    for (const std::string &name : names)
        listed.insert(directory + '/' + name);
    const auto isGone = [&](const auto &entry) {
        return isChildOf(entry.first, directory) && !listed.contains(entry.first);
    };
    std::erase_if(m_items, isGone);
    m_hasNews |= std::erase_if(m_newest, isGone) > 0;
    const bool isForCut = isAwaited(directory);
    if (isForCut) {
        std::erase_if(m_cut->tree, isGone);
        m_cut->awaited.erase(directory);
    }
    if (m_cut) // their answers are not looked at any more
        std::erase_if(
            m_cut->awaited, [this](const std::string &path) { return !m_items.contains(path); });
    const bool isFree = m_items.at(directory).isFree;
    for (const std::string &path : listed) {
        const auto [it, isNew] = m_items.try_emplace(path);
        if (!isNew)
            continue;
        it->second.isFree = isFree;
        if (isForCut)
            m_cut->awaited.insert(path);
        read(path);
    }
}

/// Of a leaf, or of a directory with what was in it.
void ZnodeMirror::remove(const std::string &path)
{
    if (m_items.at(path).isDirectory) {
        list(path, {});
        return;
    }
    m_hasNews |= m_newest.erase(path) > 0;
    if (isAwaited(path)) {
        m_cut->tree.erase(path);
        m_cut->awaited.erase(path);
    }
}

bool ZnodeMirror::isAwaited(const std::string &path) const
{
    return m_cut && m_cut->awaited.contains(path);
}

void ZnodeMirror::advance()
{
    while (m_isSynced && m_session.isConnected()) {
        if (!m_cut && !beginCut())
            return;
        if (!m_cut->awaited.empty())
            return;
        m_shown = std::move(m_cut->tree);
        m_cut.reset();
        m_isCurrent = true;
        Q_EMIT changed();
    }
}

/// False if there is nothing new, or the fence itself is not known.
bool ZnodeMirror::beginCut()
{
    const Item &fence = m_items.at(m_fence);
    if (!m_hasNews || fence.isDirty || fence.isReading)
        return false;
    m_hasNews = false;
    m_cut.emplace();
    m_cut->tree = m_newest;
    const auto it = m_newest.find(m_fence);
    m_cut->zxid =
        it == m_newest.end() ? std::numeric_limits<std::int64_t>::max() : it->second->stat.mzxid;
    for (const auto &[path, item] : m_items) {
        if (item.isReading || item.isDirty)
            m_cut->awaited.insert(path);
    }
    return true;
}

} // namespace cluster
