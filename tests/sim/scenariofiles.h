// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scenario.h"

#include <QDir>
#include <QFile>
#include <QString>

#include <map>

namespace sim {

/// The text of tests/sim/scenarios/NAME.txt, read. A file that is none ends the test.
[[nodiscard]] inline Scenario loadScenario(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const auto scenario = Scenario::parse(file.readAll().toStdString());
    if (!scenario)
        qFatal("%s: %s", qPrintable(path), scenario.error().message.c_str());
    return *scenario;
}

/// The path of each, by name.
[[nodiscard]] inline std::map<QString, QString> scenarioFiles()
{
    std::map<QString, QString> paths;
    const QDir folder(QStringLiteral(SCENARIOS));
    for (const QString &file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files))
        paths[file.chopped(4)] = folder.filePath(file);
    return paths;
}

/// It fails with that rule off for one of its seeds.
[[nodiscard]] inline bool shows(const Scenario &scenario, core::Mutant mutant)
{
    for (std::uint64_t seed = 1; seed <= scenario.seeds(); ++seed) {
        if (!scenario.play(seed, mutant, false).empty())
            return true;
    }
    return false;
}

} // namespace sim
