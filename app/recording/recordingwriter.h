// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/recordingencoder.h"
#include "app/recording/recordingfiles.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

namespace app {

/// Where a run is recorded, and how much of the disk may be used.
struct RecorderOptions {
    QString directory; ///< the oldest files in it make room
    QString file = {}; ///< if not empty: to this file alone
    QString cluster;
    qint64 totalBytes = 500'000'000; ///< of all files of the directory, or of the one file
    qint64 fileBytes = 64'000'000;   ///< about; then it goes on in another file
};

/// The half of Recorder that lives on its thread: encodes events and writes them. Whatever keeps it
/// from writing ends the recording, and is told once.
class RecordingWriter : public QObject
{
    Q_OBJECT

public:
    explicit RecordingWriter(RecorderOptions options);

    /// Begins a file.
    void open();
    /// Nothing is written before open() and after stopped().
    void write(const QList<RunEvent> &events);
    /// Hands what is written over to the operating system, so that killing us does not lose it.
    void flush();
    /// The file being written; empty if there is none.
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    void opened(const QString &path);
    void stopped(const QString &why);

private:
    void writeOne(const RunEvent &event);
    void remember(const RunEvent &event);
    void goOnInAnotherFile(qint64 atNs);
    void makeRoom();
    void put(const std::string &line);
    void stop(const QString &why);
    [[nodiscard]] core::Result<void> beginFile(const QString &continues);

    const RecorderOptions m_options;
    const RecordingDir m_directory;
    QFile m_file;
    QTimer m_flushing;
    RecordingEncoder m_encoder;
    QString m_name; ///< of the first file, without what is added
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
