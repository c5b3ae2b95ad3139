// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include "app/detectionbox.h"
#include "app/leanmemory.h"
#include "app/scenario/catalogue.h"
#include "app/shell/fontfiles.h"
#include "app/shell/language.h"

#include <QCoreApplication>
#include <QProcess>

namespace app {

namespace {

constexpr int kAgeMs = 200;

QStringList placesOf(const Options &options)
{
    QStringList places;
    if (!options.configDir.isEmpty())
        places << QStringLiteral("--config") << options.configDir;
    if (!options.supervisor.root.isEmpty())
        places << QStringLiteral("--data") << options.supervisor.root;
    return places;
}

/// What servers answer all the time.
bool isOnlyFigures(const RunEvent &event)
{
    if (std::holds_alternative<LedgerReport>(event.what))
        return true;
    const auto *const news = std::get_if<ServerNews>(&event.what);
    return news && news->answeredAtNs != 0 && news->events.isEmpty();
}

} // namespace

Desktop::Desktop(const Options &options, QObject *parent)
    : QObject(parent)
    , m_run(options.supervisor, options.connection)
    , m_scenarios(&m_run)
    , m_fill(m_run.link())
    , m_isPresenting(options.isPresenting)
    , m_settings(options.configDir)
    , m_workload(m_settings.preferences().workload)
    , m_appearance(m_settings.preferences())
    , m_window(m_run.directory().name(), m_settings)
    , m_time(present())
    , m_places(placesOf(options))
    , m_connection(options.connection)
    , m_replay(options.replay)
{
    keepPicturesLean();
    connect(&m_frame, &FrameTimer::due, this, &Desktop::showFrame);
    m_ages.setInterval(kAgeMs);
    connect(&m_ages, &QTimer::timeout, this, &Desktop::scheduleFrame);
    WorkloadOptions workload = m_workload;
    // What others run is loaded only if somebody asks for it here.
    if (m_run.isRemote())
        workload.perSecond = 0;
    m_run.workload()->setOptions(workload);
    connectRun();
    connectWindow();
    connectTime();
    connectJava();
    if (m_replay.isEmpty())
        record(options);
    if (!options.scenario.isEmpty())
        runAtStart(options);
    connect(&m_fill, &SampleFill::advanced, &m_window, &MainWindow::showFill);
    m_window.setGhosts(options.supervisor.nodes.value_or(5));
    m_startTrace.watch(&m_window);
    // Not before: until then the servers need the disk.
    connect(&m_startTrace, &StartTrace::ready, this,
        [this] { m_files.start([] { readAhead(fontFiles(languageCodes())); }); });
    obey(m_settings.preferences());
}

void Desktop::obey(const Preferences &wanted)
{
    if (m_recorder)
        m_recorder->obey(recordingRules(wanted));
    if (!supervisor())
        return;
    supervisor()->setKeepsRunning(wanted.isKeepingRunning);
    supervisor()->setRestartsServers(wanted.isRestarting);
}

Desktop::~Desktop()
{
    // The run outlives what listens to it.
    disconnect(&m_run, nullptr, this, nullptr);
}

void Desktop::connectRun()
{
    connect(&m_run, &ClusterRun::happened, this, [this](const RunEvent &event) {
        if (const auto *const observed = std::get_if<Observed>(&event.what))
            m_startTrace.look(*observed->seen);
        if (m_recorder)
            m_recorder->record(event);
        if (!m_time.isPast())
            m_frame.askWithin(isOnlyFigures(event) ? kCalmFrameMs : kFrameMs);
    });
    if (!supervisor())
        return;
    connect(supervisor(), &Supervisor::stageChanged, this, &Desktop::stageChanged);
    connect(supervisor(), &Supervisor::problemFound, &m_window, &MainWindow::showProblem);
    connect(supervisor(), &Supervisor::killedSessionFound, this, &Desktop::offerRecording);
}

TimeTravel::Present Desktop::present()
{
    return {.state = [this] { return m_run.state(); },
        .nowNs = [] { return bootTimeNs(); },
        .flush =
            [this](const auto &done) {
                if (m_recorder)
                    m_recorder->flush(done);
                else
                    done({});
            }};
}

void Desktop::connectWindow()
{
    connect(&m_window, &MainWindow::childActionRequested, this,
        qOverload<ChildAction, const QString &>(&Desktop::carryOut));
    connect(&m_window, &MainWindow::clusterActionRequested, this,
        qOverload<ClusterAction>(&Desktop::carryOut));
    connect(&m_window, &MainWindow::workloadChanged, m_run.workload(), &Workload::setOptions);
    connect(&m_window, &MainWindow::checkRequested, m_run.workload(), &Workload::check);
    connect(&m_window, &MainWindow::detectionChosen, this, &Desktop::setDetection);
    connect(&m_window, &MainWindow::drainRequested, this, &Desktop::drain);
    connect(&m_window, &MainWindow::fillRequested, &m_fill, &SampleFill::start);
    connect(&m_window, &MainWindow::fillCancelled, &m_fill, &SampleFill::cancel);
    connect(&m_window, &MainWindow::scenarioRequested, this,
        qOverload<ScenarioAction, const QString &>(&Desktop::carryOut));
    connect(&m_window, &MainWindow::quitRequested, this, &Desktop::quit);
    connect(&m_window, &MainWindow::stopAndQuitRequested, this, &Desktop::stopAndQuit);
    connect(&m_window, &MainWindow::preferencesChanged, this, [this](const Preferences &wanted) {
        if (wanted.workload != m_workload && !m_run.isRemote())
            m_run.workload()->setOptions(m_workload = wanted.workload);
        obey(wanted);
        if (!m_appearance.apply(wanted))
            return;
        // What is in sight is made again: it is not painted anew before, for nothing.
        m_window.setUpdatesEnabled(false);
        // The widget that this comes from must not go while it says so.
        QMetaObject::invokeMethod(&m_window, &MainWindow::remakeInTurns, Qt::QueuedConnection);
    });
    connect(&m_window, &MainWindow::diskUseRequested, this, &Desktop::measureDisk);
    connect(&m_window, &MainWindow::connectionWanted, this, &Desktop::openAnother);
    connect(&m_window, &MainWindow::accessWanted, &m_run, &ClusterRun::setAccess);
    connect(&m_window, &MainWindow::retryWanted, m_run.link(), &ClusterLink::retry);
    connect(&m_window, &MainWindow::frameWanted, this, &Desktop::scheduleFrame);
    connect(&m_window, &MainWindow::scanRequested, this, [this](const KeyScan &scan) {
        m_run.link()->scan(scan, [this](const KeyPage &page) { m_window.showKeys(page); });
    });
    connect(&m_window, &MainWindow::requestMade, this, [this](const DataRequest &request) {
        m_run.link()->send(
            request, [this](const DataAnswer &answer) { m_window.showAnswer(answer); });
    });
}

void Desktop::start()
{
    const bool isAsking = m_settings.preferences().start == Preferences::Start::Ask;
    m_window.show();
    if (m_isPresenting)
        m_window.present();
    if (!m_replay.isEmpty())
        m_time.obey({.act = TimeCommand::Act::Open, .path = m_replay});
    else if (isAsking && !m_startScenario && !m_run.isRemote())
        m_window.offerStart();
    else
        m_run.start();
    rememberShown();
    offerRecent();
    scheduleFrame();
}

/// At once, so that it is known after a crash too.
void Desktop::rememberShown()
{
    const Settings::Shown shown{.connection = m_connection, .recording = m_time.file()};
    if (m_shown != shown)
        m_settings.save(*(m_shown = shown));
}

void Desktop::quit()
{
    m_isLeaving = true;
    const bool isUp = supervisor() && supervisor()->stage() == Supervisor::Stage::Running;
    if (isUp && supervisor()->keepsRunning())
        supervisor()->letGo();
    else
        stopAndQuit();
}

void Desktop::stopAndQuit()
{
    m_isLeaving = true;
    if (!supervisor() || supervisor()->stage() == Supervisor::Stage::Stopped)
        leave();
    else
        supervisor()->stop();
    scheduleFrame();
}

void Desktop::carryOut(ScenarioAction action, const QString &subject)
{
    switch (action) {
    case ScenarioAction::Run:
        m_scenarios.start(subject);
        break;
    case ScenarioAction::Abort:
        if (m_startScenario)
            m_startScenario->abort();
        m_scenarios.abort();
        break;
    case ScenarioAction::Report:
        writeReport(subject);
        break;
    }
}

void Desktop::runAtStart(const Options &options)
{
    m_startScenario = std::make_unique<StartScenario>(&m_run, &m_scenarios, options.scenario);
    const bool isOfMany = m_startScenario->isOfMany();
    m_window.showScenario(isOfMany ? Catalogue::names().first() : options.scenario);
    if (!options.reportDir.isEmpty()) {
        connect(m_startScenario.get(), &StartScenario::judged, this,
            [this, isOfMany, directory = options.reportDir] {
                writeReport(isOfMany ? m_startScenario->ended() : QList<ScenarioNews>(), directory);
            });
    }
    if (isOfMany) {
        connect(m_startScenario.get(), &StartScenario::finished, this, [this](Verdict verdict) {
            m_window.showNote(Phrase("app::Desktop", QT_TR_NOOP("All scenarios have run: %1"))
                                  .arg(verdictWord(verdict)));
        });
    }
}

void Desktop::leave()
{
    m_window.allowClose();
    m_window.close();
    Q_EMIT finished();
}

void Desktop::stageChanged(Supervisor::Stage stage)
{
    if (stage == Supervisor::Stage::Stopped && m_isLeaving)
        leave();
}

void Desktop::showFrame()
{
    TimePicture time = m_time.picture();
    time.directory = recordingsOf(m_run.directory());
    time.isRecorded = m_recorder && !m_recorder->path().isEmpty();
    m_window.showTime(time);
    if (m_time.isPast()) {
        m_ages.stop();
        m_window.showRun(m_time.state(), m_time.atNs(), true);
        return;
    }
    const RunState &state = m_run.state();
    const bool isCalm =
        state.local()->stage == Supervisor::Stage::Stopped || state.seen()->isValid();
    if (isCalm)
        m_ages.stop();
    else if (!m_ages.isActive())
        m_ages.start();
    m_window.showRun(state, bootTimeNs());
}

void Desktop::carryOut(ChildAction action, const QString &id)
{
    if (m_time.isPast() || !supervisor())
        return;
    const ChildProcess *const child = supervisor()->child(id);
    switch (action) {
    case ChildAction::Kill:
        supervisor()->killChild(id);
        break;
    case ChildAction::FreezeOrThaw:
        if (child && child->state().phase == ChildState::Phase::Frozen)
            supervisor()->thawChild(id);
        else
            supervisor()->freezeChild(id);
        break;
    case ChildAction::Stop:
        supervisor()->stopChild(id);
        break;
    case ChildAction::Restart:
        supervisor()->restartChild(id);
        break;
    }
    scheduleFrame();
}

void Desktop::carryOut(ClusterAction action)
{
    if (m_time.isPast() || !supervisor())
        return;
    switch (action) {
    case ClusterAction::Start:
        supervisor()->start();
        break;
    case ClusterAction::Stop:
        supervisor()->stop();
        break;
    case ClusterAction::AddServer:
        supervisor()->addServer();
        break;
    case ClusterAction::StartFresh:
        supervisor()->startFresh();
        break;
    case ClusterAction::Delete:
        supervisor()->remove();
        break;
    }
    scheduleFrame();
}

void Desktop::openAnother(const ClusterAddress &address)
{
    QProcess other;
    other.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/kvorum"));
    other.setArguments(m_places
        + QStringList{QStringLiteral("--connect"), address.zookeeper, QStringLiteral("--cluster"),
            address.cluster});
    // It outlives this one, and what this one writes to.
    other.setStandardInputFile(QProcess::nullDevice());
    other.setStandardOutputFile(QProcess::nullDevice());
    other.setStandardErrorFile(QProcess::nullDevice());
    if (!other.startDetached())
        m_window.showNote(
            Phrase("app::Desktop", QT_TR_NOOP("A window for %1 could not be opened: %2"))
                .arg(address.cluster)
                .arg(other.errorString()));
}

/// That it has happened stands in the znodes, and is shown from there; an empty `done` leaves it at
/// that.
void Desktop::administer(const core::AdminOrder &order, const Phrase &done, const Phrase &refused)
{
    m_run.link()->administer(order, [this, done, refused](const DataAnswer &answer) {
        using Kind = SupervisionEvent::Kind;
        if (answer.isOk() && done.isEmpty())
            return;
        m_run.take(SupervisionEvent{.atNs = bootTimeNs(),
            .subject = {},
            .kind = answer.isOk() ? Kind::Note : Kind::Problem,
            .text = answer.isOk() ? done : refused.arg(answer.message)});
    });
}

void Desktop::setDetection(core::Detection detection)
{
    const Phrase mode = DetectionBox::name(detection);
    administer(core::admin::Set{"detection", DetectionBox::spelling(detection).toStdString()},
        Phrase("app::Desktop", QT_TR_NOOP("Failures are detected by %1 from now on")).arg(mode),
        Phrase("app::Desktop", QT_TR_NOOP("Detection could not be set to %1: %2")).arg(mode));
}

void Desktop::drain(const QString &id, bool isBack)
{
    const core::NodeId node(id.toStdString());
    if (isBack) {
        administer(core::admin::Undrain{node}, {},
            Phrase("app::Desktop", QT_TR_NOOP("%1 could not be undrained: %2")).arg(id));
    } else {
        administer(core::admin::Drain{node}, {},
            Phrase("app::Desktop", QT_TR_NOOP("%1 could not be drained: %2")).arg(id));
    }
}

} // namespace app
