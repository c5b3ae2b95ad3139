// SPDX-License-Identifier: Apache-2.0
#include "core/levelling.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <utility>

namespace core {

namespace {

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

class Leveller
{
public:
    Leveller(std::vector<Lead> leads, const std::vector<std::uint32_t> &weights,
        std::vector<std::size_t> loads);

    std::map<std::size_t, std::size_t> run();

private:
    [[nodiscard]] bool improve();
    [[nodiscard]] bool improveFrom(std::size_t from);
    [[nodiscard]] std::vector<std::size_t> reach(std::size_t from) const;
    void flip(std::size_t to, const std::vector<std::size_t> &by);
    [[nodiscard]] bool isBetter(std::size_t to, std::size_t from) const
    {
        return isBetterAt(m_weights[to], m_loads[to], m_weights[from], m_loads[from]);
    }

    std::vector<Lead> m_leads;
    std::vector<std::size_t> m_first; ///< the primary that each lead had at the beginning
    const std::vector<std::uint32_t> &m_weights;
    std::vector<std::size_t> m_loads;
    std::vector<std::vector<std::size_t>> m_led; ///< by server, indexes of leads
};

Leveller::Leveller(std::vector<Lead> leads, const std::vector<std::uint32_t> &weights,
    std::vector<std::size_t> loads)
    : m_leads(std::move(leads))
    , m_weights(weights)
    , m_loads(std::move(loads))
    , m_led(weights.size())
{
    for (std::size_t i = 0; i < m_leads.size(); ++i) {
        m_first.push_back(m_leads[i].primary);
        m_led[m_leads[i].primary].push_back(i);
        ++m_loads[m_leads[i].primary];
    }
}

/// By server: the lead by which it would be given something, on the shortest way from `from`.
std::vector<std::size_t> Leveller::reach(std::size_t from) const
{
    std::vector<std::size_t> by(m_weights.size(), kNobody);
    std::deque<std::size_t> open{from};
    while (!open.empty()) {
        const std::size_t server = open.front();
        open.pop_front();
        for (const std::size_t lead : m_led[server]) {
            for (const std::size_t heir : m_leads[lead].heirs) {
                if (heir == from || by[heir] != kNobody || m_weights[heir] == 0)
                    continue;
                by[heir] = lead;
                open.push_back(heir);
            }
        }
    }
    return by;
}

void Leveller::flip(std::size_t to, const std::vector<std::size_t> &by)
{
    ++m_loads[to];
    std::size_t taker = to;
    while (true) {
        const std::size_t index = by[taker];
        Lead &lead = m_leads[index];
        const std::size_t giver = std::exchange(lead.primary, taker);
        std::replace(lead.heirs.begin(), lead.heirs.end(), taker, giver);
        std::erase(m_led[giver], index);
        m_led[taker].push_back(index);
        if (by[giver] == kNobody) {
            --m_loads[giver];
            return;
        }
        taker = giver;
    }
}

bool Leveller::improveFrom(std::size_t from)
{
    const std::vector<std::size_t> by = reach(from);
    std::size_t best = kNobody;
    for (std::size_t to = 0; to < by.size(); ++to) {
        if (by[to] == kNobody || !isBetter(to, from))
            continue;
        // The neediest: whom the load would fit better than the best so far, were it there.
        if (best == kNobody
            || isBetterAt(m_weights[to], m_loads[to], m_weights[best], m_loads[best] + 1))
            best = to;
    }
    if (best == kNobody)
        return false;
    flip(best, by);
    return true;
}

bool Leveller::improve()
{
    std::vector<std::size_t> givers(m_weights.size());
    std::iota(givers.begin(), givers.end(), std::size_t(0));
    std::stable_sort(givers.begin(), givers.end(), [this](std::size_t a, std::size_t b) {
        return m_loads[a] * std::max(m_weights[b], 1u) > m_loads[b] * std::max(m_weights[a], 1u);
    });
    return std::any_of(givers.begin(), givers.end(),
        [this](std::size_t from) { return m_loads[from] > 0 && improveFrom(from); });
}

std::map<std::size_t, std::size_t> Leveller::run()
{
    // Each step makes the loads' squares by weight smaller, so there is an end.
    while (improve())
        continue;
    std::map<std::size_t, std::size_t> switches;
    for (std::size_t i = 0; i < m_leads.size(); ++i) {
        if (m_leads[i].primary != m_first[i])
            switches.emplace(m_leads[i].partition, m_leads[i].primary);
    }
    return switches;
}

} // namespace

bool isBetterAt(std::uint32_t to, std::size_t toLoad, std::uint32_t from, std::size_t fromLoad)
{
    if (to == 0 || fromLoad == 0)
        return false;
    if (from == 0)
        return true;
    return (2 * toLoad + 1) * from < (2 * fromLoad - 1) * to;
}

std::map<std::size_t, std::size_t> level(const std::vector<Lead> &leads,
    const std::vector<std::uint32_t> &weights, const std::vector<std::size_t> &fixed)
{
    return Leveller(leads, weights, fixed).run();
}

} // namespace core
