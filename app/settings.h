// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connection/clusteraddress.h"
#include "app/preferences.h"
#include "app/settingsfile.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <memory>
#include <optional>

namespace app {

/// What the window remembers between runs, in $XDG_CONFIG_HOME/kvorum/kvorum.ini or in a directory
/// of one's own. A change is on disk soon after, and the last ones when the last copy of this ends;
/// where nothing can be written, nothing is remembered and nobody is bothered. No secrets. No
/// function waits for the disk but the constructor. For one thread.
class Settings
{
public:
    /// As the window system and the docks write it down.
    struct Window {
        QByteArray geometry;
        QByteArray layout;
        bool operator==(const Window &) const = default;
    };
    /// What a window showed: a cluster that others run, a recording, or, without either, our own.
    struct Shown {
        std::optional<ClusterAddress> connection = {};
        QString recording = {}; ///< an absolute path
        bool operator==(const Shown &) const = default;
    };

    /// Empty: the standard place. What an older release wrote is taken over.
    explicit Settings(const QString &directory = {});

    /// What is missing, strange or out of range is as by default.
    [[nodiscard]] Preferences preferences() const;
    void save(const Preferences &preferences) const;

    [[nodiscard]] Window window() const;
    void save(const Window &window) const;

    /// The last one, of any window.
    [[nodiscard]] Shown shown() const;
    void save(const Shown &shown) const;

    /// The java program that was chosen for ZooKeeper; empty: none was.
    [[nodiscard]] QString java() const;
    void saveJava(const QString &program) const;

    static constexpr qsizetype kMostConnections = 50;

    /// The clusters of others that are kept, the last one that was used first. What cannot be an
    /// address is left out.
    [[nodiscard]] QList<ClusterAddress> connections() const;
    /// As the first one; beyond kMostConnections the last one goes.
    void keep(const ClusterAddress &address) const;
    void forget(const ClusterAddress &address) const;
    /// The keys that were chosen for commands, by the objectNames of these, as portable text;
    /// empty: none. All others have those that they came with.
    [[nodiscard]] QMap<QString, QString> shortcuts() const;
    void save(const QMap<QString, QString> &shortcuts) const;

    /// True the first time only, for each hint.
    [[nodiscard]] bool isFirst(const QString &hint) const;

private:
    /// Shared by the copies: each part of a window has one, and they write the same file.
    std::shared_ptr<SettingsFile> m_file;
};

} // namespace app
