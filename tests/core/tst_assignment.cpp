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
        QVERIFY(rebalance(records(lists), servers(count), replicas) == lists);
    }
}

void TestAssignment::aNewServerGetsItsShareWithTheFewestMoves()
{
    QFETCH(std::uint32_t, partitions);
    QFETCH(std::uint32_t, replicas);
    for (std::size_t count = 1; count <= 12; count += step(partitions)) {
        const std::vector<NodeId> more = servers(count + 1);
        const Lists before = assign(partitions, replicas, servers(count));
        const Lists after = rebalance(records(before), more, replicas);
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
    const Lists after = rebalance(records(before), servers(6), 3);
    for (std::size_t i = 0; i < before.size(); ++i)
        QVERIFY(after[i].front() == before[i].front());
}

void TestAssignment::missingCopiesAreAddedWhenServersCome()
{
    const Lists before = assign(64, 3, servers(1));
    const Lists after = rebalance(records(before), servers(3), 3);
    QCOMPARE(moves(before, after), std::size_t(128));
    QCOMPARE(copies(after, servers(3)).spread(), std::size_t(0));
}

void TestAssignment::whoIsNotListedStays()
{
    const Lists before = assign(64, 3, servers(3));
    const std::vector<NodeId> two = servers(2);
    QVERIFY(rebalance(records(before), two, 3) == before);
}

void TestAssignment::surplusCopiesGoButNeverThePrimary()
{
    const Lists before = assign(64, 3, servers(5));
    const Lists after = rebalance(records(before), servers(5), 1);
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].size(), std::size_t(1));
        QVERIFY(after[i].front() == before[i].front());
    }
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
