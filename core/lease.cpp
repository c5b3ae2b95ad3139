// SPDX-License-Identifier: Apache-2.0
#include "core/lease.h"

#include "core/mutants.h"

#include <algorithm>

namespace core {

namespace {

/// Beacons that cannot extend a lease any more are forgotten.
template <typename Beacons>
void forgetOld(Beacons &beacons, Instant before)
{
    while (!beacons.empty() && beacons.front().at < before)
        beacons.pop_front();
}

} // namespace

Lease::Lease(NodeId self, Timing timing)
    : m_self(std::move(self))
    , m_timing(timing)
{
}

Grants Lease::carryOut(const LeaseOrder &order)
{
    if (const auto *publish = std::get_if<lease::Publish>(&order)) {
        Copy &copy = m_copies[publish->partition];
        copy.uid = publish->uid;
        copy.termSeen = std::max(copy.termSeen, publish->termSeen);
        copy.leading = publish->leading;
        copy.fit = publish->fit;
        return publish->asking ? copy.grants : Grants();
    }
    if (const auto *stop = std::get_if<lease::Stop>(&order))
        m_led.erase(stop->partition);
    else
        lead(std::get<lease::Lead>(order));
    return {};
}

void Lease::lead(const lease::Lead &order)
{
    Led &led = m_led[order.partition];
    const Led before = led.term == order.term ? std::move(led) : Led();
    led.term = order.term;
    led.members.clear();
    for (const LeaseMember &member : order.members) {
        const auto known =
            std::find_if(before.members.begin(), before.members.end(), [&](const Claimed &c) {
                return c.member.id == member.id && c.member.uid == member.uid;
            });
        if (known == before.members.end()) {
            led.members.push_back({member, false, Instant::min(), 0});
            m_peers[member.id].sendNow = true;
        } else {
            led.members.push_back({member, known->granted, known->sentAt, known->beacon});
        }
    }
}

Duration Lease::lag(Instant now) const
{
    if (!m_worked || isMutant(Mutant::NoLag))
        return {};
    return std::max(Duration(), now - *m_worked);
}

bool Lease::mayServe(PartitionId partition, Term term, Instant now) const
{
    const auto led = m_led.find(partition);
    if (led == m_led.end() || led->second.term != term || stands(lag(now)))
        return false;
    if (isMutant(Mutant::NoLeaseCheck))
        return true;
    return std::all_of(
        led->second.members.begin(), led->second.members.end(), [&](const Claimed &c) {
            return !c.member.required || (c.granted && now < c.sentAt + m_timing.lease);
        });
}

bool Lease::leads(PartitionId partition, Term term) const
{
    const auto led = m_led.find(partition);
    return led != m_led.end() && led->second.term == term;
}

std::uint64_t Lease::mark(PartitionId partition)
{
    const auto led = m_led.find(partition);
    if (led != m_led.end()) {
        for (const Claimed &c : led->second.members) {
            if (c.member.required)
                m_peers[c.member.id].sendNow = true;
        }
    }
    return m_beacons;
}

bool Lease::isConfirmed(PartitionId partition, Term term, std::uint64_t mark) const
{
    const auto led = m_led.find(partition);
    if (led == m_led.end() || led->second.term != term)
        return false;
    if (isMutant(Mutant::NoConfirmation))
        return true;
    return std::all_of(led->second.members.begin(), led->second.members.end(),
        [&](const Claimed &c) { return !c.member.required || c.beacon > mark; });
}

Lease::Output Lease::receive(
    const NodeId &from, const Incarnation &run, const Message &message, Instant now)
{
    Output out;
    if (const auto *beacon = std::get_if<message::Beacon>(&message)) {
        out.send.push_back({from, answer(from, run, *beacon, now)});
    } else if (const auto *ack = std::get_if<message::BeaconAck>(&message)) {
        acknowledge(from, *ack, now, out);
    }
    return out;
}

/// Denies everything to a primary that stands still, which could not use it, and while this server
/// does: its copies may be far behind what it seems.
message::BeaconAck Lease::answer(
    const NodeId &from, const Incarnation &run, const message::Beacon &beacon, Instant now)
{
    message::BeaconAck ack{beacon.sentAt, {}, lag(now)};
    const bool isHalted = stands(ack.lag) || stands(beacon.lag);
    for (const message::Claim &claim : beacon.claims) {
        if (!isHalted && grants(claim))
            m_copies[claim.partition].grants[from] = Grant{now, run};
        else
            ack.denied.push_back(claim.partition);
    }
    return ack;
}

bool Lease::grants(const message::Claim &claim) const
{
    const auto found = m_copies.find(claim.partition);
    if (found == m_copies.end())
        return false;
    const Copy &copy = found->second;
    return copy.fit && (copy.uid == claim.uid || isMutant(Mutant::UidIgnored))
        && (claim.term >= copy.termSeen || isMutant(Mutant::NoDeny)) && copy.leading < claim.term;
}

void Lease::acknowledge(const NodeId &from, const message::BeaconAck &ack, Instant now, Output &out)
{
    const auto peer = m_peers.find(from);
    if (peer == m_peers.end())
        return;
    auto &unanswered = peer->second.unanswered;
    const auto beacon = std::find_if(unanswered.begin(), unanswered.end(),
        [&](const Sent &sent) { return sent.at == ack.sentAt; });
    if (beacon == unanswered.end())
        return;
    if (isDeafTo(peer->second, now))
        peer->second.sendNow = true;
    peer->second.lastAnswered = now;
    peer->second.lastHeard = std::max(peer->second.lastHeard, now - ack.lag);
    for (const message::Claim &claim : beacon->claims) {
        const auto led = m_led.find(claim.partition);
        if (led == m_led.end() || led->second.term != claim.term
            || std::find(ack.denied.begin(), ack.denied.end(), claim.partition) != ack.denied.end())
            continue;
        for (Claimed &c : led->second.members) {
            if (c.member.id != from || c.member.uid != claim.uid)
                continue;
            c.sentAt = std::max(c.sentAt, ack.sentAt);
            c.beacon = std::max(c.beacon, beacon->number);
            if (!std::exchange(c.granted, true))
                out.granted.push_back({claim.partition, claim.term, from});
        }
    }
    unanswered.erase(beacon);
}

std::vector<message::Claim> Lease::claimsFor(const NodeId &peer) const
{
    std::vector<message::Claim> claims;
    for (const auto &[partition, led] : m_led) {
        for (const Claimed &c : led.members) {
            if (c.member.id == peer)
                claims.push_back({partition, led.term, c.member.uid});
        }
    }
    return claims;
}

/// It claims nothing then: where nothing comes, what goes out may arrive for long, and whoever
/// grants what nobody hears of would have to wait that out.
bool Lease::isDeafTo(const Peer &peer, Instant now) const
{
    return now > peer.lastAnswered + m_timing.beacon * 5 / 2;
}

Lease::Output Lease::tick(Instant now)
{
    Output out;
    // This process stood still: the answers may wait behind this tick.
    const bool stoodStill = now - m_lastTick > m_timing.silence / 2;
    m_lastTick = now;
    if (stoodStill) {
        for (auto &[id, peer] : m_peers)
            peer.lastHeard = peer.lastAnswered = std::max(peer.lastHeard, now);
    }
    for (auto peer = m_peers.begin(); peer != m_peers.end();) {
        Peer &state = peer->second;
        const bool fresh = state.lastSent == Instant();
        // Two beacons of one instant could not be told apart by their answers.
        if (!fresh && now < state.lastSent + (state.sendNow ? Duration(1) : m_timing.beacon)) {
            ++peer;
            continue;
        }
        std::vector<message::Claim> claims = claimsFor(peer->first);
        if (claims.empty()) {
            if (state.silent)
                out.silence.push_back({peer->first, false});
            peer = m_peers.erase(peer);
            continue;
        }
        if (fresh)
            state.lastHeard = state.lastAnswered = now;
        if (isDeafTo(state, now))
            claims.clear();
        const bool silent = now > state.lastHeard + m_timing.silence;
        if (std::exchange(state.silent, silent) != silent)
            out.silence.push_back({peer->first, silent});
        state.lastSent = now;
        state.sendNow = false;
        forgetOld(state.unanswered, now - m_timing.lease);
        state.unanswered.push_back({now, ++m_beacons, claims});
        out.send.push_back({peer->first, message::Beacon{now, std::move(claims), lag(now)}});
        ++peer;
    }
    return out;
}

} // namespace core
