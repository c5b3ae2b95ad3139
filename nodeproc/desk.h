// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/statistics.h"

#include "core/request.h"
#include "core/response.h"
#include "core/server.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <string>

namespace nodeproc {

class Connection;
class Host;
class Journal;
class Store;

/// Where clients' requests are decided, whichever connection they came on. Main thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// Who waits for a write's answer.
    struct Caller {
        QPointer<Connection> connection;
        std::uint64_t slot = 0;
        std::string idRaw;
    };

    /// Until serve(), everything but PING is 503.
    Desk(std::string cluster, const Journal &journal, QObject *parent);
    void serve(Host *host, Store *store);
    void setConnections(std::size_t count) { m_connections = count; }

    /// GET, SCAN, LOCATE, MAP, STATUS and PING: as write(), but only a read in mode confirm waits.
    [[nodiscard]] std::optional<core::Response> answer(
        const core::request::Operation &operation, Caller caller);
    /// PUT, DELETE and ADMIN: the answer if there is one at once, else the caller gets it later;
    /// nobody does if its connection is gone by then.
    [[nodiscard]] std::optional<core::Response> write(
        core::request::Operation &operation, Caller caller);

    [[nodiscard]] Statistics &statistics() { return m_statistics; }

private:
    struct Waiting {
        Caller caller;
        std::optional<core::PartitionId> partition; ///< none for ADMIN
        core::Instant since;
    };

    /// What a read found.
    struct Found {
        core::Response response;
        core::PartitionId partition = {};
        core::Term term = {}; ///< led while it was read; 0 if the answer says nothing of the data
        core::Instant since = {};
    };
    /// A read that waits for its confirmation.
    struct Unconfirmed {
        Caller caller;
        Found found;
    };

    [[nodiscard]] Found get(const std::string &key);
    [[nodiscard]] Found scan(const core::request::Scan &wanted);
    [[nodiscard]] std::optional<core::Response> vouchedFor(Found found, Caller caller);
    void settled(std::uint64_t read, bool confirmed);
    void complete(const Caller &caller, core::Response response);
    /// The answer while this server may not read that partition for a client; else nothing.
    [[nodiscard]] std::optional<core::Response> notHere(core::PartitionId partition);
    [[nodiscard]] std::optional<core::Response> closed(core::PartitionId partition);
    [[nodiscard]] core::Response locate(const std::string &key) const;
    [[nodiscard]] core::Response status() const;
    [[nodiscard]] std::optional<core::Response> administer(core::AdminOrder order, Caller caller);
    [[nodiscard]] core::Response atMaster() const;
    [[nodiscard]] core::Response elsewhere(core::PartitionId partition) const;
    [[nodiscard]] core::Response notNow(std::string message);
    [[nodiscard]] core::Response unreadable(const core::Error &error);
    [[nodiscard]] core::Response refusal(
        std::optional<core::PartitionId> partition, const core::Error &error);
    [[nodiscard]] core::PartitionId partitionOf(const std::string &key) const;
    void reply(core::RequestId request, const core::Error &outcome, core::Version version);
    void count(const core::Response &response);

    std::string m_cluster;
    const Journal &m_journal;
    Host *m_host = nullptr;
    Store *m_store = nullptr;
    Statistics m_statistics;
    std::map<core::RequestId, Waiting> m_waiting;
    std::map<std::uint64_t, Unconfirmed> m_unconfirmed;
    std::size_t m_connections = 0;
    std::uint32_t m_retries = 0;
};

} // namespace nodeproc
