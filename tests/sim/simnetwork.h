// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/message.h"
#include "simaside.h"
#include "simworld.h"

#include <array>

namespace sim {

enum class Channel { Data, Lease, Control, Life };
constexpr std::size_t kChannels = 4;
constexpr std::size_t kMessageChannels = 3; ///< all but Life

/// The connections between servers, as TCP has them: for each pair and channel one, in order and
/// without loss while it stands, broken by a crash, a fault or a message's bad luck. What was under
/// way on a broken one is lost or comes late, also after a new one stands, and repeats of messages
/// come up to 600 ms late. A cut holds back one direction of one channel. Nothing reaches a run of
/// a process that it was not meant for.
///
/// Lifelines go from each server to each other one; see LifelineEnded (core/event.h).
class Network
{
public:
    explicit Network(World &world);

    void started(int server);
    void crashed(int server);
    void send(int from, int to, core::Message message);

    /// No bytes from one to the other before then. Connections may break under it.
    void cut(int from, int to, Channel channel, Time until);
    void cutAll(int from, int to, Time until);
    void breakConnection(int a, int b, Channel channel);
    /// The watcher sees an RST of a lifeline although the process lives.
    void resetLifeline(int watched, int watcher);
    /// All cuts end now.
    void heal();
    /// What scenarios do to single messages.
    [[nodiscard]] Aside &aside() { return m_aside; }
    [[nodiscard]] bool isCut(int from, int to, Channel channel) const;

private:
    struct Connection {
        std::uint32_t id = 0; ///< 0: none stands
        bool isDialing = false;
        std::array<std::uint32_t, 2> told = {}; ///< the id of which that end knows
        std::array<Time, 2> tellAt = {};        ///< when it will have been told
        std::array<Time, 2> lastArrival = {};   ///< at that end
    };
    struct Parcel;

    [[nodiscard]] Connection &between(int a, int b, Channel channel);
    [[nodiscard]] Time &cutUntil(int from, int to, Channel channel);
    [[nodiscard]] Time heldFor(int from, int to, Channel channel) const;
    [[nodiscard]] Time delay();
    void dial(int a, int b, Channel channel, Time delay);
    void tryDial(int a, int b, Channel channel);
    void tellUp(int at, int peer, Channel channel);
    void tellDown(int at, int peer, Channel channel, Time delay);
    void deliver(Parcel parcel);
    void deliverToAnyRun(Parcel parcel);
    void lay(int watched, int watcher, Time delay);
    void endLifelines(int server);

    World &m_world;
    Aside m_aside;
    std::uint32_t m_lastId = 0;
    /// By the lower and the higher number of the servers, then by channel.
    std::array<std::array<std::array<Connection, kMessageChannels>, kMostServers>, kMostServers>
        m_connections;
    /// By from, to and channel.
    std::array<std::array<std::array<Time, kChannels>, kMostServers>, kMostServers> m_cuts;
    /// By watched and watcher: the run that the watcher has a lifeline of; 0 for none.
    std::array<std::array<std::uint32_t, kMostServers>, kMostServers> m_lifelines;
};

} // namespace sim
