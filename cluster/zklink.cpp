// SPDX-License-Identifier: Apache-2.0
#include "cluster/zklink.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace cluster {

namespace {

constexpr std::chrono::seconds kOpenRetry{1};

/// The library has ENOENT for a name that nobody knows, and EINVAL for one that cannot be asked for
/// just now; everything else that is EINVAL was checked before.
std::string openProblem(int error, const std::string &connectString)
{
    const bool isName = error == ENOENT || error == EINVAL;
    return isName ? "no host of " + connectString + " can be found by its name"
                  : std::strerror(error);
}

/// The library has one log for the process, on standard error, which is ours. What it has to say
/// that matters arrives as events.
void silenceLibrary()
{
    static std::once_flag done;
    std::call_once(done, [] { zoo_set_debug_level(static_cast<ZooLogLevel>(0)); });
}

ZkError fromReturnCode(int rc)
{
    switch (rc) {
    case ZOK:
        return ZkError::Ok;
    case ZNONODE:
        return ZkError::NoNode;
    case ZNODEEXISTS:
        return ZkError::NodeExists;
    case ZBADVERSION:
        return ZkError::BadVersion;
    case ZNOTEMPTY:
        return ZkError::NotEmpty;
    case ZCONNECTIONLOSS:
    case ZOPERATIONTIMEOUT:
        return ZkError::ConnectionLoss;
    case ZSESSIONEXPIRED:
    case ZINVALIDSTATE:
        return ZkError::SessionExpired;
    case ZCLOSING:
        return ZkError::Closing;
    case ZRUNTIMEINCONSISTENCY:
        return ZkError::RolledBack;
    default:
        return ZkError::Other;
    }
}

ZkStat fromLibrary(const Stat &stat)
{
    return {stat.version, stat.mzxid, stat.czxid, stat.pzxid, stat.ephemeralOwner, stat.ctime,
        stat.mtime, stat.dataLength, stat.numChildren, stat.cversion};
}

/// ZkWatchKind of an event's number: the library's are variables, so no switch.
ZkWatchKind watchKind(int type)
{
    if (type == ZOO_CREATED_EVENT)
        return ZkWatchKind::Created;
    if (type == ZOO_DELETED_EVENT)
        return ZkWatchKind::Deleted;
    return type == ZOO_CHILD_EVENT ? ZkWatchKind::ChildrenChanged : ZkWatchKind::DataChanged;
}

int sizeOf(const std::string &data)
{
    return static_cast<int>(data.size()); // kMaxZkRequestBytes keeps it small
}

} // namespace

ZkLink::ZkLink(Target target, Sink sink)
    : m_target(std::move(target))
    , m_sink(std::move(sink))
    , m_thread([this] { run(); })
{
}

ZkLink::~ZkLink()
{
    end();
    m_thread.join();
}

void ZkLink::submit(std::uint64_t id, ZkRequest request)
{
    const std::lock_guard lock(m_handleMutex);
    if (m_ending)
        return;
    if (m_handle == nullptr)
        m_queued.emplace_back(id, std::move(request));
    else
        send(id, request);
}

void ZkLink::end()
{
    const std::lock_guard lock(m_handleMutex);
    m_ending = true;
    m_wake.notify_one();
}

void ZkLink::detach()
{
    const std::lock_guard lock(m_callMutex);
    m_sink = nullptr;
}

void ZkLink::run()
{
    silenceLibrary();
    zhandle_t *handle = openHandle();
    {
        std::unique_lock lock(m_handleMutex);
        if (handle != nullptr && !m_ending) {
            m_handle = handle;
            for (const auto &[id, request] : m_queued)
                send(id, request);
        }
        m_queued.clear();
        m_wake.wait(lock, [this] { return m_ending; });
        m_handle = nullptr;
    }
    // Waits for the library's threads and, for 1.5 s at most, for the server's word that the
    // session is over. It does not run the completions of all that was in flight: their calls are
    // freed with us.
    if (handle != nullptr)
        zookeeper_close(handle);
    tell(ZkLinkEvent(ZkLinkEvent::Kind::Ended));
}

