// SPDX-License-Identifier: Apache-2.0
#include "core/assignment.h"

#include <QtTest>
#include <algorithm>
#include <map>
#include <set>

using namespace core;

namespace {

using Lists = std::vector<std::vector<NodeId>>;

std::vector<NodeId> servers(std::size_t count)
{
    std::vector<NodeId> ids;
    for (std::size_t i = 1; i <= count; ++i)
        ids.emplace_back("n" + std::to_string(100 + i));
    return ids;
}

struct Counts {
    std::size_t least = 0;
    std::size_t most = 0;
    [[nodiscard]] std::size_t spread() const { return most - least; }
};

Counts copies(const Lists &lists, const std::vector<NodeId> &ids)
{
    std::map<NodeId, std::size_t> counts;
    for (const auto &list : lists) {
        for (const NodeId &id : list)
            ++counts[id];
    }
    Counts result{counts[ids.front()], 0};
    for (const NodeId &id : ids) {
        result.least = std::min(result.least, counts[id]);
        result.most = std::max(result.most, counts[id]);
    }
    return result;
}

Lists firsts(const Lists &lists)
{
    Lists result;
    for (const auto &list : lists)
        result.push_back({list.front()});
    return result;
}

bool areDistinct(const std::vector<NodeId> &list)
{
    return std::set<NodeId>(list.begin(), list.end()).size() == list.size();
}

std::vector<PartitionRecord> records(const Lists &lists)
{
    std::vector<PartitionRecord> result;
    for (const auto &list : lists) {
        PartitionRecord record;
        record.partition = PartitionId(static_cast<std::uint32_t>(result.size()));
        record.wanted = list;
        record.primary = list.front();
        result.push_back(record);
    }
    return result;
}

std::vector<Site> sites(const std::vector<NodeId> &ids)
{
    std::vector<Site> result;
    for (const NodeId &id : ids)
        result.push_back({id, {}, 100, Site::Use::Takes});
    return result;
}

Lists rebalanced(const Lists &lists, const std::vector<Site> &sites, std::uint32_t replicas)
{
    const std::vector<PartitionRecord> all = records(lists);
    return rebalance({all, sites, replicas, 0});
}

std::size_t moves(const Lists &before, const Lists &after)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        count += static_cast<std::size_t>(
            std::count_if(after[i].begin(), after[i].end(), [&](const NodeId &id) {
                return std::find(before[i].begin(), before[i].end(), id) == before[i].end();
            }));
    }
    return count;
}

/// Of the number of servers: not each of them with many partitions, which takes long.
std::size_t step(std::uint32_t partitions)
{
    return partitions > 1000 ? 4 : 1;
}

void addSizes()
{
    QTest::addColumn<std::uint32_t>("partitions");
    QTest::addColumn<std::uint32_t>("replicas");
    for (const std::uint32_t partitions : {1u, 2u, 3u, 7u, 64u, 100u, 255u, 4096u}) {
        for (std::uint32_t replicas = 1; replicas <= 7; ++replicas)
            QTest::addRow("%u partitions, %u copies", partitions, replicas)
                << partitions << replicas;
    }
}

} // namespace

class TestAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeavingServerIsReplacedWithTheFewestMoves_data() { addSizes(); }
    void aLeavingServerIsReplacedWithTheFewestMoves();
    void withTooFewServersPartitionsDoWithFewerCopies();
    void aLostServerIsReplacedOnlyByAnother();
    void whoIsAwayIsReplacedWhereOneCopyIsLeft();
    void racksAreAsDifferentAsCanBe();
    void weightsSayHowMuchAServerHolds();
    void noMoreThanAFewAtOnce();
    void theFirstAssignmentHeedsRacksAndWeights();
    void theFirstAssignmentIsBalanced_data() { addSizes(); }
    void theFirstAssignmentIsBalanced();
    void aLostServersPrimariesHaveTheirCopiesOnAllOthers();
    void withoutServersNothingIsAssigned();
    void aBalancedAssignmentStaysAsItIs_data() { addSizes(); }
    void aBalancedAssignmentStaysAsItIs();
    void aNewServerGetsItsShareWithTheFewestMoves_data() { addSizes(); }
    void aNewServerGetsItsShareWithTheFewestMoves();
    void primariesStayWhereTheyAreWhileSecondariesCanMove();
    void missingCopiesAreAddedWhenServersCome();
    void whoIsNotListedStays();
    void surplusCopiesGoButNeverThePrimary();
};

