// SPDX-License-Identifier: Apache-2.0
#include "app/settingsfile.h"

#include <QMutexLocker>
#include <QSettings>

#include <utility>

namespace app {

namespace {

SettingsFile::Values valuesOf(const QSettings &settings)
{
    SettingsFile::Values values;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        values.insert(key, settings.value(key));
    return values;
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
    , m_values(valuesOf(QSettings(m_path, QSettings::IniFormat)))
{
    m_writer.setMaxThreadCount(1);
}

SettingsFile::~SettingsFile()
{
    m_writer.waitForDone();
}

void SettingsFile::change(const Change &change)
{
    change(m_values);
    const QMutexLocker lock(&m_mutex);
    m_toWrite.append(change);
    if (m_toWrite.size() == 1)
        m_writer.start([this] { write(); });
}

void SettingsFile::write()
{
    QList<Change> changes;
    {
        const QMutexLocker lock(&m_mutex);
        changes.swap(m_toWrite);
    }
    QSettings settings(m_path, QSettings::IniFormat);
    const Values before = valuesOf(settings);
    Values after = before;
    for (const Change &change : std::as_const(changes))
        change(after);
    for (auto value = before.cbegin(); value != before.cend(); ++value) {
        if (!after.contains(value.key()))
            settings.remove(value.key());
    }
    for (auto value = after.cbegin(); value != after.cend(); ++value) {
        if (before.value(value.key()) != value.value())
            settings.setValue(value.key(), value.value());
    }
}

} // namespace app
