// SPDX-License-Identifier: Apache-2.0
#include "simaside.h"

#include "simmachine.h"

#include <algorithm>
#include <array>

namespace sim {

namespace {

/// In the order of core::Message.
constexpr auto kKinds = std::to_array<std::string_view>(
    {"view", "learn", "learnanswer", "chunk", "chunkack", "prepare", "ack", "nack", "beacon",
        "beaconack", "register", "beat", "beatanswer", "farewell", "configure", "changerequests",
        "leaving", "switches", "inquiry", "inventory", "doubt", "doubtanswer"});
static_assert(kKinds.size() == std::variant_size_v<core::Message>);
constexpr std::string_view kCommit = "commit";

std::string_view kindOf(const core::Message &message)
{
    const auto *prepare = std::get_if<core::message::Prepare>(&message);
    return prepare != nullptr && prepare->entries.empty() ? kCommit : kKinds[message.index()];
}

} // namespace

bool Aside::isKind(const std::string &kind)
{
    return kind == kCommit || std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

bool Aside::take(World &world, int from, int to, const core::Message &message)
{
    const auto wish = std::find_if(m_wishes.begin(), m_wishes.end(), [&](const Wish &one) {
        return one.from == from && one.to == to && one.kind == kindOf(message);
    });
    if (wish == m_wishes.end())
        return false;
    const bool isHeld = wish->isHeld;
    m_wishes.erase(wish);
    m_kept.push_back({from, world.machine(from).incarnation(), world.machine(to).owner(), message});
    return isHeld;
}

void Aside::deliver(World &world)
{
    for (Kept &kept : std::exchange(m_kept, {})) {
        world.queue.add(
            world.now(), kept.target, [&world, kept = std::make_unique<Kept>(std::move(kept))] {
                world.machine(kept->target.server)
                    .receive(nodeId(kept->from), kept->sender, std::move(kept->message));
            });
    }
}

} // namespace sim
