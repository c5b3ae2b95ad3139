// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace app {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kLayout = QStringLiteral("window/layout");

} // namespace

Settings::Settings(const QString &directory)
    : m_path((directory.isEmpty()
                     ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                         + QStringLiteral("/kvorum")
                     : directory)
        + QStringLiteral("/kvorum.ini"))
{
}

QByteArray Settings::geometry() const
{
    return QSettings(m_path, QSettings::IniFormat).value(kGeometry).toByteArray();
}

QByteArray Settings::layout() const
{
    return QSettings(m_path, QSettings::IniFormat).value(kLayout).toByteArray();
}

void Settings::saveWindow(const QByteArray &geometry, const QByteArray &layout) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(kGeometry, geometry);
    settings.setValue(kLayout, layout);
}

} // namespace app
