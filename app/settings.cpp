// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

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
const QString kJava = QStringLiteral("zookeeper/java");
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

using Values = SettingsFile::Values;

/// What a later release has written says so still.
void stamp(Values &values)
{
    values[kVersion] = std::max(kCurrentVersion, values.value(kVersion).toInt());
}

/// `value` is the default, too.
void readNumber(const Values &values, const QString &key, int least, int most, int &value)
{
    bool isNumber = false;
    const int found = values.value(key).toInt(&isNumber);
    if (isNumber)
        value = std::clamp(found, least, most);
}

void removeGroup(Values &values, const QString &group)
{
    values.removeIf([prefix = group + u'/'](const std::pair<const QString &, QVariant &> &value) {
        return value.first.startsWith(prefix);
    });
}

/// As QSettings numbers the items of an array, from 1.
QString connectionKey(qsizetype number, const QString &key)
{
    return QStringLiteral("%1/%2/%3").arg(kConnections).arg(number).arg(key);
}

bool isOld(const Values &values)
{
    return !values.isEmpty() && values.value(kVersion, 1).toInt() < kCurrentVersion;
}

void migrate(Values &values)
{
    if (!isOld(values))
        return;
    if (values.value(kVersion, 1).toInt() < 2) // the docks had other names
        values.remove(kLayout);
    if (values.value(kAsk).toBool())
        values[kStart] = kStarts.at(static_cast<qsizetype>(Preferences::Start::Ask));
    values.remove(kAsk);
    stamp(values);
}

void write(const Preferences &preferences, Values &values)
{
    stamp(values);
    values[kLanguage] = preferences.language;
    values[kTheme] = kThemes.at(static_cast<qsizetype>(preferences.theme));
    values[kTextPercent] = preferences.textPercent;
    values[kMotion] = preferences.isMotionReduced;
    values[kTrafficLight] = preferences.isTrafficLight;
    values[kStart] = kStarts.at(static_cast<qsizetype>(preferences.start));
    values[kKeep] = preferences.isKeepingRunning;
    values[kRestart] = preferences.isRestarting;
    values[kPerSecond] = preferences.workload.perSecond;
    values[kPutPercent] = preferences.workload.putPercent;
    values[kValueBytes] = preferences.workload.valueBytes;
    values[kRecord] = preferences.isRecording;
    values[kRecordMiB] = preferences.recordingsMiB;
    values[kRecordDays] = preferences.recordingsDays;
}

QList<ClusterAddress> connectionsIn(const Values &values)
{
    QList<ClusterAddress> found;
    const auto most = static_cast<int>(Settings::kMostConnections);
    const int size = std::min(values.value(kConnections + QStringLiteral("/size")).toInt(), most);
    for (int i = 1; i <= size; ++i) {
        const core::Result<ClusterAddress> address =
            parseClusterAddress(values.value(connectionKey(i, kZooKeeper)).toString(),
                values.value(connectionKey(i, kCluster)).toString());
        if (address && !found.contains(*address))
            found.append(*address);
    }
    return found;
}

void write(const QList<ClusterAddress> &connections, Values &values)
{
    stamp(values);
    removeGroup(values, kConnections);
    values[kConnections + QStringLiteral("/size")] = static_cast<int>(connections.size());
    for (qsizetype i = 0; i < connections.size(); ++i) {
        values[connectionKey(i + 1, kZooKeeper)] = connections.at(i).zookeeper;
        values[connectionKey(i + 1, kCluster)] = connections.at(i).cluster;
    }
}

Settings::Shown shownIn(const Values &values)
{
    Settings::Shown shown;
    shown.recording = values.value(kShownRecording).toString();
    const core::Result<ClusterAddress> address = parseClusterAddress(
        values.value(kShownZooKeeper).toString(), values.value(kShownCluster).toString());
    if (address && shown.recording.isEmpty())
        shown.connection = *address;
    return shown;
}

} // namespace

Settings::Settings(const QString &directory)
    : m_file(std::make_shared<SettingsFile>(
        (directory.isEmpty()
                ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                    + QStringLiteral("/kvorum")
                : directory)
        + QStringLiteral("/kvorum.ini")))
{
    if (isOld(m_file->values()))
        m_file->change(migrate);
}

