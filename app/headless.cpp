// SPDX-License-Identifier: Apache-2.0
#include "app/headless.h"

#include "app/headlessdemo.h"

#include <cstdio>

namespace app {

namespace {

constexpr int kNotStarted = 2;

} // namespace

Headless::Headless(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_run(options.supervisor)
    , m_recorder(recorderOptions(options.record, m_run.supervisor()->directory()))
{
    connect(&m_recorder, &Recorder::stopped, this,
        [](const QString &why) { say(tr("This run is not recorded any more: %1").arg(why)); });
    connect(&m_signals, &UnixSignals::stopRequested, this, [this] {
        if (!m_options.scenario.isEmpty() && !m_isStopping)
            say(tr("INCONCLUSIVE: interrupted"));
        stop(m_options.scenario.isEmpty() ? 0 : kNotStarted);
    });
    connect(m_run.supervisor(), &Supervisor::stageChanged, this, &Headless::stageChanged);
    connect(&m_run, &ClusterRun::happened, this, &Headless::look);
    connect(m_run.supervisor(), &Supervisor::problemFound, this, [this](const Problem &problem) {
        say(tr("problem: %1").arg(problem.text));
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
        m_demo = std::make_unique<HeadlessDemo>(m_run.supervisor(), m_run.link());
        connect(m_demo.get(), &HeadlessDemo::said, this, &Headless::say);
        connect(m_demo.get(), &HeadlessDemo::finished, this, &Headless::stop);
    }
    m_run.supervisor()->start();
}

void Headless::stop(int exitCode)
{
    if (!m_isStopping)
        m_exitCode = exitCode;
    m_isStopping = true;
    m_run.link()->close();
    if (m_run.supervisor()->stage() == Supervisor::Stage::Stopped)
        Q_EMIT finished(m_exitCode);
    else
        m_run.supervisor()->stop();
}

void Headless::stageChanged(Supervisor::Stage stage)
{
    if (stage == Supervisor::Stage::Running && !m_hasTold) {
        m_hasTold = true;
        tellHowToReach();
        if (m_demo)
            m_demo->start();
    }
    if (stage == Supervisor::Stage::Stopped && m_isStopping)
        Q_EMIT finished(m_exitCode);
}

void Headless::look(const RunEvent &event)
{
    m_recorder.record(event);
    if (const auto *const observed = std::get_if<Observed>(&event.what)) {
        m_startTrace.look(*observed->seen);
        if (m_demo)
            m_demo->observe(observed->seen);
    }
    // A problem comes by itself, with what helps.
    const auto *const told = std::get_if<SupervisionEvent>(&event.what);
    if (told && told->kind != SupervisionEvent::Kind::Problem)
        say(told->text);
}

void Headless::tellHowToReach()
{
    const QString cluster = m_run.supervisor()->directory().name();
    say(tr("ZooKeeper: %1   cluster: %2").arg(m_run.supervisor()->zookeeper(), cluster));
    const QStringList ids = m_run.supervisor()->children();
    for (const QString &id : ids) {
        if (const NodeProcess *const node = m_run.supervisor()->node(id);
            node && node->isListening())
            say(tr("%1: %2:%3").arg(id, node->host()).arg(node->port()));
    }
    say(QStringLiteral("kvctl --zookeeper %1 --cluster %2 status")
            .arg(m_run.supervisor()->zookeeper(), cluster));
    if (!m_demo)
        say(tr("Ctrl-C stops it all"));
}

} // namespace app
