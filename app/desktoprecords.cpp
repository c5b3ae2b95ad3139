// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include "app/recording/killedsession.h"
#include "app/recording/recentruns.h"
#include "app/report/reportfiles.h"
#include "app/supervision/diskmeter.h"

#include <QDir>

/// What the desktop writes to the disk and reads from it.
namespace app {

namespace {

constexpr qsizetype kMostRecent = 4;

} // namespace

void Desktop::connectTime()
{
    connect(&m_window, &MainWindow::timeAsked, &m_time, &TimeTravel::obey);
    connect(&m_time, &TimeTravel::changed, this, &Desktop::scheduleFrame);
    connect(&m_time, &TimeTravel::changed, this, &Desktop::rememberShown);
    const auto note = [this](const Phrase &text) { m_window.showNote(text); };
    connect(&m_time, &TimeTravel::failed, &m_window, note);
    connect(&m_time, &TimeTravel::missed, &m_window, note);
}

void Desktop::offerRecording(const KilledSession &session)
{
    m_files.start([this, session, directory = recordingsOf(m_run.directory())] {
        const QString path = recordingOf(session, directory);
        if (!path.isEmpty())
            QMetaObject::invokeMethod(this, [this, path] { m_window.offerRecording(path); });
    });
}

void Desktop::offerRecent()
{
    m_files.start([this, directory = recordingsOf(m_run.directory())] {
        const QList<RecentRun> recent = recentRunsIn(directory, kMostRecent);
        QMetaObject::invokeMethod(this, [this, recent] { m_window.offerRecent(recent); });
    });
}

void Desktop::measureDisk()
{
    m_files.start([this, cluster = m_run.directory()] {
        const DiskUse use = diskUseOf(cluster, recordingsOf(cluster));
        QMetaObject::invokeMethod(this, [this, use] { m_window.showDiskUse(use); });
    });
}

void Desktop::record(const Options &options)
{
    m_recorder = std::make_unique<Recorder>(
        recorderOptions(options.record, m_run.directory(), m_settings.preferences()));
    const auto tell = [this](const Phrase &text) {
        m_run.take(SupervisionEvent{.atNs = bootTimeNs(),
            .subject = {},
            .kind = SupervisionEvent::Kind::Problem,
            .text = text});
    };
    connect(m_recorder.get(), &Recorder::opened, this, &Desktop::scheduleFrame);
    connect(m_recorder.get(), &Recorder::closed, this, &Desktop::scheduleFrame);
    connect(m_recorder.get(), &Recorder::stopped, this, [this, tell](const QString &why) {
        const Phrase text =
            Phrase("app::Desktop", QT_TR_NOOP("This run is not recorded any more: %1")).arg(why);
        tell(text);
        m_window.showNoteBehind(text);
    });
    connect(m_recorder.get(), &Recorder::skipped, this, [tell](int events) {
        tell({"app::Desktop",
            QT_TR_N_NOOP("The disk does not keep up: %n event(s) are not in the recording"),
            events});
    });
}

void Desktop::writeReport(const QString &directory)
{
    writeReport({}, QStringLiteral("%1/%2").arg(directory, m_run.state().scenario().name));
}

void Desktop::writeReport(const QList<ScenarioNews> &all, const QString &directory)
{
    ReportData data = reportDataOf(m_run.state(), m_run.workload()->operations());
    data.ledger = m_scenarios.ledgerAtEnd();
    m_files.start([this, directory, all, data] {
        const core::Result<QString> done = writeReportAmong(all, data, directory);
        const Phrase text = done
            ? Phrase("app::Desktop", QT_TR_NOOP("The report is in %1")).arg(*done)
            : Phrase(QString::fromStdString(done.error().message));
        const QString made =
            done ? QDir(*done).absoluteFilePath(QStringLiteral("report.html")) : QString();
        QMetaObject::invokeMethod(this, [this, text, made] { m_window.showNote(text, made); });
    });
}

} // namespace app
