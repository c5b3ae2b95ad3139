// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QFile>
#include <QList>
#include <QString>

namespace app {

/// A recording on disk, for the decision which ones go.
struct RecordingFile {
    QString path;
    qint64 sizeBytes = 0;
    qint64 changedMs = 0; ///< last written to, since 1970
    bool isBusy = false;  ///< a living program writes it
    bool operator==(const RecordingFile &) const = default;
};

/// What recordings are kept.
struct RecordingBounds {
    qint64 mostBytes = 0; ///< of all together
    qint64 oldestMs = 0;  ///< since 1970: those that were last written to before then go
};

/// Which of the files have to go, oldest first, so that the others are within the bounds. Those
/// that are being written stay, even if they alone have more.
[[nodiscard]] QStringList tooOld(QList<RecordingFile> files, const RecordingBounds &bounds);

/// The directory of the recordings: ROOT/recordings, for the owner alone. A file that is being
/// written is locked, which ends with its writer, however that ends.
class RecordingDir
{
    Q_DECLARE_TR_FUNCTIONS(RecordingDir)

public:
    explicit RecordingDir(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The directory, with those above it.
    [[nodiscard]] core::Result<void> create() const;
    [[nodiscard]] QList<RecordingFile> files() const;
    /// Makes room as tooOld() says; what cannot be deleted stays.
    void keep(const RecordingBounds &bounds) const;

    /// A new file of that name, or of that name and a number; opened for writing and locked.
    [[nodiscard]] core::Result<void> openNew(QFile &file, const QString &name) const;

private:
    QString m_path;
};

/// Creates the file, which must not exist, opens and locks it. `file` has its name.
[[nodiscard]] core::Result<void> createRecording(QFile &file);

} // namespace app
