// SPDX-License-Identifier: Apache-2.0
#include "fakerun.h"

#include "fakecluster.h"

#include <algorithm>
#include <csignal>

namespace fake {

namespace {

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kSecond = 1000 * kMs;
constexpr qint64 kStartNs = 3600 * kSecond;
constexpr int kBatchMs = 100;
const QString kVictim = QStringLiteral("n2");

/// As they come from znodes, where the copies are sorted.
std::shared_ptr<const app::Observation> seenIn(const Cluster &cluster, qint64 atNs)
{
    auto seen = std::make_shared<app::Observation>(cluster.seen);
    for (core::PartitionRecord &record : seen->partitions) {
        std::sort(record.inSync.begin(), record.inSync.end(),
            [](const core::Member &a, const core::Member &b) { return a.id < b.id; });
    }
    seen->readAtNs = atNs - kMs;
    seen->validUntilNs = atNs;
    return seen;
}

app::LocalChanged localIn(const Cluster &cluster)
{
    app::LocalCluster local = cluster.local;
    local.steps = {{.subject = QStringLiteral("n1"),
        .state = app::StartStep::State::Done,
        .elapsedMs = 300,
        .text = QStringLiteral("n1 ✓ 0.3 s")}};
    local.children.first().logPath = QStringLiteral("/tmp/zookeeper.log");
    return {std::make_shared<app::LocalCluster>(local)};
}

app::SampleBatch batch(qint64 atNs, int seconds)
{
    app::SampleBatch made;
    made.options.perSecond = seconds < 5 ? 20 : 40;
    made.busyPercent = seconds < 3 ? 0 : 90 + seconds % 10;
    for (int i = 0; i < 2; ++i) {
        app::Sample sample{.dueNs = atNs - (i + 1) * 20 * kMs,
            .waitUs = 400 + i,
            .partition = static_cast<quint32>(atNs / kMs % 16),
            .status = 200,
            .attempts = 1};
        if (i == 1 && atNs / kMs % 300 == 0) {
            sample.verb = app::Sample::Verb::Put;
            sample.outcome = app::Sample::Outcome::Unknown;
            sample.status = 504;
            sample.attempts = 3;
        }
        made.samples.append(sample);
    }
    return made;
}

app::ServerNews news(qint64 atNs)
{
    app::ServerNews made{.id = QStringLiteral("n1"),
        .askedAtNs = atNs - 2 * kMs,
        .answeredAtNs = atNs - kMs,
        .incarnation = QStringLiteral("0000000000000001/1"),
        .uptimeMs = 1234,
        .primaries = 0,
        .secondaries = 5,
        .gets = 7,
        .puts = 8,
        .p50Ms = 0.4,
        .p99Ms = 2.125,
        .learners = {{.partition = 3, .bytes = 10, .total = 20, .lag = 1}},
        .events = {}};
    made.events.append({.server = QStringLiteral("n1"),
        .atNs = atNs - 3 * kMs,
        .name = QStringLiteral("installed"),
        .subject = kVictim,
        .partition = 0,
        .term = 4,
        .revision = 91,
        .count = 2,
        .evidence = QStringLiteral("eof")});
    return made;
}

app::LedgerReport ledger()
{
    return {.acknowledged = 100,
        .unknown = 2,
        .failed = 3,
        .staleReads = 1,
        .isChecked = true,
        .checkedAtNs = kStartNs,
        .acknowledgedThen = 99,
        .unknownThen = 1,
        .checked = 64,
        .unreadable = 1,
        .lost = {{.key = QStringLiteral("k\n1"),
            .partition = 5,
            .expected = QStringLiteral("\"a\""),
            .found = {},
            .acknowledgedAtNs = kStartNs - 7,
            .acknowledgedBy = QStringLiteral("n1"),
            .readFrom = QStringLiteral("n4")}},
        .partitionsCompared = 16,
        .partitionsAlike = 15,
        .differences = {QStringLiteral("partition 3: n1 and n4")}};
}

app::ScenarioNews scenario(qint64 atNs)
{
    using Step = app::ScenarioNews::Step;
    return {.name = QStringLiteral("kill-primary"),
        .title = app::Phrase("Catalogue", "Kill a primary"),
        .hypothesis = QStringLiteral("nobody waits long"),
        .beganNs = atNs - 5 * kSecond,
        .endedNs = atNs,
        .steps = {Step{.title = QStringLiteral("kill"),
            .state = Step::State::Failed,
            .beganNs = atNs - 4 * kSecond,
            .endedNs = atNs,
            .result = app::Phrase("ScenarioRun", "not done within %1 s").arg(30)}},
        .verdict = app::Verdict::Fail,
        .why = app::joined({app::Phrase("Findings", "%n key(s) could not be read back", 1),
            app::Phrase("Findings", "it did not return")}),
        .claims = {{.text = app::Phrase("Findings", "it did not return"),
            .state = app::ScenarioNews::Claim::State::Broken}}};
}

app::SupervisionEvent told(qint64 atNs, app::SupervisionEvent::Kind kind)
{
    return {.atNs = atNs,
        .subject = kVictim,
        .kind = kind,
        .text = app::Phrase("EventReducer", "%1 promoted: primary of %n partition(s) of %2", 3)
                    .arg(QStringLiteral("n2: ✖ „so“"))
                    .arg(app::Phrase("View", "it is silent")),
        .signal = SIGKILL};
}

} // namespace

QList<app::RunEvent> run(int seconds, int partitions)
{
    QList<app::RunEvent> events;
    Cluster cluster = healthy(5, partitions);
    events.append({kStartNs, localIn(cluster)});
    events.append({kStartNs, app::Observed{seenIn(cluster, kStartNs)}});
    const int died = seconds / 3;
    const int returned = seconds * 2 / 3;
    for (int ms = kBatchMs; ms <= seconds * 1000; ms += kBatchMs) {
        const qint64 atNs = kStartNs + ms * kMs;
        events.append({atNs, batch(atNs, ms / 1000)});
        if (ms % 1000 == 0)
            events.append({atNs, news(atNs)});
        if (ms == died * 1000) {
            killProcess(cluster, kVictim);
            events.append({atNs, told(atNs, app::SupervisionEvent::Kind::Gone)});
            events.append({atNs + 2 * kMs, localIn(cluster)});
            declareDead(cluster, kVictim);
            events.append({atNs + 20 * kMs, app::Observed{seenIn(cluster, atNs + 20 * kMs)}});
        } else if (ms == returned * 1000) {
            bringBack(cluster, kVictim);
            events.append({atNs, told(atNs, app::SupervisionEvent::Kind::Started)});
            events.append({atNs, localIn(cluster)});
            events.append({atNs, app::Observed{seenIn(cluster, atNs)}});
        }
    }
    const qint64 endNs = kStartNs + seconds * kSecond;
    events.append({endNs, ledger()});
    events.append({endNs, scenario(endNs)});
    events.append({endNs + kMs, app::ClusterForgotten{QStringLiteral("demo")}});
    events.append({endNs + 2 * kMs, app::Observed{seenIn(cluster, endNs)}});
    return events;
}

} // namespace fake
