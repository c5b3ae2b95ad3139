// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

namespace app {

/// One step of a start, as the window shows it: "ZooKeeper ✓ 0.3 s".
struct StartStep {
    enum class State { Waiting, Active, Done, Failed };

    QString subject; ///< "zookeeper", "n1", …
    State state = State::Waiting;
    qint64 elapsedMs = 0; ///< that the step took, once it is Done or Failed
    QString text;         ///< the whole line, for people
    bool operator==(const StartStep &) const = default;
};

/// The steps of the current or last start, in order. Lives on the main thread.
class StartSteps : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<StartStep> &all() const { return m_steps; }
    /// True if a step is Waiting or Active.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isDone(const QString &subject) const;
    [[nodiscard]] int failedCount() const;

    /// Forgets the last start: all subjects are Waiting.
    void begin(const QStringList &subjects);
    /// These three ignore a subject that is unknown, or already Done or Failed.
    void activate(const QString &subject);
    void finish(const QString &subject);
    void fail(const QString &subject);

Q_SIGNALS:
    void stepChanged(const app::StartStep &step);

private:
    void enter(const QString &subject, StartStep::State state);

    QList<StartStep> m_steps;
    QList<QElapsedTimer> m_clocks; ///< beside m_steps, running since the step became Active
};

} // namespace app
