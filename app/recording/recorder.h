// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences.h"
#include "app/recording/recordingwriter.h"
#include "app/supervision/clusterdir.h"

#include <QMutex>
#include <QThread>

#include <functional>

namespace app {

/// ROOT/recordings of the cluster's root (interfaces.md, section 5).
[[nodiscard]] QString recordingsOf(const ClusterDir &cluster);

[[nodiscard]] RecordingRules recordingRules(const Preferences &preferences);

/// Records a run while it happens, on a thread of its own: recording never delays what is recorded.
/// If the disk does not keep up, events are left out, and it is told how many. Ends with all that
/// was recorded in the file. Lives on its owner's thread, where its signals arrive.
class Recorder : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostWaiting = 10'000;

    explicit Recorder(const RecorderOptions &options, QObject *parent = nullptr);
    ~Recorder() override;

    void record(const RunEvent &event);
    /// From now on.
    void obey(const RecordingRules &rules);
    /// Calls back when all that was recorded until now can be read in the file; with an empty path
    /// if there is none.
    void flush(const std::function<void(const QString &path)> &done);
    /// The file being written, as far as is known here; empty before and after.
    [[nodiscard]] const QString &path() const { return m_path; }

Q_SIGNALS:
    /// The run is recorded to this file from now on.
    void opened(const QString &path);
    /// The run is not recorded for now, as the rules say.
    void closed();
    /// Nothing is recorded any more.
    void stopped(const QString &why);
    /// So many events were left out, because the disk does not keep up.
    void skipped(int events);

private:
    void drain();

    QThread m_thread;
    RecordingWriter *m_writer; ///< on the thread, which deletes it
    QString m_path;
    RecordingRules m_rules;
    bool m_hasFailed = false;
    QMutex m_mutex; ///< of the two below
    QList<RunEvent> m_waiting;
    int m_skipped = 0;
};

} // namespace app