void TestAssignment::theFirstAssignmentIsBalanced()
{
    QFETCH(std::uint32_t, partitions);
    QFETCH(std::uint32_t, replicas);
    for (std::size_t count = 1; count <= 20; count += step(partitions)) {
        const std::vector<NodeId> ids = servers(count);
        const Lists lists = assign(partitions, replicas, ids);
        QCOMPARE(lists.size(), std::size_t(partitions));
        for (const auto &list : lists) {
            QCOMPARE(list.size(), std::min<std::size_t>(replicas, count));
            QVERIFY(areDistinct(list));
        }
        QVERIFY(copies(lists, ids).spread() <= 1);
        QVERIFY(copies(firsts(lists), ids).spread() <= 1);
        QVERIFY(lists == assign(partitions, replicas, ids));
    }
}

void TestAssignment::aLostServersPrimariesHaveTheirCopiesOnAllOthers()
{
    const std::vector<NodeId> ids = servers(5);
    std::set<NodeId> heirs;
    for (const auto &list : assign(64, 3, ids)) {
        if (list.front() == ids.front())
            heirs.insert(list.begin() + 1, list.end());
    }
    QCOMPARE(heirs.size(), std::size_t(4));
}

void TestAssignment::withoutServersNothingIsAssigned()
{
    const Lists lists = assign(3, 3, {});
    QCOMPARE(lists.size(), std::size_t(3));
    QVERIFY(lists[0].empty());
}

void TestAssignment::aBalancedAssignmentStaysAsItIs()
{
    QFETCH(std::uint32_t, partitions);
    QFETCH(std::uint32_t, replicas);
    for (std::size_t count = 1; count <= 12; count += step(partitions)) {
        const Lists lists = assign(partitions, replicas, servers(count));
        QVERIFY(rebalanced(lists, sites(servers(count)), replicas) == lists);
    }
}

void TestAssignment::aNewServerGetsItsShareWithTheFewestMoves()
{
    QFETCH(std::uint32_t, partitions);
    QFETCH(std::uint32_t, replicas);
    for (std::size_t count = 1; count <= 12; count += step(partitions)) {
        const std::vector<NodeId> more = servers(count + 1);
        const Lists before = assign(partitions, replicas, servers(count));
        const Lists after = rebalanced(before, sites(more), replicas);
        for (const auto &list : after) {
            QCOMPARE(list.size(), std::min<std::size_t>(replicas, count + 1));
            QVERIFY(areDistinct(list));
        }
        QVERIFY(copies(after, more).spread() <= 1);
        if (replicas <= count) {
            const std::size_t share = partitions * replicas / (count + 1);
            QVERIFY(moves(before, after) <= share + 1);
        }
    }
}

void TestAssignment::primariesStayWhereTheyAreWhileSecondariesCanMove()
{
    const Lists before = assign(64, 3, servers(5));
    const Lists after = rebalanced(before, sites(servers(6)), 3);
    for (std::size_t i = 0; i < before.size(); ++i)
        QVERIFY(after[i].front() == before[i].front());
}

void TestAssignment::missingCopiesAreAddedWhenServersCome()
{
    const Lists before = assign(64, 3, servers(1));
    const Lists after = rebalanced(before, sites(servers(3)), 3);
    QCOMPARE(moves(before, after), std::size_t(128));
    QCOMPARE(copies(after, servers(3)).spread(), std::size_t(0));
}

void TestAssignment::whoIsNotListedStays()
{
    const Lists before = assign(64, 3, servers(3));
    const std::vector<NodeId> two = servers(2);
    QVERIFY(rebalanced(before, sites(two), 3) == before);
}

void TestAssignment::surplusCopiesGoButNeverThePrimary()
{
    const Lists before = assign(64, 3, servers(5));
    const Lists after = rebalanced(before, sites(servers(5)), 1);
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].size(), std::size_t(1));
        QVERIFY(after[i].front() == before[i].front());
    }
}

void TestAssignment::aLeavingServerIsReplacedWithTheFewestMoves()
{
    QFETCH(std::uint32_t, partitions);
    QFETCH(std::uint32_t, replicas);
    for (std::size_t count = replicas + 1; count <= 12; count += step(partitions)) {
        const std::vector<NodeId> all = servers(count);
        const Lists before = assign(partitions, replicas, all);
        std::vector<Site> some = sites(all);
        some.back().use = Site::Use::Leaves;
        const Lists after = rebalanced(before, some, replicas);
        const std::vector<NodeId> left = servers(count - 1);
        std::size_t held = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].size(), before[i].size());
            QVERIFY(areDistinct(after[i]));
            QVERIFY(std::find(after[i].begin(), after[i].end(), all.back()) == after[i].end());
            held += std::find(before[i].begin(), before[i].end(), all.back()) != before[i].end();
        }
        QVERIFY(copies(after, left).spread() <= 1);
        QVERIFY(moves(before, after) * 10 <= held * 12 + 30);
    }
}

