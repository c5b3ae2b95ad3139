// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QtTest>

/// One run of the real kvctl: what it said, and how it ended.
struct Run {
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// Waits with an event loop, so that servers within the test can answer.
inline Run kvctl(const QStringList &arguments, const QByteArray &input = {},
    const QString &stateHome = QStringLiteral("/nonexistent"))
{
    constexpr int kPatienceMs = 60000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), stateHome);
    process.setProcessEnvironment(environment);
    const QString directory =
        qEnvironmentVariable("KVORUM_BIN", QCoreApplication::applicationDirPath());
    process.start(directory + QStringLiteral("/kvctl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor(
            [&process] { return process.state() == QProcess::NotRunning; }, kPatienceMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const bool isByItself =
        process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit;
    return {isByItself ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

inline Run kvctl(const char *arguments)
{
    return kvctl(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
}
