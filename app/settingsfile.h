// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QMutex>
#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <functional>

namespace app {

/// A file of settings: read once, changed in memory, and written by a thread of its own soon after
/// each change. What other processes write into it meanwhile is kept. Where nothing can be written,
/// the changes live as long as this. For one thread, which waits for the disk only in the
/// constructor and, if something is still to be written, in the destructor.
class SettingsFile
{
public:
    using Values = QMap<QString, QVariant>; ///< by the keys of QSettings
    /// Does the same to what is in memory and to what is then in the file; so it may look at
    /// nothing else, and is called on another thread once more.
    using Change = std::function<void(Values &values)>;

    explicit SettingsFile(QString path);
    SettingsFile(const SettingsFile &) = delete;
    SettingsFile &operator=(const SettingsFile &) = delete;
    /// When all of it is on disk.
    ~SettingsFile();

    [[nodiscard]] const Values &values() const { return m_values; }
    void change(const Change &change);

private:
    void write();

    const QString m_path;
    Values m_values;
    QMutex m_mutex;
    QList<Change> m_toWrite; ///< guarded by m_mutex; what comes while the disk works goes together
    QThreadPool m_writer;
};

} // namespace app
