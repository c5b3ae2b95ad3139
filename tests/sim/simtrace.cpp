// SPDX-License-Identifier: Apache-2.0
#include "simprocess.h"

#include <array>

namespace sim {

namespace {

int number(auto value)
{
    return static_cast<int>(value.value);
}

template <typename... Arguments>
std::string format(const char *pattern, Arguments... arguments)
{
    std::array<char, 200> text;
    std::snprintf(text.data(), text.size(), pattern, arguments...);
    return text.data();
}

template <typename M>
std::string session(const char *name, const M &m)
{
    return format("%s p%d T%d.%d", name, number(m.partition), number(m.term), number(m.session));
}

namespace msg = core::message;

std::string describe(const msg::View &m)
{
    return session("View", m) + format(" tail %d commit %d", number(m.tail), number(m.commit));
}

std::string describe(const msg::Learn &m)
{
    return session("Learn", m) + format(" base %d", number(m.base));
}

std::string describe(const msg::LearnAnswer &m)
{
    return session("LearnAnswer", m)
        + format(" applied %d%s", number(m.applied), m.copy ? " copy" : "");
}

std::string describe(const msg::Chunk &m)
{
    return session("Chunk", m)
        + format(" %d of decree %d%s", static_cast<int>(m.index), number(m.decree),
            m.last ? " last" : "");
}

std::string describe(const msg::ChunkAck &m)
{
    return session("ChunkAck", m);
}

std::string describe(const msg::Prepare &m)
{
    return session("Prepare", m)
        + format(" first %d count %d commit %d", number(m.first),
            static_cast<int>(m.entries.size()), number(m.commit));
}

std::string describe(const msg::Ack &m)
{
    return session("Ack", m) + format(" tail %d", number(m.tail));
}

std::string describe(const msg::Nack &m)
{
    return session("Nack", m)
        + format(" refusal %d higher %d", static_cast<int>(m.refusal), number(m.higher));
}

std::string describe(const msg::Beacon &)
{
    return std::string("Beacon");
}

std::string describe(const msg::BeaconAck &)
{
    return std::string("BeaconAck");
}

std::string describe(const msg::Register &m)
{
    std::string text = format("Register run %d sequence %d",
        static_cast<int>(m.server.incarnation.start), static_cast<int>(m.sequence));
    for (const msg::ReplicaReport &r : m.replicas)
        text += format(" p%d version %d", number(r.partition), number(r.version));
    return text;
}

std::string describe(const msg::Beat &m)
{
    std::string text = format("Beat %d epoch %d", static_cast<int>(m.sequence), number(m.epoch));
    for (const msg::ReplicaReport &r : m.changed)
        text += format(" p%d seen %d leads %d version %d", number(r.partition), number(r.termSeen),
            number(r.leading), number(r.version));
    return text;
}

std::string describe(const msg::BeatAnswer &m)
{
    return format("BeatAnswer %d", static_cast<int>(m.sequence));
}

std::string describe(const msg::Farewell &)
{
    return std::string("Farewell");
}

std::string describe(const msg::Configure &m)
{
    std::string text =
        format("Configure epoch %d revision %d", number(m.epoch), number(m.revision));
    for (const core::PartitionRecord &r : m.records)
        text += format(" p%d v%d", number(r.partition), number(r.version));
    return text;
}

std::string describe(const msg::ChangeRequests &m)
{
    std::string text = "ChangeRequests";
    for (const msg::ChangeRequest &r : m.requests) {
        text += format(" p%d v%d %s%s", number(r.partition), number(r.version),
            r.kind == msg::ChangeKind::Add          ? "add"
                : r.kind == msg::ChangeKind::Remove ? "remove"
                                                    : "release",
            r.bump ? "!" : "");
        for (const core::Member &member : r.members)
            text += ' ' + member.id.text;
    }
    return text;
}

std::string describe(const msg::Doubt &m)
{
    return format("Doubt epoch %d", number(m.epoch));
}

std::string describe(const msg::DoubtAnswer &m)
{
    return format("DoubtAnswer epoch %d hears %d", number(m.epoch), m.hears ? 1 : 0);
}

std::string describe(const msg::Leaving &)
{
    return std::string("Leaving");
}

std::string describe(const msg::Switches &m)
{
    std::string text = "Switches";
    for (const msg::Switch &s : m.switches)
        text += format(" p%d T%d %s", number(s.partition), number(s.term), s.to.text.c_str());
    return text;
}

std::string describe(const msg::Inquiry &m)
{
    return format("Inquiry %d", static_cast<int>(m.nonce));
}

std::string describe(const msg::Inventory &m)
{
    std::string text = format("Inventory %d", static_cast<int>(m.nonce));
    for (const msg::ReplicaReport &r : m.replicas)
        text += format(" p%d last term %d tail %d%s%s", number(r.partition), number(r.lastTerm),
            number(r.tail), r.suspect ? " suspect" : "", r.copying ? " copying" : "");
    return text;
}

std::string describeAny(const core::Message &message)
{
    return std::visit([](const auto &one) { return describe(one); }, message);
}

} // namespace

void traceReceived(
    const World &world, int server, const core::NodeId &from, const core::Message &message)
{
    const bool isDull = std::holds_alternative<core::message::BeatAnswer>(message);
    const auto *beat = std::get_if<core::message::Beat>(&message);
    if (!isDull && (beat == nullptr || !beat->changed.empty()))
        world.say("n%d <- %s %s", server + 1, from.text.c_str(), describeAny(message).c_str());
}

void traceNotice(const World &world, int server, const core::Notice &notice)
{
    static constexpr std::array<const char *, 15> kNames{"suspected", "proven", "map written",
        "installed", "view synced", "first write", "learner started", "learner finished",
        "stepped down", "session expired", "master elected", "quarantined", "stranded", "recovered",
        "digest mismatch"};
    world.say("n%d: %s %s p%u term %d %s", server + 1,
        kNames[static_cast<std::size_t>(notice.kind)], notice.subject.text.c_str(),
        notice.partition.value, number(notice.term), notice.detail.c_str());
}

} // namespace sim
