// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"
#include "turnmeter.h"

#include "app/models/eventmodel.h"
#include "app/pages/explainpage.h"
#include "widgets/jsonedit.h"
#include "widgets/logpane.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

namespace {

constexpr int kStartMs = 30'000;
constexpr int kChangeMs = 15'000;
const QString kReady = QStringLiteral("READY");

} // namespace

/// One story, told in order: each test goes on where the one before ended.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_driver = std::make_unique<DesktopDriver>();
        QElapsedTimer clock;
        clock.start();
        m_driver->desktop()->start();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window()));
        qInfo("window shown after %lld ms", clock.elapsed());
        m_turns = std::make_unique<TurnMeter>();
        QVERIFY(m_driver->card(QStringLiteral("n5")).isGhost);
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver->health() == kReady, qPrintable(state()), kStartMs);
        qInfo("READY after %lld ms", clock.elapsed());
    }

    void allServersAreUpInBothEyes()
    {
        for (int i = 1; i <= 5; ++i) {
            const widgets::NodeCardData &card = m_driver->card(QStringLiteral("n%1").arg(i));
            QCOMPARE(card.cluster.text, QStringLiteral("up"));
            QVERIFY(card.process.text.startsWith(QStringLiteral("running")));
        }
        QVERIFY(!m_driver->master().isEmpty());
        auto *const pages = m_driver->find<QTabWidget>(QStringLiteral("pages"));
        pages->setCurrentWidget(m_driver->find<QWidget>(QStringLiteral("pagePartitions")));
        QCOMPARE(
            m_driver->find<QTableView>(QStringLiteral("partitionTable"))->model()->rowCount(), 64);
        pages->setCurrentWidget(m_driver->find<QWidget>(QStringLiteral("pageTopology")));
    }

    void aValueIsPutAndFound()
    {
        type(QStringLiteral("user:1"), "{\"name\": \"Ada\", \"n\": 1.10}");
        press("buttonPut");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("Stored")), kChangeMs);
        press("buttonGet");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("Found")), kChangeMs);
        QCOMPARE(found(), QByteArray("{\"name\": \"Ada\", \"n\": 1.10}"));
        const QString primary = place()->primary;
        QVERIFY2(
            answer().contains(QStringLiteral("answered by %1").arg(primary)), qPrintable(answer()));
    }

    void theKeysThatAreStoredAreListed()
    {
        auto *const pages = m_driver->find<QTabWidget>(QStringLiteral("pages"));
        pages->setCurrentWidget(m_driver->find<QWidget>(QStringLiteral("pageKeys")));
        m_driver->find<QLineEdit>(QStringLiteral("keyPrefix"))->setText(QStringLiteral("user:1"));
        const auto *const table = m_driver->find<QTableView>(QStringLiteral("keyTable"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kChangeMs);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("user:1"));
        pages->setCurrentWidget(m_driver->find<QWidget>(QStringLiteral("pageTopology")));
    }

    void aThousandSamplesAreFilledIn()
    {
        press("buttonFill");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("stored"))
                && m_driver->find<QPushButton>(QStringLiteral("buttonFill"))->isEnabled(),
            kStartMs);
        QVERIFY2(!answer().contains(QStringLiteral("not")), qPrintable(answer()));
    }

    void aFillThatIsCancelledStops()
    {
        press("buttonFill");
        press("fillCancel");
        // What was on its way is stored.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->find<QPushButton>(QStringLiteral("fillCancel"))->isHidden(), kStartMs);
        QVERIFY2(answer().contains(QStringLiteral("stored"))
                && !answer().contains(QStringLiteral("1,000")),
            qPrintable(answer()));
    }

    void theKilledPrimaryIsReplacedAndItsValueIsThere()
    {
        const QString victim = place()->primary;
        m_driver->find<QToolButton>(QStringLiteral("kill_") + victim)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_driver->card(victim).process.text, QStringLiteral("gone, killed"), kChangeMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->card(victim).cluster.text.startsWith(QStringLiteral("down")), kChangeMs);
        QTRY_VERIFY_WITH_TIMEOUT(place()->isServed && place()->primary != victim, kChangeMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("DEGRADED"), kChangeMs);
        press("buttonGet");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("Found")), kChangeMs);
        QCOMPARE(found(), QByteArray("{\"name\": \"Ada\", \"n\": 1.10}"));
        QVERIFY(isToldOf(QStringLiteral("%1 declared dead").arg(victim)));
        QVERIFY(isToldOf(QStringLiteral("promoted")));
        m_driver->find<QToolButton>(QStringLiteral("restart_") + victim)->click();
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver->health() == kReady, qPrintable(state()), kStartMs);
    }

    void theKilledMasterIsReplaced()
    {
        const QString victim = m_driver->master();
        m_driver->find<QToolButton>(QStringLiteral("kill_") + victim)->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_driver->master().isEmpty() && m_driver->master() != victim, kChangeMs);
        press("buttonGet");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("Found")), kChangeMs);
        m_driver->find<QToolButton>(QStringLiteral("restart_") + victim)->click();
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver->health() == kReady, qPrintable(state()), kStartMs);
    }

    /// Of the master that was killed above, also where a busy machine has had more faults since.
    void theFailoverIsExplained()
    {
        auto *const dock = m_driver->find<QDockWidget>(QStringLiteral("dockExplain"));
        dock->show();
        dock->raise();
        auto *const page = m_driver->window()->findChild<app::ExplainPage *>();
        for (const app::Incident &incident : m_driver->window()->state().incidents()) {
            if (incident.kind == app::Incident::Kind::Killed && incident.wasMaster)
                page->choose(incident.number);
        }
        const auto has = [page](const char *text) {
            const QList<app::Sentence> &told = page->sentences();
            return std::any_of(told.begin(), told.end(), [text](const app::Sentence &sentence) {
                return sentence.text.contains(QLatin1String(text));
            });
        };
        for (const char *const text :
            {"You sent SIGKILL to", "It was the master", "process is gone", "is the master",
                "Read in ZooKeeper: another primary", "is up again"})
            QTRY_VERIFY2_WITH_TIMEOUT(has(text), text, kChangeMs);
        m_driver->find<QDockWidget>(QStringLiteral("dockEvents"))->raise();
    }

    void detectionIsSetFromTheToolBar()
    {
        auto *const box = m_driver->find<QComboBox>(QStringLiteral("detection"));
        QTRY_VERIFY_WITH_TIMEOUT(box->isEnabled() && box->currentIndex() == 0, kChangeMs);
        for (const int choice : {1, 0}) {
            m_driver->choose(static_cast<core::Detection>(choice));
            QTRY_VERIFY_WITH_TIMEOUT(
                static_cast<int>(m_driver->window()->picture().seen().config->detection) == choice,
                kChangeMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            isToldOf(QStringLiteral("detected by lifeline from now on")), kChangeMs);
    }

    void aFrozenServerIsShownFrozenAndThawed()
    {
        const QString victim = m_driver->master() == QStringLiteral("n1") ? QStringLiteral("n2")
                                                                          : QStringLiteral("n1");
        m_driver->find<QToolButton>(QStringLiteral("freeze_") + victim)->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->card(victim).process.text.startsWith(QStringLiteral("frozen")), kChangeMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->card(victim).cluster.text != QStringLiteral("up"), kChangeMs);
        m_driver->find<QToolButton>(QStringLiteral("freeze_") + victim)->click();
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver->health() == kReady, qPrintable(state()), kStartMs);
    }

    void withoutZooKeeperTheLastWordIsShownWithItsAge()
    {
        m_driver->find<QToolButton>(QStringLiteral("kill_zookeeper"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_driver->health(), QStringLiteral("No contact with ZooKeeper"), kChangeMs);
        QVERIFY(m_driver->text(QStringLiteral("healthDetail"))
                    .contains(QStringLiteral("last said READY")));
        QVERIFY(m_driver->card(QStringLiteral("n1")).isStale);
        press("buttonGet");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("Found")), kChangeMs);
        m_driver->find<QToolButton>(QStringLiteral("restart_zookeeper"))->click();
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver->health() == kReady, qPrintable(state()), kStartMs);
    }

    void aServerIsAdded()
    {
        m_driver->find<QAction>(QStringLiteral("cluster_add"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QWidget>(QStringLiteral("card_n6")), kChangeMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_driver->card(QStringLiteral("n6")).cluster.text, QStringLiteral("up"), kStartMs);
    }

    void stoppedAndStartedAgainItHasItsData()
    {
        m_driver->find<QAction>(QStringLiteral("cluster_stop"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("Stopped"), kChangeMs);
        m_driver->find<QAction>(QStringLiteral("cluster_start"))->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver->health() == kReady, qPrintable(state()), kStartMs);
        press("buttonGet");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("Found")), kChangeMs);
    }

    void startedFreshItHasNone()
    {
        m_driver->find<QAction>(QStringLiteral("cluster_fresh"))->trigger();
        m_driver->find<QToolButton>(QStringLiteral("messageAction"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("Stopping"), kChangeMs);
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver->health() == kReady, qPrintable(state()), kStartMs);
        press("buttonGet");
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("no such key")), kChangeMs);
    }

    void itsLogIsTailed()
    {
        const auto *const log = m_driver->find<widgets::LogPane>(QStringLiteral("logText"));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_driver->find<QComboBox>(QStringLiteral("logChoice"))->count() == 8, kChangeMs);
        m_driver->find<QComboBox>(QStringLiteral("logChoice"))
            ->setCurrentText(QStringLiteral("n1"));
        QTRY_VERIFY_WITH_TIMEOUT(log->rows().count() > 0, kChangeMs);
    }

    void runsAreRecordedAsTheSettingsSay()
    {
        QTemporaryDir directory;
        app::Options options;
        options.supervisor.root = directory.path();
        options.configDir = directory.path();
        app::Preferences wanted;
        wanted.isRecording = false;
        wanted.start = app::Preferences::Start::Ask;
        app::Settings(options.configDir).save(wanted);
        app::Desktop desktop(options);
        const auto files = [&directory] {
            return QDir(directory.filePath(QStringLiteral("recordings"))).entryList(QDir::Files);
        };
        desktop.start();
        wanted.isRecording = true;
        Q_EMIT desktop.window()->preferencesChanged(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, kChangeMs);
        wanted.isRecording = false;
        wanted.recordingsDays = 1;
        Q_EMIT desktop.window()->preferencesChanged(wanted);
        const app::RecordingDir recordings(directory.filePath(QStringLiteral("recordings")));
        QTRY_VERIFY_WITH_TIMEOUT(!recordings.files().first().isBusy, kChangeMs);
        QFile file(directory.filePath(QStringLiteral("recordings/")) + files().first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(
            QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime);
        file.close();
        wanted.recordingsDays = 2;
        Q_EMIT desktop.window()->preferencesChanged(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 0, kChangeMs);
        desktop.quit();
    }

    void whatIsShownIsRememberedAtOnce()
    {
        QTemporaryDir directory;
        app::Options options;
        options.supervisor.root = directory.path();
        options.configDir = directory.path();
        options.replay = QStringLiteral(KVORUM_RECORDINGS "/kill-master.kvorum");
        app::Desktop desktop(options);
        desktop.start();
        const auto remembered = [&options] { return app::Settings(options.configDir).shown(); };
        QTRY_VERIFY(remembered() == app::Settings::Shown{.recording = options.replay});
        Q_EMIT desktop.window()->timeAsked({.act = app::TimeCommand::Act::Close});
        QTRY_VERIFY(remembered() == app::Settings::Shown());
        desktop.quit();
    }

    void closingStopsEverythingWithinSeconds()
    {
        QList<app::ProcessIdentity> children;
        const QStringList ids = m_driver->desktop()->supervisor()->children();
        for (const QString &id : ids)
            children << m_driver->desktop()->supervisor()->child(id)->identity();
        QSignalSpy finished(m_driver->desktop(), &app::Desktop::finished);
        QElapsedTimer clock;
        clock.start();
        m_driver->window()->close();
        QVERIFY(m_driver->window()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("Stopping"), kChangeMs);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kChangeMs);
        qInfo("stopped after %lld ms", clock.elapsed());
        QVERIFY(!m_driver->window()->isVisible());
        for (const app::ProcessIdentity &child : std::as_const(children))
            QVERIFY(!app::isAlive(child));
    }

    void theWindowNeverStoodStill()
    {
        const app::StallWatchdog &watchdog = m_driver->desktop()->watchdog();
        qInfo("stalls over 100 ms: %d, longest pause %lld ms", watchdog.count(),
            watchdog.longestMs());
        qInfo("longest turn %lld ms", m_turns->longestMs());
        QVERIFY(m_turns->longestMs() < TurnMeter::kMostMs);
    }

