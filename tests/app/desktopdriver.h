// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop.h"
#include "widgets/nodecard.h"

#include <QLabel>
#include <QTemporaryDir>

/// The whole desktop program in this process, with a real ZooKeeper and real servers, driven
/// through its window as a person would. Data and settings live in a directory of its own.
class DesktopDriver
{
public:
    /// With KVORUM_KEEP set the directory stays, for those who want to read the logs. With an
    /// address others run the cluster.
    explicit DesktopDriver(const std::optional<app::ClusterAddress> &connection = {})
        : m_desktop(options(m_directory.path(), connection))
    {
        m_directory.setAutoRemove(!qEnvironmentVariableIsSet("KVORUM_KEEP"));
    }

    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] app::Desktop *desktop() { return &m_desktop; }
    [[nodiscard]] app::MainWindow *window() { return m_desktop.window(); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return window()->findChild<T *>(name);
    }
    [[nodiscard]] const widgets::NodeCardData &card(const QString &id)
    {
        return find<widgets::NodeCard>(QStringLiteral("card_") + id)->data();
    }
    [[nodiscard]] QString text(const QString &label) { return find<QLabel>(label)->text(); }
    [[nodiscard]] QString health() { return text(QStringLiteral("healthWord")); }
    /// Empty if nobody is.
    [[nodiscard]] QString master()
    {
        for (const app::ServerPicture &server : window()->picture().servers()) {
            if (server.isMaster)
                return server.id;
        }
        return {};
    }

private:
    static app::Options options(
        const QString &directory, const std::optional<app::ClusterAddress> &connection)
    {
        app::Options options;
        options.connection = connection;
        options.supervisor.root = directory + QStringLiteral("/state");
        options.configDir = directory + QStringLiteral("/config");
        // The hint of the first time would stand in the pictures.
        (void)app::Settings(options.configDir).isFirst(QStringLiteral("kill"));
        return options;
    }

    QTemporaryDir m_directory;
    app::Desktop m_desktop;
};
