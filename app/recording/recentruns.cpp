// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recentruns.h"

#include "app/recording/recordingdecoder.h"
#include "app/recording/recordingfiles.h"
#include "app/recording/recordingparts.h"

#include <QSet>

#include <algorithm>

namespace app {

namespace {

constexpr qint64 kEndBytes = qint64(4) << 20; // of a quarter of an hour at a hundred requests/s
constexpr int kMostTries = 100;

std::string_view viewOf(const QByteArray &line)
{
    return {line.constData(), static_cast<std::size_t>(line.size())};
}

/// The last one that has ended, as far as the end of the file tells.
std::optional<ScenarioNews> lastScenario(QFile &file)
{
    const QByteArray kind("\"event\":\"scenario\"");
    file.seek(std::max<qint64>(0, file.size() - kEndBytes));
    const QByteArray end = file.read(kEndBytes);
    qsizetype place = end.lastIndexOf(kind);
    for (int tries = 0; place >= 0 && tries < kMostTries; ++tries) {
        const qsizetype from = end.lastIndexOf('\n', place) + 1;
        const qsizetype to = end.indexOf('\n', place);
        if (from == 0) // the line before this one, or the header: it does not begin here
            break;
        const core::Result<std::optional<RunEvent>> event =
            RecordingDecoder().decode(viewOf(end.mid(from, to < 0 ? 0 : to - from)));
        const auto *const news =
            event && *event ? std::get_if<ScenarioNews>(&(*event)->what) : nullptr;
        if (news && news->endedNs != 0)
            return *news;
        place = end.lastIndexOf(kind, from - 1);
    }
    return {};
}

RecentRun runOf(const RecordingParts &parts)
{
    const RecordingHeader &header = parts.all.first().header;
    RecentRun run{.path = parts.all.last().path,
        .cluster = header.cluster,
        .beganMs = header.wallMs,
        .scenario = {},
        .verdict = {}};
    QFile file(run.path);
    if (!file.open(QIODevice::ReadOnly))
        return run;
    if (const std::optional<ScenarioNews> news = lastScenario(file)) {
        run.scenario = news->title;
        run.verdict = news->verdict;
    }
    return run;
}

} // namespace

QList<RecentRun> recentRunsIn(const QString &directory, qsizetype most)
{
    QList<RecordingFile> files = RecordingDir(directory).files();
    std::ranges::stable_sort(files, std::ranges::greater(), &RecordingFile::changedMs);
    QList<RecentRun> runs;
    QSet<QString> shown; // parts of those that were written to later
    for (const RecordingFile &file : std::as_const(files)) {
        if (runs.size() >= most)
            break;
        if (shown.contains(file.path))
            continue;
        const RecordingParts parts = recordingPartsOf(file.path);
        for (const RecordingPart &part : parts.all)
            shown.insert(part.path);
        if (!file.isBusy && !parts.all.isEmpty())
            runs.append(runOf(parts));
    }
    return runs;
}

} // namespace app
