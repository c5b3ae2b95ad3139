// SPDX-License-Identifier: Apache-2.0
#include "core/message.h"

namespace core {

namespace {

struct ChannelOf {
    Channel operator()(const message::View &) const { return Channel::Data; }
    Channel operator()(const message::Learn &) const { return Channel::Data; }
    Channel operator()(const message::LearnAnswer &) const { return Channel::Data; }
    Channel operator()(const message::Chunk &) const { return Channel::Data; }
    Channel operator()(const message::ChunkAck &) const { return Channel::Data; }
    Channel operator()(const message::Prepare &) const { return Channel::Data; }
    Channel operator()(const message::Ack &) const { return Channel::Data; }
    Channel operator()(const message::Nack &) const { return Channel::Data; }
    Channel operator()(const message::Beacon &) const { return Channel::Lease; }
    Channel operator()(const message::BeaconAck &) const { return Channel::Lease; }
    Channel operator()(const message::Register &) const { return Channel::Control; }
    Channel operator()(const message::Beat &) const { return Channel::Control; }
    Channel operator()(const message::BeatAnswer &) const { return Channel::Control; }
    Channel operator()(const message::Farewell &) const { return Channel::Control; }
    Channel operator()(const message::Configure &) const { return Channel::Control; }
    Channel operator()(const message::ChangeRequests &) const { return Channel::Control; }
    Channel operator()(const message::Leaving &) const { return Channel::Control; }
    Channel operator()(const message::Switches &) const { return Channel::Control; }
    Channel operator()(const message::Inquiry &) const { return Channel::Control; }
    Channel operator()(const message::Inventory &) const { return Channel::Control; }
    Channel operator()(const message::Doubt &) const { return Channel::Control; }
    Channel operator()(const message::DoubtAnswer &) const { return Channel::Control; }
};

} // namespace

Channel channelOf(const Message &message)
{
    return std::visit(ChannelOf(), message);
}

} // namespace core
