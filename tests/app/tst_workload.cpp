// SPDX-License-Identifier: Apache-2.0
#include "app/clusterrun.h"
#include "app/recording/recordingencoder.h"
#include "app/recording/recordingreader.h"
#include "app/resources.h"
#include "app/workload/loadkeys.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

namespace {

constexpr int kStartMs = 40'000;
constexpr int kChangeMs = 30'000;
constexpr int kPerSecond = 200;
const QByteArray kStranger = "\"a stranger's\"";

/// What this process's thread of that name has used of a core so far.
qint64 usedMs(const QByteArray &thread)
{
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(tasks.filePath(task + QStringLiteral("/comm")));
        QFile stat(tasks.filePath(task + QStringLiteral("/stat")));
        if (!name.open(QIODevice::ReadOnly) || name.readAll().trimmed() != thread
            || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        return (fields.at(11).toLongLong() + fields.at(12).toLongLong()) * 1000
            / ::sysconf(_SC_CLK_TCK);
    }
    return -1;
}

} // namespace

/// A real cluster under load; one story, told in order.
class TestWorkload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        app::loadResources();
        QVERIFY(qEnvironmentVariableIsSet("KVORUM_BIN"));
        m_run = std::make_unique<app::ClusterRun>(app::SupervisorOptions{.root = m_dir.path(),
            .nodes = 5,
            .nodeproc = qEnvironmentVariable("KVORUM_BIN") + QStringLiteral("/nodeproc")});
        m_recording =
            QByteArray::fromStdString(app::RecordingHeader::ofNow(QStringLiteral("demo")).encode());
        connect(m_run.get(), &app::ClusterRun::happened, this, [this](const app::RunEvent &event) {
            m_recording += QByteArray::fromStdString(m_encoder.line(event));
        });
        m_run->supervisor()->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_run->workload()->isOpen(), kStartMs);
        QTRY_VERIFY_WITH_TIMEOUT(samples().size() >= 20, kChangeMs);
        QCOMPARE(m_run->state().workload(), app::WorkloadOptions());
    }

    void theLoadIsEvenOverTimeAndPartitions()
    {
        app::WorkloadOptions options;
        options.perSecond = kPerSecond;
        m_run->workload()->setOptions(options);
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().workload(), options, kChangeMs);
        const qint64 first = samples().end();
        QTRY_VERIFY_WITH_TIMEOUT(samples().end() >= first + 2000, kChangeMs);
        QMap<quint32, int> counts;
        int puts = 0;
        std::vector<qint64> dues;
        for (qint64 i = first + 200; i < first + 1800; ++i) {
            const app::Sample &sample = samples().at(i);
            ++counts[sample.partition];
            puts += sample.verb == app::Sample::Verb::Put ? 1 : 0;
            dues.push_back(sample.dueNs);
        }
        QCOMPARE(counts.size(), 64);
        QVERIFY(puts > 1600 * 40 / 100 && puts < 1600 * 60 / 100);
        std::sort(dues.begin(), dues.end());
        const auto gap = std::adjacent_find(dues.begin() + 20, dues.end() - 20,
            [](qint64 a, qint64 b) { return b - a != 1'000'000'000 / kPerSecond; });
        QVERIFY(gap == dues.end() - 20);
    }

    void twoThousandInASecondCostLittle()
    {
        const app::WorkloadOptions before = m_run->workload()->options();
        app::WorkloadOptions options = before;
        options.perSecond = app::Workload::kMostPerSecond;
        m_run->workload()->setOptions(options);
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().workload(), options, kChangeMs);
        const qint64 first = samples().end();
        const qint64 used = usedMs("workload");
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(samples().end() >= first + 8000, kChangeMs);
        const double percent = 100.0 * static_cast<double>(usedMs("workload") - used)
            / static_cast<double>(clock.elapsed());
        qInfo("%lld requests in %lld ms; the workload's thread takes %.1f %% of a core",
            static_cast<long long>(samples().end() - first),
            static_cast<long long>(clock.elapsed()), percent);
        QVERIFY(used >= 0);
        QVERIFY(percent < 60);
        m_run->workload()->setOptions(before);
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().workload(), before, kChangeMs);
    }

    void serversTellWhatTheyDo()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().servers().size(), 5, kChangeMs);
        int primaries = 0;
        for (const app::ServerNews &news : m_run->state().servers())
            primaries += news.primaries;
        QCOMPARE(primaries, 64);
        QVERIFY(!m_run->state().serverEvents().isEmpty());
    }

    void aKilledPrimaryIsAnOutageAndNothingIsLost()
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            const QString victim = QStringLiteral("n%1").arg(attempt + 1);
            QVERIFY(m_run->supervisor()->killChild(victim));
            const qsizetype count = m_run->state().incidents().size();
            QCOMPARE(count, attempt + 1);
            QTRY_VERIFY_WITH_TIMEOUT(incident().outage.isOver, kChangeMs);
            const app::Incident::Outage outage = incident().outage;
            QTRY_VERIFY_WITH_TIMEOUT(
                m_run->state().ledger().checkedAtNs > outage.endedNs, kChangeMs);
            const app::LedgerReport &ledger = m_run->state().ledger();
            QVERIFY(ledger.isChecked);
            QVERIFY(ledger.acknowledgedThen > 500);
            QVERIFY(ledger.checked > 200);
            QCOMPARE(ledger.unreadable, 0U);
            QCOMPARE(ledger.lost.size(), 0);
            QCOMPARE(ledger.staleReads, 0U);
            QVERIFY2(ledger.differences.isEmpty(), qPrintable(ledger.differences.join(u'\n')));
            QCOMPARE(ledger.partitionsCompared, 64U);
            QCOMPARE(ledger.partitionsAlike, 64U);
            tell();
            QVERIFY(m_run->supervisor()->restartChild(victim));
            QTRY_VERIFY_WITH_TIMEOUT(incident().returnedNs != 0, kChangeMs);
            QTRY_VERIFY_WITH_TIMEOUT(isReady(), kChangeMs);
            if (outage.isMeasured && outage.worstMs > 0)
                break;
            qInfo("not measured: %s", qPrintable(outage.whyNot.toString()));
        }
        const app::Incident &found = incident();
        QVERIFY2(found.outage.isMeasured, qPrintable(found.outage.whyNot.toString()));
        QVERIFY(found.affected.size() >= 10);
        QVERIFY(found.goneNs > found.faultNs);
        QVERIFY(found.declaredNs > found.faultNs);
        QVERIFY(found.promotedNs >= found.declaredNs);
        QVERIFY(found.outage.beganNs > found.faultNs - 500'000'000);
        QVERIFY(found.outage.worstMs > 0 && found.outage.worstMs < 3000);
        QVERIFY(found.split.isKnown);
    }

    void whatFewRequestsFeelTheServersTellOf()
    {
        const app::WorkloadOptions before = m_run->workload()->options();
        m_run->workload()->setOptions({});
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().workload(), app::WorkloadOptions(), kChangeMs);
        for (const QString &victim :
            {QStringLiteral("n4"), QStringLiteral("n5"), QStringLiteral("n4")}) {
            // What came before is not to speak against the figure.
            const qint64 first = samples().end();
            QTRY_VERIFY_WITH_TIMEOUT(samples().end() >= first + 110, kChangeMs);
            QVERIFY(m_run->supervisor()->killChild(victim));
            QTRY_VERIFY_WITH_TIMEOUT(incident().outage.isOver, kChangeMs);
            QTRY_VERIFY_WITH_TIMEOUT(
                incident().split.isKnown || !incident().outage.isMeasured, kChangeMs);
            tell();
            QVERIFY(m_run->supervisor()->restartChild(victim));
            QTRY_VERIFY_WITH_TIMEOUT(incident().returnedNs != 0, kChangeMs);
            QTRY_VERIFY_WITH_TIMEOUT(isReady(), kChangeMs);
            if (incident().outage.isMeasured)
                break;
        }
        const app::Incident &found = incident();
        QVERIFY2(found.outage.isMeasured, qPrintable(found.outage.whyNot.toString()));
        QVERIFY(found.split.isKnown);
        QCOMPARE(found.split.rerouteMs.has_value(), found.outage.isFelt());
        QVERIFY(found.split.serversMs() > 0 && found.split.serversMs() < 3000);
        m_run->workload()->setOptions(before);
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().workload(), before, kChangeMs);
    }

    void whatAStrangerOverwritesIsSaidToBeLost()
    {
        app::WorkloadOptions options = m_run->workload()->options();
        options.perSecond = 0;
        m_run->workload()->setOptions(options);
        QTRY_COMPARE_WITH_TIMEOUT(m_run->state().workload(), options, kChangeMs);
        const qint64 before = m_run->state().ledger().checkedAtNs;
        // All keys of a partition, since not every key need have been written.
        const app::LoadKeys keys(64);
        int answers = 0;
        for (int i = 0; i < keys.perPartition(); ++i) {
            m_run->link()->send(
                {app::DataVerb::Put, QString::fromStdString(keys.key(i)), kStranger},
                [&answers](const app::DataAnswer &got) { answers += got.isOk() ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers, keys.perPartition(), kChangeMs);
        m_run->workload()->check();
        QTRY_VERIFY_WITH_TIMEOUT(m_run->state().ledger().checkedAtNs > before, kChangeMs);
        const app::LedgerReport &ledger = m_run->state().ledger();
        QVERIFY(!ledger.lost.isEmpty());
        for (const app::LedgerReport::Offender &offender : ledger.lost) {
            QCOMPARE(offender.partition, 0U);
            QCOMPARE(offender.found.toUtf8(), kStranger);
            QVERIFY(offender.expected.contains(offender.key));
        }
        // The copies agree about it all the same.
        QCOMPARE(ledger.partitionsAlike, 64U);
    }

    void itStopsWithTheCluster()
    {
        m_run->supervisor()->stop();
        QVERIFY(!m_run->workload()->isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_run->supervisor()->stage(), app::Supervisor::Stage::Stopped, kChangeMs);
        QVERIFY(m_run->state().incidents().last().kind == app::Incident::Kind::Killed);
    }

    void playedAgainItHasTheSameIncidents()
    {
        QBuffer buffer(&m_recording);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const core::Result<app::Replay> replay =
            app::RecordingReader::read(buffer, [](int) { return true; });
        QVERIFY2(replay, replay ? "" : replay.error().message.c_str());
        QVERIFY(replay->last().incidents() == m_run->state().incidents());
        QVERIFY(replay->last().ledger() == m_run->state().ledger());
        qInfo("%lld bytes recorded", static_cast<long long>(m_recording.size()));
    }

private:
    [[nodiscard]] const app::AppendLog<app::Sample> &samples() const
    {
        return m_run->state().samples();
    }
    [[nodiscard]] const app::Incident &incident() const
    {
        return m_run->state().incidents().last();
    }
    [[nodiscard]] bool isReady() const
    {
        const app::Observation &seen = *m_run->state().seen();
        return seen.isValid() && seen.status && seen.status->state == core::ClusterState::Ready;
    }
    /// For people.
    void tell() const
    {
        const app::Incident &found = incident();
        const auto since = [&found](
                               qint64 ns) { return static_cast<double>(ns - found.faultNs) / 1e6; };
        qInfo("%s: gone %.1f, declared %.1f (%s), promoted %.1f ms after the fault",
            qPrintable(found.subject), since(found.goneNs), since(found.declaredNs),
            qPrintable(found.evidence), since(found.promotedNs));
        const app::Incident::Outage &outage = found.outage;
        qInfo("worst %.1f ms, median %.1f ms, resolution %.1f ms, began %.1f; retried %d late %d "
              "failed "
              "%d unknown %d elsewhere %d",
            outage.worstMs, outage.medianMs, outage.resolutionMs, since(outage.beganNs),
            outage.retried, outage.late, outage.failed, outage.unknown, outage.elsewhere);
        qInfo("detect %.1f decide %.1f promote %.1f reroute %.1f ms", found.split.detectMs,
            found.split.decideMs, found.split.promoteMs, found.split.rerouteMs.value_or(-1));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<app::ClusterRun> m_run;
    app::RecordingEncoder m_encoder;
    QByteArray m_recording;
};

QTEST_GUILESS_MAIN(TestWorkload)
#include "tst_workload.moc"