/// A handle, or null when the link was ended before there was one.
zhandle_t *ZkLink::openHandle()
{
    while (true) {
        const int timeoutMs = static_cast<int>(m_target.timeout.count());
        errno = 0;
        zhandle_t *handle = zookeeper_init(
            m_target.connectString.c_str(), &ZkLink::onWatch, timeoutMs, nullptr, this, 0);
        if (handle != nullptr)
            return handle;
        ZkLinkEvent failed(ZkLinkEvent::Kind::OpenFailed);
        failed.text = openProblem(errno, m_target.connectString);
        tell(std::move(failed));
        std::unique_lock lock(m_handleMutex);
        if (m_wake.wait_for(lock, kOpenRetry, [this] { return m_ending; }))
            return nullptr;
    }
}

void ZkLink::send(std::uint64_t id, const ZkRequest &request)
{
    auto owned = std::make_unique<Call>();
    Call *call = owned.get();
    call->link = this;
    call->id = id;
    {
        const std::lock_guard lock(m_callMutex);
        m_calls.emplace(call, std::move(owned));
    }
    const int rc = dispatch(request, call);
    if (rc == ZOK)
        return;
    // Refused by the library: it will not call the completion.
    ZkReply reply;
    reply.error = fromReturnCode(rc);
    finish(*take(call), std::move(reply));
}

int ZkLink::dispatch(const ZkRequest &request, Call *call)
{
    const ZkOp &op = request.op;
    const char *path = op.path.c_str();
    const char *data = op.data.c_str();
    const int watch = request.watch ? 1 : 0;
    switch (request.kind) {
    case ZkRequest::Kind::Get:
        return zoo_aget(m_handle, path, watch, &ZkLink::onData, call);
    case ZkRequest::Kind::Children:
        return zoo_aget_children2(m_handle, path, watch, &ZkLink::onChildren, call);
    case ZkRequest::Kind::Exists:
        return zoo_aexists(m_handle, path, watch, &ZkLink::onStat, call);
    case ZkRequest::Kind::Create:
        return zoo_acreate(m_handle, path, data, sizeOf(op.data), &ZOO_OPEN_ACL_UNSAFE,
            op.ephemeral ? ZOO_EPHEMERAL : ZOO_PERSISTENT, &ZkLink::onString, call);
    case ZkRequest::Kind::Set:
        return zoo_aset(m_handle, path, data, sizeOf(op.data), op.version, &ZkLink::onStat, call);
    case ZkRequest::Kind::Remove:
        return zoo_adelete(m_handle, path, op.version, &ZkLink::onVoid, call);
    case ZkRequest::Kind::Multi:
        return dispatchMulti(request.ops, call);
    case ZkRequest::Kind::Sync:
        return zoo_async(m_handle, path, &ZkLink::onString, call);
    }
    return ZBADARGUMENTS;
}

int ZkLink::dispatchMulti(const std::vector<ZkOp> &ops, Call *call)
{
    // The library looks at this too, at each operation, and after the first refusal frees what it
    // never allocated: the paths of the operations before.
    if (const int rc = is_unrecoverable(m_handle); rc != ZOK)
        return rc;
    std::vector<zoo_op_t> encoded(ops.size());
    call->results.resize(ops.size());
    call->stats.resize(ops.size());
    for (std::size_t i = 0; i < ops.size(); ++i) {
        const ZkOp &op = ops[i];
        const char *path = op.path.c_str();
        switch (op.kind) {
        case ZkOp::Kind::Create:
            zoo_create_op_init(&encoded[i], path, op.data.c_str(), sizeOf(op.data),
                &ZOO_OPEN_ACL_UNSAFE, op.ephemeral ? ZOO_EPHEMERAL : ZOO_PERSISTENT, nullptr, 0);
            break;
        case ZkOp::Kind::Set:
            zoo_set_op_init(
                &encoded[i], path, op.data.c_str(), sizeOf(op.data), op.version, &call->stats[i]);
            break;
        case ZkOp::Kind::Remove:
            zoo_delete_op_init(&encoded[i], path, op.version);
            break;
        case ZkOp::Kind::Check:
            zoo_check_op_init(&encoded[i], path, op.version);
            break;
        }
    }
    return zoo_amulti(m_handle, static_cast<int>(ops.size()), encoded.data(), call->results.data(),
        &ZkLink::onVoid, call);
}

