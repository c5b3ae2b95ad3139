// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/faultproxy.h"

#include <deque>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// The disturbances in force.
class ProxyRules
{
public:
    void add(const Way &way, const Disturbance &disturbance);
    void remove(const Way &way);
    void clear() { m_rules.clear(); }
    [[nodiscard]] std::optional<Disturbance> of(const Way &way) const;
    [[nodiscard]] static bool matches(const Way &pattern, const Way &way);

private:
    struct Rule {
        Way way;
        Disturbance disturbance;
    };
    std::vector<Rule> m_rules;
};

/// What TCP makes of lost segments, since it loses no bytes: pauses.
class SegmentLoss
{
public:
    explicit SegmentLoss(std::uint64_t seed)
        : m_random(seed)
    {
    }
    /// How much later the next one arrives: 0 for most. It is lost five times at most.
    [[nodiscard]] std::chrono::milliseconds pause(const Disturbance &loss);

private:
    std::mt19937_64 m_random;
};

/// One connection through the proxy: two sockets and what is on its way between them. On the
/// proxy's thread.
class ProxyConnection
{
public:
    using Clock = std::chrono::steady_clock;
    struct Target {
        std::string name;
        std::uint16_t port = 0;
        int epoll = -1;
        std::uint64_t number = 0; ///< of the connection
    };

    ProxyConnection(int near, Target target);
    ~ProxyConnection();
    ProxyConnection(const ProxyConnection &) = delete;
    ProxyConnection &operator=(const ProxyConnection &) = delete;

    /// Moves what may be moved now. Gives the bytes that were passed on.
    std::uint64_t pump(const ProxyRules &rules, Clock::time_point now);
    /// False if it carries nothing that way.
    bool end(const Way &way, Ending ending);

    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// When pump() has something to do although nothing happens.
    [[nodiscard]] std::optional<Clock::time_point> wakeAt() const;
    [[nodiscard]] int near() const { return m_near; }
    [[nodiscard]] int far() const { return m_far; }

private:
    enum class End { None, Fin, Reset };
    struct Piece {
        Clock::time_point due;
        std::size_t bytes = 0;
    };
    struct Flow {
        Way way;
        std::string bytes = {};
        std::deque<Piece> pieces = {};
        End end = End::None;    ///< behind `bytes`
        bool isEndSent = false; ///< and so nothing more is
        bool isInOver = false;  ///< nothing more comes
        bool hasGap = false;    ///< something was swallowed
        bool cutNext = false;   ///< in the middle of the next line
        std::optional<Clock::time_point> wakeAt = {};
        std::optional<SegmentLoss> loss = {};
    };

    void identify();
    void pump(Flow &flow, const ProxyRules &rules, Clock::time_point now);
    void read(Flow &flow, const std::optional<Disturbance> &rule, Clock::time_point now);
    void take(Flow &flow, std::string_view bytes, Clock::time_point due);
    [[nodiscard]] std::chrono::milliseconds latenessOf(Flow &flow, const Disturbance &rule) const;
    void write(Flow &flow, const std::optional<Disturbance> &rule, Clock::time_point now);
    void sendEnd(Flow &flow);
    [[nodiscard]] bool connectFar();
    void reset();
    void closeAll();
    [[nodiscard]] int in(const Flow &flow) const { return &flow == &m_up ? m_near : m_far; }
    [[nodiscard]] int out(const Flow &flow) const { return &flow == &m_up ? m_far : m_near; }

    const Target m_target;
    int m_near;
    int m_far = -1;
    bool m_isKnown = false; ///< who opened it
    bool m_isOver = false;
    std::uint64_t m_passed = 0;
    Flow m_up;   ///< from whoever opened it
    Flow m_down; ///< back
};

} // namespace support
