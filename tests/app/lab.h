// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/supervisor.h"

#include <QTemporaryDir>

#include <memory>

constexpr int kStartMs = 40000; // a JVM and some servers on a busy machine
constexpr int kGoneMs = 1000;
const QString kZoo = app::kZooKeeperId;
const QString kN1 = QStringLiteral("n1");
const QString kN2 = QStringLiteral("n2");

/// Starts this Supervisor and waits until it runs.
#define START(supervisor)                                                                          \
    (supervisor).start();                                                                          \
    QTRY_VERIFY_WITH_TIMEOUT((supervisor).stage() != app::Supervisor::Stage::Starting, kStartMs);  \
    QCOMPARE((supervisor).stage(), app::Supervisor::Stage::Running)

/// The path of a program of this build.
[[nodiscard]] QString binary(const char *name);

/// A state directory of its own, and what can be seen from outside of the cluster in it.
class Lab
{
public:
    /// For a cluster of so many stub servers.
    [[nodiscard]] app::SupervisorOptions options(int nodes) const;
    /// What run.json says now.
    [[nodiscard]] app::RunRecord record() const;
    /// The arguments of each start of a stub server.
    [[nodiscard]] QStringList startsOf(const QString &id) const;
    /// The programs of all that live and have to do with this directory, in the ledger or not.
    [[nodiscard]] QStringList livingProcesses() const;

private:
    QTemporaryDir m_dir;
};

/// What the tests of a supervisor begin and end with: a Lab of its own for each function.
class LabTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<Lab> m_lab;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};
