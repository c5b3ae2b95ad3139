// SPDX-License-Identifier: Apache-2.0
#include "core/levelling.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace core;

namespace {

using Loads = std::vector<std::size_t>;

/// What each server leads after the switches.
Loads after(const std::vector<Lead> &leads, const std::map<std::size_t, std::size_t> &switches,
    std::size_t servers)
{
    Loads loads(servers);
    for (const Lead &lead : leads) {
        const auto changed = switches.find(lead.partition);
        ++loads[changed == switches.end() ? lead.primary : changed->second];
    }
    return loads;
}

std::size_t spread(const Loads &loads)
{
    const auto [least, most] = std::minmax_element(loads.begin(), loads.end());
    return *most - *least;
}

} // namespace

class TestLevelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestartedServerGetsItsPrimariesBack();
    void whatIsEvenStays();
    void chainsHelpWhereNoDirectSwitchDoes();
    void weightsCount();
    void aServerOfWeightZeroGivesAllAndTakesNone();
    void onlyHeirsLead();
};

void TestLevelling::aRestartedServerGetsItsPrimariesBack()
{
    std::vector<Lead> leads;
    for (std::size_t p = 0; p < 64; ++p)
        leads.push_back({p, p % 2, {1 - p % 2, 2}});
    const auto switches = level(leads, {100, 100, 100}, Loads(3));
    QCOMPARE(switches.size(), std::size_t(21));
    QVERIFY(spread(after(leads, switches, 3)) <= 1);
}

void TestLevelling::whatIsEvenStays()
{
    std::vector<Lead> leads;
    for (std::size_t p = 0; p < 10; ++p)
        leads.push_back({p, p % 3, {(p + 1) % 3, (p + 2) % 3}});
    QVERIFY(level(leads, {100, 100, 100}, Loads(3)).empty());
}

void TestLevelling::chainsHelpWhereNoDirectSwitchDoes()
{
    // Server 2 leads nothing, and only server 1's partitions could be led by it.
    std::vector<Lead> leads;
    for (std::size_t p = 0; p < 4; ++p)
        leads.push_back({p, 0, {1}});
    for (std::size_t p = 4; p < 6; ++p)
        leads.push_back({p, 1, {2}});
    const auto switches = level(leads, {100, 100, 100}, Loads(3));
    QVERIFY(after(leads, switches, 3) == (Loads{2, 2, 2}));
}

void TestLevelling::weightsCount()
{
    std::vector<Lead> leads;
    for (std::size_t p = 0; p < 40; ++p)
        leads.push_back({p, 0, {1, 2}});
    const auto switches = level(leads, {100, 200, 100}, Loads(3));
    QVERIFY(after(leads, switches, 3) == (Loads{10, 20, 10}));
}

void TestLevelling::aServerOfWeightZeroGivesAllAndTakesNone()
{
    std::vector<Lead> leads;
    for (std::size_t p = 0; p < 9; ++p)
        leads.push_back({p, p % 3, {(p + 1) % 3, (p + 2) % 3}});
    const Loads loads = after(leads, level(leads, {100, 0, 100}, Loads(3)), 3);
    QCOMPARE(loads[1], std::size_t(0));
    QVERIFY(loads[0] + loads[2] == 9 && (loads[0] == 4 || loads[0] == 5));
}

void TestLevelling::onlyHeirsLead()
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        const std::size_t servers = 3 + random() % 5;
        std::vector<Lead> leads;
        for (std::size_t p = 0; p < 32; ++p) {
            Lead lead{p, random() % servers, {}};
            for (std::size_t heir = 0; heir < servers; ++heir) {
                if (heir != lead.primary && random() % 3 == 0)
                    lead.heirs.push_back(heir);
            }
            leads.push_back(lead);
        }
        const std::vector<std::uint32_t> weights(servers, 100);
        const auto switches = level(leads, weights, Loads(servers));
        for (const auto &[partition, to] : switches) {
            const auto &heirs = leads[partition].heirs;
            QVERIFY(std::find(heirs.begin(), heirs.end(), to) != heirs.end());
        }
        const Loads before = after(leads, {}, servers);
        QVERIFY(spread(after(leads, switches, servers)) <= spread(before));
    }
}

QTEST_GUILESS_MAIN(TestLevelling)
#include "tst_levelling.moc"
