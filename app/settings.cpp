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
const QString kAsk = QStringLiteral("start/ask"); // up to version 2
const QString kStart = QStringLiteral("start/with");
const QString kShownRecording = QStringLiteral("shown/recording");
const QString kShownZooKeeper = QStringLiteral("shown/zookeeper");
const QString kShownCluster = QStringLiteral("shown/cluster");
const QString kKeep = QStringLiteral("servers/keepRunning");
const QString kRestart = QStringLiteral("servers/restart");
const QString kPerSecond = QStringLiteral("workload/perSecond");
const QString kPutPercent = QStringLiteral("workload/putPercent");
const QString kValueBytes = QStringLiteral("workload/valueBytes");
const QString kRecord = QStringLiteral("recordings/record");
const QString kRecordMiB = QStringLiteral("recordings/mebibytes");
const QString kRecordDays = QStringLiteral("recordings/days");
const QString kConnections = QStringLiteral("connections");
const QString kZooKeeper = QStringLiteral("zookeeper");
const QString kCluster = QStringLiteral("cluster");
const QString kShortcuts = QStringLiteral("shortcuts");
const QString kHints = QStringLiteral("hints/");
const QStringList kThemes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
    QStringLiteral("contrast")};
const QStringList kStarts{QStringLiteral("cluster"), QStringLiteral("last"), QStringLiteral("ask")};

// 1: window/ alone, without saying its version; 2: start/ask
constexpr int kCurrentVersion = 3;

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
    const int version = settings.value(kVersion, 1).toInt();
    if (settings.allKeys().isEmpty() || version >= kCurrentVersion)
        return;
    if (version < 2) // the docks had other names
        settings.remove(kLayout);
    if (settings.value(kAsk).toBool())
        settings.setValue(kStart, kStarts.at(static_cast<qsizetype>(Preferences::Start::Ask)));
    settings.remove(kAsk);
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
    const qsizetype start = kStarts.indexOf(settings.value(kStart).toString());
    found.start = static_cast<Preferences::Start>(std::max<qsizetype>(start, 0));
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
    settings.setValue(kStart, kStarts.at(static_cast<qsizetype>(preferences.start)));
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

QList<ClusterAddress> Settings::connections() const
{
    QSettings settings(m_path, QSettings::IniFormat);
    QList<ClusterAddress> found;
    const auto most = static_cast<int>(kMostConnections);
    const int size = std::min(settings.beginReadArray(kConnections), most);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const core::Result<ClusterAddress> address = parseClusterAddress(
            settings.value(kZooKeeper).toString(), settings.value(kCluster).toString());
        if (address && !found.contains(*address))
            found.append(*address);
    }
    return found;
}

void Settings::keep(const ClusterAddress &address) const
{
    QList<ClusterAddress> kept = connections();
    kept.removeAll(address);
    kept.prepend(address);
    save(kept.first(std::min(kept.size(), kMostConnections)));
}

void Settings::forget(const ClusterAddress &address) const
{
    QList<ClusterAddress> kept = connections();
    kept.removeAll(address);
    save(kept);
}

void Settings::save(const QList<ClusterAddress> &connections) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    stamp(settings);
    settings.remove(kConnections);
    settings.beginWriteArray(kConnections, static_cast<int>(connections.size()));
    for (qsizetype i = 0; i < connections.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(kZooKeeper, connections.at(i).zookeeper);
        settings.setValue(kCluster, connections.at(i).cluster);
    }
    settings.endArray();
}

Settings::Shown Settings::shown() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    Shown shown;
    shown.recording = settings.value(kShownRecording).toString();
    const core::Result<ClusterAddress> address = parseClusterAddress(
        settings.value(kShownZooKeeper).toString(), settings.value(kShownCluster).toString());
    if (address && shown.recording.isEmpty())
        shown.connection = *address;
    return shown;
}

void Settings::save(const Shown &shown) const
{
    if (shown == this->shown())
        return;
    QSettings settings(m_path, QSettings::IniFormat);
    stamp(settings);
    settings.setValue(kShownRecording, shown.recording);
    const ClusterAddress address = shown.connection.value_or(ClusterAddress());
    settings.setValue(kShownZooKeeper, address.zookeeper);
    settings.setValue(kShownCluster, address.cluster);
}

QMap<QString, QString> Settings::shortcuts() const
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.beginGroup(kShortcuts);
    QMap<QString, QString> found;
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        found[name] = settings.value(name).toString();
    return found;
}

void Settings::save(const QMap<QString, QString> &shortcuts) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    stamp(settings);
    settings.remove(kShortcuts);
    settings.beginGroup(kShortcuts);
    for (auto keys = shortcuts.cbegin(); keys != shortcuts.cend(); ++keys)
        settings.setValue(keys.key(), keys.value());
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
