// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/journal.h"

#include "nodeproc/clock.h"
#include "nodeproc/log.h"

#include "core/jsonwriter.h"
#include "core/names.h"

#include <array>

namespace nodeproc {

namespace {

constexpr std::size_t kMaxEvents = 256;
/// A large cluster that has much to do stays below it.
constexpr LogLimit::Rule kLogged{.atOnce = 2000, .every = std::chrono::seconds(1)};

// In the order of core::NoticeKind. Do not change: in logs and in STATUS.
constexpr auto kNames =
    std::to_array<std::string_view>({"suspected", "proven", "mapWritten", "installed", "viewSynced",
        "firstWrite", "learnerStarted", "learnerFinished", "steppedDown", "sessionExpired",
        "masterElected", "quarantined", "stranded", "recovered", "digestMismatch", "graceOver"});
static_assert(kNames.size() == static_cast<std::size_t>(core::NoticeKind::GraceOver) + 1);

bool isOfPartition(core::NoticeKind kind)
{
    using Kind = core::NoticeKind;
    return kind == Kind::Installed || kind == Kind::ViewSynced || kind == Kind::FirstWrite
        || kind == Kind::LearnerStarted || kind == Kind::LearnerFinished
        || kind == Kind::SteppedDown || kind == Kind::Quarantined || kind == Kind::Stranded
        || kind == Kind::Recovered || kind == Kind::DigestMismatch || kind == Kind::GraceOver;
}

} // namespace

Journal::Journal(core::NodeId self, const Log &log)
    : m_self(std::move(self))
    , m_log(log)
    , m_limit(kLogged)
{
}

void Journal::setIncarnation(const core::Incarnation &incarnation)
{
    m_incarnation = core::toText(incarnation);
}

void Journal::note(const core::Notice &notice)
{
    using Kind = core::NoticeKind;
    std::string text;
    core::JsonWriter writer(text);
    const std::string_view name = kNames[static_cast<std::size_t>(notice.kind)];
    writer.beginObject().key("event").string(name);
    writer.key("ns").number(bootNanoseconds()).key("id").string(m_self.text);
    writer.key("incarnation").string(m_incarnation);
    if (!notice.subject.empty())
        writer.key("subject").string(notice.subject.text);
    if (isOfPartition(notice.kind))
        writer.key("partition")
            .number(notice.partition.value)
            .key("term")
            .number(notice.term.value);
    if (notice.kind == Kind::MapWritten)
        writer.key("revision").number(notice.revision.value).key("partitions").number(notice.count);
    if (notice.kind == Kind::LearnerStarted || notice.kind == Kind::LearnerFinished)
        writer.key("count").number(notice.count);
    if (!notice.detail.empty())
        writer.key("evidence").string(notice.detail);
    writer.endObject();
    log(name, text);
    m_events.push_back(std::move(text));
    if (m_events.size() > kMaxEvents)
        m_events.pop_front();
}

void Journal::log(std::string_view name, std::string_view text)
{
    const std::optional<std::uint64_t> left = m_limit.admit(name, bootNow());
    if (!left)
        return;
    if (*left != 0)
        m_log.warning("events left out", {{"event", name}, {"count", *left}});
    m_log.event(text);
}

} // namespace nodeproc
