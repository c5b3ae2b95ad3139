// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster.h"

#include "app/mainwindow.h"
#include "widgets/nodecard.h"

#include <QtTest>

/// A test of the window with five made-up servers in it, as a person has it at the keyboard.
class FiveServersTest : public QObject
{
protected:
    static constexpr QSize kWindow{1440, 900}; ///< room for cards with buttons

    /// Anew, as after a start.
    void openWindow()
    {
        m_cluster = fake::healthy(5, 64);
        m_window = std::make_unique<app::MainWindow>(
            QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->setGhosts(5);
        m_window->resize(kWindow);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        show();
    }
    void closeWindow() { m_window.reset(); }
    void show() { m_window->showRun(m_cluster.state(), 2'000'000'000); }
    /// The cards that are selected, ZooKeeper's among them.
    [[nodiscard]] QStringList marked() const
    {
        QStringList ids;
        const auto cards = m_window->findChildren<widgets::NodeCard *>();
        for (const widgets::NodeCard *const card : cards) {
            if (card->isSelected())
                ids << card->data().id;
        }
        ids.sort();
        return ids;
    }

    QTemporaryDir m_settings;
    fake::Cluster m_cluster;
    std::unique_ptr<app::MainWindow> m_window;
};
