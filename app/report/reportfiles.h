// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/historyfile.h"
#include "app/report/reportdata.h"
#include "core/result.h"

namespace app {

// Each is the content of one file, in UTF-8. Pure.

/// report.html: one file that needs no other and runs nothing.
[[nodiscard]] QByteArray reportHtml(const ReportData &data);
/// figures.csv: name, value and unit, in the C locale.
[[nodiscard]] QByteArray figuresCsv(const ReportData &data);
/// index.html of several reports, each in a directory of its scenario's name.
[[nodiscard]] QByteArray indexHtml(const QList<ScenarioNews> &all);

/// Makes the directory and writes report.html, figures.csv, history.jsonl and strip.png into it.
/// The error names the file. May take a while: not for the window's thread.
[[nodiscard]] core::Result<void> writeReport(const ReportData &data, const QString &directory);
[[nodiscard]] core::Result<void> writeIndex(
    const QList<ScenarioNews> &all, const QString &directory);
/// The report of one of `all`: beside those of the others, in a directory of its scenario's name,
/// with an index of all; with an empty list, a report as above. The directory of the report.
[[nodiscard]] core::Result<QString> writeReportAmong(
    const QList<ScenarioNews> &all, const ReportData &data, const QString &directory);

} // namespace app
