// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace support {

/// From one server to another, by their names; Way::kClient is whoever says no hello. Empty: any.
struct Way {
    static constexpr const char *kClient = "client";

    std::string from = {};
    std::string to = {};
    std::string purpose = {}; ///< "data", "lease", "control", "life": the kind of the hello
    auto operator<=>(const Way &) const = default;
};

/// What happens to bytes on their way, in that direction alone, for as long as it is in force.
struct Disturbance {
    enum class Kind {
        Hold,    ///< nothing arrives, no end either; all of it does when it is over
        Swallow, ///< nothing arrives, ever; such a connection is reset when it is over
        Delay,   ///< everything arrives later
        Loss,    ///< some is lost, and it and what is behind it arrive when it is sent again
        Trickle  ///< a byte at a time
    };

    Kind kind = Kind::Hold;
    /// Delay: of each byte; Trickle: between two; Loss: until it is sent again, twice as long each
    /// further time.
    std::chrono::milliseconds delay{0};
    double lost = 0;        ///< Loss: the share of what is sent at once
    std::uint64_t seed = 0; ///< Loss: of which that is
};

/// How connections end.
enum class Ending {
    Fin,       ///< to both ends, each as if the other had closed
    Reset,     ///< to both ends
    HalfClose, ///< a FIN in that direction; the other goes on
    MidLine    ///< to both ends, that way behind a part of the next line
};

/// Stands before servers that advertise its ports instead of their own, and does to connections
/// what networks do. Who opens one is known by its hello, so all of it goes by the servers' names.
/// Without disturbance it passes bytes and ends, orderly or not, on. Has a thread of its own; each
/// function has had its effect when it returns. Ports belong to it for as long as it lives.
class FaultProxy
{
public:
    FaultProxy();
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    /// The port by which that server is reached from now on; 0 if there is none to be had.
    [[nodiscard]] std::uint16_t add(const std::string &name);
    /// Where it listens itself. Until then, and while it does not, connections are reset.
    void setTarget(const std::string &name, std::uint16_t port);

    /// Until heal(); connections that come later are as affected as those that stand. Of two that
    /// match, the later one counts.
    void disturb(const Way &way, const Disturbance &disturbance);
    void heal(const Way &way); ///< what disturb() was told of that very way
    void healAll();
    /// Ends the connections that carry bytes that way, whoever opened them. The number of them.
    int end(const Way &way, Ending ending);

    struct Counters {
        std::uint64_t connections = 0; ///< since the beginning
        std::uint64_t open = 0;        ///< now
        std::uint64_t bytes = 0;       ///< passed on
    };
    [[nodiscard]] Counters counters();

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace support
