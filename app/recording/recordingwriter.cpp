// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recordingwriter.h"

#include "app/recording/recordingheader.h"

#include <QDateTime>
#include <QFileInfo>

namespace app {

namespace {

constexpr int kFlushMs = 1000;
/// Old files are looked for once for so many bytes that are written.
constexpr qint64 kMostRoomBytes = 4'000'000;

} // namespace

RecordingWriter::RecordingWriter(RecorderOptions options)
    : m_options(std::move(options))
    , m_directory(m_options.directory)
    , m_file(this)
    , m_flushing(this)
{
    m_flushing.setInterval(kFlushMs);
    connect(&m_flushing, &QTimer::timeout, this, &RecordingWriter::flush);
}

void RecordingWriter::open()
{
    keep(0);
    if (m_options.rules.isOn || !m_options.file.isEmpty())
        begin();
}

void RecordingWriter::obey(const RecordingRules &rules)
{
    m_options.rules = rules;
    keep(0);
    m_roomBytes = 0;
    if (!m_options.file.isEmpty() || rules.isOn == m_file.isOpen())
        return;
    if (rules.isOn) {
        begin();
        return;
    }
    m_flushing.stop();
    m_file.close();
    Q_EMIT closed();
}

void RecordingWriter::begin()
{
    m_name = QStringLiteral("%1-%2").arg(m_options.cluster,
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
    if (const core::Result<void> begun = beginFile({}); !begun) {
        stop(QString::fromStdString(begun.error().message));
        return;
    }
    if (m_lastNs != 0)
        carry({});
    m_flushing.start();
}

core::Result<void> RecordingWriter::beginFile(const QString &continues)
{
    m_file.close();
    core::Result<void> done;
    if (m_options.file.isEmpty()) {
        done = m_directory.create();
        if (done)
            done = m_directory.openNew(m_file, m_name);
    } else {
        m_file.setFileName(m_options.file);
        done = createRecording(m_file);
    }
    if (!done)
        return done;
    m_encoder = RecordingEncoder();
    m_fileBytes = 0;
    m_roomBytes = 0;
    RecordingHeader header = RecordingHeader::ofNow(m_options.cluster);
    header.continues = continues;
    put(header.encode());
    // Whoever finds the file knows whose it is.
    flush();
    if (m_file.isOpen())
        Q_EMIT opened(m_file.fileName());
    return {};
}

void RecordingWriter::write(const QList<RunEvent> &events)
{
    for (const RunEvent &event : events) {
        writeOne(event);
        remember(event);
    }
}

void RecordingWriter::writeOne(const RunEvent &event)
{
    if (!m_file.isOpen())
        return;
    const bool isOneFile = !m_options.file.isEmpty();
    if (!isOneFile && m_fileBytes >= m_options.fileBytes)
        goOnInAnotherFile();
    if (!m_file.isOpen())
        return;
    const std::string line = m_encoder.line(event);
    if (isOneFile && m_fileBytes + qint64(line.size()) > m_options.oneFileBytes) {
        stop(tr("%1 has reached its limit").arg(m_file.fileName()));
        return;
    }
    put(line);
}

void RecordingWriter::remember(const RunEvent &event)
{
    m_lastNs = event.atNs;
    if (std::holds_alternative<LocalChanged>(event.what)) {
        m_local = event;
    } else if (std::holds_alternative<Observed>(event.what)) {
        m_observed = event;
    } else if (std::holds_alternative<LedgerReport>(event.what)) {
        m_ledger = event;
    } else if (std::holds_alternative<ScenarioNews>(event.what)) {
        m_scenario = event;
    } else if (std::holds_alternative<ClusterForgotten>(event.what)) {
        m_observed.reset();
        m_servers.clear();
    } else if (const auto *const batch = std::get_if<SampleBatch>(&event.what)) {
        m_workload = SampleBatch{batch->options, {}};
    } else if (const auto *const news = std::get_if<ServerNews>(&event.what)) {
        ServerNews last = *news;
        last.events.clear();
        m_servers.insert(news->id, {event.atNs, last});
    }
}

void RecordingWriter::goOnInAnotherFile()
{
    const QString before = QFileInfo(m_file.fileName()).fileName();
    if (const core::Result<void> begun = beginFile(before); !begun) {
        stop(QString::fromStdString(begun.error().message));
        return;
    }
    carry(before);
}

/// All that is known, for a file that does not begin with the run.
void RecordingWriter::carry(const QString &from)
{
    QList<RunEvent::What> carried;
    for (const std::optional<RunEvent> &event : {m_local, m_observed, m_ledger, m_scenario}) {
        if (event)
            carried.append(event->what);
    }
    if (m_workload)
        carried.append(*m_workload);
    for (const RunEvent &event : std::as_const(m_servers))
        carried.append(event.what);
    put(m_encoder.line({m_lastNs, RecordingContinued{from, static_cast<int>(carried.size())}}));
    for (const RunEvent::What &what : std::as_const(carried))
        put(m_encoder.line({m_lastNs, what}));
}

void RecordingWriter::makeRoom()
{
    m_roomBytes = std::min(kMostRoomBytes, m_options.rules.totalBytes / 2);
    if (m_options.file.isEmpty())
        keep(m_roomBytes);
}

/// So that as much room as that is left.
void RecordingWriter::keep(qint64 roomBytes) const
{
    const RecordingRules &rules = m_options.rules;
    const qint64 oldestMs =
        rules.days > 0 ? QDateTime::currentDateTime().addDays(-rules.days).toMSecsSinceEpoch() : 0;
    m_directory.keep({.mostBytes = rules.totalBytes - roomBytes, .oldestMs = oldestMs});
}

void RecordingWriter::put(const std::string &line)
{
    const qint64 size = static_cast<qint64>(line.size());
    if (m_roomBytes < size)
        makeRoom();
    m_roomBytes -= size;
    m_fileBytes += size;
    if (m_file.isOpen() && m_file.write(line.data(), size) != size)
        stop(m_file.errorString());
}

void RecordingWriter::flush()
{
    if (m_file.isOpen() && !m_file.flush())
        stop(m_file.errorString());
}

QString RecordingWriter::path() const
{
    return m_file.isOpen() ? m_file.fileName() : QString();
}

void RecordingWriter::stop(const QString &why)
{
    m_flushing.stop();
    m_file.close();
    Q_EMIT stopped(why);
}

} // namespace app