private:
    void type(const QString &key, const QByteArray &value)
    {
        m_driver->find<QLineEdit>(QStringLiteral("editKey"))->setText(key);
        m_driver->find<widgets::JsonEdit>(QStringLiteral("editValue"))->setValue(value);
    }
    void press(const char *button)
    {
        m_driver->find<QPushButton>(QString::fromLatin1(button))->click();
    }
    QString answer() { return m_driver->text(QStringLiteral("labelAnswer")); }
    QByteArray found()
    {
        return m_driver->find<widgets::JsonEdit>(QStringLiteral("viewAnswer"))->value();
    }
    const app::PartitionPicture *place()
    {
        return m_driver->window()->picture().placeOf(
            m_driver->find<QLineEdit>(QStringLiteral("editKey"))->text());
    }
    /// For people who look why it is not READY.
    QString state()
    {
        return m_driver->health() + QStringLiteral(": ")
            + m_driver->text(QStringLiteral("healthDetail")) + QStringLiteral(" in ")
            + m_driver->desktop()->supervisor()->directory().path();
    }
    bool isToldOf(const QString &text)
    {
        const QAbstractItemModel *const events =
            m_driver->find<QTableView>(QStringLiteral("eventTable"))->model();
        const int column = app::EventModel::What;
        return !events->match(events->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchContains)
                    .isEmpty();
    }

    std::unique_ptr<DesktopDriver> m_driver;
    std::unique_ptr<TurnMeter> m_turns;
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
