// SPDX-License-Identifier: Apache-2.0
#include "app/recording/eventlines.h"

#include "app/recording/linemembers.h"
#include "app/recording/phraselines.h"
#include "app/scenario/catalogue.h"
#include "core/keyhash.h"

#include <limits>

namespace app {

namespace {

constexpr std::string_view kKinds[] = {
    "note", "started", "ready", "signalled", "frozen", "thawed", "gone", "problem"};
constexpr std::string_view kStepStates[] = {"waiting", "active", "done", "failed"};
constexpr std::string_view kClaimStates[] = {"held", "broken", "unproven"};
constexpr std::string_view kVerdicts[] = {"PASS", "FAIL", "INCONCLUSIVE"};

constexpr int kMostInt = std::numeric_limits<int>::max();
constexpr int kMostPartition = static_cast<int>(core::kMaxPartitions) - 1;
constexpr qint64 kMostCount = std::numeric_limits<qint64>::max();
constexpr int kServed = 200;

void writeEvent(core::JsonWriter &writer, const ServerEvent &event)
{
    const auto &[server, atNs, name, subject, partition, term, revision, count, evidence] = event;
    writer.beginObject();
    addText(writer, "server", server);
    addNumber(writer, "atNs", atNs);
    addText(writer, "name", name);
    addText(writer, "subject", subject);
    if (partition >= 0)
        writer.key("partition").number(partition);
    addCount(writer, "term", term);
    addCount(writer, "revision", revision);
    addCount(writer, "count", count);
    addText(writer, "evidence", evidence);
    writer.endObject();
}

ServerEvent readEvent(core::Fields &fields)
{
    ServerEvent event;
    event.server = textIn(fields, "server");
    event.atNs = nsIn(fields, "atNs");
    event.name = textIn(fields, "name");
    event.subject = textIn(fields, "subject");
    if (fields.has("partition"))
        event.partition = numberIn(fields, "partition", 0, kMostPartition);
    event.term = countIn(fields, "term");
    event.revision = countIn(fields, "revision");
    event.count = countIn(fields, "count");
    event.evidence = textIn(fields, "evidence");
    return event;
}

void writeStep(core::JsonWriter &writer, const ScenarioNews::Step &step)
{
    const auto &[title, state, beganNs, endedNs, result] = step;
    writer.beginObject();
    addPhrase(writer, title, "title");
    writer.key("state").string(core::spelt(state, kStepStates));
    addNumber(writer, "beganNs", beganNs);
    addNumber(writer, "endedNs", endedNs);
    addPhrase(writer, result, "result");
    writer.endObject();
}

ScenarioNews::Step readStep(core::Fields &fields)
{
    ScenarioNews::Step step;
    step.title = phraseIn(fields, "title");
    step.state = core::readEnum<ScenarioNews::Step::State>(fields, "state", kStepStates);
    step.beganNs = nsIn(fields, "beganNs");
    step.endedNs = nsIn(fields, "endedNs");
    step.result = phraseIn(fields, "result");
    return step;
}

ScenarioNews::Claim readClaim(core::Fields &fields)
{
    return {.text = phraseIn(fields),
        .state = core::readEnum<ScenarioNews::Claim::State>(fields, "state", kClaimStates)};
}

void writeOffender(core::JsonWriter &writer, const LedgerReport::Offender &offender)
{
    const auto &[key, partition, expected, found, acknowledgedAtNs, acknowledgedBy, readFrom] =
        offender;
    writer.beginObject();
    addText(writer, "key", key);
    addNumber(writer, "partition", partition);
    addText(writer, "expected", expected);
    addText(writer, "found", found);
    addNumber(writer, "acknowledgedNs", acknowledgedAtNs);
    addText(writer, "acknowledgedBy", acknowledgedBy);
    addText(writer, "readFrom", readFrom);
    writer.endObject();
}

LedgerReport::Offender readOffender(core::Fields &fields)
{
    return {.key = textIn(fields, "key"),
        .partition = static_cast<quint32>(numberIn(fields, "partition", 0, kMostPartition)),
        .expected = textIn(fields, "expected"),
        .found = textIn(fields, "found"),
        .acknowledgedAtNs = nsIn(fields, "acknowledgedNs"),
        .acknowledgedBy = textIn(fields, "acknowledgedBy"),
        .readFrom = textIn(fields, "readFrom")};
}

template <typename T>
QList<T> toList(const std::vector<T> &values)
{
    return QList<T>(values.begin(), values.end());
}

template <typename Read>
auto listIn(core::Fields &fields, std::string_view name, Read read)
{
    using List = decltype(toList(fields.list(name, read)));
    return fields.ok() && fields.has(name) ? toList(fields.list(name, read)) : List();
}

} // namespace

void writeMembers(core::JsonWriter &writer, const SupervisionEvent &event)
{
    const auto &[atNs, subject, kind, text, signal] = event;
    addNumber(writer, "happenedNs", atNs);
    writer.key("kind").string(core::spelt(kind, kKinds));
    addText(writer, "subject", subject);
    addPhrase(writer, text);
    addNumber(writer, "signal", signal);
}

SupervisionEvent readSupervisionEvent(core::Fields &fields)
{
    SupervisionEvent event;
    event.atNs = nsIn(fields, "happenedNs");
    event.kind = core::readEnum<SupervisionEvent::Kind>(fields, "kind", kKinds);
    event.subject = textIn(fields, "subject");
    event.text = phraseIn(fields);
    event.signal = numberIn(fields, "signal", 0, kMostInt);
    return event;
}

void writeMembers(core::JsonWriter &writer, const ServerNews &news)
{
    const auto &[id, askedAtNs, answeredAtNs, incarnation, uptimeMs, primaries, secondaries, gets,
        puts, p50Ms, p99Ms, learners, events] = news;
    addText(writer, "id", id);
    addNumber(writer, "askedNs", askedAtNs);
    addNumber(writer, "answeredNs", answeredAtNs);
    addText(writer, "incarnation", incarnation);
    addNumber(writer, "uptimeMs", uptimeMs);
    if (primaries >= 0)
        writer.key("primaries").number(primaries);
    if (secondaries >= 0)
        writer.key("secondaries").number(secondaries);
    addCount(writer, "gets", gets);
    addCount(writer, "puts", puts);
    addReal(writer, "p50Ms", p50Ms);
    addReal(writer, "p99Ms", p99Ms);
    if (!learners.isEmpty()) {
        writer.key("learners").beginArray();
        for (const auto &[partition, bytes, total, lag] : learners) {
            writer.beginArray().number(partition).number(bytes).number(total).number(lag);
            writer.endArray();
        }
        writer.endArray();
    }
    if (!events.isEmpty()) {
        writer.key("events").beginArray();
        for (const ServerEvent &event : events)
            writeEvent(writer, event);
        writer.endArray();
    }
}

ServerNews readServerNews(core::Fields &fields)
{
    ServerNews news;
    news.id = textIn(fields, "id");
    news.askedAtNs = nsIn(fields, "askedNs");
    news.answeredAtNs = nsIn(fields, "answeredNs");
    news.incarnation = textIn(fields, "incarnation");
    news.uptimeMs = nsIn(fields, "uptimeMs");
    if (fields.has("primaries"))
        news.primaries = numberIn(fields, "primaries", 0, kMostPartition + 1);
    if (fields.has("secondaries"))
        news.secondaries = numberIn(fields, "secondaries", 0, kMostPartition + 1);
    news.gets = countIn(fields, "gets");
    news.puts = countIn(fields, "puts");
    news.p50Ms = realIn(fields, "p50Ms");
    news.p99Ms = realIn(fields, "p99Ms");
    if (fields.has("learners")) {
        for (const std::string_view raw : fields.elements("learners")) {
            NumberRow row(fields, raw);
            ServerNews::Learner learner;
            learner.partition = static_cast<quint32>(row.next(0, kMostPartition));
            learner.bytes = row.next(0, kMostCount);
            learner.total = row.next(0, kMostCount);
            learner.lag = row.next(0, kMostCount);
            news.learners.append(learner);
        }
    }
    news.events = listIn(fields, "events", readEvent);
    return news;
}

void writeMembers(core::JsonWriter &writer, const LedgerReport &report)
{
    const auto &[acknowledged, unknown, failed, staleReads, isChecked, checkedAtNs,
        acknowledgedThen, unknownThen, checked, unreadable, lost, unlisted, partitionsCompared,
        partitionsAlike, differences] = report;
    addCount(writer, "acknowledged", acknowledged);
    addCount(writer, "unknown", unknown);
    addCount(writer, "failed", failed);
    addCount(writer, "staleReads", staleReads);
    addFlag(writer, "isChecked", isChecked);
    addNumber(writer, "checkedNs", checkedAtNs);
    addCount(writer, "acknowledgedThen", acknowledgedThen);
    if (isChecked) // even 0: without it the count of then is not known
        writer.key("unknownThen").number(unknownThen);
    addCount(writer, "checked", checked);
    addCount(writer, "unreadable", unreadable);
    addCount(writer, "unlisted", unlisted);
    addNumber(writer, "partitionsCompared", partitionsCompared);
    addNumber(writer, "partitionsAlike", partitionsAlike);
    if (!lost.isEmpty()) {
        writer.key("lost").beginArray();
        for (const LedgerReport::Offender &offender : lost)
            writeOffender(writer, offender);
        writer.endArray();
    }
    if (!differences.isEmpty()) {
        writer.key("differences").beginArray();
        for (const QString &difference : differences)
            writer.string(difference.toStdString());
        writer.endArray();
    }
}

LedgerReport readLedgerReport(core::Fields &fields)
{
    constexpr int kMostPartitions = kMostPartition + 1;
    LedgerReport report;
    report.acknowledged = countIn(fields, "acknowledged");
    report.unknown = countIn(fields, "unknown");
    report.failed = countIn(fields, "failed");
    report.staleReads = countIn(fields, "staleReads");
    report.isChecked = flagIn(fields, "isChecked");
    report.checkedAtNs = nsIn(fields, "checkedNs");
    report.acknowledgedThen = countIn(fields, "acknowledgedThen");
    // Recordings of before have but the count of all.
    if (report.isChecked) {
        report.unknownThen =
            fields.has("unknownThen") ? countIn(fields, "unknownThen") : report.unknown;
    }
    report.checked = countIn(fields, "checked");
    report.unreadable = countIn(fields, "unreadable");
    report.partitionsCompared =
        static_cast<quint32>(numberIn(fields, "partitionsCompared", 0, kMostPartitions));
    report.partitionsAlike =
        static_cast<quint32>(numberIn(fields, "partitionsAlike", 0, kMostPartitions));
    report.lost = listIn(fields, "lost", readOffender);
    report.unlisted = countIn(fields, "unlisted");
    report.differences = textsIn(fields, "differences");
    return report;
}

void writeMembers(core::JsonWriter &writer, const ScenarioNews &news)
{
    const auto &[name, title, hypothesis, beganNs, endedNs, steps, verdict, why, claims] = news;
    addText(writer, "name", name);
    addPhrase(writer, title, "title");
    addPhrase(writer, hypothesis, "hypothesis");
    addNumber(writer, "beganNs", beganNs);
    addNumber(writer, "endedNs", endedNs);
    writer.key("verdict").string(core::spelt(verdict, kVerdicts));
    addPhrase(writer, why, "why");
    writer.key("steps").beginArray();
    for (const ScenarioNews::Step &step : steps)
        writeStep(writer, step);
    writer.endArray();
    if (claims.isEmpty())
        return;
    writer.key("claims").beginArray();
    for (const auto &[text, state] : claims) {
        writer.beginObject();
        addPhrase(writer, text);
        writer.key("state").string(core::spelt(state, kClaimStates)).endObject();
    }
    writer.endArray();
}

/// Older recordings hold the English text alone.
Phrase known(const Phrase &recorded, const Phrase &ours)
{
    const bool isOurs =
        recorded.source().isEmpty() && recorded.toString().toUtf8() == ours.source();
    return isOurs ? ours : recorded;
}

ScenarioNews readScenarioNews(core::Fields &fields)
{
    ScenarioNews news;
    news.name = textIn(fields, "name");
    news.title = phraseIn(fields, "title");
    news.hypothesis = phraseIn(fields, "hypothesis");
    news.beganNs = nsIn(fields, "beganNs");
    news.endedNs = nsIn(fields, "endedNs");
    news.verdict = core::readEnum<Verdict>(fields, "verdict", kVerdicts);
    news.why = phraseIn(fields, "why");
    news.steps = listIn(fields, "steps", readStep);
    news.claims = listIn(fields, "claims", readClaim);
    if (Catalogue::has(news.name)) {
        const Scenario scenario = Catalogue::scenario(news.name);
        news.title = known(news.title, scenario.title);
        news.hypothesis = known(news.hypothesis, scenario.hypothesis);
    }
    return news;
}

void writeMembers(core::JsonWriter &writer, const WorkloadOptions &options)
{
    const auto &[perSecond, putPercent, valueBytes, deadlineMs] = options;
    addNumber(writer, "perSecond", perSecond);
    addNumber(writer, "putPercent", putPercent);
    addNumber(writer, "valueBytes", valueBytes);
    addNumber(writer, "deadlineMs", deadlineMs);
}

WorkloadOptions readWorkloadOptions(core::Fields &fields)
{
    constexpr int kMost = 1'000'000'000;
    return {.perSecond = numberIn(fields, "perSecond", 0, kMost),
        .putPercent = numberIn(fields, "putPercent", 0, 100),
        .valueBytes = numberIn(fields, "valueBytes", 0, kMost),
        .deadlineMs = numberIn(fields, "deadlineMs", 0, kMost)};
}

void writeSamples(core::JsonWriter &writer, const QList<Sample> &samples, qint64 atNs)
{
    writer.key("samples").beginArray();
    for (const auto &[dueNs, waitUs, partition, status, attempts, verb, outcome] : samples) {
        writer.beginArray().number(dueNs - atNs).number(waitUs).number(partition);
        writer.number(static_cast<int>(verb));
        // Nearly all are served at once.
        if (outcome != Sample::Outcome::Ok || status != kServed || attempts != 1)
            writer.number(static_cast<int>(outcome)).number(status).number(attempts);
        writer.endArray();
    }
    writer.endArray();
}

QList<Sample> readSamples(core::Fields &fields, qint64 atNs)
{
    QList<Sample> samples;
    for (const std::string_view raw : fields.elements("samples")) {
        NumberRow row(fields, raw);
        Sample sample;
        sample.dueNs = atNs + row.next(-atNs, kMostNs - atNs);
        sample.waitUs = static_cast<qint32>(row.next(0, std::numeric_limits<qint32>::max()));
        sample.partition = static_cast<quint32>(row.next(0, kMostPartition));
        sample.verb = static_cast<Sample::Verb>(row.next(0, int(Sample::Verb::Put)));
        sample.outcome = static_cast<Sample::Outcome>(row.next(0, int(Sample::Outcome::Unknown)));
        sample.status = static_cast<qint16>(row.next(0, 999, kServed));
        sample.attempts = static_cast<quint8>(row.next(0, 255, 1));
        samples.append(sample);
    }
    return samples;
}

} // namespace app
