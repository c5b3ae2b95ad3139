// SPDX-License-Identifier: Apache-2.0
#include "app/headless.h"

#include "app/report/reportfiles.h"
#include "app/settings.h"
#include "app/view/plainpreview.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"

#include <cstdio>

namespace app {

namespace {

constexpr int kNotStarted = 2;
constexpr qsizetype kMostOfLine = 400;

} // namespace

Headless::Headless(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_run(options.supervisor, options.connection)
    , m_recorder(recorderOptions(
          options.record, m_run.directory(), Settings(options.configDir).preferences()))
    , m_runner(&m_run)
{
    connect(&m_recorder, &Recorder::stopped, this,
        [](const QString &why) { say(tr("This run is not recorded any more: %1").arg(why)); });
    connect(&m_signals, &UnixSignals::stopRequested, this, &Headless::interrupt);
    connect(&m_run, &ClusterRun::happened, this, &Headless::look);
    if (m_run.isRemote())
        return;
    m_run.supervisor()->setJava(Settings(options.configDir).java());
    connect(m_run.supervisor(), &Supervisor::stageChanged, this, &Headless::stageChanged);
    connect(m_run.supervisor(), &Supervisor::problemFound, this, [this](const Problem &problem) {
        say(tr("problem: %1").arg(problem.text.toString()));
        if (!problem.command.isEmpty())
            say(QStringLiteral("  %1").arg(problem.command));
        if (!problem.logPath.isEmpty())
            say(tr("  log: %1").arg(problem.logPath));
        stop(kNotStarted);
    });
}

Headless::~Headless()
{
    // The run outlives what listens to it.
    disconnect(&m_run, nullptr, this, nullptr);
}

void Headless::say(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void Headless::start()
{
    if (!m_options.scenario.isEmpty()) {
        m_series = std::make_unique<ScenarioSeries>(&m_runner, m_options.scenario);
        connect(&m_runner, &ScenarioRunner::finished, this, &Headless::writeReport);
        connect(m_series.get(), &ScenarioSeries::finished, this,
            [this](Verdict verdict) { stop(static_cast<int>(verdict)); });
    }
    if (m_run.isRemote())
        say(tr("Watching the cluster %1, read-only; Ctrl-C ends it").arg(m_run.directory().name()));
    m_run.start();
}

/// Nothing else waits for this thread, so the files may be written on it.
void Headless::writeReport()
{
    if (m_options.reportDir.isEmpty())
        return;
    const ReportData data = reportDataOf(m_run.state(), m_run.workload()->operations());
    if (m_options.scenario == QLatin1String("all"))
        m_ended.append(data.news);
    const core::Result<QString> done = writeReportAmong(m_ended, data, m_options.reportDir);
    say(done ? tr("report: %1/report.html").arg(*done)
             : tr("problem: %1").arg(QString::fromStdString(done.error().message)));
}

void Headless::interrupt()
{
    const bool isJudging = m_series && !m_isStopping;
    if (isJudging)
        m_series->abort();
    stop(isJudging ? static_cast<int>(m_series->verdict()) : 0);
}

void Headless::stop(int exitCode)
{
    if (!m_isStopping)
        m_exitCode = exitCode;
    m_isStopping = true;
    m_run.link()->close();
    if (m_run.isRemote() || m_run.supervisor()->stage() == Supervisor::Stage::Stopped)
        Q_EMIT finished(m_exitCode);
    else
        m_run.supervisor()->stop();
}

void Headless::stageChanged(Supervisor::Stage stage)
{
    if (stage == Supervisor::Stage::Running && !m_hasTold) {
        m_hasTold = true;
        tellHowToReach();
        if (m_series)
            m_series->start();
    }
    if (stage == Supervisor::Stage::Stopped && m_isStopping)
        Q_EMIT finished(m_exitCode);
}

void Headless::look(const RunEvent &event)
{
    m_recorder.record(event);
    if (const auto *const observed = std::get_if<Observed>(&event.what))
        m_startTrace.look(*observed->seen);
    if (m_run.isRemote()) {
        tellOfOther(event);
        return;
    }
    if (const auto *const news = std::get_if<ScenarioNews>(&event.what)) {
        const QStringList lines = m_lines.take(*news);
        for (const QString &line : lines)
            say(line);
    }
    // A problem comes by itself, with what helps.
    const auto *const told = std::get_if<SupervisionEvent>(&event.what);
    if (told && told->kind != SupervisionEvent::Kind::Problem)
        say(told->text.toString());
}

/// What the window's health line says, whenever it says something else, and its events.
void Headless::tellOfOther(const RunEvent &event)
{
    const RunState &state = m_run.state();
    const bool isOfCluster = std::holds_alternative<Observed>(event.what)
        || std::holds_alternative<LocalChanged>(event.what);
    if (isOfCluster) {
        const widgets::HealthBar::Content health =
            healthOf(Picture(*state.local(), state.seen()), event.atNs);
        const QString line = QStringLiteral("%1 · %2").arg(health.word, health.detail);
        if (std::exchange(m_toldHealth, line) != line)
            say(plainPreview(line, kMostOfLine));
    }
    const AppendLog<Happening> &happenings = state.happenings();
    for (qint64 i = std::max(m_toldHappenings, happenings.begin()); i < happenings.end(); ++i)
        say(timeText(happenings.at(i).atNs) + u' '
            + plainPreview(happenings.at(i).text.toString(), kMostOfLine));
    m_toldHappenings = happenings.end();
}

void Headless::tellHowToReach()
{
    const QString cluster = m_run.directory().name();
    say(tr("ZooKeeper: %1   cluster: %2").arg(m_run.supervisor()->zookeeper(), cluster));
    const QStringList ids = m_run.supervisor()->children();
    for (const QString &id : ids) {
        if (const NodeProcess *const node = m_run.supervisor()->node(id);
            node && node->isListening())
            say(tr("%1: %2:%3").arg(id, node->host()).arg(node->port()));
    }
    say(QStringLiteral("kvctl --zookeeper %1 --cluster %2 status")
            .arg(m_run.supervisor()->zookeeper(), cluster));
    if (!m_series)
        say(tr("Ctrl-C stops it all"));
}

} // namespace app
