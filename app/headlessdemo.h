// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterlink.h"
#include "app/supervision/supervisor.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace app {

/// `--headless --scenario demo`: puts 1,000 values, kills a primary, reads all, kills the master,
/// reads all, brings both back, waits for READY, reads all again, and judges. One step after the
/// other, each with a deadline. Lives on the main thread; used once.
class HeadlessDemo : public QObject
{
    Q_OBJECT

public:
    enum Verdict { Pass = 0, Fail = 1, Inconclusive = 2 };

    HeadlessDemo(Supervisor *supervisor, ClusterLink *link, QObject *parent = nullptr);

    /// REQUIRES: the supervisor runs and the link is open.
    void start();
    /// What the link has seen of this run of the cluster.
    void observe(const std::shared_ptr<const Observation> &observation);

Q_SIGNALS:
    void said(const QString &line);
    void finished(int verdict);

private:
    struct Step {
        QString name;
        std::function<void()> begin;
        std::function<bool(const Observation &)> isDone; ///< asked with each observation, if set
        Verdict ifLate = Inconclusive;
    };

    void addSteps();
    void nextStep();
    void endStep(const QString &result);
    void look();
    void end(Verdict verdict, const QString &text);
    void transfer(bool isReading);
    void sendNext();
    void take(int number, const DataAnswer &answer);
    void kill(const QString &id);
    [[nodiscard]] QString primaryToKill() const;
    [[nodiscard]] bool isWithout(const Observation &seen, const QString &id) const;

    Supervisor *m_supervisor;
    ClusterLink *m_link;
    std::shared_ptr<const Observation> m_seen = std::make_shared<Observation>();
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    bool m_isOver = false;
    bool m_isReading = false;
    int m_sent = 0;
    int m_done = 0;
    QStringList m_killed;
};

} // namespace app
