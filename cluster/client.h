// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientsession.h"
#include "core/result.h"
#include "core/routecache.h"
#include "core/router.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

class QTimer;

namespace cluster {

class ChannelPool;
class Lookup;
struct ClusterPicture;

/// Two ways in. With `node` nothing else is needed, and only that server is asked, and where its
/// 307s lead; otherwise ZooKeeper names the master, which is asked where keys live.
struct ClientOptions {
    std::string zookeeper = {}; ///< "host:port[,host:port…][/chroot]"; REQUIRES isConnectString()
    std::string cluster = {};   ///< REQUIRES core::isNodeId()
    std::string node = {};      ///< "host:port"
    std::chrono::milliseconds timeout{5000}; ///< of a request that does not say otherwise
};

/// What became of a request. Branch on `status`; `message` is for people.
struct ClientResult {
    core::Status status = core::Status::Unavailable;
    std::string value = {}; ///< JSON text: get's value; the data of scan, locate, map and status
    std::string next = {};  ///< of scan: what core::parseScanPage() needs besides
    std::optional<core::Version> version = {}; ///< of get, put and whatever a condition met
    core::Place servedBy = {}; ///< whose answer it is; the id is empty if only the address is known
    std::optional<core::PartitionId> partition = {};
    std::chrono::microseconds elapsed{0};
    int attempts = 0; ///< how often the operation was sent to a server
    std::string message = {};

    [[nodiscard]] bool ok() const { return status == core::Status::Ok; }
    /// The write may have been applied, or may yet be. All other failures changed nothing.
    [[nodiscard]] bool outcomeUnknown() const { return status == core::Status::OutcomeUnknown; }
};

/// A client of one cluster: asks, retries, follows redirects (core::Router) over a few connections
/// to each server. Each write happens at most once, however often it is tried. Lives on its owner's
/// thread and never blocks; any number of requests may be under way, in no order among each other.
/// Each callback comes once, on this thread, and never from within the call that asked; not at all
/// once the client is destroyed, which a callback may do by deleteLater() alone.
///
/// ZooKeeper is asked only while no server answers, in a session that is closed again at once.
class Client : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const ClientResult &result)>;
    using Timeout = std::optional<std::chrono::milliseconds>;

    explicit Client(ClientOptions options, QObject *parent = nullptr);
    ~Client() override;

    void get(std::string key, Callback callback, Timeout timeout = {});
    /// Any JSON text; its line breaks travel as spaces. BadRequest with the position if it is none.
    void put(std::string key, std::string value, Callback callback, Timeout timeout = {});
    void remove(std::string key, Callback callback, Timeout timeout = {});
    /// With their conditions; the tags are the client's own. ConditionFailed tells the version.
    void put(core::request::Put put, Callback callback, Timeout timeout = {});
    void remove(core::request::Delete remove, Callback callback, Timeout timeout = {});
    /// One page; core::parseScanPage() reads it and names the next.
    void scan(core::request::Scan part, Callback callback, Timeout timeout = {});
    /// core::parseLocation() reads the value.
    void locate(std::string key, Callback callback, Timeout timeout = {});
    /// core::parseClusterMap() reads the value.
    void map(Callback callback, Timeout timeout = {});
    /// Asks the master; what it has done stands in ZooKeeper.
    void admin(core::AdminOrder order, Callback callback, Timeout timeout = {});
    /// Of the server at that address; empty: of the one given by `node`, or the master.
    void status(std::string address, Callback callback, Timeout timeout = {});

    /// core::parseDigests() reads the value: of the server at that address.
    void digests(std::string address, Callback callback, Timeout timeout = {});

    [[nodiscard]] std::size_t underWay() const { return m_requests.size(); }

private:
    struct Request;
    using Number = std::uint64_t;
    struct Origin {
        Number request = 0;
        std::uint32_t attempt = 0;
    };

    void keyed(core::Result<void> checked, core::request::Operation operation, Callback callback,
        Timeout timeout);
    void submit(core::Router::Task task, Callback callback, Timeout timeout);
    void refuse(const core::Error &error, Callback callback);
    void tell(Number number, const core::router::Event &event);
    [[nodiscard]] std::optional<core::router::Failed> sendAttempt(
        Number number, const core::router::Attempt &attempt);
    [[nodiscard]] std::optional<core::PartitionId> partitionOf(const Request &request) const;
    void cancelAttempt(Request &request, std::uint32_t attempt);
    void schedule(Number number, core::Instant at);
    void complete(Number number, const core::router::Outcome &outcome);
    void onSent(quint64 ticket);
    void onAnswered(quint64 ticket, const core::Response &response);
    void onFailed(quint64 ticket, bool wasSent, const QString &reason);
    [[nodiscard]] Origin take(quint64 ticket);
    void askZooKeeper();
    void masterRead(const core::Result<ClusterPicture> &picture);
    void wake();

    const ClientOptions m_options;
    core::RouteCache m_routes;
    core::ClientSession m_session;
    ChannelPool *m_channels; ///< a child
    QTimer *m_timer;         ///< a child; for the first of m_due
    std::unordered_map<Number, std::unique_ptr<Request>> m_requests;
    std::set<std::pair<core::Instant, Number>> m_due;
    std::unordered_map<quint64, Origin> m_origins; ///< of the channels' tickets
    Lookup *m_lookup = nullptr;                    ///< while ZooKeeper is being asked
    Number m_lastNumber = 0;
    const std::uint64_t m_seed;
};

} // namespace cluster
