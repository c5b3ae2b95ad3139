// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/channel.h"

#include "core/request.h"
#include "core/response.h"

#include <QObject>

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace cluster {

/// A client's connections to all servers: a few to each, since one connection's answers come in
/// order and a slow write would hold up what is behind it. Same thread and rules as Channel.
class ChannelPool : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kChannelsPerServer = 4;

    explicit ChannelPool(QObject *parent = nullptr);

    /// A ticket for the request, by which the signals name it; the reason, if it was not taken.
    [[nodiscard]] core::Result<Channel::Ticket> send(
        const std::string &address, core::request::Operation operation);
    /// Nothing more is heard of it. One that was not yet sent never will be.
    void cancel(Channel::Ticket ticket);

Q_SIGNALS:
    void sent(quint64 ticket);
    void answered(quint64 ticket, const core::Response &response);
    void failed(quint64 ticket, bool wasSent, const QString &reason);
    /// A connection to that address has ended, or could not be had.
    void ended(const std::string &address);

private:
    [[nodiscard]] Channel *channelTo(const std::string &address);
    [[nodiscard]] Channel *open(const std::string &address);
    void drop(const std::string &address, Channel *channel);

    std::map<std::string, std::vector<Channel *>> m_channels; ///< by address; children
    std::unordered_map<Channel::Ticket, Channel *> m_owners;
    Channel::Ticket m_lastTicket = 0;
};

} // namespace cluster