void TestAssignment::withTooFewServersPartitionsDoWithFewerCopies()
{
    const Lists before = assign(64, 3, servers(3));
    std::vector<Site> some = sites(servers(3));
    some.back().use = Site::Use::Leaves;
    for (const auto &list : rebalanced(before, some, 3)) {
        QCOMPARE(list.size(), std::size_t(2));
        QVERIFY(std::find(list.begin(), list.end(), some.back().id) == list.end());
    }
}

void TestAssignment::aLostServerIsReplacedOnlyByAnother()
{
    const Lists before = assign(64, 3, servers(3));
    std::vector<Site> some = sites(servers(3));
    some.back().use = Site::Use::Lost;
    QVERIFY(rebalanced(before, some, 3) == before);
    some.push_back({NodeId("n200"), {}, 100, Site::Use::Takes});
    const Lists after = rebalanced(before, some, 3);
    QCOMPARE(moves(before, after), std::size_t(64));
    for (const auto &list : after)
        QVERIFY(std::find(list.begin(), list.end(), servers(3).back()) == list.end());
}

void TestAssignment::whoIsAwayIsReplacedWhereOneCopyIsLeft()
{
    const Lists before = assign(6, 2, servers(3));
    std::vector<PartitionRecord> all = records(before);
    std::vector<Site> some = sites(servers(3));
    some.back().use = Site::Use::Away;
    QVERIFY(repair({all, some, 2, 0}) == before);
    for (PartitionRecord &record : all) {
        if (record.isWanted(some.back().id))
            record.inSync = {{record.primary, Uid(1)}};
    }
    for (const auto &list : repair({all, some, 2, 0}))
        QVERIFY(std::find(list.begin(), list.end(), some.back().id) == list.end());
}

void TestAssignment::racksAreAsDifferentAsCanBe()
{
    std::vector<Site> some = sites(servers(6));
    for (std::size_t i = 0; i < some.size(); ++i)
        some[i].rack = "r" + std::to_string(i / 2);
    std::map<NodeId, std::string> racks;
    for (const Site &site : some)
        racks[site.id] = site.rack;
    const Lists after = rebalanced(assign(64, 3, servers(6)), some, 3);
    for (const auto &list : after) {
        std::set<std::string> different;
        for (const NodeId &id : list)
            different.insert(racks[id]);
        QCOMPARE(different.size(), std::size_t(3));
    }
    QVERIFY(copies(after, servers(6)).spread() <= 1);
}

void TestAssignment::weightsSayHowMuchAServerHolds()
{
    std::vector<Site> some = sites(servers(4));
    some.back().weight = 200;
    const Lists after = rebalanced(assign(50, 2, servers(3)), some, 2);
    QCOMPARE(copies(after, {some.back().id}).most, std::size_t(40));
    QVERIFY(copies(after, servers(3)).spread() <= 1);
}

void TestAssignment::noMoreThanAFewAtOnce()
{
    const Lists before = assign(64, 3, servers(3));
    const std::vector<PartitionRecord> all = records(before);
    const std::vector<Site> some = sites(servers(5));
    QCOMPARE(moves(before, rebalance({all, some, 3, 8})), std::size_t(8));
}

void TestAssignment::theFirstAssignmentHeedsRacksAndWeights()
{
    std::vector<Site> some = sites(servers(4));
    for (std::size_t i = 0; i < some.size(); ++i) {
        some[i].rack = i < 2 ? "a" : "b";
        some[i].weight = i % 2 == 0 ? 100 : 300;
    }
    const Lists lists = assignByWeight(64, 2, some);
    for (const auto &list : lists) {
        QCOMPARE(list.size(), std::size_t(2));
        QVERIFY((list[0] < servers(3)[2]) != (list[1] < servers(3)[2]));
    }
    QCOMPARE(copies(lists, {some[1].id}).most, std::size_t(48));
    QCOMPARE(copies(firsts(lists), {some[1].id}).most, std::size_t(24));
    QVERIFY(assignByWeight(64, 3, sites(servers(5))) == assign(64, 3, servers(5)));
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
