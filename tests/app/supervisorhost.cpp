// SPDX-License-Identifier: Apache-2.0

// supervisorhost ROOT NODEPROC: supervises a cluster of three and says "running" when it runs.
// With a third argument it freezes that server first; "keep" lets the processes live on instead.

#include "app/supervision/supervisor.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool keeps = arguments.value(3) == QStringLiteral("keep");
    app::SupervisorOptions options;
    options.root = arguments.value(1);
    options.nodes = 3;
    options.nodeproc = arguments.value(2);
    options.keepsRunning = keeps;
    app::Supervisor supervisor(options);
    const auto say = [](const char *what) {
        std::puts(what);
        std::fflush(stdout);
    };
    QObject::connect(
        &supervisor, &app::Supervisor::problemFound, &application, [](const app::Problem &problem) {
            std::fprintf(stderr, "%s\n", qPrintable(problem.text.toString()));
            QCoreApplication::exit(1);
        });
    QObject::connect(&supervisor, &app::Supervisor::stageChanged, &application,
        [&](app::Supervisor::Stage stage) {
            if (stage != app::Supervisor::Stage::Running)
                return;
            if (arguments.size() > 3 && !keeps)
                supervisor.freezeChild(arguments[3]);
            else
                say("running");
        });
    QObject::connect(&supervisor, &app::Supervisor::eventHappened, &application,
        [&](const app::SupervisionEvent &event) {
            if (event.kind == app::SupervisionEvent::Kind::Frozen)
                say("running");
        });
    supervisor.start();
    return QCoreApplication::exec();
}
