// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/clusterstage.h"
#include "app/supervision/leftovers.h"
#include "app/supervision/nodeprocess.h"
#include "app/supervision/restartpolicy.h"
#include "app/supervision/runwriter.h"
#include "app/supervision/startsteps.h"
#include "app/supervision/supervisionevent.h"
#include "app/supervision/supervisoroptions.h"
#include "app/supervision/zookeeperprocess.h"

#include <QSet>

#include <map>
#include <memory>

namespace app {

/// The local cluster: a private ZooKeeper and its servers, as children of this program. It starts,
/// signals and watches processes; it tells the cluster nothing of what it sees, least of all a
/// death, and starts again only what it is told to. Lives on the main thread and never blocks it.
/// A child is named "zookeeper" or by its server's id.
class Supervisor : public QObject
{
    Q_OBJECT

public:
    using Stage = ClusterStage;

    explicit Supervisor(const SupervisorOptions &options, QObject *parent = nullptr);
    ~Supervisor() override; ///< kills what still runs

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const ClusterDir &directory() const { return m_directory; }
    /// What the cluster is: known once start() has read its last run.
    [[nodiscard]] const RunRecord &record() const { return m_record; }
    [[nodiscard]] QString zookeeper() const; ///< for --zookeeper; empty while it does not serve
    /// "zookeeper" first, then the servers.
    [[nodiscard]] QStringList children() const;
    [[nodiscard]] ChildProcess *child(const QString &id) const;
    [[nodiscard]] NodeProcess *node(const QString &id) const; ///< null for ZooKeeper, or unknown
    /// What runs now was started to live on without this program.
    [[nodiscard]] bool keepsRunning() const { return m_record.keeps; }
    void setKeepsRunning(bool keeps) { m_options.keepsRunning = keeps; }
    void setJava(const QString &program) { m_options.java = program; } ///< of the next start
    void setRestartsServers(bool restarts) { m_options.restartsServers = restarts; }
    [[nodiscard]] const QList<StartStep> &steps() const { return m_steps.all(); } ///< last start
    /// Starts everything on the data that is there, if Stopped. Ends in Running, or in Stopped
    /// after problemFound().
    void start();
    /// Stops everything and keeps the data; asked again, kills at once. Ends in Stopped.
    void stop();
    /// Leaves the processes to themselves, to be adopted by the next start. Ends in Stopped.
    /// REQUIRES keepsRunning() and Running.
    void letGo();
    /// Stops, discards all data, then starts.
    void startFresh();
    /// Stops, then deletes the cluster with its data and logs. Ends with removed().
    void remove();

    /// False if there is no such living child.
    bool killChild(const QString &id);
    bool freezeChild(const QString &id);
    bool thawChild(const QString &id);
    bool stopChild(const QString &id);
    /// Stops it if it is alive, then starts it. False if it is unknown or the cluster is stopped.
    bool restartChild(const QString &id);
    /// Starts one more server; its id, or empty if the cluster is not running.
    QString addServer();
    /// Deletes its data; it is of this run no more. False if it is alive or unknown.
    bool forgetServer(const QString &id);

Q_SIGNALS:
    void stageChanged(app::Supervisor::Stage stage);
    void stepChanged(const app::StartStep &step);
    void childAdded(const QString &id);
    void childForgotten(const QString &id);
    void childChanged(const QString &id); ///< its state, or where it listens
    void eventHappened(const app::SupervisionEvent &event);
    void problemFound(const app::Problem &problem);
    void removed();
    /// While it starts: the run before this one did not end by itself.
    void killedSessionFound(const app::KilledSession &session);

private:
    enum class AfterStop { Nothing, StartFresh, Remove };

    [[nodiscard]] std::optional<Problem> findProblem() const;
    void takeLock();
    void readLastRun();
    void leftOversEnded(int killed, const QList<ChildRecord> &remaining);
    void applyOptions();
    void takeOwnership();
    void keepExisting();
    void adopt(const QList<ChildRecord> &living);
    void makeZooKeeper();
    [[nodiscard]] QString nextServerId() const;
    void addNode(const QString &id);
    void startZooKeeper();
    void zooKeeperServes();
    void zooKeeperFailed(const Problem &problem);
    void startNextServer();
    void startServer(const QString &id);
    void serverListens(const QString &id);
    void checkStarted();
    void startTakesTooLong();

    void enter(Stage stage);
    void giveUp(const Problem &problem);
    void observe(const QString &id, const ChildState &state);
    void childGone(const QString &id);
    void diedByItself(const QString &id);
    void continueStop();
    void finishStop();
    void endStop();
    bool announce(const QString &id, int signal, const Phrase &text);
    void stopForRestart(const QString &id);
    void startAgain(const QString &id);
    void report(
        SupervisionEvent::Kind kind, const QString &subject, const Phrase &text, int signal = 0);
    void writeLedger();
    void writeEnd();

    SupervisorOptions m_options;
    ClusterDir m_directory;
    RunLedger m_ledger;
    RunWriter m_writer;
    RunRecord m_record;
    Stage m_stage = Stage::Stopped;
    AfterStop m_afterStop = AfterStop::Nothing;
    StartSteps m_steps;
    LeftOvers m_leftOvers;
    // Not children of this QObject: their processes must be gone before m_ledger's lock is.
    std::unique_ptr<ZooKeeperProcess> m_zookeeper;
    std::map<QString, std::unique_ptr<NodeProcess>> m_nodes;
    std::map<QString, ChildState> m_lastStates;
    QStringList m_toStart; ///< servers of this start that are not yet spawned
    QSet<QString> m_asked; ///< children whose end was asked for here
    RestartPolicy m_policy;
    QSet<QString> m_restarts; ///< children to start again as soon as they are gone
    QTimer m_ledgerTimer;     ///< gathers the changes of one turn of the event loop
    QTimer m_lockTimer;       ///< until the lock is tried again
    QTimer m_startTimer;      ///< runs while servers are to say where they listen
    int m_lockTries = 0;
    bool m_isAdopting = false; ///< this start takes over what an earlier run has left running
};

} // namespace app
