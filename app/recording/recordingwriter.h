// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/recordingencoder.h"
#include "app/recording/recordingfiles.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

namespace app {

/// What a person may change while a run is recorded.
struct RecordingRules {
    bool isOn = true;                    ///< a file of one's own is written all the same
    qint64 totalBytes = qint64(1) << 29; ///< of all files of the directory
    int days = 0;                        ///< older ones go; 0: as long as there is room
    bool operator==(const RecordingRules &) const = default;
};

/// Where a run is recorded, and how much of the disk may be used.
struct RecorderOptions {
    QString directory; ///< the oldest files in it make room
    QString file = {}; ///< if not empty: to this file alone
    QString cluster;
    RecordingRules rules = {};
    qint64 oneFileBytes = 500'000'000; ///< of the one file
    qint64 fileBytes = 8'000'000;      ///< about; then it goes on in another file
};

/// The half of Recorder that lives on its thread: encodes events and writes them. Whatever keeps it
/// from writing ends the recording, and is told once.
class RecordingWriter : public QObject
{
    Q_OBJECT

public:
    explicit RecordingWriter(RecorderOptions options);

    /// Deletes what is too old, then begins a file if the rules say so.
    void open();
    /// The same by other rules; a file that is begun later begins with all that is known. After
    /// stopped() it is tried anew.
    void obey(const RecordingRules &rules);
    /// Nothing is written before opened() and after closed() or stopped().
    void write(const QList<RunEvent> &events);
    /// Hands what is written over to the operating system, so that killing us does not lose it.
    void flush();
    /// The file being written; empty if there is none.
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    void opened(const QString &path);
    /// As the rules say.
    void closed();
    void stopped(const QString &why);

private:
    void begin();
    void writeOne(const RunEvent &event);
    void remember(const RunEvent &event);
    void goOnInAnotherFile();
    void carry(const QString &from);
    void makeRoom();
    void keep(qint64 roomBytes) const;
    void put(const std::string &line);
    void stop(const QString &why);
    [[nodiscard]] core::Result<void> beginFile(const QString &continues);

    RecorderOptions m_options;
    const RecordingDir m_directory;
    QFile m_file;
    QTimer m_flushing;
    RecordingEncoder m_encoder;
    QString m_name;      ///< of the first file, without what is added
    qint64 m_lastNs = 0; ///< of the last event
    qint64 m_fileBytes = 0;
    qint64 m_roomBytes = 0; ///< that may be written before old files have to go
    // The last of each, for the beginning of another file.
    std::optional<RunEvent> m_local;
    std::optional<RunEvent> m_observed;
    std::optional<SampleBatch> m_workload;
    std::optional<RunEvent> m_ledger;
    std::optional<RunEvent> m_scenario;
    QMap<QString, RunEvent> m_servers;
};

} // namespace app
