// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/zktypes.h"

#include <zookeeper/zookeeper.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace cluster {

/// One request as ZkLink takes it.
struct ZkRequest {
    enum class Kind { Get, Children, Exists, Create, Set, Remove, Multi, Sync };

    Kind kind = Kind::Sync;
    ZkOp op = {}; ///< path, data and version of everything but a multi
    bool watch = false;
    std::vector<ZkOp> ops = {};
};

/// What a ZkLink tells.
struct ZkLinkEvent {
    enum class Kind { Connected, Disconnected, Expired, OpenFailed, Reply, Watch, Ended };

    explicit ZkLinkEvent(Kind k)
        : kind(k)
    {
    }

    Kind kind;
    ZkSessionInfo info;   ///< of Connected
    std::string text;     ///< OpenFailed: why; Watch: the path
    std::uint64_t id = 0; ///< of Reply
    ZkReply reply;
    ZkWatchKind watch = ZkWatchKind::DataChanged;
};

/// The life of one handle of ZooKeeper's library, in a thread of its own, since opening one
/// resolves names and closing one waits for its server. The only place that knows handles and
/// return codes. submit() and end() may be called from any one thread. The sink is called from the
/// link's thread and the library's, never after detach() has returned; it must only copy and post.
class ZkLink
{
public:
    using Sink = std::function<void(ZkLinkEvent event)>;
    struct Target {
        std::string connectString;
        std::chrono::milliseconds timeout;
    };

    ZkLink(Target target, Sink sink);
    /// Ends it if that was not done, and waits for its threads.
    ~ZkLink();
    ZkLink(const ZkLink &) = delete;
    ZkLink &operator=(const ZkLink &) = delete;

    /// The answer is a Reply with this id, unless the link is ended first.
    void submit(std::uint64_t id, ZkRequest request);
    /// Starts to close the handle; Ended follows.
    void end();
    /// No event is told from here on.
    void detach();

private:
    /// One request that the library has: what its completion is given, and what a multi writes to.
    struct Call {
        ZkLink *link = nullptr;
        std::uint64_t id = 0;
        std::vector<zoo_op_result_t> results;
        std::vector<Stat> stats;
    };

    void run();
    zhandle_t *openHandle();
    void send(std::uint64_t id, const ZkRequest &request);
    int dispatch(const ZkRequest &request, Call *call);
    int dispatchMulti(const std::vector<ZkOp> &ops, Call *call);
    void tell(ZkLinkEvent event);

    static std::unique_ptr<Call> take(const void *data);
    static void finish(const Call &call, ZkReply reply);
    static void onWatch(zhandle_t *handle, int type, int state, const char *path, void *context);
    static void onData(int rc, const char *value, int size, const Stat *stat, const void *data);
    static void onStat(int rc, const Stat *stat, const void *data);
    static void onChildren(int rc, const String_vector *names, const Stat *stat, const void *data);
    static void onString(int rc, const char *value, const void *data);
    static void onVoid(int rc, const void *data);

    const Target m_target;

    std::mutex m_handleMutex; ///< held while the library is called, never while it calls us
    std::condition_variable m_wake;
    zhandle_t *m_handle = nullptr;
    std::vector<std::pair<std::uint64_t, ZkRequest>> m_queued; ///< until there is a handle
    bool m_ending = false;

    std::mutex m_callMutex; ///< of the sink and the calls; taken last, and in the library's threads
    Sink m_sink;
    std::map<const Call *, std::unique_ptr<Call>> m_calls;

    std::thread m_thread;
};

} // namespace cluster
