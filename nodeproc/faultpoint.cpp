// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/faultpoint.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unistd.h>

namespace nodeproc::fault {

namespace {

using core::Message;
using namespace core::message;

/// All that there are: tst_faultpoints arms each of them.
constexpr auto kPoints = std::to_array<std::string_view>(
    {"boot.before", "boot.after", "sync.before", "sync.after", "log.before", "log.after",
        "apply.before", "apply.after", "clear.before", "clear.after", "copy.before", "copy.after",
        "truncate.before", "truncate.after", "term.before", "term.after", "prepare.before",
        "prepare.after", "prepare.received", "ack.before", "ack.after", "answer.before",
        "answer.after", "view.before", "view.after", "view.received", "view.synced", "learn.before",
        "learn.received", "learn.answered", "learn.tail", "learn.copyread", "learn.firstchunk",
        "learn.middlechunk", "learn.lastchunk", "learn.add", "learn.added", "multi.before",
        "multi.after", "multi.answered", "push.before", "push.after"});

bool isPoint(std::string_view name)
{
    return std::find(kPoints.begin(), kPoints.end(), name) != kPoints.end();
}

struct Armed {
    std::string name;
    long count = 0;
    std::string action;
};

std::optional<Armed> armed()
{
    const char *const text = std::getenv("KVORUM_FAULT");
    if (text == nullptr)
        return std::nullopt;
    const std::string spec(text);
    const std::size_t first = spec.find(':');
    const std::size_t second = spec.find(':', first + 1);
    if (first == std::string::npos || second == std::string::npos) {
        std::fprintf(stderr, "KVORUM_FAULT: expected name:count:action\n");
        std::_Exit(2);
    }
    if (!isPoint(spec.substr(0, first))) {
        for (const std::string_view point : kPoints)
            std::fprintf(stderr, "fault point: %s\n", std::string(point).c_str());
        std::_Exit(2);
    }
    return Armed{
        spec.substr(0, first), std::atol(spec.c_str() + first + 1), spec.substr(second + 1)};
}

/// True if it is to fail.
bool act(const Armed &wanted)
{
    std::fprintf(
        stderr, "fault point reached: %s, %s\n", wanted.name.c_str(), wanted.action.c_str());
    if (wanted.action == "kill")
        ::kill(::getpid(), SIGKILL);
    else if (wanted.action == "stop")
        ::kill(::getpid(), SIGSTOP);
    else if (wanted.action.starts_with("pause="))
        ::usleep(static_cast<useconds_t>(std::atol(wanted.action.c_str() + 6)) * 1000);
    return wanted.action == "fail";
}

/// Passed once what was just sent is with the kernel.
std::set<std::string_view> &sent()
{
    static std::set<std::string_view> names;
    return names;
}

/// Whether a batch raises a term that this run has written before, or writes the first.
bool adoptsTerm(const core::store::Meta &op, bool isWritten)
{
    static std::map<core::PartitionId, core::Term> seen;
    core::Term &term = seen[op.partition];
    const bool isHigher = term < op.meta.termSeen;
    if (isHigher && isWritten)
        term = op.meta.termSeen;
    return isHigher;
}

bool passBatch(const std::vector<core::StoreOp> &ops, bool isWritten)
{
    std::set<std::string_view> names;
    for (const core::StoreOp &op : ops) {
        if (std::holds_alternative<core::store::Append>(op))
            names.insert(isWritten ? "log.after" : "log.before");
        else if (std::holds_alternative<core::store::Apply>(op))
            names.insert(isWritten ? "apply.after" : "apply.before");
        else if (std::holds_alternative<core::store::Clear>(op))
            names.insert(isWritten ? "clear.after" : "clear.before");
        else if (std::holds_alternative<core::store::PutItems>(op))
            names.insert(isWritten ? "copy.after" : "copy.before");
        else if (std::holds_alternative<core::store::Truncate>(op))
            names.insert(isWritten ? "truncate.after" : "truncate.before");
        const auto *const meta = std::get_if<core::store::Meta>(&op);
        if (meta != nullptr && adoptsTerm(*meta, isWritten))
            names.insert(isWritten ? "term.after" : "term.before");
    }
    bool fails = false;
    for (const std::string_view name : names)
        fails = pass(name) || fails;
    return fails;
}

std::string_view nameOf(const Chunk &chunk)
{
    if (chunk.last)
        return "learn.lastchunk";
    return chunk.index == 0 ? "learn.firstchunk" : "learn.middlechunk";
}

bool passSent(std::string_view before, std::string_view after)
{
    sent().insert(after);
    return pass(before);
}

} // namespace

bool pass(std::string_view name)
{
    static const std::optional<Armed> wanted = armed();
    static long passed = 0;
    assert(isPoint(name));
    if (!wanted || wanted->name != name || ++passed != wanted->count)
        return false;
    return act(*wanted);
}

bool writing(const std::vector<core::StoreOp> &ops)
{
    return passBatch(ops, false);
}

bool written(const std::vector<core::StoreOp> &ops)
{
    return passBatch(ops, true);
}

bool happened(const core::Event &event)
{
    if (std::holds_alternative<core::event::LogFetched>(event))
        return pass("learn.tail");
    if (std::holds_alternative<core::event::CopyFetched>(event))
        return pass("learn.copyread");
    if (const auto *const zookeeper = std::get_if<core::event::ZooKeeper>(&event))
        return std::holds_alternative<core::zk::Committed>(zookeeper->event)
            && pass("multi.answered");
    const auto *const received = std::get_if<core::event::Received>(&event);
    if (received == nullptr)
        return false;
    const Message &message = received->message;
    if (std::holds_alternative<Learn>(message))
        return pass("learn.received");
    if (std::holds_alternative<LearnAnswer>(message))
        return pass("learn.answered");
    if (const auto *const chunk = std::get_if<Chunk>(&message))
        return pass(nameOf(*chunk));
    if (std::holds_alternative<View>(message))
        return pass("view.received");
    return std::holds_alternative<Prepare>(message) && pass("prepare.received");
}

bool noticed(const core::Notice &notice)
{
    if (notice.kind == core::NoticeKind::LearnerFinished)
        return passSent("learn.add", "learn.added");
    return notice.kind == core::NoticeKind::ViewSynced && pass("view.synced");
}

bool sending(const core::Envelope &envelope)
{
    const Message &message = envelope.message;
    if (const auto *const prepare = std::get_if<Prepare>(&message))
        return !prepare->entries.empty() && passSent("prepare.before", "prepare.after");
    if (std::holds_alternative<Ack>(message))
        return passSent("ack.before", "ack.after");
    if (std::holds_alternative<View>(message))
        return passSent("view.before", "view.after");
    if (std::holds_alternative<Learn>(message))
        return pass("learn.before");
    const auto *const push = std::get_if<Configure>(&message);
    return push != nullptr && !push->records.empty() && passSent("push.before", "push.after");
}

bool asking(const core::ZkRequest &request)
{
    return std::holds_alternative<core::zk::Commit>(request)
        && passSent("multi.before", "multi.after");
}

bool flushed()
{
    bool fails = false;
    for (const std::string_view name : std::exchange(sent(), {}))
        fails = pass(name) || fails;
    return fails;
}

bool answering(core::RequestId waiter)
{
    return waiter.value != 0 && passSent("answer.before", "answer.after");
}

} // namespace nodeproc::fault
