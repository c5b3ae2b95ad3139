// SPDX-License-Identifier: Apache-2.0
#include "app/history/serverstatus.h"

#include "core/fields.h"
#include "core/keyhash.h"

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kMostWord = 128;
constexpr qsizetype kMostWords = 64; // then they are gathered anew: they may be anything
constexpr std::size_t kMostEvents = 256;
constexpr std::size_t kMostLearners = core::kMaxPartitions;
constexpr std::uint64_t kMostNumber = std::numeric_limits<qint64>::max();
/// What a recording holds (app/recording/linemembers.h): one of a server that says more could not
/// be read again.
constexpr std::uint64_t kMostNs = std::uint64_t(1) << 61;
constexpr std::uint64_t kMostPartition = core::kMaxPartitions - 1;

QString word(const std::string &text)
{
    return QString::fromStdString(text).left(kMostWord);
}

/// The last ones, if there are more than anybody should say.
template <typename T>
std::vector<T> last(std::vector<T> all, std::size_t most)
{
    if (all.size() > most)
        all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(most));
    return all;
}

qint64 numberIn(core::Fields &fields, std::string_view name, std::uint64_t most = kMostNumber)
{
    return fields.has(name) ? static_cast<qint64>(fields.unsignedNumber(name, most)) : 0;
}

QString wordIn(core::Fields &fields, std::string_view name)
{
    return fields.has(name) ? word(fields.string(name)) : QString();
}

std::optional<ServerEvent> eventFrom(const QString &server, std::string_view raw)
{
    core::Fields fields(raw);
    ServerEvent event{.server = server, .name = {}, .subject = {}, .evidence = {}};
    event.name = word(fields.string("event"));
    event.atNs = static_cast<qint64>(fields.unsignedNumber("ns", kMostNs));
    event.subject = wordIn(fields, "subject");
    if (fields.has("partition"))
        event.partition = numberIn(fields, "partition", kMostPartition);
    event.term = static_cast<quint64>(numberIn(fields, "term"));
    event.revision = static_cast<quint64>(numberIn(fields, "revision"));
    event.count =
        static_cast<quint64>(numberIn(fields, fields.has("partitions") ? "partitions" : "count"));
    event.evidence = wordIn(fields, "evidence");
    return fields.ok() ? std::optional(event) : std::nullopt;
}

ServerNews::Learner learnerFrom(core::Fields &fields)
{
    ServerNews::Learner learner;
    learner.partition = static_cast<quint32>(numberIn(fields, "partition", kMostPartition));
    learner.bytes = numberIn(fields, "bytes");
    learner.total = numberIn(fields, "total");
    learner.lag = numberIn(fields, "lag");
    return learner;
}

struct Latency {
    double count = 0;
    double p50Ms = 0;
    double p99Ms = 0;
};

Latency latencyIn(core::Fields &latencies, std::string_view name)
{
    core::Fields fields = latencies.object(name);
    return {.count = static_cast<double>(numberIn(fields, "count")),
        .p50Ms = static_cast<double>(numberIn(fields, "p50Us")) / 1000,
        .p99Ms = static_cast<double>(numberIn(fields, "p99Us")) / 1000};
}

} // namespace

core::Result<ServerNews> ServerStatus::read(const QString &id, std::string_view data)
{
    core::Fields fields(data);
    ServerNews news;
    news.id = id;
    news.incarnation = wordIn(fields, "incarnation");
    news.uptimeMs = numberIn(fields, "uptimeMs", kMostNs);
    news.primaries = static_cast<int>(fields.unsignedNumber("primaries", kMostLearners));
    news.secondaries = static_cast<int>(fields.unsignedNumber("secondaries", kMostLearners));
    core::Fields counters = fields.object("counters");
    news.gets = static_cast<quint64>(numberIn(counters, "gets"));
    news.puts = static_cast<quint64>(numberIn(counters, "puts"));
    core::Fields latencies = fields.object("latencies");
    const Latency gets = latencyIn(latencies, "get");
    const Latency writes = latencyIn(latencies, "write");
    if (const double all = gets.count + writes.count; all > 0)
        news.p50Ms = (gets.p50Ms * gets.count + writes.p50Ms * writes.count) / all;
    news.p99Ms = std::max(gets.p99Ms, writes.p99Ms);
    for (const ServerNews::Learner &learner :
        last(fields.list("learners", learnerFrom), kMostLearners))
        news.learners.append(learner);
    const std::string_view events = fields.raw("events");
    if (!fields.ok())
        return fields.error();
    if (news.incarnation != m_incarnation) {
        m_incarnation = news.incarnation;
        m_lastNs = 0;
        m_lastEvents.clear();
    }
    news.events = newEvents(id, events);
    return news;
}

QString ServerStatus::shared(const QString &word)
{
    if (m_words.size() >= kMostWords)
        m_words.clear();
    return *m_words.insert(word);
}

QList<ServerEvent> ServerStatus::newEvents(const QString &id, std::string_view raw)
{
    if (raw == m_lastEvents)
        return {};
    m_lastEvents = raw;
    const core::Result<std::vector<std::string_view>> elements = core::readElements(raw);
    if (!elements)
        return {};
    QList<ServerEvent> events;
    for (const std::string_view element : last(*elements, kMostEvents)) {
        std::optional<ServerEvent> event = eventFrom(id, element);
        if (!event || event->atNs <= m_lastNs)
            continue;
        for (QString *const word :
            {&event->server, &event->name, &event->subject, &event->evidence})
            *word = shared(*word);
        events.append(*event);
    }
    for (const ServerEvent &event : std::as_const(events))
        m_lastNs = std::max(m_lastNs, event.atNs);
    return events;
}

} // namespace app