Preferences Settings::preferences() const
{
    const Values &values = m_file->values();
    Preferences found;
    found.language = values.value(kLanguage).toString();
    const qsizetype theme = kThemes.indexOf(values.value(kTheme).toString());
    found.theme = static_cast<Preferences::Theme>(std::max<qsizetype>(theme, 0));
    readNumber(values, kTextPercent, Preferences::kLeastTextPercent, Preferences::kMostTextPercent,
        found.textPercent);
    found.isMotionReduced = values.value(kMotion, found.isMotionReduced).toBool();
    found.isTrafficLight = values.value(kTrafficLight, found.isTrafficLight).toBool();
    const qsizetype start = kStarts.indexOf(values.value(kStart).toString());
    found.start = static_cast<Preferences::Start>(std::max<qsizetype>(start, 0));
    found.isKeepingRunning = values.value(kKeep, found.isKeepingRunning).toBool();
    found.isRestarting = values.value(kRestart, found.isRestarting).toBool();
    readNumber(values, kPerSecond, 0, Preferences::kMostPerSecond, found.workload.perSecond);
    readNumber(values, kPutPercent, 0, 100, found.workload.putPercent);
    readNumber(values, kValueBytes, 0, Preferences::kMostValueBytes, found.workload.valueBytes);
    found.isRecording = values.value(kRecord, found.isRecording).toBool();
    readNumber(values, kRecordMiB, 1, Preferences::kMostMiB, found.recordingsMiB);
    readNumber(values, kRecordDays, 0, Preferences::kMostDays, found.recordingsDays);
    return found;
}

void Settings::save(const Preferences &preferences) const
{
    m_file->change([preferences](Values &values) { write(preferences, values); });
}

Settings::Window Settings::window() const
{
    const Values &values = m_file->values();
    return {values.value(kGeometry).toByteArray(), values.value(kLayout).toByteArray()};
}

void Settings::save(const Window &window) const
{
    m_file->change([window](Values &values) {
        stamp(values);
        values[kGeometry] = window.geometry;
        values[kLayout] = window.layout;
    });
}

QList<ClusterAddress> Settings::connections() const
{
    return connectionsIn(m_file->values());
}

void Settings::keep(const ClusterAddress &address) const
{
    m_file->change([address](Values &values) {
        QList<ClusterAddress> kept = connectionsIn(values);
        kept.removeAll(address);
        kept.prepend(address);
        write(kept.first(std::min(kept.size(), kMostConnections)), values);
    });
}

void Settings::forget(const ClusterAddress &address) const
{
    m_file->change([address](Values &values) {
        QList<ClusterAddress> kept = connectionsIn(values);
        kept.removeAll(address);
        write(kept, values);
    });
}

Settings::Shown Settings::shown() const
{
    return shownIn(m_file->values());
}

void Settings::save(const Shown &shown) const
{
    m_file->change([shown](Values &values) {
        if (shown == shownIn(values))
            return;
        stamp(values);
        values[kShownRecording] = shown.recording;
        const ClusterAddress address = shown.connection.value_or(ClusterAddress());
        values[kShownZooKeeper] = address.zookeeper;
        values[kShownCluster] = address.cluster;
    });
}

QString Settings::java() const
{
    return m_file->values().value(kJava).toString();
}

void Settings::saveJava(const QString &program) const
{
    m_file->change([program](Values &values) {
        stamp(values);
        values[kJava] = program;
    });
}

QMap<QString, QString> Settings::shortcuts() const
{
    const QString group = kShortcuts + u'/';
    QMap<QString, QString> found;
    const Values &values = m_file->values();
    for (auto value = values.lowerBound(group);
         value != values.cend() && value.key().startsWith(group); ++value)
        found[value.key().mid(group.size())] = value->toString();
    return found;
}

void Settings::save(const QMap<QString, QString> &shortcuts) const
{
    m_file->change([shortcuts](Values &values) {
        stamp(values);
        removeGroup(values, kShortcuts);
        for (auto keys = shortcuts.cbegin(); keys != shortcuts.cend(); ++keys)
            values[kShortcuts + u'/' + keys.key()] = keys.value();
    });
}

bool Settings::isFirst(const QString &hint) const
{
    const bool isFirst = !m_file->values().value(kHints + hint).toBool();
    if (isFirst) {
        m_file->change([hint](Values &values) {
            stamp(values);
            values[kHints + hint] = true;
        });
    }
    return isFirst;
}

} // namespace app