void ZkLink::tell(ZkLinkEvent event)
{
    const std::lock_guard lock(m_callMutex);
    if (m_sink)
        m_sink(std::move(event));
}

std::unique_ptr<ZkLink::Call> ZkLink::take(const void *data)
{
    const auto *call = static_cast<const Call *>(data);
    ZkLink *link = call->link;
    const std::lock_guard lock(link->m_callMutex);
    const auto it = link->m_calls.find(call);
    std::unique_ptr<Call> owned = std::move(it->second);
    link->m_calls.erase(it);
    return owned;
}

void ZkLink::finish(const Call &call, ZkReply reply)
{
    ZkLinkEvent event(ZkLinkEvent::Kind::Reply);
    event.id = call.id;
    event.reply = std::move(reply);
    call.link->tell(std::move(event));
}

void ZkLink::onWatch(zhandle_t *handle, int type, int state, const char *path, void *context)
{
    auto *link = static_cast<ZkLink *>(context);
    if (type != ZOO_SESSION_EVENT) {
        ZkLinkEvent fired(ZkLinkEvent::Kind::Watch);
        fired.text = path;
        fired.watch = watchKind(type);
        link->tell(std::move(fired));
        return;
    }
    if (state == ZOO_CONNECTED_STATE) {
        ZkLinkEvent connected(ZkLinkEvent::Kind::Connected);
        connected.info.id = zoo_client_id(handle)->client_id;
        connected.info.timeoutMs = zoo_recv_timeout(handle);
        link->tell(std::move(connected));
    } else if (state == ZOO_EXPIRED_SESSION_STATE || state == ZOO_AUTH_FAILED_STATE) {
        link->tell(ZkLinkEvent(ZkLinkEvent::Kind::Expired));
    } else if (state == ZOO_CONNECTING_STATE || state == ZOO_NOTCONNECTED_STATE) {
        link->tell(ZkLinkEvent(ZkLinkEvent::Kind::Disconnected));
    }
}

void ZkLink::onData(int rc, const char *value, int size, const Stat *stat, const void *data)
{
    ZkReply reply;
    reply.error = fromReturnCode(rc);
    if (rc == ZOK && value != nullptr && size > 0)
        reply.data.assign(value, static_cast<std::size_t>(size));
    if (rc == ZOK && stat != nullptr)
        reply.stat = fromLibrary(*stat);
    finish(*take(data), std::move(reply));
}

void ZkLink::onStat(int rc, const Stat *stat, const void *data)
{
    ZkReply reply;
    reply.error = fromReturnCode(rc);
    if (rc == ZOK && stat != nullptr)
        reply.stat = fromLibrary(*stat);
    finish(*take(data), std::move(reply));
}

void ZkLink::onChildren(int rc, const String_vector *names, const Stat *stat, const void *data)
{
    ZkReply reply;
    reply.error = fromReturnCode(rc);
    if (rc == ZOK && names != nullptr)
        reply.children.assign(names->data, names->data + names->count);
    if (rc == ZOK && stat != nullptr)
        reply.stat = fromLibrary(*stat);
    finish(*take(data), std::move(reply));
}

void ZkLink::onString(int rc, const char *, const void *data)
{
    onVoid(rc, data);
}

void ZkLink::onVoid(int rc, const void *data)
{
    const std::unique_ptr<Call> call = take(data);
    ZkReply reply;
    reply.error = fromReturnCode(rc);
    // Without an answer from the server the results were never written.
    if (reply.error != ZkError::ConnectionLoss && reply.error != ZkError::Closing) {
        for (std::size_t i = 0; i < call->results.size(); ++i) {
            const int error = call->results[i].err;
            const bool undone = rc != ZOK && error == ZOK;
            const bool stated = rc == ZOK && call->stats[i].mzxid != 0;
            reply.ops.push_back({undone ? ZkError::RolledBack : fromReturnCode(error),
                stated ? fromLibrary(call->stats[i]) : ZkStat()});
        }
    }
    finish(*call, std::move(reply));
}

} // namespace cluster
