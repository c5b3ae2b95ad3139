// SPDX-License-Identifier: Apache-2.0
#include "app/report/reportfiles.h"

#include "app/report/reportstrip.h"
#include "app/scenario/measures.h"
#include "app/scenario/scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace app {

namespace {

struct FilesText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Of figures.csv. Names and units are ours and hold neither comma nor quote.
class Csv
{
public:
    void add(const char *name, const QByteArray &value, const char *unit = "")
    {
        m_text += QByteArray(name) + ',' + value + ',' + unit + '\n';
    }
    void add(const char *name, quint64 value, const char *unit = "")
    {
        add(name, QByteArray::number(value), unit);
    }
    void addMs(const char *name, double value)
    {
        add(name, QByteArray::number(value, 'f', 3), "ms");
    }
    [[nodiscard]] QByteArray text() const { return "name,value,unit\n" + m_text; }

private:
    QByteArray m_text;
};

void addIncidents(const ReportData &data, Csv &csv)
{
    for (const Incident &incident : data.incidents) {
        csv.add("fault", incident.subject.toLatin1());
        csv.addMs("fault_at", static_cast<double>(incident.faultNs - data.news.beganNs) / 1e6);
        for (const auto &[name, atNs] :
            {std::pair("process_gone", incident.goneNs), {"declared_dead", incident.declaredNs}}) {
            if (atNs != 0)
                csv.addMs(name, static_cast<double>(atNs - incident.faultNs) / 1e6);
        }
        if (incident.busyPercent > 0)
            csv.add("host_busy", QByteArray::number(incident.busyPercent), "%");
        if (incident.outage.isMeasured && incident.outage.isOver) {
            csv.addMs("outage_worst", incident.outage.worstMs);
            csv.addMs("outage_median", incident.outage.medianMs);
            csv.addMs("outage_resolution", incident.outage.resolutionMs);
        }
        if (incident.split.isKnown) {
            csv.addMs("detect", incident.split.detectMs);
            csv.addMs("decide", incident.split.decideMs);
            csv.addMs("promote", incident.split.promoteMs);
            if (incident.split.rerouteMs)
                csv.addMs("reroute", *incident.split.rerouteMs);
        }
    }
}

core::Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return core::Error{core::Status::Internal,
        FilesText::tr("cannot write %1: %2").arg(path, file.errorString()).toStdString()};
}

} // namespace

QByteArray figuresCsv(const ReportData &data)
{
    Csv csv;
    const scenario::Counts counts =
        scenario::countsOf(data.samples, {data.news.beganNs, data.news.endedNs});
    csv.add("scenario", data.news.name.toLatin1());
    csv.add("verdict", verdictWord(data.news.verdict).toLatin1());
    csv.addMs("took", static_cast<double>(data.news.endedNs - data.news.beganNs) / 1e6);
    csv.add("requests", static_cast<quint64>(counts.requests));
    csv.add("retried", static_cast<quint64>(counts.retried));
    csv.add("failed", static_cast<quint64>(counts.failed));
    csv.add("unknown", static_cast<quint64>(counts.unknown));
    csv.addMs("p50", counts.p50Ms);
    csv.addMs("p99", counts.p99Ms);
    csv.addMs("slowest", counts.worstMs);
    csv.add("affected_partitions", data.affected.size());
    addIncidents(data, csv);
    csv.add("stale_reads", data.ledger.staleReads);
    if (isReadBack(data)) {
        csv.add("acknowledged", data.ledger.acknowledgedThen);
        csv.add("writes_unknown", data.ledger.unknownThen);
        csv.add("keys_checked", data.ledger.checked);
        csv.add("keys_unreadable", data.ledger.unreadable);
        csv.add("lost", data.ledger.lostCount());
        csv.add("copies_compared", data.ledger.partitionsCompared);
        csv.add("copies_alike", data.ledger.partitionsAlike);
    }
    return csv.text();
}

core::Result<void> writeReport(const ReportData &data, const QString &directory)
{
    if (!QDir().mkpath(directory)) {
        return core::Error{core::Status::Internal,
            FilesText::tr("cannot make the directory %1").arg(directory).toStdString()};
    }
    const QDir place(directory);
    const QString picture = place.filePath(QStringLiteral("strip.png"));
    if (!ReportStrip(data).toImage().save(picture)) {
        return core::Error{
            core::Status::Internal, FilesText::tr("cannot write %1").arg(picture).toStdString()};
    }
    // The report last: where it stands, all of it does.
    const QList<std::pair<QString, QByteArray>> files{
        {QStringLiteral("figures.csv"), figuresCsv(data)},
        {QStringLiteral("history.jsonl"), historyLines(data.operations)},
        {QStringLiteral("report.html"), reportHtml(data)}};
    for (const auto &[name, content] : files) {
        if (core::Result<void> done = write(place.filePath(name), content); !done)
            return done;
    }
    return {};
}

core::Result<QString> writeReportAmong(
    const QList<ScenarioNews> &all, const ReportData &data, const QString &directory)
{
    const QString place =
        all.isEmpty() ? directory : QStringLiteral("%1/%2").arg(directory, data.news.name);
    if (const core::Result<void> done = writeReport(data, place); !done)
        return done.error();
    if (!all.isEmpty()) {
        if (const core::Result<void> done = writeIndex(all, directory); !done)
            return done.error();
    }
    return place;
}

core::Result<void> writeIndex(const QList<ScenarioNews> &all, const QString &directory)
{
    return write(QDir(directory).filePath(QStringLiteral("index.html")), indexHtml(all));
}

} // namespace app
