// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/scenario.h"

#include <QCoreApplication>

namespace app {

/// The scenarios that there are.
class Catalogue
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)

public:
    /// As on the command line, in the order in which `all` runs them.
    [[nodiscard]] static QStringList names();
    [[nodiscard]] static bool has(const QString &name) { return names().contains(name); }
    /// REQUIRES has(name).
    [[nodiscard]] static Scenario scenario(const QString &name);
    static constexpr auto told = phrasesIn("Catalogue");

private:
    // catalogue.cpp
    static Scenario killPrimary();
    static Scenario killMaster();
    static Scenario killMasterAndPrimary();
    static Scenario freeze();
    static Scenario killAndReturn();
    static Scenario twoFailures();
    // morescenarios.cpp
    static Scenario rollingRestart();
    static Scenario grow();
    static Scenario zookeeperDown();
    static Scenario restartAll();
    static Scenario demo();

    /// Empty if there are that many servers and copies.
    static Phrase lacks(const RunState &state, int servers, int copies);
};

} // namespace app
