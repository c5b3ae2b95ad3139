// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app {

/// The directory of one local cluster: ROOT/clusters/NAME/{zookeeper,nodes/ID,logs,run.json,lock}.
/// A value; every directory it makes is for the owner alone (0700). Messages are for people.
class ClusterDir
{
    Q_DECLARE_TR_FUNCTIONS(ClusterDir)

public:
    /// REQUIRES: core::isNodeId(name). An empty root is defaultRoot().
    ClusterDir(const QString &root, const QString &name);

    /// $XDG_STATE_HOME/kvorum, or ~/.local/state/kvorum.
    [[nodiscard]] static QString defaultRoot();

    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString zookeeper() const;
    [[nodiscard]] QString node(const QString &id) const;
    [[nodiscard]] QString log(const QString &id) const;
    /// Standard output of a child that lives on without us.
    [[nodiscard]] QString output(const QString &id) const;
    [[nodiscard]] QString runFile() const;
    [[nodiscard]] QString lockFile() const;

    /// The clusters that have a directory under this root.
    [[nodiscard]] static QStringList clusters(const QString &root);
    /// The servers that have data here, n2 before n10.
    [[nodiscard]] QStringList servers() const;
    [[nodiscard]] bool hasData() const;

    [[nodiscard]] core::Result<void> create() const;
    /// Puts away ZooKeeper's and the servers' data; the files are deleted in the background.
    /// REQUIRES: nobody uses them.
    [[nodiscard]] core::Result<void> discardData() const;
    /// Puts away one server's data. REQUIRES: it does not run.
    [[nodiscard]] core::Result<void> discardNode(const QString &id) const;
    /// Puts away the whole directory, logs and all.
    [[nodiscard]] core::Result<void> remove() const;

private:
    [[nodiscard]] core::Result<void> putAway(const QStringList &paths) const;
    [[nodiscard]] QString trash() const;

    QString m_root;
    QString m_name;
};

} // namespace app
