// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/conditions.h"
#include "app/scenario/scenariorunner.h"
#include "app/workload/loadkeys.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using app::Verdict;
using StepState = app::ScenarioNews::Step::State;

namespace {

constexpr int kStartMs = 60'000;
constexpr int kScenarioMs = 120'000;
constexpr quint32 kPartitions = 16;

} // namespace

/// Scenarios on a real cluster that is not what it should be, and one that is given up.
class TestScenarioRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        app::SupervisorOptions options;
        options.root = m_directory->path();
        options.nodes = 4;
        options.partitions = static_cast<int>(kPartitions);
        options.nodeproc = qEnvironmentVariable("KVORUM_BIN") + QStringLiteral("/nodeproc");
        m_cluster = std::make_unique<app::ClusterRun>(options);
        m_runner = std::make_unique<app::ScenarioRunner>(m_cluster.get());
        m_cluster->supervisor()->start();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_cluster->supervisor()->stage(), app::Supervisor::Stage::Running, kStartMs);
    }
    void cleanup()
    {
        m_runner.reset();
        m_cluster.reset();
    }

    /// Another client overwrites what the workload has written: for the ledger that is the same as
    /// a cluster that loses acknowledged writes.
    void overwrittenValuesAreALostWrite()
    {
        connect(m_cluster.get(), &app::ClusterRun::happened, this, [this] {
            if (!m_isSpoilt && isAt(QStringLiteral("a second of calm"))) {
                m_isSpoilt = true;
                spoil();
            }
        });
        QVERIFY(m_runner->start(QStringLiteral("kill-primary")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner->isRunning(), kScenarioMs);
        QVERIFY(m_isSpoilt);
        const app::ScenarioNews &news = m_cluster->state().scenario();
        QVERIFY2(news.verdict == Verdict::Fail, qPrintable(news.why.toString()));
    }

    /// What waited at the frozen server is what it answers as it wakes.
    void whoWasThawedRefusesWhatOthersOverwrote()
    {
        QVERIFY(m_runner->start(QStringLiteral("freeze")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner->isRunning(), kScenarioMs);
        const app::DirectReport &direct = m_runner->last()->marks().direct;
        const app::ScenarioNews &news = m_cluster->state().scenario();
        QVERIFY2(direct.asked > 0, qPrintable(news.why.toString()));
        QVERIFY2(direct.stale == 0 && direct.open() == 0, qPrintable(news.why.toString()));
        QVERIFY(std::any_of(news.claims.begin(), news.claims.end(), [](const auto &claim) {
            return claim.state == app::ScenarioNews::Claim::State::Held
                && claim.text.toString().startsWith(QStringLiteral("asked directly, the thawed"));
        }));
    }

    void abortedItTakesOutWhatItAdded()
    {
        QVERIFY(m_runner->start(QStringLiteral("grow")));
        const auto servers = [this] { return m_cluster->supervisor()->record().servers.size(); };
        QTRY_COMPARE_WITH_TIMEOUT(servers(), 8, kScenarioMs);
        m_runner->abort();
        QCOMPARE(m_cluster->state().scenario().verdict, Verdict::Inconclusive);
        QTRY_COMPARE_WITH_TIMEOUT(servers(), 4, kScenarioMs);
        const auto isLevel = [this] {
            const app::Observation &seen = *m_cluster->state().seen();
            return app::scenario::isWhole(seen)
                && app::scenario::isEven(seen, app::scenario::serversOf(m_cluster->state()));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLevel(), kScenarioMs);
    }

    void abortedItBringsBackWhatItKilled()
    {
        QVERIFY(m_runner->start(QStringLiteral("kill-primary")));
        QTRY_VERIFY_WITH_TIMEOUT(isAt(QStringLiteral("go on without it")), kScenarioMs);
        const QString victim = m_runner->last()->marks().victims.first();
        m_runner->abort();
        QVERIFY(!m_runner->isRunning());
        QCOMPARE(m_cluster->state().scenario().verdict, Verdict::Inconclusive);
        QTRY_VERIFY_WITH_TIMEOUT(m_cluster->supervisor()->child(victim)->isAlive(), kStartMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_cluster->state().seen()->status->state, core::ClusterState::Ready, kStartMs);
        QCOMPARE(m_cluster->workload()->options(), app::WorkloadOptions());
    }

private:
    /// The step with that title is under way.
    bool isAt(const QString &title)
    {
        const QList<app::ScenarioNews::Step> &steps = m_cluster->state().scenario().steps;
        return std::any_of(steps.begin(), steps.end(), [&](const app::ScenarioNews::Step &step) {
            return step.title.toString() == title && step.state == StepState::Active;
        });
    }
    void spoil()
    {
        const app::LoadKeys keys(kPartitions);
        for (int key = 0; key < keys.size(); ++key) {
            m_cluster->link()->send({app::DataVerb::Put, QString::fromStdString(keys.key(key)),
                                        QByteArrayLiteral("\"somebody else's\"")},
                [](const app::DataAnswer &) {});
        }
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<app::ClusterRun> m_cluster;
    std::unique_ptr<app::ScenarioRunner> m_runner;
    bool m_isSpoilt = false;
};

QTEST_GUILESS_MAIN(TestScenarioRun)
#include "tst_scenariorun.moc"
