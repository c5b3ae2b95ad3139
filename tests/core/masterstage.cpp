// SPDX-License-Identifier: Apache-2.0
#include "masterstage.h"

#include <algorithm>

using namespace core;

Incarnation runOf(const char *id, std::uint64_t start)
{
    return {StoreId(static_cast<std::uint64_t>(id[1])), start};
}

Uid uidAt(const char *id, std::uint32_t partition)
{
    return uidOfCopy(runOf(id).store, PartitionId(partition), 1);
}

Master::Master(std::uint32_t expect, std::uint32_t partitions)
    : m_surroundings{NodeId("n1"), runOf("n1"), Instant(), Timing(), ClusterConfig(), Limits(), {},
        {}, {}, {}}
    , m_controller(m_surroundings, message::Register(), expect)
{
    m_surroundings.config.partitions = partitions;
    m_tree.ok = true;
}

void Master::answerLoad()
{
    const zk::Load wanted = *asked<zk::Load>();
    m_tree.nonce = wanted.nonce;
    m_out.zookeeper.clear();
    if (wanted.held != m_tree.controlVersion) {
        m_controller.loaded(m_tree, m_now, m_out);
        return;
    }
    zk::Loaded unchanged;
    unchanged.nonce = wanted.nonce;
    unchanged.ok = unchanged.isUnchanged = true;
    unchanged.controlVersion = m_tree.controlVersion;
    unchanged.control = m_tree.control;
    m_controller.loaded(unchanged, m_now, m_out);
}

void Master::happens(const zk::Commit &commit)
{
    ++m_tree.controlVersion;
    m_tree.control = commit.control;
    for (const PartitionRecord &record : commit.records) {
        std::erase_if(m_tree.records,
            [&](const PartitionRecord &old) { return old.partition == record.partition; });
        m_tree.records.push_back(record);
    }
    for (const auto &[id, entry] : commit.nodes)
        m_tree.nodes[id] = entry;
    if (commit.status)
        m_tree.status = commit.status;
    if (commit.config)
        m_tree.config = commit.config;
}

zk::Commit Master::answerCommit(zk::Outcome outcome)
{
    const zk::Commit commit = *asked<zk::Commit>();
    m_out.zookeeper.clear();
    if (outcome == zk::Outcome::Done)
        happens(commit);
    m_controller.committed({commit.nonce, outcome}, m_now, m_out);
    return commit;
}

void Master::settle()
{
    while (asked<zk::Commit>())
        answerCommit();
}

void Master::becomeMaster()
{
    m_controller.takeOver(m_tree.control.epoch, m_now, m_out);
    answerLoad();
    answerCommit();
}

void Master::start()
{
    becomeMaster();
    for (const char *id : {"n1", "n2", "n3"})
        registerServer(id);
    clear();
}

void Master::receive(const char *from, Message message, std::uint64_t start)
{
    m_controller.receive({NodeId(from), runOf(from, start), std::move(message)}, m_now, m_out);
}

void Master::registerServer(const char *id, std::uint64_t start)
{
    message::Register first;
    first.server.address = std::string(id) + ":1";
    m_tree.servers[NodeId(id)].incarnation = runOf(id, start);
    m_controller.serversSeen({m_tree.servers}, m_now, m_out);
    receive(id, first, start);
    settle();
}

void Master::beat(const char *id, std::vector<message::ReplicaReport> changed, std::uint64_t start)
{
    receive(id, message::Beat{m_controller.epoch(), ++m_sequence, std::move(changed)}, start);
}

void Master::prove(const char *id, std::uint64_t start)
{
    m_surroundings.proofs.add(NodeId(id), runOf(id, start));
    m_controller.proven(NodeId(id), runOf(id, start), m_now, m_out);
}

void Master::request(const NodeId &from, const PartitionRecord &record, message::ChangeKind kind,
    std::vector<Member> members, bool bump)
{
    message::ChangeRequest request{
        record.partition, record.version, record.term, kind, std::move(members), bump};
    receive(from.text.c_str(), message::ChangeRequests{{request}});
}

void Master::pass(Duration time, std::initializer_list<const char *> alive)
{
    for (const Instant end = m_now + time; m_now < end;) {
        m_now += 10ms;
        if ((m_now.time_since_epoch() / 1ms) % 50 == 0) {
            for (const char *id : alive)
                beat(id, {});
        }
        m_controller.tick(m_now, m_out);
        settle();
    }
}

const PartitionRecord &Master::record(std::uint32_t partition)
{
    return m_controller.records()[partition];
}

std::uint32_t Master::partitionOf(const char *primary)
{
    for (const PartitionRecord &record : m_controller.records()) {
        if (record.primary == NodeId(primary))
            return record.partition.value;
    }
    return ~0u;
}

std::optional<PartitionRecord> Master::pushed(const NodeId &to, std::uint32_t partition) const
{
    std::optional<PartitionRecord> last;
    for (const Envelope &envelope : m_out.send) {
        const auto *configure = std::get_if<message::Configure>(&envelope.message);
        if (!configure || envelope.to != to)
            continue;
        for (const PartitionRecord &record : configure->records) {
            if (record.partition == PartitionId(partition))
                last = record;
        }
    }
    return last;
}

bool Master::announced(const char *to) const
{
    return std::any_of(m_out.send.begin(), m_out.send.end(), [to](const Envelope &envelope) {
        return envelope.to == NodeId(to)
            && std::holds_alternative<message::Configure>(envelope.message);
    });
}
