// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace app {

namespace {

// Do not change: stored on disk.
const QString kVersion = QStringLiteral("version");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kLayout = QStringLiteral("window/layout");
const QString kLanguage = QStringLiteral("look/language");
const QString kTheme = QStringLiteral("look/theme");
const QString kTextPercent = QStringLiteral("look/textPercent");
const QString kMotion = QStringLiteral("look/reduceMotion");
const QString kTrafficLight = QStringLiteral("look/trafficLight");
const QString kAsk = QStringLiteral("start/ask");
const QString kKeep = QStringLiteral("servers/keepRunning");
const QString kRestart = QStringLiteral("servers/restart");
const QString kPerSecond = QStringLiteral("workload/perSecond");
const QString kPutPercent = QStringLiteral("workload/putPercent");
const QString kValueBytes = QStringLiteral("workload/valueBytes");
const QString kRecord = QStringLiteral("recordings/record");
const QString kRecordMiB = QStringLiteral("recordings/mebibytes");
const QString kRecordDays = QStringLiteral("recordings/days");
const QString kHints = QStringLiteral("hints/");
const QStringList kThemes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
    QStringLiteral("contrast")};

constexpr int kCurrentVersion = 2; // 1: window/ alone, without saying its version

/// What a later release has written says so still.
void stamp(QSettings &settings)
{
    settings.setValue(kVersion, std::max(kCurrentVersion, settings.value(kVersion).toInt()));
}

/// `value` is the default, too.
void readNumber(const QSettings &settings, const QString &key, int least, int most, int &value)
{
    bool isNumber = false;
    const int found = settings.value(key).toInt(&isNumber);
    if (isNumber)
        value = std::clamp(found, least, most);
}

} // namespace

Settings::Settings(const QString &directory)
    : m_path((directory.isEmpty()
                     ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                         + QStringLiteral("/kvorum")
                     : directory)
        + QStringLiteral("/kvorum.ini"))
{
    migrate();
}

void Settings::migrate() const
{
    QSettings settings(m_path, QSettings::IniFormat);
    if (settings.allKeys().isEmpty() || settings.value(kVersion, 1).toInt() >= kCurrentVersion)
        return;
    // The docks had other names.
    settings.remove(kLayout);
    stamp(settings);
}

Preferences Settings::preferences() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    Preferences found;
    found.language = settings.value(kLanguage).toString();
    const qsizetype theme = kThemes.indexOf(settings.value(kTheme).toString());
    found.theme = static_cast<Preferences::Theme>(std::max<qsizetype>(theme, 0));
    readNumber(settings, kTextPercent, Preferences::kLeastTextPercent,
        Preferences::kMostTextPercent, found.textPercent);
    found.isMotionReduced = settings.value(kMotion, found.isMotionReduced).toBool();
    found.isTrafficLight = settings.value(kTrafficLight, found.isTrafficLight).toBool();
    found.isAskingOnStart = settings.value(kAsk, found.isAskingOnStart).toBool();
    found.isKeepingRunning = settings.value(kKeep, found.isKeepingRunning).toBool();
    found.isRestarting = settings.value(kRestart, found.isRestarting).toBool();
    readNumber(settings, kPerSecond, 0, Preferences::kMostPerSecond, found.workload.perSecond);
    readNumber(settings, kPutPercent, 0, 100, found.workload.putPercent);
    readNumber(settings, kValueBytes, 0, Preferences::kMostValueBytes, found.workload.valueBytes);
    found.isRecording = settings.value(kRecord, found.isRecording).toBool();
    readNumber(settings, kRecordMiB, 1, Preferences::kMostMiB, found.recordingsMiB);
    readNumber(settings, kRecordDays, 0, Preferences::kMostDays, found.recordingsDays);
    return found;
}

void Settings::save(const Preferences &preferences) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    stamp(settings);
    settings.setValue(kLanguage, preferences.language);
    settings.setValue(kTheme, kThemes.at(static_cast<qsizetype>(preferences.theme)));
    settings.setValue(kTextPercent, preferences.textPercent);
    settings.setValue(kMotion, preferences.isMotionReduced);
    settings.setValue(kTrafficLight, preferences.isTrafficLight);
    settings.setValue(kAsk, preferences.isAskingOnStart);
    settings.setValue(kKeep, preferences.isKeepingRunning);
    settings.setValue(kRestart, preferences.isRestarting);
    settings.setValue(kPerSecond, preferences.workload.perSecond);
    settings.setValue(kPutPercent, preferences.workload.putPercent);
    settings.setValue(kValueBytes, preferences.workload.valueBytes);
    settings.setValue(kRecord, preferences.isRecording);
    settings.setValue(kRecordMiB, preferences.recordingsMiB);
    settings.setValue(kRecordDays, preferences.recordingsDays);
}

Settings::Window Settings::window() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    return {settings.value(kGeometry).toByteArray(), settings.value(kLayout).toByteArray()};
}

void Settings::save(const Window &window) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    stamp(settings);
    settings.setValue(kGeometry, window.geometry);
    settings.setValue(kLayout, window.layout);
}

bool Settings::isFirst(const QString &hint) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    const bool isFirst = !settings.value(kHints + hint).toBool();
    stamp(settings);
    settings.setValue(kHints + hint, true);
    return isFirst;
}

} // namespace app
