// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster.h"
#include "fakestore.h"

#include "app/mainwindow.h"

#include <QtTest>

/// A test of the window on what servers hold: a made-up store answers what it asks.
class StoreTest : public QObject
{
protected:
    /// Anew, on the store as it is.
    void openWindow()
    {
        m_window = std::make_unique<app::MainWindow>(
            QStringLiteral("demo"), app::Settings(m_settings.path()));
        connect(m_window.get(), &app::MainWindow::scanRequested, this,
            [this](const app::KeyScan &scan) {
                later([this, scan] { m_window->showKeys(m_store.scan(scan)); });
            });
        connect(m_window.get(), &app::MainWindow::requestMade, this,
            [this](const app::DataRequest &request) {
                m_sent.append(request);
                later([this, request] { m_window->showAnswer(m_store.carryOut(request)); });
            });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showRun(fake::healthy(5, FakeStore::kPartitions).state(), 2'000'000'000);
    }
    void closeWindow() { m_window.reset(); }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_settings;
    FakeStore m_store;
    QList<app::DataRequest> m_sent;
    std::unique_ptr<app::MainWindow> m_window;

private:
    /// Answers come from another thread, and not at once.
    template <typename Answer>
    void later(Answer answer)
    {
        QMetaObject::invokeMethod(m_window.get(), std::move(answer), Qt::QueuedConnection);
    }
};
