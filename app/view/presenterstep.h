// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/view/picture.h"

namespace app {

/// What comes next when somebody goes through a lecture with one key: a server is pointed at,
/// killed and brought back; then each scenario of the catalogue is announced and run.
struct PresenterStep {
    enum class Kind { None, Select, Kill, BringBack, Announce, Run };

    Kind kind = Kind::None;
    QString subject; ///< the server, or the scenario's name
    QString text;    ///< "Kill n3"

    bool operator==(const PresenterStep &) const = default;
};

/// How far the lecture has come. A value: what is done to it tells the next step.
class PresenterPlan
{
public:
    /// The step that takes it further; None while nothing can be done: the cluster does not run, a
    /// scenario does, it is the past, or the end.
    [[nodiscard]] PresenterStep next(
        const Picture &picture, const ScenarioNews &scenario, bool isPast) const;
    /// The step was taken.
    void take(const PresenterStep &step);
    /// To what was announced before, which can then be run once more; undoes nothing.
    void goBack();
    /// Nothing is pointed at any more.
    void disarm() { m_armed.clear(); }

    /// The scenario that the lecture is at; empty while it is done by hand.
    [[nodiscard]] QString scenario() const;
    /// It was run since it was announced.
    [[nodiscard]] bool hasRun() const { return m_hasRun; }

private:
    int m_place = 0; ///< 0: by hand, then the scenarios
    bool m_hasRun = false;
    QString m_armed; ///< the server that was pointed at
};

} // namespace app
