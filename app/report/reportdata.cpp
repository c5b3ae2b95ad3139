// SPDX-License-Identifier: Apache-2.0
#include "app/report/reportdata.h"

#include "app/commit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>
#include <QThread>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString clusterText(const RunState &state)
{
    const Observation &seen = *state.seen();
    if (!seen.config)
        return state.local()->name;
    static const QString kDetections[] = {
        QStringLiteral("lifeline"), QStringLiteral("lease"), QStringLiteral("session")};
    return Words::tr("%1: %2 servers, %3 partitions, %4 copies of each, detection by %5")
        .arg(state.local()->name)
        .arg(seen.nodes.size())
        .arg(seen.config->partitions)
        .arg(seen.config->replicas)
        .arg(kDetections[static_cast<std::size_t>(seen.config->detection)]);
}

/// The program knows, and tells it to the application object; others do not.
QString commit()
{
    const QCoreApplication *const program = QCoreApplication::instance();
    const QString known = program ? program->property(kCommitProperty).toString() : QString();
    return known.isEmpty() ? QStringLiteral("unknown") : known;
}

} // namespace

ReportData reportDataOf(const RunState &state, const OperationLog &operations)
{
    ReportData data{.news = state.scenario(),
        .samples = state.samples(),
        .incidents = {},
        .ledger = state.ledger(),
        .operations = operations,
        .affected = {},
        .cluster = clusterText(state),
        .machine = {},
        .when = QDateTime::currentDateTime().toString(Qt::ISODate)};
    for (const Incident &incident : state.incidents()) {
        if (incident.faultNs < data.news.beganNs || incident.faultNs > data.news.endedNs)
            continue;
        data.incidents.append(incident);
        data.affected.insert(incident.affected.begin(), incident.affected.end());
    }
    data.machine = {
        Words::tr("Kvorum %1, commit %2, Qt %3")
            .arg(QStringLiteral(KVORUM_VERSION), commit(), QString::fromLatin1(qVersion())),
        Words::tr("%1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                QSysInfo::currentCpuArchitecture()),
        Words::tr("%n processor(s)", nullptr, QThread::idealThreadCount())};
    return data;
}

bool isReadBack(const ReportData &data)
{
    return data.ledger.isChecked && data.ledger.checkedAtNs >= data.news.beganNs;
}

} // namespace app
