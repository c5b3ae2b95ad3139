// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop.h"
#include "widgets/nodecard.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>

#include <algorithm>

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

    /// As in the toolbar. The window's picture says when the cluster has it.
    void choose(core::Detection detection)
    {
        pick(find<QComboBox>(QStringLiteral("detection")), static_cast<int>(detection));
    }
    void setRate(int perSecond)
    {
        auto *const rates = find<QComboBox>(QStringLiteral("workloadRate"));
        pick(rates, rates->findData(perSecond));
    }
    /// Six seconds of requests at that rate and none of them disturbed: else an outage could not be
    /// measured.
    [[nodiscard]] bool isCalm(int perSecond)
    {
        const app::AppendLog<app::Sample> &samples = window()->state().samples();
        const qint64 first = std::max(samples.begin(), samples.end() - 6 * perSecond);
        const auto isQuick = [&](qint64 i) {
            return samples.at(i).outcome == app::Sample::Outcome::Ok
                && samples.at(i).waitUs < app::Incident::kLateMs * 1000;
        };
        qint64 i = samples.end();
        while (i > first && isQuick(i - 1))
            --i;
        return samples.end() - i == 6 * perSecond
            && samples.at(samples.end() - 1).dueNs - samples.at(i).dueNs < 7'000'000'000;
    }

private:
    static void pick(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

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
