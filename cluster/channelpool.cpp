// SPDX-License-Identifier: Apache-2.0
#include "cluster/channelpool.h"

#include <algorithm>
#include <utility>

namespace cluster {

ChannelPool::ChannelPool(QObject *parent)
    : QObject(parent)
{
}

core::Result<Channel::Ticket> ChannelPool::send(
    const std::string &address, core::request::Operation operation)
{
    if (!hostAndPortFrom(address))
        return core::Error{core::Status::Unavailable, "\"" + address + "\" is no host:port"};
    Channel *const channel = channelTo(address);
    const Channel::Ticket ticket = ++m_lastTicket;
    if (!channel->send(ticket, std::move(operation))) {
        return core::Error{
            core::Status::Unavailable, "too many requests wait for " + address + " already"};
    }
    m_owners.emplace(ticket, channel);
    return ticket;
}

void ChannelPool::cancel(Channel::Ticket ticket)
{
    const auto owner = m_owners.find(ticket);
    if (owner == m_owners.end())
        return;
    owner->second->cancel(ticket);
    m_owners.erase(owner);
}

/// An idle one, else a new one, else the one with the least to do.
Channel *ChannelPool::channelTo(const std::string &address)
{
    const std::vector<Channel *> &channels = m_channels[address];
    const auto least = std::min_element(channels.begin(), channels.end(),
        [](const Channel *a, const Channel *b) { return a->pending() < b->pending(); });
    const bool isIdle = least != channels.end() && (*least)->pending() == 0;
    if (isIdle || channels.size() >= kChannelsPerServer)
        return *least;
    return open(address);
}

Channel *ChannelPool::open(const std::string &address)
{
    auto *const channel = new Channel(address, this);
    connect(channel, &Channel::sent, this, &ChannelPool::sent);
    connect(channel, &Channel::answered, this,
        [this](Channel::Ticket ticket, const core::Response &response) {
            if (m_owners.erase(ticket) > 0)
                Q_EMIT answered(ticket, response);
        });
    connect(channel, &Channel::failed, this,
        [this](Channel::Ticket ticket, bool wasSent, const QString &reason) {
            if (m_owners.erase(ticket) > 0)
                Q_EMIT failed(ticket, wasSent, reason);
        });
    connect(channel, &Channel::ended, this, [this, address, channel] { drop(address, channel); });
    m_channels[address].push_back(channel);
    return channel;
}

/// Servers come back under other ports: what is of no use is not kept.
void ChannelPool::drop(const std::string &address, Channel *channel)
{
    Q_EMIT ended(address);
    if (channel->pending() > 0)
        return;
    std::vector<Channel *> &channels = m_channels[address];
    std::erase(channels, channel);
    if (channels.empty())
        m_channels.erase(address);
    channel->deleteLater();
}

} // namespace cluster
