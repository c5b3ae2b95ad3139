// SPDX-License-Identifier: Apache-2.0
#include "app/commit.h"
#include "app/desktop.h"
#include "app/headless.h"
#include "app/recording/recordingreader.h"
#include "app/recording/replaysummary.h"
#include "app/resources.h"
#include "app/shell/programlog.h"
#include "app/shownlast.h"

#include <QApplication>

#include <cstdio>

namespace {

constexpr int kUsage = 64;

int sumUp(const QString &path)
{
    const core::Result<app::Replay> replay =
        app::RecordingReader::read(path, [](int) { return true; });
    if (!replay) {
        std::fprintf(stderr, "kvorum: %s: %s\n", qPrintable(path), replay.error().message.c_str());
        return static_cast<int>(app::Verdict::Inconclusive);
    }
    const app::ReplaySummary summary = app::summaryOf(*replay);
    for (const QString &line : summary.lines)
        std::printf("%s\n", line.toUtf8().constData());
    return summary.exitCode;
}

int runHeadless(const app::Options &options)
{
    if (!options.replay.isEmpty())
        return sumUp(options.replay);
    app::Headless headless(options);
    QObject::connect(
        &headless, &app::Headless::finished, qApp,
        [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &headless, [&headless] { headless.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runDesktop(const app::Options &options)
{
    QApplication::setQuitOnLastWindowClosed(false);
    app::UnixSignals signals_;
    app::Desktop desktop(app::asShownLast(options, app::Settings(options.configDir)));
    QObject::connect(&signals_, &app::UnixSignals::stopRequested, &desktop, &app::Desktop::quit);
    QObject::connect(
        &desktop, &app::Desktop::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    desktop.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // Qt's own dispatcher in all threads but the window's: the one of glib costs more system calls.
    qputenv("QT_NO_THREADED_GLIB", "1");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const core::Result<app::Options> options = app::parseOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "kvorum: %s\n", options.error().message.c_str());
        return kUsage;
    }
    if (options->wish == app::Options::Wish::Help) {
        std::fputs(app::helpText().toUtf8().constData(), stdout);
        return 0;
    }
    if (options->wish == app::Options::Wish::Version) {
        std::printf("kvorum %s (commit %s)\n", KVORUM_VERSION, app::commitName());
        return 0;
    }
    QCoreApplication::setApplicationName(QStringLiteral("kvorum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KVORUM_VERSION));
    // Qt's own flags are not among ours; QT_QPA_PLATFORM and the like work.
    int one = 1;
    if (options->isHeadless) {
        QCoreApplication application(one, argv);
        application.setProperty(app::kCommitProperty, QString::fromLatin1(app::commitName()));
        app::loadResources();
        return runHeadless(*options);
    }
    QGuiApplication::setDesktopFileName(QStringLiteral("org.kvorum.kvorum"));
    QApplication application(one, argv);
    application.setProperty(app::kCommitProperty, QString::fromLatin1(app::commitName()));
    const QString root = options->supervisor.root;
    const app::ProgramLog log(
        (root.isEmpty() ? app::ClusterDir::defaultRoot() : root) + QStringLiteral("/kvorum.log"));
    app::loadResources();
    return runDesktop(*options);
}
